import { worded } from '../lexicon/worded.js';
import type { Mention } from './mention.js';
import type { Key } from './rate-key.js';
import { comparable, isPlain } from './scope.js';
import type { Spot } from './window.js';
import { clauseText, isForeign } from './words.js';

/** What was due to be done is the base of such rates: 应出庭60件, 参评300人. */
export const DUE = worded`${'rate.due'}`;

const OF_PLAN = worded`${'share.plan'}数?$`;
const PLANNED = /(?:计划|任务|目标|指标)$/;

function isPlanned(base: string, { m, name }: Spot): boolean {
  const of = base.replace(PLANNED, '');
  return DUE.test(m.lead) || /计划|任务|目标|指标/.test(name) || (of.length > 1 && name.includes(of));
}

/** 占预算的…: only a budget that is printed is the whole, not an income whose name holds the word (一般公共预算收入). */
export const isOtherBudget = (base: string, wholeName: string, act: string): boolean =>
  act !== 'base' && /预算数?$/.test(base) && !/预算(?:数|额|安排)?$|年初安排$/.test(wholeName);

/** 学校102所，其中…初中⟦13所⟧: 其中 stands between it and a figure before it. */
export const standsUnder = ({ figure: { block }, q }: Mention, { figure, q: whole }: Mention): boolean =>
  block === figure.block && block.text.slice(whole.end, q.start).includes('其中');

/** 预算为525800万元，…，其中：税收完成381600万元，⟦为预算的98.6%⟧: each member has a budget of its own. */
const isOfMember = (base: string, { m }: Spot, whole: Spot): boolean =>
  OF_PLAN.test(base) && whole.m.clause !== m.clause && standsUnder(m, whole.m);

/** 年度计划投资410亿元，…。工业项目完成投资151亿元，⟦占年度计划的70.1%⟧: a sentence of its own has a plan of its own. */
const isPlanOfBefore = (base: string, claim: Spot, whole: Spot): boolean =>
  OF_PLAN.test(base) &&
  whole.m.figure.block === claim.m.figure.block &&
  (whole.sentence < claim.sentence || (whole.segment < claim.segment && hasHeadOfItsOwn(claim, whole)));

/** 交通支出预算为4358万元；⟦农林⟧水支出决算为4199万元，完成预算的: the part between two marks has another head. */
function hasHeadOfItsOwn({ m, group }: Spot, whole: Spot): boolean {
  const first = group.clauses.find(({ segment }) => segment === m.clause.segment);
  const head = HEAD.exec(group.block.text.slice(first?.start ?? m.clause.start, m.q.start))?.[1];
  return head !== undefined && !clauseText(whole.group, whole.m).includes(head);
}

const HEAD = /^(?!实际|全年|完成|累计|执行|本年|截至|其中|至|到)([一-鿿]{2})[一-鿿]{2}/;

/** 占集团的 beside 担保资产总额17亿元: no sign of the base that is spelt out stands in the clause of the whole. */
export function isOtherBase(key: Key, claim: Spot, whole: Spot): boolean {
  const head = key.whole.replace(/[人件起户家次]$/, '').slice(-2);
  if (head.length < 2 || whole.m.act.kind === 'base') return false;
  if (isOfMember(key.whole, claim, whole) || isPlanOfBefore(key.whole, claim, whole)) return true;
  // 占清单任务的 beside 清单要求年内补制323本: a plan is called by any of its names.
  if (PLANNED.test(key.whole) && (whole.plan || isPlanned(key.whole, whole))) return false;
  // 咨询、投诉、举报共1828件: its name goes back to the beginning of its list.
  const words = whole.name + listText(whole) + nameAbove(whole);
  // 占新收案件总数的 beside 受理15400件: what came in new is not all that was dealt with.
  if (key.whole.includes('新') && !words.includes('新')) return true;
  // 占刑事案件总数的 beside 民事一审案件: it bears another name before the common one.
  const own = key.whole.replace(/^(?:[同本]?[期年月季]?末|全(?:部|体|[国省市州县区])?)/, '');
  const isLonger = own.length > (whole.name.length > 3 ? 3 : 4);
  if (isLonger && words.includes(own.slice(-2)) && !words.includes(own.slice(0, 2))) return true;
  // 占注册登记汽车的 beside 机动车: the last sign alone is that of another kind.
  return !words.includes(head[0] ?? '');
}

/** 残疾人30人，其中重度⟦16人⟧: what it is some of. */
function nameAbove({ m, group }: Spot): string {
  const above = /^其中/.test(m.lead) ? group.mentions[m.at - 1] : undefined;
  return above && comparable(above, m) ? above.lead : '';
}

function listText({ m, group }: Spot): string {
  let at = m.clause.at;
  while (group.clauses[at - 1]?.stop === '、') at--;
  return group.block.text.slice(group.clauses[at]?.start ?? m.clause.start, m.clause.end);
}

/** 在职人员中⟦企业职工占32.7%⟧: its clause says among whom, and the whole bears no word of that. */
export function isAmongOthers({ m, group, run }: Spot, whole: Spot): boolean {
  // 在职人员中甲和乙分别占a、⟦b⟧: the clause of the first.
  const first = group.mentions[m.at - run.at] ?? m;
  const among = /^[^，；。\d]{0,3}?在?([一-鿿]{3,8}?)(?:之?中)(?!心|部|国|央|学|小|等|东|西)/.exec(
    clauseText(group, first),
  )?.[1];
  return among !== undefined && whole.m.clause !== first.clause && isForeign(among, whole.name + listText(whole));
}

/** So many figures of its sort before it in its sentence make a figure a member of a list. */
const DEEP = 3;

/** 残保金2511万元，体检费950万元，…养老补助⟦53500万元⟧…。公用经费2.3亿元，占比3.2%: one of a list in the sentence before. */
export function isDeepInList(key: Key, claim: Spot, whole: Spot, line: readonly Spot[]): boolean {
  if (key.whole !== '' || whole.sentence >= claim.sentence) return false;
  let before = 0;
  for (let s = line[whole.index - 1]; before < DEEP && s?.sentence === whole.sentence; s = line[s.index - 1])
    if (isPlain(s.m) && comparable(s.m, whole.m)) before++;
  return before === DEEP;
}

const ATTAINED = worded`^(?:资金)?${'rate.attained'}率?$|进度$`;

/** 完成投资154亿元，资金到位87亿元，到位率: what came true is not what was due. */
export const isAttained = ({ name }: Key, { m, plan }: Spot): boolean =>
  ATTAINED.test(name) && !plan && /(?:完成|实现|实际)[一-鿿]{0,4}$/.test(m.lead);

const NAMED = /^[^，；。]*?[一-鿿]{2}([省市县区州])(?![域级直])/;

/** 占全国的22.5%: only what says so counts all of it. */
export function isWiderBase({ m: { act } }: Spot, whole: Spot): boolean {
  if (whole.m.act.kind === 'base') return false;
  const all = act.kind === 'share' ? /^全[国省市区县州球]/.exec(act.object)?.[0] : undefined;
  if (all === undefined || whole.m.lead.includes(all)) return false;
  // 汀南区合作社1217家，…，占全区总数的: the place that the whole is of, by its name.
  const place =
    act.kind === 'share' && /^全.总/.test(act.object) ? NAMED.exec(clauseText(whole.group, whole.m))?.[1] : '';
  return place !== all[1];
}
