import { say } from '../compose.js';
import { byAmount, fig, grew, grown, isUp, n, pct, put, several, tell, twelfth, worked } from './form.js';

/** Shares beside the amounts that they come from. */
export const TWELFTH_SHARES = [
  twelfth('share/debt-in-brackets', (s, mode, w) => {
    const c = several(s, mode, 3);
    const [a, b] = [s.int(2100, 29_000), s.int(2100, 29_000)];
    const total = a + b;
    const delta = Math.round(total * (0.06 + 0.2 * s.next()));
    const [A, B, D, T] = [a, b, delta, total].map((units) => fig(units, 2, '亿元'));
    if (!A || !B || !D || !T) throw new Error('four');
    const R = worked(s, c.of(0), (100 * a) / total, { decimals: 1, most: 100, near: [(100 * b) / total] });
    const U = worked(s, c.of(1), (100 * b) / total, { decimals: 1, most: 100, near: [(100 * a) / total] });
    const G = byAmount(s, c.of(2), total, delta, true);
    const limit = fig(total + s.int(90, 1900), 2, '亿元');
    return tell(
      mode,
      say`${w.all}政府法定债务限额${limit}，截至年末，法定债务余额${T}（一般债务${A}，占比${R}；专项债务${B}，占比${U}），同比增加${D}，增长${G}。`,
      [
        c.claim(0, 'rate', [A, T], R),
        c.claim(1, 'rate', [B, T], U),
        c.claim(2, 'growth_delta', [T, D], G),
        [{ kind: 'sum', operands: [A, B], stated: T, holds: true }],
      ],
      say`${w.all}政府法定债务限额${limit}，截至年末，法定债务余额${T}（银行贷款占比${R}；债券占比${pct(s, 10, 40)}），其中${w.own}${A}，增长${G}。`,
    );
  }),
  twelfth('share/of-what-is-not-tax', (s, mode, w) => {
    const c = several(s, mode, 2);
    const [a, b] = [s.int(110, 690), s.int(60, 590)];
    const [A, B] = [fig(a, 1, '亿元'), fig(b, 1, '亿元')];
    const least = 0.5 + 120 / Math.min(a, b);
    const T = put(s, c.of(0), a + b, 1, '亿元', { parts: 2, near: [a] });
    const grows = grown(s, [a, b], 1, 7);
    const [u, v] = grows.parts as [string, string];
    const held = c.of(0) !== 'fails';
    const R = worked(s, c.of(1), (100 * b) / (a + b), { decimals: 0, most: 100, least: least + 1 });
    return tell(
      mode,
      say`${w.y}${w.area()}一般公共预算收入拟安排${T}，增长${fig(grows.total, 1, '%')}，其中：税收收入${A}，${u}；非税收入${B}，${v}${held ? say`，非税占比${R}` : '，均为可比口径'}。`,
      [c.claim(0, 'sum', [A, B], T), held ? c.claim(1, 'rate', [B, T], R) : []],
      say`${w.y}${w.area()}一般公共预算收入拟安排${fig(a + b, 1, '亿元')}，增长${pct(s, 1, 7)}，其中：契税${fig(s.part(a, 0.1, 0.3), 1, '亿元')}，增长${pct(s, 1, 7)}；非税占比${pct(s, 20, 60)}。`,
    );
  }),
  twelfth('share/capital-of-the-region', (s, mode, w) => {
    const whole = s.int(420_000, 1_400_000);
    const part = s.part(whole, 0.03, 0.2);
    const [W, P] = [fig(whole, 2, '亿元', true), fig(part, 2, '亿元')];
    const R = worked(s, mode, (100 * part) / whole, {
      decimals: 2,
      most: 60,
      least: 0.3,
      near: [(100 * part) / (whole - part) + 2],
    });
    const [x, y, z] = w.cities();
    return tell(
      mode,
      say`分区域来看，政府债务主要集中在${x}。${w.y}末全省债务余额共计${W}，其中省本级债务余额为${P}，占比为${R}；${x}债务余额最多，占全省债务余额的比重为${pct(s, 25, 48)}；其他地级市中，${y}和${z}债务余额规模均超过700亿元。`,
      [[{ kind: 'rate', operands: [P, W], stated: R, holds: mode === 'holds' }]],
      say`分区域来看，政府债务主要集中在${x}。${w.y}末全省债务余额共计${W}，${x}债务余额最多，占全省债务余额的比重为${pct(s, 25, 48)}；${y}债务余额为${P}，位列${x}之后。`,
    );
  }),
  twelfth('share/basic-and-project', (s, mode, w) => {
    const c = several(s, mode, 2);
    const [a, b] = [s.int(110_000, 690_000), s.int(21_000, 190_000)];
    const [A, B, T] = [fig(a, 2, '万元'), fig(b, 2, '万元'), fig(a + b, 2, '万元')];
    const R = worked(s, c.of(0), (100 * a) / (a + b), { decimals: 2, most: 100 });
    const U = worked(s, c.of(1), (100 * b) / (a + b), { decimals: 2, most: 100, near: [(100 * a) / (a + b)] });
    return tell(
      mode,
      say`${w.office}${w.y}本年支出合计${T}，其中：基本支出${A}，占${R}；项目支出${B}，占${U}。`,
      [
        c.claim(0, 'rate', [A, T], R),
        c.claim(1, 'rate', [B, T], U),
        [{ kind: 'sum', operands: [A, B], stated: T, holds: true }],
      ],
      say`${w.office}${w.y}本年支出合计${T}，比${w.last}${grew(s)}。其中：人员经费占${R}；公用经费占${pct(s, 3, 12)}；住房保障支出${fig(s.part(b, 0.2, 0.6), 2, '万元')}，比${w.last}${grew(s)}。`,
    );
  }),
  twelfth('share/town-and-country', (s, mode, w) => {
    const c = several(s, mode, 3);
    const [a, b] = [s.int(9000, 58_000), s.int(5000, 38_000)];
    const [p, q] = [s.int(60, 290), s.int(310, 590)];
    const up = isUp(s);
    const [more, less] = up ? [q, p] : [p, q];
    const [A, B] = [fig(a, 2, '万人'), fig(b, 2, '万人')];
    const T = fig(a + b, 2, '万人');
    const [M, L] = [fig(more, 2, '万人'), fig(less, 2, '万人')];
    const D = put(s, c.of(1), q - p, 2, '万人', { parts: 2 });
    const total = put(s, c.of(0), a + b, 2, '万人', { parts: 2 });
    const isRight = c.of(0) !== 'fails';
    const R = worked(s, c.of(2), (100 * a) / (a + b), { decimals: 2, most: 100, near: [(100 * b) / (a + b)] });
    return tell(
      mode,
      say`${w.y}，${w.all}年末常住人口${total}，较上年${up ? '增加' : '减少'}${D}。其中，城镇人口${A}，较上年增加${M}；乡村人口${B}，较上年减少${L}${isRight ? say`；城镇化率为${R}，较上年提升0.${n(s, 21, 98)}个百分点` : ''}。`,
      [
        c.claim(0, 'sum', [A, B], total),
        c.claim(1, 'diff', up ? [M, L] : [L, M], D),
        isRight ? c.claim(2, 'rate', [A, total], R) : [],
      ],
      say`${w.y}，${w.all}年末常住人口${T}，较上年${up ? '增加' : '减少'}${M}。其中，60周岁及以上人口${B}，较上年增加${L}；城镇化率较上年提升0.${n(s, 21, 98)}个百分点。`,
    );
  }),
];
