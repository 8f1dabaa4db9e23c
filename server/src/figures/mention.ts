import type { Quantity } from '../quantity/quantity.js';
import type { Block } from '../syntax/block.js';
import type { Act } from './act.js';
import type { Figure } from './statement.js';

/** What ends a clause, in its full-width form; empty at the end of a bracket or a block. */
export type ClauseStop = '，' | '、' | '；' | '：' | '。' | '';

/** A figure in its clause: what stands before and behind it and what it does there. */
export interface Mention {
  readonly figure: Figure;
  readonly q: Quantity;
  /** Value as a floating-point number, for cheap tests before anything is proved; NaN where there is none. */
  readonly n: number;
  /** Bounds of its interval, in the same sense; ±∞ where it is unbounded. */
  readonly low: number;
  readonly high: number;
  /** What one step of its last digit is worth, in the same sense. */
  readonly ulp: number;
  /** Position in the group. */
  readonly at: number;
  readonly clause: Clause;
  /** Words between the last figure (or the beginning of the clause) and this one; at most the last {@link LEAD} units. */
  readonly lead: string;
  /** Words up to the next figure or the end of the clause; at most {@link TAIL} units. */
  readonly tail: string;
  readonly act: Act;
  /** The bracket with figures that stands right behind the figure. */
  readonly bracket: Group | undefined;
  /** What was asked of it, and what is so; see `answers.ts`. */
  readonly answers: { asked: number; yes: number; readonly worked: object[] };
}

export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly stop: ClauseStop;
  /** Number of the sentence in the group. */
  readonly sentence: number;
  /** Number of the part of a sentence between two semicolons, counted through the group. */
  readonly segment: number;
  readonly at: number;
  readonly mentions: readonly Mention[];
}

/** Clauses of one level: those of a block, or those inside one bracket. */
export interface Group {
  readonly block: Block;
  readonly clauses: readonly Clause[];
  readonly mentions: readonly Mention[];
  /** For each sentence its first clause with a figure. */
  readonly openers: readonly (Clause | undefined)[];
  /** All brackets with figures in it, at any depth. */
  readonly brackets: readonly Group[];
  /** The figure right before the bracket. */
  readonly host: Mention | undefined;
}

/** So many units of text before a figure, and behind it, are read as its words. */
export const LEAD = 40;
export const TAIL = 24;

export type Draft<T> = { -readonly [K in keyof T]: T[K] };
