import type { RateEvidence } from './rate-evidence.js';
import type { Key } from './rate-key.js';
import { chainOf, isAmong, isNamed, rowOf, usable } from './rate-lists.js';
import { isPlain } from './scope.js';
import type { Spot } from './window.js';

const NEAR_PARTS = 5;
const NEAR_WHOLES = 9;
/** How many figures a whole may stand back. */
const FAR = 50;

export interface Candidates {
  readonly claim: Spot;
  readonly key: Key;
  readonly by: RateEvidence;
  readonly line: readonly Spot[];
  readonly parts: readonly Spot[];
  readonly wholes: readonly Spot[];
  /** How often a part may be as large as its whole. */
  readonly most: number;
  /** Of how many parts it says that it is. */
  readonly together: number | undefined;
}

/** Figures that bear the name of what is sought, further off than the neighbours. */
function* namesakes(line: readonly Spot[], key: string, known: readonly Spot[], most: number): Generator<Spot> {
  let found = 0;
  for (const s of line)
    if (found < most && usable(s.m) && isNamed(key, s) && !known.includes(s)) {
      found++;
      yield s;
    }
}

export function partsOf(claim: Spot, key: Key, line: readonly Spot[]): Spot[] {
  const parts: Spot[] = [];
  for (let i = claim.index - 1; i >= 0 && parts.length < NEAR_PARTS && claim.index - i < 24; i--) {
    const s = line[i];
    // 每平方公里土地产出税收1.07亿元 is no part of all taxes.
    if (s && usable(s.m) && !isAmong(s) && !s.name.startsWith('每')) parts.push(s);
  }
  for (let i = claim.index + 1; i < Math.min(line.length, claim.index + 7); i++) {
    const s = line[i];
    if (!s || s.sentence > claim.sentence + 1) break;
    if (usable(s.m)) parts.push(s);
  }
  // 一、二、三产业分别为a、b和c，占比分别为p、q和r: the member at the same place.
  if (claim.run.of > 2)
    for (let i = claim.index - 1; i >= Math.max(0, claim.index - 24); i--) {
      const s = line[i];
      if (!s || !usable(s.m) || parts.includes(s)) continue;
      const { at, of } = s.run.of === claim.run.of ? s.run : chainOf(line, s);
      if ((of === claim.run.of ? at : rowOf(line, s, claim)) === claim.run.at) parts.push(s);
    }
  parts.push(...namesakes(line, key.part, parts, 2));
  return parts;
}

export function wholesOf(claim: Spot, key: Key, line: readonly Spot[], before: readonly (readonly Spot[])[]): Spot[] {
  const wholes: Spot[] = [];
  for (let i = claim.index - 1; i >= Math.max(0, claim.index - FAR) && wholes.length < NEAR_WHOLES; i--) {
    const s = line[i];
    if (s && usable(s.m) && (wholes.length < 8 || i < 4 || line[i - 1]?.sentence !== s.sentence)) wholes.push(s);
  }
  for (let i = claim.index + 1; i < Math.min(line.length, claim.index + 5); i++) {
    const s = line[i];
    if (s && usable(s.m) && s.sentence === claim.sentence) wholes.push(s);
  }
  wholes.push(...namesakes(line, key.whole, wholes, 2), ...namesakes(line, key.part, wholes, 2));
  if (claim.m.clause.sentence <= 2 || line.length < 8)
    for (const earlier of before) for (const s of earlier.slice(0, 5)) if (usable(s.m) && isPlain(s.m)) wholes.push(s);
  return wholes;
}
