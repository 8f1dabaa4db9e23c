import { worded } from '../lexicon/worded.js';
import { Evidence, type Reading } from './evidence.js';
import { one } from './names.js';
import type { Candidates } from './rate-candidates.js';
import { isNamed, usable } from './rate-lists.js';
import { OTHER, percent, TOLD } from './rate-percent.js';
import { pairsOf } from './rate-pooled.js';
import { isTold } from './rate-told.js';
import { comparable } from './scope.js';
import { likeness } from './words.js';

const OTHER_IS = one((kind) => `other is ${kind}`);
const OTHER_NAMED = one((like) => `other named ${like}`);

/** 存案6件, 上年未结6件 */
const CARRIED = worded`${'carried.hint'}`;

/** 综合办结率 is narrowed by nothing where what was carried over counts in. */
const OF_BOTH = /综合|总体|整体/;

/** a ÷ (b + c): what was carried over counts in, or two wholes side by side are one: 热线322件，平台146件 … 占总量的. */
export function* ofTwoWholes({ claim, key, by, line, parts, wholes }: Candidates): Generator<Reading> {
  for (const part of parts.slice(0, 4)) {
    const { place } = by.part(part);
    const told = isTold(claim, key, by, part);
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
        const evidence = () => {
          const pair = by.pair(part, whole, 0);
          return new Evidence(
            [
              OTHER_IS(other.m.act.kind),
              other.segment === whole.segment ? 'other in segment' : 'other apart',
              OTHER(by.part(other).like),
              OTHER_NAMED(likeness(whole.name.slice(-2), other.name)),
              other.index < part.index ? 'other before' : 'other behind',
            ],
            OF_BOTH.test(key.name) ? pair.without('narrower name') : pair,
          );
        };
        const shape = carried ? 'part/wholes' : 'part/joined';
        const how = { told: told && (carried || isNamedWhole), place, balanced: false };
        yield percent(shape, claim.m, [part.m], [whole.m, other.m], how, evidence);
      }
    }
  }
}

/** Σa ÷ Σw */
export function* ofPairs({ claim, key, line, together }: Candidates): Generator<Reading> {
  for (const side of ['before', 'behind'] as const) {
    const pairs = pairsOf(claim, key.part, line, side);
    if (!pairs) continue;
    const [parts, wholes] = [pairs.parts.map((s) => s.m), pairs.wholes.map((s) => s.m)];
    const said = together === parts.length ? ['said together'] : [];
    yield percent(
      'parts/wholes',
      claim.m,
      parts,
      wholes,
      TOLD,
      () => new Evidence([key.form, ...pairs.evidence, ...said]),
    );
  }
}
