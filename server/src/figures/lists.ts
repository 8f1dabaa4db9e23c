import type { Block } from '../syntax/block.js';
import { pairsOf } from '../syntax/pairs.js';
import { isDigit, skipBlanks, trimEnd } from '../text/chars.js';
import { firstFrom, type Span } from '../text/span.js';

/** A list of names set apart by 、 */
export interface List {
  readonly items: readonly Span[];
  /** How many more names there may be: a 和 inside a name may join two. */
  readonly more: number;
  /** Ends with 等. */
  readonly open: boolean;
  /** All are quoted, or end with the same word as 镇, 局. */
  readonly uniform: boolean;
}

const LONGEST_ITEM = 24;
const LONGEST_LIST = 600;

/** Where a list that begins at `from` ends: at a stop, for lists behind 分别是 at a comma too. */
export function listEnd(text: string, from: number, commaEnds: boolean): number {
  const limit = Math.min(text.length, from + LONGEST_LIST);
  for (let i = from; i < limit; i++) {
    const c = text[i] ?? '';
    if ('。；;！？!?）)\n'.includes(c) || (commaEnds && '，,'.includes(c))) return i;
  }
  return limit;
}

/** Names within a stretch; undefined where it holds clauses or figures. */
export function listBetween(block: Block, from: number, to: number): List | undefined {
  const { text } = block;
  const start = skipBlanks(text, from, to);
  let end = trimEnd(text, to, start);
  const open = text[end - 1] === '等';
  if (open) end--;
  const pieces = split(block, start, end);
  if (pieces.length === 0 || pieces.some((p) => p.end - p.start > LONGEST_ITEM || !isName(text, p))) return undefined;
  const more = joins(text, pieces);
  const [last] = pieces.slice(-1);
  const joined = last && /[和及与]/.test(text.slice(last.start + 1, last.end - 1));
  // A、B和C: the last 和 sets two names apart.
  const items = joined && pieces.length > 1 ? splitLast(text, pieces) : pieces;
  if (items.length < 2 && more === 0) return undefined;
  return { items, more: items === pieces ? more : more - 1, open, uniform: isUniform(text, items) };
}

/** Names right before `at`, from the beginning of their clause: A、B、C等 or A、B、C. */
export function listBefore(block: Block, at: number): List | undefined {
  const { text } = block;
  const limit = Math.max(0, at - 200);
  let end = trimEnd(text, at);
  const open = text[end - 1] === '等';
  if (open) end--;
  else if (text[end - 1] === '共') end--;
  else if (text[end - 1] === '各') return undefined;
  let start = end;
  while (start > limit && !'。；;！？!?：:，,（(）)\n'.includes(text[start - 1] ?? '')) start--;
  if (start === limit && limit > 0) return undefined;
  const items = split(block, start, end);
  if (items.length < 2 || items.some((p) => p.end - p.start > LONGEST_ITEM || p.end <= p.start)) return undefined;
  if (items.slice(1).some((p) => !isName(text, p)) || hasDigit(text, items[0])) return undefined;
  return { items, more: joins(text, items), open, uniform: isUniform(text, items) };
}

const hasDigit = (text: string, piece: Span | undefined): boolean => {
  for (let i = piece?.start ?? 0; i < (piece?.end ?? 0); i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
};

/** No figure, no clause. */
const isName = (text: string, piece: Span): boolean =>
  piece.end > piece.start && !hasDigit(text, piece) && !/[，,：:；;。]/.test(text.slice(piece.start, piece.end));

const joins = (text: string, pieces: readonly Span[]): number =>
  pieces.reduce((n, p) => n + (text.slice(p.start + 1, p.end - 1).match(/以及|[和及与]/g)?.length ?? 0), 0);

/** Pieces between the 、 that stand in no pair of marks. */
function split(block: Block, start: number, end: number): Span[] {
  const { text } = block;
  const { pairs } = pairsOf(block);
  const pieces: Span[] = [];
  let from = start;
  let next = firstFrom(pairs, start);
  for (let i = start; i < end; i++) {
    while ((pairs[next]?.start ?? Number.POSITIVE_INFINITY) < i) next++;
    const pair = pairs[next];
    if (pair?.start === i && pair.end <= end) {
      i = pair.end - 1;
      // ”“ and 》《 need no 、 between them.
      if (i + 1 < end && '“《'.includes(text[i + 1] ?? ' ') && pair.kind !== 'bracket') {
        pieces.push({ start: from, end: i + 1 });
        from = i + 1;
      }
      continue;
    }
    if (text[i] !== '、') continue;
    pieces.push({ start: from, end: i });
    from = i + 1;
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}

function splitLast(text: string, pieces: readonly Span[]): Span[] {
  const last = pieces.at(-1);
  if (!last) return [...pieces];
  const inner = text.slice(last.start, last.end);
  const found = /以及|[和及与]/.exec(inner.slice(1));
  if (!found) return [...pieces];
  const at = last.start + 1 + found.index;
  return [...pieces.slice(0, -1), { start: last.start, end: at }, { start: at + found[0].length, end: last.end }];
}

const QUOTED = /[”》]$/;

/** The first item may have words before it, the last one may share its end with what follows. */
function isUniform(text: string, items: readonly Span[]): boolean {
  const printed = items.map(({ start, end }) => text.slice(start, end));
  if (printed.every((item) => QUOTED.test(item))) return true;
  const ends = new Set(printed.map((item) => item.at(-1)));
  return (
    ends.size === 1 &&
    printed.every((item) => item.length >= 2 && item.length <= 12) &&
    /[镇乡村局县区市社院所校司会站厂]/.test([...ends][0] ?? '')
  );
}
