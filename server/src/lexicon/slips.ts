import type { Flat } from '../text/flat.js';
import { type HashIndex, hashOf, hashOfUnits, type Strings } from './strings.js';
import { genreOf, NATION } from './title.js';

/** Words whose loss from a long title is a slip and not another document. */
export const LOSABLE = ['推进', '工作', '暂行', '责任', '落实', '全面', '重大', '建设', '实施', '程序', '管理', '审查'];
/** Words that are put in, left out or taken for one another in the middle of a long title. */
const FILLING = new Set([
  ...LOSABLE,
  ...['监督', '保障', '保护', '促进', '安全', '规划', '指导', '处理', '防治', '服务', '权益', '执行', '综合', '制定'],
]);
/** Shortest title in which one wrong character is a slip whatever the character. */
const LONG_UNITS = 7;
/** The same for laws: their titles are few and all of them are known. */
const LONG_LAW_UNITS = 5;
/** Shortest title that is compared with a slip at all, and shortest one of a law of the nation. */
const SHORT_UNITS = 4;
const SHORT_LAW_UNITS = 2;
/** Shortest one in which a lost character is a slip, and one that stands twice. */
const LOSS_UNITS = 6;
const TWICE_UNITS = 5;
/** Shortest title in which a whole word is, and what has to be left of it: of a law, of other documents. */
const WORD_LAW_UNITS = 5;
const WORD_UNITS = 9;
const LEFT_LAW_UNITS = 3;
const LEFT_UNITS = 6;
/** Units at the head that have to be right where a word is wrong. */
const HEAD_UNITS = 2;
/** Characters that make another number of a title. */
const NUMERAL = /[一二三四五六七八九十\d()-]/;
/** Characters that make another place, number or edition of a title. */
const DISTINCT = /[省市县区州镇乡旗盟村街新原一二三四五六七八九十\d()-]/;
/** Characters of titles that are typed or read for one another. */
const ALIKE = new Set(
  '法发 例列 例历 定订 案按 裁栽 裁载 码玛 码吗 证正 察查 宪先 宪献 律绿 刑邢 审申 诉述 据剧 断段 断锻 督都'.split(' '),
);

/** What differs between two strings once common ends are taken away, and where it stands in the second. */
interface Difference {
  readonly wrong: string;
  readonly meant: string;
  readonly at: number;
}

function difference(a: string, b: string): Difference {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  let tail = 0;
  while (tail < a.length - at && tail < b.length - at && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return { wrong: a.slice(at, a.length - tail), meant: b.slice(at, b.length - tail), at };
}

const bareUnits = (key: string): number => key.length - (key.startsWith(NATION) ? NATION.length : 0);

/** Is a title of so few units compared at all? */
export const isComparable = (key: string): boolean =>
  bareUnits(key) >= (key.startsWith(NATION) ? SHORT_LAW_UNITS : SHORT_UNITS);

/**
 * How far `cited` is from the title `right`: 1 for one wrong character, 2 for neighbours that changed places, 3 for a
 * word; undefined where it is another title. `confusable` tells characters that are taken for one another.
 */
export function slipIn(
  cited: string,
  right: string,
  confusable: (a: string, b: string) => boolean,
): 1 | 2 | 3 | undefined {
  const found = difference(cited, right);
  if (isOneWrong(cited, right, found, confusable)) return 1;
  if (isMoved(right, found)) return 2;
  return isWordWrong(cited, right, found) ? 3 : undefined;
}

function isOneWrong(
  cited: string,
  right: string,
  { wrong, meant, at }: Difference,
  confusable: (a: string, b: string) => boolean,
): boolean {
  const alike = wrong.length === 1 && meant.length === 1 && (confusable(wrong, meant) || isAlike(wrong, meant));
  const ends = at + meant.length === right.length;
  if (genreOf(cited) !== genreOf(right) && (genreOf(cited) !== '' || ends)) return genreOf(cited) === '' && alike;
  const inside = wrong === '' && at > 0;
  if ((inside ? NUMERAL : DISTINCT).test(wrong + meant)) return false;
  const bare = bareUnits(right);
  const units = at < right.length - bare ? right.length : bare;
  const twice = wrong.length === 1 && meant === '' && (cited[at] === cited[at - 1] || cited[at] === cited[at + 1]);
  if (twice) return units >= TWICE_UNITS;
  if (inside && meant.length === 1 && units >= LOSS_UNITS && at + 1 < right.length) return true;
  const long = units >= (genreOf(right) === '法' ? LONG_LAW_UNITS : LONG_UNITS);
  if (wrong.length === 1 && meant.length === 1) return (long && bare >= SHORT_UNITS) || alike;
  return wrong.length + meant.length === 1 && long;
}

const isAlike = (a: string, b: string): boolean => ALIKE.has(a + b) || ALIKE.has(b + a);

/** A word of two characters more, less or another one, in a title that is known to have no like: 药品监督管理法. */
function isWordWrong(cited: string, right: string, { wrong, meant, at }: Difference): boolean {
  if (wrong.length > 2 || meant.length > 2 || wrong.length + meant.length < 2 || wrong.length * meant.length === 1)
    return false;
  if (wrong.length === 1 || meant.length === 1) return false;
  if (genreOf(cited) !== genreOf(right) || DISTINCT.test(wrong + meant)) return false;
  const bare = bareUnits(right);
  const head = at - (right.length - bare);
  const left = bare - meant.length;
  if (head < HEAD_UNITS || at + meant.length >= right.length) return false;
  if (right.startsWith(NATION) && genreOf(right) === '法') return bare >= WORD_LAW_UNITS && left >= LEFT_LAW_UNITS;
  const words = [wrong, meant].filter(Boolean);
  return bare >= WORD_UNITS && left >= LEFT_UNITS && words.every((word) => FILLING.has(word));
}

/** Neighbouring characters or words that changed places: 道路安全交通法, 执法过程全记录. */
function isMoved(right: string, { wrong, meant, at }: Difference): boolean {
  if (wrong.length !== meant.length || wrong.length < 2 || wrong.length > 8) return false;
  if (wrong.length === 2) return wrong[0] === meant[1] && wrong[1] === meant[0];
  if (bareUnits(right) < WORD_LAW_UNITS || at + meant.length > right.length - 1) return false;
  for (let k = 1; k < meant.length; k++) if (meant.slice(k) + meant.slice(0, k) === wrong) return true;
  return false;
}

const sorted = (key: string): string => [...key].sort().join('');

/** Units at which a slip that leaves the head of a title whole begins; it changes at most as many. */
const WHOLE_HEAD = 2;
const CHANGED = 2;
/** Units at the end of a title that a slip in its head leaves. */
const WHOLE_TAIL = 3;
const SHORTEST = WHOLE_HEAD + 2 * CHANGED + WHOLE_TAIL;

const headOf = (key: string): string => key.slice(0, WHOLE_HEAD);
const tailOf = (key: string): string => key.slice(-WHOLE_TAIL);

/** Hashes under which the keys of forms stand, and the rows of short ones. */
export function neighbourKeys(forms: readonly { readonly row: number; readonly key: string }[]) {
  const long = forms.filter(({ key }) => key.length >= SHORTEST);
  return {
    short: forms.filter(({ key }) => key.length < SHORTEST).map(({ row }) => row),
    heads: long.map(({ row, key }) => [hashOf(headOf(key)), row] as const),
    tails: long.map(({ row, key }) => [hashOf(tailOf(key)), row] as const),
    permuted: forms.map(({ row, key }) => [hashOfUnits(key), row] as const),
  };
}

/** The indices that {@link neighbourKeys} fill. */
export interface NeighbourIndices {
  readonly short: Flat;
  readonly heads: HashIndex;
  readonly tails: HashIndex;
  readonly permuted: HashIndex;
}

/**
 * Finds the titles that a wrong one may stand for, and some others: {@link slipIn} tells them apart. A slip changes two
 * units or the order of some; one of units leaves the head of a title as it is, or its tail.
 */
export class Neighbours {
  readonly #keys: Strings;
  readonly #stringOf: (row: number) => number;
  readonly #indices: NeighbourIndices;

  /** `stringOf`: which of the strings is the key of a row. */
  constructor(keys: Strings, stringOf: (row: number) => number, indices: NeighbourIndices) {
    this.#keys = keys;
    this.#stringOf = stringOf;
    this.#indices = indices;
  }

  /** Rows of the forms. */
  of(key: string): ReadonlySet<number> {
    const { short, heads, tails, permuted } = this.#indices;
    const found = new Set<number>();
    for (const row of permuted.of(hashOfUnits(key))) {
      const other = this.#keys.at(this.#stringOf(row));
      if (other.length === key.length && sorted(other) === sorted(key)) found.add(row);
    }
    for (let i = 0; i < short.length; i++) if (this.#isNear(key, short[i] ?? 0)) found.add(short[i] ?? 0);
    for (const row of heads.of(hashOf(headOf(key))))
      if (this.#isNear(key, row) && headOf(this.#keyOf(row)) === headOf(key)) found.add(row);
    for (const row of tails.of(hashOf(tailOf(key))))
      if (this.#isNear(key, row) && tailOf(this.#keyOf(row)) === tailOf(key)) found.add(row);
    return found;
  }

  #keyOf(row: number): string {
    return this.#keys.at(this.#stringOf(row));
  }

  /** Do a title and that of a row differ in one place, by two units at most? */
  #isNear(a: string, row: number): boolean {
    const keys = this.#keys;
    const b = this.#stringOf(row);
    const length = keys.lengthOf(b);
    const shorter = Math.min(a.length, length);
    const least = Math.max(a.length, length) - CHANGED;
    if (shorter < least) return false;
    let alike = 0;
    while (alike < shorter && a.charCodeAt(alike) === keys.unit(b, alike)) alike++;
    for (
      let tail = 1;
      alike < least && tail <= shorter && a.charCodeAt(a.length - tail) === keys.unit(b, length - tail);
      tail++
    )
      alike++;
    return alike >= least;
  }
}
