import type { Block } from '../syntax/block.js';
import { balanceReadings, changeReadings } from './changes.js';
import { lazily, type Reading } from './evidence.js';
import { agrees, chanceOf } from './judge.js';
import { rateReadings } from './rates.js';
import { sumReadings } from './sums.js';
import type { Mention } from './view.js';
import { wakes } from './wake.js';
import { lineOf, type Spot } from './window.js';

/** A figure that says by its form that it follows from others, with all that it may follow from. */
export interface Claimed {
  readonly spot: Spot;
  readonly readings: readonly Reading[];
}

function readingsOf(spot: Spot, line: readonly Spot[], before: readonly (readonly Spot[])[]): readonly Reading[] {
  const { act } = spot.m;
  switch (act.kind) {
    case 'rate':
    case 'share':
    case 'bare':
      return spot.m.q.class === 'percentage'
        ? [...rateReadings(spot, line, before), ...balanceReadings(spot, line)]
        : [];
    case 'change':
    case 'delta':
    case 'points':
      return act.kind === 'delta'
        ? [...changeReadings(spot, line), ...sumReadings(spot, line)]
        : changeReadings(spot, line);
    case 'plain':
      return [...sumReadings(spot, line), ...balanceReadings(spot, line)];
    case 'carry':
    case 'average':
      return balanceReadings(spot, line);
    default:
      return [];
  }
}

/** Only what says how much something moved may rest: the others name what they are of. */
const isWoken = (spot: Spot, line: readonly Spot[]): boolean =>
  (spot.m.act.kind !== 'change' && spot.m.act.kind !== 'points') || wakes(spot, line);

/** The claims of a paragraph, read in the light of the paragraphs before it (nearest first); `all`: also those that rest. */
export function claimsOf(block: Block, before: readonly Block[], all = false): Claimed[] {
  const line = lineOf(block);
  const earlier = before.map(lineOf);
  const claims = line.flatMap((spot) => {
    if (!all && !isWoken(spot, line)) return [];
    const readings = readingsOf(spot, line, earlier);
    return readings.length > 0 ? [{ spot, readings }] : [];
  });
  return claims.length > 1 ? withNeighbours(claims) : claims;
}

/** An agreement that is hardly by chance. */
const TELLING = 0.05;

/** Rates of one list have one whole: what the others agree with speaks for it. */
function withNeighbours(claims: readonly Claimed[]): Claimed[] {
  const wholes = new Map<Mention, Set<Mention>>();
  for (const { spot, readings } of claims)
    for (const r of readings) {
      const whole = wholeOf(r);
      if (!whole || !agrees(r, spot.m) || chanceOf(r, spot.m) > TELLING) continue;
      const known = wholes.get(whole);
      if (known) known.add(spot.m);
      else wholes.set(whole, new Set([spot.m]));
    }
  if (wholes.size === 0) return [...claims];
  return claims.map(({ spot, readings }) => ({
    spot,
    readings: readings.map((r) => {
      const known = wholes.get(wholeOf(r) ?? spot.m);
      const others = known ? known.size - (known.has(spot.m) ? 1 : 0) : 0;
      return others > 0 ? withEvidence(r, `neighbours ${others > 1 ? '2+' : '1'}`) : r;
    }),
  }));
}

const withEvidence = (reading: Reading, more: string): Reading => {
  const { kind, shape, figures, low, high, balanced = false, told = true, prove } = reading;
  return lazily({ kind, shape, figures, low, high, balanced, told, prove }, () => [...reading.evidence, more]);
};

const wholeOf = ({ shape, figures }: Reading): Mention | undefined => (shape === 'part/whole' ? figures[1] : undefined);
