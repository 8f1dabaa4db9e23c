import { type Flat, includes, pairOf } from '../text/flat.js';
import { type Span, span } from '../text/span.js';
import { readTable } from './table.js';

export const DOUBLED_COLUMNS = ['character', 'notBefore', 'notAfter'] as const;

/** Longest run of characters that is looked for twice. */
const LONGEST = 6;
/** Runs of so many characters are reported whatever they say; of two, only known words. */
const LONG = 4;

/** A 汉字 that stood within {@link LONGEST} units before. */
const AGAIN = new RegExp(`([\\u4e00-\\u9fa5])(?<=\\1[^]{1,${LONGEST}})`, 'g');

/** …有限公司公司债, 博士博士后, 落实落实再落实. */
const REGULAR = /^(?:公司公司债|博士博士后|(..)\1再)/;

interface Sides {
  readonly notBefore: string;
  readonly notAfter: string;
}

/** Words and characters that stand twice by mistake: 进行进行, 的的. */
export class Doubled {
  readonly #rows: string;
  #characters: ReadonlyMap<string, Sides> | undefined;
  /** Words of two characters, as pairs of units. */
  readonly #words: Flat;

  /** `characters` is the table of single ones; `words` are pairs in order. */
  constructor(characters: string, words: Flat) {
    this.#rows = characters;
    this.#words = words;
  }

  /** Where something stands twice in a row; both copies, in text order, without overlap. */
  in(text: string): readonly Span[] {
    const found: Span[] = [];
    for (let next = 1; ; ) {
      AGAIN.lastIndex = next;
      if (!AGAIN.test(text)) return found;
      const i = AGAIN.lastIndex - 1;
      next = i + 1;
      for (let units = 1; units <= LONGEST && units <= i; units++) {
        const start = i - units;
        if (text.charCodeAt(i) !== text.charCodeAt(start) || !this.#isDoubled(text, start, units)) continue;
        found.push(span(start, start + 2 * units));
        next = start + 2 * units;
        break;
      }
    }
  }

  #isDoubled(text: string, start: number, units: number): boolean {
    const word = text.slice(start, start + units);
    if (word !== text.slice(start + units, start + 2 * units)) return false;
    const end = start + 2 * units;
    if (units === 1) {
      this.#characters ??= new Map(readTable(this.#rows, DOUBLED_COLUMNS).map((row) => [row.character, row]));
      const sides = this.#characters.get(word);
      return !!sides && !has(sides.notBefore, text, start - 1) && !has(sides.notAfter, text, end);
    }
    if (!/^[\u4e00-\u9fa5]+$/.test(word)) return false;
    if (units === 2)
      return this.isWord(word) && !this.#crosses(text, start, end) && !REGULAR.test(text.slice(start, end + 1));
    return units >= LONG ? !/^(.+)\1$/.test(word) && !/^人民法院/.test(word) : word === '进一步';
  }

  /** Whether two characters are a common word. */
  isWord = (word: string): boolean => word.length === 2 && includes(this.#words, pairOf(word, 0));

  /** 产业创业创新 is 产业, 创业, 创新. */
  #crosses(text: string, start: number, end: number): boolean {
    return this.isWord(text.slice(start - 1, start + 1)) && this.isWord(text.slice(end - 1, end + 1));
  }
}

const has = (units: string, text: string, at: number): boolean =>
  at >= 0 && at < text.length && units.includes(text.charAt(at));
