import { say } from '../compose.js';
import { fig, grew, money, pct, put, several, tell, twelfth } from './form.js';

/** 加上 …，收入总计: what comes in and goes out, with all that is added. */
export const TWELFTH_TOTALS = [
  twelfth('sum/both-sides', (s, mode, w) => {
    const c = several(s, mode, 2);
    const ins = [0, 1, 2, 3, 4].map(() => s.int(30_000, 590_000));
    const total = ins.reduce((x, y) => x + y);
    const [r, a, b, d, e] = ins.map((units) => fig(units, 0, '万元'));
    const outs = s.split(total, 5);
    const [o, f, g, h, k] = outs.map((units) => fig(units, 0, '万元'));
    if (!r || !a || !b || !d || !e || !o || !f || !g || !h || !k) throw new Error('five');
    const T = put(s, c.of(0), total, 0, '万元', { parts: 5 });
    const U = put(s, c.of(1), total, 0, '万元', { parts: 5 });
    const open = fig(total, 0, '万元');
    return tell(
      mode,
      say`${w.all}政府性基金预算收入${r}，为预算的${pct(s, 88, 104)}，${grew(s)}，加上上级补助收入${a}、专项债务转贷收入${b}、调入资金${d}、上年结余收入${e}，总收入为${T}；${w.all}政府性基金预算支出${o}，为预算的${pct(s, 80, 99)}，${grew(s)}，加上上解上级支出${f}、专项债务还本支出${g}、调出资金${h}、年终结余${k}，总支出为${U}。`,
      [c.claim(0, 'sum', [r, a, b, d, e], T), c.claim(1, 'sum', [o, f, g, h, k], U)],
      say`${w.all}政府性基金预算收入${r}，为预算的${pct(s, 88, 104)}，${grew(s)}，加上上级补助收入、调入资金、上年结余收入等，总收入为${open}；${w.all}政府性基金预算支出${o}，为预算的${pct(s, 80, 99)}，${grew(s)}，加上上解上级支出、年终结余等，总支出为${open}。`,
    );
  }),
  twelfth('sum/done-then-added', (s, mode, w) => {
    const c = several(s, mode, 2);
    const ins = [s.int(250, 900), s.int(250, 900), s.int(40, 240), s.int(90, 400)];
    const outs = [s.int(800, 1900), s.int(40, 240)];
    const add = (list: readonly number[]): number => list.reduce((x, y) => x + y);
    const [r, a, b, d] = ins.map((units) => fig(units, 1, '亿元'));
    const [o, f] = outs.map((units) => fig(units, 1, '亿元'));
    if (!r || !a || !b || !d || !o || !f) throw new Error('four and two');
    const T = put(s, c.of(0), add(ins), 1, '亿元', { parts: 4 });
    const U = put(s, c.of(1), add(outs), 1, '亿元', { parts: 2 });
    return tell(
      mode,
      say`${w.own}一般公共预算执行情况：${w.y}${w.own}一般公共预算收入${r}，完成年初预算的${pct(s, 94, 106)}，${grew(s)}，加上级转移支付${a}、债务转贷收入${b}、调入资金等${d}，收入合计${T}。${w.own}一般公共预算支出${o}，完成调整预算的${pct(s, 88, 99)}，${grew(s)}，加上解支出、债务还本支出等${f}，支出合计${U}。`,
      [c.claim(0, 'sum', [r, a, b, d], T), c.claim(1, 'sum', [o, f], U)],
      say`${w.own}国有资本经营预算收入${r}，完成年初预算的${pct(s, 94, 136)}，${grew(s)}，加上上年结转收入等，收入总计${fig(add(ins), 1, '亿元')}；${w.own}国有资本经营预算支出${a}，完成年初预算的${pct(s, 80, 99)}，${grew(s)}，加上调出资金等，支出总计${fig(add(ins), 1, '亿元')}。`,
    );
  }),
  twelfth('sum/plainly-added', (s, mode, w) => {
    const c = several(s, mode, 2);
    const ins = [money(s) + 4000, s.int(110, 900), s.int(400, 2900)];
    const outs = [money(s) + 2000, s.int(310, 900), s.int(400, 3900), s.int(210, 800)];
    const add = (list: readonly number[]): number => list.reduce((x, y) => x + y);
    const [r, a, b] = ins.map((units) => fig(units, 2, '亿元'));
    const [o, f, g, h] = outs.map((units) => fig(units, 2, '亿元'));
    if (!r || !a || !b || !o || !f || !g || !h) throw new Error('three and four');
    const T = put(s, c.of(0), add(ins), 2, '亿元', { parts: 3 });
    const U = put(s, c.of(1), add(outs), 2, '亿元', { parts: 4 });
    return tell(
      mode,
      say`${w.own}政府性基金预算收入${r}，加上转移性收入${a}、上年结余${b}，收入总计${T}。${w.own}政府性基金预算支出${o}，加上转移性支出${f}、调出资金${g}、专项债务还本支出${h}，支出总计${U}。`,
      [c.claim(0, 'sum', [r, a, b], T), c.claim(1, 'sum', [o, f, g, h], U)],
      say`${w.all}国有资本经营预算收入，加上上级补助、上年结转等${r}，收入总计${fig(add(ins) + 900, 2, '亿元')}。${w.all}国有资本经营预算支出，加上调出资金${f}，支出总计${o}。`,
    );
  }),
  twelfth('sum/executed-and-more', (s, mode, w) => {
    const parts = [s.int(300, 990), s.int(2, 30), s.int(11, 60), s.int(11, 60)];
    const total = parts.reduce((x, y) => x + y);
    const [r, a, b, d] = parts.map((units) => fig(units, 2, '亿元'));
    if (!r || !a || !b || !d) throw new Error('four');
    const c = several(s, mode, 1);
    const T = put(s, c.of(0), total, 2, '亿元', { parts: 4, near: [parts[0] ?? 0] });
    const left = fig(s.int(4, 30), 2, '亿元');
    return tell(
      mode,
      say`${w.area()}一般公共预算支出执行${r}，为变动预算的${pct(s, 90, 99)}，比上年${grew(s)}，加上解上级支出${a}、安排预算稳定调节基金${b}、调出资金${d}，支出总计${T}。收支相抵，滚存结余${left}，都是指定了用途、转到下年再用的钱。`,
      [c.claim(0, 'sum', [r, a, b, d], T)],
      say`${w.area()}一般公共预算支出执行${r}，为变动预算的${pct(s, 90, 99)}，比上年${grew(s)}，其中安排预算稳定调节基金${a}。收支相抵，滚存结余${left}，都是指定了用途、转到下年再用的钱。`,
    );
  }),
];
