import type { Source } from '../source.js';

/** Words of the nineteenth family: offices of law and of the people's congress in counties that are invented. */
export const COUNTIES = ['澧堰县', '芩州市', '岱坪区', '琅溪区', '栎川市', '洹口区', '潼墉县', '泺安区', '郦泉县'];

export const TOWNS = ['石磨坳镇', '青螺乡', '望梅岭镇', '麻柳埠镇', '鹤舍乡', '东窑口街道', '葛藤乡', '沙棠镇'];

export const ORGANS = [
  '县信访联席办',
  '区政务办事大厅',
  '市公证联合会',
  '县普法讲师团',
  '区矫正工作站',
  '市执法监督处',
  '县司法所联盟',
  '区复议咨询室',
];

/** What people quarrel about, of one sort each. */
export const QUARRELS = [
  ['婚俗聘礼', '宅基边界', '山林权属', '用水排水'],
  ['工钱拖欠', '工亡赔付', '试用期解约', '加班补休'],
  ['物业欠费', '楼道堆物', '车位租售', '装修扰邻'],
  ['预付卡退款', '网购退换', '保健品推销', '旅拍套餐'],
];

/** Fields whose acts are reviewed. */
export const FIELDS = [
  ['治安处罚', '不动产发证', '工伤行政确认', '食药处罚'],
  ['征地告知', '违建拆除', '社保稽核', '户籍登记'],
  ['交警处罚', '环评批复', '房屋征收决定', '投诉举报答复'],
];

const HEADS = ['一年来，', '2024年，', '过去一年，', '报告期内，', '去年，', '全年', '今年以来，', '截至去年底，'];

/** What is told besides, in units of its own, or without a figure. */
const TAILS: readonly ((s: Source) => string)[] = [
  (s) => `制发提醒函${s.int(4, 60)}份`,
  (s) => `开展专项督察${s.int(2, 9)}轮`,
  (s) => `悬挂横幅${s.int(30, 600)}条`,
  (s) => `推送微信图文${s.int(12, 180)}篇`,
  () => '依法履职能力进一步提升',
  () => '营商环境持续优化',
  () => '基层基础不断夯实',
  () => '工作成效得到上级肯定',
  () => '经验做法在全市推广',
];

export const nineteenthWords = (s: Source) => ({
  county: () => s.pick(COUNTIES),
  counties: () => s.several(COUNTIES, 2) as [string, string],
  town: () => s.pick(TOWNS),
  organ: () => s.pick(ORGANS),
  quarrels: () => s.several(s.pick(QUARRELS), 4) as [string, string, string, string],
  fields: () => s.several(s.pick(FIELDS), 4) as [string, string, string, string],
  head: () => s.pick(HEADS),
  tail: () => s.pick(TAILS)(s),
});
