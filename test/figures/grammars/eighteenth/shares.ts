import { type Fig, type Mode, say } from '../compose.js';
import { holding } from '../grammar.js';
import { claim, either } from '../other/form.js';
import { count, type Source } from '../source.js';
import { beside, eighteenth, members, moneyOf, rated, share, someMoney } from './form.js';

/** Members of a whole with a share each, one of which may be wrong. */
function sharedOut(s: Source, n: number, unit: string, mode: Mode) {
  const { all, parts, figs, W } = members(s, n, unit, 'holds');
  const wrongAt = s.int(0, n - 1);
  const modeAt = (i: number) => (i === wrongAt ? mode : beside(mode));
  const R = parts.map((part, i) => share(s, part, all, modeAt(i), 1)) as [Fig, Fig, Fig, Fig];
  const claims = parts.map((_, i) => claim(modeAt(i), 'rate', [figs[i] as Fig, W], R[i] as Fig));
  return { all, figs, W, R, claims: mode === 'trap' ? [] : claims.flat() };
}

/** Shares, in lists and alone. */
export const SHARES = [
  eighteenth('share/each-in-bracket', (s, mode, w) => {
    const { figs, W, R, claims } = sharedOut(s, 3, '件', mode);
    const [[a, b, c], [p, q, r]] = [figs, R];
    const [x, y, z] = w.subjects();
    return either(
      mode,
      say`${w.start()}共受理劳动人事争议及民生类投诉${W}，按事由分：${x}${a}（占${p}）、${y}${b}（占${q}）、其他${c}（占${r}）。`,
      [claims, holding(mode, 'sum', [a, b, c], W)],
      say`${w.start()}共受理劳动人事争议及民生类投诉${W}，按期办结率最高的是：${x}${a}（${p}）、${y}${b}（${q}）、${z}${c}（${r}）。`,
    );
  }),
  eighteenth('share/fenbie-of-all', (s, mode, w) => {
    const { figs, W, R, claims } = sharedOut(s, 3, '条', mode);
    const [[a, b, c], [p, q, r]] = [figs, R];
    return either(
      mode,
      say`县政府网站${w.time()}发布信息${W}，概况类、动态类、公开目录类信息分别为${a}、${b}、${c}，分别占${p}、${q}、${r}。`,
      [claims, holding(mode, 'sum', [a, b, c], W)],
      say`县政府网站${w.time()}发布信息${W}，概况类、动态类、公开目录类信息分别更新${a}、${b}、${c}，点击量分别占${p}、${q}、${r}。`,
    );
  }),
  eighteenth('share/one-after-the-other', (s, mode, w) => {
    const { figs, W, R, claims } = sharedOut(s, 3, '件', mode);
    const [[a, b, c], [p, q, r]] = [figs, R];
    return either(
      mode,
      say`从审理结果看，${W}已结复议案件中，维持${a}，占${p}；驳回${b}，占${q}；以调解、撤回等方式终止${c}，占${r}。`,
      [claims, holding(mode, 'sum', [a, b, c], W)],
      say`从审理结果看，${W}已结复议案件中，维持的标的额占${p}，驳回的占${q}，终止的占${r}，${w.end()}。`,
    );
  }),
  eighteenth('share/women-teachers', (s, mode, w) => {
    const { W, P, R } = rated(s, '人', mode, 0.4, 0.8);
    return either(
      mode,
      say`${w.district()}普通高中共有专任教师${W}，比上年略有增加，其中女教师${P}，占专任教师总数的${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.district()}普通高中共有专任教师${W}，比上年略有增加，初中女教师${P}，占初中专任教师总数的${R}。`,
    );
  }),
  eighteenth('share/two-together', (s, mode, w) => {
    const { all, figs, parts, more } = members(s, 3, '宗', 'holds');
    const [a, b] = figs;
    const W = count(all, '宗');
    const R = share(s, (parts[0] ?? 0) + (parts[1] ?? 0), all, mode);
    const [x, y] = w.subjects();
    return either(
      mode,
      say`${w.bureau()}被申请复议${W}，主要涉及${x}${a}和${y}${b}，两类案件合计占比${R}，${w.end()}。`,
      [claim(mode, 'rate_sum', [a, b, W], R)],
      say`${w.bureau()}被申请复议${more}，主要涉及${x}${a}和${y}${b}，经调解结案的占比${R}，${w.end()}。`,
    );
  }),
  eighteenth('share/vehicles-of-public-money', (s, mode, w) => {
    const A = someMoney(s, 60, 900);
    const B = moneyOf(s, A.value * (0.4 + 0.5 * s.next()), 'holds');
    const R = share(s, B.value, A.value, mode);
    return either(
      mode,
      say`${w.bureau()}“三公”经费支出决算为${A}，其中：公务用车运行维护费${B}，占${R}；公务接待费略有下降。`,
      [claim(mode, 'rate', [B, A], R)],
      say`${w.bureau()}“三公”经费支出决算为${A}，另支付物业管理费${B}，占日常公用经费的${R}；公务接待费略有下降。`,
    );
  }),
  eighteenth('share/of-the-number-named', (s, mode, w) => {
    const { W, P, R } = rated(s, '家', mode, 0.2, 0.7);
    return either(
      mode,
      say`${w.park()}现有入园企业${W}，规模以上工业企业达到${P}，占入园企业数的比重为${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.park()}现有入园企业${W}，规模以上工业企业达到${P}，产值占全县规上工业的比重为${R}。`,
    );
  }),
  eighteenth('share/by-window', (s, mode, w) => {
    const { figs, W, R, claims } = sharedOut(s, 4, '人次', mode);
    const [[a, b, c, d], [p, q, r, t]] = [figs, R];
    const [x, y, z] = w.towns();
    return either(
      mode,
      say`${w.time()}办理户籍业务${W}。分窗口看，${x}所${a}、占比${p}，${y}所${b}、占比${q}，${z}所${c}、占比${r}，县局大厅${d}、占比${t}。`,
      [claims, holding(mode, 'sum', [a, b, c, d], W)],
      say`${w.time()}办理户籍业务${W}。分窗口看，${x}所${a}、好评率${p}，${y}所${b}、好评率${q}，${z}所${c}、好评率${r}，县局大厅另办居住证${d}、好评率${t}。`,
    );
  }),
];
