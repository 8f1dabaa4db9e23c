import { type Fig, say } from '../compose.js';
import { holding } from '../grammar.js';
import { claim, either } from '../other/form.js';
import { count, wan } from '../source.js';
import { beside, figure, members, money, moneyOf, seventeenth, size, someMoney, yi, yiOf } from './form.js';

/** Lists with their total, and what is left of something. */
export const SUMS = [
  seventeenth('sum/closed-by-others', (s, mode, w) => {
    const { figs, W, more } = members(s, 4, '件', mode);
    const [a, b, c, d] = figs;
    const [x, y, z] = w.kinds();
    return either(
      mode,
      say`${w.lead()}${w.town()}受理群众诉求${W}，其中${x}${a}，${y}${b}，${z}${c}，其他${d}。`,
      [claim(mode, 'sum', figs, W)],
      say`${w.lead()}${w.town()}受理群众诉求${more}，其中${x}${a}，${y}${b}，${z}${c}，重复来件${d}。`,
    );
  }),
  seventeenth('sum/two-in-bracket', (s, mode, w) => {
    const { figs, W, more } = members(s, 2, '人', mode);
    const [a, b] = figs;
    return either(
      mode,
      say`${w.hospital()}现有在编在岗职工${W}（男${a}，女${b}），平均年龄${String(s.int(35, 45))}岁。`,
      [claim(mode, 'sum', [a, b], W)],
      say`${w.hospital()}现有在编在岗职工${more}（其中党员${a}，高级职称${b}），平均年龄${String(s.int(35, 45))}岁。`,
    );
  }),
  seventeenth('sum/total-last', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '场次', mode);
    const [a, b, c] = figs;
    return either(
      mode,
      say`${w.lead()}开展法治讲座${a}、模拟法庭${b}、送法进校园${c}，共计${W}，受众覆盖全部中小学。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.lead()}开展法治讲座${a}、模拟法庭${b}、送法进校园${c}，带动社会组织自办活动${more}，受众覆盖全部中小学。`,
    );
  }),
  seventeenth('sum/three-levels', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '个', mode);
    const [a, b, c] = figs;
    return either(
      mode,
      say`${w.region()}建成县、乡、村三级公共法律服务平台${W}，分别为${a}、${b}、${c}，${w.tail()}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.region()}建成县、乡、村三级公共法律服务平台${more}，今年分别新增${a}、${b}、${c}，${w.tail()}。`,
    );
  }),
  seventeenth('sum/done-and-open', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '个', mode);
    const [a, b, c] = figs;
    return either(
      mode,
      say`省级环保督察交办${w.region()}问题${W}，已完成整改${a}，达到序时进度${b}，滞后于序时进度${c}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`省级环保督察交办${w.region()}问题${more}，已完成整改${a}，涉及大气${b}，涉及水体${c}。`,
    );
  }),
  seventeenth('sum/money-in-two-units', (s, mode, w) => {
    const [a, b, c] = [s.int(20, 90), s.int(12, 60), s.int(10, 70)];
    const [A, B, C] = [a, b, c].map((n) => wan(n * 1_000_000, 0)) as [Fig, Fig, Fig];
    // A list behind 其中 may be open: only a total that its members pass is wrong.
    const W = yiOf(s, (a + b + c) / 100, mode, (a + b + c) / 100);
    return either(
      mode,
      say`${w.town()}水厂迁建项目总投资${W}，其中争取中央预算内资金${A}、省级补助${B}、地方自筹${C}。`,
      [claim(mode, 'sum', [A, B, C], W)],
      say`${w.town()}水厂迁建项目总投资${yi((a + b + c + s.int(40, 90)) / 100)}，已到位中央预算内资金${A}、省级补助${B}，完成产值${C}。`,
    );
  }),
  seventeenth('sum/cases-and-people', (s, mode, w) => {
    const { figs, W } = members(s, 2, '件', beside(mode));
    const [a, b] = figs;
    const [x, y] = [a, b].map(({ value }) => count(Math.ceil(value * (1 + 0.3 * s.next())), '人')) as [Fig, Fig];
    const X = figure(s, x.value + y.value, 0, '人', mode);
    return either(
      mode,
      say`${w.region()}监委立案审查调查${W}${X}，其中违纪类${a}${x}，职务违法犯罪类${b}${y}。`,
      [holding(mode, 'sum', [a, b], W), claim(mode, 'sum', [x, y], X)],
      say`${w.region()}监委立案审查调查${count(a.value + b.value + 31, '件')}${count(x.value + y.value + 47, '人')}，其中乡科级干部${a}${x}，涉及教育医疗领域${b}${y}。`,
    );
  }),
  seventeenth('sum/quarters', (s, mode, w) => {
    const { figs, W, more } = members(s, 4, '人次', mode);
    const [a, b, c, d] = figs;
    return either(
      mode,
      say`${w.hall()}全年接待来访${W}，一至四季度分别为${a}、${b}、${c}、${d}。`,
      [claim(mode, 'sum', figs, W)],
      say`${w.hall()}全年接待来访${more}，一至四季度预约未到分别为${a}、${b}、${c}、${d}。`,
    );
  }),
  seventeenth('sum/semicolons', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '名', mode);
    const [a, b, c] = figs;
    return either(
      mode,
      say`${w.region()}公办中学共有专任教师${W}。其中：高级教师${a}；一级教师${b}；二级及以下教师${c}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.region()}公办中学共有专任教师${more}。其中：市级以上骨干教师${a}；研究生学历教师${b}；民办校交流教师${c}。`,
    );
  }),
  seventeenth('sum/money-total-last', (s, mode, w) => {
    const [A, B] = [someMoney(s, 90, 900), someMoney(s, 60, 700)];
    const W = moneyOf(s, A.value + B.value, mode);
    return either(
      mode,
      say`${w.lead()}为农民工追回工资${A}、经济补偿${B}，合计挽回损失${W}，${w.tail()}。`,
      [claim(mode, 'sum', [A, B], W)],
      say`${w.lead()}为农民工追回工资${A}、经济补偿${B}，收取工资保证金${W}，${w.tail()}。`,
    );
  }),
  seventeenth('sum/by-instrument', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '件', mode, true);
    const [a, b, c] = figs;
    return either(
      mode,
      say`${w.region()}政府办理行政复议案件${W}：维持${a}、撤销或确认违法${b}、终止${c}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.region()}政府办理行政复议案件${more}：听证${a}、实地调查${b}、引入专家咨询${c}。`,
    );
  }),
  seventeenth('difference/still-open', (s, mode, w) => {
    const { take, finish, noun, unit } = w.matter();
    const all = size(s);
    const p = s.part(all, 0.6, 0.9);
    const [W, P] = [count(all, unit), count(p, unit)];
    const D = figure(s, all - p, 0, unit, mode, { most: all });
    return either(
      mode,
      say`${w.town()}${w.time()}${take}${noun}${W}，${finish}${P}，尚余${D}正在抓紧处理。`,
      [claim(mode, 'diff', [W, P], D)],
      say`${w.town()}${w.time()}${take}${noun}${W}，${finish}${P}，去年遗留的${D}正在抓紧处理。`,
    );
  }),
  seventeenth('difference/open-after-carry-over', (s, mode, w) => {
    const [c, n] = [s.int(30, 300), size(s)];
    const p = s.part(c + n, 0.7, 0.93);
    const [C, N, P] = [count(c, '件'), count(n, '件'), count(p, '件')];
    const D = figure(s, c + n - p, 0, '件', mode, { most: c + n });
    return either(
      mode,
      say`${w.region()}复议机构上年结转${C}，${w.time()}新收${N}，审结${P}，未结${D}。`,
      [claim(mode, 'balance', [C, N, P], D)],
      say`${w.region()}复议机构上年结转${C}，${w.time()}新收${N}，审结${P}，听证${D}。`,
    );
  }),
  seventeenth('difference/balance-of-a-fund', (s, mode, w) => {
    const a = s.int(9000, 60_000);
    const [b, c] = [s.int(3000, 20_000), s.int(2000, 9000)];
    const [A, B, C] = [money(a), money(b), money(c)];
    const D = moneyOf(s, A.value + B.value - C.value, mode);
    return either(
      mode,
      say`${w.region()}救助基金年初结余${A}，当年收入${B}，当年支出${C}，年末滚存结余${D}。`,
      [claim(mode, 'balance', [A, B, C], D)],
      say`${w.region()}救助基金年初结余${A}，当年收入${B}，当年支出${C}，年末医保统筹基金结余${D}。`,
    );
  }),
  seventeenth('difference/beds', (s, mode, w) => {
    const b = s.int(200, 1500);
    const d = s.int(20, 190);
    const [A, B] = [count(b + d, '张'), count(b, '张')];
    const D = figure(s, d, 0, '张', mode);
    return either(
      mode,
      say`${w.hospital()}开放床位${A}，较上年末的${B}净增${D}，${w.tail()}。`,
      [claim(mode, 'diff', [A, B], D)],
      say`${w.hospital()}开放床位${A}，编制床位${B}，护理院床位净增${D}，${w.tail()}。`,
    );
  }),
];
