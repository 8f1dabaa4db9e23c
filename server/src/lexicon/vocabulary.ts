import type { Block } from '../syntax/block.js';
import type { Expression } from '../text/expression.js';
import { fold, foldedAt } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { Automaton } from './automaton.js';
import { isForeign } from './context.js';

/** A wording that the user does not want, as the configuration gives it. */
export interface VocabularyTerm {
  readonly wrong: string;
  readonly right?: string;
  readonly note?: string;
  readonly unless?: readonly string[];
}

/** An RE2 expression that runs on paragraphs that hold its literal. */
export interface VocabularyPattern {
  readonly literal: string;
  readonly pattern: string;
  readonly message: string;
  readonly replace?: string;
}

export interface VocabularyHit extends Span {
  /** What the user wants to be told; empty where nothing is said. */
  readonly note: string;
  readonly right: string | undefined;
  readonly source: 'term' | 'pattern';
}

const NONE: readonly VocabularyHit[] = [];

/** The user's own entries, matched by one automaton; compiled when first asked. */
export class Vocabulary {
  readonly #terms: readonly VocabularyTerm[];
  readonly #patterns: readonly VocabularyPattern[];
  readonly #compileExpression: ((source: string) => Expression) | undefined;
  readonly #expressions = new Map<VocabularyPattern, Expression | undefined>();
  #compiled: { readonly automaton: Automaton; readonly entries: readonly Entry[] } | undefined;

  /** Without `compileExpression` patterns find nothing. */
  constructor(
    terms: readonly VocabularyTerm[],
    patterns: readonly VocabularyPattern[],
    compileExpression?: (source: string) => Expression,
  ) {
    this.#terms = terms;
    this.#patterns = compileExpression ? patterns : [];
    this.#compileExpression = compileExpression;
  }

  /** Hits outside titles and quotations, in text order. */
  hitsIn(block: Block): readonly VocabularyHit[] {
    const { automaton, entries } = (this.#compiled ??= compile(this.#terms, this.#patterns));
    const { text } = block;
    const hits: VocabularyHit[] = [];
    const called = new Set<VocabularyPattern>();
    automaton.scan(text, (literal, end) => {
      const entry = entries[literal];
      if (!entry) return;
      for (const pattern of entry.patterns) called.add(pattern);
      const start = end - entry.literal.length;
      for (const { right, note = '', unless = [] } of entry.terms) {
        const within = right?.includes(entry.literal) ? [...unless, right] : unless;
        if (!within.some((word) => standsIn(text, start, entry.literal, word)))
          hits.push({ start, end, note, right, source: 'term' });
      }
    });
    for (const pattern of called) hits.push(...this.#run(pattern, text));
    if (hits.length === 0) return NONE;
    return hits.filter((hit) => !isForeign(block, hit)).sort((a, b) => a.start - b.start || b.end - a.end);
  }

  #run(pattern: VocabularyPattern, text: string): readonly VocabularyHit[] {
    if (!this.#expressions.has(pattern)) this.#expressions.set(pattern, this.#tryCompile(pattern.pattern));
    const matches = this.#expressions.get(pattern)?.matchesIn(text, pattern.replace) ?? [];
    return matches.map(({ start, end, replacement }) => ({
      start,
      end,
      note: pattern.message,
      right: replacement,
      source: 'pattern',
    }));
  }

  /** What the configuration let pass and RE2 does not finds nothing. */
  #tryCompile(pattern: string): Expression | undefined {
    try {
      return this.#compileExpression?.(pattern);
    } catch {
      return undefined;
    }
  }
}

/** All that one literal stands for. */
interface Entry {
  readonly literal: string;
  readonly terms: VocabularyTerm[];
  readonly patterns: VocabularyPattern[];
}

function compile(terms: readonly VocabularyTerm[], patterns: readonly VocabularyPattern[]) {
  const byKey = new Map<string, Entry>();
  const entryOf = (literal: string): Entry => {
    const key = fold(literal);
    let entry = byKey.get(key);
    if (!entry) byKey.set(key, (entry = { literal, terms: [], patterns: [] }));
    return entry;
  };
  for (const term of terms) if (term.wrong !== '') entryOf(term.wrong).terms.push(term);
  for (const pattern of patterns) if (pattern.literal !== '') entryOf(pattern.literal).patterns.push(pattern);
  const entries = [...byKey.values()];
  return { automaton: Automaton.of(entries.map((entry) => entry.literal)), entries };
}

/** Whether the literal at `start` is part of `word` there. */
function standsIn(text: string, start: number, literal: string, word: string): boolean {
  for (let at = word.indexOf(literal); at >= 0; at = word.indexOf(literal, at + 1)) {
    if (foldedAt(text, start - at, word)) return true;
  }
  return false;
}
