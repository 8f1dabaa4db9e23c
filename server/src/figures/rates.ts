import { lazily, type Reading } from './evidence.js';
import { percentClaim } from './formulas.js';
import { bucket, type Key, keyOf, pairEvidence } from './rate-evidence.js';
import { comparable, isMeasured, isPlain } from './scope.js';
import type { Mention } from './view.js';
import type { Spot } from './window.js';
import { likeness } from './words.js';

const NEAR_PARTS = 6;
const NEAR_WHOLES = 11;
/** How many figures a whole may stand back. */
const FAR = 50;
const EXCEEDS = /完成|执行|达标|增收|产销|投入|实现|开工|建成|兑现|履约/;

const usable = (m: Mention): boolean =>
  m.q.value !== null &&
  Number.isFinite(m.n) &&
  m.n > 0 &&
  (isPlain(m) || m.act.kind === 'base' || m.act.kind === 'carry' || m.act.kind === 'previous') &&
  isMeasured(m);

interface Candidates {
  readonly claim: Spot;
  readonly key: Key;
  readonly line: readonly Spot[];
  readonly parts: readonly Spot[];
  readonly wholes: readonly Spot[];
  /** How often a part may be as large as its whole. */
  readonly most: number;
}

const named = (key: string, s: Spot): boolean => {
  if (key.length < 2) return false;
  const like = likeness(key, s.name);
  return like === 'whole' || like === 'end';
};

/** Figures that bear the name of what is sought, further off than the neighbours. */
function* namesakes(line: readonly Spot[], key: string, known: readonly Spot[], most: number): Generator<Spot> {
  let found = 0;
  for (const s of line)
    if (found < most && usable(s.m) && named(key, s) && !known.includes(s)) {
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
  const all: Candidates = { claim, key, line, parts, wholes, most };
  return [...ofWhole(all), ...ofParts(all), ...ofSeveral(all), ...withCarried(all)];
}

/** a ÷ w */
function* ofWhole({ claim, key, line, parts, wholes, most }: Candidates): Generator<Reading> {
  for (const part of parts) {
    let rank = 0;
    for (const whole of wholes) {
      if (whole === part || !comparable(part.m, whole.m)) continue;
      if (part.m.n > whole.m.n * most) continue;
      const at = rank++;
      const evidence = () => pairEvidence(claim, key, part, whole, at, line);
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

const fits = (a: Spot, b: Spot): boolean => b.group === a.group && usable(b.m) && comparable(a.m, b.m);

/** The nearest figures of the same sort on one side of a figure. */
function beside(line: readonly Spot[], of: Spot, side: -1 | 1, most: number): Spot[] {
  const found: Spot[] = [];
  for (let i = of.index + side; found.length < most && Math.abs(i - of.index) <= 6; i += side) {
    const s = line[i];
    if (!s) break;
    if (fits(of, s)) found.push(s);
  }
  return found;
}

/** All figures of a paragraph that have a share behind them like this part: together they may be the whole. */
function sharers(line: readonly Spot[], part: Spot): Spot[] {
  const found: Spot[] = [];
  for (const s of line) {
    if (!fits(part, s)) continue;
    const tail = line.slice(s.index + 1, s.index + 4).find(({ m }) => m.q.class === 'percentage');
    if (tail && tail.m.act.kind === 'share' && tail.sentence === s.sentence) found.push(s);
  }
  return found.length > 1 && found.length <= 12 && found.includes(part) ? found : [];
}

/** The figures of the list `a、b和c` that a figure stands in. */
function runOf(line: readonly Spot[], part: Spot): Spot[] {
  if (part.run.of < 3 || part.run.of > 12) return [];
  return line.slice(part.index - part.run.at, part.index - part.run.at + part.run.of).filter((s) => fits(part, s));
}

const sharesOf = (line: readonly Spot[], all: readonly Spot[]): number =>
  all.reduce((sum, s) => {
    const tail = line.slice(s.index + 1, s.index + 4).find(({ m }) => m.q.class === 'percentage');
    return sum + (tail?.m.n ?? 0);
  }, 0);

/** a ÷ (a + b …): a thing and its neighbours, or all members of its list. */
function* ofParts({ claim, key, line, parts }: Candidates): Generator<Reading> {
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
        ...(/[不未非没]/.test(other.name) !== /[不未非没]/.test(part.name) ? ['contrary'] : []),
      ]);
      yield percent('part/parts', claim.m, [part.m], [part.m, other.m], own, false, told);
      if (third)
        yield percent(
          'part/parts',
          claim.m,
          [part.m],
          [part.m, other.m, third.m],
          () => [...own(), 'three'],
          false,
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
        false,
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
      const sum = sharesOf(line, list);
      const full = Math.abs(sum - 100) <= 0.35 ? 'shares full' : 'shares not full';
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

/** The figures that lead up to a claim in one list, 甲5件、乙3件、丙2件，占…: set apart by 、 alone. */
function listBefore(line: readonly Spot[], last: Spot): Spot[] {
  const found = [last];
  for (let i = last.index - 1; i >= 0 && found.length < 12; i--) {
    const s = line[i];
    if (!s || s.group !== last.group || s.m.clause.stop !== '、' || !fits(last, s)) break;
    found.unshift(s);
  }
  return found;
}

/** (a + b …) ÷ w */
function* ofSeveral({ claim, key, line, parts, wholes }: Candidates): Generator<Reading> {
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
      const evidence = memo(() => [
        ...pairEvidence(claim, key, part, whole, at, line),
        `other key=${likeness(key.part, other.name)}`,
      ]);
      yield percent('parts/whole', claim.m, [other.m, part.m], [whole.m], evidence, false, told);
      // 非常满意、满意、基本满意 are all of them 满意.
      const third = line[part.index - 2];
      if (third && third !== whole && fits(part, third))
        yield percent(
          'parts/whole',
          claim.m,
          [third.m, other.m, part.m],
          [whole.m],
          () => [...evidence(), 'three'],
          false,
        );
      if (list.length > 3 && !list.includes(whole) && list.reduce((sum, s) => sum + s.m.n, 0) <= whole.m.n)
        yield percent(
          'parts/whole',
          claim.m,
          list.map((s) => s.m),
          [whole.m],
          () => [...evidence(), 'list'],
          false,
          told,
        );
    }
  }
}

/** a ÷ (b + c): what was carried over counts in. */
function* withCarried({ claim, key, line, parts, wholes }: Candidates): Generator<Reading> {
  for (const part of parts.slice(0, 4))
    for (const whole of wholes.slice(0, 6)) {
      const carried = line[whole.index + 1]?.m.act.kind === 'carry' ? line[whole.index + 1] : line[whole.index - 1];
      if (!carried || carried === part || whole === part || carried === claim) continue;
      if (whole.m.figure.block !== claim.m.figure.block || !usable(carried.m)) continue;
      if (!comparable(whole.m, carried.m) || !comparable(whole.m, part.m)) continue;
      if (part.m.n > whole.m.n + carried.m.n) continue;
      const evidence = () => [
        ...pairEvidence(claim, key, part, whole, 0, line),
        `other is ${carried.m.act.kind}`,
        carried.segment === whole.segment ? 'other in segment' : 'other apart',
      ];
      yield percent('part/wholes', claim.m, [part.m], [whole.m, carried.m], evidence, false);
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
      prove: () => percentClaim(shape, claim, parts, wholes, balanced, reading.evidence.includes('key=nothing')),
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

/** A rate that shares no word with the part, nor its base with the whole, is no claim about these two. */
function isTold(claim: Spot, key: Key, part: Spot, whole?: Spot): boolean {
  if (key.form === 'explicit' || whole?.m.act.kind === 'base') return true;
  if (part.sentence !== claim.sentence && part.group === claim.group) return false;
  const like = likeness(key.part, part.name);
  return (
    like !== 'nothing' &&
    like !== 'against' &&
    (key.whole === '' || !whole || likeness(key.whole, whole.name) !== 'nothing')
  );
}

const ratio = (a: number, b: number): number => (b > 0 ? (100 * a) / b : Number.POSITIVE_INFINITY);
