import { say } from '../compose.js';
import { sound, yi } from '../fourth/form.js';
import { holding } from '../grammar.js';
import { claim, either } from '../other/form.js';
import { count } from '../source.js';
import { gained, grown, many, moneyRated, rated, shareOf, shares, sixth, some } from './form.js';

/** Rates of money and people, of what is due and what was planned, of months and results. */
export const SIXTH_ACCOUNTS = [
  sixth('rate/spent-of-allotted', (s, mode, w) => {
    const { W, P, R } = moneyRated(s, mode, 0.5, 0.98, 90);
    const opening = say`${w.project()}下达专项资金${W}，截至12月末实际支出${P}`;
    return either(
      mode,
      say`${opening}，预算执行率${R}，结余资金按规定收回。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${opening}，建设内容完工率${R}，结余资金按规定收回。`,
    );
  }),
  sixth('rate/receivable-and-received', (s, mode, w) => {
    const { W, P, R } = moneyRated(s, mode, 0.5, 0.98, 9);
    const opening = say`${w.street()}应收${w.fee()}${W}，实收${P}`;
    return either(
      mode,
      say`${opening}，收缴率${R}，对欠缴户已逐户送达通知。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${opening}，下年度收缴率力争达到${R}，对欠缴户已逐户送达通知。`,
    );
  }),
  sixth('rate/officers-with-a-card', (s, mode, w) => {
    const { W, P, R, w: all, decimals } = rated(s, s.int(90, 600), '名', mode, 0.7, 0.97);
    const q = s.part(all, 0.2, 0.5);
    const [Q, T] = [count(q, '名'), shareOf(s, q, all, sound(mode), decimals)];
    const opening = say`${w.street()}综合执法队现有执法人员${W}，其中持证${P}`;
    return either(
      mode,
      say`${opening}，持证率${R}；法律专业毕业${Q}，占${T}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, W], T)],
      say`${opening}，群众测评优良率${R}；法律专业毕业${Q}，网上学法达标率${T}。`,
    );
  }),
  sixth('rate/of-those-on-the-list', (s, mode, w) => {
    const { noun, unit, finish } = w.task();
    const { W, P, R } = rated(s, many(s), unit, mode, 0.3, 0.95);
    const opening = say`在册的${W}${noun}中，有${P}年内完成${finish}`;
    return either(
      mode,
      say`${opening}，占比达${R}，比上年${gained(s)}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${opening}，另据回访，表示满意的占比达${R}，比上年${gained(s)}。`,
    );
  }),
  sixth('rate/villages-covered', (s, mode, w) => {
    const { W, P, R, w: all } = rated(s, s.int(90, 420), '个', mode, 0.4, 0.96);
    return either(
      mode,
      say`全县${W}村（社区）中，已有${P}建成${w.site()}，覆盖率${R}，“一村一顾问”机制同步落实。`,
      [claim(mode, 'rate', [P, W], R)],
      say`全县${W}村（社区）共聘网格员${count(all * 3 + 5, '名')}，${w.motto()}建成后绿化覆盖率${R}，“一村一顾问”机制同步落实。`,
    );
  }),
  sixth('rate/months-and-the-month', (s, mode, w) => {
    const { noun, unit, take, finish } = w.task();
    const x = rated(s, s.int(2000, 40_000), unit, sound(mode), 0.7, 0.97);
    const y = rated(s, s.part(x.w, 0.06, 0.14), unit, mode, 0.6, 0.97, x.decimals);
    const opening = say`1—11月，${w.street()}累计${take}${noun}${x.W}，${finish}${x.P}`;
    return either(
      mode,
      say`${opening}，累计${finish}率${x.R}；其中11月份${take}${y.W}，${finish}${y.P}，当月${finish}率${y.R}。`,
      [holding(mode, 'rate', [x.P, x.W], x.R), claim(mode, 'rate', [y.P, y.W], y.R)],
      say`${opening}；其中11月份${take}${y.W}，10月份${finish}率${y.R}，三季度${finish}率${x.R}。`,
    );
  }),
  sixth('rate/spending-on-people', (s, mode, w) => {
    const W = yi(s.int(2000, 9000) * 1_000_000);
    const P = yi(W.value * (0.6 + 0.25 * s.next()));
    const R = shareOf(s, P.value, W.value, mode, s.int(1, 2));
    const growth = grown(s, P.value, W.value);
    const opening = say`全县一般公共预算支出${W}，${growth.whole}。民生类支出${P}，${growth.part}`;
    return either(
      mode,
      say`${opening}，占一般公共预算支出的比重为${R}，比上年${growth.share}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${opening}，其中${w.project()}等支出占民生类支出的比重为${R}，比上年${gained(s)}。`,
    );
  }),
  sixth('rate/posts-to-fill', (s, mode) => {
    const { W, P, R, w: all } = rated(s, s.int(90, 400), '名', mode, 0.6, 0.97);
    const n = s.int(all * 8, all * 20);
    const N = count(n, '人');
    const [a, b] = [s.part(n, 0.7, 0.9), s.part(n, 0.3, 0.6)];
    return either(
      mode,
      say`全县卫生系统计划招录${W}，报名${N}，实际到岗${P}，招录计划完成率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`全县卫生系统公开招录报名${N}，初审通过${count(a, '人')}，参加笔试${count(b, '人')}，进入面试${count(all, '人')}，考务服务满意率${R}。`,
    );
  }),
  sixth('rate/rounds-faults-and-the-rest', (s, mode, w) => {
    const { W, P, Q, R } = rated(s, s.int(150, 3000), '个', mode, 0.6, 0.96);
    const opening = say`围绕${w.project()}开展监督检查${count(s.int(12, 140), '次')}，查出问题${W}`;
    return either(
      mode,
      say`${opening}，已整改${P}，整改率${R}，其余${Q}限期整改。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'sum', [P, Q], W)],
      say`${opening}，下达通知书${count(s.int(20, 140), '份')}，上年度问题整改率${R}，约谈${count(s.int(12, 60), '人')}。`,
    );
  }),
  sixth('rate/outcomes-with-bare-percents', (s, mode, w) => {
    const { W, figs, R, claims } = shares(s, 3, '件', mode);
    const [x, y, z] = figs;
    return either(
      mode,
      say`${w.desk()}全年办理信息公开申请${W}，结果如下：予以公开${x}（${R[0]}），部分公开${y}（${R[1]}），无法提供${z}（${R[2]}）。`,
      [claims],
      say`${w.desk()}全年办理信息公开申请${W}。政务新媒体另发布：图解${count(x.value, '条')}（阅读量增长${R[0]}），短视频${count(y.value, '条')}（阅读量增长${R[1]}）。`,
    );
  }),
  sixth('rate/due-and-done-in-the-bracket', (s, mode, w) => {
    const { noun, unit, finish } = w.task();
    const { W, P, R } = rated(s, many(s), unit, mode, 0.6, 0.96);
    const O = some(s, 40, 58);
    return either(
      mode,
      say`${w.period()}${noun}${finish}率为${R}（应${finish}${W}，已${finish}${P}），上年为${O}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.period()}${noun}${finish}率目标为${R}（已${finish}${P}），上年为${O}。`,
    );
  }),
];
