import type { Fig } from '../compose.js';
import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { claim, counted, holding, later, points, some, told, yis } from '../seventh/form.js';
import { count, percent } from '../source.js';
import { moving, ninth, put, ratio } from './form.js';

/** Accounts of several figures: trade, years together, what is left of a list, years on average. */
export const NINTH_ACCOUNTS = [
  ninth('account/trade', (s, mode, w) => {
    const b = s.int(900, 20_000);
    const a = b + s.int(300, 9000);
    const [X, M, W] = [yis(s, a, 'holds'), yis(s, b, 'holds'), yis(s, a + b, sound(mode))];
    const D = yis(s, a - b, mode);
    const up = () => some(s, 1, 19);
    return told(
      s,
      mode,
      [
        say`${w.area()}货物进出口总额${W}，增长${up()}。其中，出口${X}，增长${up()}；进口${M}，增长${up()}；贸易顺差${D}。`,
        say`${w.area()}外贸进出口${W}，其中出口${X}、进口${M}，实现顺差${D}。`,
      ],
      [claim(mode, 'diff', [X, M], D), holding(mode, 'sum', [X, M], W)],
      [
        say`${w.area()}出口${X}，增长${up()}；进口${M}，增长${up()}；其中对共建国家出口${yis(s, Math.round(a * 0.3), 'holds')}。`,
      ],
    );
  }),
  ninth('account/the-rest-of-them', (s, mode, w) => {
    const [a, b, c] = [s.int(2, 9), s.int(10, 29), s.int(40, 190)];
    const [A, B] = [count(a, '项'), count(b, '项')];
    const [C, W] = [counted(s, c, '项', mode), count(a + b + c, '项')];
    return told(
      s,
      mode,
      [
        say`${w.area()}对${W}行政许可事项进行清理，取消${A}，下放${B}，其余${C}继续实施。`,
        say`${w.office()}梳理涉企收费${W}，停征${A}、降低标准${B}，其他${C}保持不变。`,
        say`${w.area()}${W}民生事项中，${A}因规划调整调出，${B}跨年实施，其余${C}全部办成。`,
      ],
      [mode === 'trap' ? [] : [{ kind: 'sum', operands: [A, B, C], stated: W, holds: mode === 'holds' }]],
      [
        say`${w.area()}对${W}行政许可事项进行清理，取消${A}，其中涉及建设领域${count(s.int(1, a), '项')}，审批时限压缩${some(s, 20, 70)}。`,
        say`${w.office()}梳理涉企收费${W}，停征${A}、降低标准${B}，惠及企业${count(s.int(300, 900), '家')}。`,
      ],
    );
  }),
  ninth('account/years-together', (s, mode, w) => {
    const parts = [s.int(200, 900), s.int(200, 900), s.int(200, 900)] as const;
    const [x, y, z] = parts.map((p) => count(p, '套')) as [Fig, Fig, Fig];
    const W = counted(s, parts[0] + parts[1] + parts[2], '套', mode);
    return told(
      s,
      mode,
      [
        say`${w.area()}2022年、2023年、2024年分别筹集保障房${x}、${y}、${z}，三年累计${W}。`,
        say`${w.area()}三年共筹集保障房${W}，其中2022年${x}，2023年${y}，2024年${z}。`,
        say`三年来${w.area()}累计配租${W}（2022年${x}、2023年${y}、2024年${z}）。`,
      ],
      [claim(mode, 'sum', [x, y, z], W)],
      [
        say`${w.area()}2022年、2023年、2024年分别筹集保障房${x}、${y}、${z}，“十四五”以来累计配租${count(parts[0] * 5 + 41, '套')}。`,
      ],
    );
  }),
  ninth('account/years-on-average', (s, mode, w) => {
    const [name, unit] = w.stock();
    const p = s.int(900, 9000);
    const c = Math.round(p * (1.1 + 0.9 * s.next()));
    const [P, C] = [count(p, unit), count(c, unit)];
    const R = percent(put(s, 100 * ((c / p) ** (1 / 4) - 1), 1, mode, [(100 * (c / p - 1)) / 4]), 1);
    return told(
      s,
      mode,
      [
        say`${w.area()}${name}由2020年的${P}增加到2024年的${C}，年均增长${R}。`,
        say`2020年至2024年，${w.area()}${name}从${P}增至${C}，年均增速${R}。`,
      ],
      [claim(mode, 'cagr', [P, C], R, { years: 4 })],
      [
        say`${w.area()}${name}由2020年的${P}增加到2024年的${C}，财政投入年均增长${some(s, 2, 29)}。`,
        say`2020年至2024年，${w.area()}${name}从${P}增至${C}，全省年均增速${some(s, 2, 29)}。`,
      ],
    );
  }),
  ninth('account/share-and-its-points', (s, mode, w) => {
    const all = s.int(900, 9000);
    const part = s.part(all, 0.3, 0.7);
    const [W, P, R] = [count(all, '家'), count(part, '家'), ratio(s, part, all, sound(mode), [], 1)];
    const last = R.value - s.int(5, 90) / 10;
    const [L, D] = [percent(last, 1), points(s, R.value, last, mode)];
    return told(
      s,
      mode,
      [
        say`${w.area()}规上工业企业${W}，其中数字化改造企业${P}，占比由${L}提高到${R}，提高${D}。`,
        say`${w.area()}${W}民宿中，有等级的${P}，占${R}，比上年（${L}）提高${D}。`,
      ],
      [claim(mode, 'points', [R, L], D), holding(mode, 'rate', [P, W], R)],
      [
        say`${w.area()}规上工业企业${W}，其中数字化改造企业${P}，关键工序数控化率由${L}提高到${percent(last + s.int(5, 90) / 10, 1)}。`,
      ],
    );
  }),
  ninth('account/rise-and-rate', (s, mode, w) => {
    const p = s.int(900, 9000);
    const c = later(s, p, true);
    const done = s.part(c, 0.7, 0.97);
    const [C, P, D] = [count(c, '件'), count(p, '件'), count(done, '件')];
    const [G, R] = [moving(s, c, p, sound(mode), 1), ratio(s, done, c, mode, [(100 * done) / p], 1)];
    return told(
      s,
      mode,
      [
        say`${w.area()}受理调解申请${C}，比上年的${P}增长${G}；调解成功${D}，成功率${R}。`,
        say`${w.office()}受理申诉${C}（上年${P}），增长${G}，办结${D}，办结率${R}。`,
      ],
      [holding(mode, 'growth', [C, P], G), claim(mode, 'rate', [D, C], R)],
      [
        say`${w.area()}受理调解申请${C}，上年受理${P}；调解成功${D}，自动履行率${some(s, 60, 97)}。`,
        say`${w.office()}受理申诉${C}（上年${P}），办结${D}，群众满意率${some(s, 60, 97)}。`,
      ],
    );
  }),
];
