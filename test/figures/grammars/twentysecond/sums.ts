import { say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { figure, money, moneyOf, size, someMoney } from '../sixteenth/form.js';
import { count } from '../source.js';
import { members, moneys, twentysecond } from './form.js';

/** Lists closed by their own words, stocks and what is left. */
export const SUMS = [
  twentysecond('sum/penalties-and-others', (s, mode, w) => {
    const { figs, W, more } = members(s, 4, '件', mode);
    const [a, b, c, d] = figs;
    return either(
      mode,
      say`${w.time()}${w.bureau()}共作出行政处罚决定${W}，其中警告、通报批评${a}，罚款${b}，没收违法所得${c}，其他处罚${d}。`,
      [claim(mode, 'sum', figs, W)],
      say`${w.time()}${w.bureau()}共作出行政处罚决定${more}，其中涉企${a}，适用简易程序${b}，适用免罚清单${c}，公示${d}。`,
    );
  }),
  twentysecond('sum/posts-in-bracket', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '人', mode, true);
    const [a, b, c] = figs;
    return either(
      mode,
      say`${w.county()}持有效行政执法证人员${W}（行政编制${a}、事业编制${b}、工勤编制${c}），${w.end()}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.county()}持有效行政执法证人员${more}（本年新办${a}、换证${b}），网上学法${c}，${w.end()}。`,
    );
  }),
  twentysecond('sum/items-then-total', (s, mode, w) => {
    const { figs, W, more } = moneys(s, 3, mode);
    const [a, b, c] = figs;
    const [t, u, v] = w.items();
    return either(
      mode,
      say`${w.time()}${w.street()}安排${t}${a}、${u}${b}、${v}${c}，以上三项共计${W}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.time()}${w.street()}安排${t}${a}、${u}${b}、${v}${c}，年末存量资金共计${more}。`,
    );
  }),
  twentysecond('sum/three-kinds', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '件', mode);
    const [a, b, c] = figs;
    return either(
      mode,
      say`${w.county()}司法所协助办理合同审查、文件审核、协议起草三类事项共${W}，分别为${a}、${b}、${c}，${w.end()}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.county()}司法所协助办理合同审查、文件审核、协议起草三类事项共${more}，上年分别为${a}、${b}、${c}，${w.end()}。`,
    );
  }),
  twentysecond('sum/done-and-open', (s, mode, w) => {
    const { figs, W, more } = members(s, 2, '件', mode);
    const [a, b] = figs;
    return either(
      mode,
      say`${w.time()}${w.county()}承接上级交办信访积案${W}，现已化解${a}，未化解的${b}正在逐件推进，${w.end()}。`,
      [claim(mode, 'sum', [a, b], W)],
      say`${w.time()}${w.county()}承接上级交办信访积案${more}，现已化解${a}，自行排查积案${b}，${w.end()}。`,
    );
  }),
  twentysecond('sum/taxes-and-other-income', (s, mode, w) => {
    const { figs, W, more } = moneys(s, 2, mode, true);
    const [a, b] = figs;
    return either(
      mode,
      say`${w.street()}一般公共预算收入完成${W}，其中：税收收入${a}，非税收入${b}，收入结构持续优化。`,
      [claim(mode, 'sum', [a, b], W)],
      say`${w.street()}一般公共预算收入完成${more}，其中：增值税${a}，企业所得税${b}，收入结构持续优化。`,
    );
  }),
  twentysecond('sum/closed-by-and-others', (s, mode, w) => {
    const { figs, W, more } = members(s, 4, '份', mode);
    const [a, b, c, d] = figs;
    return either(
      mode,
      say`${w.time()}办结政府信息公开申请${W}，办理结果为：予以公开${a}，部分公开${b}，不予公开${c}，其他处理${d}。`,
      [claim(mode, 'sum', figs, W)],
      say`${w.time()}办结政府信息公开申请${more}，渠道方面：网络提交${a}，信函寄送${b}；延期答复${c}，补正${d}。`,
    );
  }),
  twentysecond('sum/unfinished-at-the-end', (s, mode, w) => {
    const [n, c] = [size(s) + 40, s.int(12, 90)];
    const p = s.part(n + c, 0.7, 0.95);
    const [N, C, P] = [count(n, '件'), count(c, '件'), count(p, '件')];
    const D = figure(s, n + c - p, 0, '件', mode, { rivals: [n - p].filter((v) => v > 0) });
    return either(
      mode,
      say`上年结转劳动人事争议${C}，${w.time().replace('，', '')}新立案${N}，结案${P}，年末未结${D}。`,
      [claim(mode, 'balance', [C, N, P], D)],
      say`上年结转劳动人事争议${C}，${w.time().replace('，', '')}新立案${N}，结案${P}，网上调解${D}。`,
    );
  }),
  twentysecond('sum/after-return-and-withdrawal', (s, mode, w) => {
    const all = size(s) + 100;
    const [a, b] = [s.part(all, 0.05, 0.18), s.part(all, 0.04, 0.12)];
    const [W, A, B] = [count(all, '件'), count(a, '件'), count(b, '件')];
    const D = figure(s, all - a - b, 0, '件', mode, { rivals: [all - a, all - b] });
    return either(
      mode,
      say`${w.time()}收到法律援助申请${W}，不符合条件未予受理${A}，申请人撤回${B}，其余${D}全部指派承办。`,
      [claim(mode, 'sum', [A, B, D], W)],
      say`${w.time()}收到法律援助申请${W}，不符合条件未予受理${A}，申请人撤回${B}，另为农民工代写文书${D}。`,
    );
  }),
  twentysecond('sum/income-less-outlay', (s, mode, w) => {
    const W = someMoney(s, 900, 9800);
    const A = moneyOf(s, W.value * (0.7 + 0.25 * s.next()), 'holds');
    const D = moneyOf(s, W.value - A.value, mode);
    return either(
      mode,
      say`${w.street()}本年收入总计${W}，支出总计${A}，收支相抵，年终结余${D}。`,
      [claim(mode, 'diff', [W, A], D)],
      say`${w.street()}本年收入总计${W}，支出总计${A}，另有政府采购节约资金${someMoney(s, 12, 190)}。`,
    );
  }),
  twentysecond('sum/three-streets', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '户', mode);
    const [a, b, c] = figs;
    const [x, y, z] = w.streets();
    return either(
      mode,
      say`列入今年改造计划的有${x}${a}、${y}${b}、${z}${c}，合计${W}，${w.end()}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`列入今年改造计划的有${x}${a}、${y}${b}、${z}${c}，往年已改造${more}，${w.end()}。`,
    );
  }),
  twentysecond('sum/transfers-in-kinds', (s, mode, w) => {
    const { figs, W, more } = moneys(s, 3, mode);
    const [a, b, c] = figs;
    return either(
      mode,
      say`上级补助收入${W}，由返还性收入${a}、一般性转移支付收入${b}和专项转移支付收入${c}三部分构成。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`上级补助收入${more}，比预算多返还性收入${a}；调入资金${b}，动用预算稳定调节基金${c}，${w.county()}新增债券${money(s.int(9000, 90_000))}。`,
    );
  }),
];
