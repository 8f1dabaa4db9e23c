import { type Fig, say } from '../compose.js';
import { count } from '../source.js';
import { anyRate, members, rated, share, size, someMoney, twoYears, yi } from '../twentieth/form.js';
import { someCounts, somePoints, trap } from './form.js';

/** What looks like a relation and states none. */
export const TRAPS = [
  trap('two-places', (s, w) => {
    const [a, b] = w.towns();
    const { W, P } = rated(s, '件', 'holds', 0.3, 0.6);
    return [say`${a}受理信访事项${W}，${b}受理${P}，${b}一次性化解率${anyRate(s, 80, 98)}，${w.end()}。`];
  }),
  trap('funnel', (s, w) => {
    const [a, b, c] = [s.int(4000, 9000), s.int(900, 2600), s.int(120, 700)];
    const [A, B, C] = [count(a, '条'), count(b, '条'), count(c, '条')];
    return [say`${w.time()}收集社情民意${A}，梳理形成信息${B}，上级采用${C}，其中获批示的占${anyRate(s, 3, 9)}。`];
  }),
  trap('overlapping-kinds', (s, w) => {
    const { figs, more } = members(s, 3, '名', 'holds');
    const [a, b, c] = figs;
    return [say`${w.county()}现有政协委员${more}，其中中共党员${a}，女委员${b}，少数民族委员${c}，${w.end()}。`];
  }),
  trap('first-three', (s, w) => {
    const { figs, more } = members(s, 3, '件', 'holds');
    const [a, b, c] = figs.toSorted((p, q) => q.value - p.value) as [Fig, Fig, Fig];
    const [x, y, z] = w.matters();
    return [say`全年受理群众诉求${more}，排名前三的为：${x}${a}、${y}${b}、${z}${c}，${w.end()}。`];
  }),
  trap('targets', (s, w) => {
    const { A, B } = twoYears(s, '个', 1.1, 1.6);
    return [say`全年实施重点项目${A}，明年计划实施${B}，年度投资完成率力争达到${anyRate(s, 90, 99)}，${w.end()}。`];
  }),
  trap('real-growth', (s, w) => {
    const a = s.int(900, 4800);
    const b = Math.round(a * (1.02 + 0.05 * s.next()));
    const Q = anyRate(s, 7, 9);
    return [say`${w.county()}全年实现地区生产总值${yi(b)}，上年为${yi(a)}，按不变价格计算，比上年增长${Q}。`];
  }),
  trap('growth-of-others', (s, w) => {
    const { A, B } = twoYears(s, '家', 1.1, 1.6);
    return [
      say`高新技术企业由${A}增加到${B}，研发经费投入增长${anyRate(s, 5, 30)}，占${w.county()}生产总值比重提高${somePoints(s)}。`,
    ];
  }),
  trap('per-period', (s, w) => {
    const t = s.int(12_000, 48_000);
    const [T, D] = [count(t, '人次'), count(s.int(200, 900), '人次')];
    return [say`${w.hospital()}全年接诊${T}，节假日日均${D}，周末专家门诊每日开放${String(s.int(6, 20))}个诊室。`];
  }),
  trap('capacity', (s, w) => {
    const [a, b, c] = someCounts(s, 100, 400, '张');
    return [
      say`${w.hospital()}编制床位${count(a.value + b.value + c.value + s.int(60, 240), '张')}，其中内科${a}、外科${b}，可扩展至${count(s.int(1400, 2100), '张')}，床位使用率${anyRate(s, 70, 96)}。`,
    ];
  }),
  trap('named-numbers', (s, w) => [
    say`${w.county()}构建“六横六纵”路网格局，年内完成道路新改建${count(s.int(14, 60), '条')}、${count(s.int(40, 190), '公里')}，“一刻钟便民生活圈”覆盖率${anyRate(s, 70, 95)}。`,
    say`${w.town()}推行“一核三治五化”工作法，网格内排查矛盾${count(s.int(80, 400), '件')}，化解${count(s.int(40, 79), '件')}，群众安全感${anyRate(s, 95, 99)}。`,
  ]),
  trap('legal-base', (s, w) => {
    const { all, part, W, P } = rated(s, '件', 'holds', 0.4, 0.8);
    const R = share(s, Math.round(part * 0.9), part, 'holds');
    return [
      say`法院审理以${w.county()}政府为被告的案件${W}，审结${P}，在审结案件中政府败诉率${anyRate(s, 3, 15)}，机关负责人出庭应诉率${R}，未结的均在${count(all % 9 || 4, '个月')}审限内。`,
    ];
  }),
  trap('since-the-start', (s, w) => {
    const a = size(s);
    const [A, B] = [count(a, '对'), count(a + s.int(400, 4000), '对')];
    return [say`${w.time()}办理婚姻登记${A}，累计办理${B}，预约办理率${anyRate(s, 60, 95)}，零差错。`];
  }),
  trap('rank-and-mean', (s, w) => [
    say`${w.county()}群众满意度${anyRate(s, 93, 98)}，高于全市平均水平${somePoints(s)}，排名较上年前移${count(s.int(2, 6), '位')}，列第${count(s.int(1, 5), '位')}。`,
  ]),
  trap('rises-of-two-items', (s, w) => {
    const [A, B] = [someMoney(s, 400, 900), someMoney(s, 100, 390)];
    const [x, y] = w.outlays();
    return [
      say`${x}支出${A}，增长${anyRate(s, 3, 20)}；${y}支出${B}，下降${anyRate(s, 3, 20)}，支出结构${s.pick(['进一步', '持续'])}优化。`,
    ];
  }),
  trap('standard-of-a-benefit', (s, w) => {
    const a = s.int(58, 76) * 10;
    const [A, N] = [count(a, '元'), count(s.int(800, 4000), '人')];
    return [
      say`${w.county()}城市低保标准提高到每人每月${A}，${N}受益，全年发放${someMoney(s, 700, 1900)}，社会化发放率${anyRate(s, 99, 100)}。`,
    ];
  }),
  trap('national-limits', (s, w) => {
    const { all, W } = rated(s, '批次', 'holds');
    const [a, b] = [anyRate(s, 96, 97), anyRate(s, 98, 99)];
    return [
      say`抽检农产品${W}，合格率${b}，比省定目标${a}高出不少，另有快检${count(all * 3 + s.int(7, 90), '批次')}由${w.town()}检测站承担。`,
    ];
  }),
  trap('visits-and-petitions', (s, w) => {
    const { A, B } = twoYears(s, '人', 1.5, 3);
    const n = rated(s, '批', 'holds', 0.3, 0.7, s.int(20, 60));
    return [say`全年接待来访${n.W}${B}，其中集体访${n.P}${A}，领导包案化解率${anyRate(s, 80, 97)}，${w.end()}。`];
  }),
];
