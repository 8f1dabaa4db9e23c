import type { Quantity } from '../quantity/quantity.js';
import type { Report } from '../report/report.js';
import type { Block } from '../syntax/block.js';
import { meantOf } from '../syntax/meant.js';
import { isHan } from '../text/chars.js';
import { quantitiesOf } from './quantities.js';
import type { Figure } from './statement.js';

/** A figure as the ledger lists it. */
export interface LedgerEntry {
  readonly id: string;
  readonly figure: Figure;
  /** What it counts: the words before it in its clause, or the noun right behind it; null where there is none. */
  readonly noun: string | null;
  /** Title of the heading that it stands under; null before the first. */
  readonly section: string | null;
}

const LONGEST = 12;

/** 汉字 that stand in one run right before `at`, at most {@link LONGEST}. */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < LONGEST && isHan(text.charCodeAt(start - 1))) start--;
  return text.slice(start, at).replace(/(?:共计|合计|共|为|达到|达|约|近|超过|超|有|了|是|计)+$/u, '');
}

function wordAfter(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < LONGEST && isHan(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

function nounOf({ text }: Block, { start, end }: Quantity): string | null {
  return wordBefore(text, start) || wordAfter(text, end) || null;
}

/** Every figure of a report in text order, with what it counts and where. */
export function ledgerOf(report: Report): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  let section: string | null = null;
  for (const block of report.blocks) {
    if (block.kind === 'heading' && block.heading)
      section = block.text.slice(block.heading.title.start, block.heading.title.end);
    const meant = meantOf(block);
    for (const quantity of quantitiesOf(meant))
      entries.push({
        id: `q${entries.length + 1}`,
        figure: { block: meant, quantity },
        noun: nounOf(meant, quantity),
        section,
      });
  }
  return entries;
}
