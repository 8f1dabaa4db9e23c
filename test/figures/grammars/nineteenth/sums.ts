import { say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { count } from '../source.js';
import { figure, members, moneyOf, nineteenth, size, someMoney } from './form.js';

/** Totals and what they are made of, and what is left. */
export const SUMS = [
  nineteenth('sum/closed-by-other-ends', (s, mode, w) => {
    const { figs, W, more } = members(s, 4, '件', mode);
    const [a, b, c, d] = figs;
    return either(
      mode,
      say`${w.head()}审结行政复议案件${W}，其中维持${a}，撤销或变更${b}，终止${c}，其他处理${d}。`,
      [claim(mode, 'sum', figs, W)],
      say`${w.head()}审结行政复议案件${more}，其中维持${a}，撤销或变更${b}，终止${c}，听证审理${d}。`,
    );
  }),
  nineteenth('sum/committees-in-bracket', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '个', mode);
    const [a, b, c] = figs;
    return either(
      mode,
      say`${w.county()}共有人民调解委员会${W}（村居${a}、企事业单位${b}、行业专业性${c}），${w.tail()}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.county()}共有人民调解委员会${more}（其中村居${a}、企事业单位${b}），培育示范调解室${c}，${w.tail()}。`,
    );
  }),
  nineteenth('sum/money-total-last', (s, mode, w) => {
    const [A, B, C] = [someMoney(s, 120, 460), someMoney(s, 300, 980), someMoney(s, 30, 110)];
    const sum = A.value + B.value + C.value;
    const W = moneyOf(s, sum, mode);
    return either(
      mode,
      say`${w.town()}全年拨付村干部报酬${A}、村级办公经费${B}、服务群众专项经费${C}，合计${W}。`,
      [claim(mode, 'sum', [A, B, C], W)],
      say`${w.town()}全年拨付村干部报酬${A}、村级办公经费${B}、服务群众专项经费${C}，上级转移支付${moneyOf(s, sum * 1.4, 'holds')}。`,
    );
  }),
  nineteenth('sum/three-kinds-in-all', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '件', mode);
    const [a, b, c] = figs;
    return either(
      mode,
      say`${w.head()}合法性审查重大行政决策${a}、规范性文件${b}、政府合同${c}，三类共计${W}，${w.tail()}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.head()}合法性审查重大行政决策${a}、规范性文件${b}、政府合同${c}，收到各方意见${more}，${w.tail()}。`,
    );
  }),
  nineteenth('sum/done-and-open', (s, mode, w) => {
    const { figs, W, more } = members(s, 2, '件', mode);
    const [a, b] = figs;
    return either(
      mode,
      say`中央督导组交办的${W}信访件，目前已办结${a}，正在办理${b}，${w.tail()}。`,
      [claim(mode, 'sum', [a, b], W)],
      say`中央督导组交办的${more}信访件，目前已办结${a}，阶段性办结并公示${b}，${w.tail()}。`,
    );
  }),
  nineteenth('sum/list-passes-the-total', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '件', mode, true);
    const [a, b, c] = figs;
    const [x, y, z] = w.fields();
    return either(
      mode,
      say`${w.county()}新收一审行政诉讼案件${W}，其中：${x}${a}，${y}${b}，${z}${c}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.county()}新收一审行政诉讼案件${more}，其中：${x}${a}，${y}${b}，${z}${c}。`,
    );
  }),
  nineteenth('sum/documents-sorted-out', (s, mode, w) => {
    const { figs, W, more } = members(s, 4, '件', mode);
    const [a, b, c, d] = figs;
    return either(
      mode,
      say`对${w.county()}现行${W}行政规范性文件开展集中清理，废止${a}，宣布失效${b}，拟修改${c}，继续有效${d}。`,
      [claim(mode, 'sum', figs, W)],
      say`对${w.county()}现行${more}行政规范性文件开展集中清理，首批公布废止${a}，宣布失效${b}，同步清理会议纪要${c}、批复${d}。`,
    );
  }),
  nineteenth('left/people-under-correction', (s, mode, w) => {
    const [a, b] = [s.int(120, 480), s.int(90, 330)];
    const c = s.int(60, 110);
    const [A, B, C] = [count(a, '人'), count(b, '人'), count(c, '人')];
    const D = figure(s, a + b - c, 0, '人', mode);
    return either(
      mode,
      say`年初在矫${A}，当年新接收${B}，期满解除${C}，年末在矫${D}，${w.tail()}。`,
      [claim(mode, 'balance', [A, B, C], D)],
      say`年初在矫${A}，当年新接收${B}，期满解除${C}，先后入户走访${D}，${w.tail()}。`,
    );
  }),
  nineteenth('left/of-the-hotline', (s, mode, w) => {
    const all = size(s);
    const [p, q] = [s.part(all, 0.6, 0.8), s.part(all, 0.03, 0.12)];
    const [W, P, Q] = [count(all, '件'), count(p, '件'), count(q, '件')];
    const L = figure(s, all - p - q, 0, '件', mode);
    return either(
      mode,
      say`12345热线向${w.town()}派发工单${W}，办结${P}，退单${Q}，剩余${L}尚在处理时限内。`,
      [claim(mode, 'sum', [P, Q, L], W)],
      say`12345热线向${w.town()}派发工单${W}，办结${P}，退单${Q}，重复来电${L}，均已归并处理。`,
    );
  }),
  nineteenth('sum/revenue-made-of', (s, mode, w) => {
    const [A, B, C] = [someMoney(s, 1500, 6200), someMoney(s, 80, 400), someMoney(s, 20, 75)];
    const W = moneyOf(s, A.value + B.value + C.value, mode);
    return either(
      mode,
      say`${w.organ()}本年收入总计${W}，由财政拨款${A}、事业收入${B}和年初结转结余${C}构成。`,
      [claim(mode, 'sum', [A, B, C], W)],
      say`${w.organ()}本年收入总计${moneyOf(s, (A.value + B.value + C.value) * 1.3, 'holds')}，财政拨款${A}，“三公”经费支出${B}，会议费支出${C}。`,
    );
  }),
  nineteenth('sum/lectures-both-ways', (s, mode, w) => {
    const { figs, W, more } = members(s, 2, '场', mode);
    const [a, b] = figs;
    return either(
      mode,
      say`深入实施“八五”普法规划，线下宣讲${a}、线上直播${b}，累计${W}，覆盖学校、企业、村（社区），${w.tail()}。`,
      [claim(mode, 'sum', [a, b], W)],
      say`深入实施“八五”普法规划，线下宣讲${a}、线上直播${b}，法治文艺巡演自启动以来累计${more}，覆盖学校、企业、村（社区），${w.tail()}。`,
    );
  }),
];
