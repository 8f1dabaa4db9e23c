import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { claim, either } from '../other/form.js';
import { count, unitless } from '../source.js';
import { beside, change, eighteenth, figure, moneyOf, someMoney, twoYears } from './form.js';

/** Changes, told in each way, and points. */
export const CHANGES = [
  eighteenth('change/from-and-to-in-bracket', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '件', 0.55, 0.95);
    const R = change(s, now, before, mode);
    return either(
      mode,
      say`${w.district()}一审行政诉讼案件由${A}降至${B}，降幅${R}，${w.end()}。`,
      [claim(mode, 'decline', [B, A], R)],
      say`${w.district()}一审行政诉讼案件由${A}降至${B}，败诉案件降幅${R}，${w.end()}。`,
    );
  }),
  eighteenth('change/more-by-and-percent', (s, mode, w) => {
    const { before, now, B, d } = twoYears(s, '件', 1.08, 1.6);
    const [D, R] = [count(d, '件'), change(s, now, before, mode)];
    return either(
      mode,
      say`${w.time()}，县检察院办理公益诉讼案件${B}，较上年增加${D}，上升${R}，发出检察建议全部得到回复。`,
      [claim(mode, 'growth_delta', [B, D], R, { sign: 1 })],
      say`${w.time()}，县检察院办理公益诉讼案件${B}，接收移送线索${D}，线索量上升${R}，发出检察建议全部得到回复。`,
    );
  }),
  eighteenth('change/last-year-in-bracket', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '人次', 1.06, 1.7);
    const R = change(s, now, before, mode);
    return either(
      mode,
      say`${w.town()}卫生院${w.time()}门急诊${B}（上年同期${A}），同比增长${R}，家庭医生签约稳步扩面。`,
      [claim(mode, 'growth', [B, A], R)],
      say`${w.town()}卫生院${w.time()}门急诊${B}（不含体检${A}），业务收入同比增长${R}，家庭医生签约稳步扩面。`,
    );
  }),
  eighteenth('change/cases-and-people-at-once', (s, mode, w) => {
    const b = s.int(24, 160);
    const p = b * s.int(6, 18) + s.int(1, 5);
    const [now, came] = [s.part(b, 0.6, 0.92), s.part(p, 0.5, 0.9)];
    const x = { A: count(b, '批'), B: count(now, '批') };
    const y = { A: count(p, '人次'), B: count(came, '人次') };
    const [Q, R] = [change(s, now, b, beside(mode), 1), change(s, came, p, mode, 1)];
    return either(
      mode,
      say`${w.start()}到县集体上访${x.B}${y.B}，去年同期为${x.A}${y.A}，批次、人次分别下降${Q}、${R}。`,
      [holding(mode, 'decline', [x.B, x.A], Q), claim(mode, 'decline', [y.B, y.A], R)],
      say`${w.start()}到县集体上访${x.B}${y.B}，网上投诉${x.A}${y.A}，越级访批次、人次分别下降${Q}、${R}。`,
    );
  }),
  eighteenth('change/accidents-and-dead', (s, mode, w) => {
    const [b, d] = [s.int(40, 160), s.int(18, 70)];
    const [now, dead] = [s.part(b, 0.6, 0.9), s.part(d, 0.6, 0.9)];
    const [A, D] = [count(now, '起'), count(dead, '人')];
    const [X, Y] = [count(b - now, '起'), count(d - dead, '人')];
    const [Q, R] = [change(s, now, b, mode, 1), change(s, dead, d, beside(mode), 1)];
    return either(
      mode,
      say`${w.district()}共发生生产安全事故${A}、死亡${D}，同比分别减少${X}、${Y}，下降${Q}和${R}。`,
      [
        claim(mode, 'growth_delta', [A, X], Q, { sign: -1 }),
        claim(mode === 'fails' ? 'holds' : mode, 'growth_delta', [D, Y], R, { sign: -1 }),
      ],
      say`${w.district()}共发生生产安全事故${A}、死亡${D}，省市挂牌督办${X}、问责${Y}，较大事故起数和死亡人数下降${Q}和${R}。`,
    );
  }),
  eighteenth('change/tax-with-year-before', (s, mode, w) => {
    const A = someMoney(s, 800, 9000);
    const B = moneyOf(s, A.value * (1.04 + 0.3 * s.next()), 'holds');
    const R = change(s, B.value, A.value, mode, 1);
    return either(
      mode,
      say`${w.park()}${w.time()}实现税收${B}，上年为${A}，增幅为${R}，亩均税收位居前列。`,
      [claim(mode, 'growth', [B, A], R)],
      say`${w.park()}${w.time()}实现税收${B}，兑现奖补${A}，工业用电量增幅为${R}，亩均税收位居前列。`,
    );
  }),
  eighteenth('difference/fewer-than-last-year', (s, mode, w) => {
    const { A, B, d } = twoYears(s, '名', 0.7, 0.96);
    const D = figure(s, d, 0, '名', mode);
    return either(
      mode,
      say`${w.district()}小学一年级招生${B}，去年招生${A}，同比减少${D}，学位供给总体宽裕。`,
      [claim(mode, 'diff', [A, B], D)],
      say`${w.district()}小学一年级招生${B}，初中招生${A}，高中同比减少${D}，学位供给总体宽裕。`,
    );
  }),
  eighteenth('points/from-and-to', (s, mode, w) => {
    const [x, y] = [s.int(700, 860), s.int(880, 990)];
    const [A, B] = [unitless(x / 10, 1, '%'), unitless(y / 10, 1, '%')];
    const D = figure(s, (y - x) / 10, 1, '个百分点', mode);
    return either(
      mode,
      say`群众对12345热线办理的满意率由年初的${A}提升到${B}，提高${D}，${w.end()}。`,
      [claim(mode, 'points', [B, A], D)],
      say`群众对12345热线办理的满意率由年初的${A}提升到${B}，解决率提高${D}，${w.end()}。`,
    );
  }),
  eighteenth('points/last-year-in-bracket', (s, mode, w) => {
    const [x, y] = [s.int(120, 260), s.int(30, 110)];
    const [A, B] = [unitless(x / 10, 1, '%'), unitless(y / 10, 1, '%')];
    const D = figure(s, (x - y) / 10, 1, '个百分点', mode);
    return either(
      mode,
      say`${w.time()}行政诉讼败诉率为${B}（去年为${A}），同比下降${D}，依法行政水平进一步提升。`,
      [claim(mode, 'points', [B, A], D)],
      say`${w.time()}行政诉讼败诉率为${B}（上诉率为${A}），复议纠错率同比下降${D}，依法行政水平进一步提升。`,
    );
  }),
];
