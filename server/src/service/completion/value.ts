import { readingsAt, statementsIn } from '../../figures/index.js';
import { isOffered } from '../../figures/judge.js';
import { quantitiesOf } from '../../figures/quantities.js';
import type { Statement } from '../../figures/statement.js';
import type { Claim } from '../../figures/verdict.js';
import { equationText } from '../../figures/wording.js';
import { worded } from '../../lexicon/worded.js';
import type { Locale } from '../../messages/locale.js';
import { unitOf } from '../../quantity/printed.js';
import type { Interval } from '../../quantity/quantity.js';
import { add, compare, div, print, type Rational, rational, roundTo, ZERO } from '../../quantity/rational.js';
import { meantAt } from '../../report/meant.js';
import type { Report, Section } from '../../report/report.js';
import type { Block } from '../../syntax/block.js';
import type { ReportService } from '../service.js';
import { type Completion, completion } from './completion.js';

/** Words behind which a figure that follows from others is expected: 占受理总数的 among them. */
const EXPECTED = worded`(?:${'value.expected'}(?:了|为|达到?|约|是|：|:)?|占[^，。；]{1,12}的)$`;

/** What parts of a total begin with. */
const PARTS = /^[，,（(：:；;]?其中/;

/** Values that a hypothetical figure is written with: none that a report would hold by chance. */
const RATE = '0.0137%';
const POINTS = '0.0137个百分点';

/**
 * The rate, total or change that follows from the figures around the caret. A figure is put there for trial, and what
 * checks written figures says what it would have to be.
 */
export function valueCompletions(service: ReportService, report: Report, caret: number, locale: Locale): Completion[] {
  const after = report.text.slice(caret, caret + 4);
  if (!EXPECTED.test(report.text.slice(Math.max(0, caret - 16), caret)) && !PARTS.test(after)) return [];
  const behind = report.text[caret] ?? '';
  if (/[0-9０-９.．]/.test(behind)) return [];
  const percent = behind === '%' || behind === '％';
  const unit = nearestUnit(report, caret);
  const total = PARTS.test(after) ? totalBehind(report, caret, unit) : [];
  const trials = percent ? [RATE.slice(0, -1)] : [RATE, POINTS, ...total, ...(unit ? [`913${unit}`, `1${unit}`] : [])];
  for (const trial of trials) {
    const texts = Trial.of(service, report, caret, trial).texts(percent);
    // What is offered must itself be found right: of an open list only some of the parts are known.
    const sure = texts.flatMap((text, i) => {
      const made = Trial.of(service, report, caret, text).statement;
      if (made?.verdict !== 'consistent') return [];
      const replace = { start: caret, end: caret };
      return completion({
        kind: 'value',
        label: text,
        detail: equationText(made, locale),
        replace,
        insert: text,
        sort: `!${i}`,
      });
    });
    if (sure.length > 0) return sure;
  }
  return [];
}

/** Unit of the last count before the caret in its paragraph, else of the first behind it. */
function nearestUnit(report: Report, caret: number): string | undefined {
  const { block, offset } = report.placeAt(caret);
  const counts = quantitiesOf(block).filter((q) => (q.class === 'count' || q.class === 'people') && q.scale === 1n);
  return (counts.findLast((q) => q.end <= offset) ?? counts.find((q) => q.start >= offset))?.unit;
}

/** What the counts behind the caret in its sentence add up to: the total that they would be parts of. */
function totalBehind(report: Report, caret: number, unit: string | undefined): string[] {
  const { block, offset } = report.placeAt(caret);
  const stop = block.text.indexOf('。', offset);
  const end = stop < 0 ? block.text.length : stop;
  const parts = quantitiesOf(block).filter((q) => q.exact && q.unit === unit && q.start >= offset && q.end <= end);
  const total = parts.reduce((sum, { value }) => (value ? add(sum, value) : sum), ZERO);
  return parts.length > 1 && unit !== undefined ? [`${print(total)}${unit}`] : [];
}

/** What is known of a reading, or of a statement, that says what may stand at the caret. */
type Computed = Pick<Statement, 'kind'> & { readonly computed: Pick<Interval, 'low' | 'high'> };

/** From here on a reading is offered where nothing would be said of a wrong figure. */
const LIKELY = 0.4;

/** A figure written at the caret for trial. */
class Trial {
  readonly #section: Section | undefined;
  readonly #block: Block;
  readonly #offset: number;

  private constructor(section: Section | undefined, block: Block, offset: number) {
    this.#section = section;
    this.#block = block;
    this.#offset = offset;
  }

  static of(service: ReportService, report: Report, caret: number, trial: string): Trial {
    const rest = report.text.slice(caret);
    // What is being written is prose, also before its full stop stands.
    const stop = /^[ \t　]*(?:[\r\n]|$)/.test(rest) ? '。' : '';
    const text = report.text.slice(0, caret) + trial + stop + rest;
    const { format, profile } = report;
    const next = service.parse(text, { format, profile: profile.profile.id }, report);
    const { block: printed } = next.placeAt(caret);
    const { block, offset } = meantAt(next, caret);
    return new Trial(
      next.sections.find(({ body }) => body.includes(printed)),
      block,
      offset,
    );
  }

  /** What is said of the figure. */
  get statement(): Statement | undefined {
    return (this.#section ? statementsIn(this.#section) : []).find(
      ({ stated }) =>
        stated.block === this.#block && stated.quantity.start <= this.#offset && this.#offset < stated.quantity.end,
    );
  }

  /** The likeliest reading, where nothing is said of the figure. */
  get #reading(): Claim | undefined {
    const [best] = this.#section ? readingsAt(this.#section, this.#block, this.#offset) : [];
    return best && best.prior >= LIKELY && isOffered(best.reading) ? best.reading.prove() : undefined;
  }

  /** What may be written in its place, the best form first. */
  texts(percent: boolean): string[] {
    const { statement } = this;
    const made = statement ?? this.#reading;
    if (!made) return [];
    const stated = 'quantity' in made.stated ? made.stated.quantity : made.stated.q;
    return textsOf(made, percent ? '' : unitOf(stated));
  }
}

/**
 * What may be written in the place of a figure put there for trial, the best form first. Points are what a calculator
 * gives of the printed digits.
 */
function textsOf({ computed: { low, high }, kind }: Computed, unit: string): string[] {
  if (low === null || high === null || compare(low, ZERO) < 0) return [];
  const whole = kind === 'sum' || kind === 'difference' || kind === 'count';
  const texts = whole
    ? wholeTexts(low, high)
    : kind === 'points'
      ? [print(div(add(low, high), rational(2n)))]
      : [1, 2, 0].map((decimals) => rounded(low, high, decimals));
  return [...new Set(texts)].flatMap((text) => (text === undefined ? [] : [`${text}${unit}`]));
}

const wholeTexts = (low: Rational, high: Rational): (string | undefined)[] => [
  compare(low, high) === 0 && low.den === 1n ? print(low) : undefined,
];

/** The value to so many decimals, where the whole interval rounds to it; trailing zeros are dropped. */
function rounded(low: Rational, high: Rational, decimals: number): string | undefined {
  const value = roundTo(low, decimals);
  return compare(value, roundTo(high, decimals)) === 0 ? print(value) : undefined;
}
