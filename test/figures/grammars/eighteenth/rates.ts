import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { claim, either } from '../other/form.js';
import { count } from '../source.js';
import { beside, eighteenth, figure, money, moneyOf, rated, share, size, someMoney } from './form.js';

/** Rates in every order and bracket. */
export const RATES = [
  eighteenth('rate/accepted-of-applied', (s, mode, w) => {
    const { W, P, R } = rated(s, '件', mode);
    return either(
      mode,
      say`${w.start()}${w.district()}行政复议机构共收到复议申请${W}，依法受理${P}，受理率为${R}，${w.end()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.start()}${w.district()}行政复议机构共收到复议申请${W}，依法受理${P}，调解和解率为${R}，${w.end()}。`,
    );
  }),
  eighteenth('rate/head-of-bureau-in-court', (s, mode, w) => {
    const { W, P, R } = rated(s, '件', mode, 0.7, 0.98);
    return either(
      mode,
      say`全县行政机关负责人应出庭应诉${W}，实际出庭${P}，出庭应诉率${R}，${w.end()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`全县行政机关负责人应出庭应诉${W}，${w.bureau()}派员旁听${P}，庭审发声率${R}，${w.end()}。`,
    );
  }),
  eighteenth('rate/in-front-of-its-counts', (s, mode, w) => {
    const { W, P, R } = rated(s, '件', mode);
    return either(
      mode,
      say`初信初访一次性化解率达${R}：${w.time()}登记的${W}初次信访事项中，${P}已息诉停访。`,
      [claim(mode, 'rate', [P, W], R)],
      say`初信初访群众参评率达${R}；${w.time()}登记的${W}初次信访事项中，${P}涉及${w.subjects()[0]}。`,
    );
  }),
  eighteenth('rate/counts-in-bracket', (s, mode, w) => {
    const { W, P, R } = rated(s, '个', mode, 0.8, 0.99);
    return either(
      mode,
      say`热线回访满意率${R}（有效回访电话${W}，表示满意${P}），${w.end()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`热线接通率${R}（有效回访电话${W}，表示满意${P}），${w.end()}。`,
    );
  }),
  eighteenth('rate/share-in-bracket-of-people', (s, mode, w) => {
    const { W, P, R } = rated(s, '人', mode, 0.3, 0.9);
    return either(
      mode,
      say`${w.bureau()}现有持证执法人员${W}，具有法律职业资格或法学背景的${P}（占${R}），${w.end()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.bureau()}现有持证执法人员${W}，参加通用法律知识考试${P}（优秀率${R}），${w.end()}。`,
    );
  }),
  eighteenth('rate/old-and-new-cases', (s, mode) => {
    const [old, fresh] = [s.int(15, 260), s.int(300, 2600)];
    const [O, N, P] = [count(old, '件'), count(fresh, '件'), count(s.part(old + fresh, 0.75, 0.97), '件')];
    const R = share(s, P.value, old + fresh, mode);
    return either(
      mode,
      say`县法院上年旧存案件${O}，新收${N}，审执结${P}，结案率${R}，法官员额${String(s.int(18, 60))}名。`,
      [claim(mode, 'rate_carry', [P, O, N], R)],
      say`县法院上年旧存案件${O}，新收${N}，审执结${P}，一审服判息诉率${R}，法官员额${String(s.int(18, 60))}名。`,
    );
  }),
  eighteenth('rate/taken-with-carry-in-bracket', (s, mode, w) => {
    const [old, fresh] = [s.int(8, 90), s.int(160, 900)];
    const [O, W, P] = [count(old, '件'), count(old + fresh, '件'), count(s.part(old + fresh, 0.7, 0.96), '件')];
    const R = share(s, P.value, old + fresh, mode);
    return either(
      mode,
      say`${w.time()}办理行政复议案件${W}（含上年度结转${O}），其中已审结${P}，审结率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.time()}办理行政复议案件${W}（含上年度结转${O}），其中已审结${P}，直接纠错率${R}。`,
    );
  }),
  eighteenth('rate/only-so-many-late', (s, mode, w) => {
    const all = s.int(300, 6000);
    const late = s.int(6, Math.round(all / 9));
    const [W, L, R] = [count(all, '件'), count(late, '件'), share(s, all - late, all, mode)];
    return either(
      mode,
      say`${w.district()}12345平台转办工单${W}，除${L}超期外均按时办结，按时办结率${R}。`,
      [claim(mode, 'rate_rest', [L, W], R)],
      say`${w.district()}12345平台转办工单${W}，除${L}延期外均已回复，诉求解决率${R}。`,
    );
  }),
  eighteenth('rate/failed-batches', (s, mode, w) => {
    const all = s.int(260, 3800);
    const bad = s.int(8, Math.round(all / 12));
    const [W, B, R] = [count(all, '批次'), count(bad, '批次'), share(s, all - bad, all, mode)];
    return either(
      mode,
      say`${w.district()}市场监管部门${w.time()}完成食品安全监督抽检${W}，检出不合格${B}，合格率${R}；不合格产品全部下架。`,
      [claim(mode, 'rate_rest', [B, W], R)],
      say`${w.district()}市场监管部门${w.time()}完成食品安全监督抽检${W}，检出不合格${B}，评价性抽检合格率${R}；不合格产品全部下架。`,
    );
  }),
  eighteenth('rate/cases-and-people', (s, mode, w) => {
    const people = s.int(90, 700);
    const [C, W, P] = [count(s.int(60, people - 10), '件'), count(people, '人'), count(s.part(people, 0.2, 0.6), '人')];
    const R = share(s, P.value, people, mode);
    return either(
      mode,
      say`县检察院${w.time()}受理审查逮捕案件${C}${W}，对其中${P}依法作出不批捕决定，不捕率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`县检察院${w.time()}受理审查逮捕案件${C}${W}，对其中${P}开展羁押必要性审查，诉前羁押率${R}。`,
    );
  }),
  eighteenth('rate/budget-spent', (s, mode, w) => {
    const A = someMoney(s, 600, 9000);
    const B = moneyOf(s, A.value * (0.6 + 0.38 * s.next()), 'holds');
    const R = share(s, B.value, A.value, mode);
    return either(
      mode,
      say`${w.bureau()}部门整体支出全年预算数${A}，执行数${B}，预算执行率${R}，绩效自评等次为良。`,
      [claim(mode, 'rate', [B, A], R)],
      say`${w.bureau()}部门整体支出全年预算数${A}，执行数${B}，项目支出预算执行率${R}，绩效自评等次为良。`,
    );
  }),
  eighteenth('rate/graduates-placed', (s, mode, w) => {
    const { W, P, R } = rated(s, '名', mode, 0.75, 0.97);
    return either(
      mode,
      say`${w.district()}籍离校未就业高校毕业生${W}全部实名登记，截至年末有${P}实现就业，就业率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.district()}籍离校未就业高校毕业生${W}全部实名登记，推荐见习${P}，见习留用率${R}。`,
    );
  }),
  eighteenth('rate/due-and-real-pupils', (s, mode, w) => {
    const { W, P, R } = rated(s, '人', mode, 0.9, 0.995, s.int(900, 9000));
    return either(
      mode,
      say`${w.town()}六周岁以上适龄儿童应入学${W}、实入学${P}，入学率${R}，随班就读${String(s.int(3, 30))}名残疾儿童。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.town()}六周岁以上适龄儿童应入学${W}、实入学${P}，学前三年毛入园率${R}，随班就读${String(s.int(3, 30))}名残疾儿童。`,
    );
  }),
  eighteenth('rate/good-days', (s, mode, w) => {
    const all = s.int(340, 366);
    const { W, P, R } = rated(s, '天', mode, 0.7, 0.95, all);
    return either(
      mode,
      say`${w.district()}环境空气有效监测天数为${W}，达到优良级别的有${P}，优良天数比例为${R}，PM2.5年均浓度持续改善。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.district()}环境空气有效监测天数为${W}，达到优良级别的有${P}，监测数据有效率为${R}，PM2.5年均浓度持续改善。`,
    );
  }),
  eighteenth('rate/hazards-set-right-and-left', (s, mode, w) => {
    const { all, part, W, P, R } = rated(s, '处', mode, 0.75, 0.97);
    const L = figure(s, all - part, 0, '处', beside(mode));
    return either(
      mode,
      say`${w.start()}累计排查安全隐患${W}，已完成整改${P}，整改率${R}，剩余${L}正在按计划整改。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'diff', [W, P], L)],
      say`${w.start()}累计排查安全隐患${W}，下达整改指令${P}，复查率${R}，另有${L}由上级挂牌督办。`,
    );
  }),
  eighteenth('rate/two-rates-together', (s, mode) => {
    const all = size(s) + 40;
    const [a, b] = [s.part(all, 0.9, 0.98), s.part(all, 0.6, 0.85)];
    const [W, A, B] = [count(all, '件'), count(a, '件'), count(b, '件')];
    const [Q, R] = [share(s, a, all, beside(mode), 1), share(s, b, all, mode, 1)];
    return either(
      mode,
      say`人大代表建议和政协提案共${W}，按期答复${A}，已解决或基本解决${B}，按期答复率和解决率分别为${Q}和${R}。`,
      [holding(mode, 'rate', [A, W], Q), claim(mode, 'rate', [B, W], R)],
      say`人大代表建议和政协提案共${W}，面商沟通${A}，列入督办${B}，代表委员满意率和公开率分别为${Q}和${R}。`,
    );
  }),
  eighteenth('rate/cleared-crimes', (s, mode, w) => {
    const { W, P, R } = rated(s, '起', mode, 0.45, 0.85);
    return either(
      mode,
      say`公安机关${w.time()}立电信网络诈骗案件${W}、破${P}，破案率${R}，止付冻结资金${someMoney(s, 90, 4000)}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`公安机关${w.time()}立电信网络诈骗案件${W}、劝阻${P}，见面劝阻率${R}，止付冻结资金${someMoney(s, 90, 4000)}。`,
    );
  }),
  eighteenth('rate/of-the-ones-examined', (s, mode) => {
    const all = s.int(600, 5000);
    const came = s.part(all, 0.6, 0.85);
    const { W, P, R } = rated(s, '人', mode, 0.3, 0.8, came);
    const A = count(all, '人');
    return either(
      mode,
      say`职业技能等级认定报名${A}，实际参评${W}，取得证书${P}，参评人员取证率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`职业技能等级认定报名${A}，实际参评${W}，取得证书${P}，补贴资金兑付率${R}。`,
    );
  }),
  eighteenth('rate/tax-task', (s, mode, w) => {
    const T = money(s.int(30_000, 400_000));
    const B = moneyOf(s, T.value * (0.82 + 0.3 * s.next()), 'holds');
    const R = share(s, B.value, T.value, mode, s.int(1, 2), 200);
    return either(
      mode,
      say`${w.town()}组织税收入库${B}，完成全年任务${T}的${R}，${w.end()}。`,
      [claim(mode, 'rate', [B, T], R)],
      say`${w.town()}组织税收入库${B}，减税降费${T}，完成序时进度的${R}，${w.end()}。`,
    );
  }),
];
