import { say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { moneyOf, rated, share, shareBeside, size, someMoney } from '../sixteenth/form.js';
import { count } from '../source.js';
import { some, twentysecond, yi } from './form.js';

/** Rates in every order, of cases, people and money. */
export const RATES = [
  twentysecond('rate/review-with-unfinished-of-last-year', (s, mode, w) => {
    const [n, c] = [size(s) + 60, s.int(15, 90)];
    const p = s.part(n + c, 0.7, 0.96);
    const [N, C, P] = [count(n, '件'), count(c, '件'), count(p, '件')];
    const R = share(s, p, n + c, mode);
    return either(
      mode,
      say`${w.time()}县政府新收行政复议案件${N}，上年未审结转入${C}，共审结${P}，审结率${R}。`,
      [claim(mode, 'rate_carry', [P, N, C], R)],
      say`${w.time()}县政府新收行政复议案件${N}，上年未审结转入${C}，举行听证涉及${P}，直接纠错率${R}。`,
    );
  }),
  twentysecond('rate/heads-appear-in-court', (s, mode, w) => {
    const { W, P, R } = rated(s, '件', mode, 0.7, 0.98);
    return either(
      mode,
      say`落实行政机关负责人出庭应诉制度，${w.county()}应由负责人出庭的案件${W}，实际出庭${P}，出庭应诉率达${R}，${w.end()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`落实行政机关负责人出庭应诉制度，${w.county()}发生一审行政诉讼案件${W}，二审${P}，负责人出庭应诉率达${R}，${w.end()}。`,
    );
  }),
  twentysecond('rate/motions-of-class-a', (s, mode, w) => {
    const { W, P, R } = rated(s, '件', mode, 0.5, 0.9);
    return either(
      mode,
      say`${w.county()}政府系统共承办人大代表建议${W}，所提问题已经解决或基本解决的（A类）${P}，占${R}，见面沟通实现全覆盖。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.county()}政府系统共承办人大代表建议${W}，主办${P}，代表对办理结果表示满意的占${R}，见面沟通实现全覆盖。`,
    );
  }),
  twentysecond('rate/hotline-in-front-of-bracket', (s, mode, w) => {
    const { W, P, R } = rated(s, '件', mode, 0.75, 0.98);
    return either(
      mode,
      say`${w.street()}12345热线工单按期办结率${R}（承接工单${W}，按期办结${P}），${w.end()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.street()}12345热线工单按期办结率${R}（承接市级转办${W}，区级转办${P}），${w.end()}。`,
    );
  }),
  twentysecond('rate/first-petitions-settled-at-once', (s, mode, w) => {
    const { W, P, R } = rated(s, '批次', mode, 0.5, 0.95);
    return either(
      mode,
      say`${w.time()}${w.county()}登记初次来访${W}，其中一次性化解${P}，一次性化解率为${R}；领导干部接访下访${String(s.int(20, 90))}场。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.time()}${w.county()}登记初次来访${W}，其中集体访${P}，一次性化解率为${R}；领导干部接访下访${String(s.int(20, 90))}场。`,
    );
  }),
  twentysecond('rate/due-and-present', (s, mode, w) => {
    const { W, P, R } = rated(s, '人', mode, 0.75, 0.98);
    return either(
      mode,
      say`${w.bureau()}举办行政执法人员轮训班${String(s.int(2, 9))}期，应参训${W}，实际参训${P}，参训率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.bureau()}举办行政执法人员轮训班${String(s.int(2, 9))}期，线下参训${W}，线上参训${P}，考试优良率${R}。`,
    );
  }),
  twentysecond('rate/arrests-by-heads', (s, mode, w) => {
    const { all, part, W, P, R } = rated(s, '人', mode, 0.5, 0.85);
    const A = count(Math.round(all * 0.62), '件');
    const B = count(Math.round(part * 0.7), '件');
    return either(
      mode,
      say`${w.time()}县检察院受理审查逮捕案件${A}${W}，批准逮捕${B}${P}，按人数计批捕率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.time()}县检察院受理审查逮捕案件${A}${W}，受理审查起诉案件${B}${P}，按人数计认罪认罚适用率${R}。`,
    );
  }),
  twentysecond('rate/not-prosecuted', (s, mode, w) => {
    const { all, part, W, P } = rated(s, '人', 'holds', 0.6, 0.9);
    const R = share(s, all - part, all, mode, { rivals: [(100 * part) / all] });
    return either(
      mode,
      say`对审查终结的${W}，依法提起公诉${P}，其余作不起诉处理，不起诉率为${R}，${w.end()}。`,
      [claim(mode, 'rate_rest', [P, W], R)],
      say`对审查终结的${W}，适用认罪认罚从宽${P}，确定刑量刑建议提出率为${R}，${w.end()}。`,
    );
  }),
  twentysecond('rate/funds-spent', (s, mode, w) => {
    const W = someMoney(s, 800, 9000);
    const P = moneyOf(s, W.value * (0.6 + 0.36 * s.next()), 'holds');
    const R = share(s, P.value, W.value, mode);
    return either(
      mode,
      say`${w.time()}${w.county()}到位财政衔接推进乡村振兴补助资金${W}，已支出${P}，支出进度${R}，实施项目${String(s.int(12, 80))}个。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.time()}${w.county()}到位财政衔接推进乡村振兴补助资金${W}，统筹涉农资金${P}，项目开工率${R}，实施项目${String(s.int(12, 80))}个。`,
    );
  }),
  twentysecond('rate/revenue-of-budget', (s, mode, w) => {
    const b = s.int(600, 4800) / 100;
    const W = yi(s, b, 'holds');
    const P = yi(s, b * (0.9 + 0.18 * s.next()), 'holds');
    const R = share(s, P.value, W.value, mode, { most: 150 }, 1);
    return either(
      mode,
      say`${w.county()}一般公共预算收入完成${P}，为年初预算${W}的${R}，财政运行总体平稳。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.county()}一般公共预算收入完成${P}，一般公共预算支出${W}，收入为调整预算的${R}，财政运行总体平稳。`,
    );
  }),
  twentysecond('rate/settled-or-withdrawn', (s, mode, w) => {
    const all = size(s) + 100;
    const [a, b] = [s.part(all, 0.2, 0.35), s.part(all, 0.1, 0.25)];
    const [W, A, B] = [count(all, '件'), count(a, '件'), count(b, '件')];
    const R = share(s, a + b, all, mode, { rivals: [(100 * a) / all] });
    return either(
      mode,
      say`${w.county()}法院审结一审民商事案件${W}，其中调解${A}、撤诉${B}，调撤率${R}。`,
      [claim(mode, 'rate_sum', [A, B, W], R)],
      say`${w.county()}法院审结一审民商事案件${W}，其中买卖合同纠纷${A}、民间借贷纠纷${B}，服判息诉率${R}。`,
    );
  }),
  twentysecond('rate/won-and-lost', (s, mode, w) => {
    const a = size(s);
    const b = s.part(a, 0.08, 0.4);
    const [A, B] = [count(a, '件'), count(b, '件')];
    const R = share(s, a, a + b, mode);
    return either(
      mode,
      say`${w.time()}${w.county()}收到行政诉讼生效判决，行政机关胜诉${A}，败诉${B}，胜诉率${R}。`,
      [claim(mode, 'rate_over_parts', [A, B], R)],
      say`${w.time()}${w.county()}收到行政诉讼案件，一审${A}，二审${B}，负责人出庭率${R}。`,
    );
  }),
  twentysecond('rate/old-ones-within', (s, mode, w) => {
    const { all, W, P, R } = rated(s, '件', mode, 0.75, 0.97);
    const C = count(s.part(all, 0.03, 0.15), '件');
    return either(
      mode,
      say`${w.time()}${w.county()}法院受理各类案件${W}（含旧存${C}），审执结${P}，结案率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.time()}${w.county()}法院受理各类案件${W}（含旧存${C}），网上立案${P}，一审服判息诉率${R}。`,
    );
  }),
  twentysecond('rate/clues-checked-and-filed', (s, mode, w) => {
    const { part, W, P, R } = rated(s, '条', s.chance(0.5) ? mode : mode === 'trap' ? mode : 'holds', 0.6, 0.9);
    const right = Math.abs((100 * P.value) / W.value - R.value) < 0.06;
    const q = s.part(part, 0.2, 0.5);
    const Q = count(q, '条');
    const S = shareBeside(s, R, q, part, mode === 'fails' && !right ? 'holds' : mode);
    return either(
      mode,
      say`${w.bureau()}接到违法线索${W}，核查${P}、核查率${R}；立案${Q}，占已核查线索的${S}。`,
      [claim(right ? 'holds' : mode, 'rate', [P, W], R), claim(right ? mode : 'holds', 'rate', [Q, P], S)],
      say`${w.bureau()}接到违法线索${W}，其中匿名举报${P}、核查率${R}；移送公安机关${Q}，群众对处理结果满意的占${some(s, 80, 98)}。`,
    );
  }),
  twentysecond('rate/still-to-be-mended', (s, mode, w) => {
    const { all, part, W, P } = rated(s, '处', 'holds', 0.04, 0.3);
    const R = share(s, all - part, all, mode, { rivals: [(100 * part) / all] });
    return either(
      mode,
      say`${w.street()}开展“九小场所”拉网检查，查出隐患${W}，除${P}尚在整改外均已销号，整改率${R}。`,
      [claim(mode, 'rate_rest', [P, W], R)],
      say`${w.street()}开展“九小场所”拉网检查，查出隐患${W}，其中重大隐患${P}，场所覆盖率${R}。`,
    );
  }),
  twentysecond('rate/filed-documents-base-last', (s, mode, w) => {
    const { W, P, R } = rated(s, '份', mode, 0.3, 0.8);
    return either(
      mode,
      say`${w.county()}组织行政执法案卷评查，评定为优秀案卷的${P}，占参评案卷总数${W}的${R}，${w.end()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.county()}组织行政执法案卷评查，抽取处罚案卷${P}、许可案卷${W}，优秀率为${R}，${w.end()}。`,
    );
  }),
];
