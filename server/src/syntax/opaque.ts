import { isDigit, isLatin } from '../text/chars.js';
import type { Span } from '../text/span.js';
import { type Block, blockFact } from './block.js';
import { gapsOf } from './gaps.js';
import { signsOf } from './signs.js';

export type OpaqueKind =
  | 'url'
  | 'email'
  | 'time'
  | 'ratio'
  | 'date'
  | 'document-number'
  | 'digit-group'
  | 'decimal'
  | 'phone'
  | 'code'
  | 'verbatim'
  | 'gap';

/** A stretch whose inner marks are part of a name or a number: no punctuation rule and no fix may look into it. */
export interface OpaqueSpan extends Span {
  readonly kind: OpaqueKind;
}

type Form = readonly [kind: OpaqueKind, form: RegExp];

// None of the forms reads on without bound, so a line costs time in proportion to its length.
const URL_FORM: Form = ['url', /(?:(?:https?|ftp):\/\/|www\.)[!-~]{1,2000}/iy];
const EMAIL: Form = ['email', /[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/y];
const DOMAIN: Form = [
  'url',
  /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,6}\.(?:cn|com|net|org|gov|edu|info|top)(?![A-Za-z0-9])(?:\/[!-~]{0,2000})?/iy,
];
const DATE: Form = ['date', /[0-9]{4}([-/.])[0-9]{1,2}\1[0-9]{1,2}(?![0-9])/y];
const TIME: Form = ['time', /(?:[01]?[0-9]|2[0-4])[:：][0-5][0-9](?:[:：][0-5][0-9])?(?![0-9:：])/y];
const RATIO: Form = ['ratio', /[0-9０-９]{1,6}(?:\.[0-9]{1,6})?(?:[:：][0-9０-９]{1,6}(?:\.[0-9]{1,6})?)+/y];
const COMMA_GROUPS: Form = [
  'digit-group',
  /[0-9０-９]{1,3}(?:,[0-9０-９]{3}){1,6}(?![0-9０-９])(?:\.[0-9０-９]{1,40})?/y,
];
const BLANK_GROUPS: Form = [
  'digit-group',
  /[0-9０-９]{1,3}(?:[ \u00a0\u2009][0-9０-９]{3}){1,6}(?![0-9０-９])(?:\.[0-9０-９]{1,40})?/y,
];
const PHONE: Form = ['phone', /0[0-9]{2,3}-[0-9]{7,8}(?:-[0-9]{1,6})?(?![0-9])/y];
const SUM_CODE: Form = ['code', /[0-9]{1,4}(?:\+[0-9A-Za-z]{1,4}){1,6}(?![0-9])/y];
const DAY_CODE: Form = ['code', /[0-9０-９]{1,2}[·•][0-9０-９]{1,2}(?![0-9０-９])/y];
const DECIMAL: Form = ['decimal', /[0-9０-９]{1,40}(?:[.．][0-9０-９]{1,40}){1,6}(?![0-9０-９A-Za-z])/y];
/** Names of standards: GB/T 9704-2012, ISO 9001. */
const STANDARD: Form = [
  'code',
  /[A-Z]{1,6}[0-9]{0,4}(?:\/[A-Z]{1,3})? ?[0-9]{1,6}(?:\.[0-9]{1,3})?(?:[-—][0-9]{4})?(?![0-9])/y,
];
/** Letters with digits or with marks between them: PM2.5, 5G, COVID-19, AT&T. */
const NAME: Form = [
  'code',
  /(?=[0-9０-９]{0,20}[-_./+&'’]?[A-Za-zＡ-Ｚａ-ｚ])[A-Za-z0-9Ａ-Ｚａ-ｚ０-９]{1,40}(?:[-_./+&'’][A-Za-z0-9Ａ-Ｚａ-ｚ０-９]{1,40}){0,8}/y,
];

/** The forms that a word of letters or digits may be the beginning of, by the unit that joins it to the next. */
const FORMS: Readonly<Record<string, readonly Form[]>> = {
  ':': [URL_FORM, TIME, RATIO],
  '：': [TIME, RATIO],
  '.': [DECIMAL, URL_FORM, EMAIL, DOMAIN, DATE, NAME],
  '．': [DECIMAL],
  ',': [COMMA_GROUPS],
  ' ': [BLANK_GROUPS, STANDARD],
  '\u00a0': [BLANK_GROUPS],
  '\u2009': [BLANK_GROUPS],
  '/': [DATE, STANDARD, NAME],
  '-': [DATE, PHONE, EMAIL, DOMAIN, STANDARD, NAME],
  _: [EMAIL, NAME],
  '@': [EMAIL],
  '+': [EMAIL, SUM_CODE, NAME],
  '&': [NAME],
  '·': [DAY_CODE],
  '•': [DAY_CODE],
  '': [STANDARD, NAME],
};

const DOCUMENT_NUMBER = /[〔[【（(]\s?[12１２][0-9０-９]{3}\s?[〕\]】）)]\s?第?\s?[0-9０-９]{1,5}\s?号/y;

const isWord = (c: number): boolean => isDigit(c) || isLatin(c);

/** What joins the word that ends at `end` to the next: one of the keys of {@link FORMS}; empty for nothing. */
function joinerAt(text: string, end: number): string {
  const unit = text[end] ?? '';
  if (!Object.hasOwn(FORMS, unit)) return '';
  return isWord(text.charCodeAt(end + 1)) || text.startsWith('://', end) ? unit : '';
}

function formAt(text: string, at: number, joiner: string): OpaqueSpan | undefined {
  for (const [kind, form] of FORMS[joiner] ?? []) {
    form.lastIndex = at;
    const found = form.exec(text)?.[0];
    if (found === undefined) continue;
    const kept = kind === 'url' ? found.replace(/[.,;:!?)'"\]]{1,8}$/, '') : found;
    return { kind, start: at, end: at + kept.length };
  }
  return undefined;
}

function documentNumberAt(text: string, at: number): OpaqueSpan | undefined {
  DOCUMENT_NUMBER.lastIndex = at;
  const found = DOCUMENT_NUMBER.exec(text)?.[0];
  return found === undefined ? undefined : { kind: 'document-number', start: at, end: at + found.length };
}

/** Longest word of letters and digits that is looked at more closely. */
const LONG = 64;

function scan(text: string, signs: readonly number[]): OpaqueSpan[] {
  const found: OpaqueSpan[] = [];
  let done = 0;
  for (let i = 0; i < signs.length; i++) {
    const at = signs[i] as number;
    if (at < done) continue;
    const c = text.charCodeAt(at);
    let span: OpaqueSpan | undefined;
    if (isWord(c)) {
      const digit = isDigit(c);
      let mixed = false;
      done = at + 1;
      for (let next = text.charCodeAt(done); isWord(next); next = text.charCodeAt(++done))
        mixed ||= isDigit(next) !== digit;
      const joiner = joinerAt(text, done);
      if (done - at > LONG) span = { kind: 'code', start: at, end: done };
      else if (mixed || joiner !== '') span = formAt(text, at, joiner);
    } else if (c === 0x3014 || c === 0x5b || c === 0x3010 || c === 0xff08 || c === 0x28) {
      span = documentNumberAt(text, at);
    }
    if (!span) continue;
    found.push(span);
    done = Math.max(done, span.end);
  }
  return found;
}

/** The opaque spans of a block, in text order and without overlap. */
export const opaqueOf: (block: Block) => readonly OpaqueSpan[] = blockFact((block) => {
  const found = scan(block.text, signsOf(block));
  return over(over(found, gapsOf(block), 'gap'), block.chunk.verbatim, 'verbatim');
});

/** Spans with others of one kind laid over them: what those touch goes. */
function over(found: readonly OpaqueSpan[], upper: readonly Span[], kind: OpaqueKind): readonly OpaqueSpan[] {
  if (upper.length === 0) return found;
  const merged: OpaqueSpan[] = [];
  let next = 0;
  for (const { start, end } of upper) {
    for (let span = found[next]; span && span.start < end; span = found[++next])
      if (span.end <= start) merged.push(span);
    merged.push({ kind, start, end });
  }
  return [...merged, ...found.slice(next)];
}

/** The opaque span that `offset` lies in. */
export function opaqueAt(block: Block, offset: number): OpaqueSpan | undefined {
  const spans = opaqueOf(block);
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = spans[middle];
    if (!found) return undefined;
    if (offset < found.start) high = middle - 1;
    else if (offset >= found.end) low = middle + 1;
    else return found;
  }
  return undefined;
}
