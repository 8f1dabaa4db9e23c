import { isNth, placeOf, previousLike, subjectEvidence, times } from './change-evidence.js';
import { Evidence } from './evidence.js';
import { once, one, three, two } from './names.js';
import { bucket } from './places.js';
import type { Spot } from './window.js';

const AT = two((role, place) => `${role} ${place}`);
const IS = two((role, like) => `${role} is ${like}`);
const BOTH = three((a, b, how) => `both ${a}, ${b}, ${how}`);
const APART = one((gap) => `apart ${gap}`);
const RANK = one((rank) => `rank ${rank}`);

/** What a claim, its own words and its line say of the figures near it: of each it is asked once. */
export class Sides {
  /** Is it of an earlier time, and how is that said? */
  readonly previous = once(({ m, group }: Spot): string => previousLike(m, group));
  /** What the claim says that it speaks of beside the name of a figure. */
  readonly subject = once((current: Spot): Evidence => new Evidence(subjectEvidence(this.#claim, current)));
  readonly #place = once((s: Spot): readonly string[] => placeOf(this.#claim, s, this.#line));
  readonly #places = once((s: Spot): string => this.#place(s).join(' '));
  readonly #nth = once((s: Spot): { readonly is: boolean } => ({ is: isNth(this.#claim, s, this.#line) }));
  readonly #at = new Map<string, (s: Spot) => Evidence>();
  readonly #claim: Spot;
  readonly #line: readonly Spot[];

  constructor(claim: Spot, line: readonly Spot[]) {
    this.#claim = claim;
    this.#line = line;
  }

  /** Where a figure stands, in its role: `c` the later, `p` the earlier, `d` a difference, `t` a total … */
  at(role: string, spot: Spot): Evidence {
    let known = this.#at.get(role);
    if (!known) {
      known = once((s) => new Evidence(this.#place(s).map((place) => AT(role, place))));
      this.#at.set(role, known);
    }
    return known(spot);
  }

  /** Is it of an earlier time, as evidence. */
  readonly is = (role: string, spot: Spot): string => IS(role, this.previous(spot));

  /** Place of both figures at once. */
  readonly joint = (a: Spot, b: Spot, how: string): string => BOTH(this.#places(a), this.#places(b), how);

  readonly times = (current: Spot, previous: Spot): string => times(this.#claim, current, previous, this.#line);

  /** Have they the place in their sentences that the claim has in its list? */
  nth(...figures: readonly Spot[]): string[] {
    if (this.#claim.run.of < 2) return [];
    const alike = figures.filter((s) => this.#nth(s).is).length;
    return [alike === figures.length ? 'nth alike' : alike > 0 ? 'nth half' : 'nth other'];
  }
}

export const apart = (a: Spot, b: Spot): string => APART(bucket(Math.abs(b.index - a.index) - 1));
export const ranked = (rank: number): string => RANK(String(rank));
export const together = (a: Spot, b: Spot): string => (a.segment === b.segment ? 'together' : 'split');
export const side = (current: Spot, previous: Spot): string => (previous.index < current.index ? 'earlier' : 'later');
