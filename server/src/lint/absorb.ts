import { groupOf, type RuleGroup, type RuleId } from '../rules/rule.js';
import type { Block, Place } from '../syntax/block.js';
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

interface Ranked {
  readonly finding: Finding;
  readonly rank: number;
  readonly order: number;
}

const overlap = (a: Place, b: Place): boolean => a.block === b.block && a.start < b.end && b.start < a.end;

const isFigure = ({ finding }: Ranked): boolean => groupOf(finding.rule.meta.id) === 'figures';

const stronger = (a: Ranked, b: Ranked): number => a.rank - b.rank || a.order - b.order;

/** One fault, one finding: leaves out what another finding of the same place, or of an operand, already tells. */
export function absorb(findings: readonly Finding[]): { kept: readonly Finding[]; absorbed: readonly Absorbed[] } {
  const ranked = findings
    .map((finding, order): Ranked => ({ finding, rank: rank(finding), order }))
    .filter((entry) => !Number.isNaN(entry.rank));
  if (ranked.length < 2) return { kept: findings, absorbed: [] };
  const pairs = [...overlapping(ranked), ...spoilt(ranked)].sort(
    (a, b) => stronger(a[0], b[0]) || stronger(a[1], b[1]),
  );
  const gone = new Map<Finding, Finding>();
  for (const [{ finding: by }, { finding }] of pairs) if (!gone.has(by) && !gone.has(finding)) gone.set(finding, by);
  return {
    kept: gone.size === 0 ? findings : findings.filter((finding) => !gone.has(finding)),
    absorbed: [...gone].map(([finding, by]) => ({ finding, by })),
  };
}

type Pair = readonly [winner: Ranked, loser: Ranked];

/** Findings that stand, at least in part, at one place; they come in text order. */
function* overlapping(ranked: readonly Ranked[]): Generator<Pair> {
  for (let i = 0; i < ranked.length; i++) {
    const a = ranked[i] as Ranked;
    for (let j = i + 1; j < ranked.length; j++) {
      const b = ranked[j] as Ranked;
      if (b.finding.place.block !== a.finding.place.block || b.finding.place.start >= a.finding.place.end) break;
      if (overlap(a.finding.place, b.finding.place)) yield stronger(a, b) < 0 ? [a, b] : [b, a];
    }
  }
}

/** A figure that is proven wrong, or misprinted, and the findings that are computed from it. */
function* spoilt(ranked: readonly Ranked[]): Generator<Pair> {
  const causes = new Map<Block, Ranked[]>();
  for (const entry of ranked) {
    if (entry.rank !== MISPRINT && !(entry.finding.severity === 'error' && isFigure(entry))) continue;
    const known = causes.get(entry.finding.place.block);
    if (known) known.push(entry);
    else causes.set(entry.finding.place.block, [entry]);
  }
  for (const entry of causes.size === 0 ? [] : ranked.filter(isFigure))
    for (const { place } of entry.finding.related)
      for (const cause of causes.get(place.block) ?? [])
        if (cause !== entry && stronger(cause, entry) < 0 && overlap(place, cause.finding.place)) yield [cause, entry];
}
