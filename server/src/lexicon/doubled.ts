import { type Span, span } from '../text/span.js';
import { readTable } from './table.js';

export const DOUBLED_COLUMNS = ['character', 'notBefore', 'notAfter'] as const;

/** Longest run of characters that is looked for twice. */
const LONGEST = 6;
/** Runs of so many characters are reported whatever they say; of two, only known words. */
const LONG = 4;

/** …有限公司公司债, 博士博士后, 落实落实再落实. */
const REGULAR = /^(?:公司公司债|博士博士后|(..)\1再)/;

interface Sides {
  readonly notBefore: string;
  readonly notAfter: string;
}

/** Words and characters that stand twice by mistake: 进行进行, 的的. */
export class Doubled {
  readonly #characters: ReadonlyMap<string, Sides>;
  /** By first character, what may follow it. */
  readonly #words: ReadonlyMap<string, string>;

  /** `words` has a line for each first character: `进行展步` for 进行, 进展, 进步. */
  constructor(characters: string, words: string) {
    this.#characters = new Map(readTable(characters, DOUBLED_COLUMNS).map((row) => [row.character, row]));
    this.#words = new Map(
      words
        .split('\n')
        .filter(Boolean)
        .map((line) => [line.charAt(0), line.slice(1)]),
    );
  }

  /** Where something stands twice in a row; both copies, in text order, without overlap. */
  in(text: string): readonly Span[] {
    const found: Span[] = [];
    for (let i = 1; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (!isHan(unit)) continue;
      for (let units = 1; units <= LONGEST && units <= i; units++) {
        if (unit !== text.charCodeAt(i - units)) continue;
        const start = i - units;
        if (!this.#isDoubled(text, start, units)) continue;
        found.push(span(start, start + 2 * units));
        i = start + 2 * units - 1;
        break;
      }
    }
    return found;
  }

  #isDoubled(text: string, start: number, units: number): boolean {
    const word = text.slice(start, start + units);
    if (word !== text.slice(start + units, start + 2 * units)) return false;
    const end = start + 2 * units;
    if (units === 1) {
      const sides = this.#characters.get(word);
      return !!sides && !has(sides.notBefore, text, start - 1) && !has(sides.notAfter, text, end);
    }
    if (!/^[\u4e00-\u9fa5]+$/.test(word)) return false;
    if (units === 2)
      return this.isWord(word) && !this.#crosses(text, start, end) && !REGULAR.test(text.slice(start, end + 1));
    return units >= LONG ? !/^(.+)\1$/.test(word) && !/^人民法院/.test(word) : word === '进一步';
  }

  /** Whether two characters are a common word. */
  isWord = (word: string): boolean => this.#words.get(word.charAt(0))?.includes(word.charAt(1)) === true;

  /** 产业创业创新 is 产业, 创业, 创新. */
  #crosses(text: string, start: number, end: number): boolean {
    return this.isWord(text.slice(start - 1, start + 1)) && this.isWord(text.slice(end - 1, end + 1));
  }
}

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fa5;

const has = (units: string, text: string, at: number): boolean =>
  at >= 0 && at < text.length && units.includes(text.charAt(at));
