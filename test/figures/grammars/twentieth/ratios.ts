import { say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { count } from '../source.js';
import { figure, money, moneyOf, twentieth } from './form.js';

/** Averages, multiples and what falls to so many people. */
export const RATIOS = [
  twentieth('average/loan-a-household', (s, mode, w) => {
    const n = s.int(60, 700);
    const [N, M] = [count(n, '户'), money(n * s.int(280, 490) + s.int(0, 99))];
    const A = moneyOf(s, M.value / n, mode);
    return either(
      mode,
      say`${w.street()}发放脱贫小额信贷${M}，惠及${N}，户均${A}。`,
      [claim(mode, 'average', [M, N], A)],
      say`${w.street()}发放脱贫小额信贷${M}，惠及${N}，带动产业基地户均增收${A}。`,
    );
  }),
  twentieth('average/calls-a-day', (s, mode, w) => {
    const d = s.int(180, 330);
    const all = d * s.int(40, 420) + s.int(0, d - 1);
    const [D, W] = [count(d, '天'), count(all, '件')];
    const A = figure(s, all / d, 0, '件', mode);
    return either(
      mode,
      say`热线中心实际运行${D}，共受理来电诉求${W}，日均受理${A}，${w.end()}。`,
      [claim(mode, 'average', [W, D], A)],
      say`热线中心实际运行${D}，共受理来电诉求${W}，汛期日均受理${A}，${w.end()}。`,
    );
  }),
  twentieth('average/over-five-years', (s, mode, w) => {
    const all = s.int(600, 9000);
    const W = count(all, '人');
    const A = figure(s, all / 5, 0, '人', mode);
    return either(
      mode,
      say`五年来${w.county()}累计引进各类人才${W}，年均${A}，${w.end()}。`,
      [claim(mode, 'average_n', [W], A, { n: 5 })],
      say`五年来${w.county()}累计引进各类人才${W}，硕士以上年均${A}，${w.end()}。`,
    );
  }),
  twentieth('average/judges', (s, mode, w) => {
    const n = s.int(16, 90);
    const all = n * s.int(120, 380) + s.int(0, n - 1);
    const [N, W] = [count(n, '名'), count(all, '件')];
    const A = figure(s, all / n, 1, '件', mode);
    return either(
      mode,
      say`${w.court()}${N}员额法官全年审执结案件${W}，人均结案${A}，${w.end()}。`,
      [claim(mode, 'average', [W, N], A)],
      say`${w.court()}${N}员额法官全年审执结案件${W}，院庭长人均结案${A}，${w.end()}。`,
    );
  }),
  twentieth('times/of-five-years-ago', (s, mode, w) => {
    const q = s.int(40, 600);
    const p = Math.round(q * (1.4 + 3 * s.next()));
    const [P, Q] = [count(p, '张'), count(q, '张')];
    const T = figure(s, p / q, 1, '倍', mode);
    return either(
      mode,
      say`${w.county()}养老机构护理型床位达到${P}，是五年前${Q}的${T}。`,
      [claim(mode, 'times', [P, Q], T)],
      say`${w.county()}养老机构护理型床位达到${P}，家庭养老床位${Q}，护理员数量是五年前的${T}。`,
    );
  }),
  twentieth('average/doctors-per-thousand', (s, mode, w) => {
    const people = s.int(2400, 9200);
    const doctors = Math.round((people / 10) * (2.2 + 1.6 * s.next()));
    const [N, D] = [{ text: `${(people / 100).toFixed(2)}万人`, value: people * 100 }, count(doctors, '名')];
    const A = figure(s, (1000 * doctors) / N.value, 2, '名', mode);
    return either(
      mode,
      say`${w.county()}常住人口${N}，拥有执业（助理）医师${D}，每千人口${A}。`,
      [claim(mode, 'average', [D, N], A, { per: 1000 })],
      say`${w.county()}常住人口${N}，拥有执业（助理）医师${D}，每千人口注册护士${A}。`,
    );
  }),
];
