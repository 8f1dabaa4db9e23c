import { worded } from '../lexicon/worded.js';
import { sameKin } from '../quantity/units.js';
import { asked, QUESTION } from './answers.js';
import type { Mention } from './mention.js';

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
export const isPlain = asked(
  QUESTION.plain,
  (m) => m.act.kind === 'plain' && isMeasured(m) && PLAIN.has(m.q.class) && !/^[/／](?!\d)/.test(m.tail),
);

/** It has a unit, or a scale that stands for one: 总量22542万. */
export const isMeasured = ({ q }: Mention): boolean => q.unit !== '' || q.scale > 1n;

/** Words that name what a figure counts: those before it, or those behind it where it stands first (5项指标已完成, 尚有5项未完成). */
export const labelOf = ({ lead, tail }: Mention): string =>
  /[一-鿿A-Za-z]{2}|类/.test(lead) && !(THERE_IS.test(lead) && OPEN.test(tail)) ? lead : lead + tail;

const THERE_IS = /^(?:目前|现)?[尚还仍]有$/;
const OPEN = worded`^[一-鿿]{0,8}${'open.deed'}`;

export const hasAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** 债务限额⟦81亿元⟧: no amount of anything, and yet the sum of its parts. */
export const isLimit = ({ q, act, lead }: Mention): boolean =>
  act.kind === 'other' && q.class === 'money' && /限额(?:总额)?(?:为|是)?$/.test(lead);

/** An amount, or the limit of one. */
export const isStated = (m: Mention): boolean => isPlain(m) || isLimit(m);
