import { worded } from '../lexicon/worded.js';
import { Evidence, lazily, type Reading } from './evidence.js';
import { percentClaim } from './formulas.js';
import { one } from './names.js';
import { RateEvidence } from './rate-evidence.js';
import { type Key, keyOf } from './rate-key.js';
import { beside, fits, isNamed, listBefore, runOf, sharers, sharesOf, usable } from './rate-lists.js';
import { pairsOf } from './rate-pooled.js';
import { bucket } from './rate-sides.js';
import { isLoose, isTold } from './rate-told.js';
import { comparable, isPlain } from './scope.js';
import type { Mention } from './view.js';
import type { Spot } from './window.js';
import { likeness } from './words.js';

const NEAR_PARTS = 6;
const NEAR_WHOLES = 11;
/** How many figures a whole may stand back. */
const FAR = 50;
const EXCEEDS = worded`${'rate.exceeds'}`;

const NEGATIVE = worded`${'negative'}`;

const OTHER = one((like) => `other key=${like}`);
const OTHER_OFF = one((off) => `other ${off} off`);
const OTHER_IS = one((kind) => `other is ${kind}`);
const OTHER_NAMED = one((like) => `other named ${like}`);

interface Candidates {
  readonly claim: Spot;
  readonly key: Key;
  readonly by: RateEvidence;
  readonly line: readonly Spot[];
  readonly parts: readonly Spot[];
  readonly wholes: readonly Spot[];
  /** How often a part may be as large as its whole. */
  readonly most: number;
}

/** Figures that bear the name of what is sought, further off than the neighbours. */
function* namesakes(line: readonly Spot[], key: string, known: readonly Spot[], most: number): Generator<Spot> {
  let found = 0;
  for (const s of line)
    if (found < most && usable(s.m) && isNamed(key, s) && !known.includes(s)) {
      found++;
      yield s;
    }
}

function partsOf(claim: Spot, key: Key, line: readonly Spot[]): Spot[] {
  const parts: Spot[] = [];
  for (let i = claim.index - 1; i >= 0 && parts.length < NEAR_PARTS && claim.index - i < 24; i--) {
    const s = line[i];
    if (s && usable(s.m)) parts.push(s);
  }
  for (let i = claim.index + 1; i < Math.min(line.length, claim.index + 7); i++) {
    const s = line[i];
    if (!s || s.sentence > claim.sentence + 1) break;
    if (usable(s.m)) parts.push(s);
  }
  // 一、二、三产业分别为a、b和c，占比分别为p、q和r: the member at the same place.
  if (claim.run.of > 2)
    for (let i = claim.index - 1; i >= Math.max(0, claim.index - 24); i--) {
      const s = line[i];
      if (s?.run.of === claim.run.of && s.run.at === claim.run.at && usable(s.m) && !parts.includes(s)) parts.push(s);
    }
  parts.push(...namesakes(line, key.part, parts, 2));
  return parts;
}

function wholesOf(claim: Spot, key: Key, line: readonly Spot[], before: readonly (readonly Spot[])[]): Spot[] {
  const wholes: Spot[] = [];
  for (let i = claim.index - 1; i >= Math.max(0, claim.index - FAR) && wholes.length < NEAR_WHOLES; i--) {
    const s = line[i];
    if (s && usable(s.m) && (wholes.length < 8 || i < 4 || line[i - 1]?.sentence !== s.sentence)) wholes.push(s);
  }
  for (let i = claim.index + 1; i < Math.min(line.length, claim.index + 5); i++) {
    const s = line[i];
    if (s && usable(s.m) && s.sentence === claim.sentence) wholes.push(s);
  }
  wholes.push(...namesakes(line, key.whole, wholes, 2), ...namesakes(line, key.part, wholes, 2));
  if (claim.m.clause.sentence <= 2 || line.length < 8)
    for (const earlier of before) for (const s of earlier.slice(0, 5)) if (usable(s.m) && isPlain(s.m)) wholes.push(s);
  return wholes;
}

export function rateReadings(claim: Spot, line: readonly Spot[], before: readonly (readonly Spot[])[]): Reading[] {
  const key = keyOf(claim);
  // Rates per mille are taken of a yearly mean that nobody prints.
  if (!key || claim.m.q.value === null || claim.m.q.text.includes('‰')) return [];
  const most = EXCEEDS.test(key.name) || key.form === 'explicit' || key.form === 'bare' ? 2.5 : 1;
  const parts = partsOf(claim, key, line);
  const wholes = wholesOf(claim, key, line, before);
  const all: Candidates = { claim, key, by: new RateEvidence(claim, key, line), line, parts, wholes, most };
  return [...ofWhole(all), ...ofParts(all), ...ofSeveral(all), ...ofTwoWholes(all), ...ofPairs(all)];
}

/** a ÷ w */
function* ofWhole({ claim, key, by, parts, wholes, most }: Candidates): Generator<Reading> {
  for (const part of parts) {
    const { place } = by.part(part);
    let rank = 0;
    for (const whole of wholes) {
      if (whole === part || !comparable(part.m, whole.m)) continue;
      if (part.m.n > whole.m.n * most) continue;
      const at = rank++;
      const evidence = () => by.pair(part, whole, at);
      const told = isTold(claim, key, by, part, whole);
      const how = { told, place, balanced: key.form === 'share' };
      yield percent('part/whole', claim.m, [part.m], [whole.m], how, evidence);
    }
  }
}

/** a ÷ (a + b …): a thing and its neighbours, or all members of its list. */
function* ofParts({ claim, key, by, line, parts }: Candidates): Generator<Reading> {
  for (const part of parts.slice(0, 5)) {
    const { place, evidence } = by.part(part);
    const how = { told: isTold(claim, key, by, part), place, balanced: false };
    const inList = { ...how, balanced: claim.run.of > 2 };
    const inRun = { ...how, balanced: true };
    const of = (members: readonly Spot[], as: How, gather: () => Evidence): Reading => {
      const wholes = members.map((s) => s.m);
      return percent('part/parts', claim.m, [part.m], wholes, as, gather);
    };
    for (const side of [-1, 1] as const) {
      const [other, third] = beside(line, part, side, 2);
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
            ],
            evidence,
          ),
      );
      yield of([part, other], how, own);
      if (third) yield of([part, other, third], inList, () => new Evidence(['three'], own()));
    }
    const [before] = beside(line, part, -1, 1);
    const [behind] = beside(line, part, 1, 1);
    if (before && behind)
      yield of([before, part, behind], { ...inList, told: true }, () => new Evidence(['both sides'], evidence));
    const run = runOf(line, part);
    if (run.length > 2) yield of(run, inRun, () => new Evidence(['run'], evidence));
    const list = sharers(line, part);
    if (list.length > 1) {
      const full = Math.abs(sharesOf(line, list) - 100) <= 0.35 ? 'shares full' : 'shares not full';
      yield of(list, inRun, () => new Evidence([full], evidence));
    }
  }
}

/** (a + b …) ÷ w */
function* ofSeveral({ claim, key, by, line, parts, wholes }: Candidates): Generator<Reading> {
  for (const part of parts.slice(0, 4)) {
    const other = line[part.index - 1];
    if (!other || !fits(part, other)) continue;
    const list = listBefore(line, part);
    const how = { told: isTold(claim, key, by, part), balanced: false };
    let rank = 0;
    for (const whole of wholes.slice(0, 8)) {
      if (whole === part || whole === other || whole.index > part.index || !comparable(part.m, whole.m)) continue;
      if (part.m.n + other.m.n > whole.m.n) continue;
      const at = rank++;
      const evidence = memo(() => new Evidence([OTHER(by.part(other).like)], by.pair(part, whole, at)));
      yield percent('parts/whole', claim.m, [other.m, part.m], [whole.m], how, evidence);
      // 非常满意、满意、基本满意 are all of them 满意.
      const third = line[part.index - 2];
      if (third && third !== whole && fits(part, third))
        yield percent(
          'parts/whole',
          claim.m,
          [third.m, other.m, part.m],
          [whole.m],
          TOLD,
          () => new Evidence(['three'], evidence()),
        );
      if (list.length > 3 && !list.includes(whole) && list.reduce((sum, s) => sum + s.m.n, 0) <= whole.m.n)
        yield percent(
          'parts/whole',
          claim.m,
          list.map((s) => s.m),
          [whole.m],
          how,
          () => new Evidence(['list'], evidence()),
        );
    }
  }
}

/** 存案6件, 上年未结6件 */
const CARRIED = worded`${'carried.hint'}`;

/** a ÷ (b + c): what was carried over counts in, or two wholes side by side are one: 热线322件，平台146件 … 占总量的. */
function* ofTwoWholes({ claim, by, line, parts, wholes }: Candidates): Generator<Reading> {
  for (const part of parts.slice(0, 4))
    for (const whole of wholes.slice(0, 6)) {
      if (whole === part || whole.m.figure.block !== claim.m.figure.block || !comparable(whole.m, part.m)) continue;
      for (const step of [1, -1]) {
        const other = line[whole.index + step];
        if (!other || other === part || other === claim || !usable(other.m) || !comparable(whole.m, other.m)) continue;
        const carried = other.m.act.kind === 'carry' || CARRIED.test(other.m.lead);
        if (!carried && (step < 0 || other.group !== whole.group)) continue;
        if (part.m.n > whole.m.n + other.m.n) continue;
        const evidence = () =>
          new Evidence(
            [
              OTHER_IS(other.m.act.kind),
              other.segment === whole.segment ? 'other in segment' : 'other apart',
              OTHER(by.part(other).like),
              OTHER_NAMED(likeness(whole.name.slice(-2), other.name)),
              other.index < part.index ? 'other before' : 'other behind',
            ],
            by.pair(part, whole, 0),
          );
        yield percent(carried ? 'part/wholes' : 'part/joined', claim.m, [part.m], [whole.m, other.m], TOLD, evidence);
      }
    }
}

/** Σa ÷ Σw */
function* ofPairs({ claim, key, line }: Candidates): Generator<Reading> {
  for (const side of ['before', 'behind'] as const) {
    const pairs = pairsOf(claim, key.part, line, side);
    if (!pairs) continue;
    const all = [pairs.parts, pairs.wholes].map((spots) => spots.map((s) => s.m));
    yield percent(
      'parts/wholes',
      claim.m,
      all[0] ?? [],
      all[1] ?? [],
      TOLD,
      () => new Evidence([key.form, ...pairs.evidence]),
    );
  }
}

/** How a percentage is read; see {@link Reading}. */
type How = Pick<Reading, 'told' | 'place'> & { readonly balanced: boolean };

const TOLD: How = { told: true, balanced: false };

function percent(
  shape: Reading['shape'],
  claim: Mention,
  parts: readonly Mention[],
  wholes: readonly Mention[],
  how: How,
  evidence: () => Evidence,
): Reading {
  const others = parts.length === 1 && wholes.length === 1 ? wholes : wholes.filter((w) => !parts.includes(w));
  const inside = others.length < wholes.length;
  // Where the parts are counted in the whole they are as large there as here.
  const whole = (bound: 'low' | 'high') =>
    sum(others, bound) + (inside ? sum(parts, bound === 'low' ? 'high' : 'low') : 0);
  const reading: Reading = lazily(
    {
      kind: 'rate',
      shape,
      figures: [...parts, ...others],
      low: ratio(sum(parts, 'low'), whole('high')),
      high: ratio(sum(parts, 'high'), whole('low')),
      ...how,
      prove: () => percentClaim(shape, claim, parts, wholes, how.balanced, isLoose(reading.evidence)),
    },
    evidence,
  );
  return reading;
}

function sum(all: readonly Mention[], bound: 'low' | 'high'): number {
  let of = 0;
  for (const m of all) of += m[bound];
  return of;
}

/** Evidence of several readings, gathered once. */
function memo(gather: () => Evidence): () => Evidence {
  let known: Evidence | undefined;
  return () => (known ??= gather());
}

const ratio = (a: number, b: number): number => (b > 0 ? (100 * a) / b : Number.POSITIVE_INFINITY);
