import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Match } from '../../lexicon/register.js';
import { citationsOf, type DocumentNumber } from '../../report/citations.js';
import { type Block, factWith } from '../../syntax/block.js';
import type { Span } from '../../text/span.js';
import { isWording } from '../terms/wording.js';

/** A law of the register where a block cites it, with or without title marks. */
export interface Cited extends Span {
  readonly block: Block;
  readonly match: Match;
  /** The title as printed, without marks; what a fix replaces. The span above includes the marks. */
  readonly title: Span & { readonly text: string };
  readonly marked: boolean;
  readonly number: DocumentNumber | undefined;
}

const NONE: readonly Cited[] = [];

const YEARS = /^[（(]\s*\d{4}年?\s*[-－–—～~]+\s*\d{4}年?\s*[）)]/;
/** Longest bracket with years behind a name. */
const YEARS_UNITS = 16;

/** In text order; titles that the register does not know are left out. */
export const citedLaws = factWith((block: Block, lexicon: Lexicon, year: number | undefined): readonly Cited[] => {
  const citations = citationsOf(block);
  const names = lexicon.namesOf(block);
  if (citations.length + names.length === 0 || !isWording(block)) return NONE;
  const cited: Cited[] = [];
  for (const { start, end, title, number } of citations) {
    const match = lexicon.register.match(title, year);
    const inner = { start: start + 1, end: end - 1, text: title };
    if (match) cited.push({ block, match, start, end, title: inner, marked: true, number });
  }
  for (const { start, end } of names) {
    const [years = ''] = YEARS.exec(block.text.slice(end, end + YEARS_UNITS)) ?? [];
    const title = { start, end: end + years.length, text: block.text.slice(start, end + years.length) };
    const match = lexicon.register.match(title.text, year);
    if (match) cited.push({ block, match, start, end: title.end, title, marked: false, number: undefined });
  }
  return cited.sort((a, b) => a.start - b.start);
});
