import type { Source } from '../source.js';

/** Words of the eighteenth family: bureaus, courts, townships and parks of counties that are on no map. */
export const DISTRICTS = ['阜泠县', '漳峪区', '绥棠市', '浠川县', '鹿洄区', '嵊原县', '汾垣市', '临珧县', '郯湖区'];

export const TOWNSHIPS = ['柏塘镇', '红薮乡', '涧口镇', '枣垭乡', '清荻镇', '马埠街道', '双旌镇', '瓦窑街道', '苇淀乡'];

export const BUREAUS = [
  '县市监分局',
  '县应急指挥部',
  '县交运局',
  '县人社分中心',
  '县自规分局',
  '县税务二分局',
  '县生环分局',
  '县住建执法队',
];

export const PARKS = ['芦洲经开区', '栖霞岭产业园', '双河口物流园', '桑港高新园', '牧马川装备园'];

/** What is complained of, of one kind each. */
export const SUBJECTS = [
  ['拖欠薪资', '工伤认定', '社保断缴', '竞业限制'],
  ['房屋漏水', '小区停车', '电梯困人', '外墙脱落'],
  ['征收补偿', '土地确权', '行政许可争议', '信息公开答复'],
  ['短斤缺两', '虚假宣传', '三无商品', '退费难'],
  ['夜间施工', '灶台油烟', '异味气体', '污水直排'],
  ['超限运输', '非法营运', '路面破损', '班线停运'],
];

/** Trades and sorts of persons or places that are looked at. */
export const SECTORS = [
  ['小餐饮', '食品小作坊', '校园周边商店', '农贸摊位'],
  ['加油站点', '烟花门店', '涉氨冷库', '粉尘作业企业'],
  ['民办幼儿园', '校外托管点', '寄宿制小学', '特教班'],
  ['村卫生所', '个体诊所', '药品零售门店', '医美机构'],
];

const TIMES = ['全年', '2023年', '本年度', '年内', '1至11月', '截至年底', '前三季度', '上半年', '报告年度'];

const STARTS = ['一年来，', '2023年，', '年内，', '本年度，', '前三季度，', '截至12月31日，', '全年', '据统计，'];

/** What is told besides, in units of its own. */
const ENDS: readonly ((s: Source) => string)[] = [
  (s) => `召开专题会议${s.int(3, 26)}次`,
  (s) => `发放明白纸${s.int(4, 60) * 100}份`,
  (s) => `出动车辆${s.int(18, 260)}台次`,
  (s) => `组织业务培训${s.int(2, 19)}期`,
  (s) => `修订内部规程${s.int(2, 12)}部`,
  () => '未发生较大以上事故',
  () => '群众获得感持续增强',
  () => '依法行政水平稳步提升',
  () => '有关做法被省级简报刊发',
];

export const eighteenthWords = (s: Source) => ({
  district: () => s.pick(DISTRICTS),
  town: () => s.pick(TOWNSHIPS),
  towns: () => s.several(TOWNSHIPS, 3) as [string, string, string],
  bureau: () => s.pick(BUREAUS),
  park: () => s.pick(PARKS),
  subjects: () => s.several(s.pick(SUBJECTS), 4) as [string, string, string, string],
  sectors: () => s.several(s.pick(SECTORS), 3) as [string, string, string],
  /** Behind its subject. */
  time: () => s.pick(TIMES),
  /** At the head of a sentence. */
  start: () => s.pick(STARTS),
  end: () => s.pick(ENDS)(s),
});
