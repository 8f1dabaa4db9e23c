import { isDigit, isLatin } from '../text/chars.js';
import type { Span } from '../text/span.js';
import { type Block, blockFact } from './block.js';
import { opaqueOf } from './opaque.js';
import { bitOf, signatureOf } from './signature.js';
import { signsOf } from './signs.js';

export type PairKind = 'bracket' | 'quote' | 'title';

/** Two marks that belong together; the span reaches from the opening mark to behind the closing one. */
export interface Pair extends Span {
  readonly kind: PairKind;
  readonly open: string;
  readonly close: string;
  /** Number of pairs around it. */
  readonly depth: number;
}

/** A mark without its partner. */
export interface Unpaired {
  readonly kind: PairKind;
  readonly mark: string;
  readonly at: number;
  readonly side: 'open' | 'close';
}

export interface Pairs {
  /** In the order of their opening marks. */
  readonly pairs: readonly Pair[];
  /** In text order. */
  readonly unpaired: readonly Unpaired[];
}

interface MarkClass {
  readonly kind: PairKind;
  /** Marks of one family close each other, whatever their width. */
  readonly family: number;
  readonly side: 'open' | 'close' | 'both';
}

const FAMILIES: readonly (readonly [kind: PairKind, open: string, close: string])[] = [
  ['bracket', '（(', '）)'],
  ['bracket', '［[', '］]'],
  ['bracket', '｛{', '｝}'],
  ['bracket', '〔﹝', '〕﹞'],
  ['bracket', '【', '】'],
  ['quote', '“', '”'],
  ['quote', '‘', '’'],
  ['quote', '「﹁', '」﹂'],
  ['quote', '『', '』'],
  ['title', '《', '》'],
  ['title', '〈', '〉'],
  ['quote', '"＂', '"＂'],
];
const ROUND = FAMILIES.findIndex(([, open]) => open.includes('（'));
const CURLY = FAMILIES.findIndex(([, open]) => open === '“');
const STRAIGHT = FAMILIES.findIndex(([, open]) => open.includes('"'));
const SINGLE = FAMILIES.findIndex(([, open]) => open === '‘');

/** All marks by their code unit. */
const MARKS: ReadonlyMap<number, MarkClass> = new Map(
  FAMILIES.flatMap(([kind, open, close], family) =>
    [...new Set(open + close)].map((mark): [number, MarkClass] => {
      const side = !open.includes(mark) ? 'close' : close.includes(mark) ? 'both' : 'open';
      return [mark.charCodeAt(0), { kind, family, side }];
    }),
  ),
);

/** “1）” and “a)” at the head of a clause are marks of a list, and ’ within a word is an apostrophe. */
function standsAlone(text: string, at: number, { family }: MarkClass): boolean {
  const before = text.charCodeAt(at - 1);
  if (family === SINGLE) return isLatin(before) && isLatin(text.charCodeAt(at + 1));
  if (family !== ROUND) return false;
  if (!isDigit(before) && !isLatin(before)) return '一二三四五六七八九十'.includes(text[at - 1] ?? ' ') && at <= 3;
  let start = at - 1;
  while (at - start < 3 && isDigit(text.charCodeAt(start - 1))) start--;
  const ahead = text[start - 1];
  return ahead === undefined || '。；：;:，,、！？ 　\t'.includes(ahead);
}

interface OpenMark {
  readonly found: MarkClass;
  readonly mark: string;
  readonly at: number;
  readonly slot: number;
}

/** A straight quotation mark that waits for its other half, and a curly one that closes; or the reverse. */
const isOtherHalf = (top: MarkClass, { family, side }: MarkClass, known: number): boolean =>
  known === 0 &&
  ((top.family === STRAIGHT && family === CURLY && side === 'close') || (top.family === CURLY && family === STRAIGHT));

/** Whether a straight mark behind “ closes it: the next quotation mark is not its partner and does not close “ itself. */
function closesCurly(text: string, signs: readonly number[], i: number): boolean {
  for (let next = i + 1; next < signs.length; next++) {
    const family = MARKS.get(text.charCodeAt(signs[next] ?? 0))?.family;
    if (family === CURLY) return text[signs[next] ?? 0] === '“';
    if (family === STRAIGHT) return false;
  }
  return true;
}

const UNMARKED: Pairs = { pairs: [], unpaired: [] };

/** The pairs of a block and the marks that lack a partner; what stands in an opaque span is left out. */
export const pairsOf: (block: Block) => Pairs = blockFact((block) =>
  signatureOf(block).classes & PAIR ? readPairs(block) : UNMARKED,
);

const PAIR = bitOf('pair');

function readPairs(block: Block): Pairs {
  const { text } = block;
  const opaque = opaqueOf(block);
  const pairs: (Pair | undefined)[] = [];
  const unpaired: Unpaired[] = [];
  const open: OpenMark[] = [];
  /** Open marks by family. */
  const count: number[] = new Array(FAMILIES.length).fill(0);
  let next = 0;
  const signs = signsOf(block);
  for (let i = 0; i < signs.length; i++) {
    const at = signs[i] as number;
    const found = MARKS.get(text.charCodeAt(at));
    if (!found) continue;
    while (next < opaque.length && (opaque[next]?.end ?? 0) <= at) next++;
    if ((opaque[next]?.start ?? at + 1) <= at) continue;
    const mark = text[at] ?? '';
    const known = count[found.family] ?? 0;
    const side = found.side === 'both' ? (known > 0 ? 'close' : 'open') : found.side;
    const top = open.at(-1);
    if (top && isOtherHalf(top.found, found, known) && (found.family === CURLY || closesCurly(text, signs, i))) {
      open.pop();
      count[top.found.family] = (count[top.found.family] ?? 0) - 1;
      unpaired.push({ kind: 'quote', mark: top.mark, at: top.at, side: 'open' });
      unpaired.push({ kind: 'quote', mark, at, side: 'close' });
    } else if (side === 'open') {
      open.push({ found, mark, at, slot: pairs.length });
      pairs.push(undefined);
      count[found.family] = known + 1;
    } else if (known === 0) {
      if (!standsAlone(text, at, found)) unpaired.push({ kind: found.kind, mark, at, side: 'close' });
    } else {
      for (let top = open.pop(); top; top = open.pop()) {
        const { kind, family } = top.found;
        count[family] = (count[family] ?? 0) - 1;
        if (family === found.family) {
          pairs[top.slot] = { kind, open: top.mark, close: mark, start: top.at, end: at + 1, depth: open.length };
          break;
        }
        unpaired.push({ kind, mark: top.mark, at: top.at, side: 'open' });
      }
    }
  }
  for (const { found, mark, at } of open) unpaired.push({ kind: found.kind, mark, at, side: 'open' });
  unpaired.sort((a, b) => a.at - b.at);
  return { pairs: pairs.filter((pair) => pair !== undefined), unpaired };
}

const NONE: readonly Span[] = [];

const innerOf = (block: Block, wanted: string): readonly Span[] => {
  const found: Span[] = [];
  for (const pair of pairsOf(block).pairs)
    if (pair.open === wanted && pair.start >= (found.at(-1)?.end ?? 0))
      found.push({ start: pair.start, end: pair.end });
  return found.length > 0 ? found : NONE;
};

/** Spans of “…”, marks included; of nested ones the outermost. */
export const quotedOf: (block: Block) => readonly Span[] = blockFact((block) => innerOf(block, '“'));

/** Spans of 《…》, marks included; of nested ones the outermost. */
export const titlesOf: (block: Block) => readonly Span[] = blockFact((block) => innerOf(block, '《'));
