import { listOf, readTable } from './table.js';
import { CONTRARY_COLUMNS, DEED_COLUMNS, FIGURE_WORD_COLUMNS, isWordKind, PLAN_COLUMNS } from './word-kinds.js';

interface Word {
  readonly word: string;
  readonly notAfter: string;
}

/** Longer words come first: a word that begins another would be found in its place. */
function sourceOf(words: readonly Word[]): string {
  if (words.every(({ word, notAfter }) => word.length === 1 && notAfter === ''))
    return `[${words.map(({ word }) => word).join('')}]`;
  const longestFirst = [...words].sort((a, b) => b.word.length - a.word.length);
  const each = longestFirst.map(({ word, notAfter }) => (notAfter === '' ? word : `${word}(?!${notAfter})`));
  return `(?:${each.join('|')})`;
}

/** A line for each kind: its name, and the source of an expression for any of its words. Throws where there is no such kind. */
function sourcesOf(table: string): string {
  const kinds = new Map<string, Word[]>();
  for (const { kind, word, notAfter } of readTable(table, FIGURE_WORD_COLUMNS)) {
    if (!isWordKind(kind)) throw new RangeError(`no kind ${kind}: ${word}`);
    const words = kinds.get(kind) ?? [];
    kinds.set(kind, words);
    words.push({ word, notAfter: listOf(notAfter).join('|') });
  }
  return Array.from(kinds, ([kind, words]) => `${kind}\t${sourceOf(words)}`).join('\n');
}

/** The tables of words that figures are read by. */
export function compileFigureWords(words: string, deeds: string, contraries: string, plans: string) {
  readTable(deeds, DEED_COLUMNS);
  readTable(contraries, CONTRARY_COLUMNS);
  readTable(plans, PLAN_COLUMNS);
  return {
    'figures.words': sourcesOf(words),
    'figures.deeds': deeds,
    'figures.contraries': contraries,
    'figures.plans': plans,
  };
}
