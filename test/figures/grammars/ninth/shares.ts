import type { Fig } from '../compose.js';
import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { claim, grew, holding, many, shared, some, told, yis } from '../seventh/form.js';
import { count } from '../source.js';
import { ninth, ratio } from './form.js';

/** Shares: lists of kinds, with what each takes of the whole. */
export const NINTH_SHARES = [
  ninth('share/respectively', (s, mode, w) => {
    const [noun, unit, a, b, c] = w.whole();
    const { W, figs, R, rates, sum } = shared(s, 3, unit, mode);
    const [x, y, z] = figs;
    return told(
      s,
      mode,
      [
        say`${w.area()}共有${noun}${W}，${a}、${b}、${c}分别为${x}、${y}、${z}，分别占${R[0]}、${R[1]}、${R[2]}。`,
        say`${w.span()}，${noun}${W}。其中，${a}${x}、${b}${y}、${c}${z}，占比分别为${R[0]}、${R[1]}和${R[2]}。`,
      ],
      [rates, sum],
      [
        say`${w.area()}${noun}中，${a}、${b}、${c}分别为${x}、${y}、${z}，比上年分别增长${some(s, 1, 9)}、${some(s, 1, 19)}、${some(s, 1, 29)}。`,
      ],
    );
  }),
  ninth('share/debt-in-a-bracket', (s, mode, w) => {
    const [a, b] = [s.int(3000, 15_000), s.int(1000, 9000)];
    const [W, A, B] = [yis(s, a + b, 'holds'), yis(s, a, 'holds'), yis(s, b, 'holds')];
    const [R, T] = [ratio(s, a, a + b, mode), ratio(s, b, a + b, sound(mode))];
    return told(
      s,
      mode,
      [
        say`截至年末，${w.area()}政府债务余额${W}（一般债务${A}，占比${R}；专项债务${B}，占比${T}），${grew(s)}。`,
        say`${w.area()}债务余额${W}，其中一般债务${A}（占${R}），专项债务${B}（占${T}）。`,
        say`贷款余额${W}：信用贷款${A}，占${R}；抵押贷款${B}，占${T}。`,
      ],
      [claim(mode, 'rate', [A, W], R), holding(mode, 'rate', [B, W], T), holding(mode, 'sum', [A, B], W)],
      [
        say`截至年末，${w.area()}一般债务余额${A}，为限额的${some(s, 80, 99)}；专项债务余额${B}，为限额的${some(s, 80, 99)}。`,
      ],
    );
  }),
  ninth('share/without-a-total', (s, mode, w) => {
    const [a, b, c, d] = w.channels();
    const all = many(s);
    const parts = s.split(all, 4);
    const figs = parts.map((p) => count(p, '件')) as [Fig, Fig, Fig, Fig];
    const bad = s.int(0, 3);
    const R = parts.map((p, i) => ratio(s, p, all, i === bad ? mode : 'holds', [], 1)) as [Fig, Fig, Fig, Fig];
    const claims = figs.flatMap((fig, i) =>
      (i === bad ? claim : holding)(
        mode,
        'rate_over_parts',
        [fig, ...figs.filter((other) => other !== fig)],
        R[i] as Fig,
      ),
    );
    const [x, y, z, o] = figs;
    return told(
      s,
      mode,
      [
        say`从诉求渠道看，${a}${x}，占${R[0]}；${b}${y}，占${R[1]}；${c}${z}，占${R[2]}；${d}${o}，占${R[3]}。`,
        say`按来源分，${a}渠道${x}（${R[0]}），${b}渠道${y}（${R[1]}），${c}渠道${z}（${R[2]}），${d}渠道${o}（${R[3]}）。`,
      ],
      [claims],
      [
        say`从诉求渠道看，${a}${x}，办结率${some(s, 85, 99)}；${b}${y}，办结率${some(s, 85, 99)}；${c}${z}，办结率${some(s, 85, 99)}。`,
      ],
    );
  }),
  ninth('share/fires-and-deaths', (s, mode, w) => {
    const [all, dead] = [s.int(900, 9000), s.int(40, 190)];
    const [p, q] = [s.part(all, 0.2, 0.5), s.part(dead, 0.3, 0.8)];
    const [W, V, P, Q] = [count(all, '起'), count(dead, '人'), count(p, '起'), count(q, '人')];
    const [R, T] = [ratio(s, p, all, sound(mode)), ratio(s, q, dead, mode)];
    return told(
      s,
      mode,
      [
        say`${w.span()}共接报火灾${W}，死亡${V}。从场所看，居住场所火灾${P}、死亡${Q}，分别占火灾总数和死亡总数的${R}、${T}。`,
        say`全省发生道路交通事故${W}、死亡${V}，其中涉及货车的${P}、死亡${Q}，分别占总数的${R}和${T}。`,
      ],
      [holding(mode, 'rate', [P, W], R), claim(mode, 'rate', [Q, V], T)],
      [
        say`${w.span()}共接报火灾${W}，死亡${V}。居住场所火灾${P}、死亡${Q}，同比分别下降${some(s, 1, 20)}、${some(s, 1, 30)}。`,
      ],
    );
  }),
  ninth('share/three-industries', (s, mode, w) => {
    const parts = [s.int(400, 1500), s.int(4000, 20_000), s.int(4000, 20_000)] as const;
    const all = parts[0] + parts[1] + parts[2];
    const W = yis(s, all, 'holds');
    const [x, y, z] = parts.map((p) => yis(s, p, 'holds')) as [Fig, Fig, Fig];
    const bad = s.int(0, 2);
    const R = parts.map((p, i) => ratio(s, p, all, i === bad ? mode : 'holds', [], 1)) as [Fig, Fig, Fig];
    const rates = [x, y, z].flatMap((fig, i) => (i === bad ? claim : holding)(mode, 'rate', [fig, W], R[i] as Fig));
    const up = () => some(s, 1, 9);
    return told(
      s,
      mode,
      [
        say`${w.area()}实现地区生产总值${W}，其中第一产业增加值${x}，第二产业增加值${y}，第三产业增加值${z}，三次产业增加值占地区生产总值的比重分别为${R[0]}、${R[1]}、${R[2]}。`,
        say`地区生产总值${W}，按不变价格计算增长${up()}。第一产业增加值${x}，增长${up()}，占${R[0]}；第二产业增加值${y}，增长${up()}，占${R[1]}；第三产业增加值${z}，增长${up()}，占${R[2]}。`,
      ],
      [rates, holding(mode, 'sum', [x, y, z], W)],
      [
        say`${w.area()}实现地区生产总值${W}，增长${up()}，其中第一产业增加值${x}，增长${up()}；第二产业增加值${y}，增长${up()}；第三产业增加值${z}，增长${up()}。`,
      ],
    );
  }),
  ninth('share/one-of-a-list', (s, mode, w) => {
    const [noun, unit, a, b] = w.whole();
    const all = many(s);
    const [p, q] = [s.part(all, 0.3, 0.5), s.part(all, 0.1, 0.25)];
    const [W, P, Q] = [count(all, unit), count(p, unit), count(q, unit)];
    const [R, T] = [ratio(s, p, all, mode), ratio(s, q, all, sound(mode))];
    return told(
      s,
      mode,
      [
        say`${w.area()}${W}${noun}中，${a}最多，有${P}，占${R}；其次是${b}，有${Q}，占${T}。`,
        say`${w.area()}${noun}总数${W}，${a}（${P}，占${R}）、${b}（${Q}，占${T}）居前两位。`,
      ],
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, W], T)],
      [
        say`${w.area()}${W}${noun}中，${a}最多，有${P}，较上年增长${some(s, 1, 20)}；其次是${b}，有${Q}，较上年增长${some(s, 1, 20)}。`,
      ],
    );
  }),
];
