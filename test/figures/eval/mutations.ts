import type { Passage, Relation } from '../grammars/compose.js';
import type { Range } from './read.js';

/** A copy of a passage with one stated figure changed so that its relation surely breaks. */
export interface Mutant {
  readonly kind: string;
  readonly text: string;
  readonly changed: Range;
}

const CHANGED = new Set([
  'rate',
  'rate_sum',
  'rate_carry',
  'rate_of_sum',
  'rate_over_parts',
  'rate_pooled',
  'sum',
  'growth',
  'decline',
  'growth_delta',
  'diff',
  'points',
  'times',
  'average',
]);

/** Words that leave room for another value. */
const VAGUE = /[余多近约超]|以上|以下|左右/;

const place = (text: string, { start, end }: Relation['stated']) => {
  const printed = text.slice(start, end);
  const numeral = /\d[\d.]*/.exec(printed);
  return numeral && !VAGUE.test(text.slice(Math.max(0, start - 2), end + 2))
    ? { from: start + numeral.index, numeral: numeral[0] }
    : undefined;
};

/**
 * One digit changed: the last whole digit of a result, the first digit of a total that can be lowered (an open list
 * excuses a total that is too large). And for results with an integer part of two digits, those two swapped.
 */
export function mutantsOf({ text, relations }: Passage): readonly Mutant[] {
  return relations.flatMap((relation) => {
    if (!relation.holds || !CHANGED.has(relation.kind)) return [];
    const at = place(text, relation.stated);
    if (!at) return [];
    const { numeral, from } = at;
    const variants = relation.kind === 'sum' ? [lowered(numeral)] : [otherDigit(numeral), swapped(numeral)];
    return variants.flatMap((changed) => {
      if (changed === undefined || changed === numeral) return [];
      if (relation.kind.startsWith('rate') && Number(changed) > 100) return [];
      if (relation.kind !== 'sum' && Math.abs(Number(changed) - Number(numeral)) < 0.02 * Number(numeral)) return [];
      return [
        {
          kind: relation.kind,
          text: text.slice(0, from) + changed + text.slice(from + numeral.length),
          changed: [from, from + changed.length] as const,
        },
      ];
    });
  });
}

function lowered(numeral: string): string | undefined {
  const whole = numeral.split('.')[0] ?? '';
  const at = [...whole].findIndex((digit, i) => Number(digit) > (i === 0 && whole.length > 1 ? 1 : 0));
  return at < 0 ? undefined : `${numeral.slice(0, at)}${Number(numeral[at]) - 1}${numeral.slice(at + 1)}`;
}

function otherDigit(numeral: string): string | undefined {
  const at = (numeral.split('.')[0] ?? '').length - 1;
  return at < 0 ? undefined : `${numeral.slice(0, at)}${(Number(numeral[at]) + 3) % 10}${numeral.slice(at + 1)}`;
}

function swapped(numeral: string): string | undefined {
  const whole = numeral.split('.')[0] ?? '';
  if (whole.length !== 2 || whole[0] === whole[1] || whole[1] === '0') return undefined;
  return `${whole[1]}${whole[0]}${numeral.slice(2)}`;
}
