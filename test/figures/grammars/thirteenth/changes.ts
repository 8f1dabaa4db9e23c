import { type Fig, say } from '../compose.js';
import { claim } from '../grammar.js';
import { fig, n, pct, several, tell } from '../twelfth/form.js';
import { figures, moved, percentage, put, thirteenth } from './form.js';

/** Changes with their amounts, and what is left or answered. */
export const THIRTEENTH_CHANGES = [
  thirteenth('change/compared-with', (s, mode, w) => {
    const before = s.int(110_000, 490_000);
    const less = s.part(before, 0.02, 0.2);
    const [N, D] = figures([before - less, less], 2, '万元') as [Fig, Fig];
    const R = percentage(s, mode, (100 * less) / before, 2);
    return tell(
      mode,
      say`${w.place}审计局${w.y}收入支出总计${N}。与${w.last}度相比，收入支出总计减少${D}，下降${R}。${w.cause()}。`,
      [claim(mode, 'growth_delta', [N, D], R, { sign: -1 })],
      say`${w.place}审计局${w.y}收入支出总计${N}。与${w.last}度相比，培训费减少${D}，印刷费下降${R}。${w.cause()}。`,
    );
  }),
  thirteenth('change/rate-then-amount', (s, mode, w) => {
    const now = s.int(2100, 9800);
    const more = s.part(now, 0.02, 0.2);
    const [N, D] = figures([now, more], 1, '亿元') as [Fig, Fig];
    const done = s.int(910, 990);
    const R = moved(s, mode, now, more, [done]);
    return tell(
      mode,
      say`${w.y}，${w.all}一般公共预算支出完成${N}，为预算数的${fig(done, 1, '%')}，同比增长${R}，增支${D}（${w.cause()}）。`,
      [claim(mode, 'growth_delta', [N, D], R)],
      say`${w.y}，${w.all}一般公共预算支出完成${N}，为预算数的${pct(s, 91, 99)}；税收收入同比增长${R}，减免税费${D}（${w.cause()}）。`,
    );
  }),
  thirteenth('change/by-region', (s, mode, w) => {
    const nows = [s.int(1100, 2900), s.int(610, 1900)];
    const mores = nows.map((now) => s.part(now, 0.06, 0.2));
    const q = several(s, mode, 2);
    const [A, B] = figures(nows, 1, '亿元') as [Fig, Fig];
    const [a, b] = figures(mores, 1, '亿元') as [Fig, Fig];
    const rates = nows.map((now, i) => (100 * (mores[i] ?? 0)) / (now - (mores[i] ?? 0)));
    const R = moved(s, q.of(0), nows[0] ?? 0, mores[0] ?? 0, [Math.round(10 * (rates[1] ?? 0))]);
    const Q = moved(s, q.of(1), nows[1] ?? 0, mores[1] ?? 0, [Math.round(10 * (rates[0] ?? 0))]);
    const [x, y] = w.places(2) as [string, string];
    const special = fig(s.int(21, 90), 1, '亿元');
    const over = say`高于${w.lower}平均水平${n(s, 1, 3)}.${n(s, 1, 9)}个百分点`;
    return tell(
      mode,
      say`分地区看，${x}（不含开发区）${A}，较上年增加${a}，增长${R}（${over}），其中补助债务风险应对资金${special}；${y}${B}，较上年增加${b}，增长${Q}（增幅为历年最高），主要是下达生态修复治理资金。`,
      [q.claim(0, 'growth_delta', [A, a], R), q.claim(1, 'growth_delta', [B, b], Q)],
      say`分地区看，${x}（不含开发区）${A}，其中专项补助增加${a}，税收返还增长${R}（${over}）；${y}${B}，其中救灾资金增加${b}，教育资金增长${Q}，${w.cause()}。`,
    );
  }),
  thirteenth('change/previous-executed', (s, mode, w) => {
    const before = s.int(3100, 19_000);
    const now = Math.round(before * (1.1 + 0.6 * s.next()));
    const [P, N] = figures([before, now], 2, '万元') as [Fig, Fig];
    const R = percentage(s, mode, (100 * (now - before)) / before, 2);
    return tell(
      mode,
      say`“一般行政管理事务（项）”${fig(now, 2, '万元')}，主要用于组织事务管理。${w.last}当年预算执行数为${P}，${w.y}预算安排${N}，比${w.last}预算执行数增加${R}。`,
      [claim(mode, 'growth', [N, P], R)],
      say`“一般行政管理事务（项）”主要用于组织事务管理。${w.last}培训项目预算执行数为${P}，${w.y}信息化项目预算安排${N}，比该项目上年预算执行数增加${R}。`,
    );
  }),
  thirteenth('change/respectively', (s, mode, w) => {
    const before = s.int(11_000, 390_000);
    const now = Math.round(before * (1.04 + 0.12 * s.next()));
    const [P, N] = figures([before, now], 2, '亿元', true) as [Fig, Fig];
    const first = s.int(600, 1500);
    const R = percentage(s, mode, (100 * (now - before)) / before, 2, { near: [first] });
    const F = fig(first, 2, '%');
    return tell(
      mode,
      say`电商的普及带动了物流需求的增长，${w.last}和${w.y}，${w.place}快递业务收入分别为${P}和${N}，增速分别为${F}和${R}，各年均高出全国平均增速。`,
      [claim(mode, 'growth', [N, P], R)],
      say`电商的普及带动了物流需求的增长，${w.y}，${w.place}快递业务收入和仓储业投资分别为${P}和${N}，增速分别为${F}和${R}，均高出全国平均增速。`,
    );
  }),
  thirteenth('left/tasks-of-the-year', (s, mode, w) => {
    const [whole, rest] = [s.int(110, 290), s.int(4, 29)];
    const [W, D] = figures([whole, whole - rest], 0, '项') as [Fig, Fig];
    const L = put(s, mode, rest, 0, '项', { most: 95, side: 'over' });
    return tell(
      mode,
      say`区政府${W}量化指标任务，已完成${D}，${L}受条件所限还在推进，全年计划总的完成得不错。`,
      [claim(mode, 'sum', [D, L], W)],
      say`区政府${W}量化指标任务有序推进，为民办实事已完成${D}，${L}改革试点尚在推进中，${w.place}经济运行情况良好。`,
    );
  }),
  thirteenth('left/still-to-invest', (s, mode, w) => {
    const [done, rest] = [s.int(210, 990), s.int(210, 1990)];
    const [W, D] = figures([done + rest, done], 2, '亿元') as [Fig, Fig];
    const L = put(s, mode, rest, 2, '亿元', { near: [done], least: 4 });
    const [x, y] = w.buildings(2) as [string, string];
    return tell(
      mode,
      say`截至${w.y}末，${w.firm}主要在建基础设施项目有${x}、${y}等，合计总投资${W}，已投资${D}，尚需投资${L}。`,
      [claim(mode, 'sum', [D, L], W)],
      say`截至${w.y}末，${w.firm}主要在建项目有${x}等，合计总投资${W}，拟建项目${y}计划投资${D}，后续投资由市财政安排${L}。`,
    );
  }),
];
