import { foldedAt } from '../text/fold.js';
import { listOf } from './table.js';

/** Units of text that `within` and `unless` look ahead at most. */
const STOPS = '。；！？;!?';
const CLAUSE_STOPS = `${STOPS}，,：:`;

/**
 * What must and must not stand around a literal. Words are compared width aside; `#` in a word is any Arabic digit.
 * `within` asks for a word in the same clause, `unless` refuses one in the same sentence, both within so many units.
 */
export interface Guards {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly notBefore: readonly string[];
  readonly notAfter: readonly string[];
  readonly within: Ahead | undefined;
  readonly unless: Ahead | undefined;
}

export interface Ahead {
  readonly units: number;
  readonly words: readonly string[];
}

export const NO_GUARDS: Guards = {
  before: [],
  after: [],
  notBefore: [],
  notAfter: [],
  within: undefined,
  unless: undefined,
};

/** Reads `12:距离|间距`: one of the words within 12 units. */
export function aheadOf(cell: string): Ahead | undefined {
  const at = cell.indexOf(':');
  return at < 0 ? undefined : { units: Number(cell.slice(0, at)), words: listOf(cell.slice(at + 1)) };
}

/** Whether the guards let the literal at `start`–`end` speak. */
export function pass(guards: Guards, text: string, start: number, end: number): boolean {
  const { before, after, notBefore, notAfter, within, unless } = guards;
  if (before.length > 0 && !before.some((word) => endsAt(text, start, word))) return false;
  if (notBefore.some((word) => endsAt(text, start, word))) return false;
  if (after.length > 0 && !after.some((word) => startsAt(text, end, word))) return false;
  if (notAfter.some((word) => startsAt(text, end, word))) return false;
  if (within && !isAhead(text, end, within, CLAUSE_STOPS)) return false;
  return !(unless && isAhead(text, end, unless, STOPS));
}

const endsAt = (text: string, end: number, word: string): boolean => startsAt(text, end - word.length, word);

function startsAt(text: string, at: number, word: string): boolean {
  if (!word.includes('#')) return foldedAt(text, at, word);
  return [...word].every((unit, i) => (unit === '#' ? isDigit(text.charCodeAt(at + i)) : foldedAt(text, at + i, unit)));
}

const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

function isAhead(text: string, from: number, { units, words }: Ahead, stops: string): boolean {
  const last = Math.min(text.length, from + units);
  for (let at = from; at < last; at++) {
    if (words.some((word) => at + word.length <= last && foldedAt(text, at, word))) return true;
    if (stops.includes(text.charAt(at))) return false;
  }
  return false;
}
