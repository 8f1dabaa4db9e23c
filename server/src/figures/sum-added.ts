import { BESIDE, isBelowZero, isEntry, isTotal, partsBefore } from './account-parts.js';
import type { Clause, Group, Mention } from './mention.js';
import { comparable } from './scope.js';
import type { Spot } from './window.js';

/** 加上级补助、上年结转等⟦8亿元⟧ */
const ADDED = /^[\s”]*(?:再|另)?加(?:上|(?![快强大工以速权密固减油班装盟征计入注息价剧深重紧]))/;
/** What is named within another is none of the account, and what is taken away makes it another one. */
const WITHIN = /其中|包括|含/;
const LESS = /减去|扣除|剔除|不含|减除|冲减/;
/** 还本支出⟦42亿元⟧以及结转下年支出等 */
const GOES_ON = /等|以及|[和及与]/;

/**
 * 收入406亿元，其中税收212亿元，加上补助等697亿元，收入总计⟦1103亿元⟧; 支出9亿元，补助下级3亿元，结转下年1亿元，支出总计
 * ⟦13亿元⟧: what a total of a budget adds up, its own amount first. Undefined where that is open.
 */
export function addedUp(claim: Spot): readonly Mention[] | undefined {
  const { m } = claim;
  if (m.q.class !== 'money' || m.act.kind !== 'plain' || !isTotal(m)) return undefined;
  const entries: Mention[] = [];
  for (const { clauses, text } of partsBefore(claim)) {
    const isOwn = clauses.some((clause) => clause === m.clause);
    const mine = clauses.flatMap((c) => c.mentions.filter((x) => x.at < m.at && comparable(x, m)));
    if (mine.some((x) => isTotal(x) || WITHIN.test(x.lead)) || LESS.test(text)) return undefined;
    const isAdded = ADDED.test(text);
    if (!isOwn || isAdded || mine.length > 0) {
      // 加上级补助等，收入总计: what has no figure is not known.
      if (
        clauses.at(-1)?.mentions.length === 0 ||
        !mine.every((x) => isEntry(x) && !isBelowZero(x) && !GOES_ON.test(x.tail))
      )
        return undefined;
      entries.unshift(...mine);
    }
    if (!isAdded) continue;
    const head = mine.length > 0 ? headBefore(claim, clauses[0] ?? m.clause) : undefined;
    return head && [head, ...entries];
  }
  return besideEachOther(claim, entries) ? entries : undefined;
}

/** 支出9亿元，补助下级3亿元，结转下年1亿元: only the first is the budget's own. */
const besideEachOther = ({ m }: Spot, [head, ...others]: readonly Mention[]): boolean =>
  head !== undefined &&
  others.length > 1 &&
  isOfOneSide(head, m) &&
  !BESIDE.test(head.lead) &&
  others.every(({ lead }) => BESIDE.test(lead));

/** 收入 is not added up to 支出. */
function isOfOneSide(head: Mention, total: Mention): boolean {
  const [own, all] = [head, total].map(({ lead }) => /收入|支出/.exec(lead)?.[0]);
  return own === undefined || all === undefined || own === all;
}

/** 收入2.3亿元。其中，利润0.1亿元。⟦加上…⟧: the sentence that an account begins with. */
function sentenceOf({ block, clauses, openers }: Group, added: Clause): number {
  let { sentence } = added;
  const opener = openers[sentence];
  if (opener && opener.at < added.at) return sentence;
  const isWithin = (): boolean => {
    const first = clauses.find((clause) => clause.sentence === sentence);
    return first !== undefined && WITHIN.test(block.text.slice(first.start, first.end));
  };
  do sentence--;
  while (sentence > added.sentence - 3 && isWithin());
  return sentence;
}

/** The amount that others are added to: the first of its account, where all between are said to be within it. */
function headBefore({ m, group }: Spot, added: Clause): Mention | undefined {
  const sentence = sentenceOf(group, added);
  const own = group.mentions.filter(
    (x) => x.clause.sentence >= sentence && x.clause.at < added.at && comparable(x, m) && x.q.value !== null,
  );
  const [head, ...others] = own.slice(own.findLastIndex(isTotal) + 1);
  if (head?.act.kind !== 'plain' || isBelowZero(head) || WITHIN.test(head.lead) || !isOfOneSide(head, m))
    return undefined;
  const words = group.block.text.slice(head.q.end, added.start);
  const within = head.q.end + words.search(WITHIN);
  const isInner = (x: Mention): boolean => within >= head.q.end && x.q.start > within;
  return !LESS.test(words) && others.every((x) => isInner(x) || !isEntry(x)) ? head : undefined;
}
