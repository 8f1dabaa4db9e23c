import { worded } from '../lexicon/worded.js';
import { closureOf } from './licence.js';
import { isPlain, sameUnit } from './scope.js';
import { twinsAgree } from './sum-beside.js';
import { isWhatIsLeft } from './sum-left.js';
import type { Spot } from './window.js';
import { withoutBrackets } from './words.js';

/** Words after which a list need not be whole, or counts twice. */
const OPEN = worded`${'list.open'}|${'list.overlap'}|前[一二三四五六七八九十\d]`;
/** 兼营的分别计入, 未列乡镇见附表: what a list is closed with may open it. */
const OVERLAP = worded`^[^，,；;。：:]{0,12}[，,；;][^，,；;。：:]{0,8}${'list.overlap'}`;
/** 其余类型, 别的用途: members without a figure. */
const OTHERS = worded`^(?:而|但)?(?:${'rest'}|别的)`;

/** Do the words within a list, or right behind it, leave it open? */
export const hasOpenWords = (within: string, { m: { tail } }: Spot): boolean =>
  OPEN.test(withoutBrackets(within)) || /^(?:等|另行|单独|不计入)/.test(tail);

/** Does what stands behind a list say that it counts twice, or that there are others, without saying how many? */
export function isOpenedBehind({ m, group }: Spot): boolean {
  const { text } = group.block;
  if (OVERLAP.test(text.slice(m.q.end, m.q.end + 30))) return true;
  for (const clause of group.clauses.slice(m.clause.at + 1)) {
    if (clause.sentence > m.clause.sentence + 1) return false;
    // 其余12个: a member like the others.
    if (clause.mentions.some((x) => isPlain(x) && sameUnit(x, m))) return false;
    if (OTHERS.test(text.slice(clause.start, clause.end).trim())) return true;
    // What the next sentence is about stands at its head.
    if (clause.sentence > m.clause.sentence) return false;
  }
  return false;
}

/** Is a list open, and sealed by nothing, whatever else its words say? */
export function staysOpen(claim: Spot, items: readonly Spot[], line: readonly Spot[]): boolean {
  const [first] = items;
  if (!first || (first.index < claim.index && first.sentence !== claim.sentence)) return false;
  const members = items.map((s) => s.m);
  const atMost = { ...AT_MOST, leaving: isWhatIsLeft(claim, items, line) };
  return closureOf(claim.group, claim.m, members, atMost) === 'open' && twinsAgree(claim, items, line) !== true;
}

/** What may be known of a list that makes its form the least open. */
const AT_MOST = { counted: true, exclusive: true, sorted: true, paired: true };
