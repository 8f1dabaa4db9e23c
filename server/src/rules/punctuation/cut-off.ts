import type { Block } from '../../syntax/block.js';
import type { Unpaired } from '../../syntax/pairs.js';

/** 汉字 of a line that was broken off, at least: shorter ones are names and headings. */
const CUT = 15;

/** Marks behind which a line is whole, and those that may stand between such a mark and its end. */
const ENDS = '。！？；：…!?;:';
const CLOSERS = '"”’）)》';

function isCut(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph' || block.text.length < CUT) return false;
  const text = block.text.trimEnd();
  let last = text.length - 1;
  while (last >= 0 && CLOSERS.includes(text.charAt(last))) last--;
  return last < 0 || !ENDS.includes(text.charAt(last));
}

/** Where a block has no stop any more, and up to where it has none yet. */
interface Stops {
  readonly first: number;
  readonly last: number;
}

function stopsIn({ text }: Block): Stops {
  const isStop = (at: number): boolean => '。！？；!?;'.includes(text.charAt(at));
  let first = 0;
  while (first < text.length && !isStop(first)) first++;
  let last = text.length - 1;
  while (last > first && !isStop(last)) last--;
  return { first, last: first < text.length ? last : -1 };
}

/**
 * The partner stood in a line that got lost: the clause of an opening mark is broken off with its block, or that of a
 * closing one begins with a block behind a broken line.
 */
export const cutOff = (blocks: readonly Block[], i: number): ((unpaired: Unpaired) => boolean) => {
  const block = blocks[i] as Block;
  const isParagraph = block.kind === 'paragraph';
  const endsOpen = isCut(block) && blocks[i + 1]?.kind === 'paragraph';
  const beginsOpen = isParagraph && isCut(blocks[i - 1]);
  const stops = endsOpen || beginsOpen ? stopsIn(block) : undefined;
  return ({ at, side }) => !!stops && (side === 'open' ? endsOpen && at > stops.last : beginsOpen && at <= stops.first);
};
