// The JSON of the contracts: places, files, findings, outline, figures.
import { print, printRounded } from '../quantity/rational.js';
import { ledgerOf } from '../report/ledger.js';
import type { OutlineNode, Report } from '../report/report.js';
import { statementsOf } from '../report/statements/index.js';
import type { Operand } from '../report/statements/statement.js';
import type { PresentedFinding } from '../service/present.js';
import { LineIndex, type Position } from '../text/line-index.js';
import type { Span } from '../text/span.js';

export interface FileError {
  readonly code: string;
  readonly message: string;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

const rangeOf = (index: LineIndex, { start, end }: Span): Range => ({ start: index.at(start), end: index.at(end) });

export interface JsonFinding extends Range {
  readonly rule: string;
  readonly code: string;
  readonly severity: string;
  readonly messageId: string;
  readonly data: PresentedFinding['data'];
  readonly message: string;
  readonly fingerprint: string;
  readonly related: readonly (Range & { readonly message: string })[];
  readonly fixes: PresentedFinding['fixes'];
}

export function jsonFinding(index: LineIndex, finding: PresentedFinding): JsonFinding {
  const { rule, code, severity, messageId, data, message, fingerprint, related, fixes } = finding;
  return {
    rule,
    code,
    severity,
    messageId,
    data,
    message,
    ...rangeOf(index, finding),
    fingerprint,
    related: related.map((r) => ({ message: r.message, ...rangeOf(index, r) })),
    fixes,
  };
}

interface JsonNode extends Range {
  readonly kind: string;
  readonly level: number;
  readonly mark: string;
  readonly number: number | null;
  readonly title: string;
  readonly range: Range;
  readonly children: readonly JsonNode[];
}

export function jsonOutline(report: Report): JsonNode[] {
  const index = new LineIndex(report.text);
  const node = ({ kind, level, mark, number, title, place, endBlock, children }: OutlineNode): JsonNode => {
    const own = report.rangeOf(place);
    const next = report.blocks[endBlock];
    const end = kind === 'heading' ? (next ? report.offsetOf(next) : report.text.length) : own.end;
    return {
      kind,
      level,
      mark,
      number,
      title,
      ...rangeOf(index, own),
      range: rangeOf(index, { start: own.start, end: Math.max(end, own.end) }),
      children: children.map(node),
    };
  };
  return report.outline.map(node);
}

export function jsonFigures(report: Report) {
  const index = new LineIndex(report.text);
  const ledger = ledgerOf(report);
  const ids = new Map(ledger.map(({ figure, id }) => [figure.quantity, id] as const));
  const quantities = ledger.map(({ id, figure, noun, section }) => {
    const { quantity, block } = figure;
    const { low, high, lowOpen, highOpen } = quantity.interval;
    return {
      id,
      text: report.text.slice(...ends(report.rangeOf({ block, start: quantity.start, end: quantity.end }))),
      value: quantity.value && print(quantity.value),
      low: low && print(low),
      high: high && print(high),
      lowOpen,
      highOpen,
      unit: quantity.unit,
      class: quantity.class,
      noun,
      section,
      ...rangeOf(index, report.rangeOf({ block, start: quantity.start, end: quantity.end })),
    };
  });
  const operandOf = (operand: Operand) => {
    if ('figure' in operand) return { role: operand.role, quantity: ids.get(operand.figure.quantity) };
    if ('value' in operand) return { role: operand.role, value: print(operand.value), implied: true };
    return { role: operand.role, text: operand.text, ...rangeOf(index, report.rangeOf(operand.place)) };
  };
  const statements = statementsOf(report).map((statement, i) => {
    const { kind, stated, operands, formula, computed, verdict } = statement;
    const { block, quantity } = stated;
    return {
      id: `s${i + 1}`,
      kind,
      stated: ids.get(quantity),
      operands: operands.map(operandOf),
      formula,
      computed: { low: printRounded(computed.low, 6, 'down'), high: printRounded(computed.high, 6, 'up') },
      holds: verdict === 'consistent' || verdict === 'precision',
      verdict,
      rule: `figures/${kind}`,
      ...rangeOf(index, report.rangeOf({ block, start: quantity.start, end: quantity.end })),
    };
  });
  return { quantities, statements };
}

const ends = ({ start, end }: Span): [number, number] => [start, end];
