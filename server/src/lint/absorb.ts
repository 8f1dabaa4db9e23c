import { groupOf, type RuleGroup, type RuleId } from '../rules/rule.js';
import type { Block } from '../syntax/block.js';
import type { Finding } from './finding.js';

/** A finding that another one already tells. */
export interface Absorbed {
  readonly finding: Finding;
  readonly by: Finding;
}

/** Groups that may speak about the same words, in the order in which they win. */
const GROUPS: readonly RuleGroup[] = ['figures', 'citations', 'terms'];

/** A number that is misprinted makes every formula over it fail: the misprint is the fault. */
const MISPRINTS: ReadonlySet<RuleId> = new Set(['numbers/lost-character', 'numbers/spaced-number']);

/** Figure rules in the order in which they explain each other: a wrong sum makes the rate over it wrong, not the reverse. */
const FIGURES: readonly RuleId[] = [
  'figures/over-hundred',
  'figures/sum',
  'figures/difference',
  'figures/count',
  'figures/rate',
  'figures/change',
  'figures/points',
  'figures/average',
  'figures/times',
  'figures/cagr',
  'figures/points-or-percent',
  'figures/approximate-exact',
  'figures/decrease-times',
  'figures/period',
  'figures/same',
];

/** Within one group the first wins. */
const TERMS: readonly RuleId[] = [
  'terms/custom',
  'terms/confusion',
  'terms/fixed-phrase',
  'terms/renamed-organ',
  'terms/outdated',
  'terms/doubled-word',
  'terms/typo',
];

/** Stronger than every formula. */
const MISPRINT = -1;
/** Weaker than every wording. */
const WEAKEST = 1000;

function rank({ rule: { meta } }: Finding): number {
  if (MISPRINTS.has(meta.id)) return MISPRINT;
  if (meta.id === 'terms/custom') return 0;
  // The dash in a title that is misquoted goes with the title.
  if (meta.id === 'punctuation/range-dash') return WEAKEST;
  const group = GROUPS.indexOf(groupOf(meta.id));
  if (group < 0) return Number.NaN;
  const within = Math.max(FIGURES.indexOf(meta.id), TERMS.indexOf(meta.id), 0);
  return 1 + group * 100 + within;
}

/** A finding with its rank and place; blocks are numbered in text order. */
interface Ranked {
  readonly finding: Finding;
  readonly rank: number;
  readonly order: number;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

const stronger = (a: Ranked, b: Ranked): number => a.rank - b.rank || a.order - b.order;

const strongest = (found: readonly (Ranked | undefined)[]): Ranked | undefined =>
  found.reduce((best, one) => (best && (!one || stronger(best, one) < 0) ? best : one), undefined);

/** One fault, one finding: leaves out what another finding of the same place, or of an operand, already tells. */
export function absorb(findings: readonly Finding[]): { kept: readonly Finding[]; absorbed: readonly Absorbed[] } {
  const blocks = new Map<Block, number>();
  const ranks = new Map<number, Ranked[]>();
  let count = 0;
  for (const [order, finding] of findings.entries()) {
    const own = rank(finding);
    if (Number.isNaN(own)) continue;
    count++;
    const { block, start } = finding.place;
    // A place without extent is the unit behind it.
    const end = Math.max(finding.place.end, start + 1);
    let at = blocks.get(block);
    if (at === undefined) blocks.set(block, (at = blocks.size));
    const entry = { finding, rank: own, order, block: at, start, end };
    const alike = ranks.get(own);
    if (alike) alike.push(entry);
    else ranks.set(own, [entry]);
  }
  if (count < 2) return { kept: findings, absorbed: [] };
  let standing: readonly Ranked[] = [];
  const gone = new Map<Finding, Finding>();
  // Whoever is stronger has been judged before: what stands stays, and what it tells goes.
  for (const [, alike] of [...ranks].sort(([a], [b]) => a - b)) {
    const own: Ranked[] = [];
    for (const entry of alike) {
      const { finding, block, start, end } = entry;
      const by = strongest([
        over(standing, block, start, end),
        over(own, block, start, end),
        spoiling(standing, finding, blocks),
        spoiling(own, finding, blocks),
      ]);
      if (by) gone.set(finding, by.finding);
      else own.push(entry);
    }
    standing = merged(standing, own);
  }
  return {
    kept: gone.size === 0 ? findings : findings.filter((finding) => !gone.has(finding)),
    absorbed: [...gone].map(([finding, by]) => ({ finding, by })),
  };
}

/** Of so many findings that one reaches over, the strongest is named. */
const MOST = 32;

/** Of findings in text order that do not overlap each other, the strongest that shares a unit with a span. */
function over(
  among: readonly Ranked[],
  block: number,
  start: number,
  end: number,
  isOne: (finding: Finding) => boolean = () => true,
): Ranked | undefined {
  let low = 0;
  let high = among.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = among[middle] as Ranked;
    if (entry.block < block || (entry.block === block && entry.end <= start)) low = middle + 1;
    else high = middle;
  }
  let best: Ranked | undefined;
  for (let i = low; i < low + MOST; i++) {
    const entry = among[i];
    if (entry?.block !== block || entry.start >= end) break;
    if (entry.end > start && isOne(entry.finding)) best = strongest([best, entry]);
  }
  return best;
}

const isFigure = ({ rule }: Finding): boolean => groupOf(rule.meta.id) === 'figures';

/** A figure that is proven wrong, or misprinted: what is computed from it is wrong with it. */
const isCause = (finding: Finding): boolean =>
  MISPRINTS.has(finding.rule.meta.id) || (finding.severity === 'error' && isFigure(finding));

/** The strongest cause among findings that an operand of a figure stands at. */
function spoiling(among: readonly Ranked[], finding: Finding, blocks: ReadonlyMap<Block, number>): Ranked | undefined {
  if (!isFigure(finding) || among.length === 0) return undefined;
  return strongest(
    finding.related.map(({ place: { block, start, end } }) => {
      const at = blocks.get(block);
      return at === undefined ? undefined : over(among, at, start, Math.max(end, start + 1), isCause);
    }),
  );
}

function merged(a: readonly Ranked[], b: readonly Ranked[]): readonly Ranked[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const all: Ranked[] = [];
  let next = 0;
  for (const entry of a) {
    for (let other = b[next]; other && other.order < entry.order; other = b[++next]) all.push(other);
    all.push(entry);
  }
  for (; next < b.length; next++) all.push(b[next] as Ranked);
  return all;
}
