import type { Aliases } from './profile.js';

/** Years that `{year}` and `{next}` stand for; what names an unknown year matches nothing. */
export interface Years {
  readonly year: number | undefined;
}

export interface Match {
  readonly start: number;
  readonly end: number;
}

/** Most units between two words of a pattern. */
const REACH = 24;

/** A pattern with its years; alternatives that name a year which is not known are left out. */
function fillYears(pattern: string, { year }: Years): string {
  if (!pattern.includes('{')) return pattern;
  if (year !== undefined) return pattern.replaceAll('{year}', String(year)).replaceAll('{next}', String(year + 1));
  const rows = pattern.split('…').map((words) => words.split('|').filter((word) => !word.includes('{')));
  return rows.map((words) => words.join('|')).join('…');
}

/** First of some words in `text` between `from` and `limit`, as early as possible, of equally early ones the longest. */
function firstOf(text: string, words: string, from: number, limit: number): Match | undefined {
  let found: Match | undefined;
  for (const entry of words.split('|')) {
    const tied = entry.startsWith('^');
    const last = entry.endsWith('$');
    const word = entry.slice(tied ? 1 : 0, last ? -1 : undefined);
    if (word === '') continue;
    const at = tied ? (text.startsWith(word) ? 0 : -1) : last ? text.length - word.length : text.indexOf(word, from);
    if (at < from || at > limit || (last && !text.endsWith(word))) continue;
    if (!found || at < found.start || (at === found.start && at + word.length > found.end))
      found = { start: at, end: at + word.length };
  }
  return found;
}

/** Where a pattern stands in a short text: from its first word to its last; sentence ends are not crossed. */
export function matchPattern(text: string, pattern: string, from = 0): Match | undefined {
  const [head = '', ...rest] = pattern.split('…');
  for (let first = firstOf(text, head, from, text.length); first; first = firstOf(text, head, first.end, text.length)) {
    let end = first.end;
    const complete = rest.every((words) => {
      const next = firstOf(text, words, end, end + REACH);
      if (!next || /[。！？!?]/.test(text.slice(end, next.start))) return false;
      end = next.end;
      return true;
    });
    if (complete) return { start: first.start, end };
  }
  return undefined;
}

/** Where `text`, a heading or a sentence, says what `aliases` mean. */
export function matchAliases(text: string, aliases: Aliases | undefined, years: Years): Match | undefined {
  if (!aliases) return undefined;
  for (const raw of [...(aliases.words ?? []), ...(aliases.patterns ?? [])]) {
    const pattern = fillYears(raw, years);
    if (pattern === undefined) continue;
    const match = matchPattern(text, pattern);
    if (!match) continue;
    if (
      aliases.notAfter?.some((word) => text.lastIndexOf(word, match.start) >= 0 && !text.startsWith(word, match.start))
    )
      continue;
    if (aliases.notBefore?.some((word) => text.indexOf(word, match.start) >= 0)) continue;
    return match;
  }
  return undefined;
}
