import type { Locale } from '../messages/locale.js';
import { quantitiesOf } from '../report/figures.js';
import type { OutlineNode, Report } from '../report/report.js';
import type { Span } from '../text/span.js';
import { holds, statementsByFigure } from './figure-facts.js';

/** A line above a heading. */
export interface Lens {
  readonly span: Span;
  readonly title: string;
}

const UNCOUNTED: ReadonlySet<string> = new Set(['year', 'date', 'ordinal', 'range']);

/** How many figures each part has, how many of them are proved, and how many stand in no statement. */
export function lensesOf(report: Report, locale: Locale): Lens[] {
  const known = statementsByFigure(report);
  return sectionsWithLens(report).flatMap((node) => {
    let figures = 0;
    let checked = 0;
    let wrong = 0;
    for (let i = report.indexOf(node.place.block); i < node.endBlock; i++) {
      const block = report.blocks[i];
      for (const quantity of block ? quantitiesOf(block) : []) {
        if (UNCOUNTED.has(quantity.class)) continue;
        figures++;
        const statements = known.get(quantity);
        if (!statements) continue;
        checked++;
        if (!statements.every(holds)) wrong++;
      }
    }
    if (figures === 0) return [];
    const [fine, open] = [checked - wrong, figures - checked];
    const title =
      locale === 'en'
        ? `${figures} figures: ${fine} consistent, ${wrong} to check, ${open} open`
        : `数据${figures}项：一致${fine}，待核${wrong}，未关联${open}`;
    return [{ span: report.rangeOf(node.place), title }];
  });
}

/** The highest level that has more than one heading, and what stands above it. */
function sectionsWithLens(report: Report): readonly OutlineNode[] {
  const headings = report.outline.filter(({ kind }) => kind === 'heading');
  return headings.length === 1
    ? [...headings, ...(headings[0]?.children ?? []).filter(({ kind }) => kind === 'heading')]
    : headings;
}
