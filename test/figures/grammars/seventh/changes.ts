import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { count, wan } from '../source.js';
import { claim, counted, holding, later, many, moved, seventh, some, told, wans, yis } from './form.js';

const up = ['增长', '上升'] as const;

/** Changes from … to …, by a delta, by last year's value, of two units at once. */
export const SEVENTH_CHANGES = [
  seventh('change/delta-and-percent', (s, mode, w) => {
    const { take, noun, unit } = w.task();
    const p = many(s);
    const c = later(s, p, true);
    const [C, D, R] = [count(c, unit), count(c - p, unit), moved(s, c, p, mode)];
    return told(
      s,
      mode,
      [
        say`${w.period()}${take}${noun}${C}，比${w.last()}增加${D}，${s.pick(up)}${R}。`,
        say`${w.dept()}${take}${noun}${C}，较${w.last()}多${D}，增幅${R}。`,
        say`${w.period()}，${w.dept()}共${take}${noun}${C}，同比增加${D}，${s.pick(up)}${R}。`,
      ],
      [claim(mode, 'growth_delta', [C, D], R, { sign: 1 })],
      [
        say`${w.period()}${take}${noun}${C}，比${w.last()}增加${D}，全省同期${s.pick(up)}${R}。`,
        say`${w.dept()}${take}${noun}${C}，较${w.last()}多${D}，其中乡镇${take}量增幅${R}。`,
      ],
    );
  }),
  seventh('change/delta-down', (s, mode, w) => {
    const p = many(s);
    const c = later(s, p, false);
    const noun = s.pick(['信访总量', '刑事警情', '新收行政诉讼案件', '一审败诉案件', '生产安全事故']);
    const unit = noun.endsWith('事故') ? '起' : '件';
    const [C, D, R] = [count(c, unit), count(p - c, unit), moved(s, c, p, mode)];
    return told(
      s,
      mode,
      [
        say`${w.period()}${noun}${C}，比${w.last()}减少${D}，下降${R}。`,
        say`${noun}为${C}，同比减少${D}，降幅为${R}。`,
        say`${w.period()}，全县${noun}${C}，同比下降${R}，减少${D}。`,
      ],
      [claim(mode, 'growth_delta', [C, D], R, { sign: -1 })],
      [
        say`${w.period()}${noun}${C}，比${w.last()}减少${D}，其中重复件占比下降${R}。`,
        say`${noun}为${C}，同比减少${D}，全省平均降幅为${R}。`,
      ],
    );
  }),
  seventh('change/from-to', (s, mode, w) => {
    const { take, noun, unit } = w.task();
    const p = many(s);
    const rises = s.chance(0.5);
    const c = later(s, p, rises);
    const [P, C, R] = [count(p, unit), count(c, unit), moved(s, c, p, mode)];
    return told(
      s,
      mode,
      rises
        ? [
            say`${take}${noun}由2023年的${P}增加到2024年的${C}，${s.pick(up)}${R}。`,
            say`${w.dept()}年${take}${noun}从${P}增至${C}，增长率为${R}。`,
          ]
        : [
            say`${take}${noun}由2023年的${P}下降到2024年的${C}，下降${R}。`,
            say`${w.dept()}年${take}${noun}从${P}降至${C}，降幅达${R}。`,
          ],
      [claim(mode, rises ? 'growth' : 'decline', [C, P], R)],
      [
        say`${take}${noun}由2023年的${P}变为2024年的${C}，办件平均用时压缩${R}。`,
        say`${w.dept()}年${take}${noun}从${P}变为${C}，同类城市平均增长率为${R}。`,
      ],
    );
  }),
  seventh('change/last-year-in-a-bracket', (s, mode, w) => {
    const p = many(s);
    const rises = s.chance(0.5);
    const c = later(s, p, rises);
    const [P, C, R] = [count(p, '件'), count(c, '件'), moved(s, c, p, mode)];
    const verb = rises ? '增长' : '下降';
    return told(
      s,
      mode,
      [
        say`${w.court()}新收案件${C}（${w.last()}为${P}），同比${verb}${R}。`,
        say`${w.dept()}作出行政处罚${C}，${w.last()}为${P}，${verb}${R}。`,
        say`${w.period()}新收行政复议案件${C}，同比${verb}${R}（${w.last()}${P}）。`,
        say`2023年、2024年${w.dept()}分别作出行政许可${P}、${C}，${verb}${R}。`,
      ],
      [claim(mode, rises ? 'growth' : 'decline', [C, P], R)],
      [
        say`${w.court()}新收案件${C}（${w.last()}为${P}），其中涉外案件同比${verb}${R}。`,
        say`${w.dept()}作出行政处罚${C}，${w.last()}为${P}，罚没款入库额${verb}${R}。`,
      ],
    );
  }),
  seventh('change/two-at-once', (s, mode, w) => {
    const [p, q] = [many(s), s.int(1200, 9000)];
    const [c, d] = [later(s, p, true), later(s, q, true)];
    const [P, C, Q, D] = [count(p, '件'), count(c, '件'), count(q, '人'), count(d, '人')];
    const [R, T] = [moved(s, c, p, mode, 1), moved(s, d, q, sound(mode), 1)];
    return told(
      s,
      mode,
      [
        say`${w.prosecutor()}受理审查起诉${C}${D}，去年同期为${P}${Q}，件数和人数分别上升${R}、${T}。`,
        say`提供法律援助${C}、惠及群众${D}（上年分别为${P}、${Q}），同比分别增长${R}、${T}。`,
      ],
      [claim(mode, 'growth', [C, P], R), holding(mode, 'growth', [D, Q], T)],
      [
        say`${w.prosecutor()}受理审查起诉${C}${D}，去年同期为${P}${Q}，认罪认罚适用率和量刑建议采纳率分别上升${R}、${T}。`,
      ],
    );
  }),
  seventh('change/revenue-up-by', (s, mode, w) => {
    const p = s.int(40_000, 900_000);
    const c = later(s, p, true);
    const [C, P, D] = [wans(s, c, 'holds'), wans(s, p, 'holds'), wans(s, c - p, 'holds')];
    const R = moved(s, c, p, mode);
    return told(
      s,
      mode,
      [
        say`${w.dept()}本年收入合计${C}，比上年${P}增加${D}，增长${R}。`,
        say`${w.dept()}2024年度支出总计${C}，与2023年度${P}相比，增加${D}，增长${R}，主要是项目支出增加。`,
      ],
      [claim(mode, 'growth', [C, P], R), holding(mode, 'diff', [C, P], D)],
      [
        say`${w.dept()}本年收入合计${C}，上年为${P}，其中事业收入增长${R}。`,
        say`${w.dept()}2024年度支出总计${C}，2023年度为${P}，其中公用经费增长${R}，主要是培训增加。`,
      ],
    );
  }),
  seventh('change/billions-up-by', (s, mode, w) => {
    const p = s.int(4000, 90_000);
    const c = later(s, p, true);
    const [C, D, R] = [yis(s, c, 'holds'), yis(s, c - p, 'holds'), moved(s, c, p, mode, 1)];
    const noun = s.pick(['固定资产投资', '社会消费品零售总额', '一般公共预算支出', '进出口总额']);
    return told(
      s,
      mode,
      [
        say`全市${noun}${C}，比${w.last()}增加${D}，增长${R}。`,
        say`全年${noun}达${C}，同比增加${D}，增长${R}。`,
        say`${noun}${C}，增长${R}，比${w.last()}净增${D}。`,
      ],
      [claim(mode, 'growth_delta', [C, D], R, { sign: 1 })],
      [say`全市${noun}${C}，比${w.last()}增加${D}，全省平均增长${R}。`],
    );
  }),
  seventh('change/only-the-difference', (s, mode, w) => {
    const p = many(s);
    const c = later(s, p, false);
    const [P, C, D] = [count(p, '件'), count(c, '件'), counted(s, p - c, '件', mode)];
    return told(
      s,
      mode,
      [
        say`${w.court()}年末存案${C}，比年初的${P}减少${D}。`,
        say`${w.period()}一审行政诉讼案件由${P}降至${C}，减少${D}。`,
        say`${w.town()}全年接访${C}，较上年的${P}少${D}。`,
      ],
      [claim(mode, 'diff', [P, C], D)],
      [
        say`${w.court()}年末存案${C}，年初为${P}，其中长期未结案件减少${D}。`,
        say`${w.period()}一审行政诉讼案件由${P}变为${C}，诉前分流案件增加${D}。`,
      ],
    );
  }),
  seventh('change/days-to-decide', (s, mode, w) => {
    const p = s.int(32, 90);
    const c = s.int(12, p - 6);
    const [P, C] = [count(p, '天'), count(c, '天')];
    const [D, R] = [count(p - c, '天'), moved(s, c, p, mode, 1)];
    return told(
      s,
      mode,
      [
        say`${w.court()}案件平均审理周期由${P}缩短至${C}，缩短${D}，降幅${R}。`,
        say`${w.dept()}行政许可平均办理时限由法定的${P}压缩到${C}，减少${D}，压缩${R}。`,
      ],
      [holding(mode, 'diff', [P, C], D), claim(mode, 'decline', [C, P], R)],
      [
        say`${w.court()}案件平均审理周期由${P}变为${C}，超审限案件数量下降${R}。`,
        say`${w.dept()}行政许可平均办理时限由法定的${P}压缩到${C}，申请材料精简${R}。`,
      ],
    );
  }),
  seventh('change/month-on-month', (s, mode, w) => {
    const { take, noun, unit } = w.task();
    const m = s.int(3, 12);
    const p = s.int(100, 900);
    const rises = s.chance(0.5);
    const c = later(s, p, rises);
    const [P, C, R] = [count(p, unit), count(c, unit), moved(s, c, p, mode)];
    return told(
      s,
      mode,
      [
        say`${String(m)}月份${take}${noun}${C}，上月为${P}，环比${rises ? '上升' : '下降'}${R}。`,
        say`${String(m)}月${w.dept()}${take}${noun}${C}，较${String(m - 1)}月（${P}）环比${rises ? '增长' : '下降'}${R}。`,
      ],
      [claim(mode, rises ? 'growth' : 'decline', [C, P], R)],
      [
        say`${String(m)}月份${take}${noun}${C}，上月为${P}，同比${rises ? '上升' : '下降'}${R}。`,
        say`${String(m)}月${w.dept()}${take}${noun}${C}，上月为${P}，全市同期环比${rises ? '增长' : '下降'}${R}。`,
      ],
    );
  }),
  seventh('change/people-in-ten-thousands', (s, mode, w) => {
    const p = s.int(1200, 9000);
    const c = later(s, p, true);
    const [P, C] = [wan(p * 100, 2, '人次'), wan(c * 100, 2, '人次')];
    const [D, R] = [wan((c - p) * 100, 2, '人次'), moved(s, c, p, mode, 1)];
    return told(
      s,
      mode,
      [
        say`${w.town()}接待游客${C}，比上年的${P}增加${D}，增长${R}。`,
        say`政务服务大厅办理事项${C}，上年为${P}，增加${D}，增幅为${R}。`,
      ],
      [holding(mode, 'diff', [C, P], D), claim(mode, 'growth', [C, P], R)],
      [
        say`${w.town()}接待游客${C}，上年为${P}，其中过夜游客增长${R}。`,
        say`政务服务大厅办理事项${C}，上年为${P}，线上办件比重为${some(s, 50, 90)}，自助终端办件增长${R}。`,
      ],
    );
  }),
  seventh('cagr/over-the-years', (s, mode) => {
    const years = s.int(3, 5);
    const a = s.int(20_000, 90_000);
    const b = Math.round(a * (1.05 + 0.09 * s.next()) ** years);
    const [A, B] = [yis(s, a, 'holds'), yis(s, b, 'holds')];
    const value = 100 * ((B.value / A.value) ** (1 / years) - 1);
    const R = moved(s, 100 + value, 100, mode, 1);
    const noun = s.pick(['规模以上工业总产值', '社会消费品零售总额', '外贸进出口额']);
    return told(
      s,
      mode,
      [
        say`${noun}由${String(2024 - years)}年的${A}增加到2024年的${B}，年均增长${R}。`,
        say`${String(2024 - years)}年至2024年，${noun}从${A}增长到${B}，年均增速${R}。`,
      ],
      [claim(mode, 'cagr', [A, B], R, { years })],
      [
        say`${noun}由${String(2024 - years)}年的${A}变为2024年的${B}，全省同类指标年均增长${R}。`,
        say`${noun}2024年为${B}，2023年为${A}，“十四五”以来年均增长${R}。`,
      ],
    );
  }),
];
