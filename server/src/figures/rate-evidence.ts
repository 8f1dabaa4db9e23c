import { worded } from '../lexicon/worded.js';
import { areComplements } from './partition.js';
import { chainOf, isAddedTo, isDone, isReal, namesDeedOf } from './rate-lists.js';
import { isPlain, sameUnit } from './scope.js';
import type { Spot } from './window.js';
import { clauseText, content, EARLIER, isForeign, likeness, withoutNarrowing } from './words.js';

/** What a percentage says of itself: the words of its part and of its whole. */
export interface Key {
  readonly form: string;
  readonly part: string;
  readonly whole: string;
  readonly name: string;
}

const OWN_BASE = worded`${'rate.own-base'}`;

export const bucket = (n: number): string => (n <= 3 ? String(n) : n <= 6 ? '4-6' : '7+');

export function keyOf({ m, group }: Spot): Key | undefined {
  const { act } = m;
  if (act.kind === 'rate') {
    const name = content(act.name.replace(/率$|比例$|占比$|比重$/u, ''));
    return { form: /率$/.test(act.name) ? 'rate' : 'ratio', part: name.slice(-6), whole: '', name: act.name };
  }
  if (act.kind === 'share')
    return {
      form: act.explicit ? 'explicit' : 'share',
      part: content(act.subject).slice(-6),
      whole: content(act.object)
        .replace(/总|数|量|额/g, '')
        .slice(-6),
      name: clauseText(group, m).slice(0, 20),
    };
  if (act.kind === 'bare') return { form: 'bare', part: '', whole: '', name: '' };
  return undefined;
}

/** 占预算的…: only a budget that is printed is the whole, not an income whose name holds the word (一般公共预算收入). */
const isOtherBudget = (base: string, wholeName: string, act: string): boolean =>
  act !== 'base' && /预算数?$/.test(base) && !/预算(?:数|额|安排)?$/.test(wholeName);

/** 占集团的 beside 担保资产总额17亿元: no sign of the base that is spelt out stands in the clause of the whole. */
function isOtherBase(key: Key, whole: Spot): boolean {
  const head = key.whole.slice(-2);
  if (head.length < 2 || whole.m.act.kind === 'base') return false;
  // 咨询、投诉、举报共1828件: its name goes back to the beginning of its list.
  const words = whole.name + listText(whole);
  // 占新收案件总数的 beside 受理15400件: what came in new is not all that was dealt with.
  if (key.whole.includes('新') && !words.includes('新')) return true;
  return ![...head].some((c) => words.includes(c));
}

function listText({ m, group }: Spot): string {
  let at = m.clause.at;
  while (group.clauses[at - 1]?.stop === '、') at--;
  return group.block.text.slice(group.clauses[at]?.start ?? m.clause.start, m.clause.end);
}

/** 在职人员中⟦企业职工占32.7%⟧: its clause says among whom, and the whole bears no word of that. */
function isAmongOthers({ m, group }: Spot, whole: Spot): boolean {
  const among = /^[^，；。\d]{0,3}?在?([一-鿿]{3,8}?)(?:之?中)(?!心|部|国|央|学|小|等|东|西)/.exec(
    clauseText(group, m),
  )?.[1];
  return among !== undefined && whole.m.clause !== m.clause && isForeign(among, whole.name + listText(whole));
}

/** 占全国的22.5%: only what says so counts all of it. */
function isWiderBase({ m: { act } }: Spot, whole: Spot): boolean {
  const all = act.kind === 'share' ? /^全[国省市区县州球]/.exec(act.object)?.[0] : undefined;
  return all !== undefined && !whole.m.lead.includes(all);
}

/** 当月办结率 beside 办结117件: the name is narrowed and the figures are not. */
const NARROWED = worded`${'rate.narrowed'}`;

function isNarrower(key: Key, part: Spot, whole: Spot): boolean {
  const narrowed = key.form === 'share' || key.form === 'explicit' ? undefined : NARROWED.exec(key.name)?.[0];
  return narrowed !== undefined && !(clauseText(part.group, part.m) + whole.name).includes(narrowed);
}

/** 房产4亿元、现金1亿元，占总资产的11%: a share behind a list may be that of all of it. */
function isListTail(claim: Spot, part: Spot, line: readonly Spot[]): boolean {
  const last = line[claim.index - 1];
  // 分别占总数的20%、31%: each has its own.
  if (claim.run.of > 1) return false;
  if (!last || last.m.clause === claim.m.clause || last.m.clause.stop !== '，') return false;
  let members = 0;
  let isMember = false;
  for (let at = last.index; at >= 0; at--) {
    const s = line[at];
    if (!s || s.group !== part.group || !isPlain(s.m) || !sameUnit(s.m, part.m)) break;
    if (s !== last && s.m.clause.stop !== '、') break;
    members++;
    isMember ||= s === part;
  }
  return isMember && members > 1;
}

/** What was due to be done is the base of such rates: 应出庭60件, 参评300人. */
const DUE = worded`${'rate.due'}`;

/** The last sign of places and bodies. */
const OWNER = worded`${'owner'}$`;

/** 甲镇受理50件，乙镇办结30件: before its deed the part names someone that the whole does not. */
function isElsewhere(key: Key, part: Spot, whole: Spot): boolean {
  const core = key.part.slice(-2);
  const at = core.length === 2 ? part.name.lastIndexOf(core) : -1;
  const before = part.name.slice(0, Math.max(0, at));
  if (part.m.clause === whole.m.clause) return false;
  if (/^(?:当地|外地|邻)/.test(before) && !/当地|外地|邻/.test(whole.name)) return true;
  if (before.length !== 2) return before.length > 2 && isForeign(before, whole.name);
  return OWNER.test(before) && (isForeign(before, whole.name) || (isPlace(before) && !whole.name.includes(before)));
}

/** 乙镇, 丙所: a name of two signs, not 本院 or 各县. */
const isPlace = (name: string): boolean => !/^[本该各两全我]/.test(name) && withoutNarrowing(name) === name;

/** 未办结 of 办结; 男性60人，女性40人，女性占: the two share out another whole. */
const isContrary = (key: Key, part: Spot, whole: Spot): boolean =>
  (/^[不未无拒非]/.test(key.part) && whole.name.endsWith(key.part.slice(1))) ||
  (part.index - whole.index === 1 && areComplements(part.m, whole.m));

/** Evidence of where two figures stand to each other and to the claim. */
export function pairEvidence(
  claim: Spot,
  key: Key,
  part: Spot,
  whole: Spot | undefined,
  wholeAt: number,
  line: readonly Spot[],
): string[] {
  const e: string[] = [key.form];
  const partName = part.name;
  const like = likeness(key.part, partName);
  e.push(`key=${like}`, `${key.form} key=${like}`);
  const gap = claim.index - part.index;
  const sameClause = part.m.clause === claim.m.clause;
  const place =
    part.group.host === claim.m
      ? 'in my bracket'
      : claim.group.host === part.m
        ? 'my host'
        : gap < 0
          ? 'behind'
          : bucket(gap - 1);
  e.push(`part ${place}`, `${key.form} part ${place}`);
  if (gap > 0)
    e.push(
      sameClause
        ? 'part in clause'
        : part.segment === claim.segment
          ? 'part in segment'
          : part.sentence === claim.sentence
            ? 'part in sentence'
            : 'part before',
    );
  let percent = 0;
  for (let i = Math.min(part.index, claim.index) + 1; i < Math.max(part.index, claim.index); i++)
    if (line[i]?.m.q.class === 'percentage') percent++;
  e.push(`between ${Math.min(percent, 3)}`);
  const next = line[part.index + 1]?.m;
  if (next && next !== claim.m && next.q.class === 'percentage') e.push('part is claimed');
  if (!isPlain(part.m)) e.push(`part is ${part.m.act.kind}`);
  if (claim.plan !== part.plan) e.push('moods');
  if (/增|降|减/.test(key.name)) e.push('moves');
  if (EARLIER.test(claim.m.lead.replace(/占同期/, '')) && !EARLIER.test(clauseText(part.group, part.m)))
    e.push('another time');
  // Parallel places: a, b … 分别 p, q.
  const mine = claim.run;
  const its = mine.of > 1 && part.run.of !== mine.of ? chainOf(line, part) : part.run;
  if (mine.of > 1) e.push(its.of === mine.of ? (its.at === mine.at ? 'parallel' : 'across') : 'uneven');
  if (whole) {
    const wholeName = whole.name;
    if (isOtherBase(key, whole) || isWiderBase(claim, whole) || isAmongOthers(claim, whole)) e.push('another base');
    if (/新[收立]/.test(whole.m.lead) && /结/.test(key.name)) e.push('own base');
    if (isNarrower(key, part, whole)) e.push('narrower name');
    if (isContrary(key, part, whole)) e.push('contrary whole');
    if (isElsewhere(key, part, whole)) e.push('another owner');
    if (key.form === 'share' && isListTail(claim, part, line)) e.push('list tail');
    const w = isOtherBudget(key.whole, wholeName, whole.m.act.kind) ? 'nothing' : likeness(key.whole, wholeName);
    const due = DUE.test(whole.m.lead);
    if ((due && isReal(part)) || isDone(part, whole))
      e.push(namesDeedOf(key.name, part) ? 'part is real' : 'part is real, not named');
    if (isAddedTo(claim, part)) e.push('part is spelt');
    if (whole.m.figure.block !== claim.m.figure.block && w !== 'whole' && w !== 'end') e.push('far base');
    if (due) e.push('whole is due');
    if (OWN_BASE.test(key.name)) e.push(due ? 'own base, due' : 'own base');
    e.push(`pair=${likeness(part.name.slice(-4), wholeName)}`);
    e.push(`base=${w}`, `whole has key=${likeness(key.part, wholeName)}`);
    const sameBlock = whole.m.figure.block === claim.m.figure.block;
    const distance = sameBlock ? claim.index - whole.index : 99;
    const position = !sameBlock
      ? 'in paragraph before'
      : whole.m.act.kind === 'base'
        ? claim.index - whole.index === 1
          ? 'spelt out'
          : 'spelt out elsewhere'
        : whole.group.host === claim.m
          ? 'in my bracket'
          : claim.group.host === whole.m
            ? 'my host'
            : whole.index > claim.index
              ? 'behind'
              : whole.segment === claim.segment
                ? 'in segment'
                : whole.sentence === claim.sentence
                  ? 'in sentence'
                  : 'before';
    e.push(`whole ${position}`, `${key.form} whole ${position}`, `whole rank ${bucket(wholeAt)}`);
    if (sameBlock) {
      e.push(
        `whole ${whole.index < part.index ? 'first' : 'second'}`,
        `whole ${distance <= 0 ? 'behind' : bucket(distance - 1)} off`,
      );
      if (whole.index === 0) e.push('whole opens paragraph');
      if (line[whole.index - 1]?.sentence !== whole.sentence) e.push('whole opens sentence');
      if (part.index - whole.index === 1) e.push('neighbours');
    }
    if (
      mine.of > 1 &&
      whole.segment === claim.segment &&
      whole.index >= claim.index - mine.at - mine.of &&
      whole.index < claim.index
    )
      e.push('whole in list');
    if (!isPlain(whole.m)) e.push(`whole is ${whole.m.act.kind}`);
    if (EARLIER.test(whole.m.lead) !== EARLIER.test(part.m.lead)) e.push('periods');
    if (!sameUnit(whole.m, part.m)) e.push('units');
    e.push(`class ${part.m.q.class}`);
    if (part.m.n > whole.m.n) e.push('part above whole');
    if (/其中|：|:|包括/.test(claim.m.figure.block.text.slice(whole.m.q.end, whole.m.q.end + 6)))
      e.push('whole is split');
    if (/共|总|合计/.test(whole.m.lead)) e.push('whole is a total');
    if (/合计|共计|总计|之和/.test(part.m.lead)) e.push('part is a total');
    const order = whole.index < part.index ? 'first' : 'second';
    const gaps = `${place}, ${position}, ${order}`;
    e.push(`${key.form} ${gaps}`, `${key.form} key=${like} base=${w} ${position}`, `${key.form} key=${like} ${gaps}`);
    e.push(`${key.form} ${gaps} rank ${bucket(wholeAt)} between ${Math.min(percent, 2)}`);
    e.push(`key=${like} whole key=${likeness(key.part, wholeName)} ${part.segment === claim.segment ? 'near' : 'far'}`);
  }
  return e;
}
