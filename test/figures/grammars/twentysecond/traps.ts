import { type Fig, say } from '../compose.js';
import { growing, money, rated, share, size, someMoney, twoYears } from '../sixteenth/form.js';
import { count } from '../source.js';
import { some, trap, yi } from './form.js';

/** Figures that stand beside each other and do not follow from each other. */
export const TRAPS = [
  trap('two-streets', (s, w) => {
    const { W, P, R } = rated(s, '件', 'trap');
    const [here, there] = w.streets();
    return [
      say`${here}受理纠纷${W}，${there}调解成功${P}，后者调解成功率${R}。`,
      say`${here}排查纠纷${W}；${there}化解${P}，化解率${R}，均较好完成任务。`,
    ];
  }),
  trap('funnel', (s, w) => {
    const a = size(s) + 300;
    const b = s.part(a, 0.5, 0.7);
    const c = s.part(b, 0.4, 0.6);
    const d = s.part(c, 0.3, 0.6);
    const [A, B, C, D] = [a, b, c, d].map((n) => count(n, '条')) as [Fig, Fig, Fig, Fig];
    return [
      say`${w.county()}收到公益诉讼线索${A}，初核${B}，立案${C}，制发检察建议${D}。`,
      say`全年网格上报线索${A}，平台分派${B}，入户核实${C}，转交执法${D}，${w.end()}。`,
    ];
  }),
  trap('overlapping-kinds', (s, w) => {
    const all = size(s) + 100;
    const [a, b, c] = [0.45, 0.4, 0.5].map((low) => count(s.part(all, low, low + 0.2), '名')) as [Fig, Fig, Fig];
    return [
      say`${w.county()}现有执业律师${count(all, '名')}，其中党员${a}，女律师${b}，担任政府法律顾问的${c}。`,
      say`${w.county()}聘任行政执法监督员${count(all, '名')}，其中人大代表、政协委员${a}，企业家${b}，有法律背景的${c}。`,
    ];
  }),
  trap('first-three', (s, w) => {
    const all = size(s) + 300;
    const parts = [s.part(all, 0.25, 0.32), s.part(all, 0.16, 0.22), s.part(all, 0.08, 0.13)];
    const [a, b, c] = parts.map((n) => count(n, '件')) as [Fig, Fig, Fig];
    const [t, u, v] = w.topics();
    return [
      say`信访事项${count(all, '件')}，居前三位的是${t}${a}、${u}${b}、${v}${c}。`,
      say`在${count(all, '件')}来信来访中，数量排名前三的依次为${t}（${a}）、${u}（${b}）、${v}（${c}）。`,
    ];
  }),
  trap('aims', (s, w) => {
    const { A, B } = twoYears(s, '家', 1.08, 1.5);
    return [
      say`${w.county()}现有规上企业${A}，力争明年达到${B}，增长${growing(s)}以上。`,
      say`2025年主要预期目标：市场主体由${A}发展到${B}左右，财政收入增长${growing(s)}。`,
    ];
  }),
  trap('real-growth', (s, w) => {
    const b = s.int(9000, 60_000) / 100;
    return [
      say`${w.county()}地区生产总值由上年的${yi(s, b, 'holds')}增加到${yi(s, b * 1.08, 'holds')}，按不变价格计算增长${some(s, 4, 6)}。`,
      say`初步核算，${w.county()}地区生产总值${yi(s, b * 1.07, 'holds')}，上年为${yi(s, b, 'holds')}，可比价增长${some(s, 4, 6)}。`,
    ];
  }),
  trap('growth-of-another-thing', (s, w) => {
    const { A, B } = twoYears(s, '件', 1.1, 1.7);
    return [
      say`专利授权${B}，上年${A}，商标注册量增长${growing(s)}，${w.end()}。`,
      say`${w.bureau()}办案${B}（上年${A}），案值增长${growing(s)}，${w.end()}。`,
    ];
  }),
  trap('each-month', (s, w) => {
    const t = count(s.int(1200, 9800), '件');
    return [
      say`${w.street()}全年接办热线工单${t}，其中汛期月均${count(s.int(300, 600), '件')}，${w.end()}。`,
      say`${w.street()}全年接办热线工单${t}，日均最高达到${count(s.int(40, 190), '件')}，${w.end()}。`,
    ];
  }),
  trap('capacity', (s, w) => {
    const beds = count(s.int(300, 2600), '张');
    return [
      say`${w.county()}建成养老机构${String(s.int(8, 40))}家，设计床位${beds}，可接收老人${count(s.int(300, 3000), '人')}，入住率${some(s, 40, 75)}。`,
      say`新建停车场设计车位${count(s.int(300, 2600), '个')}，日最大周转${count(s.int(3000, 9000), '辆次')}，${w.county()}泊位共享率${some(s, 20, 60)}。`,
    ];
  }),
  trap('numbers-that-are-names', (s, w) => {
    const n = String(s.int(12, 80));
    return [
      say`${w.county()}“六横六纵”路网成型，“四好农村路”通到${n}个村，“一中心三平台”投入运行。`,
      say`${w.county()}推行“1+4+N”执法模式，整合“七站八所”力量${n}人，“三项制度”落地见效。`,
    ];
  }),
  trap('satisfaction-of-a-survey', (s, w) => {
    const { W, P } = rated(s, '件', 'holds', 0.6, 0.9);
    return [
      say`${w.bureau()}办结投诉${P}，受理举报${W}，第三方测评满意度${some(s, 91, 99)}。`,
      say`承办议案建议${W}，当年落实${P}，代表满意率${some(s, 97, 99)}，${w.end()}。`,
    ];
  }),
  trap('two-periods', (s, w) => {
    const { W, P, R } = rated(s, '户', 'trap', 0.3, 0.7);
    return [
      say`“十四五”以来${w.county()}累计改造危房${W}，今年改造${P}，今年任务完成率${R}。`,
      say`${w.county()}历年在册企业${W}，今年新登记${P}，新登记企业年报率${R}。`,
    ];
  }),
  trap('part-of-a-share', (s, w) => {
    const { all, part, W, P } = rated(s, '人', 'holds', 0.4, 0.7);
    const R = share(s, part, all, 'fails');
    return [
      say`${w.county()}社区矫正对象${W}，期满解除${P}，初中以下文化程度的占${R}。`,
      say`普法志愿者${W}，年内参加活动${P}，其中退休人员占${R}，${w.end()}。`,
    ];
  }),
  trap('different-funds', (s, w) => {
    const [A, B, C] = [someMoney(s, 300, 900), someMoney(s, 100, 280), someMoney(s, 400, 990)];
    return [
      say`${w.street()}社区保障经费${A}，党建经费${B}，村级集体经济收入合计${C}。`,
      say`罚没收入${A}，诉讼费退费${B}，${w.county()}救助专户余额${money(s.int(2000, 9000))}，全年追赃挽损${C}。`,
    ];
  }),
  trap('rate-of-another-stage', (s, w) => {
    const { W, P, R } = rated(s, '件', 'trap', 0.5, 0.9);
    return [
      say`法院受理执行案件${W}，执结${P}，首次执行案件终本率${R}，${w.end()}。`,
      say`检察院受理控告申诉${W}，公开听证${P}，七日内程序回复率${R}，${w.end()}。`,
    ];
  }),
  trap('growth-on-another-year', (s, w) => {
    const { A, B } = twoYears(s, '人次', 1.2, 1.7);
    return [
      say`${w.county()}窗口接待群众${A}，网上办理${B}，网办量比上年增长${growing(s)}。`,
      say`窗口接待群众${B}，前年为${A}，比上年增长${growing(s)}，${w.end()}。`,
    ];
  }),
];
