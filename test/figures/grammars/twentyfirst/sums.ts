import { say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { count } from '../source.js';
import { figure, members, moneyOf, size, someMoney, yi, yiOf } from '../twentieth/form.js';
import { twentyfirst, twoModes } from './form.js';

/** Lists that are closed, or pass their total, and stocks that are carried forward. */
export const SUMS = [
  twentyfirst('sum/closed-by-others', (s, mode, w) => {
    const { figs, W, more } = members(s, 4, '件', mode);
    const [a, b, c, d] = figs;
    const [x, y, z] = w.matters();
    return either(
      mode,
      say`${w.time()}全市网上信访平台登记诉求${W}，其中${x}${a}，${y}${b}，${z}${c}，其他类型${d}。`,
      [claim(mode, 'sum', figs, W)],
      say`${w.time()}全市网上信访平台登记诉求${more}，其中${x}${a}，${y}${b}，${z}${c}，紧急诉求${d}。`,
    );
  }),
  twentyfirst('sum/in-bracket', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '家', mode, true);
    const [a, b, c] = figs;
    return either(
      mode,
      say`${w.county()}现有律师事务所和基层法律服务机构${W}（合伙所${a}、个人所${b}、基层所${c}），${w.end()}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.county()}现有律师事务所和基层法律服务机构${more}（设党支部的${a}、驻园区的${b}、建调解室的${c}），${w.end()}。`,
    );
  }),
  twentyfirst('sum/money-total-last', (s, mode, w) => {
    const [A, B, C] = [someMoney(s, 100, 900), someMoney(s, 60, 400), someMoney(s, 20, 120)];
    const W = moneyOf(s, A.value + B.value + C.value, mode);
    const [a, b, c] = w.outlays();
    return either(
      mode,
      say`${w.time()}支出${a}${A}，${b}${B}，${c}${C}，共计${W}。`,
      [claim(mode, 'sum', [A, B, C], W)],
      say`${w.time()}支出${a}${A}，${b}${B}，${c}${C}，年末财政专户余额${W}。`,
    );
  }),
  twentyfirst('sum/three-kinds', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '项', mode);
    const [a, b, c] = figs;
    return either(
      mode,
      say`${w.county()}公布行政许可、行政给付、行政奖励三类事项${W}，分别为${a}、${b}、${c}，全部实行清单化管理。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.county()}公布行政许可、行政给付、行政奖励三类事项${more}，其中可全程网办的分别为${a}、${b}、${c}，全部实行清单化管理。`,
    );
  }),
  twentyfirst('sum/closed-and-in-hand', (s, mode, w) => {
    const { figs, W, more } = members(s, 2, '件', mode);
    const [a, b] = figs;
    return either(
      mode,
      say`中央生态环保督察交办${w.county()}信访件${W}，已办结${a}，阶段性办结和正在办理${b}，${w.end()}。`,
      [claim(mode, 'sum', [a, b], W)],
      say`中央生态环保督察交办${w.county()}信访件${more}，已办结${a}，责令整改企业${b.text.replace('件', '家')}，${w.end()}。`,
    );
  }),
  twentyfirst('sum/more-than-the-whole', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '处', mode, true);
    const [a, b, c] = figs;
    const [x, y, z] = w.dangers();
    return either(
      mode,
      say`${w.town()}拉网式排查安全隐患${W}，其中：${x}${a}，${y}${b}，${z}${c}，已建立台账逐项销号。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.town()}拉网式排查安全隐患${more}，其中：可立行立改${a}，涉及沿街商铺${b}，${z}${c}，已建立台账逐项销号。`,
    );
  }),
  twentyfirst('sum/of-three-levels', (s, mode, w) => {
    const [a, b, c] = [s.int(80, 420), s.int(40, 260), s.int(12, 90)];
    const [A, B, C, W] = [yi(a), yi(b), yi(c), yiOf(s, a + b + c, mode)];
    return either(
      mode,
      say`${w.county()}全年争取上级资金${W}：中央财政${A}、省财政${B}、市财政${C}，有力保障了重点支出。`,
      [claim(mode, 'sum', [A, B, C], W)],
      say`${w.county()}全年争取上级资金${yi(a + b + c + s.int(60, 300))}，其中专项债券${A}、直达资金${B}、市级资金${C}，有力保障了重点支出。`,
    );
  }),
  twentyfirst('sum/balance-of-a-fund', (s, mode, w) => {
    const [A, B] = [someMoney(s, 200, 900), someMoney(s, 1000, 4000)];
    const C = moneyOf(s, B.value * (0.6 + 0.4 * s.next()), 'holds');
    const D = moneyOf(s, A.value + B.value - C.value, mode);
    return either(
      mode,
      say`${w.county()}住宅维修资金上年结转${A}，本年收入${B}，本年支出${C}，年末滚存结余${D}。`,
      [claim(mode, 'balance', [A, B, C], D)],
      say`${w.county()}住宅维修资金上年结转${A}，本年收入${B}，本年支出${C}，增值收益${D}。`,
    );
  }),
  twentyfirst('sum/set-right-and-left', (s, mode, w) => {
    const w0 = size(s);
    const p = s.part(w0, 0.6, 0.93);
    const [W, P, D] = [count(w0, '个'), count(p, '个'), figure(s, w0 - p, 0, '个', mode)];
    return either(
      mode,
      say`审计查出的${W}问题中，${P}已整改到位，剩余${D}正按计划推进，${w.end()}。`,
      [claim(mode, 'diff', [W, P], D)],
      say`审计查出的${W}问题中，${P}已整改到位，推动完善制度${D}，${w.end()}。`,
    );
  }),
  twentyfirst('sum/boys-and-girls', (s, mode, w) => {
    const { figs, W, more } = members(s, 2, '人', mode);
    const [a, b] = figs;
    return either(
      mode,
      say`今年秋季${w.school()}录取新生${W}，男生${a}，女生${b}，平均班额控制在${String(s.int(38, 50))}人以内。`,
      [claim(mode, 'sum', [a, b], W)],
      say`今年秋季${w.school()}录取新生${more}，男生${a}，住校生${b}，平均班额控制在${String(s.int(38, 50))}人以内。`,
    );
  }),
  twentyfirst('sum/families-of-a-year', (s, mode, w) => {
    const [a, b] = [size(s) + 100, s.int(20, 80)];
    const c = s.int(10, 90);
    const [A, B, C] = [count(a, '户'), count(b, '户'), count(c, '户')];
    const D = figure(s, a + b - c, 0, '户', mode);
    return either(
      mode,
      say`年初${w.town()}在保对象${A}，当年新增${B}，动态退出${C}，年末在保${D}，${w.end()}。`,
      [claim(mode, 'balance', [A, B, C], D)],
      say`年初${w.town()}在保对象${A}，当年新增${B}，动态退出${C}，走访慰问${D}，${w.end()}。`,
    );
  }),
  twentyfirst('sum/cases-and-people', (s, mode, w) => {
    const [m1, m2] = twoModes(s, mode);
    const one = members(s, 3, '件', m1);
    let two = members(s, 3, '人', m2);
    while (two.all < one.all || two.all > 3 * one.all) two = members(s, 3, '人', m2);
    const [a, b, c] = one.figs;
    const [x, y, z] = two.figs;
    return either(
      mode,
      say`${w.organ()}共立案查办职务犯罪${one.W}${two.W}，其中贪污贿赂${a}${x}，失职渎职${b}${y}，其他${c}${z}。`,
      [claim(m1, 'sum', [a, b, c], one.W), claim(m2, 'sum', [x, y, z], two.W)],
      say`${w.organ()}共立案查办职务犯罪${one.more}${two.more}，其中大案${a}${x}，窝案串案${b}${y}，涉民生领域${c}${z}。`,
    );
  }),
];
