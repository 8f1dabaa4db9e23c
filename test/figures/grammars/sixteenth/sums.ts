import { say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { count } from '../source.js';
import { figure, members, moneyOf, sixteenth, size, someMoney } from './form.js';

/** Lists that are closed by their own words, and what is left of something. */
export const SUMS = [
  sixteenth('sum/closed-by-others', (s, mode, w) => {
    const { figs, W, more } = members(s, 4, '起', mode);
    const [a, b, c, d] = figs;
    return either(
      mode,
      say`${w.period()}处置电梯困人${W}，其中门机故障${a}、主机故障${b}、停电${c}、其他原因${d}。`,
      [claim(mode, 'sum', figs, W)],
      say`${w.period()}处置电梯困人${more}，其中老旧小区${a}、医院${b}、商场${c}，夜间发生${d}。`,
    );
  }),
  sixteenth('sum/bracket-passes-the-total', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '艘', mode, true);
    const [a, b, c] = figs;
    return either(
      mode,
      say`${w.county()}在册渔船${W}（钢壳${a}、木壳${b}、玻璃钢${c}），避风泊位${String(s.int(20, 400))}个。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.county()}在册渔船${more}（其中钢壳${a}、木壳${b}），常年外港停靠${c}。`,
    );
  }),
  sixteenth('sum/total-behind', (s, mode, w) => {
    const [A, B, C] = [someMoney(s, 60, 300), someMoney(s, 200, 900), someMoney(s, 20, 90)];
    const sum = A.value + B.value + C.value;
    const W = moneyOf(s, sum, mode);
    return either(
      mode,
      say`${w.period()}发放孤儿津贴${A}、护理补贴${B}、助学补贴${C}，三项合计${W}。`,
      [claim(mode, 'sum', [A, B, C], W)],
      say`${w.period()}发放孤儿津贴${A}、护理补贴${B}、助学补贴${C}，${w.county()}民政支出${moneyOf(s, sum * 1.7, 'holds')}。`,
    );
  }),
  sixteenth('sum/kinds-by-number', (s, mode, w) => {
    const { figs, W, more } = members(s, 4, '台', mode);
    const [a, b, c, d] = figs;
    return either(
      mode,
      say`${w.county()}有推雪铲、撒布机、抛雪机、扫雪滚刷四类机具共${W}，依次是${a}、${b}、${c}、${d}。`,
      [claim(mode, 'sum', figs, W)],
      say`${w.county()}有推雪铲、撒布机、抛雪机、扫雪滚刷四类机具共${more}，上月依次送修${a}、${b}、${c}、${d}。`,
    );
  }),
  sixteenth('sum/finished-building-and-waiting', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '部', mode);
    const [a, b, c] = figs;
    return either(
      mode,
      say`${w.village()}获批加装电梯${W}，已竣工${a}，正在施工${b}，尚未动工${c}，${w.aside()}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.village()}获批加装电梯${more}，已竣工${a}，当年动工${b}，管线待迁的${c}，${w.aside()}。`,
    );
  }),
  sixteenth('sum/with-some-of-its-members', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '人次', mode, true);
    const [a, b, c] = figs;
    const [x, y] = [count(s.part(a.value, 0.2, 0.6), '人次'), count(s.part(c.value, 0.2, 0.6), '人次')];
    return either(
      mode,
      say`区少年宫${w.period()}授课${W}，其中艺术类${a}（含书画${x}）、体能类${b}、科创类${c}（含航模${y}）。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`区少年宫${w.period()}授课${more}，其中艺术类${a}（含书画${x}）、体能类${b}，另有送课下乡${c}。`,
    );
  }),
  sixteenth('sum/the-rest-counted', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '块', mode);
    const [a, b, c] = figs;
    return either(
      mode,
      say`${w.village()}在用水表${W}，机械表${a}，远传表${b}，其余${c}为插卡表。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.village()}在用水表${more}，机械表${a}，远传表${b}，其余为插卡表，年内轮检${c}。`,
    );
  }),
  sixteenth('sum/two-halves-joined-by-he', (s, mode, w) => {
    const { figs, W, more } = members(s, 2, '对', mode);
    const [a, b] = figs;
    return either(
      mode,
      say`${w.period()}，调解员出面撮合复婚${a}、劝返分居${b}，两者加起来${W}，${w.aside()}。`,
      [claim(mode, 'sum', [a, b], W)],
      say`${w.period()}，调解员出面撮合复婚${a}、劝返分居${b}，民政窗口颁证${more}，${w.aside()}。`,
    );
  }),
  sixteenth('difference/left-after-two', (s, mode, w) => {
    const all = size(s);
    const [a, b] = [s.part(all, 0.05, 0.2), s.part(all, 0.1, 0.3)];
    const [W, A, B] = [count(all, '份'), count(a, '份'), count(b, '份')];
    const D = figure(s, all - a - b, 0, '份', mode, { rivals: [all - a, all - b] });
    return either(
      mode,
      say`收到评残申请${W}，本人撤回${A}，材料不全退回${B}，余下${D}进入鉴定，${w.aside()}。`,
      [claim(mode, 'left', [W, A, B], D)],
      say`收到评残申请${W}，本人撤回${A}，材料不全退回${B}，外县转来档案${D}，${w.aside()}。`,
    );
  }),
  sixteenth('difference/stock-of-bees', (s, mode, w) => {
    const a = size(s);
    const [b, c] = [s.part(a, 0.1, 0.4), s.part(a, 0.02, 0.09)];
    const [A, B, C] = [count(a, '群'), count(b, '群'), count(c, '群')];
    const D = figure(s, a + b - c, 0, '群', mode, { rivals: [a + b] });
    return either(
      mode,
      say`${w.village()}蜂场年初有蜂${A}，春天分出${B}，越冬折损${C}，年末存有${D}。`,
      [claim(mode, 'balance', [A, B, C], D)],
      say`${w.village()}蜂场年初有蜂${A}，春天买进蜂王${B}，外地放养${C}，合作社托管${D}。`,
    );
  }),
  sixteenth('difference/money-left', (s, mode, w) => {
    const W = someMoney(s, 120, 900);
    const A = moneyOf(s, W.value * (0.5 + 0.4 * s.next()), 'holds');
    const D = moneyOf(s, W.value - A.value, mode);
    return either(
      mode,
      say`${w.body()}${w.period()}收到捐款${W}，支出${A}，收支相抵结余${D}。`,
      [claim(mode, 'diff', [W, A], D)],
      say`${w.body()}${w.period()}收到捐款${W}，支出${A}，物资折价${D}另行登记。`,
    );
  }),
];
