import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Report } from '../../report/report.js';
import { type Completion, completion } from './completion.js';

/** Fewest characters of a phrase that must stand before the caret. */
const LEAST = 2;
/** The same of digits alone, which more often are a figure than a name: 12345. */
const LEAST_DIGITS = 4;
const MOST = 30;

/** Fixed phrases that the text before the caret begins, and that were in use in the reporting year. */
export function phraseCompletions(report: Report, caret: number, lexicon: Lexicon): Completion[] {
  const before = report.text.slice(Math.max(0, caret - MOST), caret);
  return lexicon.phrases.flatMap(({ phrase, category, since }) => {
    if (since !== undefined && report.year !== undefined && report.year < since) return [];
    const typed = begun(before, phrase);
    if (typed === 0) return [];
    return completion({
      kind: 'phrase',
      label: phrase,
      detail: category,
      replace: { start: caret - typed, end: caret },
      insert: phrase,
      sort: `2${String(MOST - typed).padStart(2, '0')}${phrase}`,
    });
  });
}

/** How much of `phrase` stands at the end of `before`; 0 for too little and for all of it. */
function begun(before: string, phrase: string): number {
  const digits = /^\d*/.exec(phrase)?.[0].length ?? 0;
  const least = Math.max(LEAST, Math.min(digits, LEAST_DIGITS));
  for (let size = Math.min(before.length, phrase.length - 1); size >= least; size--)
    if (before.endsWith(phrase.slice(0, size))) return size;
  return 0;
}
