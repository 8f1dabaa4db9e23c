import { openText } from '../../figures/open.js';
import type { Verdict } from '../../figures/statement.js';
import { equation } from '../../figures/wording.js';
import type { Locale } from '../../messages/locale.js';
import { VERDICT_NAMES } from '../../messages/names.js';
import {
  type FiguresOutput,
  type QuantityOutput,
  type StatementOutput,
  valueText,
} from '../../service/output/figures.js';
import type { CommonOptions } from '../options/common.js';
import type { Analysed } from '../run/analysed.js';
import { harmless } from '../show/harmless.js';
import { type Paint, painter, wantsColor } from '../show/paint.js';
import { pad } from '../show/width.js';
import type { Terminal } from '../terminal.js';
import { type ModelView, model } from './model.js';

const SIGN: Readonly<Record<Verdict, { sign: string; color: 'green' | 'red' | 'yellow' | 'grey' }>> = {
  consistent: { sign: '✓', color: 'green' },
  contradiction: { sign: '✗', color: 'red' },
  direction: { sign: '✗', color: 'red' },
  question: { sign: '?', color: 'yellow' },
  precision: { sign: '≈', color: 'grey' },
};

const EMPTY: FiguresOutput = { quantities: [], statements: [], undecided: [] };

/** Ids of the quantities that a statement rests on, the stated one included. */
const usedBy = ({ stated, operands }: StatementOutput): string[] => [
  stated,
  ...operands.flatMap((operand) => ('quantity' in operand ? [operand.quantity] : [])),
];

const figuresText =
  (paint: Paint, locale: Locale) =>
  ({ path: given, figures = EMPTY }: Analysed): string => {
    const path = harmless(given);
    const { quantities, statements, undecided } = figures;
    const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
    const open = statements.filter(({ holds }) => !holds).length;
    const title =
      locale === 'en'
        ? `${quantities.length} figures, ${statements.length} relations, ${open} open, ${undecided.length} not decided`
        : `${quantities.length}个数字，${statements.length}处可核对，${open}处待核实，${undecided.length}处没有判断`;
    const lines = [`${paint('bold', path)}  ${title}`];
    for (const s of statements) {
      const { sign, color } = SIGN[s.verdict];
      lines.push(
        `${path}:${s.start.line}:${s.start.column} ${paint(color, `${sign} ${VERDICT_NAMES[s.verdict][locale]}`)} ${harmless(equation({ ...s, value: s.computed.text }, locale))} → ${harmless(byId.get(s.stated)?.text ?? '')} ${paint('grey', s.rule)}`,
      );
    }
    for (const { stated, kind, readings } of undecided) {
      const q = byId.get(stated);
      if (!q) continue;
      lines.push(
        `${path}:${q.start.line}:${q.start.column} ${paint('grey', '○')} ${harmless(openText(readings, locale))} → ${harmless(q.text)} ${paint('grey', `figures/${kind}`)}`,
      );
    }
    for (const q of quantities)
      lines.push(
        paint('grey', `${path}:${q.start.line}:${q.start.column}`) +
          ` ${pad(harmless(q.text), 14)} ${pad(valueText(q), 12)} ${paint('grey', q.class)} ${harmless(q.noun ?? '')}`.trimEnd(),
      );
    return `${lines.join('\n')}\n`;
  };

const COLUMNS = [
  'path',
  'line',
  'column',
  'text',
  'value',
  'low',
  'high',
  'unit',
  'class',
  'noun',
  'section',
  'verdicts',
  'undecided',
];

/** A field of RFC 4180; what a spreadsheet would run as a formula is kept as text. */
function csvField(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/u.test(text) && !/^-?\d+(?:\.\d+)?$/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const csvRows =
  (locale: Locale) =>
  ({ path, error, figures = EMPTY }: Analysed): string => {
    if (error) return '';
    const verdicts = new Map<string, string[]>();
    for (const statement of figures.statements)
      for (const id of usedBy(statement))
        verdicts.set(id, [...(verdicts.get(id) ?? []), `${statement.rule}:${statement.verdict}`]);
    const open = new Map(figures.undecided.map(({ stated, readings }) => [stated, openText(readings, locale)]));
    const row = (q: QuantityOutput) =>
      [
        path,
        q.start.line,
        q.start.column,
        q.text,
        q.value,
        q.low,
        q.high,
        q.unit,
        q.class,
        q.noun,
        q.section,
        (verdicts.get(q.id) ?? []).join(' '),
        open.get(q.id) ?? '',
      ]
        .map(csvField)
        .join(',');
    return figures.quantities.map((q) => `${row(q)}\r\n`).join('');
  };

/** `gongwen figures`; the exit code. */
export const figures = (paths: readonly string[], options: CommonOptions, terminal: Terminal): Promise<number> => {
  const paint = painter(wantsColor(options.color, terminal));
  const locale = options.locale === 'en' ? 'en' : 'zh-CN';
  const view: ModelView = {
    schema: 'gongwen-figures/1',
    wanted: { figures: true },
    json: ({ path, error, figures: found = EMPTY }) => ({
      path,
      error: error && { code: error.code, message: error.message },
      quantities: found.quantities,
      statements: found.statements,
      undecided: found.undecided,
    }),
    views: {
      text: { head: '', each: figuresText(paint, locale) },
      csv: { head: `${COLUMNS.join(',')}\r\n`, each: csvRows(locale) },
    },
  };
  return model(view, paths, options, terminal);
};
