import { type Fig, say } from '../compose.js';
import { claim } from '../grammar.js';
import { fig, n, pct, several, tell } from '../twelfth/form.js';
import { figures, percentage, thirteenth, total } from './form.js';

/** Percentages of what stands beside them. */
export const THIRTEENTH_RATES = [
  thirteenth('rate/budget-and-final', (s, mode, w) => {
    const whole = s.int(91_000, 490_000);
    const part = s.part(whole, 0.8, 0.995);
    const [W, P] = figures([whole, part], 2, '万元') as [Fig, Fig];
    const beside = s.int(410, 1990);
    const R = percentage(s, mode, (100 * part) / whole, 2, { most: 13_000, near: [beside] });
    const lines = w.outlays(2) as [string, string];
    return tell(
      mode,
      say`${lines[0]}（类）${fig(s.int(3100, 9800), 2, '万元')}，占${fig(beside, 2, '%')}。（三）财政拨款支出决算逐项说明。一般公共预算财政拨款支出年初预算为${W}，支出决算为${P}，完成年初预算的${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${lines[0]}（类）年初预算为${W}，年中全部调整到下年；${lines[1]}（类）支出决算为${P}，完成年初预算的${R}。`,
    );
  }),
  thirteenth('rate/closed-with-carry', (s, mode, w) => {
    const [taken, carried] = [s.int(210, 1900), s.int(4, 60)];
    const done = s.part(taken + carried, 0.88, 0.97);
    const [T, C, D] = figures([taken, carried, done], 0, '件') as [Fig, Fig, Fig];
    const R = percentage(s, mode, (100 * done) / (taken + carried), 1, { most: 1000 });
    const about = say`涉及劳动者人数${n(s, 210, 2900)}人，涉及金额${n(s, 1100, 9900)}万元`;
    return tell(
      mode,
      say`着力提高劳动仲裁办案质量和效率，${w.y}共受理劳动争议案件${T}，${about}，上年度结余案件${C}，结案${D}，仲裁结案率达${R}。`,
      [claim(mode, 'rate_carry', [D, T, C], R)],
      say`着力提高劳动仲裁办案质量和效率，${w.y}共受理劳动争议案件${T}，${about}，上年度结余案件${C}，调解案件${D}，电子送达率达${R}。`,
    );
  }),
  thirteenth('rate/mediated', (s, mode, w) => {
    const whole = s.int(110, 980);
    const part = s.part(whole, 0.85, 0.985);
    const [W, P] = figures([whole, part], 0, '件') as [Fig, Fig];
    const R = percentage(s, mode, (100 * part) / whole, 1, { most: 1000 });
    const meetings = say`召开群众工作联席会议${n(s, 4, 9)}次、矛盾排查会议${n(s, 11, 29)}次`;
    const tail = say`受理（办理）信访件${n(s, 310, 390)}件，接访${n(s, 410, 690)}人次，办结率100%`;
    return tell(
      mode,
      say`${w.y}以来，${meetings}；发生一般${w.dispute}${W}，调解成功${P}，调解成功率${R}；${tail}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.y}以来，${meetings}；发生一般${w.dispute}${W}，化解信访积案${P}，群众满意率${R}；${tail}。`,
    );
  }),
  thirteenth('rate/online-pooled', (s, mode, w) => {
    const [a, b] = [s.int(61, 190), s.int(41, 120)];
    const [x, y] = [s.part(a, 0.75, 0.95), s.part(b, 0.75, 0.95)];
    const [A, X, B, Y] = figures([a, x, b, y], 0, '项') as [Fig, Fig, Fig, Fig];
    const R = percentage(s, mode, (100 * (x + y)) / (a + b), 1, { most: 1000, least: 10 });
    return tell(
      mode,
      say`${w.place}审批局事项网办率达到100%，许可和服务两类事项网办率达到${R}，其中：公共服务${A}，网上可办数${X}；行政许可${B}，网上可办数${Y}。`,
      [claim(mode, 'rate_pooled', [X, A, Y, B], R)],
      say`${w.place}集中审批事项网办率达到100%，群众满意率达到${R}，其中：公共服务${A}，全城通办数${X}；行政许可${B}，跨省通办数${Y}。`,
    );
  }),
  thirteenth('rate/planting-task', (s, mode, w) => {
    const whole = s.int(410, 1290);
    const parts = s.split(Math.round(whole * (1.02 + 0.1 * s.next())), 3);
    const q = several(s, mode, 2);
    const W = fig(whole, 2, '万亩');
    const T = total(s, q.of(1), parts, 2, '万亩', { side: 'under' });
    const planted = Math.round(T.value / 100);
    const R = percentage(s, q.of(0), (100 * planted) / whole, 1);
    const [a, b, c] = figures(parts, 2, '万亩') as [Fig, Fig, Fig];
    return tell(
      mode,
      say`全年${w.place}植树造林总面积${T}，占总任务${W}的${R}。其中，人工荒山造林${a}，人工迹地更新${b}，低产低效林改造${c}。森林蓄积量${fig(s.int(2100, 9900), 2, '万立方米')}。`,
      [q.claim(0, 'rate', [T, W], R), q.claim(1, 'sum', [a, b, c], T)],
      say`全年${w.place}完成人工荒山造林${a}，人工迹地更新${b}，低产低效林改造${c}。森林抚育任务${W}，森林覆盖率${pct(s, 31, 69)}。`,
    );
  }),
  thirteenth('rate/executed-with-cause', (s, mode, w) => {
    const whole = s.int(110, 990);
    const part = Math.round(whole * (0.72 + 0.5 * s.next()));
    const [W, P] = figures([whole, part], 2, '亿元') as [Fig, Fig];
    const beside = s.int(810, 1190);
    const R = percentage(s, mode, (100 * part) / whole, 1, { least: 15, near: [beside] });
    const [x, y] = w.outlays(2) as [string, string];
    const other = s.int(1100, 4900);
    const V = fig(other, 1, '亿元');
    return tell(
      mode,
      say`（九）${x}执行数为${V}，完成预算数的${fig(beside, 1, '%')}，${w.cause()}。（十）${y}预算数为${W}，执行数为${P}，完成预算数的${R}，${w.cause()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`（九）${x}预算数为${W}，${w.cause()}。（十）${y}执行数为${P}，完成预算数的${R}，${w.cause()}。`,
    );
  }),
  thirteenth('rate/income-then-outlay-of-budget', (s, mode, w) => {
    const [income, outlay] = [s.int(1100, 9800), s.int(1100, 9800)];
    const [got, spent] = [Math.round(income * (1.05 + 0.4 * s.next())), Math.round(outlay * (0.8 + 0.5 * s.next()))];
    const q = several(s, mode, 2);
    const [I, G, O, S] = figures([income, got, outlay, spent], 0, '万元') as [Fig, Fig, Fig, Fig];
    const [ri, ro] = [(100 * got) / income, (100 * spent) / outlay];
    const X = percentage(s, q.of(0), ri, 1, { near: [Math.round(10 * ro)] });
    const Y = percentage(s, q.of(1), ro, 1, { near: [Math.round(10 * ri)] });
    return tell(
      mode,
      say`人代会批准的${w.y}${w.level}社会保险基金预算收入${I}，实际完成${G}，为预算的${X}。支出预算${O}，实际完成${S}，为预算的${Y}。`,
      [q.claim(0, 'rate', [G, I], X), q.claim(1, 'rate', [S, O], Y)],
      say`人代会批准的${w.y}${w.level}社会保险基金预算收入${I}，支出预算${O}。${w.lower}实际完成收入${G}，为预算的${X}；实际完成支出${S}，为预算的${Y}。`,
    );
  }),
];
