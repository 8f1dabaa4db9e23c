import { type Fig, say } from '../compose.js';
import { count, percent } from '../source.js';
import { growing, members, moneyOf, rated, share, size, someMoney, trap, twoYears } from './form.js';

/** Figures that look as if they contradicted each other and do not. */
export const TRAPS = [
  trap('two-villages', (s, w) => {
    const { all, part, W, P } = rated(s, '起', 'holds');
    const [here, there] = w.villages();
    const R = share(s, part, all, 'fails');
    return [
      say`${here}接到邻里纠葛${W}，${there}劝和${P}、劝和率${R}，两地联调${String(s.int(3, 20))}场。`,
      say`${here}登记邻里纠葛${W}；${there}劝和率${R}，劝和${P}。`,
    ];
  }),
  trap('funnel', (s, w) => {
    const a = size(s) + 200;
    const b = s.part(a, 0.6, 0.8);
    const c = s.part(b, 0.4, 0.7);
    const d = s.part(c, 0.3, 0.6);
    const [A, B, C, D] = [count(a, '家'), count(b, '家'), count(c, '家'), count(d, '家')];
    return [
      say`${w.county()}农药门店报名创建${A}，初审过关${B}，踏勘入围${C}，最终挂牌${D}。`,
      say`报名${A}，过初审${B}，入围${C}，挂牌${D}，${w.county()}户均扶持${String(s.int(2, 9))}千元。`,
    ];
  }),
  trap('overlapping-kinds', (s, w) => {
    const all = size(s);
    const [a, b, c] = [0.5, 0.6, 0.3].map((low) => count(s.part(all, low, low + 0.2), '人')) as [Fig, Fig, Fig];
    return [
      say`${w.county()}受助残疾人${count(all, '人')}，其中农村户籍${a}、六十岁以上${b}、享受低保${c}，身份有交叉。`,
      say`受助残疾人${count(all, '人')}中，领护理补贴的${a}，领生活补贴的${b}，配了轮椅的${c}。`,
    ];
  }),
  trap('first-three', (s, w) => {
    const { figs, more } = members(s, 3, '件', 'holds');
    const [a, b, c] = figs;
    return [
      say`${w.period()}电梯投诉${more}，反映最多的三类为异响${a}、平层不准${b}、按钮失灵${c}。`,
      say`${w.period()}电梯投诉${more}，居前三位的是异响（${a}）、平层不准（${b}）、按钮失灵（${c}）。`,
    ];
  }),
  trap('aims', (s, w) => {
    const all = size(s);
    const [W, B] = [count(all, '部'), count(s.int(40, 400), '部')];
    const R = percent(s.int(800, 950) / 10, 1);
    return [
      say`${w.county()}去年换装老旧电梯${W}，今年力争再换${B}，按时换装率保持在${R}以上。`,
      say`截至目前换装电梯${W}，年度目标${count(Math.round(all * 1.3), '部')}，确保下月末进度达到${R}。`,
    ];
  }),
  trap('real-growth', (s, w) => {
    const P = someMoney(s, 400, 4000);
    const C = moneyOf(s, P.value * 1.13, 'holds');
    const R = percent(s.int(40, 90) / 10, 1);
    return [
      say`${w.county()}茶叶产值${C}（上年${P}），按不变价计算增长${R}。`,
      say`茶叶产值由上年${P}升至${C}，剔除涨价因素，${w.county()}实增${R}。`,
    ];
  }),
  trap('growth-of-other-things', (s, w) => {
    const { A, B } = twoYears(s, '艘', 1.1, 1.6);
    const R = growing(s);
    return [
      say`${w.county()}进港渔船${B}，上年${A}，随船渔民人数增长${R}，柴油用量增长${growing(s)}。`,
      say`上年进港渔船${A}，今年${B}；${w.county()}游钓船艇增长${R}。`,
    ];
  }),
  trap('per-period-figures', (s, w) => {
    const [a, b, c] = [s.int(20, 90), s.int(200, 700), s.int(900, 4000)];
    const [A, B, C] = [count(a, '柜'), count(b, '柜'), count(c, '柜')];
    return [
      say`保税仓昨日核放${A}，本周${B}，入冬以来${C}，日处理量较上周增长${growing(s)}。`,
      say`保税仓三月核放${A}、六月核放${B}，${w.period()}共核放${C}。`,
    ];
  }),
  trap('capacities', (s, w) => {
    const { all, part, W, P } = rated(s, '立方米', 'holds');
    const R = share(s, part, all, 'fails');
    return [
      say`${w.county()}保税冷库设计库容${W}，一期投运${P}，全年周转率${R}。`,
      say`校车核载${count(s.int(19, 56), '人')}，${w.county()}投运校车${count(s.int(60, 200), '辆')}，日接送学生${count(s.int(700, 2600), '人')}。`,
    ];
  }),
  trap('numbers-in-names', (s, w) => {
    const n = s.int(5, 19);
    return [
      say`“六横六纵”除雪主干道已备盐${count(s.int(30, 400), '吨')}，${w.village()}划段${count(n, '段')}，路长${count(n + 3, '名')}。`,
      say`${w.county()}“三港五湾”布设渔政码头${count(n, '座')}，“八桥十路”沿线站点${count(n + 9, '个')}，共设监控${count(s.int(40, 90), '路')}。`,
    ];
  }),
  trap('rate-of-this-year-counts-of-last', (s, w) => {
    const { all, part, W, P } = rated(s, '宗', 'holds');
    const R = share(s, part, all, 'fails');
    return [
      say`${w.village()}地界争议裁结率今年为${R}，上年受理${W}、裁结${P}。`,
      say`上年受理地界争议${W}、裁结${P}；今年一季度${w.village()}裁结率${R}。`,
    ];
  }),
  trap('share-of-the-province', (s, w) => {
    const { all, part, W, P } = rated(s, '吨', 'holds', 0.3, 0.8);
    const R = share(s, part, all, 'fails');
    return [
      say`${w.county()}产蜜${W}，出口${P}，占全省蜂蜜出口量的${R}。`,
      say`${w.county()}产蜜${W}，其中椴树蜜${P}，市场占有率${R}，居全省第${String(s.int(2, 6))}位。`,
    ];
  }),
  trap('standards-in-two-steps', (s, w) => {
    const n = s.int(60, 400);
    const M = moneyOf(s, n * 16_400, 'holds');
    return [
      say`${w.county()}孤儿津贴月标准由${count(s.int(90, 110) * 10, '元')}提到散居${count(s.int(120, 140) * 10, '元')}、集中${count(s.int(170, 210) * 10, '元')}，惠及${count(n, '名')}，支出${M}。`,
      say`孤儿津贴支出${M}，惠及${count(n, '名')}，${w.county()}大学生每人再补${count(s.int(30, 60) * 100, '元')}。`,
    ];
  }),
  trap('share-of-another-quantity', (s, w) => {
    const { all, part, W, P } = rated(s, '户', 'holds', 0.2, 0.6);
    const R = share(s, part, all, 'fails');
    return [
      say`${w.county()}种茶大户${W}，其中加入合作社${P}，社员茶园面积占全县${R}。`,
      say`种茶大户${W}，签约龙头企业的${P}，${w.county()}订单收购额占销售额的${R}。`,
    ];
  }),
  trap('stars-and-survey', (s, w) => {
    const { all, part, W, P } = rated(s, '名', 'holds');
    const R = share(s, part, all, 'fails');
    return [
      say`少年宫结业学员${W}，考级过关${P}，家长满意度${R}，${w.aside()}。`,
      say`少年宫家长满意度${R}，结业学员${W}，其中获奖${P}，${w.aside()}。`,
    ];
  }),
];
