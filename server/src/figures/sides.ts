import { isNth, nearerEvidence, placeOf, previousLike } from './change-evidence.js';
import { type Base, baseOf, isOfAnotherAccount, isOfThePast, timeOf } from './compared.js';
import { isSameThing, times, yearOfGrowth } from './dated.js';
import { Evidence } from './evidence.js';
import { INTO } from './moves.js';
import { once, one, three, two } from './names.js';
import { bucket } from './places.js';
import { comparable } from './scope.js';
import { isForeignHead, isToldBehind, subjectEvidence } from './subjects.js';
import type { Spot } from './window.js';
import { EARLIER } from './words.js';

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
  readonly #time = once((s: Spot): { readonly time: Base | undefined } => ({ time: timeOf(s) }));
  readonly #account = once((s: Spot): { readonly is: boolean } => ({ is: isOfAnotherAccount(this.#claim, s) }));
  readonly #at = new Map<string, (s: Spot) => Evidence>();
  readonly #base: Base | undefined;
  readonly #isOfThePast: boolean;
  readonly #claim: Spot;
  readonly #line: readonly Spot[];

  constructor(claim: Spot, line: readonly Spot[]) {
    this.#claim = claim;
    this.#line = line;
    this.#base = baseOf(claim, line);
    this.#isOfThePast = isOfThePast(claim);
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

  readonly #times = once((current: Spot) =>
    once((previous: Spot): string => times(this.#claim, current, previous, this.#line)),
  );
  readonly times = (current: Spot, previous: Spot): string => this.#times(current)(previous);

  /** 同比增长8%，上月…: an earlier figure of another time than the claim is measured against is no candidate. */
  isCrossed(other: Spot): boolean {
    if (this.#account(other).is) return true;
    if (this.#base === undefined) return false;
    const { time } = this.#time(other);
    return time !== undefined && time !== this.#base;
  }

  /** 由2个市扩大到8个市: what something grew from is the earlier figure of what it grew to, and of no other. */
  isOfNext(previous: Spot, current: Spot): boolean {
    const next = this.#line[previous.index + 1];
    const { act } = previous.m;
    if (act.kind !== 'previous' || !act.from || next === undefined || next === current) return false;
    return INTO.test(next.m.lead) && comparable(previous.m, next.m);
  }

  /** 去年增长3%: it is no growth of this year's figures. */
  readonly maySpeakOf = (current: Spot): boolean => !this.#isOfThePast || this.previous(current) !== 'no';

  /** Does another figure stand nearer, of which this may be said? */
  readonly nearer = (current: Spot, other: Spot): string[] => nearerEvidence(this.#claim, this.#line, current, other);

  /** What is known of two figures that are compared: which is the earlier, and where they stand to each other. */
  pair(current: Spot, previous: Spot): string[] {
    const like = this.previous(previous);
    return [
      IS('p', like),
      apart(current, previous),
      side(current, previous),
      together(current, previous),
      ...this.nth(current, previous),
      this.times(current, previous),
      this.joint(current, previous, like),
      ...namedAs(current, previous),
      ...(this.#isFromTo(current, previous) ? ['from to'] : []),
      ...(this.#base !== undefined && this.#time(previous).time === this.#base ? ['base as said'] : []),
    ];
  }

  /** 由88.4%降至58.4%，下降30个百分点: what it moved from and to, and right beside them by how much. */
  #isFromTo(current: Spot, previous: Spot): boolean {
    if (isToldBehind(this.#claim, current)) return previous.index === current.index - 1;
    return (
      this.previous(previous) === 'from' &&
      previous.index === current.index - 1 &&
      current.index === this.#claim.index - 1 &&
      current.segment === this.#claim.segment &&
      this.subject(current).has('subject=unnamed')
    );
  }

  /** Have they the place in their sentences that the claim has in its list? */
  nth(...figures: readonly Spot[]): string[] {
    if (this.#claim.run.of < 2 || yearOfGrowth(this.#claim, this.#line) !== undefined) return [];
    const alike = figures.filter((s) => this.#nth(s).is).length;
    return [alike === figures.length ? 'nth alike' : alike > 0 ? 'nth half' : 'nth other'];
  }
}

export const apart = (a: Spot, b: Spot): string => APART(bucket(Math.abs(b.index - a.index) - 1));
export const ranked = (rank: number): string => RANK(String(rank));
export const together = (a: Spot, b: Spot): string => (a.segment === b.segment ? 'together' : 'split');
export const side = (current: Spot, previous: Spot): string => (previous.index < current.index ? 'earlier' : 'later');

/** What two figures are called; in sentences of their own other names are other things. */
function namedAs(current: Spot, previous: Spot): string[] {
  const name = named(current, previous);
  const isSame = current.words !== '' && isSameThing(current, previous);
  const isOther = name === 'names apart' && current.sentence !== previous.sentence && !isSame;
  return isOther ? [name, 'another subject'] : [name];
}

/** 生产总值1130亿元，财政收入81亿元: an earlier figure that bears a name of its own is of that thing. */
const named = (current: Spot, previous: Spot): string =>
  EARLIER.strip(previous.name) === '' || current.name === '' || previous.index === current.index - 1
    ? 'one name'
    : isForeignHead(previous.name, current.name)
      ? 'names apart'
      : 'names alike';
