import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { claim, counted, holding, later, some, told, yis } from '../seventh/form.js';
import { count } from '../source.js';
import { moving, ninth, tenThousands } from './form.js';

/** Changes: from, to, by how much. */
export const NINTH_CHANGES = [
  ninth('change/from-to', (s, mode, w) => {
    const [name, unit] = w.stock();
    const p = s.int(300, 9000);
    const up = s.chance(0.7);
    const c = later(s, p, up);
    const [P, C, R] = [count(p, unit), count(c, unit), moving(s, c, p, mode)];
    return told(
      s,
      mode,
      up
        ? [
            say`${w.area()}${name}由${P}增加到${C}，增长${R}。`,
            say`五年来，${w.area()}${name}从${P}增至${C}，增幅${R}。`,
            say`${name}${C}，比2020年的${P}增长${R}。`,
          ]
        : [say`${w.area()}${name}由${P}减少到${C}，下降${R}。`, say`${name}从${P}降至${C}，降幅为${R}。`],
      [claim(mode, up ? 'growth' : 'decline', [C, P], R)],
      [
        say`${w.area()}${name}由${P}增加到${C}，设施完好率${some(s, 60, 97)}。`,
        say`${w.area()}${name}由${P}调整为${C}，全市同类指标增长${some(s, 1, 60)}。`,
      ],
    );
  }),
  ninth('change/by-so-much', (s, mode, w) => {
    const p = s.int(900, 30_000);
    const c = later(s, p, true);
    const [C, D] = [tenThousands(s, c, 'holds'), tenThousands(s, c - p, 'holds')];
    const [R, B] = [moving(s, c, p, mode, 1), some(s, 90, 120)];
    return told(
      s,
      mode,
      [
        say`${w.income()}${C}，为预算的${B}，增加${D}，增长${R}。`,
        say`${w.outlay()}${C}，比上年执行数增加${D}，增长${R}，主要是上级转移支付增加。`,
        say`${w.area()}${w.income()}完成${C}，同比增收${D}，增幅${R}。`,
      ],
      [claim(mode, 'growth_delta', [C, D], R)],
      [
        say`${w.income()}${C}，增加${D}，为年初预算的${B}。`,
        say`${w.outlay()}${C}，比上年执行数增加${D}，占支出总量的${some(s, 2, 12)}。`,
      ],
    );
  }),
  ninth('change/last-year-in-a-bracket', (s, mode, w) => {
    const [name, unit] = w.stock();
    const p = s.int(300, 9000);
    const c = later(s, p, true);
    const [P, C, R] = [count(p, unit), count(c, unit), moving(s, c, p, mode)];
    return told(
      s,
      mode,
      [
        say`${w.span()}，${w.area()}${name}${C}（上年${P}），增长${R}。`,
        say`${w.area()}${name}达${C}，同比增长${R}（去年同期${P}）。`,
        say`${name}${C}（${w.last()}为${P}），同比上升${R}。`,
      ],
      [claim(mode, 'growth', [C, P], R)],
      [
        say`${w.span()}，${w.area()}${name}${C}（上年${P}），农村地区增长${some(s, 2, 60)}。`,
        say`${w.area()}${name}达${C}（其中城区${P}），全国同期增长${some(s, 2, 60)}。`,
      ],
    );
  }),
  ninth('change/two-at-once', (s, mode, w) => {
    const [p, q] = [s.int(4000, 90_000), s.int(4000, 90_000)];
    const [c, d] = [later(s, p, true), later(s, q, true)];
    const [C, D, X, Y] = [
      tenThousands(s, c, 'holds'),
      tenThousands(s, d, 'holds'),
      tenThousands(s, c - p, 'holds'),
      tenThousands(s, d - q, 'holds'),
    ];
    const [R, T] = [moving(s, c, p, sound(mode), 1), moving(s, d, q, mode, 1)];
    const [a, b] = w.incomes();
    return told(
      s,
      mode,
      [
        say`${a}、${b}分别完成${C}、${D}，比上年分别增加${X}、${Y}，分别增长${R}、${T}。`,
        say`${a}${C}，增加${X}，增长${R}；${b}${D}，增加${Y}，增长${T}。`,
        say`${a}完成${C}，同比增收${X}、增长${R}，${b}完成${D}，同比增收${Y}、增长${T}。`,
      ],
      [holding(mode, 'growth_delta', [C, X], R), claim(mode, 'growth_delta', [D, Y], T)],
      [say`${a}、${b}分别完成${C}、${D}，分别为调整预算的${some(s, 85, 120)}、${some(s, 85, 120)}，留抵退税${X}。`],
    );
  }),
  ninth('change/month-and-year', (s, mode, w) => {
    const c = s.int(300, 4000);
    const [p, q] = [later(s, c, false), Math.round(c * (0.7 + 0.25 * s.next()))];
    const [C, X, Y] = [count(c, '件'), count(c - p, '件'), count(c - q, '件')];
    const [R, T] = [moving(s, c, p, mode), moving(s, c, q, sound(mode))];
    return told(
      s,
      mode,
      [
        say`本月受理${w.area()}来电诉求${C}，比上月增加${X}，环比增长${R}；比去年同期增加${Y}，同比增长${T}。`,
        say`${w.office()}11月受理举报${C}，环比增加${X}、增长${R}，同比增加${Y}、增长${T}。`,
      ],
      [claim(mode, 'growth_delta', [C, X], R), holding(mode, 'growth_delta', [C, Y], T)],
      [
        say`本月受理${w.area()}来电诉求${C}，比上月增加${X}；供暖类诉求环比增长${some(s, 3, 80)}，办结率提高到${some(s, 80, 99)}。`,
      ],
    );
  }),
  ninth('change/what-it-was', (s, mode, w) => {
    const p = s.int(300, 9000);
    const up = s.chance(0.5);
    const c = later(s, p, up);
    const [P, C, R] = [tenThousands(s, p, 'holds'), tenThousands(s, c, 'holds'), moving(s, c, p, mode)];
    const word = up ? '增长' : '下降';
    return told(
      s,
      mode,
      [
        say`${w.area()}挽回消费损失${C}，上年同期为${P}，同比${word}${R}。`,
        say`${w.outlay()}${C}，比上年执行数${P}${word}${R}。`,
        say`2023年${w.office()}培训费${P}，2024年为${C}，${word}${R}。`,
      ],
      [claim(mode, up ? 'growth' : 'decline', [C, P], R)],
      [
        say`${w.area()}挽回消费损失${C}，上年同期为${P}，退货类投诉${word}${some(s, 3, 60)}。`,
        say`2023年${w.office()}培训费${P}，2024年为${C}，会议场次${word}${some(s, 3, 60)}。`,
      ],
    );
  }),
  ninth('change/delta-in-another-scale', (s, mode, w) => {
    const p = s.int(300, 9000);
    const c = later(s, p, true);
    const [C, D] = [yis(s, c, 'holds'), tenThousands(s, (c - p) * 100, 'holds')];
    const R = moving(s, c, p, mode, 1);
    return told(
      s,
      mode,
      [
        say`${w.area()}社会保险基金收入${C}，比上年增加${D}，增长${R}。`,
        say`${w.area()}快递业务收入${C}，同比净增${D}，增长${R}，居全省第五位。`,
      ],
      [claim(mode, 'growth_delta', [C, D], R)],
      [say`${w.area()}社会保险基金收入${C}，其中财政补贴比上年增加${D}，基金征缴率${some(s, 80, 99)}。`],
    );
  }),
  ninth('change/more-by', (s, mode, w) => {
    const [name, unit] = w.stock();
    const p = s.int(300, 9000);
    const c = later(s, p, true);
    const [P, C, D] = [count(p, unit), count(c, unit), counted(s, c - p, unit, mode)];
    return told(
      s,
      mode,
      [
        say`${w.area()}${name}由2021年的${P}增至2024年的${C}，增加${D}。`,
        say`年末${name}${C}，上年末为${P}，比上年末增加${D}。`,
        say`${w.area()}${name}${C}，较${w.last()}的${P}多${D}。`,
      ],
      [claim(mode, 'diff', [C, P], D)],
      [
        say`${w.area()}${name}由2021年的${P}增至2024年的${C}，明年拟新建${count(s.int(12, 290), unit)}。`,
        say`年末${name}${C}，上年末为${P}，其中${w.town()}有${count(s.int(12, 90), unit)}。`,
      ],
    );
  }),
  ninth('change/accidents-less', (s, mode, w) => {
    const [p, q] = [s.int(60, 400), s.int(20, 59)];
    const [c, d] = [later(s, p, false), later(s, q, false)];
    const [C, D, P, Q] = [count(c, '起'), count(d, '人'), count(p, '起'), count(q, '人')];
    const [R, T] = [moving(s, c, p, sound(mode)), moving(s, d, q, mode)];
    return told(
      s,
      mode,
      [
        say`${w.area()}发生涉农机事故${C}、死亡${D}，去年同期为${P}、${Q}，同比分别下降${R}、${T}。`,
        say`${w.span()}溺水事故由${P}降到${C}，下降${R}；死亡人数由${Q}降到${D}，下降${T}。`,
      ],
      [holding(mode, 'decline', [C, P], R), claim(mode, 'decline', [D, Q], T)],
      [
        say`${w.area()}发生涉农机事故${C}、死亡${D}，受伤人数、财产损失同比分别下降${some(s, 3, 60)}、${some(s, 3, 60)}。`,
      ],
    );
  }),
  ninth('change/tenths-of-a-stock', (s, mode, w) => {
    const p = s.int(900, 9000) / 10;
    const c = Math.round(p * (10.3 + 2 * s.next())) / 10;
    const fig = (v: number) => ({ text: `${v.toFixed(1)}公里`, value: Number(v.toFixed(1)) });
    const [P, C] = [fig(p), fig(c)];
    const R = moving(s, C.value, P.value, mode, 1);
    const D = fig(s.int(12, 90) / 10);
    return told(
      s,
      mode,
      [
        say`${w.area()}绿道总长由${P}延伸到${C}，增长${R}。`,
        say`年末${w.area()}城市道路长${C}，比上年末的${P}增长${R}。`,
      ],
      [claim(mode, 'growth', [C, P], R)],
      [say`${w.area()}绿道总长由${P}延伸到${C}，当年新建${D}，绿化养护投入增长${some(s, 2, 60)}。`],
    );
  }),
];
