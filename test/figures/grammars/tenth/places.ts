import { say } from '../compose.js';
import { quotient } from '../grammar.js';
import { put, ratio } from '../ninth/form.js';
import { claim, holding, later, many, some, told } from '../seventh/form.js';
import { count, percent, wan } from '../source.js';
import { apart, number, parts, tenth, thousands } from './form.js';

/** Places side by side, what was set and what was reached, halves of a year, two levels at once. */
export const TENTH_PLACES = [
  tenth('places/rate-each', (s, mode, w) => {
    const [p, q, r] = w.counties();
    const [noun, take, finish, rate, unit] = w.task();
    const wholes = [many(s), many(s), many(s)];
    const done = wholes.map((all) => s.part(all, 0.6, 0.97));
    const [A, B, C] = wholes.map((n) => count(n, unit)) as [never, never, never];
    const [D, E, F] = done.map((n) => count(n, unit)) as [never, never, never];
    const bad = s.int(0, 2);
    const R = wholes.map((all, i) => ratio(s, done[i] ?? 0, all, i === bad ? mode : 'holds', [], 1));
    const claims = [D, E, F].map((fig, i) =>
      (i === bad ? claim : holding)(mode, 'rate', [fig, [A, B, C][i] as never], R[i] as (typeof R)[0]),
    );
    const [x, y, z] = R as [never, never, never];
    return told(
      s,
      mode,
      [
        say`从各县区看，${p}${take}${noun}${A}，${finish}${D}，${rate}${x}；${q}${take}${B}，${finish}${E}，${rate}${y}；${r}${take}${C}，${finish}${F}，${rate}${z}。`,
        say`${noun}${rate}：${p}${x}（${take}${A}，${finish}${D}），${q}${y}（${take}${B}，${finish}${E}），${r}${z}（${take}${C}，${finish}${F}）。`,
      ],
      claims,
      [say`从各县区看，${p}${take}${noun}${A}，${q}${finish}${E}，${r}${rate}${some(s, 60, 95)}，均好于上年。`],
    );
  }),
  tenth('places/beyond-the-aim', (s, mode, w) => {
    const [noun, , finish, , unit] = w.task();
    const aim = s.int(120, 900);
    const done = Math.round(aim * (1.03 + s.next() / 3));
    const [W, P] = [count(aim, unit), count(done, unit)];
    const R = ratio(s, done, aim, mode, [], 1, 160);
    return told(
      s,
      mode,
      [
        say`年度目标任务为${finish}${noun}${W}，实际${finish}${P}，完成目标任务的${R}。`,
        say`${w.county()}全年${finish}${noun}${P}，完成年度任务（${W}）的${R}，${w.also()}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [say`年度目标任务为${finish}${noun}${W}，上半年${finish}${P}，投资完成年度计划的${some(s, 50, 90)}。`],
    );
  }),
  tenth('places/two-halves', (s, mode, w) => {
    const [, noun, take] = w.cases();
    const { figs, W } = parts(s, 2, '件', mode, s.int(600, 8000));
    const [a, b] = figs;
    return told(
      s,
      mode,
      [
        say`上半年${take}${noun}${a}，下半年${take}${b}，全年共${take}${W}。`,
        say`2024年共${take}${noun}${W}，其中上半年${a}、下半年${b}。`,
      ],
      [claim(mode, 'sum', [a, b], W)],
      [say`2024年共${take}${noun}${W}，其中一季度${a}，创单季新高。`],
    );
  }),
  tenth('places/two-levels-at-once', (s, mode, w) => {
    const [x, y] = w.levels();
    const [a, b] = [s.int(500, 800) / 10, s.int(600, 850) / 10];
    const [c, d] = [a + s.int(11, 60) / 10, b + s.int(61, 110) / 10];
    const [A, B, C, D] = [a, b, c, d].map((n) => percent(n, 1)) as [never, never, never, never];
    const [P, Q] = [apart(s, c, a, mode), apart(s, d, b, 'holds')];
    return told(
      s,
      mode,
      [
        say`${x}、${y}分别由上年的${A}、${B}提高到${C}、${D}，分别提高${P}和${Q}。`,
        say`${x}由${A}提高到${C}，提高${P}；${y}由${B}提高到${D}，提高${Q}。`,
      ],
      [claim(mode, 'points', [C, A], P), holding(mode, 'points', [D, B], Q)],
      [say`${x}、${y}分别达到${C}、${D}，位次较上年分别前移${String(s.int(1, 4))}位和${String(s.int(5, 9))}位。`],
    );
  }),
  tenth('places/per-ten-thousand', (s, mode, w) => {
    const people = s.int(1800, 9000) / 100;
    const doctors = Math.round(people * (8 + 30 * s.next()));
    const W = wan(people * 10_000, 2, '人');
    const P = count(doctors, '名');
    const R = quotient(s, (doctors * 10_000) / W.value, 2, '名', mode);
    const who = s.pick(['执业药师', '全科医生', '社会体育指导员', '持证社工']);
    return told(
      s,
      mode,
      [
        say`年末常住人口${W}，共有${who}${P}，每万人拥有${who}${R}。`,
        say`${w.county()}现有${who}${P}，按常住人口${W}计算，每万人拥有${R}。`,
      ],
      [claim(mode, 'average', [P, W], R, { per: 10_000 })],
      [
        say`年末常住人口${W}，共有${who}${P}，力争到2027年每万人拥有${who}${String(Math.ceil((doctors * 12_000) / W.value))}名。`,
      ],
    );
  }),
  tenth('places/more-by-so-many', (s, mode, w) => {
    const [organ, noun, take] = w.cases();
    const before = s.int(400, 5000);
    const now = later(s, before, true);
    const [A, B] = [count(before, '件'), count(now, '件')];
    const D = number(s, now - before, '件', mode);
    return told(
      s,
      mode,
      [
        say`${organ}全年${take}${noun}${B}，比${w.last()}的${A}多${D}。`,
        say`${noun}${take}量由${A}升至${B}，净增加${D}，${w.also()}。`,
      ],
      [claim(mode, 'diff', [B, A], D)],
      [
        say`${organ}全年${take}${noun}${B}，比${w.last()}多办理涉企案件${D}，其中标的额千万元以上的${count(s.int(3, 40), '件')}。`,
      ],
    );
  }),
  tenth('places/collected-of-due', (s, mode, w) => {
    const due = s.int(900, 9800);
    const got = s.part(due, 0.7, 0.98);
    const [W, P, R] = [thousands(due), thousands(got), ratio(s, got, due, mode)];
    const fee = s.pick(['污水处理费', '物业专项维修金', '农业水费', '国有资产租金', '土地出让尾款']);
    return told(
      s,
      mode,
      [
        say`${w.county()}${fee}应收${W}，实收${P}，收缴率${R}。`,
        say`${fee}收缴率为${R}，应收${W}、实收${P}，${w.also()}。`,
        say`全年应征${fee}${W}，实际入库${P}，入库率达${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [say`${w.county()}${fee}应收${W}，实收${P}，减免政策知晓率${some(s, 70, 95)}。`],
    );
  }),
  tenth('places/days-shortened', (s, mode, w) => {
    const before = s.int(45, 120);
    const now = before - s.int(6, 30);
    const [A, B] = [count(before, '天'), count(now, '天')];
    const R = percent(put(s, (100 * (before - now)) / before, 1, mode), 1);
    const what = s.pick(['民商事案件平均审理周期', '工程审批平均用时', '采购项目平均周期', '信访事项平均办理时长']);
    return told(
      s,
      mode,
      [say`${what}由${A}缩短至${B}，压缩${R}。`, say`${w.lead()}，${what}从${w.last()}的${A}压减到${B}，降幅${R}。`],
      [claim(mode, 'decline', [B, A], R)],
      [say`${what}由${A}缩短至${B}，办事材料压减${R}。`],
    );
  }),
];
