import { after } from '../changes.js';
import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { claim, holding } from '../grammar.js';
import { fig, fourteenth, moved, put, rate, some, stray, tally, tell, whole, within } from './form.js';

/** From one year to the next: by both values, by the delta, by last year's value in a bracket. */
export const CHANGES = [
  fourteenth('change/from-to-net', (s, mode, w) => {
    const p = s.whole();
    const c = after(s, p, true);
    const [P, C, D] = [whole(p, '户'), whole(c, '户'), tally(s, mode, c - p, '户')];
    const [town] = w.towns();
    const head = say`${w.county()}${w.stock()}由年初的${P}增至${C}，`;
    return tell(
      mode,
      say`${head}净增${D}，${town}贡献${stray(s, 10, 40)}。`,
      [claim(mode, 'diff', [C, P], D)],
      say`${head}${town}净增${D}，贡献了${stray(s, 10, 40)}。`,
    );
  }),
  fourteenth('change/last-years-in-a-bracket', (s, mode, w) => {
    const { take, noun, unit } = w.errand();
    const [p, up] = [s.whole(), s.chance(0.5)];
    const c = after(s, p, up);
    const [P, C, R] = [whole(p, unit), whole(c, unit), moved(s, mode, c, p)];
    const verb = up ? '上升' : '回落';
    const head = say`${w.period()}，${w.county()}${take}${noun}${C}`;
    return tell(
      mode,
      say`${head}（上年同期${P}），${verb}${R}，出车${some(s, 30, 900)}趟。`,
      [claim(mode, up ? 'growth' : 'decline', [C, P], R)],
      say`${head}（其中${w.towns()[0]}${within(s, c, unit)}），同比${verb}${R}，出车${some(s, 30, 900)}趟。`,
    );
  }),
  fourteenth('change/delta-and-rate', (s, mode, w) => {
    const { take, noun, unit } = w.errand();
    const p = s.whole();
    const c = after(s, p, true);
    const [C, D] = [whole(c, unit), whole(c - p, unit)];
    const R = moved(s, mode, c, p);
    const head = say`${w.county()}${w.period()}${take}${noun}${C}，`;
    const [town, next] = w.towns();
    const tail = `，${next}居前。`;
    return tell(
      mode,
      say`${head}同比多出${D}，增幅${R}${tail}`,
      [claim(mode, 'growth_delta', [C, D], R, { sign: 1 })],
      say`${head}其中${town}${D}，${town}增幅${R}${tail}`,
    );
  }),
  fourteenth('change/two-units-at-once', (s, mode, w) => {
    const [p, q] = [s.int(120, 900), s.int(160, 1500)];
    const [c, d] = [after(s, p, false), after(s, q, false)];
    const [P, Q, C, D] = [whole(p, '起'), whole(q, '人'), whole(c, '起'), whole(d, '人')];
    const T = moved(s, sound(mode), c, p);
    const R = moved(s, mode, d, q, [(100 * (p - c)) / p]);
    const head = say`${w.county()}${w.period()}查处${w.crime()}案${C}${D}，`;
    return tell(
      mode,
      say`${head}较上年的${P}${Q}分别减少${T}、${R}。`,
      [holding(mode, 'decline', [C, P], T), claim(mode, 'decline', [D, Q], R)],
      say`${head}摸排线索${P}、约谈${Q}，分别减少${T}、${R}。`,
    );
  }),
  fourteenth('change/month-and-year', (s, mode, w) => {
    const { take, noun, unit } = w.errand();
    const c = s.whole();
    const [p, q] = [Math.round(c / (1.05 + 0.4 * s.next())), Math.round(c * (1.05 + 0.4 * s.next()))];
    const [C, P, Q] = [whole(c, unit), whole(p, unit), whole(q, unit)];
    const T = moved(s, sound(mode), c, q);
    const R = rate(s, mode, c - p, p, { bases: [c, q], most: 900 });
    return tell(
      mode,
      say`${w.county()}本月${take}${noun}${C}，上月为${P}，环比升${R}；上年同月为${Q}，同比降${T}。`,
      [claim(mode, 'growth', [C, P], R), holding(mode, 'decline', [C, Q], T)],
      say`${w.county()}本月${take}${noun}${C}，其中镇上${P}，村里环比升${R}；全市为${Q}，同比降${T}。`,
    );
  }),
  fourteenth('change/fewer-by', (s, mode, w) => {
    const p = s.int(300, 2400);
    const now = after(s, p, false);
    const [C, D] = [whole(now, '起'), whole(p - now, '起')];
    const R = moved(s, mode, now, p);
    const head = say`${w.county()}全年扑救火警${C}，`;
    const tail = `，抢救财物估值${some(s, 80, 990)}万元。`;
    return tell(
      mode,
      say`${head}比去年少${D}，降幅${R}${tail}`,
      [claim(mode, 'growth_delta', [C, D], R, { sign: -1 })],
      say`${head}比邻县少${D}，过火面积降幅${R}${tail}`,
    );
  }),
  fourteenth('change/two-in-a-row', (s, mode, w) => {
    const [p, q] = [s.int(200, 900) * 10, s.int(60, 190) * 10];
    const [c, d] = [after(s, p, false), after(s, q, false)];
    const [P, C, Q, D] = [whole(p, '吨'), whole(c, '吨'), whole(q, '吨'), whole(d, '吨')];
    const T = moved(s, sound(mode), c, p);
    const R = moved(s, mode, d, q, [(100 * (p - c)) / p]);
    return tell(
      mode,
      say`${w.county()}燃煤用量由${P}压到${C}，农药用量由${Q}压到${D}，降幅依次为${T}、${R}。`,
      [holding(mode, 'decline', [C, P], T), claim(mode, 'decline', [D, Q], R)],
      say`${w.county()}燃煤用量由${P}压到${C}，农药用量由${Q}压到${D}，相关投诉依次少了${T}、${R}。`,
    );
  }),
  fourteenth('change/revenue-up-by', (s, mode, w) => {
    const p = s.int(1200, 9000);
    const c = after(s, p, true);
    const isRate = s.chance(0.5);
    const [P, C] = [fig(p, 2, '亿元'), fig(c, 2, '亿元')];
    const D = put(s, mode === 'fails' && isRate ? 'holds' : mode, c - p, 2, '亿元', {
      stale: [(c - p) * 1.2],
      least: 4,
    });
    const R = rate(s, mode === 'fails' && !isRate ? 'holds' : mode, c - p, p, { bases: [c], most: 900, decimals: 1 });
    const name = s.pick(['国有林场营收', '景区门票收入', '港口装卸收入', '体育彩票销量']);
    return tell(
      mode,
      say`${w.county()}${name}${C}，上年为${P}，增收${D}，增长${R}。`,
      isRate
        ? [holding(mode, 'diff', [C, P], D), claim(mode, 'growth', [C, P], R)]
        : [claim(mode, 'diff', [C, P], D), holding(mode, 'growth', [C, P], R)],
      say`${w.county()}${name}${C}，${s.pick(['贷款余额', '资产总额'])}${P}，利息支出减少${D}，剔除涨价后收入增长${R}。`,
    );
  }),
  fourteenth('change/yearly', (s, mode, w) => {
    const [a, years] = [s.int(900, 9000), s.int(3, 6)];
    const b = Math.round(a * (1.05 + 0.1 * s.next()) ** years);
    const [A, B] = [whole(a, '张'), whole(b, '张')];
    const R = rate(s, mode, 100 * ((b / a) ** (1 / years) - 1), 100, {
      near: [(100 * (b / a - 1)) / years],
      decimals: 1,
    });
    const head = say`${w.county()}${s.pick(['养老床位', '托育餐位', '医院病床'])}从${String(2024 - years)}年的${A}升到2024年的${B}，`;
    return tell(
      mode,
      say`${head}年均递增${R}，护工缺口仍大。`,
      [claim(mode, 'cagr', [A, B], R, { years })],
      say`${head}护工薪酬年均递增${R}，缺口仍大。`,
    );
  }),
  fourteenth('change/two-years-named', (s, mode, w) => {
    const { take, noun, unit } = w.errand();
    const p = s.whole();
    const c = after(s, p, true);
    const [P, C, D] = [whole(p, unit), whole(c, unit), tally(s, mode, c - p, unit)];
    return tell(
      mode,
      say`${w.county()}2023年${take}${noun}${P}，2024年${take}${C}，一年间多了${D}，人手只添${some(s, 2, 9)}名。`,
      [claim(mode, 'diff', [C, P], D)],
      say`${w.county()}2022年${take}${noun}${P}，2024年${take}${C}，比2023年多了${within(s, c, unit)}，人手只添${some(s, 2, 9)}名。`,
    );
  }),
  fourteenth('change/this-year-then-last', (s, mode, w) => {
    const { noun, unit } = w.sort();
    const [p, up] = [s.whole(), s.chance(0.5)];
    const c = after(s, p, up);
    const [P, C, R] = [whole(p, unit), whole(c, unit), moved(s, mode, c, p)];
    return tell(
      mode,
      say`${noun}：${w.county()}今年${C}，去年${P}，同比${up ? '+' : '-'}${R}。`,
      [claim(mode, up ? 'growth' : 'decline', [C, P], R)],
      say`${noun}：${w.county()}今年${C}，近五年均值${P}，同比${up ? '+' : '-'}${R}。`,
    );
  }),
];
