import { type Fig, say } from '../compose.js';
import { count, percent } from '../source.js';
import { anyRate, members, moneyOf, rated, someMoney, trap, twoYears, yi } from './form.js';

/** What looks like a statement about other figures and is none. */
export const TRAPS = [
  trap('two-places', (s, w) => {
    const { W, P, R } = rated(s, '件', 'fails', 0.6, 0.95);
    const [x, y] = w.counties();
    return [
      say`${x}受理行政复议申请${W}；${y}审结${P}，结案率${R}。`,
      say`${x}登记信访事项${W}，${y}化解信访积案${P}，化解率${R}。`,
    ];
  }),
  trap('funnel', (s, w) => {
    const a = s.int(300, 900);
    const b = s.part(a, 0.7, 0.9);
    const c = s.part(b, 0.6, 0.9);
    const d = s.part(c, 0.2, 0.5);
    const [A, B, C, D] = [a, b, c, d].map((n) => count(n, '件')) as [Fig, Fig, Fig, Fig];
    return [
      say`${w.head()}收到复议申请${A}，立案受理${B}，审结${C}，其中调解和解${D}。`,
      say`${w.head()}梳理问题线索${A}，核实${B}，移交${C}，立案查处${D}，${w.tail()}。`,
    ];
  }),
  trap('overlapping-kinds', (s, w) => {
    const all = s.int(400, 6000);
    const part = (low: number, high: number) => count(s.part(all, low, high), '名');
    const [W, A, B, C] = [count(all, '名'), part(0.3, 0.5), part(0.5, 0.8), part(0.2, 0.4)];
    return [
      say`${w.county()}共有党员${W}，其中女党员${A}，大专以上学历${B}，35岁以下${C}。`,
      say`${w.county()}选聘人民调解员${W}，其中专职${C}，党员${B}，退休政法干警${A}，${w.tail()}。`,
    ];
  }),
  trap('first-three', (s, w) => {
    const { figs, more } = members(s, 3, '件', 'holds');
    const [a, b, c] = figs;
    const [x, y, z] = w.quarrels();
    return [
      say`${w.head()}受理民事纠纷${more}，居前三位的是${x}${a}、${y}${b}、${z}${c}。`,
      say`受理来信来访${more}，反映较为集中的有：${x}${a}、${y}${b}、${z}${c}，${w.tail()}。`,
    ];
  }),
  trap('target', (s, w) => {
    const { W, P } = rated(s, '个', 'holds', 0.4, 0.8, s.int(80, 400));
    const R = percent(s.int(90, 98), 0);
    return [
      say`${w.county()}现有行政村${W}，建成民主法治示范村${P}，力争到2026年底示范村比例达到${R}以上。`,
      say`${W}村（社区）已配备“法律明白人”工作站${P}，下一步将确保覆盖率不低于${R}，${w.tail()}。`,
    ];
  }),
  trap('real-growth', (s, w) => {
    const a = s.int(12_000, 60_000);
    const b = Math.round(a * (1.02 + 0.03 * s.next()));
    const R = anyRate(s, 6, 9);
    return [
      say`初步核算，${w.county()}全年地区生产总值${yi(b)}，上年为${yi(a)}，按不变价格计算增长${R}。`,
      say`${w.county()}实现地区生产总值${yi(b)}，按可比价计算，比上年的${yi(a)}增长${R}。`,
    ];
  }),
  trap('growth-of-something-else', (s, w) => {
    const { A, B } = twoYears(s, '件', 1.1, 1.6);
    const [R, M] = [anyRate(s, 62, 95), someMoney(s, 200, 900)];
    return [
      say`${w.head()}办理法律援助案件${B}（上年${A}），为受援人挽回经济损失${M}，挽损金额增长${R}。`,
      say`办理公证${B}，上年为${A}，公证收费${M}，其中减免费用增长${R}，${w.tail()}。`,
    ];
  }),
  trap('by-the-month', (s, w) => {
    const { figs, more } = members(s, 3, '人次', 'holds');
    const [a, b, c] = figs;
    return [
      say`${w.organ()}全年接待群众${more}，一季度${a}，二季度${b}，12月份${c}。`,
      say`${w.organ()}平均每月接听来电${a}，高峰月份${count(Math.round(a.value * (1.2 + 0.6 * s.next())), '人次')}，全年累计服务${count(a.value * 12 + s.int(3, 9), '人次')}。`,
    ];
  }),
  trap('capacity', (s, w) => {
    const { W, P, R } = rated(s, '人', 'fails', 0.3, 0.8, s.int(120, 600));
    return [
      say`新建成的${w.county()}法治教育基地可同时容纳${W}，首批参观学员${P}，讲解满意率${R}。`,
      say`${w.organ()}报告厅设计座位${count(W.value, '个')}，本期培训班学员${P}，结业考核优秀率${R}。`,
    ];
  }),
  trap('named-numbers', (s, w) => {
    const { W, P } = rated(s, '条', 'holds', 0.3, 0.7, s.int(20, 90));
    return [
      say`加快构建“六横六纵”骨干路网，${w.county()}新改建农村公路${W}，其中通村路${P}。`,
      say`健全“三审三校”制度和“1+4+N”公开体系，${w.county()}主动公开信息${W}，政策解读${P}。`,
      say`扎实推进“五治融合”，${w.town()}“一村一策”制定整改措施${W}，已落实${P}，打造“十个一”样板。`,
    ];
  }),
  trap('since-the-start', (s, w) => {
    const { W, P, R } = rated(s, '场', 'fails', 0.2, 0.6);
    return [
      say`“八五”普法实施以来${w.county()}累计开展法治讲座${W}，今年开展${P}，同比增长${R}。`,
      say`中心成立以来共举办听证会${W}，${w.head()}举办${P}，网络直播场次增长${R}。`,
    ];
  }),
  trap('wider-average', (s, w) => {
    const { W, P } = rated(s, '件', 'holds', 0.7, 0.9);
    const [R, D] = [anyRate(s, 93, 99), count(s.int(2, 6), '个百分点')];
    return [
      say`${w.county()}应办代表建议${W}，其中B类答复${P}，代表对办理结果满意率${R}，高出全市平均${D}。`,
      say`全市共交办提案${W}，${w.county()}牵头承办的办复率${R}，比上届同期提高${D}，立案并案${P}。`,
    ];
  }),
  trap('at-least-so-much', (s, w) => {
    const { W, P } = rated(s, '家', 'holds', 0.12, 0.3, s.int(200, 1800));
    const R = percent(s.pick([3, 5, 8, 10]), 0);
    return [
      say`按照不低于${R}的比例开展“双随机”抽查，${w.county()}名录库内企业${W}，全年抽取${P}，抽查结果全部公示。`,
      say`名录库内市场主体${W}，抽查比例下限为${R}，${w.county()}实际抽取${P}。`,
    ];
  }),
  trap('plan-and-payment', (s, w) => {
    const W = someMoney(s, 2000, 8000);
    const P = moneyOf(s, W.value * (0.3 + 0.3 * s.next()), 'holds');
    const R = anyRate(s, 91, 99);
    return [
      say`${w.town()}衔接资金项目总投资${W}，首年计划投资${P}，项目开工率${R}。`,
      say`下达中央衔接资金${W}，其中用于产业发展${P}，整体支付进度${R}，${w.tail()}。`,
    ];
  }),
  trap('hands-and-hours', (s, w) => {
    const { A, B, d } = twoYears(s, '人', 1.1, 1.5);
    return [
      say`${w.county()}有专职网格员${A}，持证社会工作者${B}，年内新招录${count(d + s.int(5, 40), '人')}，人均学时${count(s.int(30, 90), '学时')}。`,
      say`举办执法骨干培训班${count(s.int(3, 12), '期')}，培训${B}，其中镇街${A}，人均不少于${count(s.int(40, 60), '学时')}。`,
    ];
  }),
  trap('part-of-another-whole', (s, w) => {
    const { W, P } = rated(s, '件', 'holds', 0.3, 0.6);
    const R = anyRate(s, 70, 96);
    return [
      say`${w.head()}诉前委派调解${W}，司法确认${P}，调解成功率${R}，${w.tail()}。`,
      say`${w.county()}受理劳动仲裁${W}，终局裁决${P}，仲裁终结率${R}，标的额同比减少。`,
    ];
  }),
];
