import { say } from '../compose.js';
import { claim } from '../grammar.js';
import { fig, grew, grown, money, n, pct, put, several, tell, twelfth } from './form.js';

/** Totals with their parts in what follows: transfers, debts, sectors, outcomes. */
export const TWELFTH_SUMS = [
  twelfth('sum/transfers-in-transfers', (s, mode, w) => {
    const [a, b, rest] = [money(s), money(s), money(s)];
    const c = several(s, mode, 2);
    const [A, B, C] = [
      fig(a, 1, '亿元'),
      put(s, c.of(0), b, 1, '亿元', { parts: 2, near: [a], side: 'over' }),
      fig(rest, 1, '亿元'),
    ];
    const inner = fig(a + b, 1, '亿元');
    const total = put(s, c.of(1), a + b + rest, 1, '亿元', { parts: 2, near: [a + b], side: 'under' });
    return tell(
      mode,
      say`${w.y}，${w.area()}对下转移支付${total}。其中：一般公共预算转移支付${inner}（其中，一般性转移支付${A}，专项转移支付${B}），政府性基金预算转移支付${C}。`,
      [c.claim(0, 'sum', [A, B], inner), c.claim(1, 'sum', [inner, C], total)],
      say`${w.y}，${w.area()}对下转移支付${total}，${grew(s)}。其中：一般公共预算转移支付${inner}（其中，专项转移支付${A}）。`,
    );
  }),
  twelfth('sum/debt-by-kind', (s, mode, w) => {
    const [a, b] = [money(s), money(s)];
    const [A, B] = [fig(a, 2, '亿元'), fig(b, 2, '亿元')];
    const T = put(s, mode, a + b, 2, '亿元', { parts: 2, near: [a, b] });
    const own = s.part(a + b, 0.2, 0.5);
    return tell(
      mode,
      say`截至${w.y}底，${w.all}政府债务余额合计${T}。其中：一般债务余额${A}，专项债务余额${B}。按级次分，${w.own}政府债务余额${fig(own, 2, '亿元')}（含${w.zone}${fig(s.part(own, 0.1, 0.3), 2, '亿元')}）。`,
      [claim(mode, 'sum', [A, B], T)],
      say`截至${w.y}底，${w.all}政府债务余额合计${fig(a + b + money(s), 2, '亿元')}。其中：${w.own}一般债务余额${A}，${w.own}专项债务余额${B}。`,
    );
  }),
  twelfth('sum/bonds-of-years', (s, mode, w) => {
    const parts = [0, 1, 2, 3].map(() => s.int(40, 480) * 50_000);
    const [a, b, c, d] = parts.map((units) => fig(units, 2, '万元', true));
    if (!a || !b || !c || !d) throw new Error('four');
    const T = put(
      s,
      mode,
      parts.reduce((x, y) => x + y),
      2,
      '万元',
      { parts: 4, isParted: true, side: 'under' },
    );
    const at = (years: number): string => `${w.year + years}年`;
    return tell(
      mode,
      say`项目融资方面，本项目拟申请发行债券${T}，其中${w.y}已发行专项债券${a}，计划于${at(1)}申请发行专项债券${b}，${at(2)}申请发行专项债券${c}，${at(3)}申请发行专项债券${d}，发行期限均为${s.pick(['15', '20', '30'])}年。`,
      [claim(mode, 'sum', [a, b, c, d], T)],
      say`项目融资方面，本项目拟申请发行债券${fig(
        parts.reduce((x, y) => x + y),
        2,
        '万元',
        true,
      )}，其中${w.y}已发行专项债券${a}，计划于${at(1)}申请发行专项债券${b}，其余视工程进度分期发行。`,
    );
  }),
  twelfth('sum/sectors', (s, mode, w) => {
    const parts = [s.int(3000, 9000), s.int(20_000, 60_000), s.int(30_000, 90_000)];
    const [a, b, c] = parts.map((units) => fig(units, 2, '亿元'));
    if (!a || !b || !c) throw new Error('three');
    const total = parts.reduce((x, y) => x + y);
    const T = put(s, mode, total, 2, '亿元', { parts: 3 });
    const up = () => `增长${pct(s, 2, 9)}`;
    const grows = grown(s, parts, 2, 9);
    const [u, v, x] = grows.parts as [string, string, string];
    return tell(
      mode,
      say`根据统一核算结果，全年${w.area()}生产总值${T}，比上年增长${fig(grows.total, 1, '%')}。其中：第一产业增加值${a}，${u}；第二产业增加值${b}，${v}；第三产业增加值${c}，${x}。人均地区生产总值${n(s, 41_000, 98_000)}元，${up()}。`,
      [claim(mode, 'sum', [a, b, c], T)],
      say`全年${w.area()}批发和零售业增加值${a}，按不变价格计算，比上年${up()}；金融业增加值${b}，${up()}；住宿和餐饮业增加值${c}，${up()}；规模以上工业增加值${fig(total - 40, 2, '亿元')}，${up()}。`,
    );
  }),
  twelfth('sum/by-structure', (s, mode, w) => {
    const parts = [s.int(210, 900), s.int(3000, 9000), s.int(1000, 2900)];
    const [a, b, c] = parts.map((units) => fig(units, 1, '亿元'));
    if (!a || !b || !c) throw new Error('three');
    const total = parts.reduce((x, y) => x + y);
    const T = put(s, mode, total, 1, '亿元', { parts: 3, near: parts });
    const [x, y, z] = w.areas();
    const grows = grown(s, parts, 3, 19);
    const [u, v, t] = grows.parts as [string, string, string];
    return tell(
      mode,
      say`${w.y}，${w.all}补助下级一般公共预算转移支付资金${T}，同比增长${fig(grows.total, 1, '%')}。分结构看，返还性补助${a}，${u}；一般性转移支付${b}，同比${v}；专项转移支付${c}，同比${t}。`,
      [claim(mode, 'sum', [a, b, c], T)],
      say`${w.y}，${w.all}补助下级一般公共预算转移支付资金${fig(total + money(s), 1, '亿元')}，同比${grew(s)}。从主要地区看，${x}${a}，${grew(s)}；${y}${b}，${grew(s)}；${z}${c}，${grew(s)}。`,
    );
  }),
  twelfth('sum/two-scales', (s, mode, w) => {
    const [a, b] = [s.int(105, 340), s.int(12, 98)];
    const thing = s.pick(['财政赤字', '新增债务限额', '减税降费']);
    const [A, B] = [fig(a, 2, '万亿元'), fig(b * 100, 0, '亿元')];
    const T = put(s, mode, a + b, 2, '万亿元', { parts: 1 });
    return tell(
      mode,
      say`${w.y}安排${thing}${T}，其中中央${thing}${A}，地方${thing}${B}。`,
      [claim(mode, 'sum', [A, B], T)],
      say`${w.y}安排${thing}${fig(a + b + 40, 2, '万亿元')}，其中涉及小微企业${A}，涉及科技型企业${B}。`,
    );
  }),
  twelfth('sum/repaid-on-time', (s, mode, w) => {
    const c = several(s, mode, 2);
    const [a, b, d, e] = [money(s), money(s), s.int(210, 900), s.int(31, 200)];
    const [A, B, D, E] = [fig(a, 1, '亿元'), fig(b, 1, '亿元'), fig(d, 1, '亿元'), fig(e, 1, '亿元')];
    const [T, U] = [
      put(s, c.of(0), a + b, 1, '亿元', { parts: 2, near: [a] }),
      put(s, c.of(1), d + e, 1, '亿元', { parts: 2, near: [a + b] }),
    ];
    return tell(
      mode,
      say`${w.y}${w.all}政府债务还本付息额${T}，其中：一般债务还本付息额${A}，专项债务还本付息额${B}，均全部如期偿还。${w.own}政府债务还本付息额${U}，其中：一般债务还本付息额${D}，专项债务还本付息额${E}，均全部如期偿还。`,
      [c.claim(0, 'sum', [A, B], T), c.claim(1, 'sum', [D, E], U)],
      say`${w.y}${w.all}政府一般债务还本支出${A}，付息和发行费支出${E}；${w.all}政府专项债务还本支出${B}，付息和发行费支出${D}，均全部如期偿还。`,
    );
  }),
  twelfth('sum/outcomes', (s, mode, w) => {
    const c = several(s, mode, 2);
    const one = [s.int(40, 190), s.int(21, 90), s.int(50, 260), s.int(11, 60)];
    const two = [s.int(12, 60), s.int(3, 11), s.int(3, 20), s.int(2, 12)];
    const total = (list: readonly number[]): number => list.reduce((x, y) => x + y);
    const [a, b, d, e] = one.map((units) => fig(units, 0, '件'));
    const [f, g, h, k] = two.map((units) => fig(units, 0, '件'));
    if (!a || !b || !d || !e || !f || !g || !h || !k) throw new Error('four');
    const T = put(s, c.of(0), total(one), 0, '件', { near: one });
    const U = put(s, c.of(1), total(two), 0, '件', { near: two });
    const what = s.pick(['政府信息公开', '自然资源领域', '社会保障领域', '市场监管领域']);
    return tell(
      mode,
      say`${w.y}，${w.all}${what}行政复议${T}，其中结果维持${a}，结果纠正${b}，其他结果${d}，尚未审结${e}；${what}行政诉讼${U}，其中结果维持${f}，结果纠正${g}，其他结果${h}，尚未审结${k}。`,
      [c.claim(0, 'sum', [a, b, d, e], T), c.claim(1, 'sum', [f, g, h, k], U)],
      say`${w.y}，${w.all}${what}行政复议${fig(total(one), 0, '件')}，其中结果维持${a}，结果纠正${b}；${what}行政诉讼${fig(total(two), 0, '件')}，其中结果维持${f}。`,
    );
  }),
];
