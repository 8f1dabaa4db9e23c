import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { claim, either } from '../other/form.js';
import { count, percent } from '../source.js';
import { moneyOf, rated, share, shareBeside, sixteenth, size, someMoney } from './form.js';

/** Rates in front, behind, in brackets, of what was carried over and of what is left. */
export const RATES = [
  sixteenth('rate/in-front', (s, mode, w) => {
    const { W, P, R } = rated(s, '艘', mode);
    return either(
      mode,
      say`${w.county()}休渔前渔船到检率${R}：在册应检${W}，实际靠港到检${P}，${w.aside()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.county()}休渔前渔船到检率${R}：在册大中型${W}，加装北斗终端${P}，${w.aside()}。`,
    );
  }),
  sixteenth('rate/due-and-paid-in-bracket', (s, mode, w) => {
    const { W, P, R } = rated(s, '名', mode, 0.7, 0.98);
    return either(
      mode,
      say`${w.period()}孤儿津贴发放率${R}（应发${W}、实发${P}），每月标准${String(s.int(9, 16) * 100)}元。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.period()}孤儿津贴发放率${R}（在册${W}，其中就读中小学的${P}），每月标准${String(s.int(9, 16) * 100)}元。`,
    );
  }),
  sixteenth('rate/among-them-old', (s, mode, w) => {
    const { all, part, W, P } = rated(s, '部', 'holds', 0.3, 0.6);
    const q = s.part(part, 0.4, 0.8);
    const R = share(s, part, all, mode, { rivals: [(100 * q) / all] });
    const Q = count(q, '部');
    return either(
      mode,
      say`${w.village()}现有住宅电梯${W}，其中投用逾十五年的${P}，占${R}，签下更新协议的${Q}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.village()}现有住宅电梯${W}，其中投用逾十五年的${P}，业主愿出资的小区占${R}，签下更新协议的${Q}。`,
    );
  }),
  sixteenth('rate/its-base-behind', (s, mode, w) => {
    const { W, P, R } = rated(s, '起', mode);
    return either(
      mode,
      say`${w.period()}，${w.village()}调解站劝和邻里纠葛${P}，为登门求助${W}的${R}，${w.aside()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.period()}，${w.village()}调解站劝和邻里纠葛${P}，线上答疑${W}，退休法官出面的占到${R}，${w.aside()}。`,
    );
  }),
  sixteenth('rate/with-what-was-carried-over', (s, mode, w) => {
    const [c, n] = [s.int(20, 160), size(s)];
    const p = s.part(c + n, 0.6, 0.95);
    const [C, N, P] = [count(c, '宗'), count(n, '宗'), count(p, '宗')];
    const R = share(s, p, c + n, mode);
    return either(
      mode,
      say`上年结转地界争议${C}，${w.period()}新立${N}，一并裁结${P}，裁结率${R}。`,
      [claim(mode, 'rate_carry', [P, C, N], R)],
      say`上年结转地界争议${C}，${w.period()}新立${N}，一并裁结${P}，当场兑付率${R}。`,
    );
  }),
  sixteenth('rate/of-all-in-hand', (s, mode, w) => {
    const [c, n] = [s.int(60, 400), size(s)];
    const p = s.part(c + n, 0.5, 0.9);
    const [C, N, T, P] = [count(c, '柜'), count(n, '柜'), count(c + n, '柜'), count(p, '柜')];
    const R = share(s, p, c + n, mode, { rivals: [(100 * p) / n] });
    return either(
      mode,
      say`保税仓旧存${C}，${w.period()}新到${N}，在库总量${T}；核放出区${P}，占在库总量的${R}。`,
      [holding(mode, 'sum', [C, N], T), claim(mode, 'rate', [P, T], R)],
      say`保税仓旧存${C}，${w.period()}新到${N}，在库总量${T}；转关${P}，机检替代人工的比例为${R}。`,
    );
  }),
  sixteenth('rate/of-the-rest', (s, mode, w) => {
    const w0 = size(s);
    const q = s.part(w0, 0.05, 0.3);
    const [W, Q] = [count(w0, '家'), count(q, '家')];
    const R = share(s, w0 - q, w0, mode, { rivals: [(100 * q) / w0] });
    return either(
      mode,
      say`${w.county()}抽查农药门店${W}，台账不合格${Q}，台账合格率${R}，${w.aside()}。`,
      [claim(mode, 'rate_rest', [Q, W], R)],
      say`${w.county()}抽查农药门店${W}，台账不合格${Q}，购药人刷证率${R}，${w.aside()}。`,
    );
  }),
  sixteenth('rate/cleared-and-left', (s, mode, w) => {
    const { all, part, W, P } = rated(s, '段', 'holds', 0.55, 0.9);
    const D = count(all - part, '段');
    const R = share(s, part, all, mode, { rivals: [(100 * (all - part)) / all] });
    return either(
      mode,
      say`${w.village()}划定除雪路段${W}，雪停当晚铲净${P}，还剩${D}，铲净率${R}。`,
      [holding(mode, 'diff', [W, P], D), claim(mode, 'rate', [P, W], R)],
      say`${w.village()}划定除雪路段${W}，雪停当晚铲净${P}，还剩${D}，机械作业率${R}。`,
    );
  }),
  sixteenth('rate/by-cases-and-by-persons', (s, mode, w) => {
    const { all, W, P, R } = rated(s, '起', 'holds', 0.5, 0.9);
    const m = all * 2 + s.int(3, all);
    const n = s.part(m, 0.5, 0.95);
    const [M, N] = [count(m, '人'), count(n, '人')];
    const Q = shareBeside(s, R, n, m, mode);
    return either(
      mode,
      say`${w.village()}接到欠薪诉求${W}、牵涉${M}，帮助讨回${P}、${N}，按起数算讨回率${R}，按人数算${Q}。`,
      [holding(mode, 'rate', [P, W], R), claim(mode, 'rate', [N, M], Q)],
      say`${w.village()}接到欠薪诉求${W}、牵涉${M}，转交劳动监察${P}、${N}，来人满意率${Q}。`,
    );
  }),
  sixteenth('rate/money-handed-on', (s, mode, w) => {
    const W = someMoney(s, 300, 4000);
    const P = moneyOf(s, W.value * (0.5 + 0.45 * s.next()), 'holds');
    const R = share(s, P.value, W.value, mode);
    return either(
      mode,
      say`${w.county()}到位土地整理资金${W}，截至11月底拨付乡镇${P}，拨付率${R}，工地复工${String(s.int(5, 30))}个。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.county()}到位土地整理资金${W}，另吸引社会资金${P}，形象进度${R}，工地复工${String(s.int(5, 30))}个。`,
    );
  }),
  sixteenth('rate/of-the-narrower-base', (s, mode, w) => {
    const { all, part, W, P } = rated(s, '人', 'holds', 0.4, 0.6);
    const q = s.part(part, 0.6, 0.95);
    const Q = count(q, '人');
    const R = share(s, q, part, mode, { rivals: [(100 * q) / all] });
    return either(
      mode,
      say`${w.county()}持证残疾人${W}，其中重度${P}；领到护理补贴的${Q}，占重度残疾人的${R}。`,
      [claim(mode, 'rate', [Q, P], R)],
      say`${w.county()}持证残疾人${W}，其中重度${P}；领到护理补贴的${Q}，辅具适配率为${R}。`,
    );
  }),
  sixteenth('rate/two-accounts-of-water', (s, mode, w) => {
    const { W, P, R } = rated(s, '块', 'holds', 0.6, 0.97);
    const A = someMoney(s, 200, 1800);
    const B = moneyOf(s, A.value * (0.6 + 0.35 * s.next()), 'holds');
    const Q = shareBeside(s, R, B.value, A.value, mode);
    return either(
      mode,
      say`${w.village()}应换水表${W}，实换${P}，更换率${R}；应收水费${A}，实收${B}，收缴率${Q}。`,
      [holding(mode, 'rate', [P, W], R), claim(mode, 'rate', [B, A], Q)],
      say`${w.village()}应换水表${W}，实换${P}，更换率${R}；追缴水费${A}，减免${B}，管网漏损率${Q}。`,
    );
  }),
  sixteenth('rate/of-the-plan', (s, mode, w) => {
    const p = size(s);
    const [W, P] = [count(p, '亩'), count(Math.round(p * (0.75 + 0.5 * s.next())), '亩')];
    const R = share(s, P.value, W.value, mode, { most: 190 });
    return either(
      mode,
      say`${w.village()}年初计划平整撂荒坡地${W}，实际平整${P}，完成计划的${R}，新修机耕道${String(s.int(3, 40))}公里。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.village()}年初计划平整撂荒坡地${W}，冬种油菜${P}，良种用到了${percent(s.int(50, 98), 1)}，新修机耕道${String(s.int(3, 40))}公里。`,
    );
  }),
  sixteenth('rate/that-is-so-many-of', (s, mode, w) => {
    const { take, finish, noun, unit } = w.duty();
    const { W, P, R } = rated(s, unit, mode);
    return either(
      mode,
      s.pick([
        say`${w.period()}${noun}${finish}率为${R}，即${take}的${W}中已有${P}${finish}。`,
        say`${w.body()}通报：${noun}${take}${W}，${finish}率${R}，计${P}。`,
        say`${w.body()}${w.period()}${finish}${noun}${P}（共${take}${W}），${finish}率达${R}。`,
      ]),
      [claim(mode, 'rate', [P, W], R)],
      say`${w.body()}${w.period()}${take}${noun}${W}，${finish}${P}，群众知晓率为${R}。`,
    );
  }),
];
