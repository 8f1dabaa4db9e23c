import { say } from '../compose.js';
import { sound, yi } from '../fourth/form.js';
import { count, wan } from '../source.js';
import { claim, gained, grew, holding, many, rated, seventh, share, shared, some, told, yis } from './form.js';

/** Rates of money, of plans, of several outcomes together; shares in lists. */
export const SEVENTH_SHARES = [
  seventh('rate/of-the-budget', (s, mode, w) => {
    const whole = s.int(900, 9900);
    const part = Math.round(whole * (0.93 + 0.14 * s.next()));
    const [W, P] = [yis(s, whole, 'holds'), yis(s, part, 'holds')];
    const R = share(s, part, whole, mode, 1, 200);
    return told(
      s,
      mode,
      [
        say`全市一般公共预算收入完成${P}，为年初预算${W}的${R}。`,
        say`全市一般公共预算收入年初预算${W}，实际完成${P}，完成预算的${R}，同比${grew(s)}。`,
        say`政府性基金收入预算${W}，执行数${P}，为预算的${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`全市一般公共预算收入年初预算${W}，实际完成${P}，税收占比为${some(s, 60, 88)}，同比${grew(s)}。`,
        say`政府性基金收入预算${W}，执行数${P}，${w.fund()}支出为预算的${R}。`,
      ],
    );
  }),
  seventh('rate/taxes-of-revenue', (s, mode) => {
    const whole = s.int(900, 9900);
    const part = s.part(whole, 0.55, 0.88);
    const [W, P] = [yis(s, whole, 'holds'), yis(s, part, 'holds')];
    const R = share(s, part, whole, mode, 1);
    return told(
      s,
      mode,
      [
        say`地方一般公共预算收入${W}，${grew(s)}；其中税收收入${P}，${grew(s)}，占一般公共预算收入的${R}。`,
        say`一般公共预算收入${W}，其中税收收入${P}，税收占比${R}。`,
        say`一般公共预算收入${W}，比上年${grew(s)}。税收收入${P}，占一般公共预算收入的比重为${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`一般公共预算收入${W}，其中税收收入${P}，占全市税收收入的${R}。`,
        say`一般公共预算收入${W}，税收收入${P}，第三产业占税收的比重为${R}。`,
      ],
    );
  }),
  seventh('rate/of-the-plan', (s, mode, w) => {
    const all = s.int(1200, 38_000);
    const part = Math.round(all * (0.7 + 0.5 * s.next()));
    const unit = s.pick(['亩', '米', '户', '人次']);
    const deed = { 亩: '营造林', 米: '新改建供水管网', 户: '农村改厕', 人次: '职业技能培训' }[unit] ?? '';
    const [W, P] = [count(all, unit), count(part, unit)];
    const R = share(s, part, all, mode, 1, 200);
    return told(
      s,
      mode,
      [
        say`${w.town()}完成${deed}${P}，为年度计划（${W}）的${R}。`,
        say`${deed}年度计划${W}，实际完成${P}，完成率${R}。`,
        say`${w.period()}完成${deed}${P}，占年度任务${W}的${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.town()}完成${deed}${P}，下年度计划完成${W}，资金到位率${R}。`,
        say`${w.period()}完成${deed}${P}，五年规划任务为${W}，上级补助比例为${some(s, 30, 80)}。`,
      ],
    );
  }),
  seventh('rate/yuan-in-two-units', (s, mode, w) => {
    const whole = s.int(110, 900);
    const part = s.part(whole, 0.12, 0.9);
    const W = yi(whole * 1_000_000);
    const P = wan(part * 1_000_000, 0);
    const R = share(s, part, whole, mode, 1);
    return told(
      s,
      mode,
      [
        say`统筹${w.fund()}${W}，截至年底已支付${P}，支付率${R}。`,
        say`全市争取${w.fund()}${W}，其中${w.town()}${P}，占${R}。`,
        say`执行标的额${W}，实际执行到位${P}，到位率${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`统筹${w.fund()}${W}，带动社会投资${P}，群众投工投劳折资占${R}。`,
        say`执行标的额${W}，罚没入库${P}，无财产可供执行案件合格率${R}。`,
      ],
    );
  }),
  seventh('rate/people-in-ten-thousands', (s, mode) => {
    const whole = s.int(2200, 9900);
    const part = s.part(whole, 0.2, 0.8);
    const [W, P] = [wan(whole * 100, 2, '人'), wan(part * 100, 2, '人')];
    const R = share(s, part, whole, mode);
    return told(
      s,
      mode,
      [
        say`年末全县常住人口${W}，其中城镇人口${P}，城镇化率${R}。`,
        say`年末基本医疗保险参保${W}，其中职工医保${P}，占${R}。`,
        say`年末全县常住人口${W}，其中城镇常住人口${P}，占总人口比重（常住人口城镇化率）为${R}，比上年末${gained(s)}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`年末全县户籍人口${W}，其中城镇户籍人口${P}，常住人口城镇化率${R}。`,
        say`年末基本医疗保险参保${W}，其中职工医保${P}，政策范围内住院报销比例${R}。`,
      ],
    );
  }),
  seventh('rate/settled-and-withdrawn', (s, mode, w) => {
    const all = many(s);
    const [a, b] = [s.part(all, 0.2, 0.4), s.part(all, 0.08, 0.3)];
    const [W, A, B] = [count(all, '件'), count(a, '件'), count(b, '件')];
    const R = share(s, a + b, all, mode);
    return told(
      s,
      mode,
      [
        say`${w.court()}审结一审民商事案件${W}，其中调解${A}、撤诉${B}，调撤率${R}。`,
        say`${w.period()}审结民事案件${W}，调解结案${A}，撤诉${B}，调解撤诉率达${R}。`,
      ],
      [claim(mode, 'rate_sum', [A, B, W], R)],
      [
        say`${w.court()}审结一审民商事案件${W}，其中当庭宣判${A}、适用小额诉讼程序${B}，服判息诉率${R}。`,
        say`${w.period()}审结民事案件${W}，调解结案${A}，撤诉${B}，鉴定案件平均用时压缩${R}。`,
      ],
    );
  }),
  seventh('rate/content-and-fairly-content', (s, mode, w) => {
    const all = many(s);
    const [a, b] = [s.part(all, 0.6, 0.8), s.part(all, 0.06, 0.15)];
    const [W, A, B] = [count(all, '人次'), count(a, '人次'), count(b, '人次')];
    const R = share(s, a + b, all, mode);
    const bad = count(all - a - b, '人次');
    return told(
      s,
      mode,
      [
        say`${w.dept()}电话回访${W}，其中满意${A}、基本满意${B}、不满意${bad}，满意和基本满意率合计${R}。`,
        say`${w.dept()}窗口共收到评价${W}，其中满意${A}，基本满意${B}，不满意${bad}，总体满意率（含基本满意）${R}。`,
      ],
      [claim(mode, 'rate_sum', [A, B, W], R), holding(mode, 'sum', [A, B, bad], W)],
      [
        say`${w.dept()}电话回访${W}，其中老年人${A}、残疾人${B}，对政策知晓的占${R}。`,
        say`${w.dept()}窗口共接待${W}，其中企业${A}，外地群众${B}，上年满意率${R}。`,
      ],
    );
  }),
  seventh('share/by-field-with-others', (s, mode, w) => {
    const [a, b, c] = w.fields(3);
    const { figs, W, R, rates, sum } = shared(s, 4, '件', mode, s.int(400, 9000));
    const [x, y, z, o] = figs;
    return told(
      s,
      mode,
      [
        say`${w.period()}收到行政复议申请${W}，按管理领域分，${a}${x}，占${R[0]}；${b}${y}，占${R[1]}；${c}${z}，占${R[2]}；其他${o}，占${R[3]}。`,
        say`共收案${W}。其中，${a}类${x}（占${R[0]}）、${b}类${y}（占${R[1]}）、${c}类${z}（占${R[2]}）、其他类${o}（占${R[3]}）。`,
      ],
      [rates, sum],
      [
        say`${w.period()}收到行政复议申请${count(W.value * 3, '件')}，增幅居前的是${a}${x}，增长${R[0]}；${b}${y}，增长${R[1]}；${c}${z}，增长${R[2]}。`,
      ],
    );
  }),
  seventh('share/respectively', (s, mode, w) => {
    const [a, b, c] = w.fields(3);
    const { figs, W, R, rates, sum } = shared(s, 3, '件', mode);
    const [x, y, z] = figs;
    return told(
      s,
      mode,
      [
        say`${w.period()}共办理${W}，其中${a}、${b}、${c}类分别为${x}、${y}、${z}，分别占${R[0]}、${R[1]}、${R[2]}。`,
        say`办理案件${W}，${a}${x}、${b}${y}、${c}${z}，分别占总数的${R[0]}、${R[1]}、${R[2]}。`,
      ],
      [rates, sum],
      [
        say`${w.period()}共办理${count(W.value * 2 + 7, '件')}，其中较多的${a}、${b}、${c}类分别为${x}、${y}、${z}，同比分别增长${R[0]}、${R[1]}、${R[2]}。`,
      ],
    );
  }),
  seventh('share/highest-and-next', (s, mode, w) => {
    const [a, b] = w.fields(2);
    const all = many(s);
    const [p, q] = [s.part(all, 0.3, 0.45), s.part(all, 0.12, 0.28)];
    const [W, P, Q] = [count(all, '件'), count(p, '件'), count(q, '件')];
    const decimals = s.int(1, 2);
    const [R, T] = [share(s, p, all, mode, decimals), share(s, q, all, sound(mode), decimals)];
    return told(
      s,
      mode,
      [
        say`${w.period()}共立案查处${W}，数量最多的是${a}案件，${P}，占${R}；其次是${b}案件，${Q}，占${T}。`,
        say`在全部${W}案件中，${a}占比最高，达${P}，占${R}，${b}次之，为${Q}，占${T}。`,
      ],
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, W], T)],
      [say`${w.period()}共立案查处${W}，增长最快的是${a}案件，${P}，增长${R}；其次是${b}案件，${Q}，增长${T}。`],
    );
  }),
  seventh('share/women-young-and-graduates', (s, mode, w) => {
    const all = s.int(60, 900);
    const [p, q] = [s.part(all, 0.3, 0.6), s.part(all, 0.3, 0.7)];
    const [W, P, Q] = [count(all, '名'), count(p, '名'), count(q, '名')];
    const decimals = s.int(1, 2);
    const [R, T] = [share(s, p, all, mode, decimals), share(s, q, all, sound(mode), decimals)];
    return told(
      s,
      mode,
      [
        say`全市共有专职人民调解员${W}，其中女性${P}，占${R}；大专以上学历${Q}，占${T}。`,
        say`${w.dept()}现有在编人员${W}，其中35岁以下${P}，占总数的${R}；中共党员${Q}，占总数的${T}。`,
      ],
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, W], T)],
      [say`${w.dept()}现有在编人员${W}，其中35岁以下${P}，培训合格率${R}；中共党员${Q}，学习平台活跃度${T}。`],
    );
  }),
  seventh('share/of-the-whole-spelt-out', (s, mode, w) => {
    const { W, P, R } = rated(s, many(s), '件', mode, 0.15, 0.85);
    return told(
      s,
      mode,
      [
        say`${w.period()}有${P}由乡镇（街道）办理，占全部${W}行政处罚案件的${R}。`,
        say`通过诉前调解化解纠纷${P}，占一审民商事收案总数${W}的${R}。`,
        say`${w.dept()}适用简易程序作出处罚${P}，占处罚决定总量（${W}）的${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`通过诉前调解化解纠纷${P}，占可调解纠纷的${R}，一审民商事收案${W}。`,
        say`${w.dept()}适用简易程序作出处罚${P}，当场缴纳罚款的占${R}，普通程序案件归档${W}。`,
      ],
    );
  }),
];
