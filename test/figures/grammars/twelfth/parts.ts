import { say } from '../compose.js';
import { claim } from '../grammar.js';
import { fig, grew, money, n, pct, put, several, tell, twelfth } from './form.js';

/** Totals whose parts stand in one line: taxes, guaranteed outlays, costs of offices, credit lines. */
export const TWELFTH_PARTS = [
  twelfth('sum/tax-and-other-revenue', (s, mode, w) => {
    const [a, b] = [s.int(310, 3900), s.int(210, 1900)];
    const [A, B] = [fig(a, 1, '亿元'), fig(b, 1, '亿元')];
    const T = put(s, mode, a + b, 1, '亿元', { parts: 2, near: [a] });
    return tell(
      mode,
      say`${w.all}地方一般公共预算收入${T}，比上年执行数增长（下文只写“增长”“下降”）${pct(s, 1, 9)}，其中：税收收入${A}、非税收入${B}。加上转移性收入后总收入预计为${fig(a + b + money(s), 1, '亿元')}，${grew(s)}。`,
      [claim(mode, 'sum', [A, B], T)],
      say`${w.all}地方一般公共预算收入${fig(a + b + 300, 1, '亿元')}，比上年执行数增长（下文只写“增长”“下降”）${pct(s, 1, 9)}，其中：增值税${A}、契税${B}。`,
    );
  }),
  twelfth('sum/guaranteed-outlays', (s, mode, w) => {
    const c = several(s, mode, 2);
    const one = [s.int(200_000, 690_000), s.int(300_000, 990_000), s.int(11_000, 49_000)];
    const two = one.map((units) => s.part(units, 0.1, 0.4));
    const add = (list: readonly number[]): number => list.reduce((x, y) => x + y);
    const [a, b, d] = one.map((units) => fig(units, 0, '万元'));
    const [e, f, g] = two.map((units) => fig(units, 0, '万元'));
    if (!a || !b || !d || !e || !f || !g) throw new Error('three');
    const T = put(s, c.of(0), add(one), 0, '万元', { parts: 3 });
    const U = put(s, c.of(1), add(two), 0, '万元', { parts: 3 });
    return tell(
      mode,
      say`${w.all}“三保”预算支出需求${T}，其中：保基本民生${a}、保工资${b}、保运转${d}。${w.own}“三保”预算支出需求${U}，其中：保基本民生${e}、保工资${f}、保运转${g}。`,
      [c.claim(0, 'sum', [a, b, d], T), c.claim(1, 'sum', [e, f, g], U)],
      say`${w.all}“三保”预算支出需求${fig(add(one), 0, '万元')}，其中：保工资${b}、保运转${d}。${w.own}“三保”预算支出需求${fig(add(two), 0, '万元')}。`,
    );
  }),
  twelfth('sum/costs-of-offices', (s, mode, w) => {
    const parts = [s.int(120, 290), s.int(300, 790), s.int(300, 890), s.int(900, 2900)];
    const total = parts.reduce((x, y) => x + y);
    const [a, b, c, d] = parts.map((units) => fig(units, 0, '万元'));
    if (!a || !b || !c || !d) throw new Error('four');
    const T = put(s, mode, total, 0, '万元', { parts: 4, near: [parts[3] ?? 0] });
    return tell(
      mode,
      say`${w.y}，${w.area()}财政安排“三公”经费预算${T}，下降${pct(s, 0.2, 6)}。其中：因公出国（境）费${a}，公务接待费${b}，公务用车购置费${c}，公务用车运行维护费${d}。`,
      [claim(mode, 'sum', [a, b, c, d], T)],
      say`${w.y}，${w.area()}财政安排“三公”经费预算${fig(total, 0, '万元')}，下降${pct(s, 0.2, 6)}。其中：公务接待费${b}，公务用车运行维护费${c}，分别下降${pct(s, 1, 9)}、${pct(s, 1, 9)}。`,
    );
  }),
  twelfth('sum/credit-used-and-unused', (s, mode, w) => {
    const [a, b] = [money(s), money(s)];
    const [T, A] = [fig(a + b, 2, '亿元'), fig(a, 2, '亿元')];
    const B = put(s, mode, b, 2, '亿元', { parts: 2, near: [a] });
    return tell(
      mode,
      say`间接融资方面，截至${w.y}末，${w.company}从各家银行拿到的综合授信额度为${T}，其中已使用${A}，尚未使用授信额度为${B}。债券方面，眼下没有拿到批文还未发行的。`,
      [claim(mode, 'sum', [A, B], T)],
      say`债券方面，截至${w.y}末，${w.company}存续债券票面金额合计${T}，其中一年内到期${A}。间接融资方面，同期末公司尚未使用授信额度为${B}，利率分布在${n(s, 3, 4)}.00%-6.50%之间。`,
    );
  }),
];
