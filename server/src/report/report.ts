import type { Layout, Origin } from '../layout/model.js';
import type { ProfileChoice } from '../profiles/profile.js';
import type { Block, BlockKind, Place } from '../syntax/block.js';
import { signatureOf } from '../syntax/signature.js';
import type { Span } from '../text/span.js';
import type { HeadingEntry } from './headings.js';
import { gather, type Part, sameItems } from './parts.js';

export type TextFormat = 'text' | 'markdown';

export type OutlineKind = 'title' | 'heading' | 'item';

export interface OutlineNode {
  readonly kind: OutlineKind;
  /** 0 title, parts and chapters; 1 一、, 2 （一）, 3 1., 4 （1）, 5 ①; items are one below their heading. */
  readonly level: number;
  /** As printed, empty where there is none. */
  readonly mark: string;
  readonly number: number | null;
  readonly title: string;
  /** Mark and title. */
  readonly place: Place;
  /** Index of the block in which the section ends (exclusive for headings: the first block that is not in it). */
  readonly endBlock: number;
  readonly children: readonly OutlineNode[];
}

/**
 * A heading with the blocks that follow it up to the next heading of any level; the first section has no heading.
 * The same object while its blocks are the same.
 */
export interface Section {
  readonly heading: Block | undefined;
  /** Run-in bodies included: the heading block itself stands first where it has a body. */
  readonly body: readonly Block[];
  /** What was learnt of it under some circumstances, by whoever learnt it. */
  readonly facts: Map<unknown, unknown>;
}

/** The parsed report: an immutable value. */
export interface Report {
  /** Joined when first asked for: an analysis of an edit has no need of it. */
  readonly text: string;
  /** Of the text, in UTF-16 units. */
  readonly length: number;
  readonly format: TextFormat;
  /** How it looks on paper; undefined where the text is all there is. */
  readonly layout: Layout | undefined;
  /** The Word file that it was read from. */
  readonly origin: Origin | undefined;
  readonly blocks: readonly Block[];
  /** The blocks in parts, which live on while their blocks do. */
  readonly parts: readonly Part[];
  readonly outline: readonly OutlineNode[];
  readonly sections: readonly Section[];
  /** The headings in text order with their nesting. */
  readonly headings: readonly HeadingEntry[];
  readonly title: Block | undefined;
  /** The year that the report is about, or undefined where the text does not say. */
  readonly year: number | undefined;
  readonly profile: ProfileChoice;
  /** What was learnt from this report as a whole: {@link reportFact}. */
  readonly facts: Map<unknown, unknown>;
  /** What was learnt last, from this version of the text or one before it; shared with all of them. */
  readonly lineage: Map<unknown, unknown>;
  /** Source offset of the first unit of a block. */
  offsetOf(block: Block): number;
  indexOf(block: Block): number;
  /** Source range of a place; never splits a surrogate pair. */
  rangeOf(place: Place): Span;
  /** The block at a source offset and the logical offset in it. */
  placeAt(offset: number): { readonly block: Block; readonly offset: number };
}

/** Makes `compute`, a pure function of one report, remember its result with the report. */
export function reportFact<T>(compute: (report: Report) => T): (report: Report) => T {
  return (report) => {
    if (!report.facts.has(compute)) report.facts.set(compute, compute(report));
    return report.facts.get(compute) as T;
  };
}

/**
 * The same for a function that looks at nothing but what `reads` gives: its result passes on from version to version of
 * the text while each of that is the same object (or value); where it does not, what of the last result still holds may
 * be handed on in the next.
 */
export function steadyFact<T>(
  reads: (report: Report) => readonly unknown[],
  compute: (report: Report, last: T | undefined) => T,
): (report: Report) => T {
  return (report) => {
    const read = reads(report);
    const known = report.lineage.get(compute) as { readonly read: readonly unknown[]; readonly fact: T } | undefined;
    if (known && sameItems(known.read, read)) return known.fact;
    const fact = compute(report, known?.fact);
    report.lineage.set(compute, { read, fact });
    return fact;
  };
}

/** The same for a pure function of one section; the result lives as long as the section. */
export function sectionFact<T>(compute: (section: Section) => T): (section: Section) => T {
  return (section) => {
    if (!section.facts.has(compute)) section.facts.set(compute, compute(section));
    return section.facts.get(compute) as T;
  };
}

/** The classes of units that stand together in one of its blocks, each combination once. */
export const classesIn: (section: Section) => readonly number[] = sectionFact(({ heading, body }) => {
  const all = new Set(body.map((block) => signatureOf(block).classes));
  if (heading) all.add(signatureOf(heading).classes);
  return [...all];
});

/** All blocks of a kind, in text order. */
export const blocksOf = (kind: BlockKind): ((report: Report) => readonly Block[]) =>
  gather((block) => (block.kind === kind ? [block] : []));
