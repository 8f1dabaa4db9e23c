import { say } from '../compose.js';
import { claim, holding } from '../grammar.js';
import { either } from '../other/form.js';
import { count } from '../source.js';
import { anyRate, modes, moneyOf, nineteenth, rated, share, size, someMoney } from './form.js';

/** Rates of what was due and what was done. */
export const RATES = [
  nineteenth('rate/documents-filed', (s, mode, w) => {
    const { W, P, R } = rated(s, '件', mode, 0.7, 0.98, s.int(60, 480));
    return either(
      mode,
      say`${w.head()}各乡镇、各部门报送备案规范性文件${W}，经审查准予备案${P}，备案率${R}，${w.tail()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.head()}各乡镇、各部门报送备案规范性文件${W}，属部门文件的${P}，报备及时率${R}，${w.tail()}。`,
    );
  }),
  nineteenth('rate/accepted-in-bracket', (s, mode, w) => {
    const { W, P, R } = rated(s, '件', mode, 0.6, 0.95);
    const N = count(s.int(120, 900), '人次');
    return either(
      mode,
      say`${w.head()}${w.county()}收到行政复议申请${W}，依法受理${P}（受理率${R}），接待来访咨询${N}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.head()}${w.county()}收到行政复议申请${W}，依法受理${P}（按期审结率${R}），接待来访咨询${N}。`,
    );
  }),
  nineteenth('rate/before-its-figures', (s, mode, w) => {
    const { W, P, R } = rated(s, '件', mode, 0.08, 0.35);
    return either(
      mode,
      say`${w.head()}行政复议直接纠错率为${R}，在审结的${W}案件中，以撤销、变更、确认违法等方式纠错${P}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.head()}行政复议调解和解率为${R}，在审结的${W}案件中，以撤销、变更、确认违法等方式纠错${P}。`,
    );
  }),
  nineteenth('rate/both-in-bracket', (s, mode, w) => {
    const { all, W, P, R } = rated(s, '件', mode, 0.75, 0.99, s.int(70, 620));
    // Heads themselves are fewer than those who may stand for the office.
    const [H, T] = [count(s.part(all, 0.1, 0.4), '件'), anyRate(s, 85, 99)];
    return either(
      mode,
      say`严格落实《行政诉讼法》要求，${w.county()}行政机关负责人出庭应诉率达到${R}（应出庭${W}、实际出庭${P}），${w.tail()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`严格落实《行政诉讼法》要求，${w.county()}行政机关负责人出庭应诉率达到${T}（开庭审理${W}、由正职出庭${H}），${w.tail()}。`,
    );
  }),
  nineteenth('rate/carried-over', (s, mode, w) => {
    const [a, b] = [s.int(12, 90), s.int(180, 2400)];
    const p = s.part(a + b, 0.7, 0.96);
    const [A, B, P, R] = [count(a, '件'), count(b, '件'), count(p, '件'), share(s, p, a + b, mode)];
    return either(
      mode,
      say`${w.head()}县人民法院旧存案件${A}，新收${B}，审执结${P}，结案率${R}，${w.tail()}。`,
      [claim(mode, 'rate_carry', [P, A, B], R)],
      say`${w.head()}县人民法院旧存案件${A}，新收${B}，审执结${P}，一审服判息诉率${R}，${w.tail()}。`,
    );
  }),
  nineteenth('rate/absent', (s, mode, w) => {
    const all = s.int(70, 680);
    const away = s.part(all, 0.03, 0.25);
    const [W, X, R] = [count(all, '人'), count(away, '人'), share(s, all - away, all, mode)];
    return either(
      mode,
      say`组织领导干部旁听庭审，应到${W}，因公请假${X}，到场率${R}，${w.tail()}。`,
      [claim(mode, 'rate_rest', [X, W], R)],
      say`组织领导干部旁听庭审，应到${W}，因公请假${X}，课后问卷优良率${R}，${w.tail()}。`,
    );
  }),
  nineteenth('rate/cases-beside-people', (s, mode, w) => {
    const { all, W, P, R } = rated(s, '件', mode, 0.25, 0.7);
    const N = count(all + s.int(30, 400), '人');
    return either(
      mode,
      say`${w.head()}县法律援助中心共办理援助案件${W}、受援群众${N}，其中农民工讨薪案件${P}，占办案总量的${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.head()}县法律援助中心共办理援助案件${W}、受援群众${N}，其中农民工讨薪案件${P}，裁决支持率${R}。`,
    );
  }),
  nineteenth('rate/due-and-built', (s, mode, w) => {
    const { W, P, R } = rated(s, '个', mode, 0.75, 0.98, s.int(90, 560));
    return either(
      mode,
      say`${w.county()}应建村（社区）公共法律服务工作室${W}，已建${P}，建成率${R}；聘任法律顾问${count(s.int(20, 140), '名')}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.county()}应建村（社区）公共法律服务工作室${W}，已建${P}，电子屏完好率${R}；聘任法律顾问${count(s.int(20, 140), '名')}。`,
    );
  }),
  nineteenth('rate/budget-spent', (s, mode, w) => {
    const W = someMoney(s, 180, 2600);
    const P = moneyOf(s, W.value * (0.7 + 0.28 * s.next()), 'holds');
    const R = share(s, P.value, W.value, mode);
    return either(
      mode,
      say`年初安排${w.organ()}项目经费${W}，截至12月底实际支出${P}，预算执行率为${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`年初安排${w.organ()}项目经费${W}，截至12月底采购公告金额${P}，绩效自评得分率为${R}。`,
    );
  }),
  nineteenth('rate/files-graded', (s, mode, w) => {
    const all = s.int(90, 700);
    const [p = 1, q = 1, x = 1] = s.split(all, 3);
    const [W, P, Q, X] = [count(all, '卷'), count(p, '卷'), count(q, '卷'), count(x, '卷')];
    const R = share(s, p, all, mode);
    return either(
      mode,
      say`${w.county()}评查行政处罚案卷${W}，评为优秀${P}、合格${Q}、不合格${X}，优秀率${R}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'sum', [P, Q, X], W)],
      say`${w.county()}评查行政处罚案卷${W}，其中交通类${P}、城管类${Q}，文书说理达标率${R}，退回补正${X}。`,
    );
  }),
  nineteenth('rate/motions-and-proposals', (s, mode, w) => {
    const [one = mode, two = mode] = modes(s, mode, 2);
    const a = rated(s, '件', one, 0.8, 0.98, s.int(70, 320));
    const b = rated(s, '件', two, 0.8, 0.98, s.int(70, 320));
    return either(
      mode,
      say`${w.head()}承办人大代表建议${a.W}、政协提案${b.W}，已办复${a.P}和${b.P}，办复率分别为${a.R}、${b.R}。`,
      [claim(one, 'rate', [a.P, a.W], a.R), claim(two, 'rate', [b.P, b.W], b.R)],
      say`${w.head()}承办人大代表建议${a.W}、政协提案${b.W}，已办复${a.P}和${b.P}，面商率分别为${a.R}、${b.R}。`,
    );
  }),
  nineteenth('rate/satisfied-and-nearly', (s, mode, w) => {
    const all = size(s);
    const [a, b] = [s.part(all, 0.55, 0.75), s.part(all, 0.1, 0.2)];
    const [W, A, B, R] = [count(all, '人'), count(a, '人'), count(b, '人'), share(s, a + b, all, mode)];
    return either(
      mode,
      say`${w.organ()}电话回访办事群众${W}，表示满意的${A}，表示基本满意的${B}，总体满意率${R}。`,
      [claim(mode, 'rate_sum', [A, B, W], R)],
      say`${w.organ()}电话回访办事群众${W}，由本人办理的${A}，委托他人代办的${B}，总体满意率${R}。`,
    );
  }),
  nineteenth('rate/supervised-with-locating', (s, mode, w) => {
    const { W, P, R } = rated(s, '名', mode, 0.6, 0.97, s.int(80, 720));
    return either(
      mode,
      say`${w.county()}在册社区矫正对象${W}，有${P}落实手机定位核查，定位管控面${R}，全年未发生脱管漏管。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.county()}在册社区矫正对象${W}，有${P}参加公益活动，心理测评合格面${R}，全年未发生脱管漏管。`,
    );
  }),
  nineteenth('rate/all-but-some', (s, mode, w) => {
    const all = s.int(260, 1900);
    const few = s.part(all, 0.02, 0.15);
    const [W, X, R] = [count(all, '项'), count(few, '项'), share(s, all - few, all, mode)];
    return either(
      mode,
      say`${w.county()}${W}政务服务事项中，除${X}涉密等特殊事项外全部实现网上可办，网办率${R}，${w.tail()}。`,
      [claim(mode, 'rate_rest', [X, W], R)],
      say`${w.county()}${W}政务服务事项中，除${X}涉密等特殊事项外全部实现网上可办，承诺时限压缩${R}，${w.tail()}。`,
    );
  }),
  nineteenth('rate/sat-and-passed', (s, mode, w) => {
    const [one = mode, two = mode] = modes(s, mode, 2);
    const { part, W, P, R } = rated(s, '人', one, 0.75, 0.97, s.int(150, 3200));
    const { P: Q, R: T } = rated(s, '人', two, 0.7, 0.97, part);
    return either(
      mode,
      say`${w.county()}执法证资格考试报名${W}，实际参考${P}，参考率${R}；及格${Q}，及格率${T}。`,
      [claim(one, 'rate', [P, W], R), claim(two, 'rate', [Q, P], T)],
      say`${w.county()}执法证资格考试报名${W}，实际参考${P}，网课学完率${R}；新领证${Q}，证件年审率${anyRate(s, 90, 99)}。`,
    );
  }),
];
