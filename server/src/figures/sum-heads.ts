import { comparable, isPlain, REACH, sameUnit } from './scope.js';
import { opensSublist } from './sum-items.js';
import type { Group, Mention } from './view.js';

/** Figures that may be the total of a list that begins at `first`, likeliest first. */
export function headsOf(group: Group, first: Mention): Mention[] {
  const heads: Mention[] = [];
  const { sentence, segment } = first.clause;
  const sublist = opensSublist(first) || /其中/.test(group.block.text.slice(first.clause.start - 4, first.q.start));
  let crossed = false;
  for (let i = first.at - 1; i >= Math.max(0, first.at - REACH); i--) {
    const m = group.mentions[i];
    if (!m) break;
    if (m.clause.sentence !== sentence) {
      // “。其中，”, and a list that opens the sentence after its total.
      if (heads.length > 0 || sentence - m.clause.sentence > 1 || first.clause !== firstClause(group, sentence)) break;
      if (!first.clause.mentions.every((other) => other.at >= first.at || isPlain(other))) break;
      crossed = true;
    }
    if (!(isPlain(m) && sameUnit(m, first)) && !(isPlain(m) && comparable(m, first) && sublist)) continue;
    heads.push(m);
    if (!sublist && m.clause.segment === segment && !crossed) break;
  }
  return heads;
}

/** The first clause of a sentence that holds a figure. */
export const firstClause = (group: Group, sentence: number) => group.openers[sentence];
