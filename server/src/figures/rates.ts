import { worded } from '../lexicon/worded.js';
import { lazily, type Reading, withEvidence } from './evidence.js';
import { percentClaim } from './formulas.js';
import { bucket, type Key, keyOf, pairEvidence } from './rate-evidence.js';
import { beside, chainOf, fits, isNamed, listBefore, runOf, sharers, sharesOf, usable } from './rate-lists.js';
import { pairsOf } from './rate-pooled.js';
import { isLoose, isTold } from './rate-told.js';
import { comparable, isPlain } from './scope.js';
import { saidTogether } from './together.js';
import type { Mention } from './view.js';
import type { Spot } from './window.js';
import { likeness } from './words.js';

const NEAR_PARTS = 6;
const NEAR_WHOLES = 11;
/** How many figures a whole may stand back. */
const FAR = 50;
const EXCEEDS = worded`${'rate.exceeds'}`;

const NEGATIVE = worded`${'negative'}`;

interface Candidates {
  readonly claim: Spot;
  readonly key: Key;
  readonly line: readonly Spot[];
  readonly parts: readonly Spot[];
  readonly wholes: readonly Spot[];
  /** How often a part may be as large as its whole. */
  readonly most: number;
  /** Of how many parts it says that it is. */
  readonly together: number | undefined;
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
      if (!s || !usable(s.m) || parts.includes(s)) continue;
      const { at, of } = s.run.of === claim.run.of ? s.run : chainOf(line, s);
      if (of === claim.run.of && at === claim.run.at) parts.push(s);
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
  const all: Candidates = { claim, key, line, parts, wholes, most, together: saidTogether(claim, line) };
  return [...ofWhole(all), ...ofParts(all), ...ofSeveral(all), ...ofTwoWholes(all), ...ofPairs(all)];
}

/** a ÷ w */
function* ofWhole({ claim, key, line, parts, wholes, most, together }: Candidates): Generator<Reading> {
  for (const part of parts) {
    let rank = 0;
    for (const whole of wholes) {
      if (whole === part || !comparable(part.m, whole.m)) continue;
      if (part.m.n > whole.m.n * most) continue;
      const at = rank++;
      const evidence = () => [
        ...pairEvidence(claim, key, part, whole, at, line),
        ...(together === undefined || together < 2 ? [] : ['said of several']),
      ];
      yield percent(
        'part/whole',
        claim.m,
        [part.m],
        [whole.m],
        evidence,
        key.form === 'share',
        isTold(claim, key, part, whole),
      );
    }
  }
}

/** a ÷ (a + b …): a thing and its neighbours, or all members of its list. */
function* ofParts(all: Candidates): Generator<Reading> {
  for (const reading of sharedOut(all)) {
    const { claim, line } = all;
    const set = claim.run.of > 2 && claim.run.of === reading.figures.length ? reading : undefined;
    yield set ? withEvidence(reading, () => setEvidence(claim, set, line)) : reading;
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

function* sharedOut({ claim, key, line, parts }: Candidates): Generator<Reading> {
  for (const part of parts.slice(0, 5)) {
    const evidence = memo(() => pairEvidence(claim, key, part, undefined, 0, line));
    const told = isTold(claim, key, part);
    for (const side of [-1, 1] as const) {
      const [other, third] = beside(line, part, side, 2);
      if (!other) continue;
      const own = memo(() => [
        ...evidence(),
        `other ${side}`,
        `other ${bucket(Math.abs(other.index - part.index) - 1)} off`,
        other.segment === part.segment ? 'other in segment' : 'other apart',
        `other key=${likeness(key.part, other.name)}`,
        ...(NEGATIVE.test(other.name) !== NEGATIVE.test(part.name) ? ['contrary'] : []),
      ]);
      yield percent('part/parts', claim.m, [part.m], [part.m, other.m], own, false, told);
      if (third)
        yield percent(
          'part/parts',
          claim.m,
          [part.m],
          [part.m, other.m, third.m],
          () => [...own(), 'three'],
          claim.run.of > 2,
          told,
        );
    }
    const [before] = beside(line, part, -1, 1);
    const [behind] = beside(line, part, 1, 1);
    if (before && behind)
      yield percent(
        'part/parts',
        claim.m,
        [part.m],
        [before.m, part.m, behind.m],
        () => [...evidence(), 'both sides'],
        claim.run.of > 2,
      );
    const run = runOf(line, part);
    if (run.length > 2)
      yield percent(
        'part/parts',
        claim.m,
        [part.m],
        run.map((s) => s.m),
        () => [...evidence(), 'run'],
        true,
        told,
      );
    const list = sharers(line, part);
    if (list.length > 1) {
      const full = isFull(claim, part, line, list) ? 'shares full' : 'shares not full';
      yield percent(
        'part/parts',
        claim.m,
        [part.m],
        list.map((s) => s.m),
        () => [...evidence(), full],
        true,
        told,
      );
    }
  }
}

/** The shares of a list that is all there is: those that stand, or the others with what this one comes to. */
function isFull(claim: Spot, part: Spot, line: readonly Spot[], list: readonly Spot[]): boolean {
  const sum = sharesOf(line, list);
  if (Math.abs(sum - 100) <= 0.35) return true;
  const own = (100 * part.m.n) / list.reduce((n, s) => n + s.m.n, 0);
  return Math.abs(sum - claim.m.n + own - 100) <= 0.35;
}

/** (a + b …) ÷ w */
function* ofSeveral({ claim, key, line, parts, wholes, together }: Candidates): Generator<Reading> {
  for (const part of parts.slice(0, 4)) {
    const other = line[part.index - 1];
    if (!other || !fits(part, other)) continue;
    const list = listBefore(line, part);
    const told = isTold(claim, key, part);
    let rank = 0;
    for (const whole of wholes.slice(0, 8)) {
      if (whole === part || whole === other || whole.index > part.index || !comparable(part.m, whole.m)) continue;
      if (part.m.n + other.m.n > whole.m.n) continue;
      const at = rank++;
      const pair = memo(() => {
        const own = [...pairEvidence(claim, key, part, whole, at, line), `other key=${likeness(key.part, other.name)}`];
        return together === undefined ? own : own.filter((name) => name !== 'list tail');
      });
      const evidence = (number: number) => () =>
        together === undefined ? pair() : [...pair(), together === number ? 'said together' : 'said of others'];
      yield percent('parts/whole', claim.m, [other.m, part.m], [whole.m], evidence(2), false, told || together === 2);
      // 非常满意、满意、基本满意 are all of them 满意.
      const third = line[part.index - 2];
      if (third && third !== whole && fits(part, third))
        yield percent(
          'parts/whole',
          claim.m,
          [third.m, other.m, part.m],
          [whole.m],
          () => [...evidence(3)(), 'three'],
          false,
          told || together === 3 || undefined,
        );
      if (list.length > 3 && !list.includes(whole) && list.reduce((sum, s) => sum + s.m.n, 0) <= whole.m.n)
        yield percent(
          'parts/whole',
          claim.m,
          list.map((s) => s.m),
          [whole.m],
          () => [...evidence(list.length)(), 'list'],
          false,
          told || together === list.length,
        );
    }
  }
}

/** 存案6件, 上年未结6件 */
const CARRIED = worded`${'carried.hint'}`;

/** 综合办结率 is narrowed by nothing where what was carried over counts in. */
const ofBoth = (evidence: readonly string[], { name }: Key): readonly string[] =>
  /综合|总体|整体/.test(name) ? evidence.filter((e) => e !== 'narrower name') : evidence;

/** a ÷ (b + c): what was carried over counts in, or two wholes side by side are one: 热线322件，平台146件 … 占总量的. */
function* ofTwoWholes({ claim, key, line, parts, wholes }: Candidates): Generator<Reading> {
  for (const part of parts.slice(0, 4)) {
    const told = isTold(claim, key, part);
    // 森林城市7个，森林覆盖率: of a whole that nobody names, only what bears the name is the part.
    const isNamedWhole = key.form !== 'rate' || isNamed(key.part, part);
    for (const whole of wholes.slice(0, 6)) {
      if (whole === part || whole.m.figure.block !== claim.m.figure.block || !comparable(whole.m, part.m)) continue;
      for (const step of [1, -1]) {
        const other = line[whole.index + step];
        if (!other || other === part || other === claim || !usable(other.m) || !comparable(whole.m, other.m)) continue;
        const carried = other.m.act.kind === 'carry' || CARRIED.test(other.m.lead);
        if (!carried && (step < 0 || other.group !== whole.group)) continue;
        if (part.m.n > whole.m.n + other.m.n) continue;
        const evidence = () => [
          ...ofBoth(pairEvidence(claim, key, part, whole, 0, line), key),
          `other is ${other.m.act.kind}`,
          other.segment === whole.segment ? 'other in segment' : 'other apart',
          `other key=${likeness(key.part, other.name)}`,
          `other named ${likeness(whole.name.slice(-2), other.name)}`,
          other.index < part.index ? 'other before' : 'other behind',
        ];
        yield percent(
          carried ? 'part/wholes' : 'part/joined',
          claim.m,
          [part.m],
          [whole.m, other.m],
          evidence,
          false,
          told && (carried || isNamedWhole),
        );
      }
    }
  }
}

/** Σa ÷ Σw */
function* ofPairs({ claim, key, line, together }: Candidates): Generator<Reading> {
  for (const side of ['before', 'behind'] as const) {
    const pairs = pairsOf(claim, key.part, line, side);
    if (!pairs) continue;
    const all = [pairs.parts, pairs.wholes].map((spots) => spots.map((s) => s.m));
    yield percent(
      'parts/wholes',
      claim.m,
      all[0] ?? [],
      all[1] ?? [],
      () => [key.form, ...pairs.evidence, ...(together === pairs.parts.length ? ['said together'] : [])],
      false,
    );
  }
}

function percent(
  shape: Reading['shape'],
  claim: Mention,
  parts: readonly Mention[],
  wholes: readonly Mention[],
  evidence: () => readonly string[],
  balanced: boolean,
  told?: boolean,
): Reading {
  const sum = (all: readonly Mention[], bound: 'low' | 'high') => all.reduce((s, m) => s + m[bound], 0);
  const inside = parts.every((p) => wholes.includes(p));
  const others = wholes.filter((w) => !parts.includes(w));
  const rest = (bound: 'low' | 'high') => (inside ? sum(others, bound) : 0);
  const whole = (bound: 'low' | 'high') =>
    inside ? sum(parts, bound === 'low' ? 'high' : 'low') + rest(bound) : sum(wholes, bound);
  const low = ratio(sum(parts, 'low'), whole('high'));
  const high = ratio(sum(parts, 'high'), whole('low'));
  const reading: Reading = lazily(
    {
      kind: 'rate',
      shape,
      figures: [...parts, ...others],
      low,
      high,
      balanced,
      ...(told !== undefined && { told }),
      prove: () => percentClaim(shape, claim, parts, wholes, balanced, isLoose(reading.evidence)),
    },
    evidence,
  );
  return reading;
}

/** Evidence of several readings, gathered once. */
function memo(gather: () => readonly string[]): () => readonly string[] {
  let known: readonly string[] | undefined;
  return () => (known ??= gather());
}

const ratio = (a: number, b: number): number => (b > 0 ? (100 * a) / b : Number.POSITIVE_INFINITY);
