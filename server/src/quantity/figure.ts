import { isBlank, isDigit, skipBlanks } from '../text/chars.js';
import type { Span } from '../text/span.js';
import { exactly, lastPlace, rounded } from './interval.js';
import { type Numeral, readArabicNumeral } from './numerals.js';
import type { Approximation, Interval, Quantity, QuantityClass } from './quantity.js';
import { add, equal, half, mul, pow10, type Rational, rational, sub } from './rational.js';
import { type Unit, unitAt } from './units.js';

/** What stands at an offset: a figure, or a code up to `end` that is none. */
export interface Read {
  readonly quantity?: Quantity;
  /** Several figures in one form: the members of a proportion. */
  readonly quantities?: readonly Quantity[];
  readonly end: number;
}

/** A figure of one exact value without scale. */
export function plain(
  text: string,
  start: number,
  end: number,
  value: Rational,
  kind: QuantityClass,
  unit: string,
): Quantity {
  return {
    start,
    end,
    text: text.slice(start, end),
    numeral: { start, end },
    value,
    interval: exactly(value),
    ulp: pooled(rational(1n)),
    exact: true,
    unit,
    scale: 1n,
    class: kind,
    approximation: null,
  };
}

/** The places that figures are mostly printed to. */
const PLACES: readonly Rational[] = [0, -1, -2, 4, 8, 3, 2, 7, 6].map(pow10);

/** The same value; mostly one that many figures share. */
const pooled = (value: Rational): Rational => PLACES.find((place) => equal(place, value)) ?? value;

const SCALES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

const BEFORE: readonly (readonly [word: string, approximation: Approximation])[] = [
  ['不低于', '以上'],
  ['不少于', '以上'],
  ['至少', '以上'],
  ['不超过', '以下'],
  ['不高于', '以下'],
  ['不足', '不足'],
  ['未满', '不足'],
  ['不到', '不足'],
  ['超过', '超'],
  ['超出', '超'],
  ['高于', '超'],
  ['突破', '超'],
  ['大约', '约'],
  ['将近', '近'],
  ['接近', '近'],
  ['逾', '超'],
  ['超', '超'],
  ['近', '近'],
  ['约', '约'],
];

/** What these words end with: most figures stand behind something else. */
const ENDS = new Set(BEFORE.map(([word]) => word.at(-1)));

/** 最近, 附近, 临近, 商超, 治超: 近 and 超 are no approximation there. */
const NOT_APPROXIMATE =
  /(?:最近|附近|临近|靠近|邻近|节约|合约|条约|履约|违约|签约|预约|公约|制约|大约定|商超|治超|村超|苏超|中超|彩超)$/;

const RECENT = /^(?:[两二三四五六七八九十]|\d{1,2})(?:年|个月|周|个季度)/;
const TAKEN = /[时达经有满用了为]近$/;

export function approximationBefore(text: string, at: number): Approximation | null {
  let i = at;
  while (i > 0 && isBlank(text.charCodeAt(i - 1))) i--;
  // 约为100%, 达到近3万
  if ('为占达有'.includes(text[i - 1] ?? ' ') && text[i - 2] === '约') i--;
  if (!ENDS.has(text[i - 1])) return null;
  const window = text.slice(Math.max(0, i - 4), i);
  const found = BEFORE.find(({ 0: word }) => window.endsWith(word));
  // 近三年 are the last three, but for 历时近三年.
  if (found?.[0] === '近' && RECENT.test(text.slice(at, at + 5)) && !TAKEN.test(window)) return null;
  return found && !NOT_APPROXIMATE.test(window) ? found[1] : null;
}

const AFTER: readonly (readonly [word: string, approximation: Approximation])[] = [
  ['及以上', '以上'],
  ['以上', '以上'],
  ['及以下', '以下'],
  ['以下', '以下'],
  ['以内', '以下'],
  ['左右', '约'],
  ['上下', '约'],
];

/** What these words begin with. */
const BEGINNINGS = new Set(AFTER.map(([word]) => word.charAt(0)));

/** The approximation that is said behind a figure. */
function approximationAfter(text: string, end: number): Approximation | undefined {
  const at = skipBlanks(text, end);
  return BEGINNINGS.has(text[at] ?? '') ? AFTER.find(([word]) => text.startsWith(word, at))?.[1] : undefined;
}

interface Scaled {
  readonly value: Rational;
  readonly ulp: Rational;
  readonly scale: bigint;
  readonly scaled: boolean;
  /** Printed in several parts (3万4000): the numeral is all of them. */
  readonly composite: boolean;
  readonly end: number;
  readonly approximation: Approximation | null;
}

/** Scales of the further parts of a composite number. */
const PART_SCALES: Readonly<Record<string, number>> = { 千: 3, 万: 4 };

const vague = (c: string | undefined): boolean => c === '余' || c === '多';

/** Scale and 余/多 behind a numeral: 30余万, 1030多亿, 3万4000, 8千亿. */
export function readScale(text: string, { value, end, ulp }: Numeral): Scaled {
  let at = end;
  let approximation: Approximation | null = null;
  const take = () => {
    if (vague(text[at]) && !(text[at] === '多' && /[元样方年次]/.test(text[at + 1] ?? '') && !unitAt(text, at + 1))) {
      approximation = '余';
      at++;
    }
  };
  const first = skipBlanks(text, at);
  if (vague(text[first]) || (text[first] ?? '') in SCALES) at = first;
  take();
  let power = 0;
  while (
    (text[at] ?? '') in SCALES &&
    !(text[at] === '十' || (text[at] === '百' && !vague(text[at - 1]) && text[at + 1] !== '万')) &&
    !(text[at] === '千' && unitAt(text, at))
  ) {
    power += SCALES[text[at] ?? ''] ?? 0;
    at++;
  }
  let total = mul(value, pow10(power));
  let last = pow10(ulp + power);
  let scaled = power > 0;
  let composite = false;
  // 3万4000, 2亿3000万, 1亿27万1千: each further part is smaller than the scale before it.
  for (let above = power; above >= 3 && approximation === null && ulp >= 0 && isDigit(text.charCodeAt(at)); ) {
    const rest = readArabicNumeral(text, at);
    const below = PART_SCALES[text[rest.end] ?? ''] ?? 0;
    if (rest.decimal || below >= above || rest.digits > above - below) break;
    // A bare remainder of 万 or more is written with all its places: 3万4000, not 3万4.
    if (below === 0 && rest.digits < 2) break;
    total = add(total, mul(rest.value, pow10(below)));
    last = pow10(below);
    at = below > 0 ? rest.end + 1 : rest.end;
    scaled = below > 0;
    composite = true;
    above = below;
  }
  take();
  return {
    value: total,
    ulp: last,
    scale: composite ? 1n : 10n ** BigInt(power),
    scaled,
    composite,
    end: at,
    approximation,
  };
}

/** 比乙镇的286名⟦多⟧45名: a verb, since the figure that it governs stands right behind it. */
/** 高于80%⟦的目标18个百分点⟧: it is what is compared, not a bound. */
const isCompared = (text: string, end: number): boolean =>
  text[end] === '的' && /^[^，。；、]{0,14}?\d[\d.]*个百分点/.test(text.slice(end, end + 24));

const isMore = (text: string, at: number): boolean => text[at] === '多' && isDigit(text.charCodeAt(at + 1));

export function finish(text: string, numeral: Numeral): Read | undefined {
  const scaled = readScale(text, numeral);
  let end = scaled.end;
  const unitStart = skipBlanks(text, end);
  const unit = unitAt(text, unitStart);
  let { approximation } = scaled;
  if (unit) {
    end = unitStart + unit.text.length;
    // 3年多, 20人余
    if (vague(text[end]) && unit.class !== 'percentage' && !isMore(text, end)) {
      approximation = '余';
      end++;
    }
  } else if (scaled.approximation) {
    // 36800余人次 has its unit; “20余” before a word counts things without a measure word.
    end = scaled.end;
  }
  approximation ??=
    approximationAfter(text, end) ??
    (unit?.class === 'percentage' && isCompared(text, end) ? null : approximationBefore(text, numeral.start));
  return { quantity: make(text, numeral, scaled, unit, end, approximation), end };
}

const TENTH = rational(1n, 10n);
const OF_HUNDRED_THOUSAND = rational(1n, 1000n);

function make(
  text: string,
  numeral: Numeral,
  scaled: Scaled,
  unit: Unit | undefined,
  end: number,
  approximation: Approximation | null,
): Quantity {
  let { value, ulp } = scaled;
  const kind: QuantityClass = unit?.class ?? 'count';
  let name = unit?.text ?? '';
  if (name === '成') {
    value = mul(value, rational(10n));
    ulp = mul(ulp, rational(10n));
    name = '%';
  } else if (name === '％') name = '%';
  else if (name === '‰') {
    value = mul(value, TENTH);
    ulp = mul(ulp, TENTH);
    name = '%';
  } else if (name === '/10万' || name === '/十万') {
    // 17.29/10万: so many of a hundred thousand.
    value = mul(value, OF_HUNDRED_THOUSAND);
    ulp = mul(ulp, OF_HUNDRED_THOUSAND);
    name = '%';
  }
  const exact =
    !scaled.scaled &&
    !numeral.decimal &&
    numeral.ulp <= 0 &&
    kind !== 'percentage' &&
    kind !== 'points' &&
    kind !== 'multiple';
  return new Printed({
    start: numeral.start,
    end,
    text: text.slice(numeral.start, end),
    numeral: { start: numeral.start, end: scaled.composite ? scaled.end : numeral.end },
    value,
    ulp: pooled(ulp),
    exact,
    unit: name,
    scale: scaled.scale,
    class: kind,
    approximation,
  });
}

/** A figure whose interval is worked out when it is asked for: it would take as much room as all the rest. */
class Printed implements Quantity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly numeral: Span;
  readonly value: Rational;
  readonly ulp: Rational;
  readonly exact: boolean;
  readonly unit: string;
  readonly scale: bigint;
  readonly class: QuantityClass;
  readonly approximation: Approximation | null;

  constructor(read: Omit<Quantity, 'interval'> & { readonly value: Rational }) {
    this.start = read.start;
    this.end = read.end;
    this.text = read.text;
    this.numeral = read.numeral;
    this.value = read.value;
    this.ulp = read.ulp;
    this.exact = read.exact;
    this.unit = read.unit;
    this.scale = read.scale;
    this.class = read.class;
    this.approximation = read.approximation;
  }

  get interval(): Interval {
    return intervalOf(this.value, this.ulp, this.exact, this.approximation);
  }
}

/** The values that a printed number may stand for (docs/contracts.md, “Quantities”). */
export function intervalOf(
  value: Rational,
  ulp: Rational,
  exact: boolean,
  approximation: Approximation | null,
): Interval {
  if (approximation === null) return exact ? exactly(value) : rounded(value, ulp);
  const place = lastPlace(value);
  switch (approximation) {
    case '余':
      return { low: value, high: add(value, place), lowOpen: false, highOpen: true };
    case '近':
      return { low: sub(value, place), high: value, lowOpen: true, highOpen: true };
    case '约':
      return { low: sub(value, half(place)), high: add(value, half(place)), lowOpen: false, highOpen: false };
    case '超':
      return { low: value, high: null, lowOpen: true, highOpen: true };
    case '以上':
      return { low: value, high: null, lowOpen: false, highOpen: true };
    case '不足':
      return { low: rational(0n), high: value, lowOpen: true, highOpen: true };
    case '以下':
      return { low: rational(0n), high: value, lowOpen: false, highOpen: false };
  }
}
