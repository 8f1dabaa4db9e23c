import { say } from '../compose.js';
import { moving, put } from '../ninth/form.js';
import { claim, holding, later, told } from '../seventh/form.js';
import { count, percent } from '../source.js';
import { any, anyBillions, anyGrowth, billions, decimal, number, tenth, thousands } from './form.js';

/** Changes: from and to, by what was added, by last year's value in a bracket, of two units at once. */
export const TENTH_CHANGES = [
  tenth('change/from-to', (s, mode, w) => {
    const [noun, unit] = w.stock();
    const before = s.int(180, 4200);
    const now = later(s, before, true);
    const [A, B, R] = [count(before, unit), count(now, unit), moving(s, now, before, mode)];
    return told(
      s,
      mode,
      [
        say`${w.county()}${noun}由上年末的${A}增至${B}，增幅达${R}。`,
        say`一年来，${noun}从${A}发展到${B}，增长${R}，${w.also()}。`,
        say`${noun}总数由${A}增加到${B}，同比增长${R}，提前完成年度任务。`,
      ],
      [claim(mode, 'growth', [B, A], R)],
      [
        say`${w.county()}${noun}由上年末的${A}增至${B}，其带动的从业人员增长${anyGrowth(s)}。`,
        say`${noun}从${A}发展到${B}，总产值年均增长${anyGrowth(s)}，${w.also()}。`,
      ],
    );
  }),
  tenth('change/last-in-bracket', (s, mode, w) => {
    const [x, y] = w.moneys();
    const up = s.chance(0.65);
    const before = s.int(2000, 60_000) / 100;
    const B = billions(later(s, before * 100, up) / 100);
    const A = billions(before);
    const R = moving(s, B.value, A.value, mode, 1);
    const word = up ? '增长' : '下降';
    return told(
      s,
      mode,
      [
        say`${w.span()}${x}${B}（${w.last()}为${A}），${word}${R}。`,
        say`${x}为${B}，同比${word}${R}（${w.last()}${A}）；${y}${anyBillions(s)}。`,
        say`${w.county()}${x}${B}，较${w.last()}（${A}）${word}${R}，${w.also()}。`,
      ],
      [claim(mode, up ? 'growth' : 'decline', [B, A], R)],
      [
        say`${w.span()}${x}${B}（${w.last()}为${A}），${y}${word}${anyGrowth(s)}。`,
        say`${w.county()}${x}${B}（${w.last()}${A}），增速居全市第${any(s, 2, 9)}位，高于全市平均增速${decimal(s, 1.1, 5.9)}个百分点。`,
      ],
    );
  }),
  tenth('change/last-year-first', (s, mode, w) => {
    const [, noun, take] = w.cases();
    const before = s.int(500, 6000);
    const now = later(s, before, false);
    const [A, B, R] = [count(before, '件'), count(now, '件'), moving(s, now, before, mode)];
    return told(
      s,
      mode,
      [
        say`${w.last()}${take}${noun}${A}，今年降至${B}，降幅${R}。`,
        say`全年${take}${noun}${B}，而${w.last()}为${A}，同比下降${R}，诉源治理成效初显。`,
        say`与${w.last()}${take}的${A}相比，今年${take}${noun}${B}，减少${R}。`,
      ],
      [claim(mode, 'decline', [B, A], R)],
      [say`${w.last()}${take}${noun}${A}，今年${take}${B}；其中涉众型案件占比下降${anyGrowth(s)}。`],
    );
  }),
  tenth('change/by-added', (s, mode, w) => {
    const [noun, unit] = w.stock();
    const before = s.int(180, 4200);
    const now = later(s, before, true);
    const [B, D, R] = [count(now, unit), count(now - before, unit), moving(s, now, before, mode)];
    return told(
      s,
      mode,
      [
        say`年末${noun}${B}，比上年末增加${D}，增长${R}。`,
        say`${w.county()}拥有${noun}${B}，净增${D}，增幅${R}，${w.also()}。`,
        say`${noun}达到${B}，较${w.last()}多${D}，同比增长${R}。`,
      ],
      [claim(mode, 'growth_delta', [B, D], R, { sign: 1 })],
      [
        say`年末${noun}${B}，其中年内新认定${D}，营业收入增长${anyGrowth(s)}。`,
        say`${w.county()}拥有${noun}${B}，省级以上${D}，服务群众人次增长${anyGrowth(s)}。`,
      ],
    );
  }),
  tenth('change/by-taken-off', (s, mode, w) => {
    const [, noun, take] = w.cases();
    const before = s.int(700, 6000);
    const now = later(s, before, false);
    const [B, D, R] = [count(now, '件'), count(before - now, '件'), moving(s, now, before, mode)];
    return told(
      s,
      mode,
      [
        say`${w.span()}${take}${noun}${B}，同比减少${D}、下降${R}。`,
        say`${take}${noun}${B}，较${w.last()}下降${R}，减少${D}，${w.also()}。`,
      ],
      [claim(mode, 'growth_delta', [B, D], R, { sign: -1 })],
      [say`${w.span()}${take}${noun}${B}，其中诉前化解${D}，平均审理天数下降${anyGrowth(s)}。`],
    );
  }),
  tenth('change/cases-and-people', (s, mode, w) => {
    const up = s.chance(0.5);
    const [a, p] = [s.int(200, 900), s.int(1000, 3000)];
    const [b, q] = [later(s, a, up), later(s, p, up)];
    const [A, P, B, Q] = [count(a, '件'), count(p, '人'), count(b, '件'), count(q, '人')];
    const [R, T] = [moving(s, b, a, mode, 1), moving(s, q, p, 'holds', 1)];
    const word = up ? '上升' : '下降';
    const kind = up ? 'growth' : 'decline';
    return told(
      s,
      mode,
      [
        say`${w.span()}批准逮捕${B}${Q}，与${w.last()}的${A}${P}相比，件数和人数分别${word}${R}和${T}。`,
        say`提起公诉${B}${Q}，${w.last()}为${A}${P}，同比分别${word}${R}、${T}。`,
        say`立案查办职务犯罪${B}${Q}，较${w.last()}${A}${P}分别${word}${R}和${T}，${w.also()}。`,
      ],
      [claim(mode, kind, [B, A], R), holding(mode, kind, [Q, P], T)],
      [say`提起公诉${B}${Q}，其中${A}${P}适用认罪认罚从宽制度，律师参与率同比${word}${anyGrowth(s)}。`],
    );
  }),
  tenth('change/two-in-a-row', (s, mode, w) => {
    const [x, y] = w.expenses();
    const [a, b] = [s.int(10_000, 80_000), s.int(10_000, 80_000)];
    const [c, d] = [later(s, a, true), later(s, b, false)];
    const [A, B, C, D] = [thousands(a), thousands(b), thousands(c), thousands(d)];
    const R = moving(s, c, a, mode, 1);
    const T = moving(s, d, b, 'holds', 1);
    return told(
      s,
      mode,
      [
        say`${x}${C}（上年${A}），增长${R}；${y}${D}（上年${B}），下降${T}。`,
        say`${x}由上年的${A}增加到${C}，增长${R}；${y}由上年的${B}减少到${D}，下降${T}。`,
      ],
      [claim(mode, 'growth', [C, A], R), holding(mode, 'decline', [D, B], T)],
      [say`${x}${C}（年初预算${A}），增长${anyGrowth(s)}；${y}${D}（年初预算${B}），下降${anyGrowth(s)}。`],
    );
  }),
  tenth('change/net-difference', (s, mode, w) => {
    const [noun, unit] = w.stock();
    const before = s.int(180, 4200);
    const now = later(s, before, true);
    const [A, B] = [count(before, unit), count(now, unit)];
    const D = number(s, now - before, unit, mode);
    return told(
      s,
      mode,
      [
        say`${noun}由年初的${A}增加到年末的${B}，净增${D}。`,
        say`${w.county()}现有${noun}${B}，${s.pick(['上年末', '去年末', '2023年末'])}为${A}，增加${D}，${w.also()}。`,
      ],
      [claim(mode, 'diff', [B, A], D)],
      [
        say`${noun}由年初的${A}增加到年末的${B}，期间新认定${number(s, now - before + s.int(30, 90), unit, 'holds')}、注销一批。`,
      ],
    );
  }),
  tenth('change/of-price-per-thing', (s, mode, w) => {
    const before = s.int(260, 900);
    const up = s.chance(0.7);
    const now = later(s, before, up);
    const [A, B] = [count(before, '元'), count(now, '元')];
    const R = percent(put(s, (100 * Math.abs(now - before)) / before, 1, mode), 1);
    return told(
      s,
      mode,
      [
        say`${w.county()}${up ? '城市低保月标准由每人' : '天然气初装费由每户'}${A}${up ? '提高' : '下调'}到${B}，${up ? '增长' : '下降'}${R}。`,
        say`按病种付费后，次均门诊费用由${A}${up ? '升至' : '降至'}${B}，${up ? '上升' : '下降'}${R}。`,
      ],
      [claim(mode, up ? 'growth' : 'decline', [B, A], R)],
      [say`${w.county()}城市低保月标准由每人${A}调整为${B}，发放总额增长${anyGrowth(s)}。`],
    );
  }),
];
