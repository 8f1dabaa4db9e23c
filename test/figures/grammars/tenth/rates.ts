import { say } from '../compose.js';
import { rated, ratio } from '../ninth/form.js';
import { claim, holding, many, some, told } from '../seventh/form.js';
import { count } from '../source.js';
import { decimal, settled, tenth } from './form.js';

/** Rates of what came in, was due or was looked at. */
export const TENTH_RATES = [
  tenth('rate/court-opening', (s, mode, w) => {
    const [organ, noun, take, finish, rate] = w.cases();
    const all = many(s);
    const part = s.part(all, 0.7, 0.98);
    const [W, P, R] = [count(all, '件'), count(part, '件'), settled(s, part, all, mode)];
    return told(
      s,
      mode,
      [
        say`${w.span()}，${organ}${w.lead()}，共${take}${noun}${W}，${finish}${P}，${rate}达${R}，${w.also()}。`,
        say`${organ}全年${take}${noun}${W}、${finish}${P}，${rate}${R}，同比上升${decimal(s, 1.1, 4.9)}个百分点。`,
        say`${w.lead()}，${organ}${w.span()}${finish}${noun}${P}（${take}${W}），${rate}为${R}，${w.also()}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${organ}全年${take}${noun}${W}，${finish}${P}，一审案件改判发回重审率${some(s, 1, 4)}，同比下降${decimal(s, 0.2, 0.9)}个百分点。`,
        say`${w.span()}，${organ}共${take}${noun}${W}，${finish}${P}，当事人满意率保持在${some(s, 90, 99)}以上。`,
      ],
    );
  }),
  tenth('rate/fraction-in-bracket', (s, mode, w) => {
    const [noun, take, finish, rate, unit] = w.task();
    const [W, P, R] = rated(s, unit, mode, 0.6, 0.98);
    return told(
      s,
      mode,
      [
        say`${w.lead()}，${noun}${rate}达到${R}（${P}/${W}），群众反映良好。`,
        say`${w.county()}${noun}${rate}${R}（${finish}${P}/${take}${W}），${w.also()}。`,
        say`截至年末，${w.town()}${noun}${rate}为${R}（共${take}${W}，其中已${finish}${P}）。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.lead()}，${w.county()}${noun}${take}${W}、${finish}${P}，责任单位到位率100%，群众知晓率${some(s, 80, 96)}（电话抽样）。`,
        say`${w.county()}${take}${noun}${W}，${finish}${P}；全市${noun}平均${rate}${some(s, 60, 90)}。`,
      ],
    );
  }),
  tenth('rate/due-beside-done', (s, mode, w) => {
    const [who, due, done, rate, unit] = w.due();
    const [W, P, R] = rated(s, unit, mode, 0.75, 0.99);
    return told(
      s,
      mode,
      [
        say`全县${due}的${who}${W}，${done}${P}，${rate}为${R}。`,
        say`${w.county()}${who}${due}${W}、${done}${P}，${rate}${R}，未完成的已逐一建档跟踪。`,
        say`${w.span()}，${w.county()}${who}${rate}达${R}，其中${due}${W}、${done}${P}。`,
        say`${w.town()}${who}：${due}${W}；${done}${P}；${rate}${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`全县${due}的${who}${W}，${done}${P}，服务对象满意率${some(s, 88, 99)}。`,
        say`${w.town()}${who}${due}${W}、${done}${P}，高于全市${some(s, 70, 88)}的平均水平。`,
      ],
    );
  }),
  tenth('rate/among-them', (s, mode, w) => {
    const [verb, noun, unit, kind, , , short] = w.sort();
    const [W, P, R] = rated(s, unit, mode, 0.08, 0.6);
    return told(
      s,
      mode,
      [
        say`在全年${verb}的${W}${noun}中，${kind}有${P}，占比${R}，仍居各类首位。`,
        say`${w.span()}${verb}${noun}${W}，其中${kind}${P}，占${R}，同比下降${decimal(s, 1.1, 5.9)}个百分点。`,
        say`${kind}${short}${P}，占全部${W}${short}的${R}，需引起重视。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.span()}${verb}${noun}${W}，其中${kind}${P}，同比下降${some(s, 2, 30)}。`,
        say`${w.span()}${verb}${noun}${W}，${kind}${P}，省级平台反馈时限内回访率${some(s, 80, 99)}。`,
      ],
    );
  }),
  tenth('rate/narrowed-of-finished', (s, mode, w) => {
    const [organ, noun, take, finish] = w.cases();
    const all = s.int(600, 9000);
    const done = s.part(all, 0.75, 0.96);
    const part = s.part(done, 0.3, 0.8);
    const [W, D, P] = [count(all, '件'), count(done, '件'), count(part, '件')];
    const R = ratio(s, part, done, mode, [(100 * part) / all]);
    const way = s.pick(['三十日内', '当年', '通过网上平台', '提前', '由基层站点就地']);
    return told(
      s,
      mode,
      [
        say`${organ}${take}${noun}${W}，${finish}${D}，其中${way}${finish}${P}，占${finish}数的${R}。`,
        say`${w.span()}，${take}${noun}${W}，${finish}${D}；${way}${finish}的${P}，占全部${finish}${noun}的${R}，${w.also()}。`,
      ],
      [claim(mode, 'rate', [P, D], R)],
      [
        say`${organ}${take}${noun}${W}，${finish}${D}，其中${way}${finish}${P}，平均用时较上年缩短${some(s, 6, 30)}。`,
        say`${w.span()}，${take}${noun}${W}，${finish}${D}；${way}${finish}${P}，同比上升${some(s, 6, 30)}。`,
      ],
    );
  }),
  tenth('rate/respectively-before-rate', (s, mode, w) => {
    const [noun, take, finish, rate, unit] = w.task();
    const [W, P, R] = rated(s, unit, mode, 0.6, 0.97);
    return told(
      s,
      mode,
      [
        say`${w.county()}${noun}${take}数、${finish}数分别为${W}和${P}，${rate}${R}。`,
        say`${w.span()}${noun}${take}数和${finish}数分别达到${W}、${P}，${rate}为${R}，居全市前列。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.county()}${noun}${take}数、${finish}数分别为${W}和${P}，同比分别增长${some(s, 2, 9)}、${some(s, 10, 19)}。`,
      ],
    );
  }),
  tenth('rate/two-batches', (s, mode, w) => {
    const [noun, take, bad, rate, unit] = w.check();
    const [a, b] = [many(s), many(s)];
    const [p, q] = [s.part(a, 0.85, 0.99), s.part(b, 0.85, 0.99)];
    const [A, B, P, Q] = [count(a, unit), count(b, unit), count(p, unit), count(q, unit)];
    const R1 = ratio(s, p, a, mode, [(100 * q) / b], 1);
    const R2 = ratio(s, q, b, 'holds', [], 1);
    const good = rate.slice(0, 2);
    return told(
      s,
      mode,
      [
        say`上半年${take}${noun}${A}，${good}${P}，${rate}${R1}；下半年${take}${B}，${good}${Q}，${rate}${R2}。`,
        say`对城区的${noun}${take}${A}，${good}${P}，${rate}为${R1}，对乡镇的${noun}${take}${B}，${good}${Q}，${rate}为${R2}。`,
      ],
      [claim(mode, 'rate', [P, A], R1), holding(mode, 'rate', [Q, B], R2)],
      [
        say`上半年${take}${noun}${A}，下半年${bad}的${noun}整改后${good}${Q}，整改后复检${rate}${some(s, 90, 99)}。`,
        say`${take}${noun}${A}，${good}${P}，往年同类产品平均${rate}在${some(s, 80, 90)}至${some(s, 91, 99)}之间。`,
      ],
    );
  }),
  tenth('rate/of-the-spelt-base', (s, mode, w) => {
    const [noun, take, finish, , unit] = w.task();
    const [W, P, R] = rated(s, unit, mode, 0.3, 0.9);
    return told(
      s,
      mode,
      [
        say`从办理进度看，年内已${finish}${noun}${P}，占${take}总数${W}的${R}，其余列入下年计划。`,
        say`${w.lead()}，${w.county()}在${take}的${W}${noun}中已${finish}${P}，完成率${R}。`,
        say`${w.span()}${finish}${noun}${P}，占全县${take}总量（${W}）的${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`从办理进度看，年内已${finish}${noun}${P}，${take}总数${W}，当年投入占全县同类资金的${some(s, 3, 30)}。`,
        say`${w.lead()}，${w.county()}${take}${noun}${W}，已${finish}${P}，资金到位率${some(s, 50, 99)}。`,
      ],
    );
  }),
];
