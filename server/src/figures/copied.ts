import type { Reading, Score } from './evidence.js';
import type { Mention } from './mention.js';
import { isSealed } from './slips.js';
import { type Weighed, weighAll } from './weigh.js';

/** A claim with the ways to read it weighed. */
interface Claim {
  readonly stated: Mention;
  readonly weighed: readonly Weighed[];
}

/** How likely by structure a reading is for a claim to be of its figures whatever it agrees with. */
const OWN = 0.6;
/** What names its unit. */
const LEAST = 0.35;
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

/** The same, of figures of the sort that is asked for where there are any. */
function meant(weighed: readonly Weighed[]): Weighed | undefined {
  const best = likeliest(weighed);
  if (!best?.reading.evidence.has('another sort')) return best;
  return likeliest(weighed.filter(({ reading }) => !reading.evidence.has('another sort'))) ?? best;
}

const figuresOf = ({ shape, figures }: Reading): string => [shape, ...figures.map(({ q }) => q.start)].join();

/** A list that its own words close, and so surely that what is made up of some of it only is a slip. */
const CERTAIN = 0.97;

/** 甲89万元，乙55万元，丙49万元，三笔共⟦104万元⟧: one of the three was left out. */
function withoutMembersLeft<T extends Claim>(claim: T, by: Score): T {
  const { stated, weighed } = claim;
  if (!weighed.some(isSum)) return claim;
  const best = likeliest(weighed);
  if (!best || best.fits || best.prior < CERTAIN || !isSum(best) || !isSealed(best.reading)) return claim;
  const members = new Set(best.reading.figures);
  const isSome = ({ reading, fits }: Weighed): boolean => fits && reading.figures.every((m) => members.has(m));
  const own = weighed.filter((w) => !isSome(w)).map(({ reading }) => reading);
  return own.length === weighed.length ? claim : { ...claim, weighed: weighAll(own, stated, by) };
}

/**
 * 甲类90件，占24.6%；乙类278件，占⟦24.6%⟧: what agrees with the figures of another claim that prints the same value, and is of
 * these, was copied from it; that is no reading of this one.
 */
export function withoutCopies<T extends Claim>(all: readonly T[], by: Score): readonly T[] {
  const claims = all.map((claim) => withoutMembersLeft(claim, by));
  const rates = claims.filter(({ stated, weighed }) => stated.act.kind !== 'plain' && weighed.some(isRate));
  if (rates.length === 0) return claims;
  const taken = new Map<string, Mention>();
  for (const { stated, weighed } of rates) {
    const best = likeliest(weighed);
    if (best?.fits && best.prior >= OTHERS) taken.set(figuresOf(best.reading), stated);
  }
  return claims.map((claim) => {
    const { stated, weighed } = claim;
    const best = meant(weighed);
    if (!best || best.fits || best.prior < LEAST || !isRate(best)) return claim;
    const isCopy = ({ reading }: Weighed): boolean => {
      const other = taken.get(figuresOf(reading));
      return other !== undefined && other !== stated && other.n === stated.n;
    };
    const fits = weighed.filter((w) => w.fits && w.odds >= SMALL);
    const isOther = (w: Weighed): boolean => best.prior >= OWN && (isCopy(w) || isAgainst(best, w));
    if (fits.length === 0 || !fits.every((w) => isOther(w) || isOfAnotherSort(best, w))) return claim;
    const own = weighed.filter((w) => !w.fits).map(({ reading }) => reading);
    return { ...claim, weighed: weighAll(own, stated, by) };
  });
}

/** 19宗，仅3宗未入图，入图率⟦16%⟧: the rate of the contrary; 占卸毕数的⟦35%⟧: of another whole than is spelt out. */
const isAgainst = ({ reading: best }: Weighed, { reading: { evidence } }: Weighed): boolean =>
  (best.shape === 'rest/whole' && evidence.has('key=against')) ||
  ((best.evidence.has('base=whole') || best.evidence.has('base=end')) && evidence.has('another base'));

/** 修复28起、628户，修复户数占: of the figure in the unit that it names. */
const isOfAnotherSort = ({ reading: best }: Weighed, { reading }: Weighed): boolean =>
  reading.evidence.has('another sort') && !best.evidence.has('another sort');

const isSum = ({ reading: { kind } }: Weighed): boolean => kind === 'sum';
const isRate = ({ reading: { kind } }: Weighed): boolean => kind === 'rate' || kind === 'change';
