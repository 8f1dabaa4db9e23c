import { worded } from '../lexicon/worded.js';
import { Evidence, type Reading } from './evidence.js';
import { memo } from './names.js';
import { type Candidates, partsOf, wholesOf } from './rate-candidates.js';
import { RateEvidence } from './rate-evidence.js';
import { type Key, keyOf } from './rate-key.js';
import { fits, listBefore } from './rate-lists.js';
import { OTHER, percent, TOLD } from './rate-percent.js';
import { isExcepted, ofRest } from './rate-rest.js';
import { ofParts } from './rate-sets.js';
import { isTold } from './rate-told.js';
import { OF_BOTH, ofListed, ofPairs, ofTwoWholes } from './rate-wholes.js';
import { comparable } from './scope.js';
import { saidTogether } from './together.js';
import type { Spot } from './window.js';

const EXCEEDS = worded`${'rate.exceeds'}`;
/** 为预算的104.96% */
const PLAN = worded`${'share.plan'}`;

export function rateReadings(claim: Spot, line: readonly Spot[], before: readonly (readonly Spot[])[]): Reading[] {
  const key = keyOf(claim);
  if (!key || claim.m.q.value === null) return [];
  const mayExceed = EXCEEDS.test(key.name) || key.form === 'explicit' || key.form === 'bare' || PLAN.test(key.whole);
  const most = mayExceed ? 2.5 : 1;
  const parts = partsOf(claim, key, line);
  const wholes = wholesOf(claim, key, line, before);
  const by = new RateEvidence(claim, key, line, parts, wholes);
  const all: Candidates = { claim, key, by, line, parts, wholes, most, together: saidTogether(claim, line) };
  const found: Reading[] = [];
  ofWhole(all, found);
  ofParts(all, found);
  ofSeveral(all, found);
  ofTwoWholes(all, found);
  ofListed(all, found);
  ofRest(all, found);
  ofPairs(all, found);
  return found;
}

/** a ÷ w */
function ofWhole({ claim, key, by, parts, wholes, most, together }: Candidates, found: Reading[]): void {
  const ofSeveral = together !== undefined && together > 1;
  for (const part of parts) {
    if (isExcepted(part)) continue;
    const { place } = by.part(part);
    let rank = 0;
    for (const whole of wholes) {
      if (whole === part || !comparable(part.m, whole.m)) continue;
      if (part.m.n > whole.m.n * most) continue;
      const at = rank++;
      const evidence = () =>
        ofSeveral ? new Evidence(['said of several'], by.pair(part, whole, at)) : by.pair(part, whole, at);
      const how = { told: isTold(claim, key, by, part, whole), place, balanced: key.form === 'share' };
      found.push(percent('part/whole', claim.m, [part.m], [whole.m], how, evidence));
    }
  }
}

/** (a + b …) ÷ w */
function ofSeveral({ claim, key, by, line, parts, wholes, together }: Candidates, found: Reading[]): void {
  for (const part of parts.slice(0, 4)) {
    const other = line[part.index - 1];
    if (!other || !fits(part, other)) continue;
    const list = listBefore(line, part);
    const told = isTold(claim, key, by, part);
    const stands = standsAlone(key, by, part, other);
    const how = (number: number) => ({ told: (told && !stands) || together === number, balanced: false });
    let rank = 0;
    for (const whole of wholes.slice(0, 8)) {
      if (whole === part || whole === other || whole.index > part.index || !comparable(part.m, whole.m)) continue;
      const both = part.m.n + other.m.n;
      if (both > whole.m.n || (both === whole.m.n && claim.m.n < 99)) continue;
      const at = rank++;
      const pair = memo(() => {
        const two = by.pair(part, whole, at);
        const own = new Evidence(
          [OTHER(by.part(other).like)],
          OF_BOTH.test(key.name) ? two.without('narrower name') : two,
        );
        return together === undefined ? own : own.without('list tail');
      });
      const evidence = (number: number) =>
        together === undefined
          ? pair()
          : new Evidence([together === number ? 'said together' : 'said of others'], pair());
      found.push(percent('parts/whole', claim.m, [other.m, part.m], [whole.m], how(2), () => evidence(2)));
      // 非常满意、满意、基本满意 are all of them 满意.
      const third = line[part.index - 2];
      if (third && third !== whole && fits(part, third)) {
        const three = [third.m, other.m, part.m];
        found.push(
          percent(
            'parts/whole',
            claim.m,
            three,
            [whole.m],
            stands ? how(3) : TOLD,
            () => new Evidence(['three'], evidence(3)),
          ),
        );
      }
      if (list.length > 3 && !list.includes(whole) && list.reduce((sum, s) => sum + s.m.n, 0) <= whole.m.n) {
        const members = list.map((s) => s.m);
        const all = () => new Evidence(['list'], evidence(list.length));
        found.push(percent('parts/whole', claim.m, members, [whole.m], how(list.length), all));
      }
    }
  }
}

/** 退回10件，办结52件，办结率: what bears the name of the rate is its part, and what does not is none. */
function standsAlone({ form }: Key, by: RateEvidence, part: Spot, other: Spot): boolean {
  const { like } = by.part(part);
  return form === 'rate' && (like === 'whole' || like === 'end') && by.part(other).like === 'nothing';
}
