import { deeds } from '../lexicon/figure-words.js';
import { rateClaim, wholesOf } from './rate-base.js';
import { joinedByName, joinedRate, satisfactionRate } from './rate-joined.js';
import { type RateName, readRateName } from './rate-name.js';
import { namedRate } from './rate-named.js';
import { comparable, hasAny, isPlain, labelOf, OPENING, plainBefore, REACH, type Scope } from './scope.js';
import type { Statement } from './statement.js';
import { conclude, percentOf, printed, total } from './verdict.js';
import type { Mention } from './view.js';

/** “网办率达到87.6%，其中：公共服务113项，网上可办数97项；行政许可65项，网上可办数59项”: the rate first, then pairs. */
function rateFirst({ group }: Scope, rate: Mention, name: RateName): Statement | undefined {
  const { sentence } = rate.clause;
  // 化解率98%（排查450件，化解441件）
  const inner = rate.bracket?.mentions.every(isPlain) ? rate.bracket.mentions : [];
  const following: Mention[] = [...inner];
  for (let i = rate.at + 1; inner.length === 0 && i < Math.min(group.mentions.length, rate.at + REACH); i++) {
    const m = group.mentions[i];
    if (!m || m.clause.sentence !== sentence || !isPlain(m)) break;
    following.push(m);
  }
  const pairs: (readonly [whole: Mention, part: Mention])[] = [];
  for (let i = 0; i + 1 < following.length; i += 2) {
    const whole = following[i];
    const part = following[i + 1];
    if (!whole || !part || !comparable(whole, part) || part.n > whole.n) break;
    if (!hasAny(labelOf(part), name.family.parts) || hasAny(labelOf(whole), name.family.parts)) break;
    if (hasAny(labelOf(part), name.family.not)) break;
    pairs.push([whole, part]);
  }
  const first = pairs[0];
  if (!first) return undefined;
  const [whole, part] = first;
  if (pairs.length === 1)
    return conclude([
      rateClaim(rate, part, whole, {
        pattern: 'rate/first',
        tentative: !OPENING.test(labelOf(whole)) || name.narrowing !== undefined,
      }),
    ]);
  if (following.length !== 2 * pairs.length) return undefined;
  const computed = percentOf(total(pairs.map(([, p]) => p)), total(pairs.map(([w]) => w)));
  if (!computed) return undefined;
  return conclude([
    {
      kind: 'rate',
      pattern: 'rate/pooled',
      stated: rate,
      terms: pairs.flatMap(([w, p]) => [{ role: 'part', mention: p } as const, { role: 'whole', mention: w } as const]),
      formula: `（${pairs.map(([, p]) => printed(p)).join('＋')}）÷（${pairs.map(([w]) => printed(w)).join('＋')}）`,
      computed,
      grade: 'contradiction',
    },
  ]);
}

/** “收到留言19件，办结17件，89%”: a bare percentage right behind a count of what was done. */
function bareRate(scope: Scope, rate: Mention): Statement | undefined {
  const part = scope.group.mentions[rate.at - 1];
  if (!part || !isPlain(part) || rate.clause.at - part.clause.at > 1 || part.clause.sentence !== rate.clause.sentence)
    return undefined;
  const label = labelOf(part);
  const family = deeds().find((deed) => !deed.wholes && hasAny(label, deed.parts) && !hasAny(label, deed.not));
  if (!family) return undefined;
  return conclude(
    wholesOf(scope, part).map(({ mention, tentative }) =>
      rateClaim(rate, part, mention, { pattern: 'rate/bare', tentative: tentative || !OPENING.test(labelOf(mention)) }),
    ),
  );
}

/** “对办理工作满意的526件，对结果满意的519件，满意率分别达到99.8%和98.5%”: rates and parts in the same order. */
function respectiveRates(scope: Scope, rate: Mention, name: RateName): Statement[] {
  const rates = [rate];
  for (let i = rate.at + 1; i < scope.group.mentions.length && rates.length < 6; i++) {
    const m = scope.group.mentions[i];
    if (
      m?.q.class !== 'percentage' ||
      m.clause.at - rate.clause.at > rates.length ||
      !/^(?:和|、|与|及|以及)?$/.test(m.lead)
    )
      break;
    rates.push(m);
  }
  const parts: Mention[] = [];
  let whole: Mention | undefined;
  for (const m of plainBefore(scope.group, rate)) {
    const label = labelOf(m);
    if (parts.length < rates.length && hasAny(label, name.family.parts) && !hasAny(label, name.family.not))
      parts.unshift(m);
    else if (parts.length === rates.length) {
      whole = m;
      break;
    }
  }
  if (!whole || parts.length !== rates.length || rates.length < 2) return [];
  const base = whole;
  const found: Statement[] = [];
  for (const [i, part] of parts.entries()) {
    const stated = rates[i];
    if (!stated || !comparable(part, base) || part.n > base.n) return [];
    const named = !name.family.wholes || hasAny(labelOf(base), name.family.wholes);
    const made = conclude([rateClaim(stated, part, base, { pattern: 'rate/respective', tentative: !named })]);
    if (made) found.push(made);
  }
  return found;
}

/** All rates by name of one group. */
export function rateStatements(scope: Scope): Statement[] {
  const found: Statement[] = [];
  const taken = new Set<Mention>();
  for (const rate of scope.group.mentions) {
    if (taken.has(rate)) continue;
    if (rate.act.kind === 'bare') {
      const made = rate.q.class === 'percentage' ? bareRate(scope, rate) : undefined;
      if (made) found.push(made);
      continue;
    }
    if (rate.act.kind !== 'rate') continue;
    const { name } = rate.act;
    const known = readRateName(name);
    if (known && /分别/.test(rate.lead)) {
      found.push(...respectiveRates(scope, rate, known));
      continue;
    }
    const made =
      joinedRate(scope, rate, name) ??
      joinedByName(scope, rate, name) ??
      (known?.family.id === 'satisfied' ? satisfactionRate(scope, rate) : undefined) ??
      (known && (namedRate(scope, rate, known) ?? rateFirst(scope, rate, known)));
    if (made) found.push(made);
  }
  return found;
}
