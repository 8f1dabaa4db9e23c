import { worded } from '../lexicon/worded.js';
import type { Reading } from './evidence.js';
import { type Candidates, partsOf, wholesOf } from './rate-candidates.js';
import { type Key, keyOf, pairEvidence } from './rate-evidence.js';
import { fits, isNamed, listBefore, usable } from './rate-lists.js';
import { memo, percent } from './rate-percent.js';
import { pairsOf } from './rate-pooled.js';
import { ofParts } from './rate-sets.js';
import { isTold } from './rate-told.js';
import { comparable } from './scope.js';
import { saidTogether } from './together.js';
import type { Spot } from './window.js';
import { likeness } from './words.js';

const EXCEEDS = worded`${'rate.exceeds'}`;

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
