import { type Worded, worded } from '../lexicon/worded.js';
import { rateOfSum, wholesOf } from './rate-base.js';
import { comparable, hasAny, labelOf, plainBefore, type Scope } from './scope.js';
import type { Statement } from './statement.js';
import { type Claim, conclude } from './verdict.js';
import type { Mention } from './view.js';

/** “优秀64件、良好80件，优良率90%”: a name that joins the names of the items right before it. */
export function joinedByName(scope: Scope, rate: Mention, name: string): Statement | undefined {
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

/** “调解211件，撤诉97件，调撤率70%”: a name that joins two counts. */
const JOINED: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
  [/调解?撤诉?率$|撤调率$/, [['调解'], ['撤诉', '撤回']]],
  [/改判?(?:和|、)?发回重审率$|改发率$|发改率$/, [['改判'], ['发回']]],
  [/调撤自执率$/, [['调解'], ['撤诉'], ['自动履行', '自动执行']]],
];

export function joinedRate(scope: Scope, rate: Mention, name: string): Statement | undefined {
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

const CONTENT: readonly (readonly [string, Worded | RegExp])[] = [
  ['unhappy', worded`${'answer.unhappy'}`],
  ['fair', worded`${'answer.fair'}`],
  ['happy', /满意/],
];

/** “满意144件，基本满意2件，不满意0件，满意率…”: degrees of content that together are the whole. */
export function satisfactionRate(scope: Scope, rate: Mention): Statement | undefined {
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
