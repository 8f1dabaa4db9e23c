import type { Source } from '../source.js';

/** Words of the eleventh family: budgets, bulletins, work reports, ratings, accounts of offices. */
const AREAS = ['澄溪市', '岚河县', '汀南区', '望湖新区', '砚岭县', '鹿坪市', '苍桐区', '归燕县'];
const DISTRICTS = AREAS.filter((area) => !area.endsWith('市'));
const COMPANIES = ['澄溪城投', '岚河产投', '汀南水务集团', '望湖交投', '砚岭文旅集团'];
const SUBSIDIARIES = ['澄溪公交公司', '岚河粮储公司', '汀南供热公司', '望湖园林公司'];
const OFFICES = ['区档案馆', '市地震局', '县文化馆', '市气象台', '区图书馆', '市农科所'];
const FUNDS = ['政府性基金预算', '国有资本经营预算', '社会保险基金预算'];
const OUTLAYS = ['教育', '卫生健康', '农林水', '住房保障', '文化旅游', '节能环保', '交通运输', '城乡社区'];
const TAXES = ['印花税', '城镇土地使用税', '资源税', '环境保护税', '车辆购置税', '土地增值税'];
const COSTS = ['公务用车运行维护费', '会议费', '培训费', '公务接待费', '因公出国（境）费', '差旅费'];
const REASONS = [
  '主要是上年基数较高',
  '主要是清缴历年欠款',
  '主要是一次性因素减少',
  '主要原因是人员增加',
  '主要是政策到期',
];
const RANKS = ['增速居全市前列', '总量列全省第5位', '连续四年保持全省前三', '增速比一季度加快', '好于预期'];

/** What there is, its unit, its kinds. */
const WHOLES = [
  ['社区食堂', '家', '自建型', '合作型', '流动型'],
  ['水文监测站', '个', '雨量站', '水位站', '墒情站'],
  ['非遗传承人', '人', '国家级', '省级', '市级'],
  ['公共厕所', '座', '一类', '二类', '三类'],
  ['渔业船舶', '艘', '捕捞渔船', '养殖渔船', '辅助渔船'],
  ['农机合作社', '家', '种植型', '植保型', '烘干型'],
] as const;

/** What is examined, in what unit, what is done with it, its rate. */
const DEEDS = [
  ['老旧燃气表', '块', '更换', '更换率'],
  ['信访积案', '件', '化解', '化解率'],
  ['撂荒耕地', '亩', '复耕', '复耕率'],
  ['农村危房', '户', '改造', '改造率'],
  ['闲置厂房', '处', '盘活', '盘活率'],
  ['古树名木', '株', '挂牌', '挂牌率'],
] as const;

const STOCKS = [
  ['高新技术企业', '家'],
  ['智能快件箱', '组'],
  ['有效发明专利', '件'],
  ['登记志愿者', '名'],
  ['家庭农场', '个'],
  ['新能源公交车', '辆'],
] as const;

export const eleventhWords = (s: Source) => {
  const year = s.int(2019, 2025);
  return {
    area: () => s.pick(AREAS),
    district: () => s.pick(DISTRICTS),
    company: () => s.pick(COMPANIES),
    subsidiary: () => s.pick(SUBSIDIARIES),
    office: () => s.pick(OFFICES),
    fund: s.pick(['一般公共预算', ...FUNDS]),
    other: s.pick(FUNDS),
    outlays: () => s.several(OUTLAYS, 4) as [string, string, string, string],
    taxes: () => s.several(TAXES, 2) as [string, string],
    costs: () => s.several(COSTS, 3) as [string, string, string],
    reason: () => s.pick(REASONS),
    rank: () => s.pick(RANKS),
    whole: () => s.pick(WHOLES),
    deed: () => s.pick(DEEDS),
    stocks: () => s.several(STOCKS, 2) as [(typeof STOCKS)[number], (typeof STOCKS)[number]],
    year,
    y: `${year}年`,
    last: `${year - 1}年`,
  };
};
