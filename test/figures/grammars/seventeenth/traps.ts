import { type Fig, say } from '../compose.js';
import { count, percent } from '../source.js';
import { anyGrowth, members, moneyOf, rated, share, size, someMoney, trap, twoYears, yi } from './form.js';

/** Figures that look as if they contradicted each other and do not. */
export const TRAPS = [
  trap('two-places', (s, w) => {
    const { W, P, R } = rated(s, '件', 'fails');
    const [here, there] = w.towns();
    return [
      say`${here}受理矛盾纠纷${W}，${there}调处成功${P}，调处成功率${R}。`,
      say`${here}${w.time()}接收网格上报事件${W}；${there}办结${P}，办结率${R}。`,
    ];
  }),
  trap('funnel', (s, w) => {
    const a = size(s) + 300;
    const b = s.part(a, 0.6, 0.8);
    const c = s.part(b, 0.3, 0.6);
    const d = s.part(c, 0.3, 0.6);
    const [A, B, C, D] = [count(a, '人'), count(b, '人'), count(c, '人'), count(d, '人')];
    return [
      say`${w.school()}公开招聘报名${A}，资格审查通过${B}，进入面试${C}，拟聘用${D}。`,
      say`${w.lead()}初筛疑似患者${A}，复核${B}，确诊${C}，收治${D}，${w.hospital()}全程跟踪。`,
    ];
  }),
  trap('overlapping-kinds', (s, w) => {
    const all = size(s);
    const [a, b, c] = [0.5, 0.55, 0.3].map((low) => count(s.part(all, low, low + 0.2), '名')) as [Fig, Fig, Fig];
    return [
      say`${w.region()}选举产生代表${count(all, '名')}，其中妇女代表${a}，非党员代表${b}，少数民族代表${c}。`,
      say`${w.hall()}服务对象${count(all, '名')}，其中低保对象${a}、残疾人${b}、留守老人${c}（部分人员身份重合）。`,
    ];
  }),
  trap('first-three', (s, w) => {
    const { figs, more } = members(s, 3, '件', 'holds');
    const [a, b, c] = figs;
    const [x, y, z] = w.kinds();
    return [
      say`${w.lead()}登记消费投诉${more}，排名前三的分别是${x}${a}、${y}${b}、${z}${c}。`,
      say`${w.lead()}登记消费投诉${more}，主要集中在${x}（${a}）、${y}（${b}）、${z}（${c}）等方面。`,
    ];
  }),
  trap('targets', (s, w) => {
    const all = size(s);
    const [A, B] = [count(all, '套'), count(s.part(all, 0.4, 0.8), '套')];
    const R = percent(s.int(850, 980) / 10, 1);
    return [
      say`${w.region()}去年开工保障性住房${A}、建成${B}，今年计划竣工率达到${R}以上。`,
      say`明年主要预期目标：筹建保障性住房${A}，配租${B}，${w.region()}信访事项按期办结率保持${R}。`,
    ];
  }),
  trap('real-growth', (s, w) => {
    const a = s.int(9000, 60_000) / 100;
    const [A, B] = [yi(a), yi(a * 1.032)];
    const R = percent(s.int(52, 95) / 10, 1);
    return [
      say`${w.region()}地区生产总值${B}（上年为${A}），按可比价格计算，增长${R}。`,
      say`上年${w.region()}农林牧渔业总产值${A}，今年${B}，扣除价格因素实际增长${R}。`,
    ];
  }),
  trap('growth-of-other-things', (s, w) => {
    const { A, B } = twoYears(s, '辆', 1.1, 1.6);
    return [
      say`${w.region()}新能源公交车${B}，上年${A}，客运量增长${anyGrowth(s)}，单车能耗下降${anyGrowth(s)}。`,
      say`上年${w.region()}投放校车${A}，今年${B}，乘坐学生数同比增长${anyGrowth(s)}。`,
    ];
  }),
  trap('per-period-figures', (s, w) => {
    const [a, b, c] = [s.int(20, 90), s.int(200, 700), s.int(900, 4000)];
    const [A, B, C] = [count(a, '人次'), count(b, '人次'), count(c, '人次')];
    return [
      say`${w.hospital()}12月当月接诊${A}，四季度接诊${B}，全年累计接诊${C}。`,
      say`${w.hall()}本周服务${A}，本月服务${B}，自成立以来累计服务${C}，环比增长${anyGrowth(s)}。`,
    ];
  }),
  trap('capacities', (s, w) => {
    const { W, P, R } = rated(s, '吨/日', 'fails');
    return [
      say`${w.region()}污水处理设计规模${W}，实际进水${P}，污泥无害化处置率${R}。`,
      say`${w.hall()}可容纳${count(s.int(900, 4000), '人')}，全年开馆${count(s.int(200, 330), '天')}，日均入馆${count(s.int(100, 800), '人')}。`,
    ];
  }),
  trap('numbers-in-names', (s, w) => {
    const n = s.int(12, 60);
    return [
      say`${w.region()}加快构建“六横六纵”路网，完工路段${count(n, '条')}，打通断头路${count(s.int(3, 11), '条')}。`,
      say`${w.town()}推行“1+5+N”网格模式，设网格${count(n, '个')}，配网格员${count(n * 3 + 5, '名')}，落实“四议两公开”${count(n + 7, '次')}。`,
    ];
  }),
  trap('since-the-beginning', (s, w) => {
    const { A, B } = twoYears(s, '户', 1.3, 2);
    const R = anyGrowth(s);
    return [
      say`${w.town()}${w.time()}新签约家庭医生${A}，累计签约${B}，签约居民续约率${R}。`,
      say`${w.region()}2020年以来累计改造危房${B}，今年改造${A}，群众投工投劳比例${R}。`,
    ];
  }),
  trap('survey', (s, w) => {
    const { W, P, R } = rated(s, '人', 'fails');
    return [
      say`${w.hospital()}${w.time()}出院患者${W}，治愈好转${P}，第三方测评满意度${R}。`,
      say`${w.region()}发放测评问卷，参评${W}，走访企业家${P}，营商环境综合得分率${R}。`,
    ];
  }),
  trap('part-of-the-city', (s, w) => {
    const { W, P, R } = rated(s, '家', 'fails', 0.3, 0.8);
    return [
      say`${w.region()}培育科技型中小企业${W}，其中专精特新企业${P}，占全市专精特新企业的${R}。`,
      say`${w.region()}规上工业企业${W}，高新技术企业${P}，高新技术产业产值占规上工业比重${R}。`,
    ];
  }),
  trap('other-year', (s, w) => {
    const { W, P, R } = rated(s, '件', 'fails');
    return [
      say`2023年${w.region()}收到政府信息公开申请${W}、答复${P}；2024年答复率${R}。`,
      say`上届任期内承办代表建议${W}，办成${P}，本届首年${w.region()}代表建议办成率${R}。`,
    ];
  }),
  trap('points-and-percent', (s, w) => {
    const { A, B } = twoYears(s, '件', 1.1, 1.5);
    const R = percent(s.int(610, 930) / 10, 1);
    return [
      say`${w.region()}诉前调解成功${B}，上年${A}，成功率${R}，同比上升${percent(s.int(11, 90) / 10, 1).text.replace('%', '')}个百分点。`,
      say`${w.region()}执结到位${B}（上年${A}），执行完毕率${R}，较全省均值高${String(s.int(2, 9))}个百分点。`,
    ];
  }),
  trap('money-of-two-budgets', (s, w) => {
    const A = someMoney(s, 300, 3000);
    const B = moneyOf(s, A.value * 0.7, 'holds');
    const C = moneyOf(s, A.value * 0.55, 'holds');
    const R = share(s, B.value, A.value, 'fails');
    return [
      say`${w.school()}年初预算${A}，调整预算${B}，财政拨款支出${C}，政府采购授予中小企业占比${R}。`,
      say`${w.town()}到账衔接资金${A}，村级自筹${B}，已拨付项目款${C}，群众知晓率${R}。`,
    ];
  }),
];
