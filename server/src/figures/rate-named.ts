import { worded } from '../lexicon/worded.js';
import {
  carryBeside,
  carryOf,
  itemBehind,
  itemRate,
  type RateOptions,
  rateClaim,
  rateOfSum,
  wholesOf,
} from './rate-base.js';
import type { RateName } from './rate-name.js';
import { comparable, hasAny, isPlain, labelOf, OPENING, plainBefore, type Scope } from './scope.js';
import type { Statement } from './statement.js';
import { type Claim, conclude } from './verdict.js';
import type { Group, Mention } from './view.js';

const DENIAL = worded`${'denial'}$`;

/** 不起诉118人 is no part of a 起诉率. */
function isDenied(label: string, word: string): boolean {
  const at = label.lastIndexOf(word);
  return at > 0 && !/^[不未无非]/.test(word) && DENIAL.test(label.slice(0, at));
}

/** The part of a rate among the figures before it: labelled by the word of the name, else by one of its family. */
function partOf(group: Group, rate: Mention, { family, word }: RateName): Mention | undefined {
  const found: Mention[] = [];
  for (const m of plainBefore(group, rate)) {
    const label = labelOf(m);
    if (hasAny(label, family.not)) continue;
    if (!isDenied(label, word) && hasAny(label, family.parts) && found.push(m) === 4) break;
  }
  return found.find((m) => labelOf(m).includes(word)) ?? found[0];
}

/** “受理6368件，调解成功6217件，成功率97.6%”: the part bears the name of the rate, the whole stands before the part. */
export function namedRate(scope: Scope, rate: Mention, name: RateName): Statement | undefined {
  const { group } = scope;
  const part = partOf(group, rate, name);
  if (!part) return undefined;
  const item = itemBehind(group, rate, part);
  if (item) return itemRate(group, rate, item, part);
  const label = labelOf(part);
  const { family, narrowing } = name;
  const narrowed = narrowing !== undefined && !label.includes(narrowing);
  // Between part and rate no other account may begin.
  const distance = rate.clause.at - part.clause.at;
  const carry = carryOf(group, part);
  let wholes = wholesOf(scope, part, carry?.n);
  if (family.wholes) {
    const named = family.wholes;
    wholes = wholes.filter(({ mention }) => hasAny(labelOf(mention), named));
  }
  const far = distance > 4;
  const claims: (Claim | undefined)[] = [];
  const listed = wholesListed(group, part);
  if (listed.length > 1)
    claims.push(
      rateOfSum(rate, [part], listed, {
        pattern: 'rate/of-list',
        tentative: family.wholes !== undefined || narrowed || far || name.open,
      }),
    );
  for (const { mention, tentative } of wholes) {
    claims.push(withSiblings(group, rate, part, mention));
    const beside = carryBeside(mention) ?? carry;
    const fresh = /新收|新增/.test(labelOf(mention));
    const open =
      name.open && !(distance <= 1 && part.clause.at - mention.clause.at <= 1 && OPENING.test(labelOf(mention)));
    const options: RateOptions = {
      pattern: name.open ? 'rate/open-name' : 'rate/named',
      tentative: tentative || narrowed || far || open || (fresh && !beside) || listed.length > 1,
      question: name.open,
      name: name.unknown,
    };
    if (beside)
      claims.push(rateOfSum(rate, [part], [mention, beside], { ...options, pattern: 'rate/carry', carry: true }));
    // What was left over from before and is named beside was closed with the rest.
    if (beside !== carry || !carry) claims.push(rateClaim(rate, part, mention, options));
  }
  claims.push(...overComplement(group, rate, part));
  if (claims.length === 0 && !family.wholes && !narrowed && !name.open)
    claims.push(overAllBefore(group, rate, part) ?? overflow(group, rate, part));
  return conclude(claims);
}

/** “受理劳动争议88件、人事争议12件，调解结案64件”: wholes joined by 、 right before the part. */
function wholesListed(group: Group, part: Mention): Mention[] {
  const found: Mention[] = [];
  for (let i = part.at - 1; i >= Math.max(0, part.at - 6); i--) {
    const m = group.mentions[i];
    if (!m || !isPlain(m) || m.q.unit !== part.q.unit || m.clause.segment !== part.clause.segment) break;
    if (found.length > 0 && m.clause.stop !== '、') break;
    if (found.length === 0 && m.clause.stop === '、') return [];
    found.unshift(m);
    if (/其中/.test(m.lead)) return [];
  }
  return found.length > 1 && !hasAny(labelOf(part), ['其中']) ? found : [];
}

/** “审结75件，协调和解18件，撤诉12件，协调撤诉率40%”: the name may mean all that is listed between whole and rate. */
function withSiblings(group: Group, rate: Mention, part: Mention, whole: Mention): Claim | undefined {
  const items = group.mentions
    .slice(Math.max(whole.at + 1, rate.at - 6), rate.at)
    .filter((m) => isPlain(m) && comparable(m, part));
  if (items.length < 2 || !items.includes(part) || rate.clause.at - (items.at(-1)?.clause.at ?? 0) > 1)
    return undefined;
  if (items.reduce((n, m) => n + m.n, 0) > whole.n) return undefined;
  return rateOfSum(rate, items, [whole], { pattern: 'rate/siblings', tentative: true });
}

/** “到区上访13批，到市上访2批，赴省上访1批，化解15批，化解率99%”: a list that nobody totals is the whole. */
function overAllBefore(group: Group, rate: Mention, part: Mention): Claim | undefined {
  const wholes: Mention[] = [];
  for (const m of plainBefore(group, part)) {
    if (m.clause.segment !== part.clause.segment || m.q.unit !== part.q.unit) break;
    wholes.unshift(m);
  }
  const sum = wholes.reduce((n, m) => n + m.n, 0);
  if (wholes.length < 2 || sum < part.n || rate.n > 100) return undefined;
  return rateOfSum(rate, [part], wholes, { pattern: 'rate/of-sum' });
}

/** “留言67件，已办结77件，办结率100%”: more done than came in, and yet no more than all. */
function overflow(group: Group, rate: Mention, part: Mention): Claim | undefined {
  const whole = group.mentions[part.at - 1];
  if (!whole || !isPlain(whole) || !comparable(whole, part) || whole.clause.segment !== part.clause.segment)
    return undefined;
  if (rate.n > 100 || whole.n >= part.n || !OPENING.test(labelOf(whole))) return undefined;
  return rateClaim(rate, part, whole, { pattern: 'rate/overflow', question: true });
}

/** “逮捕25人，不捕24人，不捕率48.98%”: a thing and its contrary, together the whole that nobody names. */
function overComplement(group: Group, rate: Mention, part: Mention): Claim[] {
  const label = labelOf(part);
  for (const i of [part.at - 1, part.at + 1]) {
    const other = group.mentions[i];
    if (!other || !isPlain(other) || !comparable(other, part) || other.clause.segment !== part.clause.segment) continue;
    if (!areContrary(label, labelOf(other))) continue;
    const pair = part.at < other.at ? [part, other] : [other, part];
    const claim = rateOfSum(rate, [part], pair, { pattern: 'rate/contrary' });
    if (claim) return [claim];
  }
  return [];
}

/** 不捕/逮捕, 不起诉/起诉, 未办结/办结, 无效/有效. */
function areContrary(a: string, b: string): boolean {
  const negated = (text: string, of: string): boolean => {
    const m = /(?:不予|不|未|无|非)([一-鿿]{1,4})$/.exec(text);
    if (!m) return false;
    const core = m[1] ?? '';
    return of.endsWith(core) && !/(?:不予|不|未|无|非)$/.test(of.slice(0, of.length - core.length));
  };
  return negated(a, b) || negated(b, a);
}
