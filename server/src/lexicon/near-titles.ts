import { type HashIndex, hashOf } from './strings.js';
import { genreOf, NATION } from './title.js';

/** A title in one of the forms in which it is cited. */
interface Titled {
  readonly title: string;
  /** As compared: folded, without marks. */
  readonly key: string;
}

/** Kinds of acts that the nation alone makes, and those of which places make their own. */
const NATIONAL = ['法', '法典'];
const NATIONAL_TOO = [...NATIONAL, '条例', '规定', '办法', '细则', '实施细则'];
/** What ends in 法 and is no law. */
const NO_LAW = /(?:办|方|宪|书|做|用|说|兵|语|技|疗|算|手|看|想|写|读|教|刀|枪|阵|佛)法$/;
/** Units of a name, without the kind of the act, that is compared by words. */
const STEM_UNITS = 4;
/** A word, and the longest piece of a name that is lost with it: 权益保护. */
const WORD_UNITS = 2;
const LOST_UNITS = 4;
/** Units that stay the same around a word that was changed. */
const KEPT_UNITS = 4;
const HEAD_UNITS = 2;
const TAIL_UNITS = 4;
/** Another place, number or edition makes another act. */
const DISTINCT = /[省市县区州镇乡旗盟新\d一二三四五六七八九十()-]/;

const headOf = (name: string): string => name.slice(0, HEAD_UNITS);
const tailOf = (name: string): string => name.slice(-TAIL_UNITS);

/** Hashes under which the names of the nation's acts stand. */
export function nearTitleKeys(forms: readonly (Titled & { readonly row: number })[]) {
  const national = forms.flatMap(({ row, key, title }) =>
    title.startsWith(NATION) && key.startsWith(NATION) ? [{ row, name: key.slice(NATION.length) }] : [],
  );
  return {
    heads: national.map(({ row, name }) => [hashOf(headOf(name)), row] as const),
    tails: national.map(({ row, name }) => [hashOf(tailOf(name)), row] as const),
  };
}

/**
 * Titles of national acts that lost, changed or gained a word: 道路安全法, 大气污染治理法, 农村土地承包经营法.
 * Only acts whose kind no place makes are compared, or ones that are called the nation's.
 */
export class NearTitles<T extends Titled> {
  readonly #heads: HashIndex;
  readonly #tails: HashIndex;
  readonly #formAt: (row: number) => T;

  /** The indices that {@link nearTitleKeys} fill; `formAt` gives the same object for the same row. */
  constructor(heads: HashIndex, tails: HashIndex, formAt: (row: number) => T) {
    this.#heads = heads;
    this.#tails = tails;
    this.#formAt = formAt;
  }

  /** The one national act whose name is a word away from `name`; `national` where 中华人民共和国 stood before it. */
  find(name: string, national: boolean): T | undefined {
    const genre = genreOf(name);
    if (!(national ? NATIONAL_TOO : NATIONAL).includes(genre) || NO_LAW.test(name)) return undefined;
    const stem = name.slice(0, name.length - genre.length);
    if (stem.length < STEM_UNITS) return undefined;
    const near = new Set<T>();
    for (const row of [...this.#heads.of(hashOf(headOf(name))), ...this.#tails.of(hashOf(tailOf(name)))]) {
      const form = this.#formAt(row);
      const right = form.key.slice(NATION.length);
      if (headOf(right) !== headOf(name) && tailOf(right) !== tailOf(name)) continue;
      if (genreOf(right) === genre && isWordAway(stem, right.slice(0, right.length - genre.length))) near.add(form);
    }
    const [form, ...others] = near;
    return others.length === 0 ? form : undefined;
  }
}

function isWordAway(cited: string, right: string): boolean {
  let head = 0;
  while (head < cited.length && head < right.length && cited[head] === right[head]) head++;
  let tail = 0;
  while (tail < Math.min(cited.length, right.length) - head && cited.at(-1 - tail) === right.at(-1 - tail)) tail++;
  const wrong = cited.slice(head, cited.length - tail);
  const meant = right.slice(head, right.length - tail);
  if (DISTINCT.test(wrong + meant)) return false;
  // What stands first is often a place: 青藏高原生态保护法.
  if (wrong === '') return meant.length >= WORD_UNITS && meant.length <= (head === 0 ? WORD_UNITS : LOST_UNITS);
  if (wrong.length !== WORD_UNITS) return false;
  return meant === ''
    ? head >= HEAD_UNITS && right.length >= STEM_UNITS
    : meant.length === WORD_UNITS && head + tail >= KEPT_UNITS;
}
