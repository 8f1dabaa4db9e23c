import { deeds } from '../lexicon/figure-words.js';
import { once } from '../lexicon/once.js';
import { worded } from '../lexicon/worded.js';
import type { Group, Mention } from './mention.js';

/** Words of grammar around a figure; they name nothing, but within 及格, 达标, 参与, 签约. */
const FUNCTION = worded`(?!及[格时]|到[会课岗场]|达[标成]|和[解谐]|有[效奖]|在[建校职线岗编册]|共建|从业|近视|等级|占用|约谈|(?<=参)与|(?<=行)为|(?<=公)共|(?<=国)有|(?<=[签预违履特公续])约)${'function'}|，|、|：|；|\s`;

export const content = (text: string): string => FUNCTION.strip(text).replace(/[()（）“”《》\d.]/g, '');

const HAN2 = /[一-鿿A-Za-z]{2}/;

/**
 * What a figure is called: the words before it, else the noun behind it, else what the figure before it is called. Of
 * 312名学员中有287名通过 both say it.
 */
export function nameOf(m: Mention, before?: Mention, lead = content(m.lead)): string {
  // 在受理的⟦766件⟧消费投诉中: what they are stands behind.
  const isAmong = /[中里]就?已?有?$|[仅只还尚仍已]有$|的$/.test(m.lead);
  if (HAN2.test(lead) && !isAmong && !REST_OF.test(lead)) return lead;
  const behind = content(/^[^，、；。：（(]{0,10}/.exec(m.tail)?.[0] ?? '');
  if (HAN2.test(behind)) return lead + behind;
  return before && (before.clause === m.clause || isAmountOf(m, before))
    ? `${content(before.lead)}${lead}${behind}`
    : lead + behind;
}

/** 海洋生产总值首次突破9万亿元，达⟦90385亿元⟧ */
const isAmountOf = ({ lead, clause }: Mention, { act, clause: { at } }: Mention): boolean =>
  act.kind === 'other' && at === clause.at - 1 && /^(?:达到?|为|共计?|实际为?)$/.test(lead);

/** 其余⟦3418笔⟧在窗口办: what the rest is stands behind it. */
const REST_OF = /^(?:其余|剩余|剩下|余下)$/;

export type Likeness = 'whole' | 'end' | 'begin' | 'sign' | 'kin' | 'base' | 'against' | 'nothing' | 'unnamed';

const NEGATIVE = worded`(?:${'negative'}|拒)$`;

/** How far a name holds the words of a key: 按期办结 in 办结 is its end. */
export function likeness(key: string, name: string): Likeness {
  if (key === '') return 'unnamed';
  const all = seek(key, key, name);
  if (all !== undefined) return all ? 'against' : 'whole';
  // 调处成功率 of 成功调处
  if (key.length === 4 && name.includes(key.slice(2) + key.slice(0, 2))) return 'whole';
  if (key.length > 2) {
    const end = seek(key.slice(-2), key, name);
    if (end !== undefined) return end ? 'against' : 'end';
    const begin = seek(key.slice(0, 2), key, name);
    if (begin !== undefined) return begin ? 'against' : 'begin';
  }
  return holdsSign(key, name) ? 'sign' : 'nothing';
}

/** Does a name hold words of a key, and deny them? */
function seek(words: string, key: string, name: string): boolean | undefined {
  const at = name.lastIndexOf(words);
  if (at < 0) return undefined;
  return NEGATIVE.test(name.slice(0, at)) && !NEGATIVE.test(key.slice(0, key.indexOf(words)));
}

/** Does a name hold any character of a key? */
function holdsSign(key: string, name: string): boolean {
  let end = 0;
  for (let at = 0; at < key.length; at = end) {
    end = at + ((key.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    if (name.includes(key.slice(at, end))) return true;
  }
  return false;
}

const byName = once(() => new Map(deeds().flatMap((deed) => deed.names.map((name) => [name, deed] as const))));

/** The longest word of a deed at the end of a name. */
export function deedNamed(key: string): string | undefined {
  for (let length = Math.min(LONGEST_NAME, key.length); length > 1; length--)
    if (byName().has(key.slice(-length))) return key.slice(-length);
  return undefined;
}

/** What a rate is named by at its end. */
const deedOf = (key: string) => byName().get(deedNamed(key) ?? '');

/** Does a name say in other words what a rate is named by: 支出 for 执行率? */
export function isKin(key: string, name: string): boolean {
  const { parts = [], not = [] } = deedOf(key) ?? {};
  return parts.some((part) => name.includes(part)) && !not.some((word) => name.includes(word));
}

/** Does a name say the contrary of what a rate is named by: 超标 for 达标率? */
export const isContraryOf = (key: string, name: string): boolean =>
  deedOf(key)?.rest.some((word) => name.includes(word) && !key.includes(word)) === true;

/** Is a rate named by it: 采信 of 建议采信率? */
export const namesDeed = (word: string): boolean => byName().has(word);

const LONGEST_NAME = 6;

/** Narrowings that name no other thing. */
const NARROWING = worded`${'narrowing'}`;

export const withoutNarrowing = (phrase: string): string => NARROWING.strip(content(phrase));

/** Does a phrase hold words that none of the others has, narrowings aside: 盐井沟上链 beside 雁回渡赋码? */
export function isForeign(phrase: string, others: string): boolean {
  const words = withoutNarrowing(phrase);
  if (words.length < 2 || (words.length === 2 && [...words].some((c) => others.includes(c)))) return false;
  for (let i = 0; i + 2 <= words.length; i++) if (others.includes(words.slice(i, i + 2))) return false;
  return true;
}

/** 燃油公交车, 纯电公交车: sorts of one thing. */
export function areSiblings(a: string, b: string): boolean {
  let n = 0;
  while (n < Math.min(a.length, b.length) && a.at(-1 - n) === b.at(-1 - n)) n++;
  return n > 1 && n < a.length && n < b.length;
}

/** Words of a plan: what is to be, not what is. */
export const PLAN = worded`${'aim'}|(?<!${'aim.verb'})到20[2-9]\d年`;
/** 上年同期, not 今年同期 */
export const EARLIER = worded`(?<!今年|本年|本月|本周|当年|当月)${'time.earlier'}|[一两二三四五六七八九十\d]年前`;

export const clauseText = (group: Group, m: Mention): string => group.block.text.slice(m.clause.start, m.clause.end);

/** A text without what stands in brackets of its own. */
export const withoutBrackets = (text: string): string => text.replace(/[（(][^）)]*[）)]/g, '');
