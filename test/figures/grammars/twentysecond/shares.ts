import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { claim, either } from '../other/form.js';
import { share, size } from '../sixteenth/form.js';
import { count } from '../source.js';
import { members, shares, tenThousands, twentysecond, yi } from './form.js';

/** Shares in lists, one by one and together. */
export const SHARES = [
  twentysecond('share/fields-respectively', (s, mode, w) => {
    const all = size(s) + 200;
    const parts = [s.part(all, 0.3, 0.38), s.part(all, 0.2, 0.26), s.part(all, 0.1, 0.15)];
    const [a, b, c] = parts.map((n) => count(n, '件')) as [never, never, never];
    const [x, y, z] = shares(s, parts, all, mode, 1);
    const [t, u, v] = w.topics();
    const W = count(all, '件');
    return either(
      mode,
      say`${w.time()}受理信访事项${W}，反映较集中的是${t}${a}、${u}${b}、${v}${c}，分别占${x}、${y}、${z}。`,
      [holding(mode, 'rate', [a, W], x), claim(mode, 'rate', [b, W], y), holding(mode, 'rate', [c, W], z)],
      say`${w.time()}受理信访事项${W}，反映较集中的是${t}${a}、${u}${b}、${v}${c}，按期答复率分别为${x}、${y}、${z}。`,
    );
  }),
  twentysecond('share/bracket-after-each', (s, mode, w) => {
    const { all, figs, W, more } = members(s, 4, '件', 'holds');
    const [a, b, c, d] = figs;
    const [x, y, z, v] = shares(
      s,
      figs.map(({ value }) => value),
      all,
      mode,
      2,
    );
    return either(
      mode,
      say`已结的${W}复议案件中，维持${a}（${x}），驳回${b}（${y}），撤销或变更${c}（${z}），以其他方式结案${d}（${v}），${w.end()}。`,
      [
        holding(mode, 'rate', [a, W], x),
        holding(mode, 'rate', [b, W], y),
        claim(mode, 'rate', [c, W], z),
        holding(mode, 'rate', [d, W], v),
        holding(mode, 'sum', figs, W),
      ],
      say`已结的${more}复议案件中，公安${a}（上年占比${x}），人社${b}（上年占比${y}），住建${c}（上年占比${z}），${w.end()}。`,
    );
  }),
  twentysecond('share/livelihood-of-outlay', (s, mode, w) => {
    const all = s.int(2400, 9000) / 100;
    const W = yi(s, all, 'holds');
    const P = yi(s, all * (0.6 + 0.25 * s.next()), 'holds');
    const R = share(s, P.value, W.value, mode, {}, 1);
    return either(
      mode,
      say`${w.county()}一般公共预算支出${W}，其中民生支出${P}，占比达到${R}，“三保”底线兜牢兜实。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.county()}一般公共预算支出${W}，争取上级补助${P}，税收占财政收入的比重达到${R}，“三保”底线兜牢兜实。`,
    );
  }),
  twentysecond('share/ages', (s, mode, w) => {
    const all = s.int(3200, 9800);
    const [young, old] = [s.part(all, 0.12, 0.19), s.part(all, 0.2, 0.29)];
    const parts = [young, all - young - old, old];
    const W = tenThousands(all / 100);
    const [a, b, c] = parts.map((n) => tenThousands(n / 100)) as [never, never, never];
    const [x, y, z] = shares(s, parts, all, mode, s.int(0, 1));
    const at = [x, y, z].findIndex((fig, i) => Math.abs(fig.value - (100 * (parts[i] ?? 0)) / all) > 0.06);
    const of = (i: number) => (at === i ? mode : mode === 'trap' ? mode : 'holds');
    return either(
      mode,
      say`年末${w.county()}常住人口${W}。其中，0—15岁人口${a}，占${x}；16—59岁人口${b}，占${y}；60岁及以上人口${c}，占${z}。`,
      [
        claim(of(0), 'rate', [a, W], x),
        claim(of(1), 'rate', [b, W], y),
        claim(of(2), 'rate', [c, W], z),
        holding(mode, 'sum', [a, b, c], W),
      ],
      say`年末${w.county()}户籍人口${tenThousands(all / 64)}。常住人口中城镇${a}，城镇化率${x}；就业人口${b}，二三产业就业占${y}。`,
    );
  }),
  twentysecond('share/men-and-women', (s, mode, w) => {
    const { all, figs, W } = members(s, 2, '人', 'holds');
    const [a, b] = figs;
    const x = share(s, b.value, all, mode, { rivals: [(100 * a.value) / all] });
    return either(
      mode,
      say`${w.county()}在册人民调解员${W}，专职${a}，兼职${b}，兼职占${x}，${w.end()}。`,
      [holding(mode, 'sum', [a, b], W), claim(mode, 'rate', [b, W], x)],
      say`${w.county()}在册人民调解员${count(all * 2, '人')}，专职${a}，全年参训${b}，大专以上学历占${x}，${w.end()}。`,
    );
  }),
  twentysecond('share/two-together', (s, mode, w) => {
    const all = size(s) + 120;
    const [a, b] = [s.part(all, 0.3, 0.45), s.part(all, 0.12, 0.28)];
    const [W, A, B] = [count(all, '起'), count(a, '起'), count(b, '起')];
    const R = share(s, a + b, all, mode, { rivals: [(100 * a) / all] });
    return either(
      mode,
      say`${w.street()}排查矛盾纠纷${W}，婚姻家庭${A}、邻里关系${B}，两类合计占总数的${R}。`,
      [claim(mode, 'rate_sum', [A, B, W], R)],
      say`${w.street()}排查矛盾纠纷${W}，婚姻家庭${A}、邻里关系${B}，网格员上报的占总数的${R}。`,
    );
  }),
  twentysecond('share/in-front-of-its-count', (s, mode, w) => {
    const all = size(s) + 90;
    const p = s.part(all, 0.3, 0.7);
    const [W, P] = [count(all, '名'), count(p, '名')];
    const R = share(s, p, all, mode);
    return either(
      mode,
      say`${w.bureau()}现有在编人员${W}，持有执法证件的占${R}，共${P}，法制审核力量得到加强。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.bureau()}现有在编人员${W}，35岁以下的占${R}，聘用辅助人员${P}，法制审核力量得到加强。`,
    );
  }),
];
