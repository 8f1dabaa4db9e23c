import type { Source } from '../source.js';

/** Words of the seventh family: what yearly reports of governments, courts and departments write every year. */
const tasks = (lines: readonly string[]) =>
  lines.map((line) => {
    const [take = '', finish = '', noun = '', unit = ''] = line.split(' ');
    return { take, finish, noun, unit };
  });

const TASKS = tasks([
  '交办 整改 督察反馈问题 个',
  '排查 化解 矛盾纠纷 起',
  '接收 办理 群众诉求 件',
  '列入 完工 民生实事项目 个',
  '摸排 治理 安全隐患 处',
  '收到 回复 企业来函 件',
  '送达 履行 行政处罚决定 份',
  '登记 调处 劳动争议 起',
  '下发 反馈 督办单 份',
  '签约 开工 招商项目 个',
  '分配 入住 公租房 套',
  '征集 采纳 意见建议 条',
  '移送 立案 违法线索 条',
  '备案 审查 行政合同 份',
]);

/** What should be, what is, and the rate of it. */
const DUES = [
  ['应参保', '实际参保', '参保率', '城乡居民', '人'],
  ['应接种', '已接种', '接种率', '适龄儿童', '名'],
  ['应公示', '已公示', '公示率', '企业年报', '户'],
  ['应检', '实检', '检验率', '在用特种设备', '台'],
  ['应签约', '已签约', '签约率', '重点人群', '人'],
  ['应到会', '实到会', '到会率', '县人大代表', '名'],
  ['应申报', '已申报', '申报率', '纳税人', '户'],
] as const;

const DEPARTMENTS = [
  '县司法局',
  '县农业农村局',
  '县水务局',
  '县民政局',
  '县医保局',
  '县交通运输局',
  '县文旅局',
  '县林草局',
];
const COURTS = ['全市法院', '两级法院', '全院', '县法院', '市中级法院'];
const PROSECUTORS = ['全市检察机关', '县检察院', '市检察院'];
const TOWNS = ['柳河镇', '石门坎乡', '永丰街道', '大湾镇', '双龙乡', '东关街道', '长坪镇', '清溪街道'];
const COUNTIES = ['安平县', '临泽区', '怀远县', '新河区', '武宁县', '高陵区'];
const PERIODS = ['2024年', '全年', '一年来', '截至2024年底', '今年以来', '本年度'];
const LAST = ['上年', '去年', '2023年', '上年同期'];

/** Kinds of one thing, as reports list them. */
const FIELDS = [
  ['城市管理', '交通运输', '生态环境', '文化市场', '农业执法', '应急管理'],
  ['公安', '自然资源', '人力资源和社会保障', '市场监管', '住房城乡建设', '税务'],
  ['婚姻家庭', '邻里关系', '合同履行', '土地承包', '损害赔偿', '物业管理'],
  ['民间借贷', '房屋买卖', '劳动合同', '机动车交通事故', '金融借款', '建设工程'],
];

const SAMPLES = ['食品', '农产品', '成品油', '儿童用品', '药品', '化肥'];
const CHARGES = ['危险驾驶', '电信网络诈骗', '盗伐林木', '职务侵占', '非法采矿'];
const FUNDS = ['乡村振兴衔接资金', '就业补助资金', '城乡低保金', '义务教育经费', '老旧小区改造资金', '污染防治资金'];
const SOURCES: readonly (readonly [string, string, string])[] = [
  ['中央财政资金', '省级配套', '县级自筹'],
  ['财政拨款', '银行贷款', '企业自筹'],
  ['专项债券', '上级补助', '社会资本'],
];
const NETWORKS = ['“五横五纵”', '“八纵四横”', '“三横三纵”', '“七横两纵”'];

export const seventhWords = (s: Source) => ({
  task: () => s.pick(TASKS),
  due: () => s.pick(DUES),
  dept: () => s.pick(DEPARTMENTS),
  court: () => s.pick(COURTS),
  prosecutor: () => s.pick(PROSECUTORS),
  county: () => s.pick(COUNTIES),
  town: () => s.pick(TOWNS),
  towns: (n: number) => [...s.several(TOWNS, n), '', ''].slice(0, 3) as [string, string, string],
  counties: (n: number) => [...s.several(COUNTIES, n), '', ''].slice(0, 3) as [string, string, string],
  period: () => s.pick(PERIODS),
  last: () => s.pick(LAST),
  fields: (n: number) => [...s.several(s.pick(FIELDS), n), '', ''].slice(0, 4) as [string, string, string, string],
  sample: () => s.pick(SAMPLES),
  charge: () => s.pick(CHARGES),
  charges: () => s.several(CHARGES, 3) as [string, string, string],
  fund: () => s.pick(FUNDS),
  sources: () => s.pick(SOURCES),
  network: () => s.pick(NETWORKS),
});
