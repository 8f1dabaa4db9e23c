import type { Block } from '../syntax/block.js';
import { accountReadings } from './account.js';
import { inSentenceOf, othersBeside } from './alone.js';
import { averageReadings } from './averages.js';
import { balanceReadings } from './balance.js';
import { changeReadings } from './changes.js';
import { type Reading, untold, withEvidence } from './evidence.js';
import { fractionReadings } from './fraction.js';
import type { Mention } from './mention.js';
import { memo, one } from './names.js';
import { isOfEverybody, isPerMany, isRateOfMany, perManyReadings, rateOfManyReadings } from './per-many.js';
import { isPerUnit, perUnitReadings } from './per-unit.js';
import { rateReadings } from './rates.js';
import { isRatio, timesReadings } from './ratios.js';
import { isLimit } from './scope.js';
import { sumReadings } from './sums.js';
import { isSilent } from './unlicensed.js';
import { sharesOfUnsaid } from './unsaid-whole.js';
import { wakes } from './wake.js';
import { agrees, chanceOf } from './weigh.js';
import { lineOf, type Spot } from './window.js';
import { yearlyReadings } from './yearly.js';

/** A figure that says by its form that it follows from others, with all that it may follow from. */
export interface Claimed {
  readonly spot: Spot;
  readonly readings: readonly Reading[];
}

function readingsOf(spot: Spot, line: readonly Spot[], before: readonly (readonly Spot[])[]): readonly Reading[] {
  const { act } = spot.m;
  if (isTorn(spot.m)) return [];
  if ((act.kind === 'plain' || act.kind === 'average') && isPerUnit(spot)) return perUnitReadings(spot, line);
  if (isRateOfMany(spot)) {
    const ofMany = [...rateOfManyReadings(spot, line), ...balanceReadings(spot, line)];
    // 归集数据28174条，差错88条，差错率3.12‰
    return ofMany.length > 0 || isOfEverybody(spot) ? ofMany : rateReadings(spot, line, before);
  }
  switch (act.kind) {
    case 'rate':
    case 'share':
    case 'bare':
      if (spot.m.q.class === 'percentage')
        return [...rateReadings(spot, line, before), ...balanceReadings(spot, line), ...fractionReadings(spot)];
      // 结案率为⟦97⟧: its sign was lost on the way. It is told where the figures agree with it.
      return rateReadings(spot, line, before).map(untold);
    case 'change':
      return act.yearly ? yearlyReadings(spot, line) : changeReadings(spot, line);
    case 'multiple':
      return timesReadings(spot, line);
    case 'delta':
    case 'points':
      return act.kind === 'delta'
        ? [...changeReadings(spot, line), ...sumReadings(spot, line), ...accountReadings(spot, line)]
        : changeReadings(spot, line);
    case 'plain':
      return isRatio(spot.m)
        ? timesReadings(spot, line)
        : [...sumReadings(spot, line), ...balanceReadings(spot, line), ...accountReadings(spot, line)];
    case 'average':
      return isPerMany(spot) ? perManyReadings(spot, line) : averageReadings(spot, line);
    case 'carry':
      return [...balanceReadings(spot, line), ...accountReadings(spot, line)];
    case 'other':
      return isLimit(spot.m) ? sumReadings(spot, line) : [];
    default:
      return [];
  }
}

/** 占比为6 4%: what stands before a blank within a number was lost with its mark. */
function isTorn({ q, figure }: Mention): boolean {
  const { text } = figure.block;
  const before = text[q.start - 1];
  return (before === ' ' || before === '\u3000') && /\d[.．]?.$/.test(text.slice(Math.max(0, q.start - 3), q.start));
}

/** Only what says how much something moved may rest: the others name what they are of. */
const isWoken = (spot: Spot, line: readonly Spot[]): boolean =>
  (spot.m.act.kind !== 'change' && spot.m.act.kind !== 'points') || wakes(spot, line);

/** What is left out where it is not asked for. */
interface Asked {
  /** Claims that rest: growth of which nothing is said to compare with. */
  readonly resting?: boolean;
  /** Readings that no wording says and that do not agree: nothing would be said of them. */
  readonly untold?: boolean;
  /** Claims of which nothing is said, whatever speaks for their readings: asked for by who explains. */
  readonly silent?: boolean;
}

/** The claims of a paragraph, read in the light of the paragraphs before it (nearest first). */
export function claimsOf(
  block: Block,
  before: readonly Block[],
  { resting = false, untold: all = false, silent = true }: Asked = {},
): Claimed[] {
  const line = lineOf(block);
  const earlier = before.map(lineOf);
  const claims = line.flatMap((spot) => {
    if (!resting && !isWoken(spot, line)) return [];
    const readings = readingsOf(spot, line, earlier);
    return readings.length > 0 ? [{ spot, readings }] : [];
  });
  const seen = claims.length > 1 ? neighboursOf(claims, line) : ALONE;
  const { unsaid, wholes } = seen;
  return claims.flatMap(({ spot, readings: tried }): Claimed[] => {
    if (!silent && isSilent(tried, spot.m)) return [];
    const beside = wholes.size > 0 || unsaid.has(spot.m) ? besideOf(spot.m, tried, seen) : NO_MORE;
    const near = memo(() => inSentenceOf(spot, line));
    const readings: Reading[] = [];
    for (const [i, r] of tried.entries()) {
      const more = beside[i];
      const isMeant = more?.isTold === true || agrees(r, spot.m) || r.told !== false;
      if (isMeant || all) readings.push(withMore(r, near, more));
    }
    return readings.length > 0 ? [{ spot, readings }] : [];
  });
}

/** What the neighbours of a claim say of one of its readings. */
interface More {
  readonly names: readonly string[];
  /** They say that it is meant. */
  readonly isTold: boolean;
}

const NO_MORE: readonly (More | undefined)[] = [];

const withMore = (reading: Reading, near: () => readonly Mention[], more: More | undefined): Reading =>
  withEvidence(
    reading,
    () => [
      ...othersBeside(reading, near()),
      ...(more?.names ?? []),
      ...(reading.told === false && more?.isTold !== true ? ['untold'] : []),
    ],
    more?.isTold,
  );

/** What a rate is a part of: one figure, or all members of a list. */
type Whole = Mention | string;

/** Wholes that rates of a paragraph agree with, with the places of their parts; shares that lead to a whole nobody prints. */
interface Neighbours {
  readonly wholes: ReadonlyMap<Whole, ReadonlyMap<Mention, ReadonlySet<string>>>;
  readonly unsaid: ReadonlySet<Mention>;
}

const ALONE: Neighbours = { wholes: new Map(), unsaid: new Set() };

/** An agreement that is hardly by chance. */
const TELLING = 0.05;

function neighboursOf(claims: readonly Claimed[], line: readonly Spot[]): Neighbours {
  const wholes = new Map<Whole, Map<Mention, Set<string>>>();
  const agreed = new Set<Mention>();
  for (const { spot, readings } of claims)
    for (const r of readings) {
      if (r.place === undefined || !agrees(r, spot.m) || chanceOf(r, spot.m) > TELLING) continue;
      const whole = wholeOf(r);
      if (!whole) continue;
      if (r.shape === 'part/whole') agreed.add(spot.m);
      const known = wholes.get(whole) ?? new Map<Mention, Set<string>>();
      const places = known.get(spot.m) ?? new Set<string>();
      wholes.set(whole, known.set(spot.m, places.add(r.place)));
    }
  const spots = claims.map(({ spot }) => spot);
  return { wholes, unsaid: sharesOfUnsaid(spots, line, agreed) };
}

/** Of 24100 they would be a quarter of what they are: the shares of a list are of another whole that nobody prints. */
function isFarFrom(claim: Mention, { shape, low, high }: Reading): boolean {
  const ratio = (low + high) / 2 / claim.n;
  return shape === 'part/whole' && (ratio < 0.8 || ratio > 1.25);
}

/** Shares that make up a whole are those of their own list: a total that it is said to be of is wrong. */
function isWhole(unsaid: ReadonlySet<Mention>): boolean {
  let sum = 0;
  for (const { act, n } of unsaid) if (act.kind === 'share' || act.kind === 'bare') sum += n;
  // Small shares say too little of their whole to be among them.
  return sum > 95 && sum <= 100.5;
}

/** Rates of one list have one whole: what the others agree with speaks for it, more so where their parts stand alike. */
function besideOf(claim: Mention, readings: readonly Reading[], { wholes, unsaid }: Neighbours): (More | undefined)[] {
  const own = readings.map((r): Seen => {
    const whole = wholeOf(r);
    const known = whole === undefined ? undefined : wholes.get(whole);
    return { whole, ...(known ? supporters(known, claim, r) : UNSEEN) };
  });
  const rivals = rivalsOf(own);
  return readings.map((r, i) => {
    const { whole, others, alike } = own[i] ?? UNSEEN;
    if (whole === undefined) return undefined;
    if (
      unsaid.has(claim) &&
      (r.figures.slice(1).some((m) => unsaid.has(m)) || (isFarFrom(claim, r) && !isWhole(unsaid)))
    )
      return { names: ['unsaid whole'], isTold: false };
    if (others > 0) return { names: [NEIGHBOURS(several(others)), ALIKE(several(alike))], isTold: alike > 0 };
    // Its list has a whole, and it is another one.
    const rival = rivals[0]?.whole === whole ? rivals[1] : rivals[0];
    return rival && { names: [ELSEWHERE(several(rival.alike))], isTold: false };
  });
}

const NEIGHBOURS = one((n) => `neighbours ${n}`);
const ALIKE = one((n) => `alike ${n}`);
const ELSEWHERE = one((n) => `neighbours elsewhere ${n}`);

/** A reading as its neighbours see it: its whole, how many of them agree with that, and how many have their part alike. */
interface Seen {
  readonly whole?: Whole | undefined;
  readonly others: number;
  readonly alike: number;
}

const UNSEEN: Seen = { others: 0, alike: 0 };

/** The two wholes that most neighbours agree with, their part standing alike, the better one first. */
function rivalsOf(seen: readonly Seen[]): readonly Seen[] {
  const best = new Map<Whole, Seen>();
  for (const own of seen)
    if (own.whole !== undefined && own.alike > (best.get(own.whole)?.alike ?? 0)) best.set(own.whole, own);
  return [...best.values()].sort((a, b) => b.alike - a.alike).slice(0, 2);
}

const several = (n: number): string => (n > 1 ? '2+' : String(n));

/** How many other rates agree with a whole, and how many of these have their part where this reading has it. */
function supporters(known: ReadonlyMap<Mention, ReadonlySet<string>>, claim: Mention, { place = '' }: Reading) {
  let [others, alike] = [0, 0];
  for (const [m, places] of known) {
    if (m === claim) continue;
    others++;
    if (places.has(place)) alike++;
  }
  return { others, alike };
}

function wholeOf({ shape, figures }: Reading): Whole | undefined {
  if (shape === 'part/whole') return figures[1];
  if (shape === 'part/joined') return placesOf(figures.slice(1));
  return shape === 'part/parts' ? placesOf(figures) : undefined;
}

const placesOf = (figures: readonly Mention[]): string =>
  figures
    .map(({ q }) => q.start)
    .sort((a, b) => a - b)
    .join();
