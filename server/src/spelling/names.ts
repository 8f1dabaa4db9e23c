import { isHan } from '../text/chars.js';

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤';
/** What stands beside the name of a person. */
const TITLE = /同志|先生|女士|书记|主任|局长|市长|县长|区长|镇长|院长|厅长|部长|所长|村民|代表|委员|老师|记者|职工/;
/** What ends the name of a place, an organ, a work or a firm. */
const ENDS =
  /(?:村|镇|乡|街道|社区|县|区|市|旗|州|路|街|巷|桥|河|湖|江|山|岭|岛|湾|港|站|庄|屯|寨|坪|集团|公司|小学|中学|大学|学院|医院|银行|景区|公园|水库|电站|机场|码头|广场|园区|遗址|寺|塔|族|人家|里|苑|牌|高速|铁路|大道|大桥|隧道)/;
/** What ends the name of a firm further on: 易新数据湖信息技术有限公司. */
const FIRM = /^[\u4e00-\u9fff]{0,14}?(?:有限|公司|集团|事务所|合伙)/;
/** Units behind the place in which the end of a name is looked for. */
const REACH = 4;

/** Longest run of characters beside the place that is told from a longer one. */
const RUN = 6;

/**
 * Signs that what stands there is part of a name: how near the end of a place's name follows (0: none, 1–4: the nearer
 * the more), whether a surname stands before it or in it, whether a title stands near, whether it stands alone between
 * marks as names in a list do, whether a dot of a foreign name is near, how many characters stand between it and the
 * next mark on each side, and whether the name of a firm ends behind it.
 */
export function nameSigns(text: string, start: number, end: number): readonly number[] {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 6);
  const ending = ENDS.exec(after.slice(0, REACH));
  const surname = [start, start - 1, start - 2].find((at) => at >= 0 && SURNAMES.includes(text.charAt(at))) ?? -1;
  const beside = surname < 0 ? '' : text.slice(Math.max(0, surname - 4), surname) + after;
  const edge = (unit: string): boolean => !/[\u4e00-\u9fff]/.test(unit);
  const alone = surname >= 0 && edge(text.charAt(surname - 1)) && (edge(after.charAt(0)) || edge(after.charAt(1)));
  return [
    ending ? REACH - ending.index : 0,
    surname < 0 ? 0 : surname === start ? 1 : 2,
    Number(TITLE.test(beside)),
    Number(alone),
    Number(before.includes('·') || after.includes('·')),
    runOf(text, start - 1, -1),
    runOf(text, end, 1),
    Number(FIRM.test(text.slice(end, end + 18))),
  ];
}

function runOf(text: string, from: number, step: 1 | -1): number {
  let length = 0;
  while (length < RUN && isHan(text.charCodeAt(from + step * length))) length++;
  return length;
}
