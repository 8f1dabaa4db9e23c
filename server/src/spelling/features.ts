import { chainBack } from './chain.js';
import type { Features } from './forest.js';
import type { Grams } from './grams.js';
import { KINDS, type Kind } from './likeness.js';
import { LETTER, MARGIN } from './symbols.js';

const most = (values: readonly number[]): number => Math.max(0, ...values);
const least = (values: readonly number[]): number => Math.min(15, ...values);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What the counts know of the symbols between three others on each side. */
class Seen {
  readonly two: number[] = [];
  readonly three: number[] = [];
  readonly four: number[] = [];
  readonly words: number[] = [];

  constructor(grams: Grams, s: readonly number[]) {
    const at = (i: number): number => s[i] ?? 1;
    const to = s.length - MARGIN;
    for (let i = MARGIN - 1; i < to; i++) this.two.push(grams.two(at(i), at(i + 1)));
    for (let i = MARGIN - 2; i < to; i++) this.three.push(grams.three(at(i), at(i + 1), at(i + 2)));
    for (let i = MARGIN - 3; i < to; i++) this.four.push(grams.four(at(i), at(i + 1), at(i + 2), at(i + 3)));
    const two = this.two.map((_, k) => grams.word(at(MARGIN - 1 + k), at(MARGIN + k)));
    const three = this.three.map((_, k) => grams.word(at(MARGIN - 2 + k), at(MARGIN - 1 + k), at(MARGIN + k)));
    const four = this.four.map((_, k) =>
      grams.word(at(MARGIN - 3 + k), at(MARGIN - 2 + k), at(MARGIN - 1 + k), at(MARGIN + k)),
    );
    this.words.push(most(three), most(four), two[0] ?? 0, two.at(-1) ?? 0, most(two.slice(1, -1)));
  }
}

/**
 * What the scorer sees of a reading: how well what stands there and what may have been meant are known, as levels, with
 * the mere kinds of their neighbours. `found` and `meant` are the symbols with three others on each side; `gain` is what
 * the reading gains in the logarithm of its probability, `margin` how far the next best reading is behind; `signs` are those of a name.
 */
export function featuresOf(
  grams: Grams,
  kind: Kind,
  gain: number,
  margin: number,
  found: readonly number[],
  meant: readonly number[],
  signs: readonly number[],
): Features {
  const before = new Seen(grams, found);
  const after = new Seen(grams, meant);
  const end = found.length - MARGIN;
  const at = (i: number): number => found[i] ?? 1;
  const han = (i: number): number => (at(i) > LETTER ? 1 : 0);
  const wholes = [
    KINDS.indexOf(kind),
    before.two[0] ?? 0,
    before.two.at(-1) ?? 0,
    least(before.two),
    sum(before.three),
    most(before.three),
    most(before.four),
    ...before.words,
    after.two[0] ?? 0,
    after.two.at(-1) ?? 0,
    least(after.two),
    least(after.three),
    most(after.three),
    sum(after.three),
    most(after.four),
    sum(after.four),
    ...after.words,
    grams.one(at(MARGIN)),
    grams.one(meant[MARGIN] ?? 1),
    han(2) + 2 * han(end),
    han(1) + han(2),
    han(end) + han(end + 1),
    // How well the surroundings are known whatever the middle is.
    grams.two(at(1), at(2)),
    grams.two(at(end), at(end + 1)),
    grams.three(at(0), at(1), at(2)),
    grams.three(at(end), at(end + 1), at(end + 2)),
    grams.word(at(1), at(2)),
    grams.word(at(end), at(end + 1)),
    ...signs,
  ];
  return { reals: [gain, chainBack(grams, meant) - chainBack(grams, found), Math.min(margin, 20)], wholes };
}
