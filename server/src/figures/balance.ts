import { worded } from '../lexicon/worded.js';
import { COME, GONE } from './account.js';
import { amount, around } from './change-evidence.js';
import { type Both, differences, plainly } from './differences.js';
import type { Reading } from './evidence.js';
import { SO_FAR } from './licence.js';
import type { Mention } from './mention.js';
import { areComplements } from './partition.js';
import { comparable, isPlain } from './scope.js';
import type { Spot } from './window.js';
import { content, PLAN } from './words.js';

/** Names of what is left when one thing is taken from another: 贸易顺差, 当期结存, 自然增长率. */
const BALANCE = worded`${'balance'}`;
/** What is left over the years, or when more than two accounts are made up. */
const LEFT = worded`^(?:手头|账上|账面|库存|目前|年终|年末|期末)?(?:尚|还|仍|现|实际)?(?:有|为)?${'balance.left'}(?:资金|金额|数额?)?(?:为|有)?$`;
/** 本年收支结余: of just what came and what went. */
const OF_BOTH =
  /^(?:(?:[当本](?:年|期|月|季度?))?收支|[当本](?:年|期|月|季度?))(?:相抵后?)?(?:结余|节余|盈余|结存|缺口)(?:为|达)?$/;
/** 需备361套，现有210套，缺口151套; 核定编制526名，实有409名，空编117名; 距目标还差92件 */
const SHORT = /^(?:尚|还|仍|则)?(?:有|存在)?(?:缺口|空编|缺编|空缺)(?:为|达)?$|[还尚仍][差缺欠]$/;
const NEEDED = /需|应|计划|编制|核定/;
const AIMED = /[距离][^，；。]{0,12}$/;
/** 甲镇有539架，乙镇有465架，两地相差74架 */
const APART = /^(?:[两二][一-鿿]{1,2})?相差$/;
/** 为任务4852车的124%，超额1185车 */
const OVER = /^超(?:额|出|过|收)(?:完成)?(?:任务|计划|目标)?$/;
/** 收8303册，剔除重复的352册，应贴7951册 */
const DUE = /^(?:实际)?应[一-鿿]{1,6}$/;
const WITHOUT = /^(?:剔除|扣除|除去|减去|核减)/;
const TAKEN = worded`支|付|用|出|耗|发|${'flow.out'}`;
const OF_MORE = /滚存|累计|历年|年[初末终]|期末|结转|预算|财政/;
const OF_YEARS = /滚存|累计|历年/;
/** 收入总量与支出总量: all that came and all that went. */
const ALL = /总|合计|共计/;
/** 新开751家，关停66家，净增685家 */
const NET = /^净(?:增加?|减少?|流[入出]|增长|迁[入出])$/;

const ASKS = new RegExp([SHORT, APART, OVER, DUE, NET, OF_BOTH].map(({ source }) => source).join('|'));
const asks = (lead: string): boolean => ASKS.test(lead) || LEFT.test(lead);

/** 到账303万元，支出127万元，结余176万元: the only two figures of their sort in the sentence, right before it. */
export function besideBoth(claim: Spot, line: readonly Spot[]): Both {
  const { lead } = claim.m;
  const [birth, death] = [line[claim.index - 2], line[claim.index - 1]];
  if (/自然增长率/.test(lead) && birth?.name.includes('出生') && death?.name.includes('死亡'))
    return [birth.m, death.m];
  const named = ofNamed(claim, line);
  if (named || !asks(lead)) return named;
  const all = line.filter(
    (s) =>
      s.sentence === claim.sentence && s.group === claim.group && s.index <= claim.index && comparable(s.m, claim.m),
  );
  // 养老保险收入9亿元，支出7亿元，结余2亿元；失业保险收入…
  const nearer = all.filter((s) => s.segment === claim.segment);
  const own = nearer.length === 3 ? nearer : all;
  const [c, p, last] = own;
  if (own.length !== 3 || !c || !p || last !== claim || !isTold(c.m) || !isTold(p.m)) return undefined;
  if (OF_BOTH.test(lead)) {
    if (!/[收入]/.test(c.name) || !/支|出/.test(p.name)) return undefined;
    return /缺口/.test(lead) ? [p.m, c.m] : [c.m, p.m];
  }
  if (ofAim(lead, c, p)) return OVER.test(lead) || NEEDED.test(c.m.lead) ? [c.m, p.m] : [p.m, c.m];
  if (APART.test(lead)) return c.m.n >= p.m.n ? [c.m, p.m] : [p.m, c.m];
  if (NET.test(lead)) return COME.test(c.name) && GONE.test(p.name) ? [c.m, p.m] : undefined;
  if (DUE.test(lead)) return WITHOUT.test(p.m.lead) ? [c.m, p.m] : undefined;
  const words = claim.group.block.text.slice(c.m.clause.start, claim.m.q.start);
  const isAll = ALL.test(c.m.lead) && ALL.test(p.m.lead);
  const isSoFar = SO_FAR.test(p.m.lead) && !areComplements(claim.m, p.m);
  const isTaken =
    TAKEN.test(p.name) || isSoFar || isToBeDone(claim, p) || isDueAndDone(c, p) || isStillOpen(claim, c, p);
  return LEFT.test(lead) && isTaken && !(isAll ? OF_YEARS.test(lead) : OF_MORE.test(words)) ? [c.m, p.m] : undefined;
}

/** What is the difference of two that bear names of their own, larger first, and how its name begins. */
const NAMED: readonly (readonly [name: RegExp, more: RegExp, less: RegExp])[] = [
  [/顺差(?:为|达)?$/, /(?<!进)出口/, /进口/],
  [/逆差(?:为|达)?$/, /进口/, /(?<!进)出口/],
  [/^(?:人口)?自然(?:增加|增长|净增)(?:人口)?$/, /出生/, /死亡/],
];

/** 出口9亿元、进口7亿元，实现顺差⟦2亿元⟧; 出生90人，死亡70人，自然增加⟦20人⟧: the last of each before it, of its sentence or the one before. */
function ofNamed(claim: Spot, line: readonly Spot[]): Both {
  const [, more, less] = NAMED.find(([name]) => name.test(claim.m.lead)) ?? [];
  if (!more || !less) return ofTwoAccounts(claim, line);
  const before = (name: RegExp): Mention | undefined =>
    line.slice(0, claim.index).findLast((s) => isBesideClaim(claim, s) && name.test(s.name))?.m;
  const [a, b] = [before(more), before(less)];
  return a && b && a !== b ? [a, b] : undefined;
}

const isBesideClaim = (claim: Spot, s: Spot): boolean =>
  s.group === claim.group && s.sentence >= claim.sentence - 1 && isPlain(s.m) && comparable(s.m, claim.m);

/** 预算收入9亿元，增长3%；预算支出7亿元，增长2%。当年收支结余⟦2亿元⟧: the last two before it, alike but for what came and what went. */
function ofTwoAccounts(claim: Spot, line: readonly Spot[]): Both {
  if (!OF_BOTH.test(claim.m.lead) || /缺口/.test(claim.m.lead)) return undefined;
  const all = line.slice(0, claim.index).filter((s) => s.group === claim.group && comparable(s.m, claim.m));
  const [c, p] = all.slice(-2);
  if (!c || !p || !isBesideClaim(claim, c) || !isBesideClaim(claim, p)) return undefined;
  // 其中：养老保险收入9亿元、支出7亿元；医疗保险…: they are of one of several.
  if (all.filter((s) => s.sentence >= c.sentence).length !== 2) return undefined;
  const [come, gone] = [/^(.*)收入$/.exec(c.name)?.[1], /^(.*)支出$/.exec(p.name)?.[1]];
  return come !== undefined && gone !== undefined && come.endsWith(gone) ? [c.m, p.m] : undefined;
}

const isTold = (m: Mention): boolean => isPlain(m) || m.act.kind === 'base';

/** 收到来函30件，回复24件，剩余⟦6件⟧将于下月回复: the deed that was done of the others is still to be done. */
function isToBeDone({ m }: Spot, done: Spot): boolean {
  const deed = content(done.m.lead).replace(DONE, '').slice(-2);
  // 已入住9套，尚有3套未入住: two names that make up the whole are a list of it.
  return deed.length === 2 && STILL.test(m.tail) && m.tail.includes(deed) && !areComplements(m, done.m);
}
/** 应化解债务60万元，已化解⟦46万元⟧，剩余14万元: the same deed, due and done. */
function isDueAndDone(due: Spot, done: Spot): boolean {
  const [, deed] = /已经?([一-鿿]{2})[^，；。]*$/.exec(done.m.lead) ?? [];
  return deed !== undefined && due.m.lead.includes(`应${deed}`);
}
/** 编入732处，拆违552处，尚余⟦180处⟧正在处理: behind what opens the sentence and what was done of it. */
const isStillOpen = ({ m, segment, index }: Spot, c: Spot, p: Spot): boolean =>
  UNDER_WAY.test(m.tail) &&
  p.index === index - 1 &&
  c.index === index - 2 &&
  c.segment === segment &&
  c.m.q.unit === m.q.unit &&
  c.m.n > p.m.n &&
  !areComplements(m, p.m);
const UNDER_WAY = /^(?:正在?|仍在|还在|尚在|尚待|有待|待|仍待|尚未|还未)[一-鿿]{2}/;
const DONE = /已经?|共|完成/g;
const STILL = worded`^[一-鿿]{0,8}(?:将|计划|继续|${'open.deed'})`;

/** What is short of an aim, or goes beyond it. */
const ofAim = (lead: string, c: Spot, p: Spot): boolean =>
  OVER.test(lead)
    ? p.m.act.kind === 'base' || PLAN.test(p.m.lead)
    : SHORT.test(lead) && (NEEDED.test(c.m.lead) || AIMED.test(p.m.lead));

/** A figure that its name calls a difference: 进口7亿元，出口9亿元，顺差2亿元. */
export function balanceReadings(claim: Spot, line: readonly Spot[]): Reading[] {
  const { m } = claim;
  if (m.q.value === null || m.act.kind === 'points') return [];
  const both = besideBoth(claim, line);
  if (!both && !BALANCE.test(m.lead)) return [];
  const rates = m.q.class === 'percentage';
  if (!rates && !amount(m)) return [];
  const base = savedFrom(claim, line);
  const fits = (x: Mention) =>
    (rates ? x.act.kind === 'rate' : amount(x) && (isPlain(x) || x === base || both?.includes(x) === true)) &&
    comparable(x, m);
  const all = around(claim, line, fits);
  return plainly(differences('difference', claim, line, all, base && 'down', true), both);
}

/** 较预算数⟦1136万元⟧节约165万元: what it is less than. */
export function savedFrom(claim: Spot, line: readonly Spot[]): Mention | undefined {
  const before = line[claim.index - 1]?.m;
  const isBase = before?.act.kind === 'previous' && before.clause === claim.m.clause;
  return isBase && /节[约省]/.test(claim.m.lead) ? before : undefined;
}
