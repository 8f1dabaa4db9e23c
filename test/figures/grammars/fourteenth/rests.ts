import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { claim, holding } from '../grammar.js';
import { fourteenth, rate, some, stray, tally, tell, whole, within } from './form.js';

const SUITS = ['相邻通行', '抚养探视', '车位买卖', '预付卡退费', '山林权属'] as const;

/** What was carried over, what is left, and rates that are given by their contrary. */
export const RESTS = [
  fourteenth('carry/with-last-year', (s, mode, w) => {
    const [old, fresh] = [s.int(60, 300), s.int(300, 2400)];
    const p = s.part(old + fresh, 0.6, 0.85);
    const [C, W, P] = [whole(old, '宗'), whole(fresh, '宗'), whole(p, '宗')];
    const R = rate(s, mode, p, old + fresh, { avoid: [(100 * p) / fresh] });
    const head = say`${w.county()}法庭旧存${s.pick(SUITS)}案${C}，新收${W}，审结${P}，`;
    return tell(
      mode,
      say`${head}计入旧存的结案率为${R}。`,
      [claim(mode, 'rate_carry', [P, C, W], R)],
      say`${head}当庭宣判率为${R}。`,
    );
  }),
  fourteenth('carry/base-spelt-out', (s, mode, w) => {
    const [old, fresh] = [s.int(60, 300), s.int(300, 2400)];
    const all = old + fresh;
    const p = s.part(all, 0.5, 0.8);
    const [C, W, V, P] = [whole(old, '件'), whole(fresh, '件'), whole(all, '件'), whole(p, '件')];
    const R = rate(s, mode, p, all, { bases: [fresh] });
    const head = say`上年结转${s.pick(SUITS)}案${C}，今年新收${W}，合计${V}，已结${P}，`;
    return tell(
      mode,
      say`${head}占在办总数的${R}，${w.county()}为此增设合议庭${some(s, 2, 6)}个。`,
      [holding(mode, 'sum', [C, W], V), claim(mode, 'rate', [P, V], R)],
      say`${head}诉讼标的缩减${R}，${w.county()}为此增设合议庭${some(s, 2, 6)}个。`,
    );
  }),
  fourteenth('carry/shelves-at-the-end', (s, mode, w) => {
    const [old, fresh] = [s.int(8000, 90_000), s.int(900, 7000)];
    const out = s.part(fresh, 0.2, 0.8);
    const [C, W, Q] = [whole(old, '册'), whole(fresh, '册'), whole(out, '册')];
    const V = tally(s, mode, old + fresh - out, '册');
    const tail = `，持证读者${some(s, 20, 90)}00人。`;
    return tell(
      mode,
      say`${w.county()}图书馆年初藏书${C}，当年购入${W}，剔旧${Q}，年末藏书${V}${tail}`,
      [claim(mode, 'balance', [C, W, Q], V)],
      say`${w.county()}图书馆年初藏书${C}，当年购入${W}，外借${Q}，各乡镇分馆另存${V}${tail}`,
    );
  }),
  fourteenth('carry/pending-at-the-end', (s, mode, w) => {
    const { take, noun, unit, done } = w.paper();
    const [old, fresh] = [s.int(30, 200), s.int(220, 2400)];
    const p = s.part(fresh, 0.6, 0.97);
    const [C, W, P, V] = [whole(old, unit), whole(fresh, unit), whole(p, unit), tally(s, mode, old + fresh - p, unit)];
    return tell(
      mode,
      say`上月结存${noun}${C}，本月${take}${W}，${done}${P}，月末结存${V}，均在${w.county()}。`,
      [claim(mode, 'balance', [C, W, P], V)],
      say`上月结存${noun}${C}，本月${take}${W}，${done}${P}，其中加急${within(s, fresh, unit)}，均在${w.county()}。`,
    );
  }),
  fourteenth('complement/unfit', (s, mode, w) => {
    const all = s.whole();
    const q = s.part(all, 0.02, 0.2);
    const [W, Q] = [whole(all, '批次'), whole(q, '批次')];
    const R = rate(s, mode, all - q, all);
    const head = say`${w.county()}市场服务中心抽检${s.pick(['豆制品', '鲜菌菇', '淡水鱼', '熟卤味'])}${W}，不合格${Q}，`;
    const tail = `，销毁${some(s, 40, 900)}公斤。`;
    return tell(
      mode,
      say`${head}合格率${R}${tail}`,
      [claim(mode, 'rate_rest', [Q, W], R)],
      say`${head}摊主持证率${R}${tail}`,
    );
  }),
  fourteenth('complement/reconciled-or-not', (s, mode, w) => {
    const [p, q] = [s.int(120, 900), s.int(12, 110)];
    const [P, Q, R] = [whole(p, '起'), whole(q, '起'), rate(s, mode, p, p + q)];
    const [town] = w.towns();
    return tell(
      mode,
      say`${town}评理站${w.period()}调成${P}，调解未成${Q}，调解成功率${R}。`,
      [claim(mode, 'rate_over_parts', [P, Q], R)],
      say`${town}评理站${w.period()}调成${P}，上门走访${Q}，法治讲座上座率${R}。`,
    );
  }),
  fourteenth('complement/still-to-move', (s, mode, w) => {
    const all = s.whole();
    const [p, q] = [s.part(all, 0.4, 0.6), s.part(all, 0.1, 0.25)];
    const [W, P, Q, D] = [whole(all, '户'), whole(p, '户'), whole(q, '户'), tally(s, mode, all - p - q, '户')];
    const head = say`${w.county()}库区应搬迁${W}，已搬${P}，`;
    return tell(
      mode,
      say`${head}正在搬${Q}，还有${D}没有动身，补助按季发放。`,
      [claim(mode, 'sum', [P, Q, D], W)],
      say`${head}领到定金${Q}，想留在本乡的${within(s, all, '户')}，补助按季发放。`,
    );
  }),
  fourteenth('complement/the-other-way', (s, mode, w) => {
    const [all, business] = [s.whole(), s.pick(['收养登记', '户口迁移', '车船税申报', '借阅证换发'])];
    const p = s.part(all, 0.55, 0.9);
    const [W, P, Q] = [whole(all, '笔'), whole(p, '笔'), whole(all - p, '笔')];
    const R = rate(s, mode, all - p, all, { near: [(100 * p) / all] });
    return tell(
      mode,
      say`${w.county()}${w.period()}办${business}${W}，手机端办了${P}，其余${Q}在窗口办，窗口占比${R}。`,
      [holding(mode, 'sum', [P, Q], W), claim(mode, 'rate', [Q, W], R)],
      say`${w.county()}${w.period()}办${business}${W}，手机端办了${P}，隔夜办了${Q}，窗口排队时长减了${R}。`,
    );
  }),
  fourteenth('complement/left-and-its-rate', (s, mode, w) => {
    const { take, noun, unit, done } = w.errand();
    const all = s.whole();
    const p = s.part(all, 0.6, 0.95);
    const [W, P] = [whole(all, unit), whole(p, unit)];
    const [D, T] = [tally(s, mode, all - p, unit), rate(s, sound(mode), p, all)];
    return tell(
      mode,
      say`${w.county()}${take}${noun}${W}，${done}${P}，${done}率${T}，还剩${D}未${done}，较上周减少${stray(s, 2, 20)}。`,
      [holding(mode, 'rate', [P, W], T), claim(mode, 'diff', [W, P], D)],
      say`${w.county()}${take}${noun}${W}，外县代为${done}${P}，本月另收预约${D}，预约爽约率${T}。`,
    );
  }),
];
