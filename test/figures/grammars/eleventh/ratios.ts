import type { Fig } from '../compose.js';
import { say } from '../compose.js';
import { claim } from '../grammar.js';
import { told } from '../seventh/form.js';
import { count, percent } from '../source.js';
import { any, eleventh, fig, grew, lot, money, several, up, whole, worked } from './form.js';

const tenths = (s: Source, low: number, high: number): number => s.int(low * 10, high * 10);
type Source = Parameters<typeof any>[0];

/** Points, averages, multiples, and what is left over. */
export const ELEVENTH_RATIOS = [
  eleventh('points/share-raised', (s, mode, w) => {
    const before = tenths(s, 12, 60);
    const now = before + tenths(s, 1, 15);
    const [A, B] = [percent(before / 10, 1), percent(now / 10, 1)];
    const D = worked(s, (now - before) / 10, 1, '个百分点', mode, { least: 0.3 });
    const [fuel] = w.outlays();
    return told(
      s,
      mode,
      [
        say`${w.area()}先进制造业占规上工业比重由${A}提升至${B}，提高${D}，工业投资${up(s)}。`,
        say`${w.y}，${w.area()}税收占一般公共预算收入比重为${B}，上年为${A}，同比提升${D}；${fuel}支出${grew(s)}。`,
      ],
      [claim(mode, 'points', [B, A], D)],
      [
        say`${w.area()}先进制造业占规上工业比重达${A}、提高${(s.int(11, 60) / 10).toFixed(1)}个百分点，内销占比达${B}、提高${(s.int(11, 60) / 10).toFixed(1)}个百分点。`,
      ],
    );
  }),
  eleventh('points/rate-below-target', (s, mode, w) => {
    const goal = s.int(30, 45);
    const got = goal - s.int(4, 25);
    const area = w.area();
    const [G, P] = [percent(goal / 10, 1), percent(got / 10, 1)];
    const D = worked(s, (goal - got) / 10, 1, '个百分点', mode, { least: 0.3 });
    return told(
      s,
      mode,
      [
        say`${w.area()}全年居民消费价格涨幅为${P}，低于${G}的预期目标${D}；城镇登记失业率${any(s, 2, 3)}。`,
        say`截至${w.y}11月末，${area}银行机构不良贷款率${P}，全省平均为${G}，${area}低于全省平均${D}。`,
      ],
      [claim(mode, 'points', [P, G], D)],
      [
        say`${w.area()}全年居民消费价格涨幅为${P}，低于全省平均0.${whole(s, 1, 6)}个百分点；城镇登记失业率${G}，低于控制目标。`,
      ],
    );
  }),
  eleventh('points/above-city', (s, mode, w) => {
    const city = s.int(31, 69);
    const own = city + s.int(5, 48);
    const [C, O] = [percent(city / 10, 1), percent(own / 10, 1)];
    const D = worked(s, (own - city) / 10, 1, '个百分点', mode, { least: 0.3 });
    const a = w.district();
    return told(
      s,
      mode,
      [
        say`全市GDP增长${C}，${a}增长${O}、比全市高${D}，增速连续三年居各区首位；总量达到${fig(money(s), 1, '亿元')}。`,
        say`${a}规上工业增加值增长${O}，高于全市${C}的增速${D}，占全市比重${any(s, 8, 30)}。`,
      ],
      [claim(mode, 'points', [O, C], D)],
      [
        say`${a}GDP增长${O}、比全市高0.${whole(s, 1, 9)}个百分点，其中第二产业增长${C}；总量达到${fig(money(s), 1, '亿元')}。`,
      ],
    );
  }),
  eleventh('points/interest', (s, mode, w) => {
    const before = s.int(410, 690);
    const now = before - s.int(90, 290);
    const [A, B] = [percent(before / 100, 2), percent(now / 100, 2)];
    const D = worked(s, (before - now) / 100, 2, '个百分点', mode, { least: 0.1 });
    return told(
      s,
      mode,
      [
        say`${w.area()}用好一揽子化债政策，被置换的项目加权平均利率由置换前的${A}降至${B}，下降${D}，每年节约利息支出${fig(s.int(11, 60), 1, '亿元')}。`,
        say`${w.company()}平均融资成本从${w.last}末的${A}压降到${w.y}末的${B}，降低${D}，有息债务规模${grew(s)}。`,
      ],
      [claim(mode, 'points', [B, A], D)],
      [
        say`被置换的项目加权平均利率由置换前的${A}降至${B}，${w.area()}政府性融资担保平均费率下降0.${whole(s, 1, 9)}个百分点，每年节约利息支出${fig(s.int(11, 60), 1, '亿元')}。`,
      ],
    );
  }),
  eleventh('times/of-city-density', (s, mode, w) => {
    const [base, own] = [s.int(110, 390), s.int(800, 3900)];
    const [A, B] = [fig(base, 2, '亿元'), fig(own, 2, '亿元')];
    const R = worked(s, own / base, 1, '倍', mode, { least: 0.5 });
    return told(
      s,
      mode,
      [
        say`${w.district()}每平方公里土地GDP产出${B}，全市平均为${A}，是全市平均水平的${R}；每平方公里创税${fig(s.int(20, 90), 2, '亿元')}。`,
        say`${w.district()}每平方公里土地GDP产出${B}，比头年多出1.18亿元，是全市平均水平（${A}）的${R}。`,
      ],
      [claim(mode, 'times', [B, A], R)],
      [
        say`${w.district()}每平方公里土地GDP产出${B}，是全国平均水平的${worked(s, own / base + 20, 1, '倍', 'holds', {})}；每平方公里创税${A}。`,
      ],
    );
  }),
  eleventh('times/both-of-then', (s, mode, w) => {
    const [a, b] = [lot(s), s.int(110, 600)];
    const [x, y] = [Math.round(a * (1.3 + 3 * s.next())), Math.round(b * (1.3 + 9 * s.next()))];
    const c = several(s, 2, mode);
    const [A, B, X, Y] = [a, b, x, y].map((n) => count(n, '件')) as [Fig, Fig, Fig, Fig];
    const R = worked(s, x / a, 2, '倍', c.of(0), { least: 0.3, others: [y / b] });
    const Q = worked(s, y / b, 2, '倍', c.of(1), { least: 0.3, others: [x / a] });
    return told(
      s,
      mode,
      [say`2015年${w.area()}专利申请${A}、发明专利授权${B}；2020年分别达到${X}和${Y}，分别是2015年的${R}和${Q}。`],
      [c.claim(0, 'times', [X, A], R), c.claim(1, 'times', [Y, B], Q)],
      [say`2020年${w.area()}专利申请${X}、发明专利授权${B}，分别是“十二五”末的${R}和${Q}，PCT申请${A}。`],
    );
  }),
  eleventh('times/town-to-country', (s, mode, w) => {
    const land = s.int(16_000, 32_000);
    const town = Math.round(land * (1.5 + 0.9 * s.next()));
    const [T, L] = [count(town, '元'), count(land, '元')];
    const value = worked(s, town / land, 2, '', mode, { least: 0.1, others: [town / land - 1] });
    return told(
      s,
      mode,
      [
        say`分城乡看，城镇居民人均可支配收入${T}，${up(s)}；农村居民人均可支配收入${L}，${up(s)}；城乡居民人均可支配收入之比为${value}（以农村居民收入为1），比上年缩小0.04。`,
        say`${w.area()}城镇、农村居民人均可支配收入分别为${T}、${L}，分别${up(s)}、${up(s)}，城乡居民收入比值为${value}。`,
      ],
      [claim(mode, 'times', [T, L], value)],
      [
        say`分城乡看，城镇居民人均消费支出${T}，${up(s)}；农村居民人均消费支出${L}，${up(s)}；城乡居民人均可支配收入之比为${(1.5 + s.next()).toFixed(2)}。`,
      ],
    );
  }),
];
