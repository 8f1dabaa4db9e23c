import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { claim, either } from '../other/form.js';
import { count } from '../source.js';
import { beside, money, rated, seventeenth, share, size, someMoney } from './form.js';

/** Rates of what was handled, in every order and in brackets, with what was carried over, and of what is left. */
export const RATES = [
  seventeenth('rate/behind-its-counts', (s, mode, w) => {
    const { take, finish, noun, unit } = w.matter();
    const { W, P, R } = rated(s, unit, mode);
    return either(
      mode,
      say`${w.town()}${w.time()}共${take}${noun}${W}，已${finish}${P}，${finish}率为${R}，${w.tail()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.town()}${w.time()}共${take}${noun}${W}，已${finish}${P}，群众安全感满意率为${R}，${w.tail()}。`,
    );
  }),
  seventeenth('rate/between-its-counts', (s, mode, w) => {
    const { W, P, R } = rated(s, '件', mode, 0.8, 0.99);
    return either(
      mode,
      say`${w.lead()}承办12345交办单${W}，按期回复率${R}，共按期回复${P}，较好回应了群众关切。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.lead()}承办12345交办单${W}，诉求解决率${R}，共上门走访${P}，较好回应了群众关切。`,
    );
  }),
  seventeenth('rate/in-front', (s, mode, w) => {
    const { W, P, R } = rated(s, '名', mode, 0.8, 0.99);
    return either(
      mode,
      say`规范化培训结业考核通过率达${R}，${w.hospital()}参加考核的住院医师${W}中有${P}一次通过。`,
      [claim(mode, 'rate', [P, W], R)],
      say`出院患者满意度达${R}，${w.hospital()}参加考核的住院医师${W}中有${P}一次通过。`,
    );
  }),
  seventeenth('rate/share-in-bracket', (s, mode, w) => {
    const { W, P, R } = rated(s, '项', mode);
    return either(
      mode,
      say`${w.region()}公布依申请政务服务事项${W}，其中实现全程网办的${P}（占比${R}），${w.tail()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.region()}公布依申请政务服务事项${W}，其中实现全程网办的${P}（网办件好评率${R}），${w.tail()}。`,
    );
  }),
  seventeenth('rate/counts-in-bracket', (s, mode, w) => {
    const { W, P, R } = rated(s, '份', mode, 0.7, 0.98);
    return either(
      mode,
      say`${w.region()}检察建议采纳率${R}（发出${W}，采纳${P}），社会治理类检察建议质效明显提升。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.region()}检察建议按期回复率${R}（发出${W}，其中公开宣告送达${P}），社会治理类检察建议质效明显提升。`,
    );
  }),
  seventeenth('rate/due-and-real', (s, mode, w) => {
    const { W, P, R } = rated(s, '件', mode, 0.6, 0.98);
    return either(
      mode,
      say`${w.lead()}${w.region()}行政机关负责人应出庭应诉${W}，实际出庭${P}，出庭应诉率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.lead()}${w.region()}新收一审行政案件${W}，裁定准予撤诉${P}，行政机关负责人出庭应诉率${R}。`,
    );
  }),
  seventeenth('rate/due-and-real-people', (s, mode, w) => {
    const { W, P, R } = rated(s, '人', mode, 0.8, 0.99);
    return either(
      mode,
      say`${w.town()}适龄儿童应种${W}、实种${P}，疫苗接种率${R}，${w.tail()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.town()}适龄儿童建卡${W}、流动儿童${P}，疫苗接种率${R}，${w.tail()}。`,
    );
  }),
  seventeenth('rate/old-and-new', (s, mode, w) => {
    const [c, n] = [s.int(30, 400), size(s)];
    const p = s.part(c + n, 0.7, 0.97);
    const [C, N, P] = [count(c, '件'), count(n, '件'), count(p, '件')];
    const R = share(s, p, c + n, mode);
    return either(
      mode,
      say`${w.region()}法院${w.time()}旧存案件${C}，新收案件${N}，审执结${P}，结案率${R}。`,
      [claim(mode, 'rate_carry', [P, C, N], R)],
      say`${w.region()}法院${w.time()}旧存案件${C}，新收案件${N}，审执结${P}，一审服判息诉率${R}。`,
    );
  }),
  seventeenth('rate/old-and-new-in-bracket', (s, mode, w) => {
    const [c, n] = [s.int(30, 400), size(s)];
    const p = s.part(c + n, 0.7, 0.97);
    const [C, N, W, P] = [count(c, '件'), count(n, '件'), count(c + n, '件'), count(p, '件')];
    const R = share(s, p, c + n, mode);
    return either(
      mode,
      say`${w.region()}仲裁委受理案件${W}（含上年结转${C}，新收${N}），审结${P}，仲裁结案率达到${R}。`,
      [holding(mode, 'sum', [C, N], W), claim(mode, 'rate', [P, W], R)],
      say`${w.region()}仲裁委受理案件${W}（含集体争议${C}），要素式办案${P}，网上申请${count(s.part(n, 0.3, 0.6), '件')}，终局裁决率达到${R}。`,
    );
  }),
  seventeenth('rate/of-what-passed', (s, mode, w) => {
    const all = size(s);
    const bad = s.part(all, 0.01, 0.2);
    const [W, B] = [count(all, '批次'), count(bad, '批次')];
    const R = share(s, all - bad, all, mode);
    return either(
      mode,
      say`${w.lead()}开展食品安全监督抽检${W}，检出不合格${B}，总体合格率${R}，${w.tail()}。`,
      [claim(mode, 'rate_rest', [B, W], R)],
      say`${w.lead()}开展食品安全监督抽检${W}，检出不合格${B}，核查处置完成率${R}，${w.tail()}。`,
    );
  }),
  seventeenth('rate/of-who-came', (s, mode, w) => {
    const all = size(s);
    const away = s.part(all, 0.02, 0.2);
    const [W, B] = [count(all, '人'), count(away, '人')];
    const R = share(s, all - away, all, mode);
    return either(
      mode,
      say`${w.school()}组织应急知识测试，应考${W}，缺考${B}，参考率${R}。`,
      [claim(mode, 'rate_rest', [B, W], R)],
      say`${w.school()}组织应急知识测试，应考${W}，缺考${B}，优秀率${R}。`,
    );
  }),
  seventeenth('rate/cases-beside-people', (s, mode, w) => {
    const a = size(s);
    const x = Math.round(a * (1.2 + 0.5 * s.next()));
    const y = s.part(x, 0.5, 0.9);
    const [A, X] = [count(a, '件'), count(x, '人')];
    const [P, Y] = [count(s.part(a, 0.5, 0.9), '件'), count(y, '人')];
    const R = share(s, y, x, mode);
    return either(
      mode,
      say`${w.region()}检察院受理审查逮捕${A}${X}，批准逮捕${P}${Y}，按人数计算批捕率为${R}。`,
      [claim(mode, 'rate', [Y, X], R)],
      say`${w.region()}检察院受理审查逮捕${A}${X}，批准逮捕${P}${Y}，认罪认罚从宽适用率为${R}。`,
    );
  }),
  seventeenth('rate/budget-spent', (s, mode, w) => {
    const W = someMoney(s, 300, 9000);
    const P = money(Math.round((W.value / 1000) * (0.7 + 0.28 * s.next())));
    const R = share(s, P.value, W.value, mode);
    return either(
      mode,
      say`${w.hospital()}${w.time()}预算批复${W}，实际支出${P}，预算执行率${R}，“三公”经费只减不增。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.hospital()}${w.time()}预算批复${W}，医疗服务收入${P}，药占比${R}，“三公”经费只减不增。`,
    );
  }),
  seventeenth('rate/two-rates-fenbie', (s, mode, w) => {
    const { all, part, W, P } = rated(s, '件', 'holds', 0.8, 0.97);
    const q = s.part(part, 0.3, 0.7);
    const Q = count(q, '件');
    const R1 = share(s, part, all, beside(mode), 2);
    const R2 = share(s, q, part, mode, 2);
    return either(
      mode,
      say`${w.region()}法庭${w.time()}收案${W}，结案${P}，其中调解撤诉${Q}，结案率、调撤率分别为${R1}和${R2}。`,
      [holding(mode, 'rate', [P, W], R1), claim(mode, 'rate', [Q, P], R2)],
      say`${w.region()}法庭${w.time()}收案${W}，结案${P}，其中调解撤诉${Q}，电子送达率、庭审直播率分别为${R1}和${R2}。`,
    );
  }),
  seventeenth('rate/two-states-together', (s, mode, w) => {
    const all = size(s);
    const [a, b] = [s.part(all, 0.4, 0.6), s.part(all, 0.1, 0.3)];
    const [W, A, B] = [count(all, '个'), count(a, '个'), count(b, '个')];
    const R = share(s, a + b, all, mode);
    return either(
      mode,
      say`巡察反馈的${W}问题中，${w.region()}已完成整改${A}，基本完成${B}，两项合计占${R}。`,
      [claim(mode, 'rate_sum', [A, B, W], R)],
      say`巡察反馈的${W}问题中，${w.region()}已完成整改${A}，建立长效机制${B}，干部群众知晓率${R}。`,
    );
  }),
  seventeenth('rate/good-against-bad', (s, mode, w) => {
    const [a, b] = [size(s), s.int(4, 60)];
    const [A, B] = [count(a, '条'), count(b, '条')];
    const R = share(s, a, a + b, mode);
    return either(
      mode,
      say`政务大厅${w.time()}收到好评${A}、差评${B}，好评率${R}，差评全部按时回访。`,
      [claim(mode, 'rate_over_parts', [A, B], R)],
      say`政务大厅${w.time()}收到好评${A}、差评${B}，一次办结率${R}，差评全部按时回访。`,
    );
  }),
  seventeenth('rate/of-the-yearly-task', (s, mode, w) => {
    const all = s.int(90, 980);
    const p = Math.round(all * (0.72 + 0.6 * s.next()));
    const [W, P] = [count(all, '公里'), count(p, '公里')];
    const R = share(s, p, all, mode, 1, mode === 'trap' ? 100 : 300);
    return either(
      mode,
      say`${w.region()}新改建农村公路${P}，完成年度任务${W}的${R}，${w.tail()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.region()}新改建农村公路${P}，养护省道${W}，优良路率${R}，${w.tail()}。`,
    );
  }),
];
