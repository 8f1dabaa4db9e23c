import type { Fig } from '../compose.js';
import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { told } from '../seventh/form.js';
import { count } from '../source.js';
import { any, eleventh, fig, money, several, stated, whole } from './form.js';

type Four = [Fig, Fig, Fig, Fig];
const total = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

/** Totals of two levels. */
export const ELEVENTH_LEVELS = [
  eleventh('sum/circled', (s, mode, w) => {
    const parts = [money(s), money(s), s.int(900, 8000), s.int(900, 8000)];
    const inner = s.split(parts[1] ?? 9, 3);
    const c = several(s, 2, mode);
    const figs = parts.map((n) => fig(n, 2, '亿元')) as Four;
    const [x, y] = inner.map((n) => fig(n, 2, '亿元')) as Four;
    const Z = stated(s, inner[2] ?? 1, 2, '亿元', c.of(1), 3);
    const T = stated(s, total(parts), 2, '亿元', c.of(0), 4);
    return told(
      s,
      mode,
      [
        say`${w.area()}总收入${T}，其构成是：①${w.fund}收入${figs[0]}；②上级补助收入${figs[1]}，其中，返还性收入${x}，一般转移支付收入${y}，专项转移支付收入${Z}；③调入预算稳定调节基金${figs[2]}；④上年结转收入${figs[3]}。`,
      ],
      [c.claim(0, 'sum', figs, T), c.claim(1, 'sum', [x, y, Z], figs[1])],
      [
        say`${w.area()}财力安排的主要去向是：①${w.fund}支出${figs[0]}；②对下转移支付${figs[1]}，其中，专项转移支付${x}；③偿还到期债务${figs[2]}，争取再融资债券${figs[3]}。`,
      ],
    );
  }),
  eleventh('sum/repaid-in-brackets', (s, mode, w) => {
    const [a, b] = [money(s), s.int(900, 9900)];
    const [x, y] = [s.part(a, 0.4, 0.7), s.part(b, 0.3, 0.6)];
    const c = several(s, 2, mode);
    const [A, B, X] = [fig(a, 2, '亿元'), fig(b, 2, '亿元'), fig(x, 2, '亿元')];
    const T = stated(s, a + b, 2, '亿元', c.of(0), 2);
    const Y = stated(s, y, 2, '亿元', c.of(1), 2);
    const U = fig(x + y, 2, '亿元');
    return told(
      s,
      mode,
      [
        say`${w.y}，${w.area()}政府债券还本付息${T}（还本${A}，付息${B}）；市级政府债券还本付息${U}（还本${X}，付息${Y}）。`,
      ],
      [c.claim(0, 'sum', [A, B], T), c.claim(1, 'sum', [X, Y], U)],
      [
        say`${w.y}，${w.area()}政府债券还本付息${fig(a + b + x, 2, '亿元')}（其中市级还本${X}）；发行再融资债券${A}（其中市级${Y}），平均利率${any(s, 2, 4)}。`,
      ],
    );
  }),
  eleventh('sum/repaid-nested', (s, mode, w) => {
    const parts = [money(s), s.int(900, 9900), s.int(900, 9900), money(s)];
    const [a = 1, b = 1, x = 1, y = 1] = parts;
    const c = several(s, 3, mode);
    const P = fig(a + b, 2, '亿元');
    const I = fig(x + y, 2, '亿元');
    const T = stated(s, total(parts), 2, '亿元', c.of(0), 2);
    const [A, X] = [fig(a, 2, '亿元'), fig(x, 2, '亿元')];
    const [B, Y] = [stated(s, b, 2, '亿元', c.of(1), 2), stated(s, y, 2, '亿元', c.of(2), 2)];
    return told(
      s,
      mode,
      [
        say`${w.y}${w.area()}偿还政府债券本息${T}，其中：偿还本金${P}（一般债券还本${A}，专项债券还本${B}），偿还利息${I}（一般债券付息${X}，专项债券付息${Y}）。`,
      ],
      [c.claim(0, 'sum', [P, I], T), c.claim(1, 'sum', [A, B], P), c.claim(2, 'sum', [X, Y], I)],
      [
        say`${w.y}${w.area()}偿还政府债券本金${P}（其中一般债券还本${A}），同期安排重点项目${I}（其中市政道路${fig(s.part(x), 2, '亿元')}等）。`,
      ],
    );
  }),
  eleventh('sum/bonds-by-use', (s, mode, w) => {
    const parts = [money(s), money(s), s.int(2000, 9900)];
    const [a = 1, b = 1, d = 1] = parts;
    const [x, y] = [s.part(a, 0.1, 0.3), s.part(b, 0.3, 0.6)];
    const c = several(s, 2, mode);
    const [A, B, D] = parts.map((n) => fig(n, 0, '亿元')) as Four;
    const T = stated(s, a + b + d, 0, '亿元', c.of(0), 3);
    const [X1, Y1] = [fig(x, 0, '亿元'), fig(y, 0, '亿元')];
    const [X2, Y2] = [stated(s, a - x, 0, '亿元', c.of(1), 2), fig(b - y, 0, '亿元')];
    return told(
      s,
      mode,
      [
        say`${w.y}，我省发行政府债券${T}，其中：使用当年新增限额发行新增债券${A}（一般债券${X1}、专项债券${X2}）；使用结存限额发行再融资债券${B}（一般债券${Y1}，专项债券${Y2}）；发行置换债券${D}。`,
      ],
      [c.claim(0, 'sum', [A, B, D], T), c.claim(1, 'sum', [X1, X2], A), holding(mode, 'sum', [Y1, Y2], B)],
      [
        say`${w.y}，我省发行政府债券${fig(a + b + d * 3, 0, '亿元')}，其中${w.area()}发行新增债券${fig(s.part(x), 0, '亿元')}，平均期限${whole(s, 9, 18)}年；历年累计发行置换债券${A}。`,
      ],
    );
  }),
  eleventh('sum/limit-and-cut', (s, mode, w) => {
    const [a, b] = [s.int(110_000, 980_000), s.int(310_000, 990_000)];
    const cut = s.int(2, 90) * 1000;
    const c = several(s, 2, mode);
    const [A, B] = [fig(a, 0, '万元'), stated(s, b, 0, '万元', c.of(0), 2, [b + cut])];
    const [T, U] = [fig(a + b, 0, '万元'), fig(a + b + cut, 0, '万元')];
    const D = stated(s, cut, 0, '万元', c.of(1), 2);
    return told(
      s,
      mode,
      [
        say`省级下达${w.area()}${w.y}末政府债务限额${T}（一般债务限额${A}、专项债务限额${B}），较预算调整时${U}减少${D}，主要是省级收回部分限额。`,
      ],
      [c.claim(0, 'sum', [A, B], T), c.claim(1, 'diff', [U, T], D)],
      [
        say`省级下达${w.area()}${w.y}末政府债务限额${U}；年末政府债务余额${T}，较上年增加${fig(s.int(9000, 99_000), 0, '万元')}，均控制在限额以内，其中市级专项债务余额${fig(s.part(a), 0, '万元')}。`,
      ],
    );
  }),
  eleventh('sum/clinics', (s, mode, w) => {
    const groups = [
      [s.int(30, 80), s.int(11, 40), s.int(11, 40)],
      [s.int(110, 400), s.int(60, 99), s.int(1100, 2400)],
    ];
    const c = several(s, 2, mode);
    const [h, b] = groups.map((g) => g.map((n) => count(n, '家'))) as [Four, Four];
    const [H, B] = groups.map((g, i) => stated(s, total(g), 0, '家', c.of(i))) as Four;
    const others = [s.int(14, 60), s.int(3, 11)];
    return told(
      s,
      mode,
      [
        say`${w.area()}有医院${H}，其中，综合医院${h[0]}、中医医院${h[1]}、专科医院${h[2]}；基层医疗机构${B}，其中，卫生院${b[0]}、门诊部${b[1]}、村卫生室${b[2]}；专业公共卫生机构${count(others[0] ?? 9, '家')}；其它卫生机构${count(others[1] ?? 9, '家')}。`,
      ],
      [c.claim(0, 'sum', [h[0], h[1], h[2]], H), c.claim(1, 'sum', [b[0], b[1], b[2]], B)],
      [
        say`${w.area()}有医院${count(total(groups[0] ?? []) + 60, '家')}，其中，三级医院${h[1]}、中医医院${h[2]}；基层医疗机构${count(total(groups[1] ?? []) + 300, '家')}，其中，卫生院${b[0]}。`,
      ],
    );
  }),
  eleventh('sum/floor-space', (s, mode, w) => {
    const [up2, low] = [s.int(6100, 9900), s.int(2100, 5900)];
    const x = s.part(up2, 0.9, 0.98);
    const c = several(s, 2, mode);
    const [A, X] = [count(up2, '平方米'), count(x, '平方米')];
    const Y = stated(s, up2 - x, 0, '平方米', c.of(1));
    const T = stated(s, up2 + low, 0, '平方米', c.of(0));
    const B = count(low, '平方米');
    return told(
      s,
      mode,
      [
        say`${w.area()}档案馆规划建筑面积为${T}，其中地上建筑面积为${A}（其中计容面积${X}，不计容面积${Y}），地下建筑面积为${B}，楼高31.6米，主楼地上8层，附楼4层，地下1层。`,
      ],
      [c.claim(0, 'sum', [A, B], T), c.claim(1, 'sum', [X, Y], A)],
      [
        say`${w.area()}档案馆用地面积${A}，规划建筑面积为${count((up2 + low) * 3, '平方米')}，其中库房面积${B}，建筑高度为29.8米，绿地率${any(s, 30, 40)}。`,
      ],
    );
  }),
];
