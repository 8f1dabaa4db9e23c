import type { Source } from '../source.js';
import { CASES, CHECKS, DUES, SORTS, TASKS } from './matters.js';

/** Words of the tenth family: reports of county governments, courts, procuratorates, congresses, zones and schools. */
const COUNTIES = ['澜山县', '桐浦县', '永渡区', '绥和县', '凤栖区', '麻川县', '金滩区', '柳湾县', '白荡区', '龙坪县'];
const TOWNS = ['枫渡镇', '柏树乡', '清溪街道', '官塘镇', '马鞍乡', '南门街道', '双桥镇', '红岩乡', '新河街道'];
const SPANS = ['全年', '2024年', '一年来', '2024年度', '上半年', '报告期内', '截至11月底', '去年以来'];
const LASTS = ['上年', '去年', '2023年', '上年度', '去年同期'];
const ZONES = ['澜山经济开发区', '桐浦高新区', '临港产业园', '凤栖综合保税区', '柳湾工业集中区', '空港新城'];
const SCHOOLS = ['第一中学', '实验小学', '职业技术学校', '外国语学校', '师范附属小学', '特殊教育学校'];

/** Clauses that open a sentence and hold no figure. */
const LEADS = [
  '坚持以人民为中心的发展思想',
  '聚焦主责主业',
  '深入践行新时代“枫桥经验”',
  '持续优化法治化营商环境',
  '压紧压实工作责任',
  '主动接受社会监督',
  '紧盯群众急难愁盼',
  '强化源头治理和过程管控',
  '围绕中心、服务大局',
  '健全台账管理、定期通报制度',
];

const EXPENSES = [
  '教育支出',
  '卫生健康支出',
  '社会保障和就业支出',
  '农林水支出',
  '公共安全支出',
  '城乡社区支出',
  '节能环保支出',
  '灾害防治及应急管理支出',
];
const FUNDS = ['中央预算内资金', '省级专项补助', '市级配套资金', '县级财政资金', '社会资本'];
const MONEYS = [
  '进出口总额',
  '金融机构各项存款余额',
  '限额以上批发业销售额',
  '规模以上服务业营业收入',
  '旅游总收入',
  '原保险保费收入',
  '技术合同成交额',
  '政府采购合同金额',
  '涉农贷款余额',
];
const STOCKS = [
  ['规模以上工业企业', '家'],
  ['专任教师', '人'],
  ['实名注册志愿者', '名'],
  ['公交营运车辆', '辆'],
  ['执业律师', '名'],
  ['养老床位', '张'],
  ['人民调解员', '名'],
  ['高新技术企业', '家'],
  ['农民专业合作社', '家'],
  ['普惠性幼儿园', '所'],
] as const;
const LEVELS = [
  '户籍人口城镇化率',
  '空气质量优良天数比例',
  '一审服判息诉率',
  '简易程序适用率',
  '学前教育普惠率',
  '政务服务事项网上可办率',
  '认罪认罚从宽制度适用率',
  '农村自来水普及率',
  '工业用水重复利用率',
];
const TAILS: readonly (readonly [string, string, number, number])[] = [
  ['组织业务培训', '期', 3, 18],
  ['召开调度会', '次', 4, 30],
  ['媒体刊发相关报道', '篇', 11, 160],
  ['开展专项督查', '轮次', 2, 12],
  ['举办开放日活动', '场', 2, 24],
  ['印发工作简报', '期', 5, 48],
  ['发布典型案例', '批', 2, 9],
];

export const tenthWords = (s: Source) => ({
  county: () => s.pick(COUNTIES),
  counties: () => s.several(COUNTIES, 3) as [string, string, string],
  town: () => s.pick(TOWNS),
  towns: () => s.several(TOWNS, 4) as [string, string, string, string],
  span: () => s.pick(SPANS),
  last: () => s.pick(LASTS),
  zone: () => s.pick(ZONES),
  school: () => s.pick(SCHOOLS),
  lead: () => s.pick(LEADS),
  expenses: () => s.several(EXPENSES, 4) as [string, string, string, string],
  funds: () => s.several(FUNDS, 3) as [string, string, string],
  money: () => s.pick(MONEYS),
  moneys: () => s.several(MONEYS, 3) as [string, string, string],
  stock: () => s.pick(STOCKS),
  stocks: () => s.several(STOCKS, 2) as [(typeof STOCKS)[number], (typeof STOCKS)[number]],
  level: () => s.pick(LEVELS),
  levels: () => s.several(LEVELS, 2) as [string, string],
  /** 组织业务培训12期: what else was done. */
  also: () => {
    const [deed, unit, low, high] = s.pick(TAILS);
    return `${deed}${s.int(low, high)}${unit}`;
  },
  cases: () => s.pick(CASES),
  due: () => s.pick(DUES),
  task: () => s.pick(TASKS),
  tasks: () => s.several(TASKS, 2) as [(typeof TASKS)[number], (typeof TASKS)[number]],
  check: () => s.pick(CHECKS),
  sort: () => s.pick(SORTS),
});
