import type { Spot } from './window.js';

/** A number as evidence has it: what is many is alike. */
export const bucket = (n: number): string => (n <= 3 ? String(n) : n <= 6 ? '4-6' : '7+');

/** Where a figure stands to a claim: in its bracket, before it, or so many figures off. */
export function gapOf(claim: Spot, { m, group, index }: Spot): string {
  if (group.host === claim.m) return 'in my bracket';
  if (claim.group.host === m) return 'my host';
  return index > claim.index ? 'behind' : bucket(claim.index - index - 1);
}

/** The first percentage of the three figures behind another. */
export function percentageBehind(line: readonly Spot[], { index }: Spot): Spot | undefined {
  for (let i = index + 1; i < index + 4; i++) if (line[i]?.m.q.class === 'percentage') return line[i];
  return undefined;
}
