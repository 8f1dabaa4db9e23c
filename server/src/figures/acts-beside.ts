import type { Quantity } from '../quantity/quantity.js';
import type { Act } from './act.js';
import { type Clause, type Draft, type Group, LEAD, type Mention } from './mention.js';
import { isFrom, leadsInto } from './moves.js';

/** 由59.8%、66.7%提高到: all members of the list are what something rose from. */
export function fromList({ mentions }: Group, lead: string, tail: string): Act | undefined {
  if (lead !== '' && !/^[和与及]$/.test(lead)) return undefined;
  if (!leadsInto(lead, tail)) return undefined;
  let first = mentions.length - 1;
  while (first > 0 && /^[和与及]?$/.test(mentions[first]?.lead ?? ' ')) first--;
  if (first < 0 || !isFrom(mentions[first]?.lead ?? '')) return undefined;
  const act: Act = { kind: 'previous', from: true };
  for (const m of mentions.slice(first)) (m as Draft<Mention>).act = act;
  return act;
}

/** 高于⟦80%⟧的目标18个百分点 */
export const isBaseOfPoints = ({ q, act, lead: words }: Mention, { kind }: Act, lead: string): boolean =>
  kind === 'points' && act.kind === 'other' && q.class === 'percentage' && /^的/.test(lead) && /[比较于]$/.test(words);

/** 占总数（120件）⟦的85%⟧: the base is spelt out in a bracket. */
export function shareOfBracket({ block, brackets }: Group, clause: Clause, lead: string, act: Act): Act {
  const base = brackets.at(-1)?.mentions;
  const [own] = base ?? [];
  if (act.kind !== 'other' || !/^的(?:比例|比重)?(?:约|近|超)?$/.test(lead) || !own || base?.length !== 1) return act;
  const said = /^(.*?)(?:占|完成|相当于|为(?=[^，；。（(]*(?:计划|任务|目标|预算)))([^，；。（(]{0,16})[（(]$/.exec(
    block.text.slice(clause.start, own.clause.start),
  );
  if (!said) return act;
  (own as Draft<Mention>).act = { kind: 'base' };
  return { kind: 'share', object: said[2] ?? '', subject: '', explicit: true };
}

const SHARE_OF_MOST = /占([^，；。]{0,24}?)的?(?:比例|比重|比率)?(?:最[高多大]|居[首第][一-鿿]{1,2}|首位|第一)$/;

/** 占受理总数比例最高，达⟦82%⟧: the clause before says what the share is of. */
export function shareBefore({ block, clauses }: Group, clause: Clause, q: Quantity, act: Act): Act {
  const before = clauses.at(-1);
  if (act.kind !== 'bare' || q.class !== 'percentage' || clause.mentions.length > 0 || !before) return act;
  if (before.mentions.length > 0 && (before.mentions.at(-1)?.q.end ?? 0) > before.end - 4) return act;
  const said = SHARE_OF_MOST.exec(block.text.slice(Math.max(before.start, before.end - LEAD), before.end));
  return said ? { kind: 'share', object: said[1] ?? '', subject: '', explicit: false } : act;
}

const HEAD = /([一-鿿]{2,12}率)[：:]$/;

/** 处置率：甲县⟦83.3%⟧（…），乙县⟦74.1%⟧（…）: the name stands once before the list, and each has figures of its own. */
export function rateOfHead({ block: { text }, clauses }: Group, clause: Clause, q: Quantity, act: Act): Act {
  if (act.kind !== 'other' || q.class !== 'percentage' || !/^[（(]/.test(text.slice(q.end, q.end + 1))) return act;
  for (let at = clauses.length - 1; at >= 0; at--) {
    const before = clauses[at];
    if (!before || before.sentence !== clause.sentence) return act;
    if (before.stop !== '：') continue;
    const name = HEAD.exec(text.slice(before.start, before.end + 1))?.[1];
    return name === undefined ? act : { kind: 'rate', name };
  }
  return act;
}
