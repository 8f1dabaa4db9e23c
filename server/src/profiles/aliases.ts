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

/** A word of a pattern: anywhere, at the start (`^`) or at the end (`$`) of the text. */
interface Word {
  readonly text: string;
  readonly tied: boolean;
  readonly last: boolean;
}

/** Alternatives in a row that must follow one another. */
interface Pattern {
  readonly head: readonly Word[];
  readonly rest: readonly (readonly Word[])[];
}

function compile(pattern: string): Pattern {
  const [head = [], ...rest] = pattern.split('…').map((words) =>
    words.split('|').flatMap((entry) => {
      const tied = entry.startsWith('^');
      const last = entry.endsWith('$');
      const text = entry.slice(tied ? 1 : 0, last ? -1 : undefined);
      return text === '' ? [] : [{ text, tied, last }];
    }),
  );
  return { head, rest };
}

/** First of some words in `text` between `from` and `limit`, as early as possible, of equally early ones the longest. */
function firstOf(text: string, words: readonly Word[], from: number, limit: number): Match | undefined {
  let start = -1;
  let end = -1;
  for (let i = 0; i < words.length; i++) {
    const { text: word, tied, last } = words[i] as Word;
    const at = tied ? (text.startsWith(word) ? 0 : -1) : last ? text.length - word.length : text.indexOf(word, from);
    if (at < from || at > limit || (last && !text.endsWith(word))) continue;
    if (start >= 0 && (at > start || (at === start && at + word.length <= end))) continue;
    start = at;
    end = at + word.length;
  }
  return start < 0 ? undefined : { start, end };
}

/** Where a pattern stands in a short text: from its first word to its last; sentence ends are not crossed. */
function match(text: string, { head, rest }: Pattern): Match | undefined {
  for (let first = firstOf(text, head, 0, text.length); first; first = firstOf(text, head, first.end, text.length)) {
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

interface Compiled {
  readonly year: number | undefined;
  readonly patterns: readonly Pattern[];
}

/** The patterns of what was asked for last, with the year that they stand for. */
const compiled = new WeakMap<Aliases, Compiled>();

function patternsOf(aliases: Aliases, years: Years): readonly Pattern[] {
  const known = compiled.get(aliases);
  if (known && known.year === years.year) return known.patterns;
  const patterns = [...(aliases.words ?? []), ...(aliases.patterns ?? [])].map((raw) => compile(fillYears(raw, years)));
  compiled.set(aliases, { year: years.year, patterns });
  return patterns;
}

/** Where `text`, a heading or a sentence, says what `aliases` mean. */
export function matchAliases(text: string, aliases: Aliases | undefined, years: Years): Match | undefined {
  if (!aliases) return undefined;
  const patterns = patternsOf(aliases, years);
  for (let i = 0; i < patterns.length; i++) {
    const found = match(text, patterns[i] as Pattern);
    if (!found) continue;
    const { start } = found;
    if (aliases.notAfter?.some((word) => text.lastIndexOf(word, start) >= 0 && !text.startsWith(word, start))) continue;
    if (aliases.notBefore?.some((word) => text.indexOf(word, start) >= 0)) continue;
    return found;
  }
  return undefined;
}
