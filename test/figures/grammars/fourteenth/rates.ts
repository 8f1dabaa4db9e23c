import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { claim, holding } from '../grammar.js';
import { fig, fourteenth, pair, rate, some, stray, tell, whole } from './form.js';

/** Rates before, behind and around their figures. */
export const RATES = [
  fourteenth('rate/bracketed-behind', (s, mode, w) => {
    const { office, take, noun, unit, done } = w.errand();
    const [all, part] = pair(s);
    const [W, P, R] = [whole(all, unit), whole(part, unit), rate(s, mode, part, all)];
    const head = say`${w.county()}${office}${w.period()}${take}${noun}${W}，${done}${P}`;
    const tail = say`，未了事项交${w.towns()[0]}接手。`;
    return tell(
      mode,
      say`${head}（${done}率${R}）${tail}`,
      [claim(mode, 'rate', [P, W], R)],
      say`${head}（前年同期${done}率${R}）${tail}`,
    );
  }),
  fourteenth('rate/before-its-figures', (s, mode, w) => {
    const { noun, unit, done } = w.errand();
    const [all, part] = pair(s);
    const [W, P, R] = [whole(all, unit), whole(part, unit), rate(s, mode, part, all)];
    const tail = `，排在全市第${some(s, 2, 9)}位。`;
    return tell(
      mode,
      say`${w.county()}${noun}${done}率${R}（总数${W}，已${done}${P}）${tail}`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.county()}${noun}${done}率${R}（全市总数${W}，${w.towns()[0]}已${done}${P}）${tail}`,
    );
  }),
  fourteenth('rate/of-those-taken-in', (s, mode, w) => {
    const { take, noun, unit, done } = w.errand();
    const [all, part] = pair(s);
    const [W, P, R] = [whole(all, unit), whole(part, unit), rate(s, mode, part, all)];
    const head = say`在${w.period()}${take}的${W}${noun}中，`;
    const tail = `；另有${some(s, 12, 90)}名志愿者参与。`;
    return tell(
      mode,
      say`${head}${R}已经${done}，计${P}${tail}`,
      [claim(mode, 'rate', [P, W], R)],
      say`${head}抽样${P}，样本的${R}合乎要求${tail}`,
    );
  }),
  fourteenth('rate/due-and-paid', (s, mode, w) => {
    const all = s.int(12_000, 980_000);
    const part = s.part(all, 0.7, 0.99);
    const d = s.int(1, 2);
    const [W, P, R] = [fig(all, d, '万元'), fig(part, d, '万元'), rate(s, mode, part, all)];
    const levy = w.levy();
    const head = say`${w.county()}${w.period()}应收${levy}${W}，`;
    const tail = `，催缴上门${some(s, 20, 900)}次。`;
    return tell(
      mode,
      say`${head}实收${P}，收缴率${R}${tail}`,
      [claim(mode, 'rate', [P, W], R)],
      say`${head}预收来年${P}，电子票据使用率${R}${tail}`,
    );
  }),
  fourteenth('rate/attended', (s, mode, w) => {
    const all = s.int(112, 580);
    const part = s.part(all, 0.8, 0.97);
    const [W, Q, P] = [whole(all, '人'), whole(all - part, '人'), whole(part, '人')];
    const R = rate(s, mode, part, all);
    const meeting = s.pick(['职代会', '村医例会', '楼长大会', '护林员会', '队医讲堂']);
    return tell(
      mode,
      say`${w.county()}${meeting}应到${W}，请假${Q}，实到${P}，出席率${R}，议定${s.pick(['三', '五', '六'])}件事。`,
      [holding(mode, 'sum', [Q, P], W), claim(mode, 'rate', [P, W], R)],
      say`${w.county()}${meeting}应到${W}，列席${Q}，发言${P}，提案附议率${R}，议定${s.pick(['三', '五', '六'])}件事。`,
    );
  }),
  fourteenth('rate/cases-beside-persons', (s, mode, w) => {
    const [all, part] = pair(s, 0.4, 0.9);
    const people = Math.round(all * (1.1 + s.next()));
    const caught = s.part(people, 0.4, 0.9);
    const [W, P, V, Q] = [whole(all, '起'), whole(part, '起'), whole(people, '人'), whole(caught, '人')];
    const R = rate(s, mode, part, all, { bases: [people] });
    const T = rate(s, sound(mode), caught, people);
    const head = say`${w.county()}警方${w.period()}立${w.crime()}案${W}、涉案${V}，破获${P}、到案${Q}，`;
    return tell(
      mode,
      say`${head}破案率${R}，到案率${T}，追回现金${some(s, 30, 800)}万元。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, V], T)],
      say`${head}跨省作案占${R}，初犯占${T}，追回现金${some(s, 30, 800)}万元。`,
    );
  }),
  fourteenth('rate/spent-of-assigned', (s, mode, w) => {
    const all = s.int(3000, 90_000);
    const part = s.part(all, 0.5, 0.98);
    const [W, P, R] = [fig(all, 1, '万元'), fig(part, 1, '万元'), rate(s, mode, part, all)];
    const [fund] = w.funds();
    const [town] = w.towns();
    return tell(
      mode,
      say`下达${w.county()}${fund}经费${W}，至月底已支出${P}，支出进度${R}，${town}等地${some(s, 3, 9)}个工点完工。`,
      [claim(mode, 'rate', [P, W], R)],
      say`下达全市${fund}经费${W}，${w.county()}分得${P}，${town}支出进度${R}，${some(s, 3, 9)}个工点完工。`,
    );
  }),
  fourteenth('rate/slips-per-mille', (s, mode, w) => {
    const all = s.int(4000, 48_000);
    const slips = Math.round(all * (0.002 + 0.007 * s.next()));
    const [W, Q] = [whole(all, '条'), whole(slips, '条')];
    const R = rate(s, mode, slips, all, { unit: '‰' });
    const head = say`${w.county()}图书馆抽核书目数据${W}，`;
    return tell(
      mode,
      say`${head}查出差错${Q}，差错率${R}，守住了馆内红线。`,
      [claim(mode, 'rate', [Q, W], R)],
      say`${head}增补${Q}，还书逾期率${R}，守住了馆内红线。`,
    );
  }),
  fourteenth('rate/whole-a-sentence-before', (s, mode, w) => {
    const [all, part] = pair(s);
    const [W, P, R] = [whole(all, '家'), whole(part, '家'), rate(s, mode, part, all)];
    const head = say`${w.county()}消防大队${w.period()}抽查经营场所${W}。查出隐患${some(s, 60, 700)}处，发函${some(s, 20, 300)}份。`;
    return tell(
      mode,
      say`${head}其中一次验收合格的场所${P}，合格率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${head}其中设有微型消防站的场所${P}，水带耐压合格率${R}。`,
    );
  }),
  fourteenth('rate/two-answers-together', (s, mode, w) => {
    const all = s.whole();
    const [p, q] = [s.part(all, 0.5, 0.7), s.part(all, 0.1, 0.25)];
    const [W, P, Q] = [whole(all, '人'), whole(p, '人'), whole(q, '人')];
    const R = rate(s, mode, p + q, all, { near: [(100 * p) / all] });
    const head = say`${w.county()}热线回访来电者${W}，答“满意”${P}、“较满意”${Q}，`;
    const tail = `，每通平均${some(s, 2, 6)}分钟。`;
    return tell(
      mode,
      say`${head}两档合占${R}${tail}`,
      [claim(mode, 'rate_sum', [P, Q, W], R)],
      say`${head}智能外呼首拨接通率${R}${tail}`,
    );
  }),
  fourteenth('rate/closed-of-opened', (s, mode, w) => {
    const all = s.whole();
    const opened = s.part(all, 0.4, 0.7);
    const part = s.part(opened, 0.5, 0.95);
    const [W, V, P] = [whole(all, '条'), whole(opened, '件'), whole(part, '件')];
    const R = rate(s, mode, part, opened, { bases: [all] });
    const head = say`${w.county()}收到${w.crime()}线索${W}，立案${V}，结案${P}，`;
    return tell(
      mode,
      say`${head}结案数占立案数的${R}，奖励举报人${some(s, 3, 40)}人次。`,
      [claim(mode, 'rate', [P, V], R)],
      say`${head}平均办案天数缩短${R}，奖励举报人${some(s, 3, 40)}人次。`,
    );
  }),
  fourteenth('rate/two-halves-pooled', (s, mode, w) => {
    const { take, noun, unit, done } = w.errand();
    const [a, p] = pair(s);
    const [b, q] = pair(s);
    const [A, P, B, Q] = [whole(a, unit), whole(p, unit), whole(b, unit), whole(q, unit)];
    const R = rate(s, mode, p + q, a + b, {
      near: [(100 * p) / a, (100 * q) / b],
    });
    const head = say`${w.county()}前半年${take}${noun}${A}、${done}${P}，后半年${take}${B}、${done}${Q}，`;
    return tell(
      mode,
      say`${head}全年${done}率${R}。`,
      [claim(mode, 'rate_pooled', [P, A, Q, B], R)],
      say`${head}来年${done}率要守住${R}。`,
    );
  }),
  fourteenth('rate/town-by-town', (s, mode, w) => {
    const { take, noun, unit, done } = w.errand();
    const [a, b, c] = w.towns();
    const [[k, p], [l, q]] = [pair(s), pair(s, 0.4, 0.9)];
    const [K, P, L, Q] = [whole(k, unit), whole(p, unit), whole(l, unit), whole(q, unit)];
    const T = rate(s, sound(mode), p, k);
    const R = rate(s, mode, q, l, { near: [(100 * p) / k] });
    return tell(
      mode,
      say`分片看，${a}${take}${noun}${K}、${done}${P}，${done}率${T}；${b}${take}${L}、${done}${Q}，${done}率${R}。`,
      [holding(mode, 'rate', [P, K], T), claim(mode, 'rate', [Q, L], R)],
      say`分片看，${noun}${take}最多的是${a}，为${K}；${done}最多的是${b}，为${P}；${c}${done}率只有${R}。`,
    );
  }),
  fourteenth('rate/rates-in-a-row', (s, mode, w) => {
    const { take, noun, unit, done } = w.errand();
    const [a, b] = w.towns();
    const [[k, p], [l, q]] = [pair(s), pair(s, 0.4, 0.9)];
    const [K, P, L, Q] = [whole(k, unit), whole(p, unit), whole(l, unit), whole(q, unit)];
    const T = rate(s, sound(mode), p, k);
    const R = rate(s, mode, q, l, { near: [(100 * p) / k], bases: [k] });
    const head = say`${a}、${b}分别${take}${noun}${K}和${L}，${done}${P}和${Q}，`;
    return tell(
      mode,
      say`${head}${done}率依次为${T}和${R}，${stray(s, 20, 60)}的费用由县里承担。`,
      [holding(mode, 'rate', [P, K], T), claim(mode, 'rate', [Q, L], R)],
      say`${head}用工成本依次降低${T}和${R}，${stray(s, 20, 60)}的费用由县里承担。`,
    );
  }),
];
