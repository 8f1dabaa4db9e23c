import { say } from '../compose.js';
import { claim } from '../grammar.js';
import { fig, grew, money, n, pct, put, several, tell, twelfth } from './form.js';

/** What is left, carried over, saved or adjusted. */
export const TWELFTH_BALANCES = [
  twelfth('balance/problems-left', (s, mode, w) => {
    const whole = s.int(14, 190);
    const done = s.part(whole, 0.3, 0.8);
    const [W, D] = [fig(whole, 0, '项'), fig(done, 0, '项')];
    const L = put(s, mode, whole - done, 0, '项', { near: [done] });
    return tell(
      mode,
      say`${w.area()}自然保护区规划范围调整得到批复，完成${n(s, 2, 9)}家企业拆迁及厂区植被恢复工作。${W}环保督察反馈问题已整改完成${D}，剩余${L}问题均取得突破性进展。`,
      [claim(mode, 'left', [W, D], L)],
      say`${w.area()}完成${n(s, 2, 9)}家企业拆迁及厂区植被恢复工作。${W}环保督察反馈问题已整改完成${D}，${fig(whole - done + 3, 0, '项')}历史遗留用地问题均取得突破性进展。`,
    );
  }),
  twelfth('balance/answers-with-carry', (s, mode, w) => {
    const [taken, carried, later] = [s.int(900, 4900), s.int(21, 90), s.int(31, 190)];
    const [T, C, L] = [fig(taken, 0, '件'), fig(carried, 0, '件'), fig(later, 0, '件')];
    const A = put(s, mode, taken + carried - later, 0, '件', { near: [taken - later] });
    return tell(
      mode,
      say`${w.y}，${w.all}收到要求公开信息的申请${T}，办复${A}（含上一年转来的${C}，另有${L}要到下一年办复），没有一件逾期。`,
      [claim(mode, 'balance', [T, C, L], A)],
      say`${w.y}，${w.all}收到要求公开信息的申请${T}，办复${A}，其中网上来的${C}，写信来的${L}，没有一件逾期。`,
    );
  }),
  twelfth('balance/carried-over-by-level', (s, mode, w) => {
    const [more, less] = [s.int(1400, 4900), s.int(310, 990)];
    const [M, L] = [fig(more, 0, '万元'), fig(less, 0, '万元')];
    const D = put(s, mode, more - less, 0, '万元', { parts: 2, near: [more + less] });
    return tell(
      mode,
      say`新增收支相抵后，${w.all}一般公共预算结转下年支出比向人代会报批数增加${D}，其中，${w.own}增加${M}，${w.lower}级减少${L}。`,
      [claim(mode, 'diff', [M, L], D)],
      say`决算整理期内，${w.all}一般公共预算结转下年支出比向人代会报批数增加${fig(more + 900, 0, '万元')}，其中，教育增加${M}，交通运输减少${L}。`,
    );
  }),
  twelfth('balance/insurance-of-the-year', (s, mode, w) => {
    const out = s.int(3100, 29_000);
    const left = s.int(60, 900);
    const [I, O] = [fig(out + left, 2, '亿元'), fig(out, 2, '亿元')];
    const L = put(s, mode, left, 2, '亿元', { parts: 2 });
    const stock = fig(left + money(s) + 900, 2, '亿元');
    return tell(
      mode,
      say`${w.own}社会保险基金预算收入${I}，为预算的${pct(s, 94, 106)}。${w.own}社会保险基金预算支出${O}，当年结余${L}，年末滚存结余${stock}。`,
      [claim(mode, 'diff', [I, O], L)],
      say`${w.own}城乡居民基本养老保险基金收入${I}，为预算的${pct(s, 94, 106)}。${w.own}失业保险基金支出${fig(Math.round(out / 9), 2, '亿元')}，当年结余${L}，年末滚存结余${stock}。`,
    );
  }),
  twelfth('balance/insurance-with-rates', (s, mode, w) => {
    const out = s.int(310, 2900);
    const left = s.int(11, 160);
    const [I, O] = [fig(out + left, 1, '亿元'), fig(out, 1, '亿元')];
    const L = put(s, mode, left, 1, '亿元', { parts: 2 });
    const stock = fig(left + s.int(300, 2900), 1, '亿元');
    return tell(
      mode,
      say`${w.all}社会保险基金预算收入${I}，完成预算调整的${pct(s, 96, 104)}，${grew(s)}；${w.all}社会保险基金预算支出${O}，完成预算调整的${pct(s, 96, 104)}，${grew(s)}。当年收支结余${L}，年末累计结余${stock}。`,
      [claim(mode, 'diff', [I, O], L)],
      say`${w.all}社会保险基金预算收入${I}，完成预算调整的${pct(s, 96, 104)}，${grew(s)}；${w.own}社会保险基金预算支出${O}，${grew(s)}。${w.all}年末累计结余${stock}，其中工伤保险${L}。`,
    );
  }),
  twelfth('balance/of-several-funds', (s, mode, w) => {
    const ins = [s.int(310, 990), s.int(800, 1900), s.int(800, 1900)];
    const gaps = [s.int(4, 60), s.int(100, 290), s.int(40, 190)];
    const add = (list: readonly number[]): number => list.reduce((x, y) => x + y);
    const outs = ins.map((units, i) => units - (gaps[i] ?? 0));
    const [a, b, c] = ins.map((units) => fig(units, 2, '亿元'));
    const [d, e, f] = outs.map((units) => fig(units, 2, '亿元'));
    if (!a || !b || !c || !d || !e || !f) throw new Error('three');
    const k = several(s, mode, 3);
    const I = put(s, k.of(0), add(ins), 2, '亿元', { parts: 3, side: 'under' });
    const O = put(s, k.of(1), add(outs), 2, '亿元', { parts: 3, side: 'under' });
    const L = put(s, k.of(2), add(gaps), 2, '亿元', { parts: 2, near: gaps });
    const isWhole = k.of(0) !== 'fails' && k.of(1) !== 'fails';
    const head = say`${w.y}${w.area()}社会保险基金收入安排${I}、支出安排${O}。其中：机关事业单位基本养老保险基金收入${a}、支出${d}；职工基本医疗保险基金收入${b}、支出${e}；城乡居民基本医疗保险基金收入${c}、支出${f}。`;
    const stock = fig(add(gaps) + s.int(900, 4900), 2, '亿元');
    return tell(
      mode,
      isWhole ? say`${head}本年收支结余${L}，年末滚存结余${stock}。` : say`${head}年末滚存结余${stock}。`,
      [k.claim(0, 'sum', [a, b, c], I), k.claim(1, 'sum', [d, e, f], O), isWhole ? k.claim(2, 'diff', [I, O], L) : []],
      say`${w.y}${w.area()}职工基本医疗保险基金收入${b}、支出${e}；城乡居民基本医疗保险基金收入${c}、支出${f}。机关事业单位基本养老保险基金年末滚存结余${stock}。`,
    );
  }),
  twelfth('balance/budget-adjusted', (s, mode, w) => {
    const c = several(s, mode, 1);
    const plan = s.int(1900, 7900);
    const more = s.int(11, 190);
    const [P, M] = [fig(plan, 1, '亿元'), fig(more, 1, '亿元')];
    const A = put(s, c.of(0), plan + more, 1, '亿元', { parts: 2 });
    const done = fig(Math.round((plan + more) * (0.94 + 0.04 * s.next())), 1, '亿元');
    return tell(
      mode,
      say`${w.all}一般公共预算收入预算合计${P}，执行中部分${w.lower}按程序调增收入预算${M}，调整后收入预算为${A}；收入完成${done}，同比${grew(s)}。`,
      [c.claim(0, 'sum', [P, M], A)],
      say`${w.all}一般公共预算支出预算合计${P}，年中因上级又给了补助和转贷的债券，支出预算调整为${A}；支出完成${done}，同比${grew(s)}。`,
    );
  }),
];
