import { worded } from '../lexicon/worded.js';
import { Evidence, type Reading, withEvidence } from './evidence.js';
import { memo, one } from './names.js';
import { bucket } from './places.js';
import type { Candidates } from './rate-candidates.js';
import type { Key } from './rate-key.js';
import { beside, runOf, sharers, sharesOf } from './rate-lists.js';
import { type How, OTHER, percent } from './rate-percent.js';
import { isTold } from './rate-told.js';
import { comparable, isPlain } from './scope.js';
import type { Spot } from './window.js';
import { areSiblings } from './words.js';

const NEGATIVE = worded`${'negative'}`;

const OTHER_OFF = one((off) => `other ${off} off`);

/** a ÷ (a + b …): a thing and its neighbours, or all members of its list. */
export function ofParts(all: Candidates, found: Reading[]): void {
  const { claim, line } = all;
  for (const reading of sharedOut(all)) {
    const set = claim.run.of > 2 && claim.run.of === reading.figures.length ? reading : undefined;
    found.push(set ? withEvidence(reading, () => setEvidence(claim, set, line)) : reading);
  }
}

/** 结构为6.8:42.7:50.5 behind three figures: the member at the same place, and the others' shares leave just its own. */
function setEvidence(claim: Spot, { figures, low, high }: Reading, line: readonly Spot[]): readonly string[] {
  const [part] = figures;
  const place = part ? figures.filter((m) => m.q.start < part.q.start).length : -1;
  const shares = line.slice(claim.index - claim.run.at, claim.index - claim.run.at + claim.run.of);
  const others = shares.reduce((sum, s) => sum + (s === claim ? 0 : s.m.n), 0);
  const isWhole = others + low <= 100.35 && others + high >= 99.65;
  return [place === claim.run.at ? 'set alike' : 'set across', isWhole ? 'set whole' : 'set not whole'];
}

const SIDES = [-1, 1] as const;

function sharedOut({ claim, key, by, line, parts }: Candidates): readonly Reading[] {
  const found: Reading[] = [];
  for (const part of parts.slice(0, 5)) {
    const { place, evidence } = by.part(part);
    const how = { told: isTold(claim, key, by, part), place, balanced: false };
    const inList = { ...how, balanced: claim.run.of > 2 };
    const inRun = { ...how, balanced: true };
    const of = (members: readonly Spot[], as: How, gather: () => Evidence): Reading => {
      const wholes = members.map((s) => s.m);
      return percent('part/parts', claim.m, [part.m], wholes, as, gather);
    };
    const nearest: (Spot | undefined)[] = [];
    for (const side of SIDES) {
      const [other, third] = beside(line, part, side, 2);
      nearest.push(other);
      if (!other) continue;
      const own = memo(
        () =>
          new Evidence(
            [
              side < 0 ? 'other -1' : 'other 1',
              OTHER_OFF(bucket(Math.abs(other.index - part.index) - 1)),
              other.segment === part.segment ? 'other in segment' : 'other apart',
              OTHER(by.part(other).like),
              ...(NEGATIVE.test(other.name) !== NEGATIVE.test(part.name) ? ['contrary'] : []),
              ...(areTwoSorts(key, part, other, line) ? ['two sorts'] : []),
            ],
            evidence,
          ),
      );
      found.push(of([part, other], how, own));
      if (third) found.push(of([part, other, third], inList, () => new Evidence(['three'], own())));
    }
    const [before, behind] = nearest;
    if (before && behind)
      found.push(of([before, part, behind], { ...inList, told: true }, () => new Evidence(['both sides'], evidence)));
    const run = runOf(line, part);
    if (run.length > 2) found.push(of(run, inRun, () => new Evidence(['run'], evidence)));
    const list = sharers(line, part);
    if (list.length > 1) {
      const full = isFull(claim, part, line, list) ? 'shares full' : 'shares not full';
      found.push(of(list, inRun, () => new Evidence([full], evidence)));
    }
  }
  return found;
}

/** 燃油公交车741辆、⟦纯电公交车270辆⟧，纯电公交车占比: two sorts of a thing, of which nobody prints how many there are. */
function areTwoSorts({ form, part: key }: Key, part: Spot, other: Spot, line: readonly Spot[]): boolean {
  if (form !== 'share' || key.length < 3 || part.name !== key || other.sentence !== part.sentence) return false;
  const first = Math.min(part.index, other.index);
  const before = line.slice(0, first).some((s) => s.sentence === part.sentence && comparable(s.m, part.m));
  const next = line[Math.max(part.index, other.index) + 1];
  const goesOn = next !== undefined && next.sentence === part.sentence && isPlain(next.m) && comparable(next.m, part.m);
  return !before && !goesOn && areSiblings(part.name, other.name);
}

/** The shares of a list that is all there is: those that stand, or the others with what this one comes to. */
function isFull(claim: Spot, part: Spot, line: readonly Spot[], list: readonly Spot[]): boolean {
  const sum = sharesOf(line, list);
  if (Math.abs(sum - 100) <= 0.35) return true;
  const own = (100 * part.m.n) / list.reduce((n, s) => n + s.m.n, 0);
  return Math.abs(sum - claim.m.n + own - 100) <= 0.35;
}
