import { type Fig, say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { count } from '../source.js';
import { figure, members, moneyOf, someMoney, twentieth } from './form.js';

/** Totals and what they are made of, and what is left. */
export const SUMS = [
  twentieth('sum/other-in-bracket', (s, mode, w) => {
    const { figs, W, more } = members(s, 4, '件', mode);
    const [a, b, c, d] = figs;
    const [x, y, z, v] = w.charges();
    return either(
      mode,
      say`${w.court()}新收案件${W}（${x}${a}、${y}${b}、${z}${c}、其他${d}），${w.end()}。`,
      [claim(mode, 'sum', figs, W)],
      say`${w.court()}新收案件${more}（主要有${x}${a}、${y}${b}、${z}${c}、${v}${d}），${w.end()}。`,
    );
  }),
  twentieth('sum/items-come-to', (s, mode, w) => {
    const n = [someMoney(s, 60, 300), someMoney(s, 200, 900), someMoney(s, 40, 160)] as [Fig, Fig, Fig];
    const [A, B, C] = n;
    const W = moneyOf(s, A.value + B.value + C.value, mode);
    const [x, y, z] = w.lines();
    return either(
      mode,
      say`${w.street()}本年度${x}支出${A}，${y}支出${B}，${z}支出${C}，三项支出合计${W}。`,
      [claim(mode, 'sum', n, W)],
      say`${w.street()}本年度${x}支出${A}，${y}支出${B}，${z}支出${C}，向上争取资金${W}。`,
    );
  }),
  twentieth('sum/replied-and-replying', (s, mode, w) => {
    const { figs, W, more } = members(s, 2, '件', mode, true);
    const [a, b] = figs;
    return either(
      mode,
      say`大会期间收到代表建议${W}，其中已经答复${a}，尚在办理${b}，${w.end()}。`,
      [claim(mode, 'sum', [a, b], W)],
      say`大会期间收到代表建议${more}，其中已经答复${a}，列入计划逐步解决${b}，${w.end()}。`,
    );
  }),
  twentieth('sum/open-list', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '起', mode, true);
    const [a, b, c] = figs;
    return either(
      mode,
      say`全年排查矛盾纠纷${W}，其中邻里纠纷${a}，婚恋家庭纠纷${b}，土地流转纠纷${c}，${w.end()}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`全年排查矛盾纠纷${more}，其中邻里纠纷${a}，婚恋家庭纠纷${b}，土地流转纠纷${c}，${w.end()}。`,
    );
  }),
  twentieth('sum/town-and-country', (s, mode, w) => {
    const all = s.int(2400, 9200);
    const town = s.part(all, 0.4, 0.7);
    const wan = (hundredths: number) => figure(s, hundredths / 100, 2, '万人', 'holds');
    const people = (fig: Fig): Fig => ({ text: fig.text, value: Math.round(fig.value * 10_000) });
    const [T, C] = [people(wan(town)), people(wan(all - town))];
    const W = people(figure(s, all / 100, 2, '万人', mode));
    return either(
      mode,
      say`年末${w.county()}常住人口${W}，其中城镇人口${T}，乡村人口${C}。`,
      [claim(mode, 'sum', [T, C], W)],
      say`年末${w.county()}常住人口${people(wan(all + s.int(60, 300)))}，其中城镇人口${T}，劳动年龄人口${C}。`,
    );
  }),
  twentieth('sum/four-quarters', (s, mode, w) => {
    const { figs, W, more } = members(s, 4, '人次', mode);
    const [a, b, c, d] = figs;
    return either(
      mode,
      say`县信访接待大厅一至四季度分别接访${a}、${b}、${c}、${d}，全年共接访${W}，${w.end()}。`,
      [claim(mode, 'sum', figs, W)],
      say`县信访接待大厅一至四季度分别接访${a}、${b}、${c}、${d}，全年共接听来电${more}，${w.end()}。`,
    );
  }),
  twentieth('sum/boys-and-girls', (s, mode, w) => {
    const { figs, W, more } = members(s, 2, '人', mode);
    const [a, b] = figs;
    return either(
      mode,
      say`${w.school()}现有在校生${W}，男生${a}，女生${b}，${w.end()}。`,
      [claim(mode, 'sum', [a, b], W)],
      say`${w.school()}现有在校生${more}，男生${a}，住校生${b}，${w.end()}。`,
    );
  }),
  twentieth('sum/revenue-in-all', (s, mode, w) => {
    const n = [someMoney(s, 9000, 40_000), someMoney(s, 20_000, 90_000), someMoney(s, 800, 6000)] as [Fig, Fig, Fig];
    const [A, B, C] = n;
    const all = A.value + B.value + C.value;
    const W = moneyOf(s, all, mode);
    return either(
      mode,
      say`本级收入${A}，加上级补助收入${B}、上年结转收入${C}，收入总计${W}。`,
      [claim(mode, 'sum', n, W)],
      say`本级收入${A}，上级补助收入${B}，上年结转收入${C}，${w.county()}当年支出${moneyOf(s, all * (0.75 + 0.2 * s.next()), 'holds')}。`,
    );
  }),
  twentieth('sum/rolling-balance', (s, mode, w) => {
    const [O, I] = [someMoney(s, 2000, 9000), someMoney(s, 6000, 30_000)];
    const E = moneyOf(s, I.value * (0.7 + 0.25 * s.next()), 'holds');
    const left = O.value + I.value - E.value;
    const L = moneyOf(s, left, mode);
    return either(
      mode,
      say`${w.county()}居民养老保险基金上年结余${O}，本年收入${I}，本年支出${E}，年末滚存结余${L}。`,
      [claim(mode, 'balance', [O, I, E], L)],
      say`${w.county()}居民养老保险基金上年结余${O}，本年收入${I}，本年支出${E}，购买定期存单${moneyOf(s, left * (0.8 + 0.15 * s.next()), 'holds')}。`,
    );
  }),
  twentieth('sum/still-to-do', (s, mode, w) => {
    const all = s.int(60, 480);
    const done = s.part(all, 0.5, 0.85);
    const [W, P] = [count(all, '个'), count(done, '个')];
    const L = figure(s, all - done, 0, '个', mode);
    return either(
      mode,
      say`${w.street()}计划改造楼栋单元${W}，已完工${P}，剩余${L}将于明年6月底前完成。`,
      [claim(mode, 'diff', [W, P], L)],
      say`${w.street()}计划改造楼栋单元${W}，已完工${P}，另有${L}商户门头同步更新。`,
    );
  }),
];
