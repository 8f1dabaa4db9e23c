import { isQuoted } from '../../lexicon/context.js';
import { gather, type Part } from '../../report/parts.js';
import type { Report } from '../../report/report.js';
import { type Suspect, suspectsIn } from '../../spelling/check.js';
import type { Model } from '../../spelling/model.js';
import type { Block } from '../../syntax/block.js';
import { meantOf } from '../../syntax/meant.js';
import { opaqueAt } from '../../syntax/opaque.js';
import { pairsOf } from '../../syntax/pairs.js';
import { covers } from '../../text/span.js';
import { isWording } from './wording.js';

/** A suspect in its block. */
export interface Found {
  readonly block: Block;
  readonly suspect: Suspect;
}

/** Counts, with what reads a report by them. */
interface Reader {
  readonly found: (report: Report) => readonly Found[];
  /** Parts that were read. */
  readonly done: WeakSet<Part>;
}

const readers = new WeakMap<Model, Reader>();

function readerOf(model: Model): Reader {
  let reader = readers.get(model);
  if (!reader) {
    const found = gather((block: Block) => (isLookedAt(block) ? slipsOf(meantOf(block), model) : []), ['han']);
    readers.set(model, (reader = { found, done: new WeakSet() }));
  }
  return reader;
}

/** Suspects among the author's own common words. */
export const foundIn = (report: Report, model: Model): readonly Found[] => readerOf(model).found(report);

/** Reads what was not read yet, a block at a time. */
export function* readIn(report: Report, model: Model): Generator<void> {
  const { done } = readerOf(model);
  for (const part of report.parts) {
    if (done.has(part)) continue;
    for (const block of part.blocks)
      if (isLookedAt(block)) {
        slipsOf(meantOf(block), model);
        yield;
      }
    done.add(part);
  }
}

const isLookedAt = (block: Block): boolean => block.kind !== 'blank' && block.kind !== 'opaque' && isWording(block);

/** Whether what stands there was meant, since the report says it twice or the office uses the word. */
export function isMeant(report: Report, { block, suspect }: Found, accepted: readonly string[]): boolean {
  return (
    accepted.some((word) => standsAround(block.text, suspect, word)) ||
    isRepeated(report.parts, block.text.slice(suspect.from, suspect.to))
  );
}

function slipsOf(block: Block, model: Model): readonly Found[] {
  const known = block.facts.get(model) as readonly Found[] | undefined;
  if (known) return known;
  const slips = suspectsIn(block.text, model)
    .filter((suspect) => isOwn(block, suspect))
    .map((suspect) => ({ block, suspect }));
  block.facts.set(model, slips);
  return slips;
}

function isOwn(block: Block, suspect: Suspect): boolean {
  const { start, end } = suspect;
  if (opaqueAt(block, start) || isQuoted(block, suspect)) return false;
  if (pairsOf(block).pairs.some((pair) => pair.kind === 'title' && covers(pair, suspect))) return false;
  return !isSaying(block.text, start, end);
}

/** Units around a place in which a saying is looked for. */
const SAYING = 10;
/** Two clauses of four characters in a row: 民惟邦本，本固邦宁. */
const FOURS = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{4}[，、；,;][\u4e00-\u9fff]{4}(?![\u4e00-\u9fff])/g;

/** Whether the place is in a pair of clauses of four characters, as classical sayings are. */
function isSaying(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - SAYING);
  for (const { index, 0: found } of text.slice(from, end + SAYING).matchAll(FOURS))
    if (from + index <= start && from + index + found.length >= end) return true;
  return false;
}

/** Whether `word` stands in the text over the suspect. */
function standsAround(text: string, { start, end }: Suspect, word: string): boolean {
  for (
    let at = text.indexOf(word, Math.max(0, end - word.length));
    at >= 0 && at <= start;
    at = text.indexOf(word, at + 1)
  )
    if (at + word.length >= end && word !== '') return true;
  return false;
}

/** What a report says twice is meant. How often a part says it is kept with the part. */
function isRepeated(parts: readonly Part[], words: string): boolean {
  let times = 0;
  for (const part of parts) {
    const counts = (part.facts.get(timesIn) ?? new Map()) as Map<string, number>;
    if (!part.facts.has(timesIn)) part.facts.set(timesIn, counts);
    let here = counts.get(words);
    if (here === undefined) counts.set(words, (here = timesIn(part, words)));
    times += here;
    if (times > 1) return true;
  }
  return false;
}

function timesIn({ blocks }: Part, words: string): number {
  let times = 0;
  for (const { text } of blocks)
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) times++;
  return times;
}
