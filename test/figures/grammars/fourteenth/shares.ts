import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { claim, holding } from '../grammar.js';
import { fig, fourteenth, rate, some, stray, tell, whole } from './form.js';

/** What each part has of a whole. */
export const SHARES = [
  fourteenth('share/each-in-brackets', (s, mode, w) => {
    const { noun, unit, kinds } = w.sort();
    const all = s.whole();
    const [a, b, c] = s.split(all, 4) as [number, number, number];
    const [W, A, B, C] = [whole(all, unit), whole(a, unit), whole(b, unit), whole(c, unit)];
    const [T, R] = [rate(s, sound(mode), a, all), rate(s, mode, b, all, { bases: [all - a] })];
    const head = say`${w.county()}${w.period()}${noun}${W}，其中${kinds[0]}${A}`;
    return tell(
      mode,
      say`${head}（占${T}）、${kinds[1]}${B}（占${R}）、${kinds[2]}${C}，余数散在各镇。`,
      [holding(mode, 'rate', [A, W], T), claim(mode, 'rate', [B, W], R)],
      say`${head}（同比升${T}）、${kinds[1]}${B}（同比降${R}），${kinds[2]}${C}与上年持平。`,
    );
  }),
  fourteenth('share/respectively', (s, mode, w) => {
    const { noun, unit, kinds } = w.sort();
    const all = s.whole();
    const [a, b, c] = s.split(all, 4) as [number, number, number];
    const [W, A, B, C] = [whole(all, unit), whole(a, unit), whole(b, unit), whole(c, unit)];
    const [T, U] = [rate(s, sound(mode), a, all), rate(s, sound(mode), c, all)];
    const R = rate(s, mode, b, all, { near: [(100 * a) / all, (100 * c) / all] });
    const head = say`${kinds[0]}、${kinds[1]}、${kinds[2]}三项分别有${A}、${B}、${C}，`;
    return tell(
      mode,
      say`${head}各占${noun}总数${W}的${T}、${R}、${U}。`,
      [holding(mode, 'rate', [A, W], T), claim(mode, 'rate', [B, W], R), holding(mode, 'rate', [C, W], U)],
      say`${noun}总数${W}，${head}较前年依次变动${T}、${R}、${U}。`,
    );
  }),
  fourteenth('share/within-a-share', (s, mode, w) => {
    const { noun, unit, kinds } = w.sort();
    const all = s.whole();
    const a = s.part(all, 0.35, 0.6);
    const p = s.part(a, 0.25, 0.7);
    const [W, A, P] = [whole(all, unit), whole(a, unit), whole(p, unit)];
    const [T, R] = [rate(s, sound(mode), a, all), rate(s, mode, p, a, { bases: [all] })];
    const [town] = w.towns();
    const head = say`全年${noun}${W}，${kinds[0]}居首，有${A}，占${T}；`;
    return tell(
      mode,
      say`${head}${kinds[0]}中又以${town}最多，计${P}，占该类的${R}。`,
      [holding(mode, 'rate', [A, W], T), claim(mode, 'rate', [P, A], R)],
      say`全年${noun}${W}，${kinds[0]}居首，有${A}，增速${T}；${town}计${P}，比邻镇高出${R}。`,
    );
  }),
  fourteenth('share/taxes-with-growth', (s, mode, w) => {
    const all = s.int(120_000, 900_000);
    const [a, b] = [s.part(all, 0.2, 0.4), s.part(all, 0.08, 0.19)];
    const [W, A, B] = [fig(all, 2, '万元'), fig(a, 2, '万元'), fig(b, 2, '万元')];
    const [T, R] = [rate(s, sound(mode), a, all), rate(s, mode, b, all, { bases: [all - a] })];
    const [one, other] = w.taxes();
    const [g, h] = [stray(s, 1, 19), stray(s, 1, 19)];
    return tell(
      mode,
      say`${w.county()}入库税款${W}，其中${one}${A}，同比增${g}，占${T}；${other}${B}，同比降${h}，占${R}。`,
      [holding(mode, 'rate', [A, W], T), claim(mode, 'rate', [B, W], R)],
      say`${w.county()}入库税款${W}，其中${one}${A}，同比增${g}，占全市${one}的${T}；${other}${B}，占全市${other}的${R}。`,
    );
  }),
  fourteenth('share/of-accidents-and-of-hurt', (s, mode, w) => {
    const [all, hurt] = [s.whole(), s.whole()];
    const [a, b] = [s.part(all, 0.2, 0.6), s.part(hurt, 0.2, 0.6)];
    const [W, V, A, B] = [whole(all, '起'), whole(hurt, '人'), whole(a, '起'), whole(b, '人')];
    const [T, R] = [rate(s, sound(mode), a, all), rate(s, mode, b, hurt, { near: [(100 * a) / all], bases: [all] })];
    const head = say`${w.county()}${w.period()}发生碰擦事故${W}，致伤${V}，其中电动车事故${A}，致伤${B}，`;
    return tell(
      mode,
      say`${head}分别占起数和伤者的${T}、${R}。`,
      [holding(mode, 'rate', [A, W], T), claim(mode, 'rate', [B, V], R)],
      say`${head}分别比去年回落${T}、${R}。`,
    );
  }),
  fourteenth('share/of-what-was-added', (s, mode, w) => {
    const stock = s.int(4000, 48_000);
    const all = s.part(stock, 0.05, 0.3);
    const p = s.part(all, 0.2, 0.8);
    const [V, W, P] = [whole(stock, '户'), whole(all, '户'), whole(p, '户')];
    const R = rate(s, mode, p, all, { bases: [stock] });
    const [town] = w.towns();
    const head = say`年末${w.county()}${s.pick(['登记商户', '供水用户', '护林农户'])}共${V}，年内新增${W}，`;
    return tell(
      mode,
      say`${head}新增的有${P}落在${town}，占增量的${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${head}另有${P}迁往${town}，户均用电涨了${R}。`,
    );
  }),
  fourteenth('share/women-in-a-bracket', (s, mode, w) => {
    const all = s.whole();
    const p = s.part(all, 0.3, 0.75);
    const [W, P, R] = [whole(all, '人'), whole(p, '人'), rate(s, mode, p, all)];
    const tail = `，全年出勤${some(s, 30, 90)}00小时。`;
    return tell(
      mode,
      say`${w.county()}在册义务消防员${W}（女性${P}，占${R}）${tail}`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.county()}在册义务消防员${W}（农户${P}，体能达标率${R}）${tail}`,
    );
  }),
];
