import { say } from '../compose.js';
import { claim, either, multiple, quotient } from '../other/form.js';
import { count, unitless, wan } from '../source.js';
import { fourth, yi } from './form.js';

/** Averages and multiples as bulletins put them: a case, a head, a thousand heads, since a year, town over country. */
export const FOURTH_RATIOS = [
  fourth('average/money-a-case', (s, mode, w) => {
    const n = s.int(40, 900);
    const M = wan(n * s.int(8000, 90_000));
    const A = quotient(s, M.value / n / 10_000, 2, '万元', mode);
    const stated = { ...A, value: A.value * 10_000 };
    const N = count(n, '宗');
    return either(
      mode,
      say`${w.office()}经手的${N}欠薪追讨，标的额共计${M}，宗均${stated}。`,
      [claim(mode, 'average', [M, N], stated)],
      say`${w.office()}经手的${N}欠薪追讨，标的额共计${M}，最大一宗${stated}。`,
    );
  }),
  fourth('average/spent-a-head', (s, mode, w) => {
    const people = s.int(200, 990) * 1000;
    const N = { text: `${(people / 10_000).toFixed(1)}万`, value: people };
    const M = yi(people * s.int(4000, 30_000));
    const A = quotient(s, M.value / people, 0, '元', mode);
    const [town] = w.towns(1);
    return either(
      mode,
      say`${town}所在县常住居民${N}人，全年网上零售额${M}，合人均${A}。`,
      [claim(mode, 'average', [M, N], A)],
      say`${town}所在县常住居民${N}人，全年网上零售额${M}，城镇低保每人${A}。`,
    );
  }),
  fourth('average/beds-a-thousand', (s, mode, w) => {
    const people = s.int(200, 990) * 1000;
    const N = { text: `${(people / 10_000).toFixed(1)}万人`, value: people };
    const beds = Math.round((people / 1000) * (3 + 5 * s.next()));
    const B = count(beds, '张');
    const right = Number(((1000 * beds) / people).toFixed(2));
    const shown = mode === 'holds' ? right : right * (s.chance(0.5) ? 1.4 : 0.6);
    const A = unitless(shown, 2, '张');
    return either(
      mode,
      say`${w.span()}，全县常住人口${N}，医疗机构床位${B}，每千人拥有床位${A}。`,
      [claim(mode, 'average', [B, N], A, { per: 1000 })],
      say`${w.span()}，全县常住人口${N}，医疗机构床位${B}，每千名老人另有护理床${A}。`,
    );
  }),
  fourth('average/hours-a-volunteer', (s, mode, w) => {
    const n = s.int(120, 2400);
    const h = n * s.int(6, 60) + s.int(1, n - 1);
    const [N, H] = [count(n, '名'), count(h, '小时')];
    const A = quotient(s, h / n, 1, '小时', mode);
    return either(
      mode,
      say`${w.office()}登记的${N}义工累计上岗${H}，平均每人${A}，${w.aside()}。`,
      [claim(mode, 'average', [H, N], A)],
      say`${w.office()}登记的${N}义工累计上岗${H}，新人岗前试讲${A}，${w.aside()}。`,
    );
  }),
  fourth('average/land-in-bracket', (s, mode, w) => {
    const n = s.int(60, 900);
    const t = n * s.int(3, 20) + s.int(1, n - 1);
    const [N, T] = [count(n, '户'), count(t, '亩')];
    const A = quotient(s, t / n, 1, '亩', mode);
    const [town] = w.towns(1);
    return either(
      mode,
      say`${town}${N}种植大户共租地${T}（户均${A}），租期多在五年以上。`,
      [claim(mode, 'average', [T, N], A)],
      say`${town}${N}种植大户共租地${T}（试验田${A}），租期多在五年以上。`,
    );
  }),
  fourth('times/since-that-year', (s, mode, w) => {
    const { noun, unit, take } = w.matter();
    const { P, Q, T } = multiple(s, unit, mode);
    return either(
      mode,
      say`2015年全县${take}${noun}仅${Q}，2024年已有${P}，是2015年的${T}。`,
      [claim(mode, 'times', [P, Q], T)],
      say`2015年全县${take}${noun}仅${Q}，2024年已有${P}，网上预约量是2015年的${T}。`,
    );
  }),
  fourth('times/town-over-country', (s, mode, w) => {
    const q = s.int(15_000, 26_000);
    const p = Math.round(q * (1.6 + 0.9 * s.next()));
    const [P, Q] = [count(p, '元'), count(q, '元')];
    const T = quotient(s, p / q, 2, '', mode);
    return either(
      mode,
      say`${w.office()}公布，全年城镇居民人均可支配收入${P}，农村居民人均可支配收入${Q}，城乡居民收入比为${T}。`,
      [claim(mode, 'times', [P, Q], T)],
      say`${w.office()}公布，全年城镇居民人均可支配收入${P}，农村居民人均可支配收入${Q}，城乡居民消费价格指数比为${T}。`,
    );
  }),
  fourth('times/grown-by-in-two-sentences', (s, mode, w) => {
    const { noun, unit } = w.matter();
    const { P, Q, T } = multiple(s, unit, mode);
    return either(
      mode,
      say`三年前，全县登记在册的${noun}为${Q}。如今已达${P}，为三年前的${T}。`,
      [claim(mode, 'times', [P, Q], T)],
      say`三年前，全县登记在册的${noun}为${Q}。如今租出${P}，租价为三年前的${T}。`,
    );
  }),
  fourth('average/a-town', (s, mode, w) => {
    const n = s.int(8, 40);
    const t = n * s.int(12, 90) + s.int(1, n - 1);
    const { noun, unit, take } = w.matter();
    const [N, T] = [count(n, '个'), count(t, unit)];
    const A = quotient(s, t / n, 1, unit, mode);
    return either(
      mode,
      say`全县${N}乡镇一年间${take}${noun}${T}，每个乡镇平均${A}。`,
      [claim(mode, 'average', [T, N], A)],
      say`全县${N}乡镇一年间${take}${noun}${T}，最忙的乡镇平均每周${A}。`,
    );
  }),
];
