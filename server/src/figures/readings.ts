import type { Block } from '../syntax/block.js';
import { othersBeside } from './alone.js';
import { balanceReadings, changeReadings } from './changes.js';
import { type Reading, withEvidence } from './evidence.js';
import { agrees, chanceOf } from './judge.js';
import { isPerMany, perManyReadings } from './per-many.js';
import { isPerUnit, perUnitReadings } from './per-unit.js';
import { rateReadings } from './rates.js';
import { averageReadings, isRatio, timesReadings } from './ratios.js';
import { sumReadings } from './sums.js';
import { sharesOfUnsaid } from './unsaid-whole.js';
import type { Mention } from './view.js';
import { wakes } from './wake.js';
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
  switch (act.kind) {
    case 'rate':
    case 'share':
    case 'bare':
      return spot.m.q.class === 'percentage'
        ? [...rateReadings(spot, line, before), ...balanceReadings(spot, line)]
        : [];
    case 'change':
      return act.yearly ? yearlyReadings(spot, line) : changeReadings(spot, line);
    case 'multiple':
      return timesReadings(spot, line);
    case 'delta':
    case 'points':
      return act.kind === 'delta'
        ? [...changeReadings(spot, line), ...sumReadings(spot, line)]
        : changeReadings(spot, line);
    case 'plain':
      return isRatio(spot.m) ? timesReadings(spot, line) : [...sumReadings(spot, line), ...balanceReadings(spot, line)];
    case 'average':
      return isPerMany(spot) ? perManyReadings(spot, line) : averageReadings(spot, line);
    case 'carry':
      return balanceReadings(spot, line);
    default:
      return [];
  }
}

/** 占比为6 4%: what stands before a blank within a number was lost with its mark. */
const isTorn = ({ q, figure }: Mention): boolean =>
  /\d[.．]?[ \u3000]$/.test(figure.block.text.slice(Math.max(0, q.start - 3), q.start));

/** Only what says how much something moved may rest: the others name what they are of. */
const isWoken = (spot: Spot, line: readonly Spot[]): boolean =>
  (spot.m.act.kind !== 'change' && spot.m.act.kind !== 'points') || wakes(spot, line);

/** The claims of a paragraph, read in the light of the paragraphs before it (nearest first); `all`: also those that rest. */
export function claimsOf(block: Block, before: readonly Block[], all = false): Claimed[] {
  const line = lineOf(block);
  const earlier = before.map(lineOf);
  const claims = line.flatMap((spot) => {
    if (!all && !isWoken(spot, line)) return [];
    const readings = readingsOf(spot, line, earlier).map((r) => withEvidence(r, () => othersBeside(spot, r, line)));
    return readings.length > 0 ? [{ spot, readings }] : [];
  });
  return claims.length > 1 ? withNeighbours(claims, line) : claims;
}

/** An agreement that is hardly by chance. */
const TELLING = 0.05;

/** Rates of one list have one whole: what the others agree with speaks for it, more so where their parts stand alike. */
function withNeighbours(claims: readonly Claimed[], line: readonly Spot[]): Claimed[] {
  const wholes = new Map<string, Map<Mention, Set<string>>>();
  const agreed = new Set<Mention>();
  for (const { spot, readings } of claims)
    for (const r of readings) {
      if (!agrees(r, spot.m) || chanceOf(r, spot.m) > TELLING) continue;
      const whole = wholeOf(r);
      if (!whole) continue;
      if (r.shape === 'part/whole') agreed.add(spot.m);
      const known = wholes.get(whole) ?? new Map<Mention, Set<string>>();
      const places = known.get(spot.m) ?? new Set<string>();
      wholes.set(whole, known.set(spot.m, places.add(placeOf(r))));
    }
  const unsaid = sharesOfUnsaid(
    claims.map(({ spot }) => spot),
    line,
    agreed,
  );
  if (wholes.size === 0 && unsaid.size === 0) return [...claims];
  return claims.map(({ spot, readings }) => {
    const own = readings.map((r) => {
      const whole = wholeOf(r);
      const known = whole === undefined ? undefined : wholes.get(whole);
      return { whole, ...(known ? supporters(known, spot.m, r) : ALONE) };
    });
    const rivals = rivalsOf(own);
    return {
      spot,
      readings: readings.map((r, i) => {
        const { whole, others, alike } = own[i] ?? ALONE;
        if (whole === undefined) return r;
        if (unsaid.has(spot.m) && r.figures.slice(1).some((m) => unsaid.has(m)))
          return withEvidence(r, () => ['unsaid whole']);
        if (others > 0)
          return withEvidence(r, () => [`neighbours ${several(others)}`, `alike ${several(alike)}`], alike > 0);
        // Its list has a whole, and it is another one.
        const rival = rivals[0]?.whole === whole ? rivals[1] : rivals[0];
        return rival ? withEvidence(r, () => [`neighbours elsewhere ${several(rival.alike)}`]) : r;
      }),
    };
  });
}

/** A reading as its neighbours see it: its whole, how many of them agree with that, and how many have their part alike. */
interface Seen {
  readonly whole?: string | undefined;
  readonly others: number;
  readonly alike: number;
}

const ALONE: Seen = { others: 0, alike: 0 };

/** The two wholes that most neighbours agree with, their part standing alike, the better one first. */
function rivalsOf(seen: readonly Seen[]): readonly Seen[] {
  const best = new Map<string, Seen>();
  for (const own of seen)
    if (own.whole !== undefined && own.alike > (best.get(own.whole)?.alike ?? 0)) best.set(own.whole, own);
  return [...best.values()].sort((a, b) => b.alike - a.alike).slice(0, 2);
}

const several = (n: number): string => (n > 1 ? '2+' : String(n));

/** How many other rates agree with a whole, and how many of these have their part where this reading has it. */
function supporters(known: ReadonlyMap<Mention, ReadonlySet<string>>, own: Mention, r: Reading) {
  let [others, alike] = [0, 0];
  let place: string | undefined;
  for (const [m, places] of known) {
    if (m === own) continue;
    others++;
    if (places.has((place ??= placeOf(r)))) alike++;
  }
  return { others, alike };
}

/** What a rate is a part of: one figure, or all members of a list. */
function wholeOf({ shape, figures }: Reading): string | undefined {
  if (shape === 'part/joined') return joinedPlaces(figures.slice(1));
  if (shape === 'part/whole') return figures[1] && `${figures[1].figure.block.text.length}:${figures[1].q.start}`;
  if (shape !== 'part/parts') return undefined;
  return joinedPlaces(figures);
}

const joinedPlaces = (figures: readonly Mention[]): string =>
  figures
    .map(({ q }) => q.start)
    .sort((a, b) => a - b)
    .join();

/** Where the part stands to its claim. */
const placeOf = ({ evidence }: Reading): string => evidence.find((e) => e.startsWith('part ')) ?? '';
