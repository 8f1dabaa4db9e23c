import { quantitiesOf } from '../figures/quantities.js';
import type { Statement } from '../figures/statement.js';
import type { Locale } from '../messages/locale.js';
import type { OutlineNode, Report } from '../report/report.js';
import { meantOf } from '../syntax/meant.js';
import type { Span } from '../text/span.js';
import { faultsAmong, statementsByFigure } from './figure-facts.js';

/** A line above a heading. */
export interface Lens {
  readonly span: Span;
  readonly title: string;
}

const UNCOUNTED: ReadonlySet<string> = new Set(['year', 'date', 'ordinal', 'range']);

/** How many figures each part has, how many of them are checked, and the faults that were found. */
export const lensesOf = (report: Report, locale: Locale): Lens[] =>
  report.outline
    .filter(({ kind }) => kind === 'heading')
    .flatMap((node, _i, { length }) => withParts(report, node, length === 1))
    .map(({ node, count }) => ({ span: report.rangeOf(node.place), title: titleOf(count, locale) }));

interface Count {
  readonly figures: number;
  readonly checked: number;
  readonly wrong: number;
  readonly doubtful: number;
}

interface Part {
  readonly node: OutlineNode;
  readonly count: Count;
}

/** A part that has figures; with its sections where it is the only one, unless one of them has all that it has. */
function withParts(report: Report, node: OutlineNode, only: boolean): Part[] {
  const own = { node, count: countIn(report, node) };
  if (own.count.figures === 0) return [];
  const sections = only ? node.children.filter(({ kind }) => kind === 'heading') : [];
  const parts = sections
    .map((section) => ({ node: section, count: countIn(report, section) }))
    .filter(({ count }) => count.figures > 0);
  return parts.some(({ count }) => count.figures === own.count.figures) ? [own] : [own, ...parts];
}

function countIn(report: Report, node: OutlineNode): Count {
  const known = statementsByFigure(report);
  const stated = new Set<Statement>();
  let figures = 0;
  let checked = 0;
  for (let i = report.indexOf(node.place.block); i < node.endBlock; i++) {
    const block = report.blocks[i];
    for (const quantity of block ? quantitiesOf(meantOf(block)) : []) {
      if (UNCOUNTED.has(quantity.class)) continue;
      figures++;
      const statements = known.get(quantity);
      if (!statements) continue;
      checked++;
      for (const statement of statements) if (statement.stated.quantity === quantity) stated.add(statement);
    }
  }
  const doubts = [...stated].filter(({ verdict }) => verdict === 'question');
  const faults = [...stated].filter(({ verdict }) => verdict !== 'question');
  return { figures, checked, wrong: faultsAmong(faults).length, doubtful: faultsAmong(doubts).length };
}

function titleOf({ figures, checked, wrong, doubtful }: Count, locale: Locale): string {
  if (locale === 'en') {
    const parts = [wrong > 0 ? `${wrong} wrong` : '', doubtful > 0 ? `${doubtful} to be checked` : ''].filter(Boolean);
    const outcome = checked === 0 ? '' : `, ${parts.join(', ') || 'all consistent'}`;
    return `${figures} figures, ${checked} in a check${outcome}`;
  }
  const parts = [wrong > 0 ? `不一致${wrong}处` : '', doubtful > 0 ? `存疑${doubtful}处` : ''].filter(Boolean);
  const outcome = checked === 0 ? '' : `，${parts.join('，') || '全部一致'}`;
  return `数据${figures}项，参与核对${checked}项${outcome}`;
}
