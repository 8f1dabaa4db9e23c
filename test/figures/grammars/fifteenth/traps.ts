import { type Fig, say } from '../compose.js';
import { count, percent, unitless } from '../source.js';
import { anyRate, drawn, fifteenthTrap, money, rateOf, twoYears } from './form.js';

/** Figures of several things beside each other: they seem to contradict and state nothing. */
export const TRAPS = [
  fifteenthTrap('two-places-one-rate', (s, w) => {
    const { take, done, noun, unit } = w.task();
    const { W, P } = drawn(s, unit, 'holds', 0.3, 0.6);
    const [a, b, c] = w.places();
    const R = anyRate(s, 70, 98);
    return [
      say`${a}${take}${noun}${W}，${b}${done}${P}，${c}${done}率最高，为${R}。`,
      say`${a}${take}${noun}${W}；${b}当年${done}${P}，${done}率${R}，${w.aside()}。`,
    ];
  }),
  fifteenthTrap('funnel', (s, w) => {
    const fund = w.fund();
    const n = s.int(2000, 9000);
    const [x, y, z] = [s.part(n, 0.6, 0.8), s.part(n, 0.3, 0.5), s.part(n, 0.1, 0.25)];
    return [
      say`${fund}来电询问${count(n, '人')}，递表${count(x, '人')}，过审${count(y, '人')}，到账${count(z, '人')}，到账及时率${anyRate(s, 90, 99)}。`,
      say`${fund}线上登记${count(n, '人')}，面谈${count(x, '人')}，签约${count(y, '人')}，退出${count(z, '人')}。`,
    ];
  }),
  fifteenthTrap('overlapping-kinds', (s, w) => {
    const all = s.whole();
    const [p, q, r] = [s.part(all, 0.5, 0.8), s.part(all, 0.4, 0.7), s.part(all, 0.3, 0.6)];
    const [W, P, Q, R] = [all, p, q, r].map((n) => count(n, '户')) as [Fig, Fig, Fig, Fig];
    const [k, l, m] = [p, q, r].map((n) => rateOf(s, n, all, 'holds')) as [Fig, Fig, Fig];
    return [
      say`${w.fund()}受益${W}，有老人的${P}，有学童的${Q}，有残疾人的${R}，同一户可重复计。`,
      say`${w.places()[0]}受访${W}，可多选：愿坐公交的${P}，占${k}；愿拼车的${Q}，占${l}；愿步行的${R}，占${m}。`,
    ];
  }),
  fifteenthTrap('first-three', (s, w) => {
    const { total, unit, kinds } = w.stock();
    const [k, l, m] = kinds;
    const n = s.int(900, 9000);
    const part = () => count(s.part(n, 0.1, 0.22), unit);
    return [
      say`${total}${count(n, unit)}，排在前三的是${k}${part()}、${l}${part()}、${m}${part()}，${w.aside()}。`,
      say`${total}${count(n, unit)}，主要有${k}${part()}、${l}${part()}、${m}${part()}等，同比均有起色。`,
    ];
  }),
  fifteenthTrap('aim-beside-fact', (s, w) => {
    const { noun, unit } = w.measure();
    const [p, c] = twoYears(s, true);
    const { done } = w.task();
    return [
      say`${noun}已达${count(p, unit)}，力争明年底突破${count(c, unit)}，线上${done}比重提到${anyRate(s, 60, 90)}；${w.aside()}。`,
      say`现有${noun}${count(p, unit)}，三年规划数${count(c, unit)}，${done}率目标定为${anyRate(s, 90, 99)}。`,
    ];
  }),
  fifteenthTrap('real-growth', (s, w) => {
    const [a] = w.places();
    const p = s.int(9000, 28_000);
    const [P, C] = [count(p, '元'), count(Math.round(p * (1.06 + 0.04 * s.next())), '元')];
    return [
      say`${a}参保农户人均纯收入由${P}升至${C}，剔除物价因素实际增长${anyRate(s, 2, 5)}。`,
      say`${a}种粮户均产值${C}，上年${P}，按可比价计算增长${anyRate(s, 2, 5)}，${w.aside()}。`,
    ];
  }),
  fifteenthTrap('growth-of-something-else', (s, w) => {
    const { noun, unit } = w.measure();
    const [p, c] = twoYears(s, true);
    return [
      say`${noun}上年${count(p, unit)}，今年${count(c, unit)}，同一时段包车费用上涨${anyRate(s, 2, 60)}，${w.aside()}。`,
      say`${noun}${count(c, unit)}（上年${count(p, unit)}），带动周边民宿客房入住增长${anyRate(s, 2, 60)}。`,
    ];
  }),
  fifteenthTrap('running-totals', (s, w) => {
    const { noun, unit } = w.measure();
    const [a, b, c] = [s.int(100, 400), s.int(450, 800), s.int(850, 1300)];
    return [
      say`新增${noun}一季度末${count(a, unit)}，上半年末累计${count(b, unit)}，三季度末累计${count(c, unit)}，年末累计${count(c + a, unit)}。`,
      say`新增${noun}1—4月${count(a, unit)}，1—8月${count(b, unit)}，全年${count(c, unit)}，${w.aside()}。`,
    ];
  }),
  fifteenthTrap('capacity-and-use', (s, w) => {
    const [a] = w.places();
    const n = s.int(20, 90) * 100;
    return [
      say`${a}粮库设计仓容${count(n, '吨')}，当前存粮${count(s.part(n, 0.4, 0.6), '吨')}，机械通风覆盖率${anyRate(s, 80, 99)}，${w.aside()}。`,
      say`${a}索道设计运力每小时${count(n, '人')}，全天实际运送${count(n * 3 + 17, '人')}，车厢消毒率${anyRate(s, 80, 99)}。`,
      say`${a}幼儿园核定学位${count(n, '个')}，在园${count(s.part(n, 0.5, 0.8), '名')}，普惠覆盖率${anyRate(s, 86, 97)}。`,
    ];
  }),
  fifteenthTrap('named-numbers', (s, w) => [
    say`${w.places()[0]}邮路按“四纵五横”布设，已通${count(s.int(12, 40), '条')}，其中“一环”内${count(s.int(3, 9), '条')}，${w.aside()}。`,
    say`围绕“两仓三站六点”工程，${w.office()}办结事项${count(s.int(20, 90), '项')}，其中涉仓${count(s.int(4, 9), '项')}。`,
    say`推行“一窗双岗三色单”，${w.when()}发黄单${count(s.int(20, 90), '张')}、红单${count(s.int(3, 19), '张')}，回访率${anyRate(s, 80, 99)}。`,
  ]),
  fifteenthTrap('done-from-earlier-years', (s, w) => {
    const { take, done, noun, unit } = w.task();
    const n = s.whole();
    return [
      say`${w.when()}${take}${noun}${count(n, unit)}，${done}${count(Math.round(n * 1.15), unit)}（含往年），当期件${done}率${anyRate(s, 80, 97)}。`,
      say`${take}${noun}${count(n, unit)}，${done}${count(Math.round(n * 1.2), unit)}，均含跨年件，${w.aside()}。`,
    ];
  }),
  fifteenthTrap('mean-of-a-group', (s, w) => {
    const [a] = w.places();
    const n = s.int(300, 3000);
    return [
      say`${a}补贴敬老卡${count(n, '人')}，支出${money(n * s.int(3, 9))}，八旬以上人均${count(s.int(900, 1900), '元')}。`,
      say`${a}全年放映接种宣教片${count(n, '场')}，覆盖${count(n * 37, '人次')}，开学周场均${count(s.int(60, 140), '人')}。`,
    ];
  }),
  fifteenthTrap('stock-and-flow', (s, w) => {
    const { noun, unit } = w.measure();
    const n = s.int(200, 900);
    return [
      say`建档以来累计${noun}${count(n * 9 + 4, unit)}，今年${count(n, unit)}，去年${count(n - 31, unit)}，${w.aside()}。`,
      say`${noun}${w.when()}新增${count(n, unit)}、核减${count(Math.round(n / 5), unit)}，在册${count(n * 6 + 5, unit)}。`,
    ];
  }),
  fifteenthTrap('month-on-month-named', (s, w) => {
    const { noun, unit } = w.measure();
    const [p, c] = twoYears(s, true);
    return [
      say`10月${noun}${count(c, unit)}，同比增长${anyRate(s, 2, 50)}，9月为${count(p, unit)}，${w.aside()}。`,
      say`四季度${noun}${count(c, unit)}，三季度${count(p, unit)}，全年同比增长${anyRate(s, 2, 50)}。`,
    ];
  }),
  fifteenthTrap('points-to-the-mean', (s, w) => {
    const { done, noun } = w.task();
    const c = s.int(840, 980) / 10;
    const D = unitless(s.int(11, 80) / 10, 1, '个百分点');
    return [
      say`${noun}${done}率${percent(c, 1)}，高于全省平均${D}，上年为${anyRate(s, 60, 80)}，${w.aside()}。`,
      say`${noun}${done}率${percent(c, 1)}，排第${String(s.int(2, 9))}位；电话回访率${anyRate(s, 60, 80)}，提高${D}。`,
    ];
  }),
  fifteenthTrap('several-stages-of-money', (s, w) => {
    const n = s.int(9000, 60_000);
    return [
      say`${w.fund()}批复概算${money(n * 2)}，已到位${money(n)}，完成投资${money(s.part(n, 0.6, 0.9))}，审计核减率${anyRate(s, 1, 6)}。`,
      say`${w.fund()}预算${money(n)}，追加${money(s.part(n, 0.1, 0.3))}，绩效评价得分${count(s.int(81, 97), '分')}，${w.aside()}。`,
    ];
  }),
  fifteenthTrap('wider-group-of-places', (s, w) => {
    const [a, b, c] = w.places();
    const n = s.int(30, 90);
    return [
      say`${a}、${b}、${c}等${count(s.int(7, 12), '个')}地试点代办，设点${count(n * 9, '处')}，${a}占${count(n, '处')}，${b}${count(n - 11, '处')}。`,
      say`${a}设代办点${count(n, '处')}，${b}${count(n - 9, '处')}，全市代办点共${count(n * 11 + 3, '处')}。`,
    ];
  }),
  fifteenthTrap('prices-and-rankings', (s, w) => {
    const n = s.int(200, 900);
    return [
      say`即开票面值${count(s.pick([5, 10, 20]), '元')}，售出${count(n * 10, '本')}，返奖比例${anyRate(s, 60, 66)}，公益金${money(n * 7)}，${w.aside()}。`,
      say`${w.places()[0]}采血车出车${count(n, '趟')}，行程${count(n * 43, '公里')}，百公里油耗同比下降${anyRate(s, 2, 20)}，居第${String(s.int(2, 6))}位。`,
    ];
  }),
];
