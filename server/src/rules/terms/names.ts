const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤';
/** What stands beside the name of a person. */
const TITLE = /同志|先生|女士|书记|主任|局长|市长|县长|区长|镇长|院长|厅长|部长|所长|村民|代表|委员|老师|记者|职工/;
/** What ends the name of a place, an organ, a work or a firm. */
const ENDS =
  /^[\u4e00-\u9fff]{0,3}?(?:村|镇|乡|街道|社区|县|区|市|旗|州|路|街|巷|桥|河|湖|江|山|岭|岛|湾|港|站|庄|屯|寨|坪|集团|公司|小学|中学|大学|学院|医院|银行|景区|公园|水库|电站|机场|码头|广场|园区|遗址|寺|塔|族|人家|里|苑|牌|高速|铁路|大道|大桥|隧道)/;

/** Whether the units at `start` look like part of a name, though it stands here alone. */
export function isNamed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 5);
  if (ENDS.test(text.slice(start, end + 4))) return true;
  if (before.includes('·') || after.startsWith('·')) return true;
  // A surname within two units before it, among names in a list or beside a title.
  const surname = [start, start - 1, start - 2].find((at) => at >= 0 && SURNAMES.includes(text.charAt(at)));
  if (surname === undefined) return false;
  const beside = text.slice(Math.max(0, surname - 4), surname) + text.slice(end, end + 6);
  const alone =
    /^[^\u4e00-\u9fff]?$/.test(text.charAt(surname - 1)) && /^[\u4e00-\u9fff]{0,1}(?:[、，）)。]|$)/.test(after);
  return TITLE.test(beside) || alone;
}
