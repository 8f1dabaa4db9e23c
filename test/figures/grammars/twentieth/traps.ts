import { type Fig, say } from '../compose.js';
import { count } from '../source.js';
import { anyRate, members, money, moneyOf, rated, size, someMoney, trap, twoYears, yi } from './form.js';

/** What looks like a statement about other figures and is none. */
export const TRAPS = [
  trap('two-places', (s, w) => {
    const { W, P, R } = rated(s, '件', 'fails', 0.6, 0.95);
    const [x, y] = w.counties();
    return [
      say`${x}接收热线转办件${W}；${y}办结转办件${P}，办结率${R}。`,
      say`${x}检察院受理审查起诉案件${W}，${y}检察院起诉${P}，起诉率${R}。`,
    ];
  }),
  trap('funnel', (s, w) => {
    const a = s.int(300, 2900);
    const b = s.part(a, 0.5, 0.8);
    const c = s.part(b, 0.5, 0.8);
    const d = s.part(c, 0.2, 0.5);
    const [A, B, C, D] = [a, b, c, d].map((n) => count(n, '名')) as [Fig, Fig, Fig, Fig];
    return [
      say`公开招聘报名${A}，资格审查通过${B}，参加笔试${C}，进入面试${D}。`,
      say`${w.street()}摸排登记失业人员${A}，上门走访${B}，推荐岗位${C}，实现就业${D}，${w.end()}。`,
    ];
  }),
  trap('overlapping-groups', (s, w) => {
    const all = size(s);
    const part = (low: number, high: number) => count(s.part(all, low, high), '名');
    const [W, A, B, C] = [count(all, '名'), part(0.4, 0.6), part(0.5, 0.8), part(0.2, 0.5)];
    return [
      say`${w.school()}共有教职工${W}，其中女教师${A}，中共党员${B}，高级职称${C}。`,
      say`${w.street()}登记志愿者${W}，其中党员${A}，退休干部${B}，持急救证${C}，${w.end()}。`,
    ];
  }),
  trap('first-three', (s, w) => {
    const { figs, more } = members(s, 3, '件', 'holds');
    const [a, b, c] = figs;
    const [x, y, z] = w.calls();
    return [
      say`全月受理诉求${more}，数量排前三位的是${x}${a}、${y}${b}、${z}${c}。`,
      say`在${more}工单中，群众反映较集中的有${x}（${a}）、${y}（${b}）、${z}（${c}）等。`,
    ];
  }),
  trap('targets', (s, w) => {
    const { W, P } = rated(s, '户', 'holds', 0.4, 0.8);
    return [
      say`明年计划改造农村户厕${W}，今年已改造${P}，到2027年普及率达到${anyRate(s, 82, 96)}以上。`,
      say`${w.county()}完成清洁取暖改造${P}，力争明年再改造${W}，覆盖率达到${anyRate(s, 85, 97)}。`,
    ];
  }),
  trap('real-growth', (s, w) => {
    const a = s.int(900, 8000);
    const b = Math.round(a * (1.09 + 0.08 * s.next()));
    return [
      say`${w.county()}地区生产总值${yi(b)}，上年为${yi(a)}，按可比价格计算增长${anyRate(s, 4, 7)}。`,
      say`全年规模以上工业增加值${yi(b)}（上年${yi(a)}），按不变价格计算同比增长${anyRate(s, 4, 7)}。`,
    ];
  }),
  trap('growth-of-another', (s, w) => {
    const { A, B } = twoYears(s, '件', 1.3, 1.8);
    return [
      say`${w.court()}收案由${A}增至${B}，一线法官人均办案量增长${anyRate(s, 6, 20)}。`,
      say`${w.time()}专利授权${B}，上年为${A}，有效发明专利拥有量增长${anyRate(s, 6, 20)}。`,
    ];
  }),
  trap('per-period', (s, w) => {
    const { W, P } = rated(s, '人次', 'holds', 0.05, 0.2, s.int(6000, 90_000));
    return [
      say`${w.hospital()}全年门急诊${W}，12月当月${P}，环比增长${anyRate(s, 2, 18)}。`,
      say`图书馆全年接待读者${W}，国庆假期接待${P}，日均增长${anyRate(s, 11, 40)}。`,
    ];
  }),
  trap('capacity', (s, w) => {
    const { W, P, R } = rated(s, '张', 'fails', 0.3, 0.6, s.int(200, 1600));
    return [
      say`${w.hospital()}编制床位${W}，其中老年病床位${P}，全年病床使用率${R}。`,
      say`${w.county()}新建养老院2所，设计床位${W}，已建成${P}，既有机构入住率${R}。`,
    ];
  }),
  trap('named-numbers', (s, w) => {
    const { W, P } = rated(s, '件', 'holds', 0.8, 0.96);
    return [
      say`${w.county()}加快构建“六横六纵”路网，“一张网、两平台、三支队伍”受理诉求${W}，办结${P}。`,
      say`深化“13710”工作机制，落实“四下基层”，“八五”普法走进${String(s.int(20, 90))}个村，${w.end()}。`,
    ];
  }),
  trap('money-saved-elsewhere', (s, w) => {
    const [A, B] = [someMoney(s, 3000, 9000), someMoney(s, 300, 900)];
    return [
      say`审计促进增收节支${A}，核减工程结算${B}，平均核减率${anyRate(s, 3, 9)}，${w.end()}。`,
      say`${w.county()}政府采购预算${A}，网上商城成交${B}，资金节约率${anyRate(s, 2, 9)}。`,
    ];
  }),
  trap('cases-and-people', (s, w) => {
    const all = s.int(200, 900);
    const [A, B] = [count(all, '件'), count(Math.round(all * 1.4), '人')];
    const [C, D] = [count(s.part(all, 0.2, 0.5), '件'), count(s.part(all, 0.3, 0.6), '人')];
    return [
      say`纪检监察机关立案${A}，处分${B}，留置${C}，移送检察机关${D}。`,
      say`${w.time()}法律援助机构办理案件${A}，受援${B}，农民工讨薪${C}，涉及${D}。`,
    ];
  }),
  trap('goal-surpassed', (s, w) => {
    const n = s.int(2000, 9000);
    const [N, M] = [count(n, '人'), count(Math.round(n * 0.3), '人')];
    return [
      say`${w.county()}城镇新增就业${N}，完成年度任务的${anyRate(s, 102, 128)}，失业人员再就业${M}。`,
      say`${w.county()}开展技能培训${N}，其中取得证书${M}，完成省定目标的${anyRate(s, 102, 128)}。`,
    ];
  }),
  trap('interest-and-rates-by-law', (s, w) => {
    const [A, B] = [someMoney(s, 4000, 9000), someMoney(s, 200, 900)];
    return [
      say`${w.county()}新增专项债券${A}，付息${B}，平均票面利率${anyRate(s, 2, 3)}。`,
      say`拨付稳岗返还${A}、扩岗补助${B}，中小微企业返还比例提至${anyRate(s, 55, 65)}。`,
    ];
  }),
  trap('since-the-start', (s, w) => {
    const year = someMoney(s, 300, 900);
    return [
      say`${w.street()}今年投入帮扶资金${year}，五年累计投入${moneyOf(s, year.value * 4.3, 'holds')}，资金到位率${anyRate(s, 90, 99)}。`,
      say`${w.street()}集体经济收入${year}，年均增长${anyRate(s, 6, 15)}，经营性收入${money(Math.round(year.value / 170))}。`,
    ];
  }),
  trap('ranks-and-scores', (s, w) => {
    const { P, W } = rated(s, '份', 'holds', 0.8, 0.95);
    return [
      say`第三方回收问卷${W}，对窗口服务的评价得分为${(s.int(880, 985) / 10).toFixed(1)}分，较上年提高${anyRate(s, 1, 3)}，有效问卷${P}。`,
      say`${w.hospital()}发放出院患者问卷${W}，收回${P}，患者满意度${anyRate(s, 90, 97)}，列全市第${String(s.int(2, 9))}位。`,
    ];
  }),
];
