import type { L10n } from '../messages/locale.js';
import type { Block } from '../syntax/block.js';
import { withoutCopies } from './copied.js';
import { type Reading, type Score, score } from './evidence.js';
import { decide, isVeto } from './judge.js';
import type { Mention } from './mention.js';
import { missingOf } from './missing.js';
import { claimsOf } from './readings.js';
import type { Figure, Formula, Operand, Statement, StatementKind } from './statement.js';
import { conclude, holds, operandOf } from './verdict.js';
import { type Weighed, weighAll } from './weigh.js';
import { WEIGHTS } from './weights.js';

/** A reading that was open: its formula, whether the figures agree with it, and what kept it from being taken. */
export interface OpenReading {
  readonly formula: Formula;
  readonly operands: readonly Operand[];
  readonly fits: boolean;
  readonly missing: L10n;
}

/** A figure that says that it follows from others, where nothing was decided. */
export interface Undecided {
  readonly stated: Figure;
  readonly kind: StatementKind;
  /** The best readings, at most two. */
  readonly readings: readonly OpenReading[];
}

/** A claim with the ways to read it weighed, and what was decided: nothing where it stays open. Large: not to be kept. */
export interface Read {
  readonly stated: Mention;
  readonly weighed: readonly Weighed[];
  readonly statements: readonly Statement[];
}

/** From here on a reading is worth telling. */
const WORTH = 0.05;
/** A list is only told where it is likelier than not: every figure may be a total. */
const WORTH_SUM = 0.4;

/** The claims of a paragraph, in the light of the paragraphs before it (nearest first). */
export const read = (
  block: Block,
  before: readonly Block[],
  by: Score = score,
  asked: { readonly silent?: boolean } = {},
): readonly Read[] =>
  withoutCopies(
    claimsOf(block, before, asked).map(({ spot: { m }, readings }) => ({
      stated: m,
      weighed: weighAll(readings, m, by),
    })),
    by,
  ).map(({ stated, weighed }) => ({ stated, weighed, statements: statementsOn(weighed, stated) }));

/** The ways to read the figure at a place of a paragraph, likeliest first, whatever it says. */
export function readingsOf(block: Block, before: readonly Block[], at: number): readonly Weighed[] {
  for (const { spot, readings } of claimsOf(block, before, { untold: true })) {
    const { q, figure } = spot.m;
    if (figure.block === block && q.start <= at && at < q.end)
      return [...weighAll(readings, spot.m)].sort((a, b) => b.prior - a.prior);
  }
  return [];
}

function statementsOn(weighed: readonly Weighed[], stated: Mention): Statement[] {
  const decision = decide(weighed, stated);
  if (!decision) return [];
  const first = proved(decision.best.reading, decision.holds);
  if (!first) return [];
  if (first.kind !== 'sum' || !decision.holds) return [first];
  // One total may be split several ways.
  const taken = new Set(decision.best.reading.figures);
  const found = [first];
  for (const { reading, fits, prior } of weighed) {
    if (!fits || prior < SPLIT || reading.figures.some((m) => taken.has(m))) continue;
    const other = proved(reading, true);
    if (other) found.push(other);
    for (const m of reading.figures) taken.add(m);
  }
  return found;
}

const SPLIT = 0.05;

/** The exact relation; nothing where exact arithmetic does not bear out what was decided. */
function proved(reading: Reading, agreed: boolean): Statement | undefined {
  const claim = reading.prove();
  const statement = claim && conclude(claim);
  return statement && (holds(statement.verdict) || !agreed) ? statement : undefined;
}

/** The likelier of readings of the same figures: 3÷4 and 3÷4 by another shape are one for people. */
function distinct(weighed: readonly Weighed[]): readonly Weighed[] {
  const best = new Map<string, Weighed>();
  for (const w of weighed) {
    const { kind, shape, figures, low } = w.reading;
    const key = [kind, shape === 'list' ? 'list' : low, ...figures.map(({ n }) => n).sort()].join();
    const known = best.get(key);
    if (!known || w.odds > known.odds) best.set(key, w);
  }
  return [...best.values()];
}

/** What was open of a claim. What figures that agree with anything (超三千亿) agree with says nothing. */
export function openOf({ stated, weighed, statements }: Read): Undecided[] {
  if (statements.length > 0) return [];
  const best = Math.max(0, ...weighed.map(({ odds }) => odds));
  // However unlikely by structure, an agreement that kept the others from being told is one of the two.
  const kept = weighed.filter((w) => w.fits && w.chance < 1 && isVeto(w, best));
  const worth = distinct(weighed)
    .filter((w) => w.chance < 1 || !w.fits)
    .filter((w) => w.prior >= (w.reading.kind === 'sum' ? WORTH_SUM : WORTH) || kept.includes(w))
    .sort((a, b) => b.odds - a.odds)
    .slice(0, 2);
  const readings = worth.flatMap(({ reading, fits }): OpenReading[] => {
    const claim = reading.prove();
    if (!claim) return [];
    const operands = claim.terms.map(operandOf);
    const missing = missingOf(reading, fits, kept.length > 0, WEIGHTS);
    return [{ formula: claim.formula, operands, fits, missing }];
  });
  const kind = worth[0]?.reading.kind;
  return kind && readings.length > 0 ? [{ stated: stated.figure, kind, readings }] : [];
}
