import type { Reading } from './evidence.js';
import type { Mention } from './mention.js';
import { CLEAR_SLIP, isSealed, SURE_SLIP, slipOf } from './slips.js';
import type { Weighed } from './weigh.js';

/** How likely by structure alone a reading is that needs no likely slip to be believed. */
export const SURE = 0.55;

/** Does the wording leave it open whether a list is all of its total? */
const isOpenList = ({ evidence }: Reading): boolean => evidence.has('unlicensed list') || evidence.has('loose list');

/** A list that makes up less of its total than this may be open. */
const FULL = 0.9;

/** How likely a list must be that its form alone closes. */
const ALL_IN_ALL = 0.95;

/** 435块（甲127块、乙112块、丙133块）: in a bracket, or behind a colon, without a word that leaves it open. */
const isAllInAll = ({ prior, reading: { evidence } }: Weighed): boolean =>
  prior >= ALL_IN_ALL &&
  evidence.has('closed form') &&
  (evidence.has('in bracket') || evidence.has('mark colon')) &&
  !evidence.has('open words');

/** How likely a list must be whose total is a slip of so many digits. */
const PASSES: readonly { readonly slip: number; readonly prior: number }[] = [
  { slip: SURE_SLIP, prior: 0.1 },
  { slip: CLEAR_SLIP, prior: 0.6 },
  { slip: 2, prior: 0.8 },
];

/** How likely a list must be that its form closes for its passing the total to be said, whatever the slip. */
const FULLY = 0.7;

/** How likely a list must be whose first member, right under the total, is larger than that. */
const ABOVE = 0.35;

/** How likely a list of which each member has remarks must be once its figures are compared. */
const LOOSELY = 0.25;

/** What is missing from a list that may be open is its rest; nothing explains that it passes its total so. */
function passesItsTotal({ reading, prior, odds }: Weighed, stated: Mention, slip: number): boolean {
  if (reading.low <= stated.high) return false;
  if (reading.told !== 'by a slip' && PASSES.some((least) => slip >= least.slip && prior >= least.prior)) return true;
  // 114万人，其中甲114万人、乙20万人: the one that is the total itself is not its part.
  const isTotal = reading.figures.some((m) => m.n === stated.n);
  if (reading.isAbove === true && prior >= ABOVE) return true;
  if (reading.evidence.has('closed form')) return (prior >= FULLY && !isTotal) || slip >= CLEAR_SLIP;
  return slip >= CLEAR_SLIP && odds >= LOOSELY && reading.evidence.has('loose form');
}

/** Does a list leave it open what is wrong where its members do not make up its total? */
export function isLeftOpen(list: Weighed, stated: Mention): boolean {
  const { reading, prior } = list;
  if (reading.kind !== 'sum' || isSealed(reading)) return false;
  const slip = slipOf(reading, stated);
  const passes = passesItsTotal(list, stated, slip);
  // One part as large as the total: they overlap, or they are no parts.
  const isWhole = passes && (prior >= SURE || reading.isAbove === true);
  if (slip < SURE_SLIP && reading.figures.some((m) => m.n >= stated.n) && !isWhole) return true;
  if (slip < SURE_SLIP && reading.high < FULL * stated.n && !isAllInAll(list)) return true;
  return isOpenList(reading) && !passes;
}
