import { usable } from './rate-lists.js';
import { comparable, isPlain } from './scope.js';
import type { Spot } from './window.js';

/** A list that makes up its total has so many members at most, and the total so many sentences to go. */
const LONGEST = 16;
const SENTENCES = 2;
/** Totals so small are made up of anything. */
const SMALL = 10;

const TOTAL = /共|总|合计/;

/** The figures of a line whose neighbours make them up to the last digit: 收到146件，落实122件，基本落实24件. */
export type MadeUp = ReadonlyMap<Spot, ReadonlySet<Spot>>;

const known = new WeakMap<readonly Spot[], MadeUp>();

/** All totals of a line with the members that make each up, as its figures alone say. */
export function madeUpIn(line: readonly Spot[]): MadeUp {
  let found = known.get(line);
  if (!found) known.set(line, (found = seek(line)));
  return found;
}

function seek(line: readonly Spot[]): MadeUp {
  const found = new Map<Spot, ReadonlySet<Spot>>();
  for (const total of line) {
    if (!usable(total.m) || total.m.n < SMALL) continue;
    const members = membersOf(total, line, 1) ?? (TOTAL.test(total.m.lead) ? membersOf(total, line, -1) : undefined);
    if (members) found.set(total, members);
  }
  return found;
}

/** The figures of its sort right behind a total, or before it, until they come to as much. */
function membersOf(total: Spot, line: readonly Spot[], side: -1 | 1): ReadonlySet<Spot> | undefined {
  const members = new Set<Spot>();
  let [low, high] = [0, 0];
  for (let i = total.index + side; members.size < LONGEST; i += side) {
    const s = line[i];
    if (!s || Math.abs(s.sentence - total.sentence) > SENTENCES) return undefined;
    if (!isPlain(s.m) || !comparable(s.m, total.m) || s.m.q.value === null) continue;
    if (s.group !== total.group && s.group.host !== total.m) continue;
    members.add(s);
    low += s.m.low;
    high += s.m.high;
    if (low > total.m.high) return undefined;
    if (high >= total.m.low) return members.size > 1 ? members : undefined;
  }
  return undefined;
}
