import { say } from '../compose.js';
import { yi } from '../fourth/form.js';
import { count } from '../source.js';
import { gained, later, many, moved, rated, share, some, trap } from './form.js';

/** What reports write beside each other and what does not follow from each other. */
export const SEVENTH_NEIGHBOURS = [
  trap('two-places', (s, w) => {
    const { take, finish, noun, unit } = w.task();
    const { W, P, R } = rated(s, many(s), unit, 'fails');
    const [a, b] = w.counties(2);
    return [
      say`${a}${take}${noun}${W}；${b}${finish}${P}，${finish}率${R}。`,
      say`${a}全年${take}${noun}${W}，数量居全市首位，${b}${finish}率${R}，累计${finish}${P}。`,
    ];
  }),
  trap('funnel', (s, w) => {
    const a = s.int(400, 3000);
    const [b, c] = [s.part(a, 0.5, 0.8), s.part(a, 0.2, 0.45)];
    const [A, B, C] = [count(a, '件'), count(b, '件'), count(c, '件')];
    const D = count(s.part(c, 0.3, 0.8), '人');
    return [
      say`${w.period()}共收到问题线索${A}，初步核实${B}，立案${C}，处分${D}。`,
      say`${w.dept()}受理投诉举报${A}，立案${B}，作出行政处罚${C}，移送司法机关${D}。`,
      say`收到行政复议申请${A}，受理${B}，审结${C}，涉及申请人${D}。`,
    ];
  }),
  trap('overlapping-kinds', (s, w) => {
    const all = s.int(80, 800);
    const part = (low: number, high: number) => count(s.part(all, low, high), '名');
    const [P, Q, T] = [part(0.5, 0.8), part(0.3, 0.6), part(0.4, 0.7)];
    const W = count(all, '名');
    return [
      say`${w.dept()}现有干部职工${W}，其中中共党员${P}，女性${Q}，本科以上学历${T}。`,
      say`全县共有村（社区）“法律明白人”${W}，其中党员${P}、村“两委”干部${Q}、退役军人${T}。`,
    ];
  }),
  trap('first-three', (s, w) => {
    const [a, b, c] = w.fields(3);
    const all = s.int(600, 6000);
    const [x, y, z] = [s.part(all, 0.2, 0.3), s.part(all, 0.1, 0.2), s.part(all, 0.05, 0.1)];
    const [W, X, Y, Z] = [count(all, '件'), count(x, '件'), count(y, '件'), count(z, '件')];
    return [
      say`${w.period()}新收案件${W}，数量排名前三的分别是${a}${X}、${b}${Y}、${c}${Z}。`,
      say`新收各类案件${W}，其中${a}${X}、${b}${Y}、${c}${Z}，位居前三。`,
      say`收到群众来信${W}，反映集中的是${a}${X}、${b}${Y}、${c}${Z}等问题。`,
    ];
  }),
  trap('target-and-fact', (s, w) => {
    const { finish, noun, unit } = w.task();
    const { W, P, R } = rated(s, many(s), unit, 'fails');
    return [
      say`${w.period()}${finish}${noun}${P}，到2026年力争${finish}${W}，${finish}率稳定在${R}以上。`,
      say`目前已${finish}${noun}${P}，计划三年内再${finish}${W}，上级补助比例${R}。`,
      say`“十五五”期间计划${finish}${noun}${W}，群众参与率达到${R}，${w.period()}${finish}${P}。`,
    ];
  }),
  trap('real-growth', (s) => {
    const p = s.int(9000, 90_000);
    const c = Math.round(p * (1.03 + 0.05 * s.next()));
    const [C, P] = [yi(c * 1_000_000), yi(p * 1_000_000)];
    const R = moved(s, c, p, 'fails', 1);
    return [
      say`全市地区生产总值由上年的${P}增加到${C}，按不变价格计算增长${R}。`,
      say`全年地区生产总值${C}（上年${P}），按可比价格计算，比上年增长${R}。`,
      say`规模以上工业增加值${C}，上年为${P}，扣除价格因素实际增长${R}。`,
    ];
  }),
  trap('growth-of-others', (s, w) => {
    const { take, noun, unit } = w.task();
    const p = many(s);
    const c = later(s, p, true);
    const [C, P, R] = [count(c, unit), count(p, unit), moved(s, c, p, 'fails')];
    return [
      say`${w.period()}${take}${noun}${C}，上年为${P}，全省平均增长${R}。`,
      say`${take}${noun}${C}（上年${P}），其中${w.town()}增长${R}。`,
      say`${w.dept()}${take}${noun}${C}，上年${P}，参与人数增长${R}。`,
    ];
  }),
  trap('periods-of-the-year', (s, w) => {
    const { take, noun, unit } = w.task();
    const all = s.int(900, 9000);
    const [q, m, d] = [s.part(all, 0.2, 0.34), s.part(all, 0.06, 0.14), s.int(9, 40)];
    const [W, Q, M, D] = [count(all, unit), count(q, unit), count(m, unit), count(d, unit)];
    return [
      say`全年${take}${noun}${W}，其中四季度${Q}，12月份${M}，单日最高${D}。`,
      say`截至12月底累计${take}${noun}${W}，11月${M}，四季度以来${Q}，日均量明显回落。`,
    ];
  }),
  trap('capacities', (s, w) => {
    const n = count(s.int(3, 28), '个');
    const a = s.int(300, 900);
    const [A, B] = [count(a, '吨'), count(s.part(a, 0.5, 0.9), '吨')];
    const R = some(s, 90, 99);
    const seats = count(s.int(120, 980), '个');
    return [
      say`建成污水处理站${n}，日处理能力${A}，目前日均处理${B}，出水水质达标率${R}。`,
      say`${w.town()}新建公共停车场${n}，提供泊位${seats}，高峰时段使用率${R}。`,
      say`建成粮食仓库${n}，设计仓容${A}，现有存粮${B}，科学储粮率${R}。`,
    ];
  }),
  trap('named-numbers', (s, w) => {
    const a = s.int(60, 240);
    const [A, B, C] = [count(a, '公里'), count(s.part(a, 0.3, 0.5), '公里'), count(s.part(a, 0.1, 0.3), '公里')];
    return [
      say`${w.network()}骨干路网建成通车${A}，其中快速路${B}，新增绿道${C}。`,
      say`深化“一窗受理、一网通办”改革，“四办清单”事项新增${count(a, '项')}，“跨省通办”${count(a + 37, '项')}。`,
      say`落实“三会一课”制度，开展“七进”宣传${count(a, '场')}，“12·4”国家宪法日活动${count(9, '场')}。`,
      say`推进“两横三纵”水网建设，完成河道整治${A}，“两清一改”覆盖行政村${count(a + 12, '个')}。`,
    ];
  }),
  trap('quoted-numbers', (s, w) => {
    const { take, finish, noun, unit } = w.task();
    const { W, P } = rated(s, many(s), unit, 'fails');
    const n = String(s.int(3, 60));
    return [
      say`根据《条例》第${n}条规定，${take}${noun}${W}，依托12345热线${finish}${P}。`,
      say`落实国办发〔2023〕${n}号文件要求，${take}${noun}${W}，“8·15”专项行动${finish}${P}。`,
      say`按照“1+${n}+N”工作体系，${w.dept()}${take}${noun}${W}，“110”联动${finish}${P}。`,
    ];
  }),
  trap('base-not-told', (s) => {
    const { W, P, R } = rated(s, many(s), '件', 'fails', 0.4, 0.9);
    return [
      say`行政应诉案件${W}，负责人出庭${P}，应出尽出，出庭应诉率${R}。`,
      say`受理行政复议案件${W}，审结${P}，按期审结率${R}，调解和解率${some(s, 20, 60)}。`,
      say`12345热线转办工单${W}，回访${P}，群众满意率${R}，响应率${some(s, 95, 99)}。`,
      say`办理公证${W}，其中涉外${P}，公证质量合格率${R}。`,
    ];
  }),
  trap('nested', (s, w) => {
    const [a, b] = w.fields(2);
    const all = many(s);
    const p = s.part(all, 0.5, 0.8);
    const [W, P, Q] = [count(all, '件'), count(p, '件'), count(s.part(p, 0.3, 0.7), '件')];
    return [
      say`${w.period()}办结案件${W}，其中行政处罚${P}（其中${a}类${Q}），涉及${b}的占一定比重。`,
      say`新增立案${W}，其中一般程序案件${P}，一般程序案件中${a}类${Q}。`,
    ];
  }),
  trap('share-of-another-whole', (s, w) => {
    const { W, P } = rated(s, many(s), '家', 'fails', 0.2, 0.6);
    const R = share(s, P.value, W.value, 'fails');
    return [
      say`全县新增高新技术企业${W}，其中${w.town()}${P}，占全市新增数的${R}。`,
      say`年末规模以上企业${W}，其中产值超亿元的${P}，实现产值占全部规上工业的${R}。`,
      say`全县新登记企业${W}，其中外资企业${P}，从业人员占比${R}，比上年${gained(s)}。`,
    ];
  }),
];
