import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { claim, holding, many, some, told, wans, yis } from '../seventh/form.js';
import { count } from '../source.js';
import { ninth, rated, ratio } from './form.js';

/** Rates: what is part of what, in every order. */
export const NINTH_RATES = [
  ninth('rate/due-and-done', (s, mode, w) => {
    const [who, due, done, rate, unit] = w.due();
    const [W, P, R] = rated(s, unit, mode, 0.75, 0.99);
    return told(
      s,
      mode,
      [
        say`${w.area()}${who}${due}${W}，${done}${P}，${rate}${R}。`,
        say`${w.area()}${who}${rate}${R}（${due}${W}，${done}${P}）。`,
        say`${w.town()}${who}${done}${P}、${due}${W}，${rate}为${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.area()}${who}${due}${W}，${done}${P}，全省平均${rate}${some(s, 60, 95)}。`,
        say`${w.town()}${who}${done}${P}、${due}${W}，政策知晓率为${some(s, 60, 95)}。`,
      ],
    );
  }),
  ninth('rate/rate-first', (s, mode, w) => {
    const [noun, take, finish, rate, unit] = w.task();
    const [W, P, R] = rated(s, unit, mode, 0.5, 0.98);
    return told(
      s,
      mode,
      [
        say`${noun}${rate}${R}，共${take}${W}、${finish}${P}。`,
        say`${w.area()}${noun}${rate}达${R}，${finish}${P}，${take}${W}。`,
        say`${w.span()}${take}${noun}${W}，${rate}${R}，${finish}${P}。`,
        say`${w.office()}${noun}${rate}达到${R}（${take}${W}，已${finish}${P}）。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.area()}共${take}${noun}${W}、${finish}${P}，市级挂牌督办的${noun}${rate}${some(s, 60, 95)}。`,
        say`${w.span()}${take}${noun}${W}，${finish}${P}，网格巡查覆盖率${some(s, 60, 95)}。`,
      ],
    );
  }),
  ninth('rate/carry-over', (s, mode, w) => {
    const [old, fresh] = [s.int(60, 400), s.int(800, 6000)];
    const part = s.part(old + fresh, 0.8, 0.98);
    const [C, N, P] = [count(old, '件'), count(fresh, '件'), count(part, '件')];
    const R = ratio(s, part, old + fresh, mode);
    return told(
      s,
      mode,
      [
        say`${w.area()}劳动仲裁机构上年结转案件${C}，当年新立案${N}，结案${P}，结案率（含上年结转）${R}。`,
        say`${w.span()}新收案件${N}，旧存${C}，审结${P}，占新收和旧存案件之和的${R}。`,
        say`旧存案件${C}、新收案件${N}，共结案${P}，连同旧存计算的结案率为${R}。`,
      ],
      [claim(mode, 'rate_carry', [P, C, N], R)],
      [
        say`${w.area()}劳动仲裁机构上年结转案件${C}，当年新立案${N}，结案${P}，一审服判息诉率${some(s, 80, 97)}。`,
        say`${w.span()}新收案件${N}，旧存${C}，审结${P}，网上立案率${some(s, 60, 97)}。`,
      ],
    );
  }),
  ninth('rate/complement', (s, mode, w) => {
    const all = s.int(300, 6000);
    const bad = s.part(all, 0.02, 0.12);
    const [W, B] = [count(all, '批次'), count(bad, '批次')];
    const R = ratio(s, all - bad, all, mode);
    return told(
      s,
      mode,
      [
        say`${w.area()}抽检农资产品${W}，检出不合格${B}，合格率${R}。`,
        say`${w.span()}水产品监督抽查${W}，合格率${R}，不合格${B}均已下架。`,
      ],
      [claim(mode, 'rate_rest', [B, W], R)],
      [
        say`${w.area()}抽检农资产品${W}，检出不合格${B}，其中兽药抽检合格率${some(s, 70, 99)}。`,
        say`${w.span()}水产品监督抽查${W}，不合格${B}均已下架，后处理完成率${some(s, 70, 99)}。`,
      ],
    );
  }),
  ninth('rate/refused-by-persons', (s, mode, w) => {
    const [a, b] = [s.int(200, 900), s.int(60, 190)];
    const [c, d] = [Math.round(a * 1.4), Math.round(b * 1.7)];
    const [A, B, C, D] = [count(a, '件'), count(b, '件'), count(c, '人'), count(d, '人')];
    const R = ratio(s, d, c + d, mode);
    return told(
      s,
      mode,
      [
        say`${w.area()}检察院批准逮捕${A}${C}，不批准逮捕${B}${D}，按人数计算，不捕率${R}。`,
        say`${w.span()}提起公诉${A}${C}；不起诉${B}${D}，以人数计不起诉率为${R}。`,
      ],
      [claim(mode, 'rate_over_parts', [D, C], R)],
      [
        say`${w.area()}检察院批准逮捕${A}${C}，不批准逮捕${B}${D}，全省不捕率${some(s, 20, 50)}。`,
        say`${w.span()}提起公诉${A}${C}；不起诉${B}${D}，认罪认罚适用率为${some(s, 80, 97)}。`,
      ],
    );
  }),
  ninth('rate/invested-in-two-scales', (s, mode, w) => {
    const whole = s.int(120, 4000);
    const part = s.part(whole * 100, 0.2, 0.95);
    const [W, P] = [yis(s, whole, 'holds'), wans(s, part * 100, 'holds')];
    const R = ratio(s, P.value, W.value, mode);
    return told(
      s,
      mode,
      [
        say`${w.area()}城市更新项目年度计划投资${W}，1—8月完成投资${P}，完成率${R}。`,
        say`${w.town()}片区改造累计完成投资${P}，占总投资${W}的${R}。`,
        say`下达${w.area()}水利专项资金${W}，已支付${P}，支付率达${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.area()}城市更新项目总投资${W}，本月完成投资${P}，资本金到位率${some(s, 60, 99)}。`,
        say`下达${w.area()}水利专项资金${W}，其中监理费${P}，绩效自评覆盖率达${some(s, 80, 99)}。`,
      ],
    );
  }),
  ninth('rate/begun-and-finished', (s, mode, w) => {
    const all = s.int(60, 480);
    const [a, b] = [s.part(all, 0.8, 0.97), s.part(all, 0.3, 0.6)];
    const [W, A, B] = [count(all, '个'), count(a, '个'), count(b, '个')];
    const [R, T] = [ratio(s, a, all, mode), ratio(s, b, all, sound(mode))];
    return told(
      s,
      mode,
      [
        say`${w.area()}农村饮水维修养护项目${W}，开工${A}、完工${B}，开工率、完工率分别为${R}、${T}。`,
        say`高标准农田建设项目${W}，其中已开工${A}，开工率${R}；已完工${B}，完工率${T}。`,
        say`${w.span()}安排以工代赈项目${W}，开工率${R}（${A}），完工率${T}（${B}）。`,
      ],
      [claim(mode, 'rate', [A, W], R), holding(mode, 'rate', [B, W], T)],
      [
        say`${w.area()}农村饮水维修养护项目${W}，开工${A}、完工${B}，全市开工率、完工率分别为${some(s, 70, 99)}、${some(s, 30, 60)}。`,
      ],
    );
  }),
  ninth('rate/satisfied-among-the-asked', (s, mode, w) => {
    const all = s.int(3000, 40_000);
    const asked = s.part(all, 0.3, 0.7);
    const glad = s.part(asked, 0.85, 0.99);
    const [W, V, P] = [count(all, '件'), count(asked, '件'), count(glad, '件')];
    const R = ratio(s, glad, asked, mode);
    return told(
      s,
      mode,
      [
        say`${w.area()}热线办结工单${W}，回访${V}，其中满意${P}，回访满意率${R}。`,
        say`${w.span()}受理报修${W}；回访${V}，满意${P}，满意率为${R}。`,
        say`回访工单${V}，表示满意的${P}，占回访量的${R}。`,
      ],
      [claim(mode, 'rate', [P, V], R)],
      [
        say`${w.area()}热线办结工单${W}，回访${V}，15秒接通率${some(s, 85, 99)}。`,
        say`${w.span()}受理报修${W}，回访${V}，好评${P}，按时到场率为${some(s, 85, 99)}。`,
      ],
    );
  }),
  ninth('rate/of-the-whole-and-of-the-kind', (s, mode, w) => {
    const all = many(s) + 400;
    const own = s.part(all, 0.2, 0.45);
    const done = s.part(own, 0.7, 0.95);
    const [W, P, D] = [count(all, '件'), count(own, '件'), count(done, '件')];
    const [R, T] = [ratio(s, own, all, sound(mode)), ratio(s, done, own, mode, [(100 * done) / all])];
    return told(
      s,
      mode,
      [
        say`${w.area()}法律援助中心受理案件${W}，其中农民工案件${P}，占案件总量的${R}；办结农民工案件${D}，占农民工案件量的${T}。`,
        say`${w.span()}受理案件${W}，涉军维权${P}，占${R}，办结涉军维权案件${D}，占涉军维权案件的${T}。`,
      ],
      [holding(mode, 'rate', [P, W], R), claim(mode, 'rate', [D, P], T)],
      [
        say`${w.area()}法律援助中心受理案件${W}，其中农民工案件${P}，当事人为女性的占${some(s, 10, 60)}；群众满意度${some(s, 80, 99)}。`,
      ],
    );
  }),
  ninth('rate/done-and-under-way', (s, mode, w) => {
    const [a, b] = [s.int(120, 900), s.int(12, 110)];
    const [P, Q, R] = [count(a, '个'), count(b, '个'), ratio(s, a, a + b, mode)];
    return told(
      s,
      mode,
      [
        say`${w.area()}河湖“四乱”问题已完成整改${P}，正在整改${Q}，整改完成率${R}。`,
        say`已开工项目${P}，未开工项目${Q}，开工率为${R}。`,
        say`${w.town()}已腾退${P}，未腾退${Q}，腾退率${R}。`,
      ],
      [claim(mode, 'rate_over_parts', [P, Q], R)],
      [
        say`${w.area()}河湖“四乱”问题已完成整改${P}，正在整改${Q}，无人机巡河率${some(s, 60, 97)}。`,
        say`已开工项目${P}，未开工项目${Q}，中央预算内项目开工率为${some(s, 60, 97)}。`,
      ],
    );
  }),
  ninth('rate/two-together', (s, mode, w) => {
    const all = s.int(120, 990);
    const [a, b] = [s.part(all, 0.1, 0.3), s.part(all, 0.2, 0.5)];
    const [W, A, B] = [count(all, '家'), count(a, '家'), count(b, '家')];
    const R = ratio(s, a + b, all, mode, [(100 * b) / all]);
    return told(
      s,
      mode,
      [
        say`${w.area()}参评企业${W}，评为A级${A}、B级${B}，A、B级企业合计占参评企业的${R}。`,
        say`${w.span()}参评餐饮店${W}，优秀${A}、良好${B}，优良率${R}。`,
      ],
      [claim(mode, 'rate_sum', [A, B, W], R)],
      [say`${w.area()}参评企业${W}，评为A级${A}、B级${B}，连锁企业参评率${some(s, 60, 97)}。`],
    );
  }),
  ninth('rate/of-two-sources', (s, mode, w) => {
    const [a, b] = [s.int(300, 2000), s.int(100, 900)];
    const p = s.part(a + b, 0.1, 0.4);
    const [A, B, P] = [count(a, '件'), count(b, '件'), count(p, '件')];
    const R = ratio(s, p, a + b, mode);
    return told(
      s,
      mode,
      [
        say`${w.area()}电话受理投诉${A}，互联网平台受理投诉${B}。其中，售后服务类投诉${P}，占总投诉量的${R}。`,
        say`窗口受理申请${A}、线上受理申请${B}，其中加急申请${P}，占全部申请的${R}。`,
      ],
      [claim(mode, 'rate_of_sum', [P, A, B], R)],
      [
        say`${w.area()}电话受理投诉${A}，互联网平台受理投诉${B}，售后服务类投诉${P}，占全省同类投诉的${some(s, 2, 9)}。`,
      ],
    );
  }),
];
