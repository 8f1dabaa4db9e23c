import { say } from '../compose.js';
import { claim } from '../grammar.js';
import { told } from '../seventh/form.js';
import { count } from '../source.js';
import { any, eleventh, factor, fig, grew, lot, money, several, stated, up, worked } from './form.js';

/** Averages, and what is left over. */
export const ELEVENTH_LEFT = [
  eleventh('average/per-household', (s, mode, w) => {
    const homes = s.int(210, 1900);
    const each = s.int(210, 980) / 100;
    const all = Math.round(homes * each * 1e4);
    const unit = s.pick(['户', '家']);
    const A = fig(Math.round(all / 1e4), 0, '万元');
    const H = count(homes, unit);
    const E = worked(s, A.value / 1e4 / homes, 2, '万元', mode, { least: 0.15, others: [homes / (A.value / 1e4)] });
    return told(
      s,
      mode,
      [
        say`${w.area()}向${H}${unit === '户' ? '脱贫户' : '小微企业'}发放信用贷款${A}，${unit === '户' ? '户均' : '平均每家'}${E}，逾期率${any(s, 1, 3)}。`,
        say`全年累计发放小额贷款${A}，惠及${unit === '户' ? '农户' : '个体经济组织'}${H}，平均每${unit}${E}。`,
      ],
      [claim(mode, 'average', [A, H], E)],
      [
        say`全年累计发放小额贷款${A}，惠及${unit === '户' ? '农户' : '个体经济组织'}${H}次，每${unit}最高授信${fig(Math.round(each * 300), 2, '万元')}，贴息比例${any(s, 40, 60)}。`,
      ],
    );
  }),
  eleventh('average/yearly', (s, mode, w) => {
    const each = s.int(1100, 9000);
    const all = each * 5 + s.int(-2, 2);
    const A = fig(all, 1, '亿元');
    const E = stated(s, Math.round(all / 5), 1, '亿元', mode, 1, [Math.round(all / 4)]);
    return told(
      s,
      mode,
      [
        say`五年来，${w.area()}财政累计投入${A}支持教育发展，年均投入${E}，占财政支出比重保持在${any(s, 14, 22)}左右。`,
        say`“十四五”时期${w.area()}累计完成固定资产投资${A}，五年平均每年${E}，${w.rank()}。`,
      ],
      [claim(mode, 'average_n', [A], E, { n: 5 })],
      [
        say`五年来，${w.area()}财政累计投入${A}支持教育发展，其中${w.y}投入${fig(Math.round(all * 0.27), 1, '亿元')}，为历年最高。`,
      ],
    );
  }),
  eleventh('average/per-head', (s, mode, w) => {
    const people = s.int(3000, 9900);
    const value = s.int(2100, 9900);
    const [P, V] = [fig(people, 2, '万人'), fig(value * 10, 2, '亿元')];
    const E = worked(s, V.value / P.value, 0, '元', mode, { least: 400, most: 9e9 });
    return told(
      s,
      mode,
      [
        say`年末${w.area()}参保职工${P}，全年基金支出${V}，按年末参保人数计算，人均支出${E}，${grew(s)}。`,
        say`${w.area()}社会消费品零售总额${V}，按常住人口${P}计算，人均消费品零售额${E}。`,
      ],
      [claim(mode, 'average', [V, P], E)],
      [
        say`年末${w.area()}户籍人口${P}，全年社会消费品零售总额${V}，全体居民人均消费支出${count(s.int(18_000, 38_000), '元')}，${up(s)}。`,
      ],
    );
  }),
  eleventh('left/credit', (s, mode, w) => {
    const all = money(s);
    const used = s.part(all, 0.4, 0.8);
    const [W, P] = [fig(all, 2, '亿元'), fig(used, 2, '亿元')];
    const Q = stated(s, all - used, 2, '亿元', mode, 2);
    return told(
      s,
      mode,
      [
        say`间接融资方面，截至${w.y}末，${w.company()}从各家银行拿到的综合授信额度为${W}，其中已使用${P}，尚未使用授信额度为${Q}。`,
        say`截至${w.y}末，${w.company()}在建项目合计总投资${W}，已投资${P}，尚需投资${Q}，未来资本支出压力较大。`,
      ],
      [claim(mode, 'sum', [P, Q], W)],
      [
        say`截至${w.y}末，${w.company()}获得综合授信${W}，短期借款${P}；${w.y}拟投资${fig(s.int(1200, 9000), 2, '亿元')}，未来资本支出压力较大。`,
      ],
    );
  }),
  eleventh('left/after-deduction', (s, mode, w) => {
    const all = s.int(110_000, 690_000);
    const out = s.part(all, 0.06, 0.3);
    const [W, P] = [fig(all, 0, '万元'), fig(out, 0, '万元')];
    const Q = stated(s, all - out, 0, '万元', mode, 2, [all + out]);
    return told(
      s,
      mode,
      [
        say`${w.y}${w.area()}国有资本经营预算预计完成收入${W}，扣除文化企业收入${P}后，调出到一般公共预算的基数为${Q}。`,
        say`${w.area()}土地出让总价款${W}，扣除成本性支出${P}，土地出让净收益${Q}，计提比例${any(s, 8, 12)}。`,
      ],
      [claim(mode, 'sum', [P, Q], W)],
      [
        say`${w.y}${w.area()}国有资本经营预算预计完成收入${W}，其中文化企业收入${P}，调出到一般公共预算${fig(s.part(out), 0, '万元')}。`,
      ],
    );
  }),
  eleventh('left/two-steps', (s, mode, w) => {
    const income = s.int(21_000, 98_000);
    const outlay = s.part(income, 0.8, 0.9);
    const back = s.part(income - outlay, 0.3, 0.6);
    const c = several(s, 2, mode);
    const [I, O, B] = [fig(income, 1, '亿元'), fig(outlay, 1, '亿元'), fig(back, 1, '亿元')];
    const D = stated(s, income - outlay, 1, '亿元', c.of(0), 2);
    const L = stated(s, Math.round(D.value / 1e7) - back, 1, '亿元', c.of(1), 2);
    return told(
      s,
      mode,
      [
        say`${w.area()}社会保险基金预算收入${I}，${up(s)}；预算支出${O}，${up(s)}，本年收支结余${D}，归还借款本金${B}后，年终结转${L}。`,
      ],
      [c.claim(0, 'diff', [I, O], D), c.claim(1, 'diff', [D, B], L)],
      [
        say`${w.area()}社会保险基金预算收入${I}，${up(s)}；预算支出${O}，${up(s)}，年末滚存结余${fig(income * 2, 1, '亿元')}，归还借款本金${B}。`,
      ],
    );
  }),
  eleventh('change/counted-from-to', (s, mode, w) => {
    const [[noun, unit], [noun2, unit2]] = w.stocks();
    const before = lot(s);
    const now = Math.round(before * factor(s, true));
    const [A, B] = [count(before, unit), count(now, unit)];
    const D = stated(s, now - before, 0, unit, mode, 0, [now]);
    return told(
      s,
      mode,
      [
        say`${w.area()}${noun}从${w.last}末的${A}增加到${w.y}末的${B}，净增${D}；${noun2}${count(lot(s), unit2)}。`,
        say`${w.y}末${w.area()}${noun}${B}，比上年末的${A}多${D}，居全市第三；${noun2}增至${count(lot(s), unit2)}。`,
      ],
      [claim(mode, 'diff', [B, A], D)],
      [
        say`${w.area()}${noun}从${A}增至${B}，${noun2}从${count(s.int(110, 400), unit2)}增至${count(s.int(410, 900), unit2)}，市级以上${noun}${count(s.int(11, 99), unit)}。`,
      ],
    );
  }),
];
