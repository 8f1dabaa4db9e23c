import type { Group, Mention } from './view.js';

/** Words of grammar around a figure; they name nothing. */
const FUNCTION =
  /其中|包括|分别|共计|合计|总计|累计|全年|今年|本年|当年|同期|达到|一共|全部|已经|均为|约|近|超过|占|共|为|是|达|有|的|了|和|与|及|以|等|在|由|到|至|从|比|较|，|、|：|；|\s/gu;

export const content = (text: string): string => text.replace(FUNCTION, '').replace(/[()（）“”《》\d.]/g, '');

const HAN2 = /[一-鿿A-Za-z]{2}/;

/**
 * What a figure is called: the words before it, else the noun behind it, else what the figure before it is called. Of
 * 312名学员中有287名通过 both say it.
 */
export function nameOf(m: Mention, before?: Mention): string {
  const lead = content(m.lead);
  const isAmong = /[中里]有?$/.test(m.lead);
  if (HAN2.test(lead) && !isAmong) return lead;
  const behind = content(/^[^，、；。：（(]{0,10}/.exec(m.tail)?.[0] ?? '');
  if (HAN2.test(behind)) return lead + behind;
  return before && before.clause === m.clause ? `${content(before.lead)}${lead}${behind}` : lead + behind;
}

export type Likeness = 'whole' | 'end' | 'begin' | 'sign' | 'against' | 'nothing' | 'unnamed';

const NEGATIVE = /[未不没无非拒]$/u;

/** How far a name holds the words of a key: 按期办结 in 办结 is its end. */
export function likeness(key: string, name: string): Likeness {
  if (key === '') return 'unnamed';
  const seek = (words: string): boolean | undefined => {
    const at = name.lastIndexOf(words);
    if (at < 0) return undefined;
    return NEGATIVE.test(name.slice(0, at)) && !NEGATIVE.test(key.slice(0, key.indexOf(words)));
  };
  const all = seek(key);
  if (all !== undefined) return all ? 'against' : 'whole';
  if (key.length > 2) {
    const end = seek(key.slice(-2));
    if (end !== undefined) return end ? 'against' : 'end';
    const begin = seek(key.slice(0, 2));
    if (begin !== undefined) return begin ? 'against' : 'begin';
  }
  for (const c of key) if (name.includes(c)) return 'sign';
  return 'nothing';
}

/** Narrowings that name no other thing. */
const NARROWING =
  /按[时期]|及时|限[时期]内?|如期|提前|成功|顺利|全部|实际|已经?|共|总|各类|各项|案件|事项|数量?|总[数量额]|情况|其|应|应当|需|拟|所|均|全|市|县|区|州|省|我/gu;

export const withoutNarrowing = (phrase: string): string => content(phrase).replace(NARROWING, '');

/** Does a phrase hold words that none of the others has, narrowings aside: 盐井沟上链 beside 雁回渡赋码? */
export function isForeign(phrase: string, others: string): boolean {
  const words = withoutNarrowing(phrase);
  if (words.length < 2 || (words.length === 2 && [...words].some((c) => others.includes(c)))) return false;
  for (let i = 0; i + 2 <= words.length; i++) if (others.includes(words.slice(i, i + 2))) return false;
  return true;
}

/** Words of a plan: what is to be, not what is. */
export const PLAN =
  /目标|力争|计划|预计|确保|争取|规划[的到]|预期|将达|(?<!增加|提高|增长|上升|扩大|发展|下降|减少|降低|提升)到20[2-9]\d年/;
export const EARLIER = /上年|去年|同期|上月|上周|年初|上季|前年|以前|往年|上一年/;

export const clauseText = (group: Group, m: Mention): string => group.block.text.slice(m.clause.start, m.clause.end);
