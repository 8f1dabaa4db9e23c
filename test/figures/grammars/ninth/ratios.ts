import { say } from '../compose.js';
import { claim, points, some, told, wans, yis } from '../seventh/form.js';
import { count, percent, unitless, wan } from '../source.js';
import { ninth, put } from './form.js';

const tenth = (value: number) => percent(value, 1);

/** Points, averages, multiples. */
export const NINTH_RATIOS = [
  ninth('points/from-to', (s, mode, w) => {
    const p = s.int(300, 850) / 10;
    const c = p + s.int(5, 120) / 10;
    const [P, C, D] = [tenth(p), tenth(c), points(s, c, p, mode)];
    const name = w.percent();
    return told(
      s,
      mode,
      [
        say`${w.area()}${name}由${P}提高到${C}，提高${D}。`,
        say`五年间，${name}从${P}升至${C}，累计上升${D}。`,
        say`${name}达到${C}，比上年的${P}提高${D}。`,
      ],
      [claim(mode, 'points', [C, P], D)],
      [
        say`${w.area()}${name}由${P}提高到${C}，高于全省平均${unitless(s.int(3, 90) / 10, 1, '个百分点')}。`,
        say`五年间，${name}从${P}升至${C}，农村地区提高${unitless(s.int(3, 190) / 10, 1, '个百分点')}。`,
      ],
    );
  }),
  ninth('points/above-the-city', (s, mode, w) => {
    const p = s.int(30, 90) / 10;
    const c = p + s.int(5, 60) / 10;
    const [P, C, D] = [tenth(p), tenth(c), points(s, c, p, mode)];
    return told(
      s,
      mode,
      [
        say`${w.area()}限额以上零售额增长${C}，高于全市平均（${P}）${D}。`,
        say`${w.area()}工业用电量增长${C}，全市增长${P}，高出全市${D}。`,
        say`${w.area()}固定资产投资增长${C}，超过计划（${P}）${D}。`,
      ],
      [claim(mode, 'points', [C, P], D)],
      [
        say`${w.area()}限额以上零售额增长${C}，一季度增长${P}，高于全市${unitless(s.int(3, 90) / 10, 1, '个百分点')}。`,
        say`${w.area()}工业用电量增长${C}，商业用电量增长${P}，增速分列全市第二、第四，制造业用电增速快于全省${unitless(s.int(3, 90) / 10, 1, '个百分点')}。`,
      ],
    );
  }),
  ninth('points/last-in-a-bracket', (s, mode, w) => {
    const p = s.int(600, 990) / 10;
    const c = p - s.int(5, 90) / 10;
    const [P, C, D] = [tenth(p), tenth(c), points(s, c, p, mode)];
    return told(
      s,
      mode,
      [
        say`${w.span()}，${w.area()}资产负债率为${C}（上年${P}），下降${D}。`,
        say`债务率为${C}，较2023年末的${P}下降${D}。`,
        say`${w.area()}空气优良天数比例${C}，比${w.last()}（${P}）回落${D}。`,
      ],
      [claim(mode, 'points', [C, P], D)],
      [
        say`${w.area()}空气优良天数比例${C}，水质优良断面比例${P}，细颗粒物超标天数比例下降${unitless(s.int(3, 90) / 10, 1, '个百分点')}。`,
      ],
    );
  }),
  ninth('average/each-household', (s, mode, w) => {
    const n = s.int(200, 9000);
    const [N, T] = [count(n, '户'), wans(s, n * s.int(20, 300), 'holds')];
    const A = unitless(put(s, T.value / n, 0, mode, [T.value / n / 10]), 0, '元');
    return told(
      s,
      mode,
      [
        say`${w.area()}向${N}脱贫户发放产业奖补${T}，户均${A}。`,
        say`${w.town()}村集体分红${T}，惠及${N}，户均分红${A}。`,
        say`${w.span()}清退物业费${T}，涉及业主${N}，平均每户${A}。`,
      ],
      [claim(mode, 'average', [T, N], A)],
      [
        say`${w.area()}向${N}脱贫户发放产业奖补${T}，户均增收${unitless(s.int(900, 9800), 0, '元')}。`,
        say`${w.town()}村集体分红${T}，惠及${N}，养殖大户户均分红${unitless(s.int(9000, 29_800), 0, '元')}。`,
      ],
    );
  }),
  ninth('average/each-project', (s, mode, w) => {
    const n = s.int(20, 400);
    const [N, T] = [count(n, '个'), yis(s, n * s.int(20, 400), 'holds')];
    const a = put(s, T.value / n / 100_000_000, 2, mode);
    const A = { text: `${a.toFixed(2)}亿元`, value: Math.round(a * 100) * 1_000_000 };
    return told(
      s,
      mode,
      [
        say`${w.area()}签约项目${N}，总投资${T}，平均每个项目投资${A}。`,
        say`${w.area()}集中开工项目${N}、总投资${T}，单个项目平均投资${A}。`,
      ],
      [claim(mode, 'average', [T, N], A)],
      [
        say`${w.area()}签约项目${N}，总投资${T}，最大单体项目投资${yis(s, s.int(4000, 9900), 'holds')}。`,
        say`${w.area()}集中开工项目${N}、总投资${T}，首批设备购置${yis(s, s.int(40, 99), 'holds')}。`,
      ],
    );
  }),
  ninth('average/yield', (s, mode, w) => {
    const m = s.int(200, 9000);
    const kilos = s.int(280, 620);
    const area = { text: `${(m / 100).toFixed(2)}万亩`, value: m * 100 };
    const t = Math.round((m * kilos) / 1000);
    const yielded = { text: `${(t / 100).toFixed(2)}万吨`, value: t * 100 };
    const A = unitless(put(s, (1000 * yielded.value) / area.value, 0, mode), 0, '公斤');
    return told(
      s,
      mode,
      [
        say`${w.area()}秋粮播种面积${area}，总产量${yielded}，平均亩产${A}。`,
        say`${w.area()}油菜收获${area}，总产${yielded}，亩均产量${A}。`,
      ],
      [claim(mode, 'average', [yielded, area], A, { per: 1000 })],
      [say`${w.area()}秋粮播种面积${area}，总产量${yielded}，高产示范片亩产${unitless(s.int(700, 990), 0, '公斤')}。`],
    );
  }),
  ninth('times/of-the-year-before', (s, mode, w) => {
    const [name, unit] = w.stock();
    const p = s.int(60, 900);
    const c = Math.round(p * (1.6 + 4 * s.next()));
    const [P, C] = [count(p, unit), count(c, unit)];
    const N = unitless(put(s, c / p, 1, mode, [c / p - 1]), 1, '倍');
    return told(
      s,
      mode,
      [
        say`${w.area()}${name}达${C}，是2020年（${P}）的${N}。`,
        say`${name}由“十三五”末的${P}增加到${C}，为“十三五”末的${N}。`,
        say`2020年${name}${P}，2024年${C}，是2020年的${N}。`,
      ],
      [claim(mode, 'times', [C, P], N)],
      [
        say`${w.area()}${name}达${C}，2020年为${P}，万人拥有量是全省平均水平的${unitless(s.int(11, 59) / 10, 1, '倍')}。`,
        say`${name}由${P}增加到${C}，服务能力是周边县的${unitless(s.int(11, 59) / 10, 1, '倍')}。`,
      ],
    );
  }),
  ninth('times/grew-by', (s, mode, w) => {
    const p = s.int(900, 30_000);
    const c = Math.round(p * (2.2 + 3 * s.next()));
    const [P, C] = [wans(s, p, 'holds'), wans(s, c, 'holds')];
    const N = unitless(put(s, C.value / P.value - 1, 1, mode, [C.value / P.value]), 1, '倍');
    return told(
      s,
      mode,
      [say`${w.area()}直播带货销售额由${P}增加到${C}，增长${N}。`, say`跨境电商交易额${C}，上年为${P}，同比增长${N}。`],
      [claim(mode, 'times_growth', [C, P], N)],
      [
        say`${w.area()}直播带货销售额由${P}增加到${C}，主播人数增长${unitless(s.int(11, 59) / 10, 1, '倍')}。`,
        say`跨境电商交易额${C}，线下交易额${P}，海外仓面积增长${unitless(s.int(11, 59) / 10, 1, '倍')}，补贴${wan(s.int(90_000, 990_000))}。`,
      ],
    );
  }),
  ninth('average/each-session', (s, mode, w) => {
    const n = s.int(20, 400);
    const each = s.int(23, 190);
    const [N, T] = [count(n, '场'), count(n * each + s.int(0, 9), '人次')];
    const A = unitless(put(s, T.value / n, 0, mode), 0, '人次');
    return told(
      s,
      mode,
      [
        say`${w.area()}举办送戏下乡${N}，观众${T}，场均${A}。`,
        say`${w.office()}开展义诊${N}、服务${T}，平均每场${A}。`,
      ],
      [claim(mode, 'average', [T, N], A)],
      [
        say`${w.area()}举办送戏下乡${N}，观众${T}，线上直播单场最高${count(s.int(20_000, 90_000), '人次')}，满意率${some(s, 85, 99)}。`,
      ],
    );
  }),
];
