import type { Source } from '../source.js';

/** Words of the sixteenth family: harbours, tea gardens, lifts, mediators and other offices of a small county. */
const duty = (line: string) => {
  const [take = '', finish = '', noun = '', unit = ''] = line.split(' ');
  return { take, finish, noun, unit };
};

const DUTIES = [
  '接入 劝和 邻里纠葛 起',
  '约检 验讫 近海渔船 艘',
  '入图 修枝 老茶园 片',
  '递表 评残 残疾申请 份',
  '入图 平整 撂荒坡地 块',
  '约检 换梯 旧电梯 部',
  '入网 规范 农药门店 家',
  '排期 年审 校车 辆',
  '登图 铲净 积雪路段 段',
  '征来 装裱 剪纸底样 幅',
  '编号 分箱 蜂群 群',
  '编号 换表 旧水表 块',
  '到仓 核放 保税货柜 柜',
].map(duty);

const VILLAGES = ['柳汀镇', '砚岗乡', '鹭湾街道', '梧井镇', '苇塘乡', '榆坪镇', '雁礁镇', '蓼溪乡'];

const COUNTIES = ['沄浦县', '岫川县', '漪阳区', '曲沚区', '茗岭县', '霁河县', '芷江口区'];

const BODIES = ['县残联', '市渔港中心', '区少年宫', '县土地整理中心', '市供水集团', '县校车办', '区民艺馆', '市电梯所'];

const PERIODS = ['全年', '1至11月', '今年以来', '前三季度', '上半年', '本年度'];

/** What is told besides, in units of its own. */
const ASIDES: readonly ((s: Source) => string)[] = [
  (s) => `印制明白卡${s.int(300, 9000)}张`,
  (s) => `举办夜校${s.int(4, 60)}场`,
  (s) => `编发简讯${s.int(6, 80)}期`,
  (s) => `出动巡查车${s.int(20, 700)}车次`,
  (s) => `添置对讲机${s.int(5, 90)}台`,
  (s) => `结对志愿队${s.int(3, 40)}支`,
];

export const sixteenthWords = (s: Source) => ({
  duty: () => s.pick(DUTIES),
  village: () => s.pick(VILLAGES),
  villages: () => s.several(VILLAGES, 3) as [string, string, string],
  county: () => s.pick(COUNTIES),
  body: () => s.pick(BODIES),
  period: () => s.pick(PERIODS),
  aside: () => s.pick(ASIDES)(s),
});
