import { around } from './change-evidence.js';
import { Evidence, type Reading } from './evidence.js';
import { percentClaim, perManyClaim } from './formulas.js';
import { isPlain, sameUnit } from './scope.js';
import { apart, ranked, Sides } from './sides.js';
import type { Spot } from './window.js';
import { content, isForeign, likeness } from './words.js';

const REACH = 14;
const SIZE: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 十万: 100_000 };
const MANY = /每(百|千|十?万)(人|户|名)/;
/** What stands around the name of what is counted: 每千人⟦拥有⟧医师数, 每万人口⟦的⟧. */
const AROUND = /平均|每[百千十万]+[人户名]口?|常住|户籍|拥有量?|占有量?|达到?|数量?|[的有为约]/g;

/** 每千名⟦老年人⟧拥有养老床位 */
const WHO = /每[百千十万]+[人户名]([一-鿿]{2,6}?)(?:平均|拥有|占有|配备|有|的)/;

/** 每千名⟦老人⟧ beside 常住人口: some of them. */
const isOfSome = (who: string, { name }: Spot): boolean =>
  who.length === 2 && !name.includes(who) && !/^(?:人口|居民|群众|市民|村民)$/.test(who);

/** 按常住人口70.95万人⟦计算⟧，每万人拥有17名 */
const CALCULATED = /^(?:计算|测算|推算|计)$/;

/** Is it so many of something for each thousand of those who share it? */
export const isPerMany = ({ m }: Spot): boolean => MANY.test(m.lead);

/** 每千人拥有床位⟦7.6张⟧: total ÷ people × 1000. */
export function perManyReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const [, size = '', sharer = ''] = MANY.exec(claim.m.lead) ?? [];
  const each = SIZE[size];
  if (each === undefined || claim.m.q.value === null) return [];
  const near = around(claim, line, (m) => isPlain(m) && m.n > 0, REACH);
  const totals = near.filter(({ m }) => sameUnit(m, claim.m)).slice(0, 5);
  const counts = near.filter(({ m }) => (sharer === '户' ? m.q.unit === '户' : m.q.class === 'people')).slice(0, 5);
  const words = content(claim.m.lead).replace(AROUND, '');
  const who = WHO.exec(claim.m.lead)?.[1];
  const sides = new Sides(claim, line);
  return totals.flatMap((total, rank) =>
    counts
      .filter((count) => count !== total)
      .map(
        (count): Reading => ({
          kind: 'average',
          shape: 'per-many',
          evidence: new Evidence(
            [
              `total=${likeness(words.slice(-4), total.name)}`,
              ranked(rank),
              apart(total, count),
              /人口|总户|常住|户籍/.test(count.name) ? 'all of them' : 'some of them',
              sides.joint(total, count, count.index < total.index ? 'count first' : 'total first'),
              ...(isForeign(words, total.name) ||
              (who !== undefined && (isForeign(who, count.name) || isOfSome(who, count)))
                ? ['another subject']
                : []),
              ...(claim.plan !== total.plan ? ['moods'] : []),
            ],
            sides.at('t', total),
            sides.at('c', count),
          ),
          figures: [total.m, count.m],
          low: (each * total.m.low) / count.m.high,
          high: (each * total.m.high) / count.m.low,
          told: likeness(words.slice(-4), total.name) !== 'nothing' || (words === '' && CALCULATED.test(count.m.tail)),
          prove: () => perManyClaim(claim.m, total.m, count.m, each),
        }),
      ),
  );
}

/** ‰ and /10万: rates of many. */
const OF_MANY = /‰$|[/／](?:10|十)万$/;
/** All that a rate of many is of. */
const EVERYBODY = /人口|常住|户籍|活产/;
/** So long a name says what is counted; 出生, 死亡 and 发病 are of the mean of a year that nobody prints. */
const TELLING = 3;

/** 出生率, 发病率 for each thousand of all who live there, of a yearly mean that nobody prints. */
export const isOfEverybody = ({ m: { act, q } }: Spot): boolean =>
  !q.text.endsWith('‰') ||
  (act.kind === 'rate' && /人口|出生|死亡|增长|[发患]病|感染|[婴孕婚]|生育|自然|^粗/.test(act.name));

export const isRateOfMany = ({ m: { q, act } }: Spot): boolean =>
  act.kind === 'rate' && q.class === 'percentage' && OF_MANY.test(q.text);

/** 活产2476人，婴儿死亡10人，婴儿死亡率⟦4.04‰⟧: it is told where the figures agree, or its name says of what it is. */
export function rateOfManyReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const { m } = claim;
  if (m.act.kind !== 'rate' || m.q.value === null) return [];
  const key = content(m.act.name.replace(/率$/u, ''));
  const near = around(claim, line, (x) => isPlain(x) && x.n > 0, REACH);
  const counts = near.filter((s) => s.m.q.class === 'people' && EVERYBODY.test(s.name)).slice(0, 2);
  const totals = near
    .filter((s) => !EVERYBODY.test(s.name) && /^(?:people|count)$/.test(s.m.q.class) && s.m.q.unit !== '岁')
    .slice(0, 3);
  return totals.flatMap((total) =>
    counts
      .filter((count) => count.m.n > total.m.n)
      .map((count): Reading => {
        const like = likeness(key, total.name);
        return {
          kind: 'rate',
          shape: 'per-many',
          evidence: new Evidence([`part=${like}`, 'rate of many']),
          figures: [total.m, count.m],
          low: (100 * total.m.low) / count.m.high,
          high: (100 * total.m.high) / count.m.low,
          told: like === 'whole' && key.length >= TELLING,
          prove: () => percentClaim('per-many', m, [total.m], [count.m], false, false),
        };
      }),
  );
}
