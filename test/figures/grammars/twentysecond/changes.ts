import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { claim, either } from '../other/form.js';
import { beside, change, figure, moneyOf, someMoney, twoYears } from '../sixteenth/form.js';
import { count } from '../source.js';
import { twentysecond, yi } from './form.js';

/** What became of the value of last year. */
export const CHANGES = [
  twentysecond('change/fell-from', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '起', 0.5, 0.92);
    const R = change(s, now, before, mode, [(100 * (before - now)) / now]);
    return either(
      mode,
      say`${w.county()}生产安全事故起数由上年的${A}下降到${B}，降幅${R}，${w.end()}。`,
      [claim(mode, 'decline', [B, A], R)],
      say`${w.county()}生产安全事故起数由上年的${A}下降到${B}，直接经济损失降幅${R}，${w.end()}。`,
    );
  }),
  twentysecond('change/more-by-and-percent', (s, mode, w) => {
    const { before, now, B, D } = twoYears(s, '件', 1.08, 1.7);
    const R = change(s, now, before, mode, [(100 * (now - before)) / now]);
    return either(
      mode,
      say`${w.time()}${w.county()}法院新收案件${B}，比上年增加${D}，上升${R}。`,
      [claim(mode, 'growth_delta', [B, D], R)],
      say`${w.time()}${w.county()}法院新收案件${B}，比上年增加${D}；执行到位金额上升${R}。`,
    );
  }),
  twentysecond('change/fewer-by-and-percent', (s, mode, w) => {
    const { before, now, B, D } = twoYears(s, '批次', 0.55, 0.93);
    const R = change(s, now, before, mode, [(100 * (before - now)) / now]);
    return either(
      mode,
      say`${w.time()}${w.street()}群众到区上访${B}，同比减少${D}、下降${R}，${w.end()}。`,
      [claim(mode, 'growth_delta', [B, D], R, { sign: -1 })],
      say`${w.time()}${w.street()}群众到区上访${B}，同比减少${D}；网上信访占比下降${R}，${w.end()}。`,
    );
  }),
  twentysecond('change/last-year-in-bracket', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '件', 1.06, 1.8);
    const R = change(s, now, before, mode, [(100 * (now - before)) / now]);
    return either(
      mode,
      say`${w.bureau()}办理普通程序案件${B}（2023年为${A}），同比增长${R}，罚没款${String(s.int(30, 400))}万元。`,
      [claim(mode, 'growth', [B, A], R)],
      say`${w.bureau()}办理普通程序案件${B}（2023年为${A}），罚没款同比增长${R}，达${String(s.int(30, 400))}万元。`,
    );
  }),
  twentysecond('change/cases-and-people', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '件', 1.06, 1.5);
    const q = Math.round(before * (1.4 + s.next()));
    const p = Math.round(q * (1.07 + 0.5 * s.next()));
    const [Q, P] = [count(q, '人'), count(p, '人')];
    const x = change(s, now, before, beside(mode));
    const y = change(s, p, q, mode, [x.value]);
    return either(
      mode,
      say`${w.time()}检察机关提起公诉${B}${P}，上年同期为${A}${Q}，件数、人数分别上升${x}、${y}。`,
      [holding(mode, 'growth', [B, A], x), claim(mode, 'growth', [P, Q], y)],
      say`${w.time()}检察机关提起公诉${B}${P}，上年同期为${A}${Q}，认罪认罚、量刑建议采纳分别上升${x}、${y}。`,
    );
  }),
  twentysecond('change/more-than-those-of-last-year', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '件', 1.05, 1.6);
    const D = figure(s, now - before, 0, '件', mode);
    return either(
      mode,
      say`${w.time()}全区公证机构办证${B}，较上年的${A}增加${D}，${w.end()}。`,
      [claim(mode, 'diff', [B, A], D)],
      say`${w.time()}全区公证机构办证${B}，上年为${A}，其中涉外公证增加${D}，${w.end()}。`,
    );
  }),
  twentysecond('change/three-years-in-a-row', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '件', 0.4, 0.8);
    const M = count(Math.round((before + now) / 2) + 1, '件');
    const R = change(s, now, before, mode);
    return either(
      mode,
      say`2022年至2024年，${w.county()}行政应诉案件依次为${A}、${M}、${B}，2024年比2022年下降${R}。`,
      [claim(mode, 'decline', [B, A], R)],
      say`2022年至2024年，${w.county()}行政应诉案件依次为${A}、${M}、${B}，败诉率比2022年下降${R}。`,
    );
  }),
  twentysecond('change/three-public-outlays', (s, mode, w) => {
    const Q = someMoney(s, 60, 900);
    const P = moneyOf(s, Q.value * (0.6 + 0.33 * s.next()), 'holds');
    const D = moneyOf(s, Q.value - P.value, 'holds');
    const R = change(s, P.value, Q.value, mode);
    return either(
      mode,
      say`${w.bureau()}“三公”经费支出决算${P}，比上年决算数${Q}减少${D}，下降${R}，主要是压减公务接待。`,
      [holding(mode, 'diff', [Q, P], D), claim(mode, 'decline', [P, Q], R)],
      say`${w.bureau()}“三公”经费支出决算${P}，会议费、培训费合计${Q}，公车运行维护费下降${R}，主要是压减公务用车。`,
    );
  }),
  twentysecond('change/revenue-more-by', (s, mode, w) => {
    const b = s.int(800, 6000) / 100;
    const Q = yi(s, b, 'holds');
    const P = yi(s, b * (1.04 + 0.15 * s.next()), 'holds');
    const D = yi(s, (P.value - Q.value) / 1e8, 'holds');
    const R = change(s, P.value, Q.value, mode, [(100 * (P.value - Q.value)) / P.value]);
    return either(
      mode,
      say`${w.county()}全口径财政收入${P}，同比增收${D}，增长${R}，其中税收占比保持在${String(s.int(60, 80))}%以上。`,
      [claim(mode, 'growth_delta', [P, D], R)],
      say`${w.county()}全口径财政收入${P}，盘活存量${D}，规上工业增加值增长${R}，税收占比保持在${String(s.int(60, 80))}%以上。`,
    );
  }),
];
