import { worded } from '../lexicon/worded.js';
import { addIntervals, exactly, subIntervals } from '../quantity/interval.js';
import type { Interval } from '../quantity/quantity.js';
import { ZERO } from '../quantity/rational.js';
import { amount } from './change-evidence.js';
import { deductionOf } from './deduction.js';
import { Evidence, type Reading } from './evidence.js';
import type { Mention } from './mention.js';
import { adjustedFrom, type Entry, netOf } from './net.js';
import { comparable } from './scope.js';
import { CLEAR_SLIP, slipFrom } from './slips.js';
import { addedUp } from './sum-added.js';
import { partsOfBudget } from './sum-budget.js';
import { isCountOfItems } from './sum-number.js';
import { type Claim, printed } from './verdict.js';
import type { Spot } from './window.js';
import { content, EARLIER, isForeign } from './words.js';

/** 年初, 期初: what was there before. */
const OPENING = worded`${'stock.opening'}`;
/** 年末, 期末: what is there after. */
const CLOSING = worded`${'stock.closing'}`;
export const COME = worded`${'flow.in'}`;
export const GONE = worded`${'flow.out'}`;
/** 账上尚余, 结余 */
const LEFT = worded`^(?:手头|账上|账面|库存|目前)?(?:尚|还|仍|现|实际)?(?:有|为)?${'balance.left'}(?:资金|金额|数额?)?(?:为|有)?$`;
const SPENT = worded`支|付|用于|用去|耗|${'flow.out'}`;
/** 滚存结余: what is left over the years. */
const OF_YEARS = /(?:滚存|累计|历年)(结余|结存|节余)(?:为|达)?$/;
const OF_THIS = /[当本](?:年|期|月|季)度?/;

/** 结转下年度⟦95件⟧ */
const CARRIED = /结转(?:至|到)?(?:下年|下期|次年)度?$/;
/** 年末存有⟦95群⟧: what there is, by no name. */
const HAVING = /^[存现实尚保共仍]?有?$/;
/** 尚未审结⟦95件⟧ */
const OPEN = /^(?:目前|现)?(?:尚|还|仍)?(?:有)?未[审办]?[结办]$/;
/** 期初未结⟦90件⟧, 年初存案⟦90件⟧ */
const NOT_DONE = /未[结办]|旧存|存案/;
/** What is carried from one year to the next. */
const UNDONE = /未[结办]|旧存|存案|结[转余存]/;
const TOGETHER = /(?:合计|共计|总计|共有?|总数)(?:为|达)?$/;

/** 拨付90万元，其中材料费12万元: what is named within another is no entry of its own. */
const WITHIN = /其中|包括|含/;

interface Account {
  readonly kind: 'sum' | 'difference';
  readonly entries: readonly Entry[];
}

/** Does a figure tell what came, or what went? */
function signOf({ m }: Spot): 1 | -1 | undefined {
  if (m.act.kind === 'delta') return m.act.direction === 'up' ? 1 : -1;
  const [come, gone] = [COME.test(m.lead), GONE.test(m.lead)];
  return come === gone ? undefined : come ? 1 : -1;
}

const sumOf = (entries: readonly Entry[]): number => entries.reduce((sum, { m, sign }) => sum + sign * m.n, 0);

const plus = ({ m }: Spot): Entry => ({ m, sign: 1 });
const minus = ({ m }: Spot): Entry => ({ m, sign: -1 });

/** 期初未结90件，新收12件，⟦裁决7件⟧: of what is undone it goes when the one thing is done that does not say that it came. */
const doneOf = (s: Spot, claim: Spot, first: Spot, flows: readonly Spot[]): -1 | undefined =>
  (NOT_DONE.test(first.m.lead) || NOT_DONE.test(claim.m.lead)) &&
  flows.every((x) => x === s || COME.test(x.m.lead) || TOGETHER.test(x.m.lead))
    ? -1
    : undefined;

/** 年初藏书90册，购入12册，⟦剔旧⟧7册，年末藏书95册: of two between what there was and what there is the first came, the other went. */
function besideOther(flows: readonly Spot[], i: number): 1 | -1 | undefined {
  const other = flows[1 - i];
  if (flows.length !== 2 || !other || flows.some((s) => TOGETHER.test(s.m.lead))) return undefined;
  // 上月结存，本月派发，办复: whether it came or went is open.
  if (signOf(other) === (i === 0 ? 1 : -1)) return undefined;
  return i === 0 ? 1 : -1;
}

/** 上年结转 and 年末结余 are one stock. */
const LEFT_OVER = /结[转余存]/;
/** What names no account: 年末⟦滚存⟧结余, 年末⟦实际⟧结余, 专项⟦基金⟧结余 */
const UNNAMED = /滚存|累计|历年|实际|账面|库存|基金|资金|账户|经费|专户|尚未|[未共为达尚有]/g;

/** 年初结存90件，新增12件、核减7件，年末结存⟦95件⟧: all that stands between tells what came or went. */
function stockAndFlow(claim: Spot, [first, ...flows]: readonly Spot[]): Account | undefined {
  if (!first || flows.length === 0 || !OPENING.test(first.m.lead)) return undefined;
  const { lead } = claim.m;
  const called = content(CLOSING.strip(lead));
  const stock = called.slice(-2);
  // 救助基金年初结余90万元，…，年末统筹基金结余95万元: of another account.
  const owner = called.slice(0, -2).replace(UNNAMED, '');
  const { clause, q } = first.m;
  if (CLOSING.test(lead) && owner.length > 1 && isForeign(owner, first.group.block.text.slice(clause.start, q.start)))
    return undefined;
  const isSame = CLOSING.test(lead)
    ? HAVING.test(stock) ||
      first.m.lead.includes(stock) ||
      (NOT_DONE.test(lead) && UNDONE.test(first.m.lead)) ||
      (LEFT_OVER.test(stock) && LEFT_OVER.test(first.m.lead))
    : UNDONE.test(first.m.lead) && (CARRIED.test(lead) || OPEN.test(lead));
  if (!isSame) return undefined;
  const entries = [plus(first)];
  let isGuessed = false;
  for (const [i, s] of flows.entries()) {
    const said = signOf(s) ?? doneOf(s, claim, first, flows);
    const sign = said ?? besideOther(flows, i);
    isGuessed ||= said === undefined;
    // 两项共计102件: what came up to here.
    if (TOGETHER.test(s.m.lead) && s.m.n === sumOf(entries)) continue;
    if (sign === undefined) return undefined;
    entries.push({ m: s.m, sign });
  }
  // 年初结存90株，嫁接12株，核减7株，年末结存60株: where no word says what came, more may have come.
  const sum = sumOf(entries);
  if (isGuessed && sum !== claim.m.n && slipFrom(claim.m, sum) < CLEAR_SLIP) return undefined;
  return entries.length > 1 ? { kind: 'difference', entries } : undefined;
}

/** 专款90万元，支付材料费12万元、人工费7万元，尚余⟦71万元⟧ */
function leftOfAll(claim: Spot, [first, second, ...more]: readonly Spot[]): Account | undefined {
  if (!first || !second || more.length === 0 || !LEFT.test(claim.m.lead)) return undefined;
  const isListed = more.every((s) => s.m.act.kind === 'plain' && !COME.test(s.m.lead));
  if (first.m.act.kind !== 'plain' || !SPENT.test(second.m.lead) || SPENT.test(first.m.lead) || !isListed)
    return undefined;
  return { kind: 'difference', entries: [plus(first), minus(second), ...more.map(minus)] };
}

/** 上年末结余90万元，当年结余12万元，年末滚存结余⟦102万元⟧ */
function carriedOn(claim: Spot, own: readonly Spot[]): Account | undefined {
  const [, name] = OF_YEARS.exec(claim.m.lead) ?? [];
  const [a, b] = own;
  if (name === undefined || !a || !b || own.length > 2 || !own.every((s) => s.m.lead.includes(name))) return undefined;
  return EARLIER.test(a.m.lead) && OF_THIS.test(b.m.lead) ? { kind: 'sum', entries: [plus(a), plus(b)] } : undefined;
}

/** 年末存案90件，比年初的120件减少⟦30件⟧: what a stock came down to, and from what. */
function stockMoved({ m }: Spot, line: readonly Spot[], at: number): Account | undefined {
  const [now, then] = [line[at - 2], line[at - 1]];
  if (m.act.kind !== 'delta' || now?.m.act.kind !== 'carry' || then?.m.act.kind !== 'previous') return undefined;
  const [{ clause }, before] = [now.m, then.m];
  const isOne = before.clause === m.clause && clause.at === m.clause.at - 1 && clause.sentence === m.clause.sentence;
  if (!isOne || !OPENING.test(before.lead) || !comparable(now.m, m) || !comparable(before, m)) return undefined;
  const [larger, smaller] = m.act.direction === 'up' ? [now, then] : [then, now];
  return { kind: 'difference', entries: [plus(larger), minus(smaller)] };
}

/** A figure that closes an account of all figures of its sort before it in the sentence. */
export function accountReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const { m } = claim;
  const moved = stockMoved(claim, line, claim.index);
  if (moved) return [accountReading(m, moved)];
  const added = addedUp(claim) ?? partsOfBudget(claim);
  if (added) return [accountReading(m, { kind: 'sum', entries: added.map((x) => ({ m: x, sign: 1 })) })];
  const moves = netOf(claim) ?? adjustedFrom(claim);
  if (moves) return [accountReading(m, accountOf(moves))];
  if (!amount(m) || m.act.kind === 'delta') return [];
  const deduction = deductionOf(claim);
  if (deduction) {
    const less = deduction.less.map((x): Entry => ({ m: x, sign: -1 }));
    return [accountReading(m, { kind: 'difference', entries: [{ m: deduction.from, sign: 1 }, ...less] })];
  }
  if (![CLOSING, LEFT, OF_YEARS, CARRIED, OPEN].some((closes) => closes.test(m.lead))) return [];
  const own: Spot[] = [];
  for (let i = claim.index - 1; line[i]?.sentence === claim.sentence; i--) {
    const s = line[i];
    if (s && s.group === claim.group && comparable(s.m, m) && !isCountOfItems(s.m)) own.unshift(s);
  }
  if (WITHIN.test(m.figure.block.text.slice(own[0]?.m.q.end ?? m.q.start, m.q.start))) return [];
  const account = stockAndFlow(claim, own) ?? leftOfAll(claim, own) ?? carriedOn(claim, own);
  return account ? [accountReading(m, account)] : [];
}

/** What comes is told before what goes. */
const accountOf = (entries: readonly Entry[]): Account => {
  const kind = entries.every(({ sign }) => sign > 0) ? 'sum' : 'difference';
  return { kind, entries: [...entries].sort((a, b) => b.sign - a.sign) };
};

function accountReading(m: Mention, account: Account): Reading {
  const { kind, entries } = account;
  const bound = (near: 'low' | 'high', far: 'low' | 'high'): number =>
    entries.reduce((sum, e) => sum + (e.sign > 0 ? e.m[near] : -e.m[far]), 0);
  return {
    kind,
    shape: 'account',
    evidence: new Evidence(['accounted', ...(kind === 'sum' ? ['sealed'] : [])]),
    figures: entries.map((e) => e.m),
    low: bound('low', 'high'),
    high: bound('high', 'low'),
    prove: () => accountClaim(m, account),
  };
}

const accountClaim = (stated: Mention, { kind, entries }: Account): Claim => ({
  kind,
  pattern: `${kind}/account`,
  stated,
  terms: entries.map(({ m, sign }, i) => ({ role: i === 0 ? 'total' : sign > 0 ? 'part' : 'other', mention: m })),
  formula: entries.map(({ m, sign }, i) => `${i === 0 ? '' : sign > 0 ? '＋' : '－'}${printed(m)}`).join(''),
  computed: entries.reduce<Interval>(
    (sum, { m, sign }) => (sign > 0 ? addIntervals : subIntervals)(sum, m.q.interval),
    exactly(ZERO),
  ),
  grade: 'contradiction',
});
