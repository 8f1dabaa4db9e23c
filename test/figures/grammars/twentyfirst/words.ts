import type { Source } from '../source.js';

/** Words of the twenty-first family: invented places, and what yearly reports of many kinds of office tell of. */
export const COUNTIES = ['溧川县', '郯岭区', '漳湖市', '浔阴县', '霍泉县', '桐陂市', '涪东区', '嵩坪县', '砚江区'];

export const TOWNS = ['石碾镇', '杏花坳乡', '松涛路街道', '望江楼街道', '桃源堡镇', '柳荫河街道', '老鹰岩乡'];

export const ORGANS = ['溧川县检察院', '漳湖市检察院', '砚江区检察院', '嵩坪县检察院'];

export const SCHOOLS = ['漳湖三中', '桐陂技师学校', '霍泉实验小学', '涪东区师专附中'];

export const HOSPITALS = ['浔阴县中医院', '漳湖市五院', '郯岭区口腔医院', '桐陂市骨伤医院'];

/** What is brought before an office, of one sort each. */
export const MATTERS = [
  ['土地承包类', '劳资类', '物业管理类', '婚姻家事类'],
  ['行政处罚类', '行政确认类', '信息公开类', '征收补偿类'],
  ['环境噪声类', '停车管理类', '房屋质量类', '预付消费类'],
];

/** What money is spent on, of one sort each. */
export const OUTLAYS = [
  ['城乡低保金', '孤儿生活费', '高龄津贴', '流浪救助金'],
  ['农田水利', '村道硬化', '厕所改造', '污水管网'],
  ['器材添置', '房屋修缮', '信息系统运维', '人员培训'],
];

/** What is found in inspections, of one sort each. */
export const DANGERS = [
  ['消防通道堵塞', '电气线路老化', '燃气软管超期', '灭火器失效'],
  ['边坡松动', '临边无护栏', '脚手架变形', '塔吊限位失灵'],
];

const TIMES = [
  '2024年，',
  '全年，',
  '报告期内，',
  '今年以来，',
  '过去的一年，',
  '2023年以来，',
  '截至11月底，',
  '本年度',
];

/** What is told besides, without a figure or with one in units of its own. */
const ENDS: readonly ((s: Source) => string)[] = [
  (s) => `开展专题宣讲${s.int(3, 40)}场`,
  (s) => `编发工作动态${s.int(12, 60)}期`,
  (s) => `修订管理办法${s.int(2, 9)}部`,
  (s) => `获省级表彰${s.int(2, 6)}项`,
  () => '依法行政水平稳步提高',
  () => '总体形势平稳向好',
  () => '营商环境进一步优化',
  () => '群众反映良好',
  () => '为下一步工作打下了坚实基础',
  () => '有关经验在全市推广',
];

type Four = [string, string, string, string];

export const twentyfirstWords = (s: Source) => ({
  county: () => s.pick(COUNTIES),
  counties: () => s.several(COUNTIES, 3) as [string, string, string],
  town: () => s.pick(TOWNS),
  towns: () => s.several(TOWNS, 3) as [string, string, string],
  organ: () => s.pick(ORGANS),
  school: () => s.pick(SCHOOLS),
  hospital: () => s.pick(HOSPITALS),
  matters: () => s.several(s.pick(MATTERS), 4) as Four,
  outlays: () => s.several(s.pick(OUTLAYS), 4) as Four,
  dangers: () => s.several(s.pick(DANGERS), 4) as Four,
  time: () => s.pick(TIMES),
  end: () => s.pick(ENDS)(s),
});
