import type { Locale } from '../messages/locale.js';
import { decimalsOf, inPrintedUnit, unitOf } from '../quantity/printed.js';
import { add, compare, div, print, type Rational, rational, roundTo, sub } from '../quantity/rational.js';
import type { Formula, Operand, Statement, StatementKind } from './statement.js';
import { printed } from './verdict.js';

/** Kinds that only add and subtract: what a calculator gives of the printed digits lies in the middle of the bounds. */
const LINEAR: ReadonlySet<StatementKind> = new Set(['sum', 'difference', 'points', 'count', 'same']);

/** 近, 余, 超: bounds that lie to one side. */
const isOneSided = (operand: Operand): boolean => 'figure' in operand && operand.figure.quantity.approximation !== null;

/** More digits than these are never shown. */
const MOST_DECIMALS = 6;

/** From 2021 on, 4 or 5 years: what a period may be, in words. */
function periodText({ computed: { low, high }, pattern, stated: { quantity } }: Statement, locale: Locale): string {
  const unit = unitOf(quantity);
  const from = print(low);
  if (pattern === 'period-reversed') return locale === 'en' ? `${from} or later` : `${from}年或以后`;
  const to = print(high);
  if (from === to) return `${from}${unit}`;
  return locale === 'en' ? `${from} or ${to} years` : `${from}或${to}${unit}`;
}

/** Figures that are added keep all their decimals. */
const operandDecimals = (operands: readonly Operand[]): number =>
  Math.max(0, ...operands.map((o) => ('figure' in o ? decimalsOf(o.figure.quantity) : 0)));

/**
 * What was computed, in the unit and scale of the stated figure and with one more digit than it prints. Every surface
 * prints this and nothing else.
 */
export function computedText(statement: Statement, locale: Locale): string {
  const { computed, stated, kind, operands } = statement;
  const q = stated.quantity;
  if (kind === 'period') return periodText(statement, locale);
  const [low, high] = [inPrintedUnit(q, computed.low), inPrintedUnit(q, computed.high)];
  const own = decimalsOf(q);
  const linear = LINEAR.has(kind);
  const decimals = linear && q.scale === 1n ? Math.max(own, operandDecimals(operands)) : own + 1;
  // Both ends within one last printed digit: the middle says it.
  const one =
    compare(sub(computed.high, computed.low), q.ulp) < 0 || (linear && kind !== 'count' && !operands.some(isOneSided));
  const text = one
    ? digits(div(add(low, high), rational(2n)), decimals)
    : `${digits(low, decimals)}～${digits(high, decimals)}`;
  return `${text}${unitOf(q)}`;
}

const digits = (value: Rational, decimals: number): string => print(roundTo(value, Math.min(decimals, MOST_DECIMALS)));

const SIGNS: Readonly<Record<string, string>> = { '＋': '+', '－': '−', '（': '(', '）': ')' };

/** A formula in one language: the figures as the report prints them, in English in plain digits. */
export function formulaText(formula: Formula, operands: readonly Operand[], locale: Locale): string {
  if (typeof formula !== 'string') return formula[locale];
  if (locale !== 'en') return formula;
  return formula
    .split(/([＋－÷×（）])/u)
    .map((token) => SIGNS[token] ?? (/[一-鿿]/u.test(token) ? plainDigits(token, operands) : token))
    .join('');
}

function plainDigits(token: string, operands: readonly Operand[]): string {
  for (const operand of operands) {
    if (!('figure' in operand)) continue;
    const { quantity: q } = operand.figure;
    if (q.value && printed({ q }) === token) return `${print(q.value)}${q.approximation === '余' ? '+' : ''}`;
  }
  return token.replace(/[一-鿿]/gu, '');
}

/** Kinds whose formula may be in words: what was found instead of how it was computed. */
const WORDED: ReadonlySet<StatementKind> = new Set(['count', 'same', 'period']);

/** A statement in one line: `121÷124＝97.58%`; where its formula is in words, these say what was found. */
export function equation(
  { kind, formula, value, verdict }: Pick<Statement, 'kind' | 'verdict'> & { formula: string; value: string },
  locale: Locale,
): string {
  if (!WORDED.has(kind) || /[－−÷]/u.test(formula))
    return locale === 'en' ? `${formula} = ${value}` : `${formula}＝${value}`;
  if (verdict === 'consistent') return formula;
  return locale === 'en' ? `${formula}; should be ${value}` : `${formula}，应为${value}`;
}

export const equationText = (statement: Statement, locale: Locale): string =>
  equation(
    {
      ...statement,
      formula: formulaText(statement.formula, statement.operands, locale),
      value: computedText(statement, locale),
    },
    locale,
  );
