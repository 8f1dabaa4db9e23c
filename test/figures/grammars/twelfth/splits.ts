import { say } from '../compose.js';
import { claim } from '../grammar.js';
import { fig, grew, grown, lot, money, n, pct, put, several, tell, twelfth } from './form.js';

/** Totals with their parts: departments, persons, items, insurers, levels. */
export const TWELFTH_SPLITS = [
  twelfth('sum/department-with-noughts', (s, mode, w) => {
    const [a, b] = [s.int(60_000, 990_000), s.int(11_000, 59_000)];
    const [A, B] = [fig(a, 2, '万元'), fig(b, 2, '万元')];
    const T = put(s, mode, a + b, 2, '万元', { parts: 2, near: [a] });
    const less = fig(s.int(40, 9900), 2, '万元');
    return tell(
      mode,
      say`${w.y}，${w.office}收入预算${T}，其中：财政拨款收入${A}，比${w.last}预算${s.pick(['增加', '减少'])}${less}；事业收入${B}；经营收入0.00万元；其他收入0.00万元。`,
      [claim(mode, 'sum', [A, B], T)],
      say`${w.y}，${w.office}财政拨款收入预算${A}，比${w.last}预算${s.pick(['增加', '减少'])}${less}；支出主要内容：教育支出${B}，用于日常办学；其他支出0.00万元。`,
    );
  }),
  twelfth('sum/lines-of-a-fund', (s, mode, w) => {
    const parts = [s.int(150, 900), s.int(12, 80), s.int(2, 11), s.int(2, 11), s.int(3, 25)];
    const [a, b, c, d, e] = parts.map((units) => fig(units, 1, '亿元'));
    if (!a || !b || !c || !d || !e) throw new Error('five');
    const total = parts.reduce((x, y) => x + y);
    const T = put(s, mode, total, 1, '亿元', { parts: 5, near: [parts[0] ?? 0], side: 'under' });
    return tell(
      mode,
      say`${w.y}${w.own}政府性基金预算收入${T}，其中：国有土地使用权出让收入${a}，国有土地收益基金收入${b}，农业土地开发资金收入${c}，城市基础设施配套费收入${d}，污水处理费收入${e}。加上级补助、上年结余和调入的钱等，收入总量${fig(total + s.int(30, 120), 1, '亿元')}。`,
      [claim(mode, 'sum', [a, b, c, d, e], T)],
      say`${w.y}${w.own}政府性基金预算支出${fig(total + s.int(60, 120), 1, '亿元')}，其中：国有土地使用权出让支出${a}、污水处理费安排的支出${c}、彩票公益金安排的支出${d}、债务付息支出${e}等。`,
    );
  }),
  twelfth('sum/insured', (s, mode, w) => {
    const [a, b] = [s.int(3000, 12_000), s.int(900, 4200)];
    const [A, B] = [fig(a, 2, '万人'), fig(b, 2, '万人')];
    const T = put(s, mode, a + b, 2, '万人', { parts: 2, near: [a] });
    return tell(
      mode,
      say`年末${w.all}参加城镇职工基本养老保险人数${T}${s.pick(['。其中，', '，其中，'])}参保在职职工${A}，参保离退休人员${B}。参加城乡居民基本养老保险人数${fig(lot(s) * 10, 2, '万人')}。`,
      [claim(mode, 'sum', [A, B], T)],
      say`年末${w.all}参加城镇职工基本养老保险人数${A}。参加城乡居民基本养老保险人数${fig(lot(s) * 10, 2, '万人')}，其中领取待遇人员${B}。`,
    );
  }),
  twelfth('sum/items-of-a-hall', (s, mode, w) => {
    const [a, b] = [s.int(21, 190), s.int(21, 190)];
    const [A, B] = [fig(a, 0, '项'), fig(b, 0, '项')];
    const T = put(s, mode, a + b, 0, '项', { near: [a, b], side: 'under' });
    return tell(
      mode,
      say`入驻${w.area()}政务服务大厅事项共${T},其中:行政审批事项${A}、行政服务事项${B},全年共服务企业群众${n(s, 21_000, 190_000)}余人次。`,
      [claim(mode, 'sum', [A, B], T)],
      say`推动政务服务便民化,录入${w.area()}网上大厅事项${fig(a + b + lot(s), 0, '项')},其中:行政许可${A},公共服务${B}。`,
    );
  }),
  twelfth('sum/premiums', (s, mode, w) => {
    const [a, b] = [s.int(4000, 28_000), s.int(9000, 58_000)];
    const [A, B] = [fig(a, 2, '亿元'), fig(b, 2, '亿元')];
    const T = put(s, mode, a + b, 2, '亿元', { parts: 2, near: [a, b] });
    const grows = grown(s, [a, b], 2, 12);
    const [u, v] = grows.parts as [string, string];
    return tell(
      mode,
      say`全年${w.all}保险公司原保险保费收入${T}，比上年增长${fig(grows.total, 1, '%')}；其中财产保险公司原保险保费收入${A}，${u}，人身保险公司原保险保费收入${B}，${v}。赔付支出${fig(Math.round((a + b) * (0.3 + 0.2 * s.next())), 2, '亿元')}，${grew(s)}。`,
      [claim(mode, 'sum', [A, B], T)],
      say`全年${w.all}保险公司原保险保费收入${fig(a + b, 2, '亿元')}，比上年增长${pct(s, 2, 12)}；其中车险保费收入${A}，增长${pct(s, 2, 12)}。赔付支出${fig(Math.round(b / 3), 2, '亿元')}，${grew(s)}。`,
    );
  }),
  twelfth('sum/level-with-open-list', (s, mode, w) => {
    const inner = [s.int(11, 60), s.int(11, 60), s.int(3, 30)];
    const [own, lower] = [inner.reduce((x, y) => x + y) + s.int(4, 40), s.int(110, 480)];
    const [a, b, c] = inner.map((units) => fig(units, 1, '亿元'));
    if (!a || !b || !c) throw new Error('three');
    const [O, L] = [fig(own, 1, '亿元'), fig(lower, 1, '亿元')];
    const T = put(s, mode, own + lower, 1, '亿元', { parts: 2, near: [lower] });
    const [x, y, z] = w.aids();
    return tell(
      mode,
      say`${w.y}${w.area()}共收到中央转移支付资金${T}，其中：按下达级次划分，${w.own}${O}，主要是${x}${a}、${y}${b}、${z}${c}等，${w.lower}${L}。`,
      [claim(mode, 'sum', [O, L], T)],
      say`${w.y}${w.area()}共收到中央转移支付资金${fig(own + lower, 1, '亿元')}，主要是${x}${a}、${y}${b}、${z}${c}。`,
    );
  }),
  twelfth('sum/limit-and-balance', (s, mode, w) => {
    const c = several(s, mode, 2);
    const [a, b] = [s.int(3000, 58_000), s.int(3000, 58_000)];
    const [d, e] = [a - s.int(3, 70), b - s.int(3, 90)];
    const [A, B, D, E] = [a, b, d, e].map((units) => fig(units, 1, '亿元'));
    if (!A || !B || !D || !E) throw new Error('four');
    const T = put(s, c.of(0), a + b, 1, '亿元', { parts: 2 });
    const U = put(s, c.of(1), d + e, 1, '亿元', { parts: 2, near: [a + b] });
    return tell(
      mode,
      say`${w.y}${w.all}政府债务限额为${T}，其中：一般债务${A}，专项债务${B}；${w.all}政府债务余额${U}，其中：一般债务${D}，专项债务${E}。`,
      [c.claim(0, 'sum', [A, B], T), c.claim(1, 'sum', [D, E], U)],
      say`预计${w.y}${w.all}政府债务限额合计${fig(a + b, 1, '亿元')}，年末政府债务余额合计${fig(d + e, 1, '亿元')}，其中：${w.own}专项债务${fig(s.part(e, 0.2, 0.6), 1, '亿元')}。`,
    );
  }),
  twelfth('sum/what-it-is-used-for', (s, mode, w) => {
    const [a, b] = [money(s) + 9000, money(s) + 3000];
    const [A, B] = [fig(a, 0, '万元'), fig(b, 0, '万元')];
    const T = put(s, mode, a + b, 0, '万元', { parts: 2, near: [a] });
    return tell(
      mode,
      say`截至${w.y}1月底，${w.own}一般公共预算支出${T}，其中：基本支出${A}，主要用来发工资、保各单位日常开支；项目支出${B}，主要用于城乡居民基本养老保险补助、债券利息及付息服务费等。`,
      [claim(mode, 'sum', [A, B], T)],
      say`截至${w.y}1月底，${w.own}一般公共预算支出${fig(a + b, 0, '万元')}，其中：教育支出${A}，主要用于学校运转；就业补助${fig(s.part(b, 0.2, 0.8), 0, '万元')}，主要用于职业培训补贴等。`,
    );
  }),
];
