import { say } from '../compose.js';
import { claim, holding } from '../grammar.js';
import { figures, row } from '../thirteenth/form.js';
import { add, fourteenth, some, stray, summed, tally, tell, within } from './form.js';

/** Lists that are closed: by others, by a bracket, by the total, by the number of kinds. */
export const SUMS = [
  fourteenth('sum/others-behind-a-colon', (s, mode, w) => {
    const { noun, unit, kinds } = w.sort();
    const parts = s.split(s.whole(), 4);
    const figs = figures(parts, 0, unit);
    const W = summed(s, mode, parts, 0, unit);
    const head = say`${w.county()}${w.period()}${noun}${W}：`;
    return tell(
      mode,
      say`${head}${row([...kinds.slice(0, 3), '其他'], figs, '，')}。`,
      [claim(mode, 'sum', figs, W)],
      say`${w.county()}${w.period()}${noun}${W}，较多见的是${row(kinds.slice(0, 3), figs.slice(0, 3), '，')}，外县转来的有${stray(s, 3, 20)}。`,
    );
  }),
  fourteenth('sum/bracket-of-two', (s, mode, w) => {
    const { noun, unit, one, other, mark, further } = w.roll();
    const parts = s.split(s.whole(), 2);
    const figs = figures(parts, 0, unit);
    const W = summed(s, mode, parts, 0, unit);
    const head = say`${w.county()}现有${noun}${W}`;
    const tail = `，由${some(s, 3, 40)}个站点照管，补贴提标${stray(s, 2, 9)}。`;
    return tell(
      mode,
      say`${head}（${row([one, other], figs, '、')}）${tail}`,
      [claim(mode, 'sum', figs, W)],
      say`${head}（${row([mark, further], figs, '、')}）${tail}`,
    );
  }),
  fourteenth('sum/total-behind', (s, mode, w) => {
    const { noun, unit, kinds } = w.sort();
    const parts = s.split(s.whole(), 4);
    const figs = figures(parts, 0, unit);
    const W = summed(s, mode, parts, 0, unit);
    const head = say`${w.county()}${row(kinds, figs, '、')}，`;
    return tell(
      mode,
      say`${head}合计${noun}${W}，同比多了${stray(s, 1, 20)}。`,
      [claim(mode, 'sum', figs, W)],
      say`${head}连同往年积存，${noun}台账上有${W}。`,
    );
  }),
  fourteenth('sum/money-in-three-lots', (s, mode, w) => {
    const parts = [s.int(2000, 90_000), s.int(2000, 90_000), s.int(2000, 90_000)];
    const d = s.int(1, 2);
    const figs = figures(parts, d, '万元');
    const W = summed(s, mode, parts, d, '万元');
    const head = say`${s.pick(['四月', '六月', '九月'])}以来，${row(w.funds(), figs, '，')}，`;
    return tell(
      mode,
      say`${head}三笔共${W}，已全部拨到${w.county()}。`,
      [claim(mode, 'sum', figs, W)],
      say`${head}带动社会出资${W}，已全部拨到${w.county()}。`,
    );
  }),
  fourteenth('sum/number-of-kinds', (s, mode, w) => {
    const { noun, unit, kinds } = w.sort();
    const parts = s.split(s.whole(), 3);
    const figs = figures(parts, 0, unit);
    const W = summed(s, mode, parts, 0, unit);
    const three = `${kinds[0]}、${kinds[1]}、${kinds[2]}`;
    const list = row(['', '', ''], figs, '、');
    return tell(
      mode,
      say`${w.county()}${noun}分${three}三类，依次为${list}，总数${W}。`,
      [claim(mode, 'sum', figs, W)],
      say`${w.county()}${noun}分九类，${three}排在前面，依次为${list}，总数${W}。`,
    );
  }),
  fourteenth('sum/done-and-open', (s, mode, w) => {
    const { office, take, noun, unit, done } = w.errand();
    const parts = s.split(s.whole(), 2);
    const [P, Q] = figures(parts, 0, unit) as [typeof W, typeof W];
    const W = summed(s, mode, parts, 0, unit);
    const head = say`${w.county()}${office}${w.period()}${take}${noun}${W}，其中已${done}${P}，`;
    return tell(
      mode,
      say`${head}尚未${done}${Q}，${w.towns()[0]}占了${stray(s, 10, 60)}。`,
      [claim(mode, 'sum', [P, Q], W)],
      say`${head}提前${done}${within(s, parts[0] ?? 0, unit)}，平均用时缩短${stray(s, 10, 60)}。`,
    );
  }),
  fourteenth('sum/the-rest-has-a-name', (s, mode, w) => {
    const { noun, unit, kinds } = w.sort();
    const parts = s.split(s.whole(), 3);
    const [A, B, C] = figures(parts, 0, unit) as [typeof W, typeof W, typeof W];
    const W = summed(s, mode, parts, 0, unit);
    const head = say`${w.period()}${w.county()}${noun}${W}，其中${kinds[0]}${A}、${kinds[1]}${B}，`;
    return tell(
      mode,
      say`${head}其余${C}都是${kinds[2]}，${w.towns()[0]}占${stray(s, 10, 40)}。`,
      [claim(mode, 'sum', [A, B, C], W)],
      say`${head}${w.towns()[0]}有${C}，经办时长减了${stray(s, 10, 40)}。`,
    );
  }),
  fourteenth('sum/cases-and-persons', (s, mode, w) => {
    const [cases, people] = [s.split(s.int(90, 900), 3), s.split(s.int(120, 1500), 3)];
    const [x, y, z] = figures(cases, 0, '起') as [typeof W, typeof W, typeof W];
    const [a, b, c] = figures(people, 0, '人') as [typeof W, typeof W, typeof W];
    const W = summed(s, mode === 'trap' ? mode : 'holds', cases, 0, '起');
    const V = summed(s, mode, people, 0, '人');
    const [one, other] = s.several(['盗采河砂', '私捕候鸟', '毁坏界桩', '违规野炊'], 2);
    const head = say`${w.county()}林区警务室查处${W}${V}，其中${one as string}${x}${a}、${other as string}${y}${b}、`;
    return tell(
      mode,
      say`${head}其他${z}${c}，罚没${some(s, 20, 900)}万元。`,
      [holding(mode, 'sum', [x, y, z], W), claim(mode, 'sum', [a, b, c], V)],
      say`${head}涉外省的${z}${c}，罚没${some(s, 20, 900)}万元。`,
    );
  }),
  fourteenth('sum/part-of-a-part', (s, mode, w) => {
    const { noun, unit, kinds } = w.sort();
    const parts = s.split(s.whole(), 3);
    const inner = s.split(parts[0] ?? 0, 2);
    const [A, B, D] = figures(parts, 0, unit) as [typeof W, typeof W, typeof W];
    const [p, q] = figures(inner, 0, unit) as [typeof W, typeof W];
    const W = summed(s, mode, parts, 0, unit);
    const head = say`${w.county()}${noun}${W}，其中${kinds[0]}${A}`;
    return tell(
      mode,
      say`${head}（前半月${p}、后半月${q}），${kinds[1]}${B}，其他${D}。`,
      [holding(mode, 'sum', [p, q], A), claim(mode, 'sum', [A, B, D], W)],
      say`${head}（假日${p}、转办${q}），${kinds[1]}${B}，重复登记${D}。`,
    );
  }),
  fourteenth('sum/three-years', (s, mode, w) => {
    const [take, noun, unit] = s.pick([
      ['造林', '', '亩'],
      ['更换', '老旧水表', '块'],
      ['修缮', '村小校舍', '间'],
      ['开办', '夜校课程', '期'],
    ] as const);
    const parts = [s.int(300, 4000), s.int(300, 4000), s.int(300, 4000)];
    const figs = figures(parts, 0, unit);
    const W = summed(s, mode, parts, 0, unit);
    const head = say`2022、2023、2024年${w.county()}分别${take}${noun}${row(['', '', ''], figs, '、')}，`;
    return tell(
      mode,
      say`${head}三年累计${W}，成本降了${stray(s, 2, 20)}。`,
      [claim(mode, 'sum', figs, W)],
      say`${head}建县以来累计${W}，成本降了${stray(s, 2, 20)}。`,
    );
  }),
  fourteenth('sum/lines-of-a-budget', (s, mode, w) => {
    const parts = [s.int(30_000, 900_000), s.int(20_000, 500_000), s.int(2000, 60_000), s.int(2000, 60_000)];
    const figs = figures(parts, 1, '万元');
    const W = summed(s, mode, parts, 1, '万元');
    const head = say`${w.county()}收入总计${W}`;
    return tell(
      mode,
      say`${head}：${row(['本级收入', '上级补助', '上年结转', '动用稳定基金'], figs, '，')}。`,
      [claim(mode, 'sum', figs, W)],
      say`${head}；支出方面${row(['人员', '公用', '基建', '还本'], figs, '，')}，年终略有结余。`,
    );
  }),
  fourteenth('sum/grades', (s, mode, w) => {
    const [noun, unit] = s.pick([
      ['村卫生室', '家'],
      ['食堂后厨', '家'],
      ['苗圃', '处'],
      ['游泳场馆', '处'],
    ] as const);
    const parts = s.split(s.int(110, 980), 4);
    const figs = figures(parts, 0, unit);
    const W = summed(s, mode, parts, 0, unit);
    const head = say`${w.county()}${w.period()}给${noun}定等${W}，`;
    return tell(
      mode,
      say`${head}${row(['优秀', '良好', '合格', '不合格'], figs, '、')}，整改周期缩短${some(s, 2, 9)}天。`,
      [claim(mode, 'sum', figs, W)],
      say`${head}${row(['有网页', '收现金', '带车位', '连锁'], figs, '、')}，整改周期缩短${some(s, 2, 9)}天。`,
    );
  }),
  fourteenth('sum/men-women-after-the-total', (s, mode, w) => {
    const parts = s.split(s.whole(), 2);
    const figs = figures(parts, 0, '人');
    const W = summed(s, mode, parts, 0, '人');
    const [g, hall] = [stray(s, 1, 12), s.pick(['少年宫', '老年大学', '游泳馆', '职工夜校'])];
    const head = say`${w.county()}${hall}${w.period()}接纳学员${W}，增${g}，`;
    return tell(
      mode,
      say`${head}男${figs[0] as typeof W}，女${figs[1] as typeof W}，结业考评${some(s, 2, 9)}次。`,
      [claim(mode, 'sum', figs, W)],
      say`${head}结业${figs[0] as typeof W}，续报${figs[1] as typeof W}，考评${some(s, 2, 9)}次。`,
    );
  }),
  fourteenth('sum/tonnes-by-source', (s, mode, w) => {
    const parts = [s.int(400, 9000), s.int(200, 4000), s.int(100, 900)];
    const figs = figures(parts, 1, '万吨');
    const W = summed(s, mode, parts, 1, '万吨');
    const head = say`${w.county()}自来水厂全年取水${W}，`;
    return tell(
      mode,
      say`${head}按水源分，${row(['水库水', '河道水', '地下水'], figs, '，')}，管网巡检${some(s, 20, 90)}遍。`,
      [claim(mode, 'sum', figs, W)],
      say`${head}取水较多的是，${row(['五月', '八月', '十一月'], figs, '，')}，管网巡检${some(s, 20, 90)}遍。`,
    );
  }),
  fourteenth('sum/half-years', (s, mode, w) => {
    const { take, noun, unit } = w.errand();
    const parts = s.split(s.whole(), 2);
    const [A, B] = figures(parts, 0, unit) as [typeof W, typeof W];
    const W = tally(s, mode, add(parts), unit);
    return tell(
      mode,
      say`${w.county()}前半年${take}${noun}${A}，后半年${take}${B}，全年共${take}${W}，${w.towns()[0]}占${stray(s, 9, 40)}。`,
      [claim(mode, 'sum', [A, B], W)],
      say`${w.county()}前半年${take}${noun}${A}，三季度${take}${B}，全年计划${take}${W}，${w.towns()[0]}占${stray(s, 9, 40)}。`,
    );
  }),
];
