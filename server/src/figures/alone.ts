import type { Reading } from './evidence.js';
import type { Mention } from './mention.js';
import { one, two } from './names.js';
import { comparable } from './scope.js';
import type { Spot } from './window.js';

const OTHERS = one((n) => `others ${n}`);
const OTHERS_PLACED = two((n, where) => `others ${n} ${where}`);
const OTHERS_LIKE = two((placed, likeness) => `${placed} ${likeness}`);

const most = (n: number): string => (n > 2 ? '3+' : String(n));

/** The other figures of a claim's sentence. */
export function inSentenceOf(claim: Spot, line: readonly Spot[]): readonly Mention[] {
  const found: Mention[] = [];
  let from = claim.index;
  while (line[from - 1]?.sentence === claim.sentence) from--;
  for (let i = from; line[i]?.sentence === claim.sentence; i++) {
    const s = line[i];
    if (s && s.m !== claim.m) found.push(s.m);
  }
  return found;
}

/** How many figures of the sort that a claim is read from its sentence has besides: where there is no other, it is these. */
export function othersBeside({ figures, evidence, kind }: Reading, near: readonly Mention[]): string[] {
  const [first] = figures;
  if (!first) return [];
  let others = 0;
  let own = 0;
  for (let i = 0; i < near.length; i++) {
    const m = near[i] as Mention;
    if (figures.includes(m)) own++;
    else if (m.q.class === first.q.class && (kind === 'points' || comparable(m, first))) others++;
  }
  const inside = own === figures.length ? 'inside' : own === 0 ? 'outside' : 'half';
  // A list has no such names.
  const likeness =
    kind === 'sum' ? '' : (evidence.find((name) => name.startsWith('key=') || name.startsWith('p is ')) ?? '');
  const placed = OTHERS_PLACED(most(others), inside);
  return [OTHERS(most(others)), placed, OTHERS_LIKE(placed, likeness)];
}
