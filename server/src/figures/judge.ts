import type { Reading } from './evidence.js';
import { isLeftOpen, SURE } from './judge-lists.js';
import type { Mention } from './mention.js';
import { CLEAR_SLIP, isSealed, slipOf } from './slips.js';
import type { StatementKind } from './statement.js';
import { isLicensed, NONE, UNLICENSED } from './unlicensed.js';
import { agrees, type Weighed } from './weigh.js';

export interface Lines {
  /** From here on an agreement is stated. */
  readonly hold: number;
  /** From here on a contradiction is stated. */
  readonly fail: number;
}

export const LINES: Readonly<Partial<Record<StatementKind, Lines>>> = {
  rate: { hold: 0.5, fail: 0.25 },
  sum: { hold: 0.5, fail: 0.25 },
  change: { hold: 0.5, fail: 0.25 },
  difference: { hold: 0.5, fail: 0.25 },
  points: { hold: 0.5, fail: 0.25 },
  average: { hold: 0.5, fail: 0.25 },
  times: { hold: 0.5, fail: 0.25 },
  cagr: { hold: 0.5, fail: 0.25 },
};

const NO_LINES: Lines = { hold: 2, fail: 2 };

/** What only makes it open which figures are meant: that a figure is one digit off theirs says that it is these. */
const SLIGHT: ReadonlySet<string> = new Set(['own base', 'larger base']);
/** What a larger whole would make less cannot be more than of this one: 新收593件、审结546件，审结率95.9%. */
const IF_LESS: ReadonlySet<string> = new Set(['larger base']);

/** How likely by structure a reading is that one digit is believed of. */
const PLAIN_SLIP = 0.5;

/** Is nothing against a contradiction but what one digit settles? */
const isASlip = ({ reading, prior }: Weighed, stated: Mention): boolean =>
  prior >= PLAIN_SLIP && slipOf(reading, stated) >= CLEAR_SLIP && isLicensed(reading, SLIGHT);

/** What leaves a contradiction unsaid, and yet is what a writer means who asks for the value of a name that names the part. */
const OFFERED: ReadonlySet<string> = new Set(['own base', 'larger base', 'narrower name']);

/** May its value be offered where nothing stands yet? Of a list its total may not be all. */
export function isOffered({ evidence, kind }: Reading): boolean {
  const named = !evidence.has('key=nothing') && !evidence.has('key=sign');
  return kind !== 'sum' && evidence.find((name) => UNLICENSED.has(name) && !(named && OFFERED.has(name))) === undefined;
}

/** Readings of several figures. */
export const JOINT: ReadonlySet<string> = new Set([
  'parts/whole',
  'part/parts',
  'part/wholes',
  'part/joined',
  'part/listed',
  'parts/wholes',
]);

/** How likely a rate must be that no wording says. */
const UNTOLD = 0.15;
/** A list that no wording says is one of figures that hardly agree by chance, or one that structure makes certain. */
const SMALL = 0.003;
/** How likely what comes out at 100 %: that two counts are equal is not rare. */
const ALL = 0.3;
/** How likely a growth must be: of many figures some pair comes out at it. */
const GROWN = 0.05;

/** Of all figures of a paragraph some agree: what no wording says and structure hardly allows is nothing, nor is 99.5 % 100 %. */
function isByChance({ reading: { kind, told, low, high }, prior, chance }: Weighed, { n }: Mention): boolean {
  if (kind === 'sum') return told === false && prior < CERTAIN && chance > SMALL;
  if (kind === 'change' || kind === 'points') return prior < GROWN;
  if (kind !== 'rate') return false;
  if (n === 100) return prior < (Math.abs((low + high) / 2 - n) < CLOSE ? ALL : SURE);
  return told === false && prior < UNTOLD;
}

/** Points of percent between counts that are equal. */
const CLOSE = 0.02;

/** What so many figures agree with says nothing: 超6000亿 of 破10000亿 is any share. */
const EMPTY = 0.3;
/** And what some agree with says little where the wording does not make it likely: 3 of 10余 for 29.7 %. */
const LOOSE = 0.1;

/** 共3件，其中主办2件，协办1件: of small counts any other would do, too, and yet the wording says that it is these. */
function isEmpty({ reading: { kind, low, high }, chance, prior }: Weighed): boolean {
  if (kind === 'rate') return chance >= EMPTY || (chance >= LOOSE && prior < SURE);
  return kind === 'sum' && chance >= EMPTY && (prior < SURE || low < high);
}

/** An agreement of a reading that is so much less likely is by chance. */
const VETO = 0.1;
/** Of several figures so few readings are tried that an agreement is hardly passed over. */
const VETO_OF_SEVERAL = 0.02;

/** A reading that structure makes so likely is given up for another only where that is about as likely in the end. */
const CERTAIN = 0.85;
const VETO_OF_CERTAIN = 0.9;
const VETO_OF_SEVERAL_CERTAIN = 0.3;

/** What passes a list's total may be no list, however likely it is by structure. */
const isCertain = ({ prior, reading }: Weighed): boolean => prior >= CERTAIN && reading.kind !== 'sum';

/** Does an agreement keep a contradiction from being told that is so much likelier? */
export const isVeto = ({ odds, reading }: Weighed, best: number): boolean =>
  odds >= (JOINT.has(reading.shape) ? VETO_OF_SEVERAL : VETO) * best;

/** 优秀80人、及格100人 of 200人，及格率90%: the same part with its neighbours, of the same whole. */
const countsMore = (reading: Reading, { shape, figures }: Reading): boolean =>
  reading.shape === 'parts/whole' && shape === 'part/whole' && figures.every((m) => reading.figures.includes(m));

/** 一审审结1200件，上诉120件，服判息诉率90%: by convention some rates are of what was not counted. A share names its part. */
const isOfRest = ({ reading: { kind, shape, low, high } }: Weighed, stated: Mention): boolean =>
  stated.act.kind !== 'share' && shape === 'part/whole' && agrees({ kind, low: 100 - high, high: 100 - low }, stated);

/** From here on the contradiction of such a reading is stated: wrong figures are most often far from right ones. */
const SURE_LINE = 0.1;
/** Of rates, which more figures than others could be parts of. */
const SURE_LINE_OF_RATES = 0.12;
/** What these are of stands beside them, or is nowhere. */
const SURE_LINE_OF_PAIRS = 0.05;
const PAIRS: ReadonlySet<StatementKind> = new Set(['difference', 'points', 'times', 'average']);

/** A list that no word seals is open, unless its first part is larger than its total. */
const isSure = ({ reading, prior }: Weighed): boolean =>
  prior >= SURE && (reading.kind !== 'sum' || isSealed(reading) || reading.isAbove === true);

/** 受理430件。在430件中，甲类193件，占45%: the same part of the same number, printed twice. */
const isTwin = (a: Reading, { shape, figures }: Reading): boolean =>
  a.shape === shape && shape === 'part/whole' && a.figures[0] === figures[0] && a.figures[1]?.n === figures[1]?.n;

/** 收案538件，结案516件，其中调撤343件，调撤率46.67%: a part that agrees with none of the wholes that it may be of is wrong of whichever. */
const ofOtherWholes = (weighed: readonly Weighed[], { reading: best, prior }: Weighed, { act }: Mention): number =>
  act.kind === 'rate' && prior >= SURE && best.shape === 'part/whole'
    ? weighed.reduce((sum, w) => (isOfSamePart(w, best) ? sum + w.odds : sum), 0)
    : 0;

const isOfSamePart = ({ reading, fits }: Weighed, best: Reading): boolean =>
  reading !== best &&
  !fits &&
  reading.shape === best.shape &&
  reading.figures[0] === best.figures[0] &&
  isLicensed(reading);

export interface Decision {
  readonly best: Weighed;
  readonly holds: boolean;
}

/** The one reading that is taken, or undefined: silence. */
export function decide(weighed: readonly Weighed[], stated: Mention, lines?: Lines): Decision | undefined {
  let fit: Weighed | undefined;
  let agreed = 0;
  let joint = 0;
  let best: Weighed | undefined;
  for (const w of weighed) {
    if (w.fits) {
      if (JOINT.has(w.reading.shape)) joint += w.odds;
      agreed += w.odds;
      if (!fit || w.odds > fit.odds) fit = w;
    }
    if (!best || w.odds > best.odds) best = w;
  }
  if (!best) return undefined;
  const { hold, fail } = lines ?? LINES[best.reading.kind] ?? NO_LINES;
  if (fit && agreed >= hold) return isEmpty(fit) || isByChance(fit, stated) ? undefined : { best: fit, holds: true };
  const veto = isCertain(best) ? VETO_OF_CERTAIN : VETO;
  const vetoOfSeveral = isCertain(best) ? VETO_OF_SEVERAL_CERTAIN : VETO_OF_SEVERAL;
  if (agreed >= veto * best.odds || joint >= vetoOfSeveral * best.odds) return undefined;
  if (weighed.some((w) => w.fits && countsMore(w.reading, best.reading)) || isOfRest(best, stated)) return undefined;
  if (isLeftOpen(best, stated)) return undefined;
  const { kind } = best.reading;
  const line = isSure(best)
    ? kind === 'rate'
      ? SURE_LINE_OF_RATES
      : PAIRS.has(kind)
        ? SURE_LINE_OF_PAIRS
        : SURE_LINE
    : fail;
  const { reading } = best;
  const may =
    isLicensed(reading, reading.high < stated.low ? IF_LESS : NONE) ||
    isASlip(best, stated) ||
    weighed.some((w) => isTwin(w.reading, reading) && isLicensed(w.reading));
  return best.odds + ofOtherWholes(weighed, best, stated) >= line && may ? { best, holds: false } : undefined;
}
