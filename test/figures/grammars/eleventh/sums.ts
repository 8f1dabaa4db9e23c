import type { Fig } from '../compose.js';
import { say } from '../compose.js';
import { claim, holding } from '../grammar.js';
import { told } from '../seventh/form.js';
import { count } from '../source.js';
import { any, eleventh, fig, grew, lot, money, stated, up } from './form.js';

type Four = [Fig, Fig, Fig, Fig];
const total = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

/** Totals of budgets, of debts, of kinds. */
export const ELEVENTH_SUMS = [
  eleventh('sum/plus-and-total', (s, mode, w) => {
    const [a, b] = [money(s), money(s)];
    const [A, B] = [fig(a, 2, '亿元'), fig(b, 2, '亿元')];
    const T = stated(s, a + b, 2, '亿元', mode, 2, [a + 2 * b]);
    return told(
      s,
      mode,
      [
        say`${w.area()}${w.fund}收入完成${A}；加上上级补助等${B}，收入总计${T}。`,
        say`${w.y}${w.area()}${w.fund}收入完成${A}，为预算的${any(s, 80, 104)}，${grew(s)}，加上上级补助、上年结转等收入${B}，收入总计${T}。`,
        say`${w.area()}${w.other}支出${A}，${grew(s)}，加上转移性支出${B}后，支出总计${T}，收支平衡。`,
      ],
      [claim(mode, 'sum', [A, B], T)],
      [
        say`${w.area()}${w.other}收入${A}，${grew(s)}，加上债务转贷收入等，收入总计${fig(a + b * 3, 2, '亿元')}；支出${B}，${grew(s)}，加上债务转贷支出等，支出总计${fig(a + b * 3, 2, '亿元')}。`,
      ],
    );
  }),
  eleventh('sum/plus-five', (s, mode, w) => {
    const parts = [money(s) * 3, money(s), money(s), s.int(1200, 9900), s.int(1200, 9900)];
    const figs = parts.map((n) => fig(n, 2, '亿元')) as [Fig, Fig, Fig, Fig, Fig];
    const T = stated(s, total(parts), 2, '亿元', mode, 5, [total(parts) - (parts[4] ?? 0)]);
    return told(
      s,
      mode,
      [
        say`${w.area()}一般公共预算支出预计${figs[0]}，加上上解中央和省支出${figs[1]}，债务还本支出${figs[2]}，安排预算稳定调节基金${figs[3]}，结转下年支出${figs[4]}，支出总计${T}。`,
        say`${w.y}${w.area()}${w.other}支出${figs[0]}，补助下级${figs[1]}，调出资金${figs[2]}，债务还本${figs[3]}，结转下年${figs[4]}，支出总计${T}。`,
      ],
      [claim(mode, 'sum', figs, T)],
      [
        say`${w.area()}一般公共预算支出预计${figs[0]}，加上上解中央和省支出${figs[1]}、债务还本支出${figs[2]}以及结转下年支出等，支出总计${fig(total(parts) + 3300, 2, '亿元')}。`,
      ],
    );
  }),
  eleventh('sum/with-zone-in-brackets', (s, mode, w) => {
    const [a, b] = [money(s), money(s)];
    const [x, y] = [s.part(a, 0.08, 0.15), s.part(b, 0.03, 0.07)];
    const [A, B, X] = [fig(a, 1, '亿元'), fig(b, 1, '亿元'), fig(x, 1, '亿元')];
    const T = stated(s, a + b, 1, '亿元', mode, 2, [a + b + x]);
    return told(
      s,
      mode,
      [
        say`${w.fund}支出安排${A}（含开发区${X}），加上上解上级支出等${B}，支出总计${T}（含开发区${fig(x + y, 1, '亿元')}）。`,
      ],
      [claim(mode, 'sum', [A, B], T)],
      [
        say`${w.fund}支出安排${A}（含开发区${X}），比上年${grew(s)}；上解上级支出等${B}（含开发区${fig(y, 1, '亿元')}）。`,
      ],
    );
  }),
  eleventh('sum/whole-list', (s, mode, w) => {
    const parts = s.split(money(s) * 3, 4).concat(s.int(700, 4000));
    const figs = parts.map((n) => fig(n, 2, '亿元')) as [Fig, Fig, Fig, Fig, Fig];
    const T = stated(s, total(parts), 2, '亿元', mode, 5, [total(parts) - (parts[3] ?? 0)]);
    return told(
      s,
      mode,
      [
        say`总支出${T}，其中：${w.other}支出${figs[0]}，补助下级支出${figs[1]}，上解上级支出${figs[2]}，债务还本支出${figs[3]}，年终结余${figs[4]}。`,
        say`${w.y}市级${w.fund}收入预算总计${T}，其中，市级收入${figs[0]}，上级补助收入${figs[1]}，专项债务收入${figs[2]}，调入资金${figs[3]}，上年结余收入${figs[4]}。`,
      ],
      [claim(mode, 'sum', figs, T)],
      [
        say`${w.y}市级${w.fund}总支出${fig(total(parts) * 2, 2, '亿元')}，其中：债务还本支出${figs[0]}，补助下级支出${figs[1]}，调出资金${figs[2]}。`,
      ],
    );
  }),
  eleventh('sum/schools', (s, mode, w) => {
    const parts = [s.int(310, 990), s.int(120, 480), s.int(22, 99)];
    const figs = parts.map((n) => fig(n, 2, '万人')) as Four;
    const T = stated(s, total(parts), 2, '万人', mode, 3);
    return told(
      s,
      mode,
      [
        say`${w.area()}高中阶段招生${T}，其中普通高中${figs[0]}、中等职业学校${figs[1]}、技工学校${figs[2]}；在校生${fig(s.int(1800, 4400), 2, '万人')}。`,
        say`年末高中阶段学校${count(lot(s), '所')}。高中阶段招生${T}，其中，普通高中${figs[0]}，中等职业学校${figs[1]}，技工学校${figs[2]}，毛入学率${any(s, 90, 98)}。`,
      ],
      [[{ kind: 'sum', operands: [figs[0], figs[1], figs[2]], stated: T, holds: mode === 'holds' }]],
      [
        say`${w.area()}高中阶段在校生${fig(total(parts) * 3, 2, '万人')}，其中普通高中当年招生${figs[0]}、毕业${figs[1]}；专任教师${figs[2]}。`,
      ],
    );
  }),
  eleventh('sum/said-twice', (s, mode, w) => {
    const parts = [s.int(40_000, 90_000), s.int(4000, 9000), s.int(11_000, 24_000), s.int(3000, 8000)];
    const figs = parts.map((n) => fig(n, 2, '万元')) as Four;
    const T = fig(total(parts), 2, '万元');
    const U = stated(s, total(parts), 2, '万元', mode, 4);
    const [p, q, r, t] = w.outlays();
    return told(
      s,
      mode,
      [
        say`${w.y}度${w.office()}项目总预算${T}，其中支持${p}${figs[0]}，支持${q}${figs[1]}，支持${r}${figs[2]}，支持${t}${figs[3]}，合计${U}。`,
      ],
      [claim(mode, 'sum', figs, U), holding(mode, 'sum', figs, T)],
      [
        say`${w.y}度${w.office()}编报绩效目标的项目共${count(s.int(8, 40), '个')}，涉及资金${fig(total(parts) * 2, 2, '万元')}，其中支持${p}${figs[0]}，支持${q}${figs[1]}。`,
      ],
    );
  }),
  eleventh('sum/spent-before-approval', (s, mode, w) => {
    const parts = [s.int(21, 60), s.int(11, 30), s.int(9, 30), s.int(31, 80)];
    const figs = parts.map((n) => fig(n, 1, '亿元')) as Four;
    const T = stated(s, total(parts), 1, '亿元', mode, 4, [total(parts) - (parts[2] ?? 0) * 1]);
    return told(
      s,
      mode,
      [
        say`根据规定，${w.y}预算草案经批准前，${w.area()}提前安排必须支付的基本支出${figs[0]}、对县转移支付${figs[1]}、债务付息${figs[2]}、项目支出等${figs[3]}，合计${T}。`,
      ],
      [claim(mode, 'sum', figs, T)],
      [
        say`根据规定，${w.y}预算草案经批准前，${w.area()}提前安排基本支出${figs[0]}、对县转移支付${figs[1]}等，全部支出合计${fig(total(parts) + 60, 1, '亿元')}。`,
      ],
    );
  }),
  eleventh('sum/levels', (s, mode, w) => {
    const [a, b] = [s.int(21, 90), s.int(11, 90)];
    const [A, B] = [fig(a, 1, '亿元'), fig(b, 1, '亿元')];
    const T = stated(s, a + b, 1, '亿元', mode, 2, [Math.abs(a - b)]);
    return told(
      s,
      mode,
      [
        say`收支变化相抵后，${w.area()}一般公共预算年终结转增加${T}，其中，市本级增加${A}，县级增加${B}。`,
        say`${w.area()}地方财力安排的经费类支出${T}，${grew(s)}，包括市本级${A}、市对区转移支付${B}。`,
      ],
      [claim(mode, 'sum', [A, B], T)],
      [
        say`收支变化相抵后，${w.area()}一般公共预算年终结转${fig(a + b + 200, 1, '亿元')}，其中，市本级增加${A}，增幅${any(s, 11, 40)}。`,
      ],
    );
  }),
  eleventh('sum/deficit-two-scales', (s, mode, w) => {
    const [a, b] = [s.int(110, 480), s.int(11, 99)];
    const A = fig(a, 2, '亿元');
    const B = fig(b * 100, 0, '万元');
    const T = stated(s, a + b, 2, '亿元', mode, 2, [a]);
    return told(
      s,
      mode,
      [
        say`${w.y}${w.area()}安排专项补助${T}，其中市级财政${A}，县级财政${B}。`,
        say`${w.y}，${w.area()}拨付公交运营补贴${T}，比上年${up(s)}，其中市级${A}、区级${B}。`,
      ],
      [claim(mode, 'sum', [A, B], T)],
      [say`${w.y}${w.area()}安排专项补助${fig(a + b * 5, 2, '亿元')}，其中市级财政${A}；另清算上年补助${B}。`],
    );
  }),
];
