import { say } from '../compose.js';
import { later, many, some, yis } from '../seventh/form.js';
import { count, type Source, unitless } from '../source.js';
import { tenThousands, trap } from './form.js';

/** Some of a whole. */
const part = (s: Source, whole: number, unit: string, low: number, high: number) =>
  count(s.part(whole, low, high), unit);

/** Sentences that look as if their figures followed from each other. */
export const NINTH_TRAPS = [
  trap('two-places', (s, w) => {
    const [noun, take, finish, rate, unit] = w.task();
    const [a, b] = w.areas();
    const all = many(s);
    const [W, P] = [count(all, unit), part(s, all, unit, 0.3, 0.9)];
    return [
      say`${a}${take}${noun}${W}，${b}${finish}${noun}${P}，两地${rate}均超过${some(s, 50, 95)}。`,
      say`${a}${noun}${finish}${P}，位列第一；${b}${take}${W}，${rate}${some(s, 20, 60)}，位列最后。`,
    ];
  }),
  trap('funnel', (s) => {
    const a = s.int(2000, 20_000);
    const [A, B, C] = [count(a, '人'), part(s, a, '人', 0.5, 0.8), part(s, a, '人', 0.2, 0.45)];
    return [
      say`遴选报名${A}，资格审查通过${B}，入围面试${C}，到场率${some(s, 80, 99)}。`,
      say`初筛${A}，转诊${B}，确诊${C}，规范管理率${some(s, 60, 98)}。`,
      say`走访务工意愿者${A}，推荐岗位${B}，签订合同${C}，半年稳岗率${some(s, 50, 95)}。`,
    ];
  }),
  trap('overlapping-kinds', (s, w) => {
    const a = s.int(200, 4000);
    const [A, X, Y, Z] = [
      count(a, '名'),
      part(s, a, '名', 0.5, 0.7),
      part(s, a, '名', 0.4, 0.6),
      part(s, a, '名', 0.3, 0.5),
    ];
    return [
      say`${w.area()}选举产生代表${A}，其中妇女代表${X}，基层代表${Y}，中共党员${Z}。`,
      say`${w.office()}选派驻村干部${A}，其中45岁以下${X}，大学本科以上${Y}，有农村工作经历${Z}。`,
    ];
  }),
  trap('first-three', (s, w) => {
    const [a, b, c] = w.towns();
    const all = s.int(900, 9000);
    const [W, X, Y, Z] = [
      count(all, '件'),
      part(s, all, '件', 0.17, 0.25),
      part(s, all, '件', 0.12, 0.16),
      part(s, all, '件', 0.06, 0.11),
    ];
    return [
      say`${w.area()}受理诉求${W}，诉求量居前三位的是${a}（${X}）、${b}（${Y}）、${c}（${Z}）。`,
      say`${w.span()}受理诉求${W}，主要集中在${a}${X}、${b}${Y}、${c}${Z}。`,
      say`诉求总量${W}，其中停车管理${X}，噪声扰民${Y}，供水供电${Z}，同比均有下降。`,
    ];
  }),
  trap('aims', (s, w) => {
    const [name, unit] = w.stock();
    const p = s.int(300, 6000);
    const [P, C] = [count(p, unit), count(later(s, p, true), unit)];
    return [
      say`${w.area()}现有${name}${P}，力争到2027年达到${C}，年均增长${some(s, 2, 9)}以上。`,
      say`${name}已有${P}，明年计划达到${C}，乡镇覆盖率目标为${some(s, 60, 99)}。`,
    ];
  }),
  trap('real-growth', (s, w) => {
    const p = s.int(20_000, 90_000);
    const [P, C] = [yis(s, p, 'holds'), yis(s, later(s, p, true), 'holds')];
    const [x, y] = [s.int(20_000, 28_000), s.int(28_100, 33_000)];
    return [
      say`${w.area()}地区生产总值${C}，上年为${P}，按不变价格计算增长${some(s, 2, 9)}。`,
      say`${w.area()}农村居民人均可支配收入由${count(x, '元')}提高到${count(y, '元')}，扣除价格因素，实际增长${some(s, 2, 9)}。`,
      say`${w.area()}工业增加值${C}（上年${P}），按可比价格计算增长${some(s, 2, 9)}。`,
    ];
  }),
  trap('somebody-elses-growth', (s, w) => {
    const [name, unit] = w.stock();
    const p = s.int(300, 6000);
    const [P, C] = [count(p, unit), count(later(s, p, true), unit)];
    const [a, b] = w.areas();
    return [
      say`${a}${name}${C}，上年${P}；${b}增长${some(s, 3, 90)}，增速居首位。`,
      say`${a}${name}由${P}增加到${C}，同期${b}增长${some(s, 3, 90)}。`,
      say`${a}${name}${C}，${b}${P}，全市合计增长${some(s, 3, 40)}。`,
    ];
  }),
  trap('per-period', (s, w) => {
    const a = s.int(900, 9000);
    const [A, B, C] = [count(a, '人次'), part(s, a, '人次', 0.2, 0.4), part(s, a, '人次', 0.02, 0.06)];
    return [
      say`${w.area()}景区全年接待游客${A}，其中暑期${B}，单日最高${C}。`,
      say`上半年培训${A}，6月份培训${B}，最多的一周${C}，结业率${some(s, 80, 99)}。`,
      say`${w.office()}累计服务${A}，今年${B}，本月${C}。`,
    ];
  }),
  trap('capacities', (s, w) => {
    const [a, b] = [s.int(300, 3000), s.int(12, 90)];
    return [
      say`${w.area()}建成托育机构${count(b, '家')}，可提供托位${count(a, '个')}，实际入托${part(s, a, '名', 0.3, 0.7)}，普惠托位占比${some(s, 40, 90)}。`,
      say`${w.town()}新建污水处理站${count(b, '座')}，日处理能力${count(a, '吨')}，日均处理${part(s, a, '吨', 0.3, 0.8)}，达标率${some(s, 90, 99)}。`,
      say`${w.area()}冷库${count(b, '座')}，库容${count(a * 10, '吨')}，当年入库果蔬${count(a * 17, '吨')}。`,
    ];
  }),
  trap('named-numbers', (s, w) => {
    const a = s.int(100, 900);
    return [
      say`推行“1+4+N”网格模式，排查“九小场所”${count(a, '家')}，约谈${part(s, a, '家', 0.05, 0.2)}。`,
      say`${w.area()}12348热线解答咨询${count(a * 9, '人次')}，“八五”普法宣讲${count(a, '场')}，“12·4”宪法宣传周发放资料${count(a * 31, '份')}。`,
      say`落实“二十四字”工作法，${w.town()}“五老”调解员${part(s, a, '名', 0.05, 0.3)}，化解“三跨三分离”矛盾${count(a, '起')}。`,
    ];
  }),
  trap('open-list', (s, w) => {
    const a = s.int(20_000, 90_000);
    const [W, X, Y, Z] = [
      tenThousands(s, a, 'holds'),
      tenThousands(s, s.part(a, 0.1, 0.3), 'holds'),
      tenThousands(s, s.part(a, 0.1, 0.2), 'holds'),
      tenThousands(s, s.part(a, 0.02, 0.09), 'holds'),
    ];
    return [
      say`${w.area()}民生支出${W}，其中用于助餐服务${X}、校舍维修${Y}、公厕改造${Z}等。`,
      say`${w.area()}债券资金${W}，重点支持水库除险${X}、园区道路${Y}、冷链仓储${Z}。`,
      say`${w.outlay()}${W}，较大的项目有：智能灌溉${X}，防火通道${Y}，种苗繁育${Z}。`,
    ];
  }),
  trap('per-head-of-another', (s, w) => {
    const n = s.int(200, 9000);
    const T = tenThousands(s, n * s.int(1, 9), 'holds');
    return [
      say`${w.area()}低保对象${count(n, '人')}，全年支出救助资金${T}，城市低保标准提高到每人每月${count(s.int(600, 990), '元')}。`,
      say`${w.area()}种粮大户${count(n, '户')}，发放补贴${T}，亩均补贴${count(s.int(60, 190), '元')}。`,
      say`${w.area()}高龄老人${count(n, '人')}，发放津贴${T}，百岁老人每人每月${count(s.int(300, 990), '元')}。`,
    ];
  }),
  trap('rate-of-a-part', (s, w) => {
    const [noun, take, finish, rate, unit] = w.task();
    const all = many(s);
    const [W, P] = [count(all, unit), part(s, all, unit, 0.5, 0.95)];
    return [
      say`${w.area()}${take}${noun}${W}，${finish}${P}，其中${w.town()}${rate}${some(s, 60, 99)}。`,
      say`${take}${noun}${W}，${finish}${P}，首批${noun}${rate}${some(s, 60, 99)}，群众评价良好。`,
      say`${take}${noun}${W}，${finish}${P}，上年同期${rate}为${some(s, 40, 80)}。`,
    ];
  }),
  trap('stock-and-flow', (s, w) => {
    const [name, unit] = w.stock();
    const a = s.int(900, 20_000);
    const [A, B, C] = [count(a, unit), part(s, a, unit, 0.06, 0.15), part(s, a, unit, 0.01, 0.05)];
    return [
      say`${w.area()}新增${name}${B}，总量达${A}，其中乡镇${part(s, a, unit, 0.2, 0.4)}。`,
      say`新增${name}${B}，提升${C}，全市${name}总数${A}。`,
      say`${w.town()}${name}${B}，${w.area()}${name}${A}，万人拥有量增长${some(s, 2, 30)}。`,
    ];
  }),
  trap('points-of-others', (s, w) => {
    const D = unitless(s.int(3, 90) / 10, 1, '个百分点');
    const [P, C] = [some(s, 70, 84), some(s, 85, 99)];
    return [
      say`${w.area()}${w.percent()}达${C}，全省平均${P}，较上年提高${D}。`,
      say`全省投资增长${some(s, 1, 9)}，${w.area()}投资增长${some(s, 10, 20)}，工业投资占比提高${D}。`,
      say`电话接通率${C}，一次办结率${P}，同比分别提高${D}、${unitless(s.int(3, 90) / 10, 1, '个百分点')}。`,
    ];
  }),
  trap('shares-beyond-a-hundred', (s, w) => {
    const a = s.int(200, 900);
    const fig = (low: number, high: number) => s.part(a, low, high);
    const [x, y, z] = [fig(0.5, 0.6), fig(0.35, 0.45), fig(0.2, 0.3)];
    const share = (n: number) => `${((100 * n) / a).toFixed(1)}%`;
    return [
      say`${w.area()}来信一件反映多个问题的分别统计，涉及作风${String(x)}件，涉及土地${String(y)}件，涉及低保${String(z)}件，占比依次为${share(x)}、${share(y)}、${share(z)}。`,
      say`受访群众可多选，选择“停车难”的${share(x)}，“买菜远”的${share(y)}，“缺绿地”的${share(z)}，有效问卷${count(a, '份')}。`,
    ];
  }),
];
