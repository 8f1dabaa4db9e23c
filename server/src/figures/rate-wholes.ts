import { worded } from '../lexicon/worded.js';
import { Evidence, type Reading } from './evidence.js';
import { once, one } from './names.js';
import { bucket } from './places.js';
import type { Candidates } from './rate-candidates.js';
import { fits, isAmong, isNamed, listBefore, usable } from './rate-lists.js';
import { OTHER, percent, TOLD } from './rate-percent.js';
import { pairsOf } from './rate-pooled.js';
import { isTold } from './rate-told.js';
import { comparable } from './scope.js';
import type { Spot } from './window.js';
import { likeness } from './words.js';

const LISTED = one((n) => `listed ${n}`);
const OTHER_IS = one((kind) => `other is ${kind}`);
const OTHER_NAMED = one((like) => `other named ${like}`);

/** 存案6件, 上年未结6件 */
const CARRIED = worded`${'carried.hint'}`;

const isCarried = ({ m }: Spot): boolean => m.act.kind === 'carry' || CARRIED.test(m.lead);

/** The figure behind a whole, and what its sentence says was carried over. */
function besideWhole(whole: Spot, claim: Spot, line: readonly Spot[]): readonly Spot[] {
  const found = line.filter(
    (s) => s.sentence === whole.sentence && s.index < claim.index && s !== whole && isCarried(s),
  );
  const next = line[whole.index + 1];
  const before = line[whole.index - 1];
  if (before && isCarried(before) && !found.includes(before)) found.push(before);
  return next && !found.includes(next) ? [next, ...found] : found;
}

/** 综合办结率, 总体满意率 are narrowed by nothing where what was carried over, or what is nearly so, counts in. */
export const OF_BOTH = /综合|总体|整体/;

/** a ÷ (b + c): what was carried over counts in, or two wholes side by side are one: 热线322件，平台146件 … 占总量的. */
export function ofTwoWholes({ claim, key, by, line, parts, wholes }: Candidates, found: Reading[]): void {
  const besides = once((whole: Spot) => besideWhole(whole, claim, line));
  for (const part of parts.slice(0, 4)) {
    const { place } = by.part(part);
    const told = isTold(claim, key, by, part);
    // 森林城市7个，森林覆盖率: of a whole that nobody names, only what bears the name is the part.
    const isNamedWhole = key.form !== 'rate' || isNamed(key.part, part);
    for (const whole of wholes.slice(0, 6)) {
      if (whole === part || whole.m.figure.block !== claim.m.figure.block || !comparable(whole.m, part.m)) continue;
      for (const other of besides(whole)) {
        if (other === part || other === claim || !usable(other.m) || !comparable(whole.m, other.m)) continue;
        // 受理430件。在⟦430件⟧信件中: the same, said again.
        if (other.m.n === whole.m.n && isAmong(other)) continue;
        const carried = isCarried(other);
        // 受理529件（其中上年结转58件）: it is counted in the whole.
        if (other.group.host === whole.m && /^(?:其中|含|包括|内含)/.test(other.m.lead)) continue;
        if (!carried && (other.group !== whole.group || goesOn(line, whole, other, part))) continue;
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
        found.push(percent(shape, claim.m, [part.m], [whole.m, other.m], how, evidence));
      }
    }
  }
}

/** Two of a longer list are no whole. */
const goesOn = (line: readonly Spot[], whole: Spot, other: Spot, part: Spot): boolean => {
  const next = line[other.index + 1];
  const list = next && next !== part ? namedAlike(line, next) : undefined;
  return [whole, other].every((s) => list?.includes(s));
};

/** 到区上访13批，到市上访2批，赴省上访1批: clauses of one figure each that end in the same word. */
function namedAlike(line: readonly Spot[], last: Spot): Spot[] | undefined {
  const word = last.m.lead.slice(-2);
  const found: Spot[] = [];
  for (let i = last.index; i >= 0 && found.length < 12; i--) {
    const s = line[i];
    if (!s || s.m.lead.slice(-2) !== word || s.m.clause.mentions.length > 1 || !fits(last, s)) break;
    found.unshift(s);
  }
  return word.length === 2 && found.length > 1 ? found : undefined;
}

/** a ÷ (b + c + …): the list that leads up to the part is its whole: 到市5批、赴省2批，化解6批. */
export function ofListed({ claim, key, by, line, parts }: Candidates, found: Reading[]): void {
  for (const part of parts.slice(0, 3)) {
    const last = line[part.index - 1];
    if (!last || part.index > claim.index || last.sentence !== part.sentence || !fits(part, last)) continue;
    if (last.m.clause.stop !== '，') continue;
    const list = namedAlike(line, last) ?? listBefore(line, last);
    if (list.length < 2 || part.m.n > list.reduce((n, s) => n + s.m.n, 0)) continue;
    const how = { told: isTold(claim, key, by, part), balanced: false };
    const wholes = list.map((s) => s.m);
    found.push(
      percent('part/listed', claim.m, [part.m], wholes, how, () => {
        const { evidence } = by.part(part);
        return new Evidence([LISTED(bucket(list.length)), OTHER(by.part(last).like)], evidence);
      }),
    );
  }
}

/** 12月⟦单月⟧办结率: not of all that stand before it. */
const OF_ONE_TIME = /[单当](?:月|季|日|周|天)/;

/** 甲镇…，乙镇…，全市平均修复率: there are other places. */
const OF_OTHERS = /全[国省市县区州]平均|其余|其他|别的/;

/** Σa ÷ Σw */
export function ofPairs({ claim, key, line, together }: Candidates, found: Reading[]): void {
  for (const side of ['before', 'behind'] as const) {
    const pairs = pairsOf(claim, key.part, line, side);
    if (!pairs) continue;
    const [parts, wholes] = [pairs.parts.map((s) => s.m), pairs.wholes.map((s) => s.m)];
    const said = together === parts.length ? ['said together'] : [];
    if (OF_ONE_TIME.test(key.name)) said.push('narrower name');
    if (OF_OTHERS.test(claim.m.lead)) said.push('another place');
    found.push(
      percent('parts/wholes', claim.m, parts, wholes, TOLD, () => new Evidence([key.form, ...pairs.evidence, ...said])),
    );
  }
}
