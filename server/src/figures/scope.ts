import { worded } from '../lexicon/worded.js';
import { sameKin } from '../quantity/units.js';
import type { Group, Mention } from './view.js';

/** What a grammar sees: one group of clauses, and the paragraphs of the section right before it. */
export interface Scope {
  readonly group: Group;
  /** Nearest first. */
  readonly before: readonly Group[];
}

/** How many figures a pattern looks back over. */
export const REACH = 40;

/** Measure words that a text uses for one another: 反馈表527份 … 满意的526件. */
const COUNTER = worded`^${'counter'}$`;

/** Do two figures count the same sort of thing? */
export function comparable({ q: a }: Mention, { q: b }: Mention): boolean {
  if (a.unit === b.unit) return true;
  // 9.76万亿和10.34万亿元: the unit is printed once.
  if ((a.unit === '' || b.unit === '') && a.scale > 1n && b.scale > 1n) return true;
  if (sameKin(a.unit, b.unit)) return true;
  if (a.class !== b.class) return false;
  return a.class === 'count' && COUNTER.test(a.unit) && COUNTER.test(b.unit);
}

/** The same measure word, or one that says the same. */
export const sameUnit = ({ q: a }: Mention, { q: b }: Mention): boolean => a.unit === b.unit || sameKin(a.unit, b.unit);

const PLAIN: ReadonlySet<string> = new Set(['count', 'people', 'money', 'area', 'duration']);

/** A figure that states how much of something there is. */
export const isPlain = (m: Mention): boolean =>
  m.act.kind === 'plain' && isMeasured(m) && PLAIN.has(m.q.class) && !/^[/／]/.test(m.tail);

/** It has a unit, or a scale that stands for one: 总量22542万. */
export const isMeasured = ({ q }: Mention): boolean => q.unit !== '' || q.scale > 1n;

/** Words that name what a figure counts: those before it, or those behind it where it stands first (5项指标已完成). */
export const labelOf = ({ lead, tail }: Mention): string => (/[一-鿿A-Za-z]{2}|类/.test(lead) ? lead : lead + tail);

export const hasAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** Plain figures before a mention in its sentence, nearest first. */
export function* plainBefore(group: Group, mention: Mention, sentence = mention.clause.sentence): Generator<Mention> {
  for (let i = mention.at - 1; i >= Math.max(0, mention.at - REACH); i--) {
    const m = group.mentions[i];
    if (!m || m.clause.sentence !== sentence) return;
    if (isPlain(m)) yield m;
  }
}

/** Plain figures of the sentence before, nearest first. */
export function* plainInSentenceBefore(group: Group, mention: Mention): Generator<Mention> {
  const { sentence } = mention.clause;
  let earlier = -1;
  for (let i = mention.at - 1; i >= Math.max(0, mention.at - REACH); i--) {
    const m = group.mentions[i];
    if (!m || m.clause.sentence === sentence) continue;
    if (earlier < 0) earlier = m.clause.sentence;
    if (m.clause.sentence !== earlier) return;
    if (isPlain(m)) yield m;
  }
}

/** Verbs that open an account: what they count is the whole of what is done with it later. */
export const OPENING = worded`${'opening'}`;
