import type { Reading } from './evidence.js';
import { one, two } from './names.js';
import { comparable } from './scope.js';
import type { Spot } from './window.js';

const OTHERS = one((n) => `others ${n}`);
const OTHERS_PLACED = two((n, where) => `others ${n} ${where}`);
const OTHERS_LIKE = two((placed, likeness) => `${placed} ${likeness}`);

const most = (n: number): string => (n > 2 ? '3+' : String(n));

/** How many figures of the sort that a claim is read from its sentence has besides: where there is no other, it is these. */
export function othersBeside(claim: Spot, { figures, evidence, kind }: Reading, line: readonly Spot[]): string[] {
  const [first] = figures;
  if (!first) return [];
  let others = 0;
  let own = 0;
  let from = claim.index;
  while (line[from - 1]?.sentence === claim.sentence) from--;
  for (let i = from; line[i]?.sentence === claim.sentence; i++) {
    const m = line[i]?.m;
    if (!m || m === claim.m) continue;
    if (figures.includes(m)) own++;
    else if (m.q.class === first.q.class && (kind === 'points' || comparable(m, first))) others++;
  }
  const inside = own === figures.length ? 'inside' : own === 0 ? 'outside' : 'half';
  const likeness = evidence.find((name) => name.startsWith('key=') || name.startsWith('p is ')) ?? '';
  const placed = OTHERS_PLACED(most(others), inside);
  return [OTHERS(most(others)), placed, OTHERS_LIKE(placed, likeness)];
}
