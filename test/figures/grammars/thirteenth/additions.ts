import { say } from '../compose.js';
import { claim } from '../grammar.js';
import { fig, grew, n, pct, several, tell } from '../twelfth/form.js';
import { add, draw, figures, moved, row, thirteenth, total } from './form.js';

/** Totals of budgets: what is received, what is added to it, what it comes to. */
export const THIRTEENTH_ADDITIONS = [
  thirteenth('addition/carried-over-and-moved-out', (s, mode, w) => {
    const [income, carried] = [s.int(140, 980), s.int(12, 130)];
    const all = income + carried;
    const out = s.int(21, Math.floor(income / 2));
    const q = several(s, mode, 2);
    const [A, C, B, D] = figures([income, carried, all - out, out], 2, '亿元') as [never, never, never, never];
    const T = total(s, q.of(0), [income, carried], 2, '亿元');
    const U = total(s, q.of(1), [all - out, out], 2, '亿元');
    return tell(
      mode,
      say`${w.y}${w.level}国有资本经营预算收入${A}，完成预算的${pct(s, 91, 118)}。加上上年结转收入${C}，总收入${T}。${w.level}国有资本经营预算支出${B}，加上向一般公共预算调出${D}后，总支出${U}。`,
      [q.claim(0, 'sum', [A, C], T), q.claim(1, 'sum', [B, D], U)],
      say`${w.y}${w.level}国有资本经营预算收入${A}，完成预算的${pct(s, 91, 118)}。加上上年结转收入${C}和转移性收入后，总收入${fig(all + s.int(31, 190), 2, '亿元')}。${w.level}国有资本经营预算支出${B}，${grew(s)}。`,
    );
  }),
  thirteenth('addition/plus-a-list', (s, mode, w) => {
    const parts = [s.int(210, 980), ...draw(s, 5, 11, 390)];
    const names = ['加返还性收入', '一般性转移支付收入', '专项转移支付收入', '调入资金', '上年结转'];
    const [A, ...rest] = figures(parts, 1, '亿元');
    const T = total(s, mode, parts, 1, '亿元');
    const own = A as typeof T;
    return tell(
      mode,
      say`1．一般公共预算。${w.own}地方一般公共预算收入${own}，增长${pct(s, 1, 9)}。${row(names, rest, '，')}，收入总计${T}。${w.own}一般公共预算支出安排${fig(s.int(310, 980), 1, '亿元')}，增长${pct(s, 1, 9)}。`,
      [claim(mode, 'sum', [own, ...rest], T)],
      say`1．一般公共预算。${w.own}地方一般公共预算收入${own}，增长${pct(s, 1, 9)}。${row(names, rest, '，')}，加上债务转贷收入后，收入总计${fig(add(parts) + s.int(90, 490), 1, '亿元')}。${w.own}一般公共预算支出安排${fig(s.int(310, 980), 1, '亿元')}。`,
    );
  }),
  thirteenth('addition/plus-and-so-on', (s, mode, w) => {
    const [income, outlay] = [s.int(21_000, 54_000), s.int(21_000, 54_000)];
    const [more, moreOut] = [s.int(9100, 39_000), s.int(9100, 39_000)];
    const [A, B, C, D] = figures([income, more, outlay, moreOut], 2, '亿元') as [never, never, never, never];
    const q = several(s, mode, 2);
    const T = total(s, q.of(0), [income, more], 2, '亿元', { near: [income, more, outlay] });
    const U = total(s, q.of(1), [outlay, moreOut], 2, '亿元', { near: [outlay, moreOut, income + more] });
    return tell(
      mode,
      say`${w.level}政府性基金预算收入预计${A}，加上级给的补助、下级上解的钱和转贷的债务等${B}，总收入累计${T}。${w.level}政府性基金预算支出安排${C}，加给下级的转移支付、上解支出、还本的钱和转到下年的等${D}，总支出累计${U}。`,
      [q.claim(0, 'sum', [A, B], T), q.claim(1, 'sum', [C, D], U)],
      say`${w.level}政府性基金预算收入预计${A}，其中土地出让价款收入等${fig(Math.round(income * 0.8), 2, '亿元')}，专项债务限额累计${fig(income + more, 2, '亿元')}。${w.level}政府性基金预算支出安排${C}，对下转移支付等${D}另行下达。`,
    );
  }),
  thirteenth('addition/list-to-volume', (s, mode, w) => {
    const parts = [
      s.int(91_000, 290_000),
      s.int(310, 2900),
      s.int(1100, 9800),
      s.int(9100, 39_000),
      s.int(91_000, 290_000),
    ];
    const names = ['政府性基金预算收入', '上级补助收入', '下级上解收入', '调入资金', '专项债务转贷收入'];
    const figs = figures(parts, 0, '万元');
    const T = total(s, mode, parts, 0, '万元');
    const marks = row(names.slice(1), figs.slice(1), '、');
    const first = figs[0] as typeof T;
    return tell(
      mode,
      say`预算执行中提前告知转移支付${n(s, 210, 990)}万元。${w.own}${names[0] ?? ''}${first}，${marks}，收入总量为${T}。当年收支平衡。`,
      [claim(mode, 'sum', figs, T)],
      say`预算执行中提前告知转移支付${n(s, 210, 990)}万元。${w.own}${names[0] ?? ''}${first}，${marks}，${w.lower}政府性基金预算支出为${fig(s.int(210_000, 690_000), 0, '万元')}。`,
    );
  }),
  thirteenth('addition/moved-income-contained', (s, mode, w) => {
    const [income, more] = [s.int(91_000, 290_000), s.int(410_000, 1_190_000)];
    const [A, B] = figures([income, more], 0, '万元', true) as [never, never];
    const land = fig(Math.round(income * 0.83), 0, '万元', true);
    const T = total(s, mode, [income, more], 0, '万元', { isParted: true });
    const outlay = fig(s.int(310_000, 890_000), 0, '万元', true);
    return tell(
      mode,
      say`（1）收入情况。${w.y}${w.all}政府性基金预算收入${A}，${grew(s)}，其中：国有土地使用权出让收入${land}。（2）支出情况。${w.all}政府性基金预算支出${outlay}，${grew(s)}。（3）全年收支情况。${w.all}政府性基金预算收入加上转移性收入${B}（有上级补助、上年结余、转贷债券和调入的钱）后，收入总计${T}。`,
      [claim(mode, 'sum', [A, B], T)],
      say`（1）收入情况。${w.y}${w.all}政府性基金预算收入${A}，${grew(s)}，其中：国有土地使用权出让收入${land}。（2）支出情况。${w.all}政府性基金预算支出${outlay}，${grew(s)}。（3）转移性收入${B}（有上级补助、上年结余、转贷债券和调入的钱）。`,
    );
  }),
  thirteenth('addition/whole-calibre', (s, mode, w) => {
    const parts = [
      s.int(3100, 7900),
      s.int(1100, 2900),
      s.int(21, 90),
      s.int(210, 890),
      s.int(310, 590),
      s.int(410, 1090),
    ];
    const whole = add(parts);
    const before = Math.round(whole / (1 + s.int(30, 260) / 1000));
    const q = several(s, mode, 2);
    const figs = figures(parts, 2, '亿元');
    // the growth goes with the total as it is printed
    const T = total(s, q.of(0), parts, 2, '亿元', { side: 'over' });
    const P = fig(before, 2, '亿元');
    const printed = Math.round(T.value / 1e6);
    const G = moved(s, q.of(1), printed, printed - before, [], 2);
    const names = [
      '',
      '补助临川新区支出',
      `上解${w.lower === '市县' ? '中央' : '上级'}支出`,
      '债务还本支出',
      '补充预算稳定调节基金',
      '结转下年支出',
    ];
    const first = figs[0] as typeof T;
    return tell(
      mode,
      say`${w.own}一般公共预算支出完成${first}，为变动预算的${pct(s, 71, 96)}，增长${pct(s, 1, 9)}。加上${row(names.slice(1), figs.slice(1), '、')}（都是转到下年接着用的专款）后，全口径支出${T}，较上年全口径支出${P}增长${G}。`,
      [q.claim(0, 'sum', figs, T), q.claim(1, 'growth', [T, P], G)],
      say`${w.own}一般公共预算支出完成${first}，为变动预算的${pct(s, 71, 96)}，增长${pct(s, 1, 9)}。${row(names.slice(1), figs.slice(1), '、')}（都是转到下年接着用的专款）另外列示，上年政府性基金全口径支出${P}，下降${pct(s, 2, 30)}。`,
    );
  }),
  thirteenth('addition/lower-and-so-on', (s, mode, w) => {
    const parts = [s.int(3100, 5900), s.int(1900, 3900), s.int(210, 790), s.int(1100, 2900)];
    const [A, B, C, D] = figures(parts, 2, '亿元') as [never, never, never, never];
    const T = total(s, mode, parts, 2, '亿元');
    return tell(
      mode,
      say`${w.own}一般公共预算支出${A}，完成变动预算的${pct(s, 81, 98)}，增长${pct(s, 1, 19)}，补助下级支出${B}，债务转贷支出${C}，加上补充稳定调节基金、还债的本金和结余结转等${D}，支出总计${T}，实现收支平衡。`,
      [claim(mode, 'sum', [A, B, C, D], T)],
      say`${w.own}一般公共预算支出${A}，完成变动预算的${pct(s, 81, 98)}，增长${pct(s, 1, 19)}，补助下级支出${B}，债务转贷支出${C}，安排预算稳定调节基金${D}，加上债务还本支出、结余结转等，支出总计${fig(add(parts) + s.int(310, 1900), 2, '亿元')}，实现收支平衡。`,
    );
  }),
];
