import { narrowDigits } from '../text/chars.js';
import { chunkFact } from './chunks.js';
import { LONGEST_HINT } from './hints.js';
import type { Entry } from './roles.js';

/** Entries from the top within which a table of contents begins, and how many lines it has at most. */
const BEGINS = 60;
const LONGEST = 150;
/** Lines that must come back for a list without the word 目录 to be a table of contents. */
const FEWEST = 3;

const textOf = ({ chunk, shape }: Entry): string => chunk.text.slice(shape.start, shape.end);

const isWord = (entry: Entry): boolean =>
  /^[【[（(]?\s*(?:目[\s　]*[录次]|CONTENTS)\s*[】\])）]?$/i.test(textOf(entry));

/** What a line of contents has in common with the heading that it stands for: no leaders, no page, no blanks. */
const keyOf = (entry: Entry): string => keyOfChunk(entry.chunk);

const keyOfChunk = chunkFact(({ text, shape }) =>
  narrowDigits(text.slice(shape.start, shape.end))
    .replace(/\s*(?:PAGEREF|HYPERLINK).*$/, '')
    .replace(
      /[\s　]*(?:[.．…·•⋯_﹒‥-]{2,}[\s　]*|[\s　\t]+)[（(]?(?:第\s*)?(?:[Pp][.．]?\s*)?(?:\d{1,3}|[IVXivx]{1,5}|[Ⅰ-Ⅻⅰ-ⅻ]{1,2})\s*页?[)）]?$/,
      '',
    )
    .replace(/[\s　*#]+/g, ''),
);

/** A line that may stand in a table of contents: short, no sentence. */
const mayBeLine = ({ shape, role }: Entry): boolean =>
  shape.end - shape.start <= LONGEST_HINT &&
  !shape.stopped &&
  (role.kind === 'contents' ||
    role.kind === 'heading' ||
    role.kind === 'paragraph' ||
    role.kind === 'page-mark' ||
    (role.kind === 'table-row' && shape.mark !== undefined) ||
    role.kind === 'list-item');

/**
 * Gives the table of contents its role: the lines under the word 目录, lines with leaders and pages, or a list of
 * headings that all come back. Looks only at lines that are short: a long paragraph decides nothing here.
 */
export function placeContents(entries: readonly Entry[]): void {
  placeRest(entries);
  const later = laterIn(entries);
  const top = Math.min(BEGINS, entries.length);
  for (let i = 0; i < top; i++) {
    const entry = entries[i] as Entry;
    if (entry.role.kind === 'contents') continue;
    const named = isWord(entry);
    if (!named && !(entry.shape.mark && mayBeLine(entry))) continue;
    const from = named ? i + 1 : i;
    const run = runFrom(entries, from);
    if (!named && run - from < FEWEST) {
      i = Math.max(i, run - 1);
      continue;
    }
    const end = listEnd(entries, from, run, later, named);
    const lines = entries.slice(from, end);
    if (named ? end === from : !comesBack(lines, end, later, mostComeBack(entries, from, run))) {
      if (!named) i = Math.max(i, end - 1);
      continue;
    }
    for (const line of entries.slice(i, end)) line.role = { kind: 'contents' };
    break;
  }
  entries.forEach((entry, i) => {
    const next = entries[i + 1];
    if (next?.role.kind === 'contents' && isWord(entry)) entry.role = { kind: 'contents' };
  });
}

/**
 * What is left of contents whose first lines are lost: headings at the very top, one of a higher number than the one
 * of its kind that the text begins with: 第四部分 above 第一部分.
 */
function placeRest(entries: readonly Entry[]): void {
  const numbers = new Map<string, number>();
  for (const [i, entry] of entries.slice(0, LONGEST).entries()) {
    const { mark } = entry.shape;
    if (!mark || entry.role.kind !== 'heading' || !mayBeLine(entry)) return;
    if (mark.number === 1 && (numbers.get(mark.family) ?? 0) > 1) {
      for (const line of entries.slice(0, i)) line.role = { kind: 'contents' };
      return;
    }
    numbers.set(mark.family, mark.number);
  }
}

/** Where a line with this key stands last, read when first asked for. */
type Later = (key: string) => number;

function laterIn(entries: readonly Entry[]): Later {
  let last: Map<string, number> | undefined;
  return (key) => {
    last ??= new Map(
      entries.flatMap((entry, i): [string, number][] =>
        entry.shape.end - entry.shape.start <= LONGEST_HINT ? [[keyOf(entry), i]] : [],
      ),
    );
    return last.get(key) ?? -1;
  };
}

/** End of the lines from `from` that may be contents; the line that its first one comes back in is not among them. */
function runFrom(entries: readonly Entry[], from: number): number {
  const first = entries[from];
  const key = first && keyOf(first);
  let at = from;
  for (; at < Math.min(entries.length, from + LONGEST); at++) {
    const entry = entries[at] as Entry;
    if (!mayBeLine(entry) || (at > from && keyOf(entry) === key)) break;
  }
  return at;
}

/** Does the first line of a list come back right behind it? */
const isRepeatedAt = (entries: readonly Entry[], from: number, run: number): boolean => {
  const [first, next] = [entries[from], entries[run]];
  return first !== undefined && next !== undefined && run > from && keyOf(first) === keyOf(next);
};

/**
 * Lines at the end of the run that neither carry a page nor come back belong to the text, unless the first one comes
 * back right behind them, or behind the preamble where 目录 stands above: a heading may have been changed since.
 */
function listEnd(entries: readonly Entry[], from: number, run: number, later: Later, named: boolean): number {
  const [first] = entries.slice(from, from + 1);
  const repeated = isRepeatedAt(entries, from, run) || (named && first !== undefined && later(keyOf(first)) >= run);
  let end = run;
  for (; end > from; end--) {
    const entry = entries[end - 1] as Entry;
    if (entry.role.kind === 'contents' || later(keyOf(entry)) >= run || (repeated && entry.shape.mark)) break;
  }
  return end;
}

/** Share of the lines that have to come back where the list is followed by its own first line. */
const MOST = 0.6;
const LONG_LIST = 4;

const mostComeBack = (entries: readonly Entry[], from: number, run: number): number =>
  isRepeatedAt(entries, from, run) && run - from >= LONG_LIST ? MOST : 1;

/** Does so large a share of the lines come back behind them? */
function comesBack(lines: readonly Entry[], end: number, later: Later, share: number): boolean {
  const keys = lines.filter(({ role }) => role.kind !== 'page-mark').map(keyOf);
  if (keys.length < FEWEST || new Set(keys).size < keys.length) return false;
  return keys.filter((key) => key.length > 1 && later(key) >= end).length >= share * keys.length;
}
