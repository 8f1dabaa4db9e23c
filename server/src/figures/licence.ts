import { isRest } from './partition.js';
import { isPlain, sameUnit } from './scope.js';
import type { Group, Mention } from './view.js';

/** Words that say another time, another account or another kind of thing than the total of a list. */
const ANOTHER =
  /加上|扣除|减去|余额|结转|结余|调入|调出|动用|上解|补助|上年|去年|同期|累计|年末|年初|截至|预计|计划|预算|目标|存量|新增|净增|增加|减少|增长|下降|招生|在校|毕业|其中|主要|以上|以下|以及上|包括|涉及|占地|人均|户均|平均|产量|面积|拥有|提供|配备/;

/** Figures that go with an item and say how it moved or what it is of the whole; the words before them name nothing else. */
const BESIDE: ReadonlySet<string> = new Set(['share', 'bare', 'change', 'delta', 'points', 'previous']);

/** Text from behind a mention to the next one. */
const between = (group: Group, from: Mention, to: Mention): string => group.block.text.slice(from.q.end, to.q.start);

/** The one mark that separates two items; undefined where there is none, or more than one. */
function separator(text: string): string | undefined {
  const marks = text.replace(/[（(][^）)]*[）)]/g, '').match(/[，,；;、。]/g) ?? [];
  return marks.length === 1 ? marks[0]?.replace(',', '，').replace(';', '；') : undefined;
}

/** Is it the first figure that counts its sort of thing in its sentence? */
const opensItsSentence = (group: Group, head: Mention): boolean =>
  !group.mentions.some(
    (m) => m.at < head.at && m.clause.sentence === head.clause.sentence && isPlain(m) && sameUnit(m, head),
  );

/** The words between two figures, but for those that lead up to figures of growth and shares in between. */
function wordsBetween(group: Group, from: Mention, to: Mention): string {
  let words = '';
  let last = from;
  for (const m of [...group.mentions.slice(from.at + 1, to.at), to]) {
    if (m === to || !BESIDE.has(m.act.kind)) words += between(group, last, m);
    last = m;
  }
  return words;
}

/** What stands beside an item: 8起⟦162人⟧, 5794万吨⟦增长4.6%⟧. */
const besideOf = (group: Group, item: Mention, to: number): readonly Mention[] => group.mentions.slice(item.at + 1, to);

/** Does every item have figures of the same sorts beside it, as the rows of a table? */
function isParallel(group: Group, items: readonly Mention[]): boolean {
  const rows = items.map((item, i) =>
    besideOf(group, item, items[i + 1]?.at ?? item.at + 5)
      .filter((m) => m.act.kind !== 'time')
      .map((m) => (isPlain(m) ? `plain ${m.q.unit}` : m.act.kind === 'bare' ? 'share' : m.act.kind)),
  );
  const [first = []] = rows;
  return rows.every((row, i) =>
    i < rows.length - 1 ? row.join() === first.join() : first.every((kind, at) => row[at] === kind),
  );
}

/**
 * What licence a list has to be called the parts of its total. `closed`: its own wording closes it (one mark between all
 * items, nothing but their shares in between, one kind of thing, one time and one account). `rows`: beside each item stand
 * the same sorts of figures, so that it is likely a list, but its members may overlap. `none`: anything else.
 */
export type ListLicence = 'closed' | 'rows' | 'none';

export function licenceOf(group: Group, head: Mention, items: readonly Mention[]): ListLicence {
  const [first] = items;
  if (!first || items.some((item) => isSigned(group, item))) return 'none';
  const back = first.clause.sentence - head.clause.sentence;
  if (back > 1 || (back === 1 && !opensItsSentence(group, head))) return 'none';
  if (ANOTHER.test(wordsBetween(group, head, first).replace(/其中|包括/, '')) || !isParallel(group, items))
    return 'none';
  let pure = !ANOTHER.test(between(group, head, first).replace(/其中|包括/, ''));
  let mark: string | undefined;
  for (const [i, item] of items.entries()) {
    const next = items[i + 1];
    if (!next) break;
    const inside = besideOf(group, item, next.at);
    if (inside.some((m) => (isPlain(m) ? sameUnit(m, head) : !BESIDE.has(m.act.kind)))) return 'none';
    if (ANOTHER.test(wordsBetween(group, item, next))) return 'none';
    const own = separator(between(group, inside.at(-1) ?? item, next));
    if (own === undefined || own === '。' || (mark !== undefined && own !== mark)) return 'none';
    mark = own;
    pure &&= !ANOTHER.test(between(group, item, next)) && inside.every((m) => !isPlain(m) && m.act.kind === 'share');
  }
  // 甲5件，乙3件，其他2件: what stands before the list with its own mark is a member of it.
  const last = group.mentions[first.at - 1] ?? head;
  if (isRest(items.at(-1) ?? first) && separator(between(group, last, first)) === mark) return 'none';
  return pure ? 'closed' : 'rows';
}

/** A figure with a sign of its own: -3. */
const isSigned = (group: Group, { q, clause }: Mention): boolean =>
  /[-−－]$/.test(q.start > clause.start ? group.block.text.slice(q.start - 1, q.start) : '');

export const isClosedList = (group: Group, head: Mention, items: readonly Mention[]): boolean =>
  licenceOf(group, head, items) === 'closed';
