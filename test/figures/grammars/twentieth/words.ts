import type { Source } from '../source.js';

/** Words of the twentieth family: places that are invented, and what courts, hospitals, schools and streets tell of. */
export const COUNTIES = ['澍阳县', '汶栎区', '岷桥市', '棠浦县', '蔚陵区', '沅坡县', '泓山市', '绛川区', '稷原县'];

export const STREETS = ['柏荫路街道', '双井台街道', '凤尾河镇', '落星坪乡', '银杏湾街道', '堰塘铺镇', '云岫乡'];

export const COURTS = ['澍阳县法院', '汶栎区法院', '岷桥市中院', '稷原县法院'];

export const SCHOOLS = ['棠浦一中', '沅坡职教中心', '泓山师范附小', '绛川外国语学校'];

export const HOSPITALS = ['岷桥市二院', '蔚陵区妇儿中心', '棠浦县人民医院分院', '沅坡县老年病院'];

/** What callers of a hotline speak of, of one sort each. */
export const CALLS = [
  ['夜间施工噪声', '占道摆摊', '路灯昏暗', '井盖破损'],
  ['供暖不热', '水压不足', '燃气开通', '停电报修'],
  ['校外培训退费', '学位安排', '课后托管', '校车线路'],
  ['公交绕行', '网约车计价', '出租车拒载', '共享单车乱停'],
];

/** What courts and prosecutors deal with, of one sort each. */
export const CHARGES = [
  ['醉驾案', '盗窃案', '电诈案', '故意伤害案'],
  ['离婚纠纷案', '民间借贷案', '物业服务案', '继承案'],
  ['滥伐林木案', '非法采砂案', '污染环境案', '非法捕捞案'],
];

/** What the accounts of a budget name, of one sort each. */
export const LINES = [
  ['校舍加固', '乡道养护', '山塘除险', '饮水管网'],
  ['养老补助', '临时救助款', '优待抚恤款', '残疾护理补贴'],
  ['展馆免费开放', '送戏下乡', '文物修缮', '全民健身设施'],
];

const TIMES = ['2024年，', '全年', '过去一年，', '一年来，', '今年1至11月，', '年内，', '2023年度，', '截至12月底，'];

/** What is told besides, without a figure or with one in units of its own. */
const ENDS: readonly ((s: Source) => string)[] = [
  (s) => `印发简报${s.int(3, 40)}期`,
  (s) => `召开调度会${s.int(3, 24)}次`,
  (s) => `组织业务培训${s.int(2, 18)}场`,
  (s) => `出台配套制度${s.int(2, 12)}项`,
  () => '群众获得感不断增强',
  () => '各项工作稳步推进',
  () => '服务质效持续提升',
  () => '长效机制逐步健全',
  () => '取得了较好的社会效果',
];

type Four = [string, string, string, string];

export const twentiethWords = (s: Source) => ({
  county: () => s.pick(COUNTIES),
  counties: () => s.several(COUNTIES, 2) as [string, string],
  street: () => s.pick(STREETS),
  court: () => s.pick(COURTS),
  school: () => s.pick(SCHOOLS),
  hospital: () => s.pick(HOSPITALS),
  calls: () => s.several(s.pick(CALLS), 4) as Four,
  charges: () => s.several(s.pick(CHARGES), 4) as Four,
  lines: () => s.several(s.pick(LINES), 4) as Four,
  time: () => s.pick(TIMES),
  end: () => s.pick(ENDS)(s),
});
