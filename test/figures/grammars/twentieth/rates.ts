import { say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { count, percent } from '../source.js';
import { figure, modes, money, moneyOf, rated, share, size, someMoney, twentieth } from './form.js';

/** Rates in several orders and bracket forms. */
export const RATES = [
  twentieth('rate/answered-calls', (s, mode, w) => {
    const { W, P, R } = rated(s, '件', mode);
    return either(
      mode,
      say`${w.time()}区热线专班共接派单${W}，按时答复${P}，按时答复率达${R}，${w.end()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.time()}区热线专班共接派单${W}，按时答复${P}，回访满意率达${R}，${w.end()}。`,
    );
  }),
  twentieth('rate/signed-first', (s, mode, w) => {
    const { W, P, R } = rated(s, '人', mode, 0.6, 0.95);
    return either(
      mode,
      say`${w.street()}家庭医生签约率达到${R}，辖区${W}65岁以上老人中已有${P}签约。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.street()}家庭医生签约率达到${R}，辖区${W}65岁以上老人中已有${P}参加免费体检。`,
    );
  }),
  twentieth('rate/due-and-present-bracket', (s, mode, w) => {
    const { W, P, R } = rated(s, '人', mode, 0.8, 0.98, s.int(120, 640));
    return either(
      mode,
      say`${w.school()}期末教职工大会应到${W}，实到${P}（到会率${R}），审议通过绩效分配方案。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.school()}期末教职工大会应到${W}，实到${P}，审议通过绩效分配方案（赞成率${R}）。`,
    );
  }),
  twentieth('rate/verdicts-accepted', (s, mode, w) => {
    const { W, P, R } = rated(s, '件', mode, 0.7, 0.95);
    return either(
      mode,
      say`在${w.court()}一审审结的${W}案件中，${P}当事人未提起上诉，一审服判率为${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`在${w.court()}一审审结的${W}案件中，${P}当事人申请线上开庭，一审服判率为${R}。`,
    );
  }),
  twentieth('rate/carried-over-enforcement', (s, mode, w) => {
    const [o, n] = [s.int(40, 380), s.int(400, 3600)];
    const p = s.part(o + n, 0.7, 0.96);
    const [O, N, P] = [count(o, '件'), count(n, '件'), count(p, '件')];
    const R = share(s, p, o + n, mode);
    return either(
      mode,
      say`${w.time()}${w.court()}旧存执行案件${O}，新收${N}，执结${P}，执结率${R}。`,
      [claim(mode, 'rate_carry', [P, O, N], R)],
      say`${w.time()}${w.court()}旧存执行案件${O}，新收${N}，执结${P}，标的到位率${R}。`,
    );
  }),
  twentieth('rate/complement-of-unfit', (s, mode, w) => {
    const w0 = s.int(300, 4000);
    const bad = s.part(w0, 0.01, 0.08);
    const [W, B] = [count(w0, '批次'), count(bad, '批次')];
    const R = share(s, w0 - bad, w0, mode, 2);
    return either(
      mode,
      say`${w.county()}监督抽检食品${W}，检出不合格${B}，抽检合格率${R}，${w.end()}。`,
      [claim(mode, 'rate_rest', [B, W], R)],
      say`${w.county()}监督抽检食品${W}，检出不合格${B}，乳制品合格率${R}，${w.end()}。`,
    );
  }),
  twentieth('rate/people-beside-cases', (s, mode, w) => {
    const { all, W, P, R } = rated(s, '人', mode, 0.6, 0.95);
    const K = count(Math.round(all * (0.6 + 0.25 * s.next())), '件');
    return either(
      mode,
      say`${w.time()}提起公诉${K}${W}，其中适用认罪认罚从宽制度${P}，适用率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.time()}提起公诉${K}${W}，其中适用认罪认罚从宽制度${P}，确定刑量刑建议采纳率${R}。`,
    );
  }),
  twentieth('rate/budget-fulfilled', (s, mode, w) => {
    const W = someMoney(s, 4000, 90_000);
    const P = moneyOf(s, W.value * (0.85 + 0.25 * s.next()), 'holds');
    const R = share(s, P.value, W.value, mode, 1, {});
    return either(
      mode,
      say`${w.county()}政府性基金预算收入年初安排${W}，实际入库${P}，为预算的${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.county()}政府性基金预算收入年初安排${W}，实际入库${P}，土地出让部分为预算的${R}。`,
    );
  }),
  twentieth('rate/findings-put-right', (s, mode, w) => {
    const { W, P, R } = rated(s, '个', mode, 0.6, 0.97, s.int(80, 420));
    return either(
      mode,
      say`上年度审计报告反映的${W}问题，至今年6月底已整改到位${P}，整改率${R}；${w.end()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`上年度审计报告反映的${W}问题，至今年6月底已销号${P}，其中涉农问题整改率${R}；${w.end()}。`,
    );
  }),
  twentieth('rate/two-outcomes-respectively', (s, mode, w) => {
    const [m, n] = modes(s, mode, 2);
    const [a, b] = [rated(s, '件', m ?? mode), rated(s, '件', n ?? mode)];
    return either(
      mode,
      say`${w.time()}受理初次信访事项${a.W}、重复信访事项${b.W}，分别办结${a.P}、${b.P}，办结率分别为${a.R}、${b.R}。`,
      [claim(m ?? mode, 'rate', [a.P, a.W], a.R), claim(n ?? mode, 'rate', [b.P, b.W], b.R)],
      say`${w.time()}受理初次信访事项${a.W}、重复信访事项${b.W}，分别化解${a.P}、${b.P}，网上参评率分别为${a.R}、${b.R}。`,
    );
  }),
  twentieth('rate/infants-per-thousand', (s, mode, w) => {
    const all = s.int(2400, 9800);
    const died = s.int(6, 32);
    const [W, P] = [count(all, '人'), count(died, '人')];
    const right = figure(s, (1000 * died) / all, 2, '‰', mode);
    const R = { text: right.text, value: right.value / 10 };
    return either(
      mode,
      say`全市活产${W}，新生儿死亡${P}，新生儿死亡率${R}，${w.end()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`全市活产${W}，新生儿死亡${P}，5岁以下儿童死亡率${R}，${w.end()}。`,
    );
  }),
  twentieth('rate/arrears-of-fees', (s, mode, w) => {
    const due = s.int(30_000, 900_000);
    const open = Math.round(due * (0.02 + 0.15 * s.next()));
    const [W, B] = [money(due), money(open)];
    const R = share(s, due - open, due, mode);
    return either(
      mode,
      say`${w.street()}今年应收公房租金${W}，尚欠${B}，收缴率${R}，${w.end()}。`,
      [claim(mode, 'rate_rest', [B, W], R)],
      say`${w.street()}今年应收公房租金${W}，尚欠${B}，商铺收缴率${R}，${w.end()}。`,
    );
  }),
  twentieth('rate/households-in-bracket', (s, mode, w) => {
    const { all, W, P, R } = rated(s, '人', mode, 0.85, 0.99);
    const H = count(Math.round(all / 2.7), '户');
    return either(
      mode,
      say`${w.street()}现有脱贫人口${W}（${H}），已参加城乡居民医保${P}，参保率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.street()}现有脱贫人口${W}（${H}），已参加城乡居民医保${P}，住院报销比例${R}。`,
    );
  }),
  twentieth('rate/checked-and-found', (s, mode, w) => {
    const [m, n] = modes(s, mode, 2);
    const all = size(s);
    const done = s.part(all, 0.8, 0.97);
    const found = s.part(done, 0.1, 0.3);
    const [W, P, Q] = [count(all, '人'), count(done, '人'), count(found, '人')];
    const R = share(s, done, all, m ?? mode, 1);
    const T = share(s, found, done, n ?? mode, 1);
    return either(
      mode,
      say`${w.school()}本学期应查视力${W}，实查${P}，受检率${R}；检出近视${Q}，检出率${T}。`,
      [claim(m ?? mode, 'rate', [P, W], R), claim(n ?? mode, 'rate', [Q, P], T)],
      say`${w.school()}本学期应查视力${W}，实查${P}，家长知晓率${R}；检出近视${Q}，配镜率${percent(Number((T.value * 0.8).toFixed(1)), 1)}。`,
    );
  }),
];
