import { isDigit, isLatin } from '../text/chars.js';
import type { Span } from '../text/span.js';
import { type Block, blockFact } from './block.js';
import { opaqueOf } from './opaque.js';
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
  readonly family: string;
  readonly side: 'open' | 'close' | 'both';
}

const family = (kind: PairKind, name: string, open: string, close: string): [string, MarkClass][] => [
  ...[...open].map((c): [string, MarkClass] => [c, { kind, family: name, side: 'open' }]),
  ...[...close].map((c): [string, MarkClass] => [c, { kind, family: name, side: 'close' }]),
];

const MARKS: ReadonlyMap<string, MarkClass> = new Map<string, MarkClass>([
  ...family('bracket', '(', '（(', '）)'),
  ...family('bracket', '[', '［[', '］]'),
  ...family('bracket', '{', '｛{', '｝}'),
  ...family('bracket', '〔', '〔', '〕'),
  ...family('bracket', '【', '【', '】'),
  ...family('quote', '“', '“', '”'),
  ...family('quote', '‘', '‘', '’'),
  ...family('quote', '「', '「', '」'),
  ...family('quote', '『', '『', '』'),
  ...family('title', '《', '《', '》'),
  ...family('title', '〈', '〈', '〉'),
  ['"', { kind: 'quote', family: '"', side: 'both' }],
  ['＂', { kind: 'quote', family: '"', side: 'both' }],
]);

/** Code units of all marks of {@link MARKS}; everything else is passed over at once. */
const UNITS: ReadonlySet<number> = new Set([...MARKS.keys()].map((mark) => mark.charCodeAt(0)));

/** “1）” and “a)” at the head of a clause are marks of a list, and ’ within a word is an apostrophe. */
function standsAlone(text: string, at: number, { family }: MarkClass): boolean {
  const before = text.charCodeAt(at - 1);
  if (family === '‘') return isLatin(before) && isLatin(text.charCodeAt(at + 1));
  if (family !== '(') return false;
  if (!isDigit(before) && !isLatin(before)) return '一二三四五六七八九十'.includes(text[at - 1] ?? ' ') && at <= 3;
  let start = at - 1;
  while (at - start < 3 && isDigit(text.charCodeAt(start - 1))) start--;
  const ahead = text[start - 1];
  return ahead === undefined || '。；：;:，,、！？ 　\t'.includes(ahead);
}

interface OpenMark extends MarkClass {
  readonly mark: string;
  readonly at: number;
  readonly slot: number;
}

/** The pairs of a block and the marks that lack a partner; what stands in an opaque span is left out. */
export const pairsOf: (block: Block) => Pairs = blockFact((block) => {
  const { text } = block;
  const opaque = opaqueOf(block);
  const pairs: (Pair | undefined)[] = [];
  const unpaired: Unpaired[] = [];
  const open: OpenMark[] = [];
  const count = new Map<string, number>();
  const change = (name: string, by: number) => count.set(name, (count.get(name) ?? 0) + by);
  let next = 0;
  for (const at of signsOf(block)) {
    if (!UNITS.has(text.charCodeAt(at))) continue;
    while (next < opaque.length && (opaque[next]?.end ?? 0) <= at) next++;
    if ((opaque[next]?.start ?? at + 1) <= at) continue;
    const mark = text[at] ?? '';
    const found = MARKS.get(mark);
    if (!found) continue;
    const known = count.get(found.family) ?? 0;
    const side = found.side === 'both' ? (known > 0 ? 'close' : 'open') : found.side;
    if (side === 'open') {
      open.push({ ...found, mark, at, slot: pairs.length });
      pairs.push(undefined);
      change(found.family, 1);
    } else if (known === 0) {
      if (!standsAlone(text, at, found)) unpaired.push({ kind: found.kind, mark, at, side: 'close' });
    } else {
      for (let top = open.pop(); top; top = open.pop()) {
        change(top.family, -1);
        if (top.family === found.family) {
          pairs[top.slot] = {
            kind: top.kind,
            open: top.mark,
            close: mark,
            start: top.at,
            end: at + 1,
            depth: open.length,
          };
          break;
        }
        unpaired.push({ kind: top.kind, mark: top.mark, at: top.at, side: 'open' });
      }
    }
  }
  for (const { kind, mark, at } of open) unpaired.push({ kind, mark, at, side: 'open' });
  unpaired.sort((a, b) => a.at - b.at);
  return { pairs: pairs.filter((pair) => pair !== undefined), unpaired };
});

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
