import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { count, wan } from '../source.js';
import { claim, either, form, rated, share } from './form.js';

/** Rates as other hands put them: what was due, what is carried over, what stands in a bracket or a sentence on. */
export const OTHER_RATES = [
  form('rate/due-and-taken', (s, mode, words) => {
    const { take, noun, unit } = words.trade();
    const { W, P, R } = rated(s, unit, mode);
    const who = words.guild();
    return either(
      mode,
      say`${who}本期应${take}${noun}${W}、实${take}${P}，到位率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${who}本期应${take}${noun}${W}、实${take}${P}，场馆上座率${R}。`,
    );
  }),
  form('rate/two-places-after-colon', (s, mode, words) => {
    const { take, finish, noun, unit } = words.trade();
    const [a, b] = words.spots(2);
    const [x, y] = [rated(s, unit, 'holds'), rated(s, unit, mode)];
    return either(
      mode,
      say`${noun}${finish}情况：${a}${take}${x.W}、${finish}${x.P}、${finish}率${x.R}；${b}${take}${y.W}、${finish}${y.P}、${finish}率${y.R}。`,
      [holding(mode, 'rate', [x.P, x.W], x.R), claim(mode, 'rate', [y.P, y.W], y.R)],
      say`${noun}${take}情况：${a}${take}${x.W}、${b}${take}${y.W}；上季两处${finish}率${y.R}。`,
    );
  }),
  form('rate/checked-one-by-one', (s, mode, words) => {
    const { take, finish, noun, unit } = words.trade();
    const { W, P, R, w, p } = rated(s, unit, mode);
    const Q = count(w - p, unit);
    const who = words.guild();
    return either(
      mode,
      say`${who}${words.season()}共${take}${noun}${W}。经逐一核对，${finish}${P}，尚余${Q}，${finish}率为${R}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'sum', [P, Q], W)],
      say`${who}${words.season()}共${take}${noun}${W}。据邻近片区来信，当地${finish}${P}，${finish}率为${R}。`,
    );
  }),
  form('rate/figures-in-the-bracket', (s, mode, words) => {
    const { finish, noun, unit } = words.trade();
    const { W, P, R } = rated(s, unit, mode);
    return either(
      mode,
      say`${noun}${finish}率为${R}（应${finish}${W}，已${finish}${P}）。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${noun}${finish}率为${R}（按上年口径），现有${W}，另租借${P}。`,
    );
  }),
  form('rate/so-many-of-them', (s, mode, words) => {
    const { finish, noun, unit } = words.trade();
    const { W, P, R } = rated(s, unit, mode);
    return either(
      mode,
      say`${W}${noun}已有${P}${finish}，占${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${W}${noun}与另外${P}一同存放，损耗占${R}。`,
    );
  }),
  form('rate/of-the-task', (s, mode, words) => {
    const { finish, noun, unit } = words.trade();
    const { W, P, R } = rated(s, unit, mode);
    return either(
      mode,
      say`年初下达${noun}${finish}任务${W}，现已${finish}${P}，完成任务的${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`年初下达${noun}${finish}任务${W}，现已${finish}${P}，经费开支完成预算的${R}。`,
    );
  }),
  form('rate/planned-and-real', (s, mode, words) => {
    const { take, noun, unit } = words.trade();
    const w = s.whole();
    const p = s.part(w, 0.6, 1.3);
    const [W, P, R] = [count(w, unit), count(p, unit), share(s, p, w, mode, 170)];
    return either(
      mode,
      say`原计划${take}${noun}${W}，实际${take}${P}，完成计划的${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`原计划${take}${noun}${W}，实际${take}${P}，用工计划完成${R}。`,
    );
  }),
  form('rate/of-what-is-not', (s, mode, words) => {
    const { take, finish, noun, unit } = words.trade();
    const { W, P, R } = rated(s, unit, mode, 0.05, 0.4);
    return either(
      mode,
      say`${take}${noun}${W}，未${finish}${P}，未${finish}率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${take}${noun}${W}，未${finish}${P}，往年未${finish}率约为${R}。`,
    );
  }),
  form('rate/two-rates-of-one', (s, mode, words) => {
    const [{ take, finish, noun, unit }, other] = words.trades();
    const w = s.whole();
    const [p, q] = [s.part(w, 0.5, 0.95), s.part(w, 0.2, 0.6)];
    const [W, P, Q] = [count(w, unit), count(p, unit), count(q, unit)];
    const [R, T] = [share(s, p, w, mode), share(s, q, w, mode === 'trap' ? 'fails' : 'holds')];
    return either(
      mode,
      say`${take}${noun}${W}，${finish}${P}、${other.finish}${Q}，${finish}率、${other.finish}率分别为${R}、${T}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, W], T)],
      say`${take}${noun}${W}，${finish}${P}、${other.finish}${Q}，设备和用房的利用率分别为${R}、${T}。`,
    );
  }),
  form('rate/brought-forward', (s, mode, words) => {
    const { take, finish, noun, unit } = words.trade();
    const [w, c] = [s.int(200, 900), s.int(25, 140)];
    const p = s.part(w + c, 0.55, 0.95);
    const [W, C, P, R] = [count(w, unit), count(c, unit), count(p, unit), share(s, p, w + c, mode)];
    return either(
      mode,
      say`上期结转${noun}${C}、当期${take}${W}，累计${finish}${P}，综合${finish}率${R}。`,
      [claim(mode, 'rate_carry', [P, W, C], R)],
      say`上期结转${noun}${C}、当期${take}${W}，累计${finish}${P}，摊位出租率${R}。`,
    );
  }),
  form('rate/by-cases-and-by-people', (s, mode, words) => {
    const { noun, finish } = words.trade();
    const [x, y] = [rated(s, '起', mode), rated(s, '人', mode === 'trap' ? 'fails' : 'holds')];
    return either(
      mode,
      say`${noun}${x.W}${y.W}，${finish}${x.P}${y.P}，按起数计${finish}率${x.R}，按人数计${finish}率${y.R}。`,
      [claim(mode, 'rate', [x.P, x.W], x.R), holding(mode, 'rate', [y.P, y.W], y.R)],
      say`${noun}${x.W}${y.W}，${finish}${x.P}${y.P}，场地出租率${x.R}，灯具完好率${y.R}。`,
    );
  }),
  form('rate/both-places-together', (s, mode, words) => {
    const { take, finish, noun, unit } = words.trade();
    const [a, b] = words.spots(2);
    const [x, y] = [rated(s, unit, 'holds', 0.4, 0.9), rated(s, unit, 'holds', 0.4, 0.9)];
    const R = share(s, x.p + y.p, x.w + y.w, mode);
    return either(
      mode,
      say`${a}${take}${noun}${x.W}，${finish}${x.P}；${b}${take}${noun}${y.W}，${finish}${y.P}。两处合计${finish}率${R}。`,
      [claim(mode, 'rate_pooled', [x.P, x.W, y.P, y.W], R)],
      say`${a}${take}${noun}${x.W}，${finish}${x.P}；${b}${take}${noun}${y.W}，${finish}${y.P}。来年${finish}率计划达到${R}。`,
    );
  }),
  form('rate/money-spent', (s, mode, words) => {
    const [name, other] = words.outlays();
    const w = s.int(300, 9000) * 1000;
    const [W, P] = [wan(w), wan(Math.round(w * (0.4 + 0.55 * s.next())))];
    const R = share(s, P.value, W.value, mode);
    return either(
      mode,
      say`${name}核定经费${W}，已支用${P}，支用率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${name}核定经费${W}，已支用${P}，${other}工期完成率${R}。`,
    );
  }),
  form('rate/a-sentence-between', (s, mode, words) => {
    const { take, finish, noun, unit } = words.trade();
    const { W, P, R } = rated(s, unit, mode);
    const [N, K] = [count(s.int(5, 40), '名'), count(s.int(3, 30), '期')];
    const who = words.guild();
    return either(
      mode,
      say`${who}${words.season()}${take}${noun}${W}。邀请${N}师傅驻点指导，编发简讯${K}。现已${finish}${P}，${finish}率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${who}${words.season()}${take}${noun}${W}。邀请${N}师傅驻点指导，编发简讯${K}。读者来信${P}，信件答谢率${R}。`,
    );
  }),
];
