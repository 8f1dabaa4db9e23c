import type { Source } from '../source.js';

/** Words of the twenty-second family: invented places, and what yearly accounts of the rule of law and others tell of. */
export const COUNTIES = ['峄浦县', '棠陵区', '浣阳市', '黎亭县', '汶屏县', '澹州区', '岑港县', '莲塬县'];

export const STREETS = ['榴园街道', '书院坡街道', '白塔门街道', '双桂里街道', '临江坊街道', '板桥沟镇', '羊角垭镇'];

export const BUREAUS = ['浣阳市司法局', '峄浦县市场监管局', '棠陵区城管局', '岑港县应急局', '汶屏县农业农村局'];

/** What petitions and applications are about, of one sort each. */
export const TOPICS = [
  ['征地拆迁方面', '欠薪讨薪方面', '涉法涉诉方面', '教育入学方面'],
  ['户籍管理领域', '食药监管领域', '土地权属领域', '工伤保险领域'],
  ['市容环卫问题', '供水供暖问题', '停车收费问题', '邻里噪音问题'],
];

/** What money goes to, of one sort each. */
export const ITEMS = [
  ['教育事业支出', '卫生健康类支出', '农林水类支出', '城乡社区类支出'],
  ['老旧小区改造款', '乡村道路养护款', '中小学校舍维修款', '养老机构补助款'],
];

const TIMES = ['2024年，', '全年', '一年来，', '截至12月底，', '今年，', '2024年度', '本年，', '1—12月，'];

/** What is told besides. */
const ENDS: readonly ((s: Source) => string)[] = [
  (s) => `组织法治讲座${s.int(3, 48)}场次`,
  (s) => `制发提示函${s.int(4, 36)}份`,
  (s) => `新建调解室${s.int(2, 12)}个`,
  (s) => `出台配套制度${s.int(2, 9)}项`,
  () => '未发生有重大影响的事件',
  () => '基层治理效能不断提升',
  () => '各项指标居全市前列',
  () => '群众获得感进一步增强',
  () => '较好完成了年度任务',
];

type Four = [string, string, string, string];

export const twentysecondWords = (s: Source) => ({
  county: () => s.pick(COUNTIES),
  counties: () => s.several(COUNTIES, 3) as [string, string, string],
  street: () => s.pick(STREETS),
  streets: () => s.several(STREETS, 3) as [string, string, string],
  bureau: () => s.pick(BUREAUS),
  topics: () => s.several(s.pick(TOPICS), 4) as Four,
  items: () => s.several(s.pick(ITEMS), 4) as Four,
  time: () => s.pick(TIMES),
  end: () => s.pick(ENDS)(s),
});
