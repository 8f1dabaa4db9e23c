import type { Facts } from '../text/few.js';
import type { Span } from '../text/span.js';

export type BlockKind =
  | 'blank'
  | 'title'
  | 'byline'
  | 'addressee'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  | 'sign-off'
  | 'date'
  | 'attachment'
  | 'directive'
  | 'residue'
  | 'leftover'
  | 'contents'
  | 'page-mark'
  | 'note'
  | 'opaque';

/**
 * What stands in the file and is no part of the report: what a web page or a word processor left behind, a table of
 * contents, numbers and running heads of pages. Nothing in it is read; what was left out can be listed with its reason.
 */
export type LeftOutKind = 'residue' | 'leftover' | 'contents' | 'page-mark';

const LEFT_OUT: ReadonlySet<BlockKind> = new Set<LeftOutKind>(['residue', 'leftover', 'contents', 'page-mark']);

export const isLeftOut = (kind: BlockKind): kind is LeftOutKind => LEFT_OUT.has(kind);

const UNREAD: ReadonlySet<BlockKind> = new Set(['blank', 'opaque', 'directive']);

/** Is what a block of this kind says part of the report? */
export const isRead = (kind: BlockKind): boolean => !UNREAD.has(kind) && !LEFT_OUT.has(kind);

/** Segments of a logical text that stand together in the source; sorted, without overlap, covering the logical text. */
export type OffsetMap = readonly { readonly logical: number; readonly source: number }[];

/**
 * One or more source lines that belong together. The same object lives on in the next snapshot
 * while its lines are untouched, so everything learnt from its text alone may be kept with it.
 */
export interface Chunk {
  /** The lines as they stand in the file, inner line ends included, the last one not. */
  readonly source: string;
  /** The line end that follows: "\n", "\r\n", "\r" or "" at the end of the file. */
  readonly terminator: string;
  /** What a reader reads: lines joined, Markdown marks left out. All spans below the report are offsets in it. */
  readonly text: string;
  /** From `text` to `source`; absent where both are the same. */
  readonly map: OffsetMap | undefined;
  /** Stretches of `text` that are quoted as they are (Markdown code spans, entities): opaque to every rule. */
  readonly verbatim: readonly Span[];
}

/** Mark and title of a heading; a run-in heading goes on into its body. */
export interface Heading {
  /** 0 title, 一、 1, （一） 2, 1. 3, （1） 4, ① 5; parts, chapters and divisions stand above 一、: 0. */
  readonly level: number;
  /** As printed, empty where the heading has none. */
  readonly mark: string;
  readonly number: number | null;
  /** From the mark to the end of the title. */
  readonly span: Span;
  /** The title alone. */
  readonly title: Span;
}

/** What a block as it is meant was made of (syntax/meant). */
export interface Printed {
  /** The block that stands in the report. */
  readonly block: Block;
  /** What was left out of its text, in text order and without overlap. */
  readonly left: readonly Span[];
}

/** A chunk in its role. Interned per chunk and role, so identity is enough to know that nothing changed. */
export interface Block {
  readonly chunk: Chunk;
  readonly kind: BlockKind;
  /** The chunk's logical text. */
  readonly text: string;
  /** Present for `heading` and `title`. */
  readonly heading: Heading | undefined;
  /** The prose in it: all of a paragraph, what follows a run-in heading, nothing of a bare heading. */
  readonly body: Span;
  /** What was learnt from this block under some circumstances, by whoever learnt it. */
  readonly facts: Facts;
  /** What was learnt from this block alone: {@link blockFact}. */
  readonly learnt: unknown[];
  /** Only in a block as it is meant. */
  readonly printed?: Printed;
}

/** A place in a report that survives edits elsewhere: offsets in the logical text of one block. */
export interface Place extends Span {
  readonly block: Block;
}

export const place = (block: Block, start: number, end: number): Place => ({ block, start, end });

/** Stands for a fact that is undefined. */
export const NOTHING = Symbol('nothing');

/** Number of facts that are defined: each has a slot of its own in every block. */
let slots = 0;

/** Room for the facts of a block. */
export const unlearnt = (): unknown[] => new Array<unknown>(slots);

const EMPTY: readonly never[] = [];

/** A list as long as what stands in it: one that grew has room for more, and a report keeps very many. */
const fitted = <T>(fact: T): T => (Array.isArray(fact) ? ((fact.length === 0 ? EMPTY : fact.slice()) as T) : fact);

/**
 * The same for a function that depends on more than the block: one result per block, kept while every
 * dependency is the same object (or value).
 */
export function factWith<D extends readonly unknown[], T>(
  compute: (block: Block, ...dependencies: D) => T,
): (block: Block, ...dependencies: D) => T {
  const slot = slots++;
  return (block, ...dependencies) => {
    const known = block.learnt[slot] as { readonly dependencies: D; readonly fact: T } | undefined;
    if (known && dependencies.every((dependency, i) => dependency === known.dependencies[i])) return known.fact;
    const fact = fitted(compute(block, ...dependencies));
    block.learnt[slot] = { dependencies, fact };
    return fact;
  };
}

/**
 * Makes `compute`, a pure function of one block, remember its result with the block.
 * The result lives exactly as long as the block does.
 */
export function blockFact<T>(compute: (block: Block) => T): (block: Block) => T {
  const slot = slots++;
  return (block) => {
    const known = block.learnt[slot];
    if (known !== undefined) return known === NOTHING ? (undefined as T) : (known as T);
    const fact = fitted(compute(block));
    block.learnt[slot] = fact === undefined ? NOTHING : fact;
    return fact;
  };
}

/** A fact of blocks that can be forgotten. */
export interface PassingFact<T> {
  (block: Block): T;
  /** It is computed anew when it is asked for again. */
  forget(block: Block): void;
}

/** The same for what is large and read for a while only: kept until it is told to be forgotten. */
export function passingFact<T>(compute: (block: Block) => T): PassingFact<T> {
  const slot = slots;
  return Object.assign(blockFact(compute), {
    forget(block: Block) {
      block.learnt[slot] = undefined;
    },
  });
}
