import type { Score } from '../../../server/src/figures/evidence.js';
import { statementsBy } from '../../../server/src/figures/index.js';
import { sameStatements } from '../../../server/src/figures/same.js';
import type { Figure } from '../../../server/src/figures/statement.js';
import { holds } from '../../../server/src/figures/verdict.js';
import { formulaText } from '../../../server/src/figures/wording.js';
import { parseReport } from '../../../server/src/report/parse.js';
import { figuresOfText } from '../../../server/src/service/api.js';
import { createReportService, type ReportService } from '../../../server/src/service/service.js';

export type Range = readonly [start: number, end: number];

/** A statement that was read, with ranges in the passage. */
export interface Read {
  readonly kind: string;
  readonly holds: boolean;
  readonly formula: string;
  readonly stated: Range;
  readonly operands: readonly Range[];
}

/** The passage stands as the only body line of a small report, so that it is judged by itself. */
export const BEFORE = '工作情况通报\n\n一、基本情况\n';

/** Statements of a passage between `before` and `after`, with offsets in the passage; others are left out. */
export function readPassage(
  text: string,
  {
    before = BEFORE,
    after = '\n',
    service = SERVICE,
  }: { before?: string; after?: string; service?: ReportService } = {},
): readonly Read[] {
  const { quantities, statements } = figuresOfText(service, `${before}${text}${after}`);
  const ranges = new Map(
    quantities.map(({ id, start, end }): [string, Range] => [
      id,
      [start.offset - before.length, end.offset - before.length],
    ]),
  );
  return statements.flatMap(({ kind, stated, operands, holds, formula }): Read[] => {
    const range = ranges.get(stated);
    if (!range || range[0] < 0 || range[1] > text.length) return [];
    const own = operands.flatMap((o): Range[] => {
      const at = 'quantity' in o && typeof o.quantity === 'string' ? ranges.get(o.quantity) : undefined;
      return at ? [at] : [];
    });
    return [{ kind, holds, formula, stated: range, operands: own }];
  });
}

/** The same by other weights than those that were learnt; statements of one paragraph and of one name. */
export function readBy(text: string, by: Score): readonly Read[] {
  const report = parseReport(`${BEFORE}${text}\n`, { format: 'text' });
  const place = ({ block, quantity }: Figure): Range => {
    const from = report.offsetOf(block) - BEFORE.length;
    return [from + quantity.start, from + quantity.end];
  };
  // What one name has twice is read without weights.
  return [...statementsBy(report, by), ...sameStatements(report)].map(
    ({ kind, verdict, formula, stated, operands }) => ({
      kind,
      holds: holds(verdict),
      formula: formulaText(formula, operands, 'zh-CN'),
      stated: place(stated),
      operands: operands.flatMap((o) => ('figure' in o ? [place(o.figure)] : [])),
    }),
  );
}

const SERVICE = createReportService();
