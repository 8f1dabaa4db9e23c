import { lazily, type Reading } from './evidence.js';
import { percentClaim } from './formulas.js';
import { isLoose } from './rate-told.js';
import type { Mention } from './view.js';

/** The reading of a percentage as parts in wholes. */
export function percent(
  shape: Reading['shape'],
  claim: Mention,
  parts: readonly Mention[],
  wholes: readonly Mention[],
  evidence: () => readonly string[],
  balanced: boolean,
  told?: boolean,
): Reading {
  const sum = (all: readonly Mention[], bound: 'low' | 'high') => all.reduce((s, m) => s + m[bound], 0);
  const inside = parts.every((p) => wholes.includes(p));
  const others = wholes.filter((w) => !parts.includes(w));
  const rest = (bound: 'low' | 'high') => (inside ? sum(others, bound) : 0);
  const whole = (bound: 'low' | 'high') =>
    inside ? sum(parts, bound === 'low' ? 'high' : 'low') + rest(bound) : sum(wholes, bound);
  const low = ratio(sum(parts, 'low'), whole('high'));
  const high = ratio(sum(parts, 'high'), whole('low'));
  const reading: Reading = lazily(
    {
      kind: 'rate',
      shape,
      figures: [...parts, ...others],
      low,
      high,
      balanced,
      ...(told !== undefined && { told }),
      prove: () => percentClaim(shape, claim, parts, wholes, balanced, isLoose(reading.evidence)),
    },
    evidence,
  );
  return reading;
}

/** Evidence of several readings, gathered once. */
export function memo(gather: () => readonly string[]): () => readonly string[] {
  let known: readonly string[] | undefined;
  return () => (known ??= gather());
}

const ratio = (a: number, b: number): number => (b > 0 ? (100 * a) / b : Number.POSITIVE_INFINITY);
