import { type PassingFact, passingFact } from '../syntax/block.js';
import { usable } from './rate-lists.js';
import { comparable, isPlain } from './scope.js';
import { lineOf, type Spot } from './window.js';

/** A list that makes up its total has so many members at most, and the total so many sentences to go. */
const LONGEST = 16;
const SENTENCES = 2;
/** Totals so small are made up of anything. */
const SMALL = 10;

const TOTAL = /共|总|合计/;

/**
 * For each figure the totals that it and its neighbours make up to the last digit, as the figures alone say: 收到146件，
 * 落实122件，基本落实24件. Of lines, which are large: it passes.
 */
export const totalsIn: PassingFact<ReadonlyMap<Spot, readonly Spot[]>> = passingFact((block) => {
  const line = lineOf(block);
  const totals = new Map<Spot, Spot[]>();
  for (const total of line) {
    if (!usable(total.m) || total.m.n < SMALL) continue;
    const members = membersOf(total, line, 1) ?? (TOTAL.test(total.m.lead) ? membersOf(total, line, -1) : undefined);
    for (const member of members ?? []) totals.set(member, [...(totals.get(member) ?? []), total]);
  }
  return totals;
});

/** The figures of its sort right behind a total, or before it, until they come to as much. */
function membersOf(total: Spot, line: readonly Spot[], side: -1 | 1): readonly Spot[] | undefined {
  const members: Spot[] = [];
  let [low, high] = [0, 0];
  for (let i = total.index + side; members.length < LONGEST; i += side) {
    const s = line[i];
    if (!s || Math.abs(s.sentence - total.sentence) > SENTENCES) return undefined;
    if (!isPlain(s.m) || !comparable(s.m, total.m) || s.m.q.value === null) continue;
    if (s.group !== total.group && s.group.host !== total.m) continue;
    members.push(s);
    low += s.m.low;
    high += s.m.high;
    if (low > total.m.high) return undefined;
    if (high >= total.m.low) return members.length > 1 ? members : undefined;
  }
  return undefined;
}
