import { inHistory } from '../../lexicon/history.js';
import type { TermHit, TermTable } from '../../lexicon/terms.js';
import { inMarks } from '../../messages/in-marks.js';
import type { Wording } from '../../messages/locale.js';
import { type Block, isRead, place } from '../../syntax/block.js';
import { type BlockRule, blockRule, type MessageData, type RuleMeta } from '../rule.js';
import { fixesFor, orList } from './choices.js';

/** A wording of a table where it stands. */
export interface Wrong {
  readonly block: Block;
  readonly hit: TermHit;
}

export interface TableRule {
  readonly meta: RuleMeta;
  readonly table: TermTable;
  /** Wordings: `replace` where the table knows what to write instead, `avoid` where only a person can say. */
  readonly messages: Readonly<Record<'replace' | 'avoid', Wording<MessageData>>>;
  /** Silent where the sentence tells of the time when the wording was right. */
  readonly silentInHistory: boolean;
}

/** A rule that reports the rows of one table of the lexicon. */
export function tableRule({ meta, table, messages, silentInHistory }: TableRule): BlockRule<Wrong> {
  return blockRule<Wrong>({
    wakes: [table],
    meta,
    messages,
    *detect(block, { lexicon, year, steps }) {
      if (!isWording(block)) return;
      for (const hit of steps.over(lexicon.wrongIn(block, year))) {
        if (hit.term.table !== table) continue;
        if (silentInHistory && inHistory(block.text, hit, hit.term.from)) continue;
        yield {
          place: place(block, hit.start, hit.end),
          state: { block, hit },
          severity: hit.term.severity,
        };
      }
    },
    describe({ block, hit }) {
      const { right, why } = hit.term;
      const found = inMarks(block.text.slice(hit.start, hit.end));
      return { id: right.length > 0 ? 'replace' : 'avoid', data: { found, right: orList(right), why } };
    },
    repair: ({ block, hit }) => fixesFor(place(block, hit.start, hit.end), hit.term.right),
  });
}

/** Whether a block holds the author's own wording. */
export const isWording = (block: Block): boolean => block.kind === 'opaque' || isRead(block.kind);
