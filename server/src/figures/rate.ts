import { FAMILIES } from '../lexicon/rate-names.js';
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
import { type RateName, readRateName } from './rate-name.js';
import { comparable, hasAny, isPlain, labelOf, OPENING, plainBefore, REACH, type Scope } from './scope.js';
import type { Statement } from './statement.js';
import { type Claim, conclude, percentOf, printed, total } from './verdict.js';
import type { Group, Mention } from './view.js';

/** 不起诉118人 is no part of a 起诉率. */
function isDenied(label: string, word: string): boolean {
  const at = label.lastIndexOf(word);
  return at > 0 && !/^[不未无非]/.test(word) && /(?:不予|不|未|无|非|没有)$/.test(label.slice(0, at));
}

/** The part of a rate among the figures before it: labelled by the word of the name, else by one of its family. */
function partOf(group: Group, rate: Mention, { family, word }: RateName): Mention | undefined {
  const found: Mention[] = [];
  for (const m of plainBefore(group, rate)) {
    const label = labelOf(m);
    if (family.not && hasAny(label, family.not)) continue;
    if (!isDenied(label, word) && hasAny(label, family.parts) && found.push(m) === 4) break;
  }
  return found.find((m) => labelOf(m).includes(word)) ?? found[0];
}

/** “受理6368件，调解成功6217件，成功率97.6%”: the part bears the name of the rate, the whole stands before the part. */
function namedRate(scope: Scope, rate: Mention, name: RateName): Statement | undefined {
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

/** “优秀64件、良好80件，优良率90%”: a name that joins the names of the items right before it. */
function joinedByName(scope: Scope, rate: Mention, name: string): Statement | undefined {
  const stem = name.slice(0, -1);
  const items: Mention[] = [];
  for (const m of plainBefore(scope.group, rate)) {
    if (
      m.clause.segment !== rate.clause.segment ||
      ![...stem].some((c) => labelOf(m).slice(-4).includes(c)) ||
      items.length > 4
    )
      break;
    items.unshift(m);
  }
  const [first] = items;
  if (!first || items.length < 2) return undefined;
  const sum = items.reduce((n, m) => n + m.n, 0);
  return conclude(
    wholesOf(scope, first)
      .filter(({ mention }) => mention.n >= sum)
      .map(({ mention }) => rateOfSum(rate, items, [mention], { pattern: 'rate/joined-name', tentative: true })),
  );
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

/** “调解211件，撤诉97件，调撤率70%”: a name that joins two counts. */
const JOINED: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
  [/调解?撤诉?率$|撤调率$/, [['调解'], ['撤诉', '撤回']]],
  [/改判?(?:和|、)?发回重审率$|改发率$|发改率$/, [['改判'], ['发回']]],
  [/调撤自执率$/, [['调解'], ['撤诉'], ['自动履行', '自动执行']]],
];

function joinedRate(scope: Scope, rate: Mention, name: string): Statement | undefined {
  const joined = JOINED.find(([pattern]) => pattern.test(name))?.[1];
  if (!joined) return undefined;
  const labelled = joined.map((words) => {
    for (const m of plainBefore(scope.group, rate)) if (hasAny(labelOf(m), words)) return m;
    return undefined;
  });
  const found = labelled.filter((p) => p !== undefined);
  const first = found.reduce<Mention | undefined>((a, b) => (a && a.at < b.at ? a : b), undefined);
  if (!first || found.length !== joined.length) return undefined;
  const parts = found.sort((a, b) => a.at - b.at);
  // Texts count further amicable ends among them: 和解, 自动履行.
  const listed = [...plainBefore(scope.group, rate)].filter((m) => m.at >= first.at && comparable(m, first)).reverse();
  return conclude(
    [parts, listed].flatMap((ms) => {
      const sum = ms.reduce((n, m) => n + m.n, 0);
      return wholesOf(scope, first)
        .filter(({ mention }) => mention.n >= sum)
        .map(({ mention, tentative }) => rateOfSum(rate, ms, [mention], { pattern: 'rate/joined', tentative }));
    }),
  );
}

const CONTENT: readonly (readonly [string, RegExp])[] = [
  ['unhappy', /不满意|不太满意/],
  ['fair', /基本满意|比较满意|较满意|一般/],
  ['happy', /满意/],
];

/** “满意144件，基本满意2件，不满意0件，满意率…”: degrees of content that together are the whole. */
function satisfactionRate(scope: Scope, rate: Mention): Statement | undefined {
  const degrees = new Map<string, Mention>();
  for (const m of plainBefore(scope.group, rate)) {
    const degree = CONTENT.find(([, pattern]) => pattern.test(labelOf(m)))?.[0];
    if (degree && !degrees.has(degree)) degrees.set(degree, m);
  }
  const happy = degrees.get('happy');
  const fair = degrees.get('fair');
  const unhappy = degrees.get('unhappy');
  if (!happy) return undefined;
  const all = [happy, fair, unhappy].filter((m) => m !== undefined).sort((a, b) => a.at - b.at);
  const content = [happy, fair].filter((m) => m !== undefined);
  const first = all[0];
  if (!first || !all.every((m) => comparable(m, happy))) return undefined;
  const claims: (Claim | undefined)[] = [];
  if (unhappy) {
    claims.push(rateOfSum(rate, [happy], all, { pattern: 'rate/satisfaction' }));
    if (fair) claims.push(rateOfSum(rate, content, all, { pattern: 'rate/satisfaction' }));
  }
  if (fair) {
    const sum = content.reduce((n, m) => n + m.n, 0);
    for (const { mention } of wholesOf(scope, first))
      if (mention.n >= sum)
        claims.push(
          rateOfSum(rate, content, [mention], { pattern: 'rate/satisfaction', tentative: mention.n !== sum }),
        );
  }
  return conclude(claims);
}

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
    if (name.family.not && hasAny(labelOf(part), name.family.not)) break;
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
  const family = FAMILIES.find((f) => !f.wholes && hasAny(label, f.parts) && !(f.not && hasAny(label, f.not)));
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
    if (
      parts.length < rates.length &&
      hasAny(label, name.family.parts) &&
      !(name.family.not && hasAny(label, name.family.not))
    )
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
