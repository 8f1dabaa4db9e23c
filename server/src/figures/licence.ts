import { isRest } from './partition.js';
import { isPlain, sameUnit } from './scope.js';
import type { Group, Mention } from './view.js';

/** Words that say another time, another account or another kind of thing than the total of a list. */
const ANOTHER =
  /加上|扣除|减去|余额|结转|结余|调入|调出|动用|上解|补助|上年|去年|同期|累计|年末|年初|截至|预计|计划|预算|目标|存量|新增|净增|增加|减少|增长|下降|招生|在校|毕业|其中|主要|以上|以下|以及上|包括|涉及|占地|人均|户均|平均|产量|面积|拥有|提供|配备/;

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

/**
 * May a list be called wrong because it does not make up its total? Only where its own wording closes it: one mark
 * between all items, nothing but their shares in between, one kind of thing, one time and one account.
 */
export function isClosedList(group: Group, head: Mention, items: readonly Mention[]): boolean {
  const [first] = items;
  if (
    items.some(({ q, clause }) =>
      /[-−－]$/.test(q.start > clause.start ? group.block.text.slice(q.start - 1, q.start) : ''),
    )
  )
    return false;
  if (!first) return false;
  const back = first.clause.sentence - head.clause.sentence;
  if (back > 1 || (back === 1 && !opensItsSentence(group, head))) return false;
  if (ANOTHER.test(between(group, head, first).replace(/其中|包括/, ''))) return false;
  let mark: string | undefined;
  for (const [i, item] of items.entries()) {
    const next = items[i + 1];
    if (!next) break;
    const inside = group.mentions.slice(item.at + 1, next.at);
    if (inside.some((m) => isPlain(m) || m.act.kind !== 'share')) return false;
    const text = between(group, item, next);
    if (ANOTHER.test(text)) return false;
    const own = inside.length > 0 ? separator(between(group, inside.at(-1) ?? item, next)) : separator(text);
    if (own === undefined || own === '。' || (mark !== undefined && own !== mark)) return false;
    mark = own;
  }
  // 甲5件，乙3件，其他2件: what stands before the list with its own mark is a member of it.
  return !(isRest(items.at(-1) ?? first) && separator(between(group, head, first)) === mark);
}
