import { type Block, blockFact } from '../syntax/block.js';
import { pairsOf } from '../syntax/pairs.js';
import { type Span, span } from '../text/span.js';

/** 国办发〔2018〕118号 or 国务院令第711号 as printed. */
export interface DocumentNumber extends Span {
  readonly text: string;
}

/** （以下简称《纲要》）: the name that stands for something from here on. */
export interface Abbreviation extends Span {
  /** Without marks. */
  readonly name: string;
  /** The name with its marks. */
  readonly printed: string;
  /** Given to a title, so that it is cited in 《》. */
  readonly titled: boolean;
}

/** 《title》（number，以下简称《…》）; the span is that of the title with its marks. */
export interface Citation extends Span {
  /** As printed, without the outer marks. */
  readonly title: string;
  readonly number: DocumentNumber | undefined;
}

const NUMBER =
  /[\u4e00-\u9fa5]{1,12}[〔[［(（]\d{4}[〕\]］)）]\s*(?:第)?\s*\d+\s*号?|(?:国务院|国务院、中央军委)令第?\s*\d+\s*号/;
/** Units behind a title in which its number stands. */
const NUMBER_UNITS = 60;

const NO_CITATIONS: readonly Citation[] = [];

/** The titles that a block cites, outermost marks only, in text order. */
export const citationsOf: (block: Block) => readonly Citation[] = blockFact((block) => {
  const { text } = block;
  if (!text.includes('《')) return NO_CITATIONS;
  const citations: Citation[] = [];
  let end = 0;
  for (const pair of pairsOf(block).pairs) {
    if (pair.open !== '《' || pair.start < end) continue;
    end = pair.end;
    citations.push({
      start: pair.start,
      end: pair.end,
      title: text.slice(pair.start + 1, pair.end - 1),
      number: numberAfter(text, pair.end),
    });
  }
  return citations;
});

/** The number in brackets right behind a title, before an abbreviation is defined. */
function numberAfter(text: string, at: number): DocumentNumber | undefined {
  const open = text.charAt(at);
  if (open !== '（' && open !== '(') return undefined;
  const rest = text.slice(at + 1, at + 1 + NUMBER_UNITS);
  const found = NUMBER.exec(rest);
  if (!found || /[。；)）]/.test(rest.slice(0, found.index))) return undefined;
  const start = at + 1 + found.index;
  return { ...span(start, start + found[0].length), text: found[0] };
}

const DEFINITION =
  /以下(?:统?简称|统称)(?:为)?\s*(?:《([^《》]{1,30})》|[“"「]([^“”"」]{1,30})[”"」]|([\u4e00-\u9fa5A-Za-z]{2,12})(?=[）)，,、]))/g;

const NO_ABBREVIATIONS: readonly Abbreviation[] = [];

/** The abbreviations that a block defines, in text order. */
export const abbreviationsOf: (block: Block) => readonly Abbreviation[] = blockFact((block) => {
  const { text } = block;
  if (!text.includes('以下')) return NO_ABBREVIATIONS;
  return [...text.matchAll(DEFINITION)].map((found) => {
    const [whole, titled, quoted, bare] = found;
    const name = titled ?? quoted ?? bare ?? '';
    const end = found.index + whole.length;
    const marks = bare === undefined ? 1 : 0;
    const start = end - name.length - 2 * marks;
    return { start, end, name, printed: text.slice(start, end), titled: titled !== undefined };
  });
});

/** In 〔〕, or in other brackets that are read as those: a year of four digits and a serial. */
const WRITTEN = /〔[^〔〕]{0,12}〕[第\s\d]*号?|[[【（(]\s?(?:19|20)\d{2}\s?[\]】）)]\s?\d{1,5}\s?号/g;
const OTHER_BRACKETS = /^[[【（(]([^\]】）)]*)[\]】）)]/;

/** A number in hexagonal brackets, or in those that are to be hexagonal, and what is wrong with its form. */
export interface WrittenNumber extends DocumentNumber {
  /** How it should be written, undefined where it is well formed or blank. */
  readonly right: string | undefined;
}

const NO_NUMBERS: readonly WrittenNumber[] = [];

/** Numbers with 〔〕 anywhere in a block (GB/T 9704—2012, 7.2.5). */
export const writtenNumbersOf: (block: Block) => readonly WrittenNumber[] = blockFact((block) => {
  const { text } = block;
  if (!/[〔[【（(]/.test(text)) return NO_NUMBERS;
  const numbers: WrittenNumber[] = [];
  for (const found of text.matchAll(WRITTEN)) {
    if (!/[\u4e00-\u9fa5A-Za-z]/.test(text.charAt(found.index - 1))) continue;
    const end = found.index + found[0].length;
    const read = found[0].replace(OTHER_BRACKETS, '〔$1〕');
    const right = rightForm(read, text.charAt(end));
    numbers.push({ start: found.index, end, text: found[0], right: right === read ? undefined : right });
  }
  return numbers;
});

/** `next` follows the number: 、 and — go on with another serial. */
function rightForm(written: string, next: string): string | undefined {
  const parts = /^〔\s*(\d{4}|\d{2})\s*年?\s*〕\s*第?\s*0*(\d+)\s*(号?)$/.exec(written);
  if (!parts) return undefined;
  const [, year = '', serial = '', mark = ''] = parts;
  // 字【2026】0091号: the running number of a company or a court, whose width is fixed.
  if (/[〕】）)\]]\s*第?\s*0\d{3}/.test(written)) return undefined;
  if (mark === '' && /[、，,—\-～~至和及]/.test(next)) return undefined;
  const right = `〔${year.length === 2 ? `20${year}` : year}〕${serial}号`;
  return right === written ? undefined : right;
}
