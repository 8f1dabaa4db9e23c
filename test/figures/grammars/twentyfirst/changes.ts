import { say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { count } from '../source.js';
import { anyRate, change, figure, moneyOf, someMoney, twoYears, yi } from '../twentieth/form.js';
import { somePoints, twentyfirst, twoModes } from './form.js';

/** What became of last year's value: from and to, by how much, in brackets, of two units at once. */
export const CHANGES = [
  twentyfirst('change/from-and-to', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '家', 1.06, 1.8);
    const R = change(s, now, before, mode, 1);
    return either(
      mode,
      say`${w.county()}规模以上工业企业由上年的${A}增至${B}，增长${R}，${w.end()}。`,
      [claim(mode, 'growth', [B, A], R)],
      say`${w.county()}规模以上工业企业由上年的${A}增至${B}，利润总额增长${R}，${w.end()}。`,
    );
  }),
  twentyfirst('change/more-by', (s, mode, w) => {
    const { before, now, d, B } = twoYears(s, '件', 1.06, 1.5);
    const [D, R] = [count(d, '件'), change(s, now, before, mode)];
    return either(
      mode,
      say`${w.time()}我院共受理各类案件${B}，较上年增加${D}，上升${R}，${w.end()}。`,
      [claim(mode, 'growth_delta', [B, D], R)],
      say`${w.time()}我院共受理各类案件${B}，较上年增加${D}，法官人均办案数上升${R}，${w.end()}。`,
    );
  }),
  twentyfirst('change/last-year-in-bracket', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '人次', 1.05, 1.7);
    const R = change(s, now, before, mode);
    return either(
      mode,
      say`${w.hospital()}全年门急诊${B}（去年同期${A}），同比增长${R}，${w.end()}。`,
      [claim(mode, 'growth', [B, A], R)],
      say`${w.hospital()}全年门急诊${B}（去年同期${A}），中医药收入同比增长${R}，${w.end()}。`,
    );
  }),
  twentyfirst('change/cases-and-people', (s, mode, w) => {
    const [m1, m2] = twoModes(s, mode);
    const one = twoYears(s, '件', 0.6, 0.93);
    let two = twoYears(s, '人', 0.55, 0.9);
    while (two.now < one.now || two.now > 3 * one.now) two = twoYears(s, '人', 0.55, 0.9);
    const [x, y] = [change(s, one.now, one.before, m1, 1), change(s, two.now, two.before, m2, 1)];
    return either(
      mode,
      say`${w.organ()}起诉电信网络诈骗犯罪${one.B}${two.B}，上年为${one.A}${two.A}，件数和人数分别下降${x}和${y}。`,
      [claim(m1, 'decline', [one.B, one.A], x), claim(m2, 'decline', [two.B, two.A], y)],
      say`${w.organ()}起诉电信网络诈骗犯罪${one.B}${two.B}，上年为${one.A}${two.A}，涉案金额和发案数分别下降${x}和${y}。`,
    );
  }),
  twentyfirst('change/points', (s, mode, w) => {
    const a = s.int(720, 880);
    const b = a + s.int(14, 95);
    const [A, B] = [figure(s, a / 10, 1, '%', 'holds'), figure(s, b / 10, 1, '%', 'holds')];
    const D = figure(s, (b - a) / 10, 1, '个百分点', mode);
    return either(
      mode,
      say`${w.county()}空气质量优良天数比例为${B}，比上年的${A}提高${D}，${w.end()}。`,
      [claim(mode, 'points', [B, A], D)],
      say`${w.county()}空气质量优良天数比例为${B}，比上年的${A}有所提高，高于全省平均水平${D}，${w.end()}。`,
    );
  }),
  twentyfirst('change/points-from-to', (s, mode, w) => {
    const a = s.int(312, 560);
    const b = a + s.int(21, 130);
    const [A, B] = [figure(s, a / 10, 1, '%', 'holds'), figure(s, b / 10, 1, '%', 'holds')];
    const D = figure(s, (b - a) / 10, 1, '个百分点', mode);
    return either(
      mode,
      say`${w.school()}学生体质健康优良率从${A}提升到${B}，上升了${D}，近视率下降${somePoints(s)}。`,
      [claim(mode, 'points', [B, A], D)],
      say`${w.school()}学生体质健康优良率从${A}提升到${B}，近视率下降了${D}，受到家长好评。`,
    );
  }),
  twentyfirst('change/fallen-from', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '起', 0.5, 0.93);
    const R = change(s, now, before, mode);
    return either(
      mode,
      say`${w.town()}可防性案件发案数从去年的${A}下降到今年的${B}，降幅达${R}。`,
      [claim(mode, 'decline', [B, A], R)],
      say`${w.town()}可防性案件发案数从去年的${A}下降到今年的${B}，财产损失降幅达${R}。`,
    );
  }),
  twentyfirst('change/three-publics', (s, mode, w) => {
    const [m1, m2] = twoModes(s, mode);
    const A = someMoney(s, 90, 600);
    const B = moneyOf(s, A.value * (0.6 + 0.32 * s.next()), 'holds');
    const [D, R] = [moneyOf(s, A.value - B.value, m1), change(s, B.value, A.value, m2, 2)];
    return either(
      mode,
      say`本部门“三公”经费支出决算${B}，比上年决算数${A}减少${D}，下降${R}，主要是严控公务接待。`,
      [claim(m1, 'diff', [A, B], D), claim(m2, 'decline', [B, A], R)],
      say`本部门“三公”经费支出决算${B}，上年决算数${A}，公务用车运行费减少${D}，会议费下降${R}，主要是${w.county()}严控一般性支出。`,
    );
  }),
  twentyfirst('change/this-and-last', (s, mode, w) => {
    const { before, now, A, B } = twoYears(s, '件', 0.6, 0.93);
    const R = change(s, now, before, mode, 1);
    return either(
      mode,
      say`${w.county()}2023年发生越级走访${A}，2024年${B}，同比下降${R}，${w.end()}。`,
      [claim(mode, 'decline', [B, A], R)],
      say`${w.county()}2023年发生越级走访${A}，2024年${B}，重复信访总量同比下降${R}，${w.end()}。`,
    );
  }),
  twentyfirst('change/fewer-by', (s, mode, w) => {
    const { before, now, d, B } = twoYears(s, '人', 0.6, 0.93);
    const [D, R] = [count(d, '人'), change(s, now, before, mode, 1)];
    return either(
      mode,
      say`${w.town()}年末登记失业人员${B}，同比减少${D}，下降${R}，${w.end()}。`,
      [claim(mode, 'growth_delta', [B, D], R, { sign: -1 })],
      say`${w.town()}年末登记失业人员${B}，同比减少${D}，失业保险金支出下降${R}，${w.end()}。`,
    );
  }),
  twentyfirst('change/money-grown', (s, mode, w) => {
    const a = s.int(320, 980);
    const b = Math.round(a * (1.04 + 0.3 * s.next()));
    const [A, B, R] = [yi(a), yi(b), change(s, b, a, mode, 1)];
    const Q = anyRate(s, 50, 80);
    return either(
      mode,
      say`${w.county()}社会消费品零售总额${B}，上年${A}，增长${R}，其中限额以上单位占${Q}。`,
      [claim(mode, 'growth', [B, A], R)],
      say`${w.county()}社会消费品零售总额${B}，上年${A}，网上零售额增长${R}，限额以上单位占${Q}。`,
    );
  }),
  twentyfirst('change/more-than-last-year', (s, mode, w) => {
    const { now, before, A, B } = twoYears(s, '场', 1.08, 1.7);
    const D = figure(s, now - before, 0, '场', mode);
    return either(
      mode,
      say`${w.town()}新时代文明实践所举办活动${B}，去年为${A}，增加${D}，${w.end()}。`,
      [claim(mode, 'diff', [B, A], D)],
      say`${w.town()}新时代文明实践所举办活动${B}，去年为${A}，村级站点增办${D}，${w.end()}。`,
    );
  }),
];
