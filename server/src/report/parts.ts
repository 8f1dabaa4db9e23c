import { type Block, blockFact } from '../syntax/block.js';
import { masksOf, signatureOf, type Trigger, wakes } from '../syntax/signature.js';

/**
 * The number of the newest part that a block stands in. No more than that: a line that is no heading now keeps the block
 * that it was before, and that one would hold its part, and so on through all versions.
 */
const homeOf: (block: Block) => { part: number } = blockFact(() => ({ part: 0 }));

let made = 0;

/** Blocks in a row. The same object lives on while none of them is touched, so what was learnt of all of them stays. */
export class Part {
  /** What was learnt of it under some circumstances, by whoever learnt it. */
  readonly facts = new Map<unknown, unknown>();
  /** What {@link perPart} found in it. */
  readonly gathered: unknown[] = [];
  /** No other part has it. */
  readonly number = ++made;
  readonly #indexes = new Map<Block, number>();
  readonly #starts: number[] = [];
  /** Units of the source, line ends included. */
  readonly units: number;
  #classes: number | undefined;

  constructor(readonly blocks: readonly Block[]) {
    let units = 0;
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i] as Block;
      this.#indexes.set(block, i);
      homeOf(block).part = this.number;
      this.#starts.push(units);
      units += block.chunk.source.length + block.chunk.terminator.length;
    }
    this.units = units;
  }

  /** The classes that stand in any of its blocks. */
  get classes(): number {
    return (this.#classes ??= this.blocks.reduce((all, block) => all | signatureOf(block).classes, 0));
  }

  indexOf = (block: Block): number => this.#indexes.get(block) ?? -1;

  /** Offset of a block from the start of the part. */
  startOf = (index: number): number => this.#starts[index] ?? 0;
}

/** Blocks of one part: as few as make a part cheap to read again, and parts cheap to walk. */
const SIZE = 48;
/** A smaller rest takes its neighbour in. */
const LEAST = 12;

/** Cuts blocks into parts; those of `earlier` that stand at both ends with the same blocks are kept. */
export function partsOf(blocks: readonly Block[], earlier: readonly Part[] = []): readonly Part[] {
  let head = 0;
  let from = 0;
  for (let part = earlier[0]; part && standsAt(blocks, part, from); part = earlier[head]) {
    head++;
    from += part.blocks.length;
  }
  if (head === earlier.length && from === blocks.length && head > 0) return earlier;
  let tail = earlier.length;
  let to = blocks.length;
  for (let part = earlier[tail - 1]; tail > head && part; part = earlier[tail - 1]) {
    const start = to - part.blocks.length;
    if (start < from || !standsAt(blocks, part, start)) break;
    tail--;
    to = start;
  }
  if (to - from < LEAST && head > 0) from -= earlier[--head]?.blocks.length ?? 0;
  const middle: Part[] = [];
  const count = Math.ceil((to - from) / SIZE);
  for (let i = 0; i < count; i++)
    middle.push(
      new Part(
        blocks.slice(from + Math.floor(((to - from) * i) / count), from + Math.floor(((to - from) * (i + 1)) / count)),
      ),
    );
  return [...earlier.slice(0, head), ...middle, ...earlier.slice(tail)];
}

function standsAt(blocks: readonly Block[], part: Part, at: number): boolean {
  if (at + part.blocks.length > blocks.length) return false;
  for (let i = 0; i < part.blocks.length; i++) if (blocks[at + i] !== part.blocks[i]) return false;
  return true;
}

/** Where each part of a report begins: all that an edit moves. */
export class Places {
  readonly #parts: readonly Part[];
  /** By the number of a part. */
  readonly #at = new Map<number, number>();
  /** Index of the first block, and its offset in the source, by part. */
  readonly #indexes: number[] = [];
  readonly #offsets: number[] = [];
  /** Of blocks that stand in a part of another version too; made when one is asked for. */
  #strays: ReadonlyMap<Block, Part> | undefined;

  constructor(parts: readonly Part[]) {
    this.#parts = parts;
    let index = 0;
    let offset = 0;
    for (const [i, part] of parts.entries()) {
      this.#at.set(part.number, i);
      this.#indexes.push(index);
      this.#offsets.push(offset);
      index += part.blocks.length;
      offset += part.units;
    }
  }

  /** −1 for a block of another report. */
  indexOf(block: Block): number {
    const part = this.#partOf(block);
    return part ? (this.#indexes[this.#at.get(part.number) ?? 0] ?? 0) + part.indexOf(block) : -1;
  }

  /** 0 for a block of another report. */
  offsetOf(block: Block): number {
    const part = this.#partOf(block);
    return part ? (this.#offsets[this.#at.get(part.number) ?? 0] ?? 0) + part.startOf(part.indexOf(block)) : 0;
  }

  /** The block that holds a source offset, and where it begins. */
  blockAt(offset: number): { readonly block: Block; readonly start: number } {
    const at = lastUpTo(this.#parts.length, offset, (i) => this.#offsets[i] ?? 0);
    const part = this.#parts[at] as Part;
    const base = this.#offsets[at] ?? 0;
    const i = lastUpTo(part.blocks.length, offset - base, part.startOf);
    return { block: part.blocks[i] as Block, start: base + part.startOf(i) };
  }

  #partOf(block: Block): Part | undefined {
    const at = this.#at.get(homeOf(block).part);
    if (at !== undefined) return this.#parts[at];
    this.#strays ??= new Map(this.#parts.flatMap((part) => part.blocks.map((own) => [own, part] as const)));
    return this.#strays.get(block);
  }
}

/** The last of some ascending values that is at most `value`; 0 where none is. */
function lastUpTo(count: number, value: number, at: (i: number) => number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(middle) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What gathering needs of a report. */
export interface Gatherable {
  readonly parts: readonly Part[];
  readonly lineage: Map<unknown, unknown>;
}

interface Gathered<T> {
  readonly parts: readonly Part[];
  readonly all: readonly T[];
}

let slots = 0;

/**
 * What `of` says of each block of a part, in text order. Blank blocks, and those that `trigger` does not wake, have nothing
 * to say.
 */
export function perPart<T>(of: (block: Block) => readonly T[], trigger: Trigger = []): (part: Part) => readonly T[] {
  const slot = slots++;
  const masks = masksOf(trigger);
  const read = (part: Part): readonly T[] => {
    if (!wakes(masks, part)) return NOTHING;
    let found: T[] | undefined;
    for (let k = 0; k < part.blocks.length; k++) {
      const block = part.blocks[k] as Block;
      if (block.kind === 'blank' || !wakes(masks, signatureOf(block))) continue;
      const items = of(block);
      for (let i = 0; i < items.length; i++) (found ??= []).push(items[i] as T);
    }
    return found ?? NOTHING;
  };
  return (part) => (part.gathered[slot] ??= read(part)) as readonly T[];
}

/**
 * Makes a fact of blocks one of reports: all that {@link perPart} gives. Only parts that were touched are read again, and
 * the result is the same array while nothing in it changed.
 */
export function gather<T>(
  of: (block: Block) => readonly T[],
  trigger: Trigger = [],
): (report: Gatherable) => readonly T[] {
  const itemsIn = perPart(of, trigger);
  return ({ parts, lineage }) => {
    const last = lineage.get(of) as Gathered<T> | undefined;
    if (last?.parts === parts) return last.all;
    const all: T[] = [];
    for (const part of parts) {
      const items = itemsIn(part);
      for (let i = 0; i < items.length; i++) all.push(items[i] as T);
    }
    const known = last && sameItems(last.all, all) ? last.all : all;
    lineage.set(of, { parts, all: known } satisfies Gathered<T>);
    return known;
  };
}

const NOTHING: readonly never[] = [];

export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
