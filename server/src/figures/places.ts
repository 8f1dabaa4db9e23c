import type { Spot } from './window.js';

/** A number as evidence has it: what is many is alike. */
export const bucket = (n: number): string => (n <= 3 ? String(n) : n <= 6 ? '4-6' : '7+');

/** Where a figure stands to a claim: in its bracket, before it, or so many figures off. */
export function gapOf(claim: Spot, { m, group, index }: Spot): string {
  if (group.host === claim.m) return 'in my bracket';
  if (claim.group.host === m) return 'my host';
  return index > claim.index ? 'behind' : bucket(claim.index - index - 1);
}
