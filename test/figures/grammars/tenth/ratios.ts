import { say } from '../compose.js';
import { quotient } from '../grammar.js';
import { put } from '../ninth/form.js';
import { claim, later, some, told } from '../seventh/form.js';
import { count, percent, unitless } from '../source.js';
import { any, anyGrowth, apart, billions, number, tenth, thousands } from './form.js';

/** Percentage points, averages, multiples, yearly growth. */
export const TENTH_RATIOS = [
  tenth('points/from-to', (s, mode, w) => {
    const a = s.int(500, 800) / 10;
    const b = a + s.int(11, 160) / 10;
    const [A, B, D] = [percent(a, 1), percent(b, 1), apart(s, b, a, mode)];
    return told(
      s,
      mode,
      [
        say`${w.level()}由${w.last()}的${A}提高到${B}，提升${D}。`,
        say`${w.county()}${w.level()}从${A}上升至${B}，提高了${D}，${w.also()}。`,
      ],
      [claim(mode, 'points', [B, A], D)],
      [say`${w.level()}由${A}提高到${B}，增幅高于全市平均水平${D}。`],
    );
  }),
  tenth('points/last-in-bracket', (s, mode, w) => {
    const a = s.int(500, 900) / 10;
    const up = s.chance(0.6);
    const b = up ? a + s.int(11, 60) / 10 : a - s.int(11, 90) / 10;
    const [A, B, D] = [percent(a, 1), percent(b, 1), apart(s, b, a, mode)];
    const word = up ? '上升' : '回落';
    const [x, y] = w.levels();
    return told(
      s,
      mode,
      [
        say`${x}为${B}（${w.last()}${A}），同比${word}${D}。`,
        say`${x}${B}，较${w.last()}的${A}${word}${D}，${y}持续改善。`,
      ],
      [claim(mode, 'points', [B, A], D)],
      [say`${x}为${B}（${w.last()}${A}），${y}${word}${D}。`],
    );
  }),
  tenth('points/above-average', (s, mode, w) => {
    const a = s.int(600, 860) / 10;
    const b = a + s.int(11, 110) / 10;
    const [A, B, D] = [percent(a, 1), percent(b, 1), apart(s, b, a, mode)];
    return told(
      s,
      mode,
      [
        say`${w.county()}${w.level()}达${B}，比全市平均水平（${A}）高${D}。`,
        say`${w.level()}为${B}，全省平均为${A}，高出${D}，${w.also()}。`,
        say`${w.level()}${B}，高于全市${A}的平均水平${D}。`,
      ],
      [claim(mode, 'points', [B, A], D)],
      [say`${w.county()}${w.level()}达${B}，居全市第${any(s, 1, 6)}位，全市平均增幅${D}，年度目标为${A}。`],
    );
  }),
  tenth('average/per-household', (s, mode, w) => {
    const n = s.int(160, 3000);
    const total = s.int(300, 4000);
    const [N, T] = [count(n, '户'), thousands(total)];
    const R = quotient(s, (total * 10_000) / n, 0, '元', mode);
    return told(
      s,
      mode,
      [
        say`${w.county()}向${N}困难家庭发放救助金${T}，户均${R}。`,
        say`${w.town()}合作社年终分红${T}，惠及社员${N}，户均分红${R}，${w.also()}。`,
      ],
      [claim(mode, 'average', [T, N], R)],
      [say`${w.county()}向${N}困难家庭发放救助金${T}，最低生活保障标准提高到每月${count(s.int(600, 990), '元')}。`],
    );
  }),
  tenth('average/per-judge', (s, mode, w) => {
    const n = s.int(18, 160);
    const total = s.int(4000, 30_000);
    const [N, T] = [count(n, '名'), count(total, '件')];
    const R = quotient(s, total / n, 1, '件', mode);
    return told(
      s,
      mode,
      [
        say`全市法院${N}员额法官共审结案件${T}，人均结案${R}。`,
        say`${w.span()}办结案件${T}，员额检察官${N}，人均办案${R}，同比增长${anyGrowth(s)}。`,
      ],
      [claim(mode, 'average', [T, N], R)],
      [
        say`全市法院${N}员额法官共审结案件${T}，其中院庭长人均结案${count(s.int(60, 200), '件')}。`,
        say`全市法院${N}员额法官共审结案件${T}，院庭长带头办案占比${some(s, 30, 60)}，最多的一名法官结案${count(s.int(500, 900), '件')}。`,
      ],
    );
  }),
  tenth('average/monthly', (s, mode, w) => {
    const total = s.int(1300, 30_000);
    const [noun, take, , , unit] = w.task();
    const T = count(total, unit);
    const R = quotient(s, total / 12, 1, unit, mode);
    return told(
      s,
      mode,
      [
        say`${w.county()}全年共${take}${noun}${T}，月均${R}。`,
        say`2024年全年${take}${noun}${T}，平均每月${R}，${w.also()}。`,
      ],
      [claim(mode, 'average_n', [T], R, { n: 12 })],
      [say`${w.county()}自专项行动启动以来共${take}${noun}${T}，高峰期月均${R}。`],
    );
  }),
  tenth('average/per-person-days', (s, mode, w) => {
    const n = s.int(400, 3000);
    const each = s.int(15, 80);
    const total = n * each + s.int(1, n - 1);
    const [N, T] = [count(n, '名'), count(total, '学时')];
    const R = quotient(s, total / n, 1, '学时', mode);
    return told(
      s,
      mode,
      [
        say`${w.span()}${N}专任教师完成继续教育${T}，人均${R}。`,
        say`参训教师${N}，累计研修${T}，平均每人${R}，${w.also()}。`,
      ],
      [claim(mode, 'average', [T, N], R)],
      [say`${w.span()}${N}专任教师完成继续教育${T}，规定人均不少于72学时，骨干教师人均${R}。`],
    );
  }),
  tenth('times/is-so-many', (s, mode, w) => {
    const before = s.int(120, 900);
    const [noun, unit] = w.stock();
    const now = Math.round(before * (1.6 + 3 * s.next()));
    const [A, B] = [count(before, unit), count(now, unit)];
    const R = quotient(s, now / before, 1, '倍', mode);
    return told(
      s,
      mode,
      [
        say`${noun}${B}，是${s.pick(['2019年', '2020年', '五年前', '“十三五”末'])}（${A}）的${R}。`,
        say`五年来，${noun}由${A}增加到${B}，是五年前的${R}，${w.also()}。`,
      ],
      [claim(mode, 'times', [B, A], R)],
      [say`五年来，${noun}由${A}增加到${B}，研发投入是五年前的${R}。`],
    );
  }),
  tenth('times/grew-by-so-many', (s, mode, w) => {
    const before = s.int(1200, 9800) / 100;
    const A = billions(before);
    const B = billions(before * (2.2 + 3 * s.next()));
    const R = quotient(s, B.value / A.value - 1, 1, '倍', mode);
    return told(
      s,
      mode,
      [
        say`${w.money()}由2019年的${A}增加到2024年的${B}，增长${R}。`,
        say`${w.span()}${w.money()}${B}，${w.last()}为${A}，同比增长${R}，${w.also()}。`,
      ],
      [claim(mode, 'times_growth', [B, A], R)],
      [say`${w.money()}由2019年的${A}增加到2024年的${B}，跨境电商业务量增长${R}。`],
    );
  }),
  tenth('times/two-sides', (s, mode, w) => {
    const rural = s.int(14_000, 26_000);
    const urban = Math.round(rural * (1.4 + s.next()));
    const [A, B] = [count(rural, '元'), count(urban, '元')];
    const R = unitless(put(s, urban / rural, 2, mode), 2, '');
    return told(
      s,
      mode,
      [
        say`城镇居民人均可支配收入${B}，农村居民人均可支配收入${A}，城乡收入比为${R}。`,
        say`${w.county()}城镇、农村居民人均可支配收入分别为${B}和${A}，城乡居民收入比${R}。`,
      ],
      [claim(mode, 'times', [B, A], R)],
      [
        say`城镇居民人均可支配收入${B}，农村居民人均可支配收入${A}，恩格尔系数分别下降${some(s, 0, 1)}、${some(s, 1, 2)}。`,
      ],
    );
  }),
  tenth('cagr/five-years', (s, mode, w) => {
    const a = s.int(2000, 9800) / 100;
    const A = billions(a);
    const B = billions(a * (1.25 + 0.9 * s.next()));
    const R = percent(put(s, 100 * ((B.value / A.value) ** (1 / 5) - 1), 1, mode), 1);
    return told(
      s,
      mode,
      [
        say`${w.money()}由2019年的${A}增长到2024年的${B}，年均增长${R}。`,
        say`五年间，${w.county()}${w.money()}从2019年的${A}跃升至2024年的${B}，年均增速${R}。`,
      ],
      [claim(mode, 'cagr', [A, B], R, { years: 5 })],
      [say`${w.money()}由2019年的${A}增长到2024年的${B}，同期贷款利率年均下降${some(s, 0, 1)}。`],
    );
  }),
  tenth('change/down-to-by', (s, mode, w) => {
    const before = s.int(300, 3000);
    const [noun, take, , , unit] = w.task();
    const now = later(s, before, false);
    const [A, B] = [count(before, unit), count(now, unit)];
    const D = number(s, before - now, unit, mode, [before]);
    return told(
      s,
      mode,
      [
        say`${w.span()}新${take}${noun}${B}，${w.last()}为${A}，同比减少${D}。`,
        say`${w.county()}${take}${noun}从${A}减少至${B}，减少${D}，${w.lead()}。`,
      ],
      [claim(mode, 'diff', [A, B], D)],
      [say`${w.span()}新${take}${noun}${B}，${w.last()}为${A}；${w.town()}减少${D}。`],
    );
  }),
];
