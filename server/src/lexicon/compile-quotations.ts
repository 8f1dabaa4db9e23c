import type { Flat } from '../text/flat.js';
import { fold } from '../text/fold.js';
import { type Phrase, readPhrases } from './phrases.js';
import { SEPARATOR } from './quotations.js';
import { hashOf, packIndex, packLines } from './strings.js';

/** Shortest piece that is looked for. */
const ANCHOR_UNITS = 3;

/** Two characters that changed places leave one of three parts whole. */
const longest = (parts: readonly string[]): readonly string[] =>
  [...parts].sort((a, b) => b.length - a.length).slice(0, 3);

/** The pieces of a phrase; where one stands the rest of the phrase is looked for around it. */
function piecesOf({ phrase, compared }: Phrase): ReadonlyMap<string, number> {
  const text = fold(phrase);
  const parts = text.split(SEPARATOR);
  const half = text.length >> 1;
  const pieces = new Map<string, number>();
  const add = (piece: string, offset: number) => {
    if (piece.length >= ANCHOR_UNITS && !pieces.has(piece)) pieces.set(piece, offset);
  };
  if (compared !== 'order') {
    add(text.slice(0, half), 0);
    add(text.slice(half), half);
  }
  if (compared !== 'words' && parts.length > 1)
    for (const part of longest(parts)) add(part.length < ANCHOR_UNITS ? `${part}、` : part, text.indexOf(part));
  return pieces;
}

/** The standard phrases as `Quotations` reads them where they lie, and the literals that wake it. */
export function compileQuotations(table: string) {
  const phrases = readPhrases(table);
  const anchors = phrases.flatMap((phrase, row) =>
    phrase.compared === '' ? [] : [...piecesOf(phrase)].map(([piece, offset]) => ({ piece, offset, row })),
  );
  const index = (name: string, keys: readonly string[]) =>
    packIndex(
      `phrases.${name}`,
      keys.map((key, i) => [hashOf(key), i]),
    );
  const parts: Record<string, Flat | string> = {
    ...packLines('phrases', table),
    'phrases.row': Uint16Array.from(anchors, ({ row }) => row),
    'phrases.offset': Uint8Array.from(anchors, ({ offset }) => offset),
    ...index(
      'anchors',
      anchors.map(({ piece }) => piece),
    ),
    ...index(
      'texts',
      phrases.map(({ phrase }) => fold(phrase)),
    ),
  };
  const literals = new Set(anchors.map(({ piece }) => piece));
  // Whoever asks has met an anchor: it is not compared again.
  if (new Set([...literals].map(hashOf)).size !== literals.size) throw new RangeError('two anchors of one hash');
  return { parts, anchors: literals };
}
