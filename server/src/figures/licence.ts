import { worded } from '../lexicon/worded.js';
import { WORKED, workedOut } from './answers.js';
import type { Group, Mention } from './mention.js';
import { isRest } from './partition.js';
import { isPlain, isStated, sameUnit } from './scope.js';
import { withoutBrackets } from './words.js';

/** Words that say another time, another account or another kind of thing than the total of a list. */
const ANOTHER = worded`${'list.another'}`;

/** 建筑⟦面积⟧为96平方米，其中地上建筑面积…: what the total is called itself says nothing else of its parts. */
const wordsOf = workedOut(WORKED.said, ({ lead }): readonly string[] => {
  const found: string[] = [];
  for (let rest = lead.replace(NAMING, ''); ; ) {
    const word = ANOTHER.exec(rest)?.[0];
    if (word === undefined || found.length > LONGEST) return found;
    found.push(word);
    rest = rest.replace(word, ' ');
  }
});
const LONGEST = 6;

/** Text from behind a mention to the next one. */
const between = (group: Group, from: Mention, to: Mention): string => group.block.text.slice(from.q.end, to.q.start);

/** 和 before the last member stands for any mark. */
const AND = '和';

/** 本级收入30亿元，加上级补助32亿元、上年结转8亿元 */
const ADDED = /^加(?:上)?/;

/** 223册中，…；其中… */
const AMONG = /中[，,：:]|其中/;

/** 松风岭、桐子坪各⟦9条⟧: the names that share a figure are one member. */
const SHARED = /[，,；;、][^，,；;。：:]*各(?:有|为|自)?$/;

/** The one mark that separates two items; undefined where there is none, or more than one. */
function separator(text: string): string | undefined {
  // 甲5件、乙3件和丙2件
  if (/^(?:[和及与]|以及)[^，,；;、。]*$/.test(text)) return AND;
  const shared = SHARED.exec(text);
  if (shared) return separator(text.slice(0, shared.index + 1));
  const marks = withoutBrackets(text).match(/[，,；;、。]/g) ?? [];
  return marks.length === 1 ? marks[0]?.replace(',', '，').replace(';', '；') : undefined;
}

/** Is it the first figure that counts its sort of thing in its sentence? */
const opensItsSentence = (group: Group, head: Mention): boolean =>
  !group.mentions.some(
    (m) => m.at < head.at && m.clause.sentence === head.clause.sentence && isStated(m) && sameUnit(m, head),
  );

/** What says how a figure moved or what share it has: it goes with the figure before it. */
const isRemark = ({ act }: Mention): boolean =>
  act.kind === 'share' ||
  act.kind === 'bare' ||
  act.kind === 'rate' ||
  act.kind === 'change' ||
  act.kind === 'points' ||
  act.kind === 'delta' ||
  act.kind === 'previous';

/** 第一产业, 第二产业: a numeral in a name is no figure. */
const isNumeral = ({ q }: Mention): boolean => q.class === 'ordinal';

/** The figures between two others. */
const inside = (group: Group, from: Mention, to: Mention): readonly Mention[] =>
  group.mentions.slice(from.at + 1, to.at).filter((m) => !isNumeral(m));

/** Text between two figures without the clauses that only remark on the first. */
function wordsBetween(group: Group, from: Mention, to: Mention): string {
  const { text } = group.block;
  const remarks = inside(group, from, to);
  let at = from.q.end;
  let words = '';
  for (const m of remarks) {
    // 占总量的12%, in the clause of the figure itself or in one of its own.
    words += text.slice(at, m.clause === from.clause ? from.q.end : Math.max(at, m.clause.start));
    at = Math.max(at, m.q.end);
  }
  // （涉及230户） behind a member is its own remark.
  return withoutBrackets(words + text.slice(at, to.q.start));
}

/** What stands behind an item, in signs: 增长3%，占5% behind each of a list makes its members alike. */
function remarksOf(group: Group, from: Mention, end: number): string {
  const signs: string[] = [];
  for (let i = from.at + 1; i < end; i++) {
    const m = group.mentions[i];
    if (m?.clause.segment !== from.clause.segment) break;
    if (isNumeral(m)) continue;
    signs.push(isRemark(m) ? m.act.kind : `${m.act.kind} ${m.q.class}`);
  }
  return signs.join();
}

/** Do most members of a list have the same remarks? One may have none (同比持平), the last may go on. */
function areAlike(remarks: readonly string[]): boolean {
  const [first = '', second = ''] = remarks;
  const own = remarks.length > 2 && remarks.slice(1).filter((r) => r === second).length > 1 ? second : first;
  const apart = remarks.filter((r, i) => r !== own && !(i === remarks.length - 1 && r.startsWith(own)));
  return apart.length === 0 || (remarks.length > 3 && apart.length === 1);
}

/** What is known of a list besides its form. */
interface Known {
  /** Its number of members is said. */
  readonly counted?: boolean;
  /** Its members are outcomes that exclude each other: whatever the marks between them. */
  readonly exclusive?: boolean;
  /** Its two names share the whole between them, whatever words they are of: 新增债券, 再融资债券. */
  readonly paired?: boolean;
  /** Its last member is what is left of its total, which it stands right behind: 收到9件，办结5件，其余4件. */
  readonly leaving?: boolean;
  /** By what it is sorted is said: 资金来源为. */
  readonly sorted?: boolean;
}

/** 专项债券5万元、⟦上级补助⟧3万元: a name like any other, where it stands in one row. */
const GRANT = /补助/;

/** 二级⟦及以下⟧教师, 中央⟦预算内⟧资金: sorts of one thing. */
const SORTS = /及以[上下]|预算内/g;

/** 限额9亿元，⟦已安排⟧5亿元，其余4亿元: a deed is no other account. */
export const SO_FAR = /(?:已经?|至今|迄今|目前)[一-鿿]{1,6}$/;
const NAMING = /其中|包括/;
/** 案件20件，涉及甲类12件，其他8件: with a rest it names all. */
const NAMING_ALL = /其中|包括|涉及/;

export type Closure = 'closed' | 'loose' | 'open';

/**
 * How far its own wording closes a list: one mark between all items, nothing but shares in between, one kind of thing,
 * one time and one account; loosely, where each has other remarks of the same sort (growth, another unit).
 */
export function closureOf(group: Group, head: Mention, items: readonly Mention[], is: Known = {}): Closure {
  const [first] = items;
  if (items.some(({ q, clause }) => q.start > clause.start && '-−－'.includes(group.block.text.charAt(q.start - 1))))
    return 'open';
  if (!first) return 'open';
  const back = first.clause.sentence - head.clause.sentence;
  if (back > 1 || (back === 1 && !opensItsSentence(group, head))) return 'open';
  const ahead = first.at > head.at;
  const last = items.at(-1) ?? first;
  const naming = isRest(last) ? NAMING_ALL : NAMING;
  // 新增甲5户、乙3户，两类合计8户: what is said of the first goes for all.
  const before = ahead ? wordsBetween(group, head, first) : is.counted ? '' : first.lead;
  const said = wordsOf(head);
  const isWhole = is.sorted === true || is.counted === true || isRest(last);
  // 资金310亿元，其中新增专项债券20亿元，新增一般债券13亿元: both are of another kind than the total.
  const isPair = is.paired === true && !wordsOf(first).some((word) => last.lead.includes(word));
  const isOther = (words: string, isRow = isWhole): boolean => {
    if (isPair) return false;
    const others = said.reduce((text, word) => text.replaceAll(word, ''), words.replace(SORTS, ''));
    return ANOTHER.test(isRow ? others.replace(GRANT, '') : others);
  };
  if (isOther(before.replace(naming, '').replace(SO_FAR, ''))) return 'open';
  if (ahead && group.mentions.slice(head.at + 1, first.at).some((m) => !isRemark(m) && sameUnit(m, head)))
    return 'open';
  let mark: string | undefined;
  for (let i = 0; i + 1 < items.length; i++) {
    const [item, next] = [items[i] as Mention, items[i + 1] as Mention];
    const others = inside(group, item, next);
    if (others.some((m) => !isRemark(m) && (!isPlain(m) || sameUnit(m, item)))) return 'open';
    const isLast = i === items.length - 2;
    // 223册中，…，另有141册: among them, what is another is the rest.
    const isRestOf = isLast && isRest(next) && AMONG.test(between(group, head, first));
    // 甲7起133人、乙3起20人: the mark stands before the figure in another unit.
    const own =
      separator(between(group, others.at(-1) ?? item, next)) ??
      (others[0] && separator(between(group, item, others[0])));
    if (own === undefined || own === '。') return 'open';
    const words = wordsBetween(group, item, next);
    // 其中本年新收275件，⟦上年结转⟧283件
    if (!isRestOf && next.act.kind !== 'carry' && isOther(words, isWhole || own === '、')) return 'open';
    if (own === AND || (i === 0 && ADDED.test(next.lead))) continue;
    // 甲5件、乙3件，其余2件: the rest may stand behind another mark.
    if (mark !== undefined && own !== mark && !(isLast && isRest(next)) && !is.exclusive) return 'open';
    mark = own;
  }
  // 甲5件，乙3件，丙2件，合计10件 of which only the last two were taken; “稳增长30万” is one of them, too.
  const prior = ahead ? undefined : group.mentions[first.at - 1];
  if (prior && sameUnit(prior, head) && separator(between(group, prior, first)) === mark) return 'open';
  // 甲5件，乙3件，其他2件: what stands before the list with its own mark is a member of it.
  if (
    isRest(last) &&
    !is.leaving &&
    !SO_FAR.test(first.lead) &&
    !/其中|包括|涉及|中[，,：:]/.test(between(group, head, first)) &&
    separator(between(group, head, first)) === mark
  )
    return 'open';
  const end = ahead ? group.mentions.length : head.at;
  const remarks = items.map((item, i) => remarksOf(group, item, items[i + 1]?.at ?? end));
  if (
    remarks.every((r) => /^(?:share,?)*$/.test(r)) &&
    !isOther(ahead ? between(group, head, first).replace(naming, '').replace(SO_FAR, '') : '')
  )
    return 'closed';
  return areAlike(remarks) ? 'loose' : 'open';
}
