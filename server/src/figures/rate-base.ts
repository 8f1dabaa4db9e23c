import { exactly, meets } from '../quantity/interval.js';
import { div, HUNDRED, mul, type Rational, roundTo } from '../quantity/rational.js';
import {
  comparable,
  isPlain,
  labelOf,
  OPENING,
  plainBefore,
  plainInSentenceBefore,
  REACH,
  type Scope,
} from './scope.js';
import type { Statement } from './statement.js';
import { type Alternative, type Claim, conclude, percentOf, printed, statedInterval, total } from './verdict.js';
import type { Group, Mention } from './view.js';

/** What the part may be a part of, nearest first, and whether the wording leaves no other whole. */
export interface Whole {
  readonly mention: Mention;
  readonly tentative: boolean;
}

export function wholesOf(scope: Scope, part: Mention, carried = 0): Whole[] {
  const { group } = scope;
  const found: Whole[] = [];
  const segment = part.clause.segment;
  const others: Mention[] = [];
  for (const m of plainBefore(group, part)) {
    if (!comparable(m, part) || m.n + carried < part.n) continue;
    if (m.clause.segment === segment && found.length < 3) found.push({ mention: m, tentative: false });
    else others.push(m);
  }
  // 来电8947个，转办…；直办6673件，直办率…: the head of the sentence, and items of an earlier list with the same name.
  const own = /([一-鿿]{2,6})$/.exec(labelOf(part).replace(/其中|包括/g, ''))?.[1];
  const aligned = own ? others.find((m) => labelOf(m).endsWith(own)) : undefined;
  const head = others.at(-1);
  if (aligned) found.push({ mention: aligned, tentative: false });
  if (head && head !== aligned)
    found.push({ mention: head, tentative: found.length === 0 && !OPENING.test(labelOf(head)) });
  for (const m of others.slice(0, -1)) if (found.length < 6) found.push({ mention: m, tentative: true });
  if (found.length === 0) found.push(...earlierWholes(scope, part));
  return found;
}

/** A whole in the sentence before, or in a paragraph before of the same section. */
function earlierWholes({ group, before }: Scope, part: Mention): Whole[] {
  const earlier = [...plainInSentenceBefore(group, part)].filter((m) => comparable(m, part) && m.n >= part.n);
  const first = earlier.at(-1);
  if (first && earlier.length === 1) return [{ mention: first, tentative: !OPENING.test(labelOf(first)) }];
  const found = earlier
    .slice(-2)
    .reverse()
    .map((mention) => ({ mention, tentative: true }));
  for (const paragraph of before)
    for (const m of paragraph.mentions.slice(0, REACH))
      if (isPlain(m) && comparable(m, part) && m.n >= part.n && OPENING.test(labelOf(m)) && found.length < 3)
        found.push({ mention: m, tentative: true });
  return found;
}

/** Other figures that would make part ÷ whole = rate hold. */
export function rateAlternatives(rate: Mention, part: Mention, whole: Mention): Alternative[] {
  if (!rate.q.value || !part.q.value || !whole.q.value || rate.q.value.num <= 0n) return [];
  const stated = statedInterval('rate', rate.q);
  const fits = (a: Rational, b: Rational): boolean => {
    const computed = percentOf(exactly(a), exactly(b));
    return computed !== undefined && meets(stated, computed);
  };
  // In steps of the last printed digit; kept only where it makes the rate come out.
  const nearest = (value: Rational, { ulp }: Mention['q']) => mul(roundTo(div(value, ulp), 0), ulp);
  const newPart = nearest(div(mul(rate.q.value, whole.q.value), HUNDRED), part.q);
  const newWhole = nearest(div(mul(part.q.value, HUNDRED), rate.q.value), whole.q);
  return [
    ...(fits(newPart, whole.q.value) ? [{ role: 'part', mention: part, value: newPart } as const] : []),
    ...(fits(part.q.value, newWhole) ? [{ role: 'whole', mention: whole, value: newWhole } as const] : []),
  ];
}

export interface RateOptions {
  readonly pattern: string;
  readonly tentative?: boolean;
  readonly question?: boolean;
  readonly balanced?: boolean;
  readonly name?: string;
}

/** part ÷ whole against a printed percentage. */
export function rateClaim(rate: Mention, part: Mention, whole: Mention, options: RateOptions): Claim | undefined {
  const computed = percentOf(part.q.interval, whole.q.interval);
  if (!computed) return undefined;
  return {
    kind: 'rate',
    pattern: options.pattern,
    stated: rate,
    terms: [
      { role: 'part', mention: part },
      { role: 'whole', mention: whole },
    ],
    formula: `${printed(part)}÷${printed(whole)}`,
    computed,
    grade: options.question ? 'question' : 'contradiction',
    ...(options.tentative && { tentative: true }),
    ...(options.balanced && { balanced: true }),
    ...(options.name && { name: options.name }),
    alternatives: rateAlternatives(rate, part, whole),
  };
}

/** Several parts over one whole, or over all parts together. */
export function rateOfSum(
  rate: Mention,
  parts: readonly Mention[],
  wholes: readonly Mention[],
  options: RateOptions & { readonly carry?: boolean },
): Claim | undefined {
  const computed = percentOf(total(parts), total(wholes));
  if (!computed) return undefined;
  const sum = (ms: readonly Mention[]) => (ms.length === 1 ? ms.map(printed)[0] : `（${ms.map(printed).join('＋')}）`);
  return {
    kind: 'rate',
    pattern: options.pattern,
    stated: rate,
    terms: [
      ...parts.map((mention) => ({ role: 'part', mention }) as const),
      ...wholes
        .filter((m) => !parts.includes(m))
        .map(
          (mention, i) =>
            ({
              role: options.carry && i > 0 ? 'carry' : wholes.some((w) => parts.includes(w)) ? 'other' : 'whole',
              mention,
            }) as const,
        ),
    ],
    formula: `${sum(parts)}÷${sum(wholes)}`,
    computed,
    grade: options.question ? 'question' : 'contradiction',
    ...(options.tentative && { tentative: true }),
  };
}

/** 受理252件，上年度结余6件，结案246件，结案率95.3%: what came in and what was left over, together. */
export function carryOf(group: Group, part: Mention): Mention | undefined {
  for (let i = part.at - 1; i >= Math.max(0, part.at - 8); i--) {
    const m = group.mentions[i];
    if (m?.clause.sentence !== part.clause.sentence) return undefined;
    // 其中旧存256件 is in the total already.
    if (m.act.kind === 'carry' && comparable(m, part)) return /其中|含|包括/.test(m.lead) ? undefined : m;
  }
  return undefined;
}

/** 受理120件（不含上年结转6件）: the bracket stands beside its host, not in it. */
export function carryBeside(whole: Mention): Mention | undefined {
  const inner = whole.bracket?.mentions[0];
  return inner?.act.kind === 'carry' && /不含|另有|不包括|未含/.test(inner.lead) ? inner : undefined;
}

/** “结案2837件，其中诉讼1779件，结案率69.52%”: the rate stands behind an item of the list that the part opens. */
export function itemBehind(group: Group, rate: Mention, part: Mention): Mention | undefined {
  const items: Mention[] = [];
  for (const m of plainBefore(group, rate)) {
    if (m === part) break;
    if (m.clause.segment !== part.clause.segment) return undefined;
    items.push(m);
  }
  const opener = items.at(-1);
  const item = items[0];
  return item && opener && /其中|包括/.test(opener.lead) && rate.clause.at - item.clause.at <= 1 ? item : undefined;
}

export const nameOf = (m: Mention): string => labelOf(m).replace(/其中|包括|[：:\s]/g, '');

/** The whole of an item is the item of the same name in an earlier list: 受理4939件，其中诉讼2559件. */
export function itemRate(group: Group, rate: Mention, item: Mention, part: Mention): Statement | undefined {
  const name = nameOf(item);
  if (name.length < 2) return undefined;
  for (const m of plainBefore(group, part))
    if (nameOf(m) === name && comparable(m, item) && m.n >= item.n)
      return conclude([rateClaim(rate, item, m, { pattern: 'rate/aligned' })]);
  return undefined;
}
