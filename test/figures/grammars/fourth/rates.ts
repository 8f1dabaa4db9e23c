import { say } from '../compose.js';
import { holding } from '../grammar.js';
import { claim, either, rated, share } from '../other/form.js';
import { count } from '../source.js';
import { fourth, percentage, sound } from './form.js';

/** Rates as inspectors and registrars put them: by what fell through, as a fraction, best and worst, per thousand. */
export const FOURTH_RATES = [
  fourth('rate/by-what-fell-through', (s, mode, w) => {
    const { noun, unit } = w.matter();
    const { W, R, w: all, p } = rated(s, unit, mode, 0.8, 0.97);
    const Q = count(all - p, unit);
    return either(
      mode,
      say`${w.office()}${w.span()}共抽查${noun}${W}，不合格${Q}，合格率${R}，抽查结果已在公告栏张贴。`,
      [claim(mode, 'rate_rest', [Q, W], R)],
      say`${w.office()}${w.span()}共抽查${noun}${W}，不合格${Q}，全省同类产品合格率${R}，抽查结果已在公告栏张贴。`,
    );
  }),
  fourth('rate/still-wanting', (s, mode, w) => {
    const { noun, unit, finish } = w.matter();
    const { W, R, w: all, p } = rated(s, unit, mode, 0.6, 0.95);
    const Q = count(all - p, unit);
    return either(
      mode,
      say`应${finish}的${W}${noun}中，仅${Q}尚未${finish}，${finish}率达${R}。`,
      [claim(mode, 'rate_rest', [Q, W], R)],
      say`应${finish}的${W}${noun}中，仅${Q}尚未${finish}，带队干部在岗率达${R}。`,
    );
  }),
  fourth('rate/as-a-fraction', (s, mode, w) => {
    const { noun, finish } = w.matter();
    const { W, P, R } = rated(s, '', mode, 0.5, 0.98);
    return either(
      mode,
      say`${w.span()}，${noun}${finish}率${R}（${P}/${W}），${w.aside()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.span()}，${noun}${finish}率${R}（见附表${count(s.int(2, 9), '')}），${w.aside()}。`,
    );
  }),
  fourth('rate/percent-with-its-count-behind', (s, mode, w) => {
    const { noun, unit, finish } = w.matter();
    const { W, P, R } = rated(s, unit, mode);
    const [town] = w.towns(1);
    return either(
      mode,
      say`${town}的${W}${noun}中，${R}（${P}）已经${finish}，其余正在排队。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${town}的${W}${noun}中，费用上浮${R}的（${P}）已经公示，其余正在排队。`,
    );
  }),
  fourth('rate/best-and-worst-with-brackets', (s, mode, w) => {
    const { noun, unit, take, finish } = w.matter();
    const [a, b] = w.towns(2);
    const [x, y] = [rated(s, unit, 'holds', 0.8, 0.97), rated(s, unit, mode, 0.3, 0.6)];
    return either(
      mode,
      say`分乡镇看，${noun}${finish}率${a}最高，为${x.R}（${take}${x.W}，${finish}${x.P}）；${b}最低，为${y.R}（${take}${y.W}，${finish}${y.P}）。`,
      [holding(mode, 'rate', [x.P, x.W], x.R), claim(mode, 'rate', [y.P, y.W], y.R)],
      say`分乡镇看，${noun}${take}最多的是${a}（${x.W}）；${b}垃圾分类投放率最低，为${y.R}（巡查${y.P}）。`,
    );
  }),
  fourth('rate/carried-over-and-summed', (s, mode, w) => {
    const { noun, unit, take, finish } = w.matter();
    const [c, n] = [s.int(30, 160), s.whole()];
    const p = s.part(c + n, 0.6, 0.97);
    const [C, N, S, P] = [count(c, unit), count(n, unit), count(c + n, unit), count(p, unit)];
    const R = share(s, p, c + n, mode);
    return either(
      mode,
      say`上年转入${noun}${C}，加上今年新${take}的${N}，全年共需${finish}${S}，已${finish}${P}，${finish}率为${R}。`,
      [holding(mode, 'sum', [C, N], S), claim(mode, 'rate', [P, S], R)],
      say`上年转入${noun}${C}，加上今年新${take}的${N}，全年共需${finish}${S}，财务报销单据完备率为${R}。`,
    );
  }),
  fourth('rate/three-rates-with-counts-behind', (s, mode, w) => {
    const { noun, unit, finish, take } = w.matter();
    const x = rated(s, unit, mode, 0.7, 0.97);
    const q = s.part(x.w, 0.3, 0.6);
    const Q = count(q, unit);
    const T = share(s, q, x.w, sound(mode));
    return either(
      mode,
      say`${take}的${x.W}${noun}中，${finish}率、存档率分别为${x.R}、${T}（分别为${x.P}、${Q}）。`,
      [claim(mode, 'rate', [x.P, x.W], x.R), holding(mode, 'rate', [Q, x.W], T)],
      say`${take}的${x.W}${noun}外，食堂和停车场满意率分别为${x.R}、${T}（分别走访${x.P}、${Q}）。`,
    );
  }),
  fourth('rate/city-and-province-with-total', (s, mode, w) => {
    const { noun, unit, finish } = w.matter();
    const [x, y] = [rated(s, unit, 'holds', 0.5, 0.95), rated(s, unit, 'holds', 0.5, 0.95)];
    const R = share(s, x.p + y.p, x.w + y.w, mode);
    return either(
      mode,
      say`县级交办${noun}${x.W}，已${finish}${x.P}；市级转办${y.W}，已${finish}${y.P}；总体${finish}率${R}。`,
      [claim(mode, 'rate_pooled', [x.P, x.W, y.P, y.W], R)],
      say`县级交办${noun}${x.W}，已${finish}${x.P}；市级转办${y.W}，已${finish}${y.P}；12月单月${finish}率${R}。`,
    );
  }),
  fourth('rate/more-than-the-task', (s, mode, w) => {
    const { noun, unit, finish } = w.matter();
    const all = s.whole();
    const p = Math.round(all * (1.03 + 0.3 * s.next()));
    const [W, P, D] = [count(all, unit), count(p, unit), count(p - all, unit)];
    const R = percentage(s, (100 * p) / all, 1, mode);
    return either(
      mode,
      say`${w.span()}${finish}${noun}${P}，为年度任务${W}的${R}，超额${D}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'diff', [P, W], D)],
      say`${w.span()}${finish}${noun}${P}，年度任务为${W}，村集体营收为预期的${R}，外聘帮工${count(s.int(5, 60), '个')}。`,
    );
  }),
  fourth('rate/papers-sent-and-back', (s, mode, w) => {
    const { W, P, R, p } = rated(s, '份', mode, 0.7, 0.97);
    const q = s.part(p, 0.8, 0.98);
    const Q = count(q, '份');
    const T = share(s, q, p, sound(mode));
    return either(
      mode,
      say`${w.office()}面向${w.towns(1)[0]}发出问卷${W}，收回${P}，收回率${R}；剔除漏答后有效问卷${Q}，占收回问卷的${T}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, P], T)],
      say`${w.office()}面向${w.towns(1)[0]}发出问卷${W}，收回${P}，受访者中务农的占比${R}；愿意续聘村医的占比${T}。`,
    );
  }),
  fourth('rate/firms-beside-samples', (s, mode, w) => {
    const { W, P, R } = rated(s, '批次', mode, 0.7, 0.98);
    const [a, b] = w.species(2);
    const N = count(s.int(40, 900), '家');
    return either(
      mode,
      say`走访${a}、${b}商户${N}，取样${W}，符合标准的${P}，符合率${R}，对其余样品的供货方逐一约谈。`,
      [claim(mode, 'rate', [P, W], R)],
      say`走访${a}、${b}商户${N}，取样${W}，送检${P}，商户亮证率${R}，对样品的供货方逐一登记。`,
    );
  }),
  fourth('rate/two-sentences-on', (s, mode, w) => {
    const { noun, unit, take, finish } = w.matter();
    const { W, P, R } = rated(s, unit, mode);
    return either(
      mode,
      say`${w.span()}，全县共${take}${noun}${W}。其间${w.aside()}，${w.aside()}。到岁末盘点时，${P}已${finish}，${finish}率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.span()}，全县共${take}${noun}${W}。其间${w.aside()}，${w.aside()}。到岁末盘点时，外县托管的${P}已${finish}，外县${finish}率${R}。`,
    );
  }),
  fourth('rate/sentence-of-percent-first', (s, mode, w) => {
    const { noun, unit, finish } = w.matter();
    const { W, P, R } = rated(s, unit, mode);
    return either(
      mode,
      say`${R}的${noun}实现${finish}：年初摸底应${finish}${W}，目前已${finish}${P}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${R}的村居设有议事亭：${noun}年初摸底${W}，目前已${finish}${P}。`,
    );
  }),
  fourth('rate/each-thousand', (s, mode, w) => {
    const [town] = w.towns(1);
    const births = s.int(2400, 18_000);
    const deaths = s.int(6, Math.round(births / 120));
    const right = Number(((1000 * deaths) / births).toFixed(2));
    const shown = mode === 'holds' ? right : Number((right * (s.chance(0.5) ? 1.9 : 0.45)).toFixed(2));
    const R = { text: `${shown.toFixed(2)}‰`, value: shown / 10 };
    const [B, D] = [count(births, '人'), count(deaths, '人')];
    return either(
      mode,
      say`${town}妇幼科统计：活产${B}，婴儿死亡${D}，婴儿死亡率${R}。`,
      [claim(mode, 'rate', [D, B], R)],
      say`${town}妇幼科统计：活产${B}，新聘助产士${D}，全市婴儿死亡率${R}。`,
    );
  }),
  fourth('rate/each-hundred-thousand', (s, mode, w) => {
    const people = s.int(200, 990) * 1000;
    const cases = s.int(30, 900);
    const right = Number(((100_000 * cases) / people).toFixed(2));
    const shown = mode === 'holds' ? right : Number((right * (s.chance(0.5) ? 1.7 : 0.55)).toFixed(2));
    const N = { text: `${(people / 10_000).toFixed(1)}万人`, value: people };
    const [C, R] = [count(cases, '例'), { text: `${shown.toFixed(2)}/10万`, value: shown / 1000 }];
    return either(
      mode,
      say`${w.office()}通报，全县常住人口${N}，全年报告手足口病${C}，发病率为${R}，低于省均水平。`,
      [claim(mode, 'rate', [C, N], R)],
      say`${w.office()}通报，全县常住人口${N}，全年报告手足口病${C}，邻县水痘发病率为${R}，低于省均水平。`,
    );
  }),
  fourth('rate/persons-beside-cases', (s, mode, w) => {
    const { W, P, R } = rated(s, '起', mode);
    const y = rated(s, '人', sound(mode));
    const [a] = w.species(1);
    return either(
      mode,
      say`${w.span()}排查${a}${W}、牵涉当事人${y.W}，已劝和${P}、牵涉当事人${y.P}，劝和率按起数算为${R}，按人数算为${y.R}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [y.P, y.W], y.R)],
      say`${w.span()}排查${a}${W}、牵涉当事人${y.W}，已劝和${P}、牵涉当事人${y.P}，回访电话接通率为${R}，短信触达率为${y.R}。`,
    );
  }),
  fourth('rate/screened-found-treated', (s, mode, w) => {
    const all = s.int(3000, 40_000);
    const found = s.part(all, 0.04, 0.2);
    const cured = s.part(found, 0.5, 0.95);
    const [W, P, Q] = [count(all, '人'), count(found, '人'), count(cured, '人')];
    const [R, T] = [share(s, found, all, mode), share(s, cured, found, sound(mode))];
    const [town] = w.towns(1);
    return either(
      mode,
      say`${town}今年为居民免费筛查结节${W}，检出结节${P}，检出率${R}，其中${Q}已转入上级医院，占检出者的${T}。`,
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, P], T)],
      say`${town}今年为居民免费筛查结节${W}，随访${P}，吸烟者占${R}，其中${Q}已转入上级医院，医保报销比例${T}。`,
    );
  }),
  fourth('rate/plan-then-months', (s, mode, w) => {
    const { noun, unit, finish } = w.matter();
    const { W, P, R } = rated(s, unit, mode, 0.5, 0.95);
    return either(
      mode,
      say`民生实事清单要求年内${finish}${noun}${W}。前9个月${finish}${P}，占清单任务的${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`民生实事清单要求年内${finish}${noun}${W}。前9个月到场督导${count(s.int(6, 90), '趟')}，河道断面达标率${R}。`,
    );
  }),
];
