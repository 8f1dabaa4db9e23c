import type { Reading, Score } from './evidence.js';
import type { Mention } from './mention.js';
import { type Weighed, weighAll } from './weigh.js';

/** A claim with the ways to read it weighed. */
interface Claim {
  readonly stated: Mention;
  readonly weighed: readonly Weighed[];
}

/** How likely by structure a reading is for a claim to be of its figures whatever it agrees with. */
const OWN = 0.6;
/** And for another claim to be what the value was copied from. */
const OTHERS = 0.5;
/** What is less likely than this keeps nothing from being told. */
const SMALL = 0.01;

/** The likeliest reading by structure alone. */
function likeliest(weighed: readonly Weighed[]): Weighed | undefined {
  let best: Weighed | undefined;
  for (const w of weighed) if (!best || w.prior > best.prior) best = w;
  return best;
}

const figuresOf = ({ shape, figures }: Reading): string => [shape, ...figures.map(({ q }) => q.start)].join();

/**
 * 甲类90件，占24.6%；乙类278件，占⟦24.6%⟧: what agrees with the figures of another claim that prints the same value, and is of
 * these, was copied from it; that is no reading of this one.
 */
export function withoutCopies<T extends Claim>(claims: readonly T[], by: Score): readonly T[] {
  const rates = claims.filter(({ stated, weighed }) => stated.act.kind !== 'plain' && weighed.some(isRate));
  if (rates.length < 2) return claims;
  const taken = new Map<string, Mention>();
  for (const { stated, weighed } of rates) {
    const best = likeliest(weighed);
    if (best?.fits && best.prior >= OTHERS) taken.set(figuresOf(best.reading), stated);
  }
  if (taken.size === 0) return claims;
  return claims.map((claim) => {
    const { stated, weighed } = claim;
    const best = likeliest(weighed);
    if (!best || best.fits || best.prior < OWN || !isRate(best)) return claim;
    const isCopy = ({ reading }: Weighed): boolean => {
      const other = taken.get(figuresOf(reading));
      return other !== undefined && other !== stated && other.n === stated.n;
    };
    const fits = weighed.filter((w) => w.fits && w.odds >= SMALL);
    if (fits.length === 0 || !fits.every(isCopy)) return claim;
    const own = weighed.filter((w) => !w.fits).map(({ reading }) => reading);
    return { ...claim, weighed: weighAll(own, stated, by) };
  });
}

const isRate = ({ reading: { kind } }: Weighed): boolean => kind === 'rate' || kind === 'change';
