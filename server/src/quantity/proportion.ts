import { isDigit } from '../text/chars.js';
import type { Read } from './figure.js';
import { rounded } from './interval.js';
import { type Numeral, readArabicNumeral } from './numerals.js';
import type { Quantity } from './quantity.js';
import { add, compare, pow10, type Rational, rational } from './rational.js';

/** U+2236 RATIO is what typesetters print. */
const COLON = new Set([':', '：', '∶']);
const STOP = new Set(['.', '．']);

/** Where the digits that begin at `at` end. */
function digitsEnd(text: string, at: number): number {
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Members of a proportion that are read at most. */
const MOST = 12;

/** Words that announce a proportion, no further than this before it. */
const NAME = /比(?!例尺|赛|分|武)|结构|构成/;
const REACH = 24;

/** How far from 100 the members of a structure may add up, rounding of a dozen members included. */
const SLACK: Rational = rational(1n, 2n);
const WHOLE: Rational = rational(100n);

/** Numerals joined by colons from `at`; fewer than two where there is no proportion. */
function membersAt(text: string, at: number): readonly Numeral[] {
  const members = [readArabicNumeral(text, at)];
  for (let end = members[0]?.end ?? at; COLON.has(text[end] ?? '') && isDigit(text.charCodeAt(end + 1)); ) {
    const next = readArabicNumeral(text, end + 1);
    members.push(next);
    end = next.end;
    if (members.length > MOST) return [];
  }
  return members;
}

/** The words before `at` up to the end of the sentence before. */
function leadOf(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - REACH), at);
  return window.slice(window.lastIndexOf('。') + 1);
}

const member = (text: string, numeral: Numeral, kind: 'percentage' | 'multiple', unit: string): Quantity => {
  const ulp = pow10(numeral.ulp);
  const { start, end, value } = numeral;
  return {
    start,
    end,
    text: text.slice(start, end),
    numeral: { start, end },
    value,
    interval: rounded(value, ulp),
    ulp,
    exact: false,
    unit,
    scale: 1n,
    class: kind,
    approximation: null,
  };
};

/**
 * A proportion of printed numbers. 6.8:42.7:50.5 that adds to 100 is a structure: each member is a percentage without
 * unit. 2.02:1 and 84:100 are ratios: the first member is a multiple with the unit “:1” or “:100”, of 1:28.5 the second
 * with the unit “1:”. Anything else with
 * colons (clocks, scores, scales of maps) is undefined.
 */
export function readProportion(text: string, at: number): Read | undefined {
  let colon = digitsEnd(text, at);
  if (STOP.has(text[colon] ?? '')) colon = digitsEnd(text, colon + 1);
  if (!COLON.has(text[colon] ?? '') || COLON.has(text[at - 1] ?? '')) return undefined;
  const members = membersAt(text, at);
  const last = members[members.length - 1];
  if (members.length < 2 || !last) return undefined;
  const named = NAME.test(leadOf(text, at));
  const decimal = members.some((m) => m.decimal);
  if (members.length > 2 && /结构|构成/.test(leadOf(text, at)) && isNearWhole(members))
    return { quantities: members.map((m) => member(text, m, 'percentage', '')), end: last.end };
  if (addsToWhole(members) && (named || (decimal && members.length > 2)))
    return { quantities: members.map((m) => member(text, m, 'percentage', '')), end: last.end };
  const [first, second] = members;
  if (members.length === 2 && first && second?.decimal && named && isOne(text, first))
    return { quantities: [member(text, second, 'multiple', '1:')], end: last.end };
  if (members.length !== 2 || !first || !second || second.decimal || !(named || first.decimal)) return undefined;
  const base = text.slice(second.start, second.end);
  if (base !== '1' && base !== '100') return undefined;
  return { quantities: [member(text, first, 'multiple', `:${base}`)], end: last.end };
}

const isOne = (text: string, { start, end }: Numeral): boolean => text.slice(start, end) === '1';

const totalOf = (members: readonly Numeral[]): Rational =>
  members.reduce((sum, { value }) => add(sum, value), rational(0n));

/** A structure with a slip in it adds up to something near 100. */
const NEAR: readonly [Rational, Rational] = [rational(50n), rational(150n)];

function isNearWhole(members: readonly Numeral[]): boolean {
  const total = totalOf(members);
  return compare(NEAR[0], total) <= 0 && compare(total, NEAR[1]) <= 0;
}

function addsToWhole(members: readonly Numeral[]): boolean {
  const total = totalOf(members);
  return compare(total, add(WHOLE, SLACK)) <= 0 && compare(add(total, SLACK), WHOLE) >= 0;
}
