import { say } from '../compose.js';
import { many, some } from '../seventh/form.js';
import { count } from '../source.js';
import { anyBillions, anyGrowth, billions, thousands, trap } from './form.js';

/** What looks like a relation and is none: places, steps, kinds that overlap, lists that go on, aims. */
export const TENTH_TRAPS_OF_COUNTS = [
  trap('two-places', (s, w) => {
    const [noun, take, finish, rate, unit] = w.task();
    const [a, b] = w.counties();
    const [A, B] = [count(many(s), unit), count(many(s), unit)];
    return [
      say`${a}${take}${noun}${A}；${b}${finish}${B}，${rate}${some(s, 60, 95)}。`,
      say`${a}${take}${noun}${A}，${rate}${some(s, 60, 95)}，${b}已${finish}${B}。`,
      say`在${a}，${noun}已${take}${A}；而在${b}，${finish}${B}，${rate}居全省首位，达${some(s, 60, 95)}。`,
    ];
  }),
  trap('funnel', (s, w) => {
    const all = s.int(2000, 9000);
    const [a, b, c] = [s.part(all, 0.4, 0.6), s.int(300, 700), s.int(20, 120)];
    return [
      say`${w.span()}共收到群众来信来电${count(all, '件')}次，属于受理范围的${count(a, '件')}，转立案${count(b, '件')}，移送司法机关${count(c, '件')}。`,
      say`检查各类生产经营单位${count(all, '家')}，发现存在问题的${count(a, '家')}，立案${count(b, '家')}，吊销许可证${count(c, '家')}。`,
      say`报名${count(all, '人')}，资格审查通过${count(a, '人')}，进入面试${count(b, '人')}，最终录用${count(c, '人')}。`,
    ];
  }),
  trap('overlapping-kinds', (s, w) => {
    const all = s.int(200, 600);
    const of = (low: number, high: number) => count(s.part(all, low, high), '名');
    return [
      say`${w.county()}十八届人大代表${count(all, '名')}，其中女性${of(0.25, 0.4)}、少数民族${of(0.05, 0.2)}、一线工人农民${of(0.3, 0.5)}、党员${of(0.55, 0.7)}。`,
      say`共选聘家事调解员${count(all, '名')}，其中退休法官${of(0.1, 0.3)}、女性${of(0.5, 0.7)}、具有心理咨询师资格的${of(0.2, 0.5)}。`,
      say`${w.span()}为${count(all, '名')}当事人提供法律援助，其中农民工${of(0.3, 0.6)}、妇女${of(0.3, 0.6)}、残疾人${of(0.03, 0.1)}、老年人${of(0.1, 0.3)}。`,
    ];
  }),
  trap('first-three', (s, w) => {
    const [verb, noun, unit, x, y, z] = w.sort();
    const all = s.int(1500, 9000);
    const part = (low: number, high: number) => count(s.part(all, low, high), unit);
    return [
      say`${w.span()}${verb}${noun}${count(all, unit)}，数量居前三位的依次是${x}${part(0.2, 0.3)}、${y}${part(0.12, 0.18)}、${z}${part(0.05, 0.1)}。`,
      say`${w.county()}${verb}${noun}${count(all, unit)}，主要包括${x}${part(0.2, 0.3)}、${y}${part(0.12, 0.18)}、${z}${part(0.05, 0.1)}。`,
      say`${w.county()}${verb}${noun}${count(all, unit)}，主要集中在${x}（${part(0.2, 0.3)}）、${y}（${part(0.12, 0.18)}）、${z}（${part(0.05, 0.1)}）等方面。`,
      say`${verb}${noun}${count(all, unit)}，其中较突出的有${x}${part(0.2, 0.3)}、${y}${part(0.12, 0.18)}。`,
    ];
  }),
  trap('aims', (s, w) => {
    const [noun, unit] = w.stock();
    const now = s.int(300, 2000);
    const aim = now + s.int(40, 300);
    return [
      say`${w.county()}${noun}达到${count(now, unit)}；2025年力争突破${count(aim, unit)}，增长${anyGrowth(s)}以上。`,
      say`今年主要预期目标是：${noun}达到${count(aim, unit)}，一般公共预算收入增长${anyGrowth(s)}，新增贷款${anyBillions(s)}。去年末${noun}${count(now, unit)}。`,
      say`到2027年，${noun}总量计划达到${count(aim, unit)}，目前已有${count(now, unit)}，规上工业增加值年均增长${anyGrowth(s)}左右。`,
    ];
  }),
  trap('running-total-and-year', (s, w) => {
    const [noun, take, finish, rate, unit] = w.task();
    const all = s.int(2000, 9000);
    return [
      say`三年来累计${take}${noun}${count(all, unit)}，今年${finish}${count(s.part(all, 0.2, 0.4), unit)}，年度${rate}${some(s, 90, 99)}。`,
      say`专项行动以来累计${finish}${noun}${count(all, unit)}；本月新${take}${count(s.int(20, 190), unit)}，当月${rate}${some(s, 60, 95)}。`,
    ];
  }),
  trap('steps-of-one-reform', (s, w) => {
    const [n, m, k] = [s.int(200, 900), s.int(30, 190), s.int(3, 28)];
    return [
      say`${w.county()}梳理政务服务事项${count(n, '项')}，取消证明材料${count(m, '项')}，下放权限${count(k, '项')}，即办件比例达${some(s, 60, 90)}。`,
      say`${w.lead()}，共归集涉企政策${count(n, '项')}，“免申即享”${count(m, '项')}，新出台${count(k, '项')}，兑现率${some(s, 90, 99)}。`,
    ];
  }),
  trap('named-numbers', (s, w) => {
    const [a, b] = [anyBillions(s), anyBillions(s)];
    return [
      say`“六横六纵”干线公路网加快成型，完成交通投资${a}，新改建农村公路${count(s.int(90, 390), '公里')}，创建“四好农村路”示范乡镇${count(s.int(3, 9), '个')}。`,
      say`实施“3515”产业倍增行动，“4+2”主导产业实现产值${a}，${w.zone()}完成${b}，新增“小巨人”企业${count(s.int(3, 19), '家')}。`,
      say`12345热线受理诉求${count(s.int(3000, 9900), '件')}，“110”非警务警情分流${count(s.int(300, 900), '件')}，“一老一小”服务阵地增至${count(s.int(30, 90), '处')}。`,
      say`“两横一纵”骨干水网开工${count(s.int(3, 9), '处')}，“五馆一中心”建成投用，“百村振兴”首批${count(s.int(11, 40), '个')}村完成整治，投资${b}。`,
    ];
  }),
  trap('survey-of-a-sample', (s, w) => {
    const [organ, noun, take, finish] = w.cases();
    const [n, m] = [s.int(1000, 9000), s.int(200, 900)];
    return [
      say`${organ}${take}${noun}${count(n, '件')}，${finish}${count(s.part(n, 0.8, 0.97), '件')}，随机回访当事人${count(m, '人')}，满意率${some(s, 88, 99)}。`,
      say`第三方发放问卷${count(n, '份')}，${w.county()}走访座谈${count(m, '人')}，综合满意度${some(s, 88, 99)}。`,
    ];
  }),
  trap('other-base', (s, w) => {
    const [noun, unit] = s.pick([
      ['科技型中小企业', '家'],
      ['仓储物流企业', '家'],
      ['个体经营户', '户'],
    ] as const);
    const [n, m] = [s.int(400, 1900), s.int(40, 300)];
    return [
      say`${w.county()}现有${noun}${count(n, unit)}，当年新增${count(m, unit)}，新增数占全市新增总量的${some(s, 5, 30)}。`,
      say`${w.zone()}集聚${noun}${count(n, unit)}，其中开展数字化改造的${count(m, unit)}，设备联网率${some(s, 30, 80)}。`,
    ];
  }),
  trap('plan-of-the-year', (s, w) => {
    const all = s.int(3000, 9900) / 100;
    const [W, P] = [billions(all), billions(all / s.int(3, 5))];
    return [
      say`${w.zone()}二期工程总投资${W}，年度计划投资${P}，截至目前完成年度计划的${some(s, 40, 96)}。`,
      say`全县重点项目总投资${W}，当年计划完成${P}，开工率${some(s, 70, 99)}、投资完成率${some(s, 70, 99)}。`,
    ];
  }),
  trap('two-steps-of-money', (s, w) => {
    const [x, y] = w.funds();
    const all = s.int(4000, 9000);
    return [
      say`争取${x}${thousands(all)}、${y}${thousands(s.int(1000, 3900))}，支持项目${count(s.int(11, 60), '个')}，带动贷款${thousands(s.int(10_000, 40_000))}。`,
      say`审计促进增收节支${thousands(all)}，其中挽回损失${thousands(s.part(all, 0.2, 0.4))}，采纳建议${count(s.int(60, 190), '条')}，建议采纳率${some(s, 90, 99)}。`,
    ];
  }),
];
