import { say } from '../compose.js';
import { ratio } from '../ninth/form.js';
import { claim, holding, shared, some, told } from '../seventh/form.js';
import { count } from '../source.js';
import { billions, decimal, tenth, thousands } from './form.js';

/** Shares: one by one, in lists, together, of money. */
export const TENTH_SHARES = [
  tenth('share/one-by-one', (s, mode, w) => {
    const [verb, noun, unit, x, y, z] = w.sort();
    const { W, figs, R, rates, sum } = shared(s, 4, unit, mode, s.int(400, 6000));
    const [a, b, c, d] = figs;
    return told(
      s,
      mode,
      [
        say`${w.span()}共${verb}${noun}${W}。按类型分，${x}${a}，占${R[0]}；${y}${b}，占${R[1]}；${z}${c}，占${R[2]}；其他${d}，占${R[3]}。`,
        say`${w.county()}${verb}${noun}${W}，其中：${x}${a}，占比${R[0]}；${y}${b}，占比${R[1]}；${z}${c}，占比${R[2]}；其余类型${d}，占比${R[3]}。`,
        say`${w.span()}${verb}${noun}${W}，其中${x}${a}（占${R[0]}），${y}${b}（占${R[1]}），${z}${c}（占${R[2]}），其他${d}（占${R[3]}）。`,
      ],
      [rates, sum],
      [
        say`${w.span()}${verb}${noun}${W}。按类型分，${x}${a}，同比增长${some(s, 2, 9)}；${y}${b}，同比下降${some(s, 2, 9)}；${z}${c}，同比增长${some(s, 12, 19)}，其余类型小幅波动。`,
      ],
    );
  }),
  tenth('share/respectively', (s, mode, w) => {
    const [verb, noun, unit, x, y, z, short] = w.sort();
    const all = s.int(400, 6000);
    const parts = s.split(all, 4);
    const [a, b, c] = parts.map((p) => count(p, unit)) as [never, never, never];
    const W = count(all, unit);
    const bad = s.int(0, 2);
    const R = [0, 1, 2].map((i) => ratio(s, parts[i] ?? 0, all, i === bad ? mode : 'holds', [], 1));
    const claims = [a, b, c].map((fig, i) =>
      (i === bad ? claim : holding)(mode, 'rate', [fig, W], R[i] as (typeof R)[0]),
    );
    const [p, q, r] = R as [never, never, never];
    return told(
      s,
      mode,
      [
        say`${w.span()}共${verb}${noun}${W}，其中${x}、${y}、${z}分别为${a}、${b}和${c}，占比分别为${p}、${q}、${r}。`,
        say`${verb}的${W}${noun}中，${x}${a}、${y}${b}、${z}${c}，分别占${p}、${q}和${r}，${short}结构总体稳定。`,
        say`${x}、${y}、${z}${short}分别有${a}、${b}、${c}，分别占${short}总量${W}的${p}、${q}、${r}。`,
      ],
      claims,
      [
        say`${w.span()}共${verb}${noun}${W}，其中${x}、${y}、${z}分别为${a}、${b}和${c}，同比分别增长${some(s, 1, 5)}、${some(s, 6, 9)}、${some(s, 10, 15)}。`,
      ],
    );
  }),
  tenth('share/by-bracket', (s, mode, w) => {
    const all = s.int(300, 4000);
    const parts = s.split(all, 3);
    const [a, b, c] = parts.map((p) => count(p, '人')) as [never, never, never];
    const W = count(all, '人');
    const bad = s.int(0, 2);
    const R = [0, 1, 2].map((i) => ratio(s, parts[i] ?? 0, all, i === bad ? mode : 'holds', [], 1));
    const claims = [a, b, c].map((fig, i) =>
      (i === bad ? claim : holding)(mode, 'rate', [fig, W], R[i] as (typeof R)[0]),
    );
    const [p, q, r] = R as [never, never, never];
    return told(
      s,
      mode,
      [
        say`${w.school()}等校在编教师共${W}，从年龄结构看，35岁及以下占${p}（${a}），36至49岁占${q}（${b}），50岁及以上占${r}（${c}）。`,
        say`被查处的公职人员共${W}，按职级分，县处级占${p}，为${a}；乡科级占${q}，为${b}；一般干部占${r}，为${c}。`,
        say`全县现有专业技术人员${W}：高级职称${a}、${p}，中级职称${b}、${q}，初级职称${c}、${r}。`,
      ],
      [...claims, holding(mode, 'sum', [a, b, c], W)],
      [
        say`${w.school()}等校在编教师共${W}，其中35岁及以下${a}，本科以上学历占${some(s, 80, 99)}，县级以上骨干教师${b}，获评高级职称的占${some(s, 5, 30)}。`,
      ],
    );
  }),
  tenth('share/single-among', (s, mode, w) => {
    const all = s.int(120, 460);
    const part = s.part(all, 0.15, 0.5);
    const [W, P, R] = [count(all, '名'), count(part, '名'), ratio(s, part, all, mode)];
    const who = s.pick(['女性', '中共党员', '少数民族', '基层一线', '非中共人士']);
    return told(
      s,
      mode,
      [
        say`新一届县人大代表共${W}，其中${who}代表${P}，占${R}，较上届提高${decimal(s, 1.1, 5.9)}个百分点。`,
        say`本次选任人民陪审员${W}，${who}${P}，占比达${R}。`,
        say`${w.county()}政协委员${W}中，${who}有${P}，所占比例为${R}，${w.also()}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`新一届县人大代表共${W}，其中${who}代表${P}，大学以上学历的占${some(s, 60, 95)}。`,
        say`本次选任人民陪审员${W}，${who}${P}，参审率${some(s, 70, 99)}。`,
      ],
    );
  }),
  tenth('share/two-together', (s, mode, w) => {
    const [verb, noun, unit, x, y, , short] = w.sort();
    const all = s.int(500, 6000);
    const [a, b] = [s.part(all, 0.2, 0.4), s.part(all, 0.15, 0.35)];
    const [W, A, B] = [count(all, unit), count(a, unit), count(b, unit)];
    const R = ratio(s, a + b, all, mode, [(100 * a) / all]);
    return told(
      s,
      mode,
      [
        say`${w.span()}${verb}${noun}${W}，其中${x}${A}、${y}${B}，两类合计占${R}。`,
        say`在${verb}的${W}${noun}中，${x}${short}${A}，${y}${short}${B}，二者之和占总数的${R}。`,
        say`${x}${A}、${y}${B}，两类${short}共占全部${noun}（${W}）的${R}，是今后一个时期的重点。`,
      ],
      [claim(mode, 'rate_sum', [A, B, W], R)],
      [say`${w.span()}${verb}${noun}${W}，其中${x}${A}、${y}${B}，两类合计同比增长${some(s, 2, 20)}。`],
    );
  }),
  tenth('share/of-revenue', (s, mode, w) => {
    const all = s.int(2000, 9800) / 100;
    const part = Math.round(all * (55 + 30 * s.next())) / 100;
    const [W, P] = [billions(all), billions(part)];
    const R = ratio(s, P.value, W.value, mode, [], 1);
    return told(
      s,
      mode,
      [
        say`${w.county()}完成一般公共预算收入${W}，增长${some(s, 2, 9)}，其中税收收入${P}，占一般公共预算收入的比重为${R}。`,
        say`全年一般公共预算收入完成${W}，税收收入${P}，税收占比${R}，财政收入质量进一步提升。`,
        say`税收收入完成${P}，占一般公共预算收入${W}的${R}，${w.also()}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.county()}完成一般公共预算收入${W}，其中税收收入${P}，完成年初预算的${some(s, 96, 99)}。`,
        say`全年一般公共预算收入完成${W}，税收收入${P}，民生支出占一般公共预算支出的${some(s, 70, 86)}。`,
      ],
    );
  }),
  tenth('share/industries', (s, mode, w) => {
    const parts = s.split(s.int(3000, 9000) * 10, 3).map((p) => p / 100) as [number, number, number];
    const figs = parts.map((p) => billions(p));
    const [A, B, C] = figs as [(typeof figs)[0], (typeof figs)[0], (typeof figs)[0]];
    const all = Number((parts[0] + parts[1] + parts[2]).toFixed(2));
    const W = billions(all);
    const bad = s.int(0, 2);
    const R = parts.map((p, i) => ratio(s, p, all, i === bad ? mode : 'holds', [], 1));
    const claims = figs.map((fig, i) => (i === bad ? claim : holding)(mode, 'rate', [fig, W], R[i] as (typeof R)[0]));
    const [p, q, r] = R as [never, never, never];
    return told(
      s,
      mode,
      [
        say`${w.zone()}营业收入${W}，其中装备制造业${A}，占${p}；绿色食品业${B}，占${q}；现代物流业${C}，占${r}。`,
        say`年末涉企贷款余额${W}，短期贷款${A}、中长期贷款${B}、票据融资${C}，占比分别为${p}、${q}、${r}。`,
      ],
      [...claims, holding(mode, 'sum', figs, W)],
      [
        say`${w.zone()}营业收入${W}，其中装备制造业${A}，增长${some(s, 1, 8)}；绿色食品业${B}，增长${some(s, 9, 15)}；两业用地占园区的${some(s, 40, 70)}。`,
      ],
    );
  }),
  tenth('share/of-spending', (s, mode, w) => {
    const [x, y] = w.expenses();
    const all = s.int(180_000, 590_000);
    const part = s.part(all, 0.08, 0.3);
    const [W, P] = [thousands(all), thousands(part)];
    const R = ratio(s, part, all, mode, [], 1);
    return told(
      s,
      mode,
      [
        say`${w.county()}一般公共预算支出${W}，其中${x}${P}，占支出总额的${R}，${y}同比增长${some(s, 2, 12)}。`,
        say`${x}${P}，占全县一般公共预算支出${W}的${R}，居各项支出首位。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [say`${w.county()}一般公共预算支出${W}，其中${x}${P}，执行率${some(s, 90, 99)}；${y}增长${some(s, 2, 12)}。`],
    );
  }),
];
