import type { Evidence, Reading } from './evidence.js';
import type { Mention } from './mention.js';
import { slipOf } from './slips.js';
import { agrees } from './weigh.js';

/** What leaves a contradiction without a licence, whoever finds it: silence. */
export const UNLICENSED: ReadonlySet<string> = new Set([
  'constant prices',
  'base=nothing',
  'another base',
  'far base',
  'own base',
  'larger base',
  'whole in list',
  'narrower name',
  'unheard name',
  'another owner',
  'another sort',
  'another place',
  'another subject',
  'another delta',
  'another nearer',
  'neighbours elsewhere 2+',
  'unsaid base',
  'unsaid whole',
  'of a reason',
  'list tail',
  'nth other',
  'nth half',
  'moods',
  'implied',
  'doublings',
  'sum of deltas',
  'shares over',
  'shares under',
  'set not whole',
  'another time',
  'another period',
  'part is due',
  'part is its base',
  'another year',
  'contrary whole',
  'fixed',
  'said of several',
  'said of others',
]);

/** What only a part of one whole leaves open: with several wholes or parts, the name's own base is spelt out. */
const OF_PAIRS: ReadonlySet<string> = new Set(['own base', 'larger base', 'another owner', 'contrary whole']);

export const NONE: ReadonlySet<string> = new Set();

/** May a contradiction be told of it? `slight`: what is no bar to that here. */
export const isLicensed = ({ evidence, shape }: Reading, slight = NONE): boolean =>
  evidence.find(
    (name) => UNLICENSED.has(name) && !slight.has(name) && (shape === 'part/whole' || !OF_PAIRS.has(name)),
  ) === undefined;

/** What no names and no place of the figures make up for, of a reading of two figures that are compared. */
export const bars = (evidence: Evidence): boolean =>
  evidence.find((name) => UNLICENSED.has(name) && !OF_PAIRS.has(name)) !== undefined;

/** From here on a list that passes its total may be told though its form is open. */
const LEAST_SLIP = 2;

/** Is it certain that no contradiction is told of a reading, before its evidence is gathered? */
function isBarred(reading: Reading, stated: Mention): boolean {
  if (reading.isAbove === true || reading.isBarred?.() !== true) return false;
  return reading.kind !== 'sum' || reading.low <= stated.high || slipOf(reading, stated) < LEAST_SLIP;
}

/** Is nothing said of a claim whatever its readings weigh: do none agree, and may none be told? Nearly all are such. */
export const isSilent = (readings: readonly Reading[], stated: Mention): boolean =>
  readings.every(
    (reading) => reading.isBarred && !agrees(reading, stated) && (isBarred(reading, stated) || reading.told === false),
  );
