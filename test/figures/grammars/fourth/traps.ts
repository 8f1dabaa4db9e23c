import { after } from '../changes.js';
import { say } from '../compose.js';
import type { Grammar } from '../grammar.js';
import { count, percent, type Source, unitless, wan } from '../source.js';
import { fourth, yi } from './form.js';

const any = (s: Source, low: number, high: number) => percent(s.int(low * 10, high * 10) / 10, 1);

const trap = (
  id: string,
  draw: (...args: Parameters<Parameters<typeof fourth>[1]>) => ReturnType<typeof say>,
): Grammar => fourth(`trap4/${id}`, (s, mode, w) => ({ draft: draw(s, mode, w), claims: [] }));

/** Sentences of bulletins in which figures stand beside each other and nothing follows. */
export const FOURTH_TRAPS: readonly Grammar[] = [
  trap('neighbour-town-deals', (s, _, w) => {
    const { noun, unit, take, finish } = w.matter();
    const [a, b] = w.towns(2);
    const n = s.whole();
    return say`${a}${take}${noun}${count(n, unit)}；${b}${finish}${count(s.part(n), unit)}，${finish}率列全县首位，为${any(s, 30, 99)}。`;
  }),
  trap('asked-taken-passed', (s, _, w) => {
    const { noun, unit } = w.matter();
    const n = s.int(400, 4000);
    const p = s.part(n, 0.6, 0.9);
    const q = s.part(p, 0.6, 0.9);
    const r = s.part(q, 0.6, 0.9);
    return say`全年收到${noun}申请${count(n, unit)}，审查通过${count(p, unit)}，上会评议${count(q, unit)}，最终授牌${count(r, unit)}，经费到位率${any(s, 60, 99)}。`;
  }),
  trap('several-labels-each', (s, _, w) => {
    const [a, b, c] = w.species(3);
    const n = s.int(300, 900);
    const part = () => count(s.part(n, 0.4, 0.7), '件');
    return say`${count(n, '件')}来信中，反映${a}的${part()}、${b}的${part()}、${c}的${part()}（一封信可反映多个事项）。`;
  }),
  trap('first-three-of-towns', (s, _, w) => {
    const { noun, unit } = w.matter();
    const [a, b, c] = w.towns(3);
    const n = () => count(s.int(40, 200), unit);
    return say`全县在册${noun}${count(s.int(900, 4000), unit)}，数量排在前列的为${a}${n()}、${b}${n()}、${c}${n()}。`;
  }),
  trap('aim-for-next-year', (s, _, w) => {
    const { noun, unit, finish } = w.matter();
    const n = s.whole();
    return say`今年${finish}${noun}${count(n, unit)}。明年目标：${finish}${count(Math.round(n * 1.3), unit)}，${finish}率保持在${any(s, 80, 97)}以上。`;
  }),
  trap('at-constant-prices', (s, _, w) => {
    const p = s.int(200, 900) * 1_000_000;
    return say`${w.towns(1)[0]}所在县生产总值${yi(p * 1.08)}（上年为${yi(p)}），按不变价格计算，比上年增长${any(s, 2, 5)}。`;
  }),
  trap('growth-of-something-else', (s, _, w) => {
    const [{ noun, unit, finish }, b] = w.matters();
    const p = s.whole();
    return say`${finish}${noun}由${count(p, unit)}增加到${count(after(s, p, true), unit)}；${b.noun}${b.take}量同比增长${any(s, 2, 80)}。`;
  }),
  trap('month-and-months', (s, _, w) => {
    const { noun, unit, take, finish } = w.matter();
    const n = s.int(60, 300);
    return say`11月当月${take}${noun}${count(n, unit)}，1—11月累计${finish}${count(n * 8 + 5, unit)}，累计${finish}率${any(s, 80, 99)}。`;
  }),
  trap('beds-built-to-hold', (s, _, w) => {
    const [a, b] = w.towns(2);
    return say`${a}卫生院核定床位${count(s.int(40, 90), '张')}，${b}卫生院核定床位${count(s.int(91, 190), '张')}，按规划床位使用率不低于${any(s, 60, 85)}。`;
  }),
  trap('hotline-and-programme-names', (s, _, w) => {
    const { noun, unit, finish } = w.matter();
    const n = s.int(200, 900);
    return say`通过12345、12348等热线和“一村三员”机制，${finish}${noun}${count(n, unit)}，覆盖${count(s.int(20, 60), '个')}村，“五小”场所巡查${count(s.part(n), '次')}。`;
  }),
  trap('last-years-rate', (s, _, w) => {
    const { noun, unit, take, finish } = w.matter();
    const n = s.whole();
    return say`${take}${noun}${count(n, unit)}、${finish}${count(s.part(n), unit)}，而上年同期${finish}率仅为${any(s, 20, 60)}。`;
  }),
  trap('contented-people', (s, _, w) => {
    const n = s.int(400, 4000);
    return say`${w.office()}回访${count(n, '人')}，其中老年人${count(s.part(n), '人')}，总体满意率${any(s, 88, 99)}。`;
  }),
  trap('of-all-years-and-this', (s, _, w) => {
    const { noun, unit, take } = w.matter();
    const n = s.int(60, 600);
    return say`建所以来累计${take}${noun}${count(n * 7 + 11, unit)}，今年新增${count(n, unit)}，其中线上${count(s.part(n, 0.2, 0.8), unit)}。`;
  }),
  trap('weighed-and-paid', (s, _, w) => {
    const [a, b] = w.species(2);
    return say`没收${a}${count(s.int(200, 900), '公斤')}、${b}${count(s.int(20, 190), '公斤')}，罚没${wan(s.int(20, 900) * 1000)}，货值${wan(s.int(20, 900) * 1000)}，缴库率${any(s, 60, 99)}。`;
  }),
  trap('points-of-two-things', (s, _, w) => {
    const [{ noun, finish }, b] = w.matters();
    return say`${noun}${finish}率${any(s, 70, 99)}，同比提高${unitless(s.int(3, 90) / 10, 1, '个百分点')}；${b.noun}${b.finish}率${any(s, 50, 69)}，同比下降${unitless(s.int(3, 90) / 10, 1, '个百分点')}。`;
  }),
  trap('on-a-changed-basis', (s, _, w) => {
    const { noun, unit } = w.matter();
    const p = s.whole();
    return say`因统计范围调整，${noun}由上年公布的${count(p, unit)}变为${count(Math.round(p * 1.7), unit)}，按同口径计算增长${any(s, 2, 19)}。`;
  }),
  trap('passed-when-tested-again', (s, _, w) => {
    const { noun, unit } = w.matter();
    const n = s.whole();
    return say`抽查${noun}${count(n, unit)}，初检不合格${count(s.part(n, 0.05, 0.3), unit)}，整改后复检合格率${any(s, 85, 99)}。`;
  }),
  trap('share-of-the-county', (s, _, w) => {
    const { noun, unit, take, finish } = w.matter();
    const n = s.whole();
    return say`${w.towns(1)[0]}${take}${noun}${count(n, unit)}，占全县总量的${any(s, 5, 30)}，已${finish}${count(s.part(n), unit)}。`;
  }),
  trap('last-month-and-last-year', (s, _, w) => {
    const { noun, unit, take } = w.matter();
    const p = s.whole();
    return say`本月${take}${noun}${count(after(s, p, true), unit)}，同比增长${any(s, 2, 60)}，上月为${count(p, unit)}。`;
  }),
  trap('other-than-the-year-of-comparison', (s) => {
    const p = s.int(20, 900) * 1000;
    return say`假日接待游客${wan(p * 1.2, 1, '人次')}，同比增长${any(s, 3, 60)}；2019年同期为${wan(p, 1, '人次')}。`;
  }),
  trap('income-a-household', (s, _, w) => {
    const n = s.int(60, 900);
    return say`${w.schemes()[0]}投入${wan(n * 40_000, 0)}，带动${count(n, '户')}就近务工，户均年增收${count(s.int(1200, 9000), '元')}。`;
  }),
  trap('at-the-first-visit', (s, _, w) => {
    const { noun, unit, take, finish } = w.matter();
    const n = s.whole();
    return say`${take}${noun}${count(n, unit)}，${finish}${count(s.part(n), unit)}，一次性${finish}率${any(s, 20, 60)}，线上${finish}率${any(s, 10, 60)}。`;
  }),
  trap('shops-counted-twice', (s, _, w) => {
    const [a, b, c] = w.species(3);
    const n = s.int(300, 900);
    const part = () => count(s.part(n, 0.4, 0.7), '家');
    return say`登记商户${count(n, '家')}，其中经营${a}的${part()}、经营${b}的${part()}、经营${c}的${part()}，兼营的分别计入。`;
  }),
  trap('indicators-in-a-row', (s, _, w) => {
    const n = () => s.int(200, 900);
    return say`全年新开户${count(n(), '户')}，注销${count(n(), '户')}，年检${count(n() * 4, '户')}，抽查${count(n() * 2, '户')}，列异${count(n(), '户')}，移出${count(n(), '户')}，公示率${any(s, 70, 99)}。${w.aside()}。`;
  }),
  trap('planned-built-and-building', (s, _, w) => {
    const n = s.int(200, 900);
    return say`${w.schemes()[0]}规划点位${count(n, '处')}，建成${count(s.part(n, 0.2, 0.4), '处')}，在建${count(s.part(n, 0.1, 0.3), '处')}，设备联网率${any(s, 70, 99)}。`;
  }),
  trap('new-ones-and-old-ones', (s, _, w) => {
    const { noun, unit, take, finish } = w.matter();
    const n = s.whole();
    return say`当年新${take}${noun}${count(n, unit)}，当年${finish}${count(Math.round(n * 1.15), unit)}（含以前年度${take}的），存量${finish}率${any(s, 30, 90)}。`;
  }),
  trap('best-household-and-all', (s, _, w) => {
    const n = s.int(60, 900);
    return say`${w.towns(1)[0]}${count(n, '户')}农家乐营收${wan(n * 60_000, 0)}，其中${count(s.part(n, 0.1, 0.4), '户')}户均超过${count(s.int(8, 20), '万元')}。`;
  }),
  trap('towns-and-their-peaks', (s, _, w) => {
    const [a, b, c] = w.towns(3);
    const n = () => s.int(200, 900);
    return say`三地全年接待${count(n() * 300, '人次')}，单日最高纪录分别为${a}${count(n(), '人次')}、${b}${count(n(), '人次')}、${c}${count(n(), '人次')}。`;
  }),
];
