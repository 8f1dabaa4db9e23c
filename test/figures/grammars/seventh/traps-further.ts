import { say } from '../compose.js';
import { yi } from '../fourth/form.js';
import { count, percent, unitless } from '../source.js';
import { gained, grew, later, many, moved, rated, some, trap, wans } from './form.js';

/** Further neighbours of which none follows from the others. */
export const SEVENTH_FURTHER_TRAPS = [
  trap('year-and-all-years', (s, w) => {
    const { take, finish, noun, unit } = w.task();
    const { W, P, R } = rated(s, s.int(2000, 9000), unit, 'fails', 0.1, 0.3);
    return [
      say`${w.period()}${finish}${noun}${P}，自开展工作以来累计${take}${W}，累计${finish}率${R}。`,
      say`五年来累计${take}${noun}${W}，本年度${finish}${P}，群众知晓率${R}。`,
    ];
  }),
  trap('open-list', (s, w) => {
    const [a, b] = w.fields(2);
    const all = many(s);
    const [W, P, Q] = [count(all, '件'), count(s.part(all, 0.2, 0.4), '件'), count(s.part(all, 0.1, 0.3), '件')];
    return [
      say`${w.dept()}查处违法案件${W}，涉及${a}${P}、${b}${Q}等。`,
      say`${w.period()}查处违法案件${W}，其中，重点查处${a}案件${P}、${b}案件${Q}。`,
      say`办理案件${W}，包括${a}${P}、${b}${Q}等多个领域。`,
    ];
  }),
  trap('several-outcomes', (s, w) => {
    const W = count(many(s), '起');
    const money = wans(s, s.int(3000, 90_000), 'holds');
    const people = count(s.int(12, 90), '人');
    return [
      say`${w.dept()}查处违法行为${W}，罚没款${money}，移送司法机关${people}，同比${grew(s)}。`,
      say`破获案件${W}，抓获嫌疑人${people}，挽回损失${money}，破案率${gained(s)}。`,
    ];
  }),
  trap('growths-of-several-things', (s, w) => {
    const { take, finish, noun, unit } = w.task();
    const { W, P } = rated(s, many(s), unit, 'fails');
    return [
      say`${w.period()}${take}${noun}${W}，${grew(s)}；${finish}${P}，${grew(s)}；涉及资金${wans(s, s.int(9000, 90_000), 'holds')}，${grew(s)}。`,
      say`${w.dept()}${take}${noun}${W}、${finish}${P}，同比分别增长${some(s, 3, 20)}、${some(s, 3, 20)}。`,
    ];
  }),
  trap('revenue-and-spending', (s, w) => {
    const a = s.int(20_000, 90_000);
    const [A, B] = [wans(s, a, 'holds'), wans(s, Math.round(a * (0.8 + 0.5 * s.next())), 'holds')];
    const C = wans(s, s.int(900, 9000), 'holds');
    return [
      say`${w.dept()}全年收入${A}，支出${B}，年末累计结余${C}。`,
      say`${w.fund()}当年收入${A}，当年支出${B}，滚存结余${C}。`,
    ];
  }),
  trap('points-of-another-rate', (s, w) => {
    const { noun, finish } = w.task();
    const c = s.int(860, 990) / 10;
    const [C, P] = [percent(c, 1), percent(c - s.int(11, 90) / 10, 1)];
    const D = unitless(s.int(12, 95) / 10, 1, '个百分点');
    return [
      say`${noun}${finish}率${C}，满意率${P}，较上年提高${D}。`,
      say`城镇${noun}${finish}率${C}，农村${P}，城乡合计较上年提高${D}。`,
      say`${w.town()}${noun}${finish}率${C}，${w.dept()}牵头事项${P}，比考核目标高${D}。`,
    ];
  }),
  trap('average-of-some', (s, w) => {
    const n = s.int(90, 900);
    const [N, T] = [count(n, '户'), wans(s, n * s.int(60, 900), 'holds')];
    const A = count(s.int(1200, 9800), '元');
    return [
      say`${w.town()}有农户${N}，全年分红${T}，其中脱贫户户均分红${A}。`,
      say`为${N}经营户减免税费${T}，受访商户户均节省租金${A}。`,
    ];
  }),
  trap('comparable-scope', (s, w) => {
    const p = s.int(20_000, 400_000);
    const c = later(s, p, true);
    const [C, P, R] = [wans(s, c, 'holds'), wans(s, p, 'holds'), moved(s, c, p, 'fails')];
    return [
      say`${w.dept()}本年项目支出${C}，上年${P}，剔除机构调整因素，同口径增长${R}。`,
      say`全县一般公共预算收入${C}，上年${P}，按可比口径增长${R}。`,
    ];
  }),
  trap('yearly-growth-of-a-plan', (s) => {
    const p = s.int(9000, 60_000);
    const [P, C] = [yi(p * 1_000_000), yi(later(s, p, true) * 1_000_000)];
    return [
      say`全市生产总值上年为${P}，今年突破${C}，“十四五”以来年均增长${some(s, 4, 9)}。`,
      say`一般公共预算收入${C}，上年${P}，未来五年预期年均增长${some(s, 4, 9)}。`,
    ];
  }),
  trap('levels-side-by-side', (s, w) => {
    const a = s.int(300, 900);
    const [A, B] = [count(a, '项'), count(s.int(120, 290), '项')];
    const [C, D] = [count(s.int(40, 110), '项'), count(s.int(20, 60), '项')];
    return [
      say`市级公布权责清单${A}，县级${B}，其中县级取消${C}、下放${D}。`,
      say`编制行政许可事项清单${A}，${w.dept()}${B}，调整${C}，新增${D}。`,
    ];
  }),
  trap('scores-and-places', (s, w) => {
    const score = unitless(s.int(8600, 9800) / 100, 2, '分');
    const n = String(s.int(2, 9));
    const { W, P } = rated(s, many(s), '家', 'fails');
    return [
      say`法治政府建设考核得分${score}，居全市第${n}位，评议部门${W}，参评${P}。`,
      say`${w.dept()}在第三方评估中得分${score}，比上年上升${n}位，满意度${some(s, 90, 98)}，走访企业${W}。`,
    ];
  }),
  trap('training-and-exam', (s, w) => {
    const { W, P } = rated(s, many(s), '人次', 'fails', 0.3, 0.8);
    return [
      say`举办法治培训班${count(s.int(3, 20), '期')}，培训${W}，组织旁听庭审${P}，学法考试合格率${some(s, 95, 99)}。`,
      say`${w.dept()}组织执法培训${W}，新领证人员${P}，参考率${some(s, 95, 99)}，案卷评查优秀率${some(s, 60, 90)}。`,
    ];
  }),
];
