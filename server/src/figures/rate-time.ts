import { worded } from '../lexicon/worded.js';
import type { Spot } from './window.js';
import { EARLIER } from './words.js';

/** 2023年, not 2020年以来 */
const TIMES = /((?:19|20)\d\d)年(?!以来|起)|(?:去|上|前)年|上届|[今本当]年|本届/g;
const NOW = /^(?:[今本当]年|本届)$/;

/** The last time that a text names: a year, what is now or what was before. */
function timeIn(text: string): string | undefined {
  const last = [...text.matchAll(TIMES)].at(-1);
  return last && (last[1] ?? (NOW.test(last[0]) ? 'now' : 'before'));
}

const isYear = (time: string): boolean => time !== 'now' && time !== 'before';

/** A time that stands further off says nothing of a figure, in characters. */
const REACH = 160;

/** The text of the sentence of a figure up to it, as far as it goes. */
function upTo({ m, group }: Spot): string {
  let at = m.clause.at;
  while (group.clauses[at - 1]?.sentence === m.clause.sentence && m.q.start - (group.clauses[at]?.start ?? 0) < REACH)
    at--;
  return group.block.text.slice(Math.max(group.clauses[at]?.start ?? m.clause.start, m.q.start - REACH), m.q.start);
}

/** The text of the clause of a claim up to it. */
const ownText = ({ m, group }: Spot): string =>
  group.block.text.slice(Math.max(m.clause.start, m.q.start - REACH), m.q.start);

/** 2023年受理748件、答复⟦607件⟧；2024年答复率, 上届办成⟦248件⟧，本届首年办成率: the rate names another time than that of its part. */
export function isOfAnotherTime(claim: Spot, part: Spot): boolean {
  const { m, run } = claim;
  if (part.m.clause === m.clause || run.of > 1 || part.index > claim.index) return false;
  const own = timeIn(ownText(claim));
  const its = own && timeIn(upTo(part));
  return its !== undefined && its !== own && isYear(own ?? '') === isYear(its);
}

const COMPARED = worded`[较比与同][^，；。占]*${'time.earlier'}`;

/** 去年同期该类问题占总量的⟦27.66%⟧: a share of another time than that of the figures before it. */
export function isShareOfThePast(share: Spot): boolean {
  const words = ownText(share);
  const head = words.slice(0, Math.max(0, words.lastIndexOf('占')));
  return EARLIER.test(head) && !COMPARED.test(head);
}
