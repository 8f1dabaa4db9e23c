import { say } from '../compose.js';
import { moneys, totalled } from '../fifth/form.js';
import { holding } from '../grammar.js';
import { claim, either, split } from '../other/form.js';
import { count, wan, wrong } from '../source.js';
import { many, sixth } from './form.js';

/** Sums that their own words close. */
export const SIXTH_SUMS = [
  sixth('sum/by-type-with-others', (s, mode, w) => {
    const { noun, unit, take } = w.appeal();
    const [a, b, c] = w.types();
    const all = many(s);
    const figs = s.split(all, 4).map((n) => count(n, unit)) as [W, W, W, W];
    const total = count(mode === 'holds' ? all : wrong(s, all, 0), unit);
    const [x, y, z, rest] = figs;
    return either(
      mode,
      say`${w.period()}共${take}${noun}${total}，按类型分，${a}${x}、${b}${y}、${c}${z}、其他${rest}。`,
      [claim(mode, 'sum', figs, total)],
      say`${w.period()}共${take}${noun}${count(all * 2 + 9, unit)}，数量较多的类型有${a}${x}、${b}${y}、${c}${z}。`,
    );
  }),
  sixth('sum/money-and-the-rest-for', (s, mode, w) => {
    const [a, b, c] = w.uses();
    const [x, y, z, total] = wans(s, mode, 400, 900);
    return either(
      mode,
      say`${w.project()}到账资金${total}，其中${x}用于${a}、${y}用于${b}，其余${z}用于${c}。`,
      [claim(mode, 'sum', [x, y, z], total)],
      say`${w.project()}到账资金${wan(total.value * 3, 0)}，年内先安排${x}用于${a}、${y}用于${b}，后续视进度拨付。`,
    );
  }),
  sixth('sum/on-the-rolls-and-off', (s, mode, w) => {
    const { figs, W } = split(s, s.int(90, 700), 2, '人', mode);
    const [x, y] = figs;
    const n = String(s.int(31, 46));
    return either(
      mode,
      say`${w.desk()}现有工作人员${W}（在编${x}、编外${y}），平均年龄${n}岁。`,
      [claim(mode, 'sum', [x, y], W)],
      say`${w.desk()}现有工作人员${count(x.value + y.value + 31, '人')}（党员${x}、女性${y}），平均年龄${n}岁。`,
    );
  }),
  sixth('sum/bonds-total-last', (s, mode) => {
    const { figs, sum } = moneys(s, 8, 30, 12);
    const [a, b, c] = figs;
    const W = totalled(s, sum, mode);
    return either(
      mode,
      say`全县当年发行新增一般债券${a}、新增专项债券${b}、再融资债券${c}，合计${W}。`,
      [claim(mode, 'sum', figs, W)],
      say`全县当年发行新增一般债券${a}、新增专项债券${b}、再融资债券${c}，年末债务限额${totalled(s, sum * 5, 'holds')}。`,
    );
  }),
  sixth('sum/three-brigades', (s, mode, w) => {
    const [a, b, c] = w.brigades();
    const { figs, W } = split(s, s.int(150, 900), 3, '人', mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`${w.street()}三支队伍共有队员${W}，其中${a}${x}、${b}${y}、${c}${z}。`,
      [claim(mode, 'sum', figs, W)],
      say`全县各类队伍共有队员${count((x.value + y.value + z.value) * 2, '人')}，人数居前三位的是${a}${x}、${b}${y}、${c}${z}。`,
    );
  }),
  sixth('sum/finished-open-and-total-last', (s, mode, w) => {
    const { noun, unit, finish } = w.task();
    const { figs, W } = split(s, many(s), 2, unit, mode);
    const [x, y] = figs;
    return either(
      mode,
      say`${w.period()}已${finish}的有${x}，仍在期限内的有${y}，两项相加${noun}共${W}。`,
      [claim(mode, 'sum', [x, y], W)],
      say`${w.period()}已${finish}的有${x}，仍在期限内的有${y}，近三年${noun}共${count((x.value + y.value) * 3, unit)}。`,
    );
  }),
  sixth('sum/by-instance', (s, mode, w) => {
    const { figs, W } = split(s, s.int(120, 900), 3, '件', mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`全县行政应诉案件${W}，按审级分，一审${x}、二审${y}、再审${z}，${w.street()}实现零败诉。`,
      [claim(mode, 'sum', figs, W)],
      say`全县行政应诉案件${count(x.value + y.value + z.value - 20, '件')}，负责人出庭${x}，调解撤诉${y}，跨区管辖${z}，${w.street()}实现零败诉。`,
    );
  }),
  sixth('sum/persons-and-bodies', (s, mode, w) => {
    const { figs, W } = split(s, s.int(120, 900), 2, '件', mode);
    const [x, y] = figs;
    return either(
      mode,
      say`${w.desk()}新收信息公开申请${W}，其中自然人提出${x}，法人或其他组织提出${y}。`,
      [claim(mode, 'sum', [x, y], W)],
      say`${w.desk()}主动公开信息${count(x.value + y.value - 15, '条')}，其中门户网站${count(x.value, '条')}、公众号${count(y.value, '条')}，同一信息多渠道发布的分别计数。`,
    );
  }),
  sixth('sum/letters-visits-and-web', (s, mode, w) => {
    const x = split(s, s.int(200, 3000), 3, '件', mode);
    const y = split(s, s.int(3200, 9000), 3, '人次', 'holds');
    const [a, b, c] = x.figs;
    const [d, e, f] = y.figs;
    return either(
      mode,
      say`${w.desk()}受理信访事项${x.W}、${y.W}，分渠道看，来信${a}、${d}，来访${b}、${e}，网上投诉${c}、${f}。`,
      [claim(mode, 'sum', x.figs, x.W), holding(mode, 'sum', y.figs, y.W)],
      say`${w.desk()}受理信访事项${count((a.value + b.value) * 2, '件')}、${y.W}，其中重复信访${a}、${d}，集体访${b}、${e}。`,
    );
  }),
  sixth('sum/three-public-outlays', (s, mode, w) => {
    const [x, y, z, total] = wans(s, mode, 12, 60, 2);
    return either(
      mode,
      say`${w.desk()}“三公”经费支出${total}，其中因公出国（境）费${x}，公务用车购置及运行维护费${y}，公务接待费${z}。`,
      [claim(mode, 'sum', [x, y, z], total)],
      say`${w.desk()}“三公”经费支出${wan(total.value * 0.7, 2)}，会议费${x}，培训费${y}，差旅费${z}。`,
    );
  }),
];

type W = ReturnType<typeof count>;

/** Three sums of money in 万元 and their total, which may be wrong. */
function wans(
  s: Parameters<typeof wrong>[0],
  mode: 'holds' | 'fails' | 'trap',
  low: number,
  high: number,
  decimals = 0,
) {
  const unit = 10_000 / 10 ** decimals;
  const parts = [1, 2, 3].map(() => s.int(low * 10 ** decimals, high * 10 ** decimals));
  const sum = parts.reduce((a, b) => a + b, 0);
  return [...parts, mode === 'holds' ? sum : wrong(s, sum, 0)].map((n) => wan(n * unit, decimals)) as [W, W, W, W];
}
