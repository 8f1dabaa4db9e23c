import { formatNumber } from './number-formats.js';

/** Circles that Word draws around a sign: 带圈字符. */
const CIRCLES = /^[○◯〇]$/u;

const FRACTION = /^\s*EQ\s+\\f\s*\(([^(),;，；]*)[,;，；]([^(),;，；]*)\)\s*$/iu;

/**
 * What an EQ field prints, of the kinds that stand in Chinese text: a fraction, a sign in a circle, and a word with its
 * reading above, which is left out. Undefined for other formulas.
 */
export function equationText(code: string): string | undefined {
  const [, above, below] = FRACTION.exec(code) ?? [];
  if (above !== undefined && below !== undefined) return `${above.trim()}/${below.trim()}`;
  const inside = /^\s*EQ\s.*?\\o(?:\\a[dclr])?\s*\((.*)\)\s*$/iu.exec(code)?.[1];
  if (inside === undefined) return undefined;
  // A reading stands raised, in brackets of its own.
  const raised = /^\s*\\s\\up\s*[\d.]+\s*\([^()]*\)\s*[,;，；]\s*(.+?)\s*$/iu.exec(inside)?.[1];
  if (raised !== undefined) return raised;
  const [around = '', sign = '', ...more] = inside.split(/[,;，；]/u).map((part) => part.trim());
  if (!CIRCLES.test(around) || more.length > 0) return undefined;
  return /^\d{1,2}$/u.test(sign) ? formatNumber(Number(sign), 'decimalEnclosedCircle') : sign;
}
