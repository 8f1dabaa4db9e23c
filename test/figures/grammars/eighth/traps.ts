import { say } from '../compose.js';
import { later, many, moved, rated, some, wans } from '../seventh/form.js';
import { count, percent, unitless } from '../source.js';
import { trap } from './form.js';

/** What stands side by side in these reports and does not follow from each other. */
export const EIGHTH_TRAPS = [
  trap('budget-and-account', (s, w) => {
    const a = s.int(40_000, 400_000);
    const [A, B] = [wans(s, a, 'holds'), wans(s, later(s, a, true), 'holds')];
    return [
      say`${w.unit()}2024年预算收入${A}，2025年预算收入${B}，非税收入占比${some(s, 10, 40)}。`,
      say`项目支出年初预算${A}，年中追加后支出${B}，绩效目标完成率${some(s, 90, 99)}。`,
    ];
  }),
  trap('use-of-beds', (s, w) => {
    const { W, P } = rated(s, s.int(200, 3000), '张', 'fails', 0.6, 0.9);
    return [
      say`${w.hospital()}编制床位${W}，年末实有${P}，病床使用率${some(s, 70, 98)}，平均住院日${unitless(s.int(60, 99) / 10, 1, '天')}。`,
      say`${w.hospital()}实际开放床位${W}，重症床位${P}，病床周转率${some(s, 30, 60)}。`,
    ];
  }),
  trap('rates-of-enrolment', (s, w) => {
    const { W, P } = rated(s, many(s), '人', 'fails', 0.4, 0.8);
    return [
      say`${w.area()}学前教育在园幼儿${W}，专任教师${P}，学前三年毛入园率${some(s, 88, 99)}。`,
      say`${w.area()}高中阶段招生${W}，毕业${P}，高中阶段毛入学率${some(s, 88, 99)}，九年义务教育巩固率${some(s, 90, 99)}。`,
    ];
  }),
  trap('accidents-by-field', (s, w) => {
    const a = s.int(60, 300);
    const [A, B, C] = [count(a, '起'), count(s.part(a, 0.3, 0.6), '起'), count(s.int(3, 30), '人')];
    return [
      say`${w.span()}发生各类事故${A}，其中道路运输事故${B}、死亡${C}，未发生重特大事故。`,
      say`${w.area()}发生火灾${A}，其中住宅火灾${B}，救出被困人员${C}，直接财产损失${wans(s, s.int(3000, 90_000), 'holds')}。`,
    ];
  }),
  trap('recall-and-sampling', (s, w) => {
    const { W, P } = rated(s, many(s), '批次', 'fails', 0.02, 0.2);
    return [
      say`${w.office()}完成抽检${W}，其中快检阳性${P}，核查处置率${some(s, 92, 99)}，公示率${some(s, 92, 99)}。`,
      say`${w.office()}抽检${W}，涉及不合格${P}，全省抽检合格率${some(s, 95, 99)}。`,
    ];
  }),
  trap('cases-persons-money', (s, w) => {
    const n = count(many(s), '起');
    const m = count(s.int(40, 900), '人');
    const money = wans(s, s.int(9000, 900_000), 'holds');
    return [
      say`破获${w.crime()}案件${n}，抓获犯罪嫌疑人${m}，打掉团伙${count(s.int(3, 30), '个')}，追赃挽损${money}。`,
      say`查处${w.crime()}案件${n}，行政拘留${m}，止付冻结资金${money}，预警劝阻成功率${some(s, 90, 99)}。`,
    ];
  }),
  trap('petitions-by-topic', (s, w) => {
    const [a, b, c] = w.causes();
    const all = s.int(600, 6000);
    const [x, y, z] = [s.part(all, 0.18, 0.3), s.part(all, 0.1, 0.17), s.part(all, 0.05, 0.09)];
    const [W, X, Y, Z] = [count(all, '件'), count(x, '件'), count(y, '件'), count(z, '件')];
    return [
      say`${w.span()}受理信访事项${W}，反映问题主要集中在${a}（${X}）、${b}（${Y}）、${c}（${Z}）等方面。`,
      say`受理信访事项${W}，同一事项涉及多个领域的分别统计，${a}${X}、${b}${Y}、${c}${Z}。`,
    ];
  }),
  trap('review-funnel', (s, w) => {
    const a = s.int(200, 3000);
    const [b, c] = [s.part(a, 0.7, 0.9), s.part(a, 0.5, 0.68)];
    const [A, B, C] = [count(a, '件'), count(b, '件'), count(c, '件')];
    return [
      say`${w.span()}收到复议申请${A}，受理${B}，审结${C}，案前调解${count(s.part(a, 0.05, 0.2), '件')}。`,
      say`${w.area()}收到复议申请${A}、受理${B}、审结${C}，按期办结率${some(s, 96, 99)}，行政争议实质化解率${some(s, 80, 95)}。`,
    ];
  }),
  trap('visits-to-the-site', (s, w) => {
    const [n, m] = [count(many(s), '条'), count(s.int(20, 190), '条')];
    return [
      say`${w.office()}发布信息${n}，回应关切${m}，网站访问量增长${some(s, 3, 40)}，留言办结率${some(s, 92, 99)}。`,
      say`${w.office()}发布政策文件${m}、解读${n}，解读率${some(s, 92, 99)}。`,
    ];
  }),
  trap('somebody-elses-rate', (s, w) => {
    const { W, P, R } = rated(s, many(s), '件', 'fails', 0.6, 0.95);
    return [
      say`${w.office()}受理投诉${W}，办结${P}，全市12345平台平均办结率${R}。`,
      say`${w.area()}受理信访事项${W}，办结${P}，省信访局通报的全省办结率为${R}。`,
    ];
  }),
  trap('aims-of-next-year', (s, w) => {
    const { W, P, R } = rated(s, many(s), '人', 'fails', 0.6, 0.95);
    return [
      say`${w.span()}完成${w.screening()}筛查${P}，2025年计划筛查${W}，覆盖率达到${R}以上。`,
      say`${w.span()}培训安全员${P}，到2027年累计培训${W}，持证上岗率力争达到${R}。`,
    ];
  }),
  trap('another-areas-growth', (s, w) => {
    const p = many(s);
    const c = later(s, p, true);
    const [C, P, R] = [count(c, '户'), count(p, '户'), moved(s, c, p, 'fails')];
    const [a, b] = w.areas();
    return [
      say`${a}新登记企业${C}，上年为${P}；${b}增长${R}。`,
      say`${a}新登记企业${C}（上年${P}），其中外商投资企业增长${R}。`,
    ];
  }),
  trap('constant-scope', (s, w) => {
    const p = s.int(40_000, 400_000);
    const c = later(s, p, true);
    const [C, P, R] = [wans(s, c, 'holds'), wans(s, p, 'holds'), moved(s, c, p, 'fails')];
    return [
      say`${w.unit()}一般公共预算支出${C}，上年${P}，扣除一次性因素后可比增长${R}。`,
      say`税收收入${C}，上年同期${P}，还原留抵退税因素后增长${R}。`,
    ];
  }),
  trap('names-with-numbers', (s, w) => {
    const { W, P } = rated(s, many(s), '家', 'fails');
    const n = count(s.int(20, 400), '场次');
    return [
      say`开展${w.plan()}专项行动，检查单位${W}，宣传${n}，“119”消防宣传月走访${P}。`,
      say`落实“四个最严”和“三张清单”，检查单位${W}，“3·15”期间开展活动${n}，约谈${P}。`,
    ];
  }),
  trap('quarters', (s, w) => {
    const all = many(s);
    const [q, m] = [s.part(all, 0.2, 0.34), s.part(all, 0.06, 0.14)];
    const [W, Q, M] = [count(all, '件'), count(q, '件'), count(m, '件')];
    return [
      say`${w.office()}全年受理${W}，其中四季度${Q}、12月${M}。`,
      say`截至12月底受理${W}，三季度${Q}，9月${M}，总体呈下降趋势。`,
    ];
  }),
  trap('stock-and-flow', (s, w) => {
    const a = s.int(20_000, 90_000);
    const [A, B, C] = [count(a, '户'), count(s.part(a, 0.1, 0.2), '户'), count(s.part(a, 0.03, 0.08), '户')];
    return [
      say`${w.area()}实有经营主体${A}，当年新设${B}、注销${C}，千人企业数居全市前列。`,
      say`${w.area()}公租房轮候家庭${A}，当年新增${B}，退出${C}，资格复核率${some(s, 90, 99)}。`,
    ];
  }),
  trap('overlapping-staff', (s, w) => {
    const all = s.int(60, 900);
    const part = (low: number, high: number) => count(s.part(all, low, high), '名');
    return [
      say`${w.hospital()}有职工${count(all, '名')}，其中卫生技术人员${part(0.7, 0.85)}、女职工${part(0.5, 0.7)}、硕士以上${part(0.1, 0.3)}。`,
      say`${w.school()}有教职工${count(all, '名')}，其中党员${part(0.4, 0.6)}、班主任${part(0.3, 0.5)}、市级骨干${part(0.1, 0.3)}。`,
    ];
  }),
  trap('points-of-two-places', (s, w) => {
    const c = s.int(800, 985) / 10;
    const [C, P] = [percent(c, 1), percent(c - s.int(11, 90) / 10, 1)];
    const D = unitless(s.int(12, 95) / 10, 1, '个百分点');
    const [a, b] = w.areas();
    return [
      say`${a}、${b}群众满意度分别为${C}、${P}，全市平均较上年提高${D}。`,
      say`公办园在园幼儿占比${C}，普惠性幼儿园覆盖率${P}，毛入园率提高${D}。`,
    ];
  }),
  trap('average-of-a-kind', (s, w) => {
    const n = s.int(60, 900);
    const [N, T] = [count(n, '人次'), wans(s, n * s.int(20, 300), 'holds')];
    const A = count(s.int(900, 9800), '元');
    return [
      say`${w.hospital()}出院${N}，医疗收入${T}，次均门诊费用${A}。`,
      say`${w.office()}救助患者${N}，支出救助金${T}，全省人均救助水平${A}。`,
    ];
  }),
  trap('two-rates-of-one-list', (s, w) => {
    const { W, P } = rated(s, s.int(60, 900), '个', 'fails');
    return [
      say`部门公开目录事项${W}，更新${P}，抽查合格率${some(s, 90, 99)}，栏目更新及时率${some(s, 90, 99)}。`,
      say`${w.office()}编制基层公开标准目录${W}，设置专栏${P}，基层覆盖率${some(s, 90, 99)}。`,
    ];
  }),
];
