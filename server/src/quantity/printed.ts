import { narrowDigits } from '../text/chars.js';
import type { Quantity } from './quantity.js';
import { div, mul, type Rational, rational, toFixed } from './rational.js';

/** The numeral as printed, without scale, unit and words that make it approximate. */
export const numeralOf = ({ text, start, numeral }: Quantity): string =>
  text.slice(numeral.start - start, numeral.end - start);

/** Decimals of the printed numeral. */
export const decimalsOf = (q: Quantity): number => /[.．]([\d０-９]+)/u.exec(numeralOf(q))?.[1]?.length ?? 0;

/** What is printed behind the numeral: scale and unit; % where a percentage is printed in words. */
export function unitOf(q: Quantity): string {
  const behind = q.text
    .slice(q.numeral.end - q.start)
    .trim()
    .replace(/^[余多]/u, '');
  return q.class === 'percentage' && !/[%％‰成]$|^[/／](?:10|十)万$/u.test(behind) ? '%' : behind;
}

const TEN = rational(10n);
const THOUSAND = rational(1000n);

/** A value in what is counted by the printed numeral: 万元 of 万元, ‰ of ‰, 成 of 成. */
export function inPrintedUnit(q: Quantity, value: Rational): Rational {
  const unit = unitOf(q);
  if (unit === '‰') return mul(value, TEN);
  if (/^\/(?:10|十)万$/.test(unit)) return mul(value, THOUSAND);
  if (unit === '成') return div(value, TEN);
  return q.scale > 1n ? div(value, rational(q.scale)) : value;
}

/** A value in the printed form of a figure: its scale, decimals, grouping and width. */
export function printLike(q: Quantity, value: Rational): string {
  const numeral = numeralOf(q);
  let text = toFixed(inPrintedUnit(q, value), decimalsOf(q));
  if (/\d[,，]\d{3}/.test(narrowDigits(numeral))) text = text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
  if (/[０-９]/.test(numeral))
    text = text
      .replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
      .replace('.', numeral.includes('．') ? '．' : '.');
  return text;
}
