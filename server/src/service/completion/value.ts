import { statementsIn } from '../../figures/index.js';
import { quantitiesOf } from '../../figures/quantities.js';
import type { Statement } from '../../figures/statement.js';
import { equationText } from '../../figures/wording.js';
import type { Locale } from '../../messages/locale.js';
import { add, compare, print, type Rational, roundTo, ZERO } from '../../quantity/rational.js';
import { meantAt } from '../../report/meant.js';
import type { Report } from '../../report/report.js';
import type { ReportService } from '../service.js';
import { type Completion, completion } from './completion.js';

/** Words behind which a figure that follows from others is expected. */
const EXPECTED =
  /(?:率|占比|比例|比重|占|增长|下降|上升|提高|降低|减少|增加|增幅|降幅|共计|合计|总计|总数|总量|共有?|累计|总额|平均|人均|新收|收到|受理|办理|办结|完成)(?:了|为|达到?|约|是|：|:)?$/;

/** What parts of a total begin with. */
const PARTS = /^[，,（(：:；;]?其中/;

/** Values that a hypothetical figure is written with: none that a report would hold by chance. */
const RATE = '0.0137%';

/**
 * The rate, total or change that follows from the figures around the caret. A figure is put there for trial, and the same
 * grammar that checks written figures says what it would have to be.
 */
export function valueCompletions(service: ReportService, report: Report, caret: number, locale: Locale): Completion[] {
  const after = report.text.slice(caret, caret + 4);
  if (!EXPECTED.test(report.text.slice(Math.max(0, caret - 12), caret)) && !PARTS.test(after)) return [];
  const behind = report.text[caret] ?? '';
  if (/[0-9０-９.．]/.test(behind)) return [];
  const percent = behind === '%' || behind === '％';
  const unit = nearestUnit(report, caret);
  const total = PARTS.test(after) ? totalBehind(report, caret, unit) : [];
  const trials = percent ? [RATE.slice(0, -1)] : [RATE, ...total, ...(unit ? [`913${unit}`, `1${unit}`] : [])];
  for (const trial of trials) {
    const statement = tried(service, report, caret, trial);
    // What is offered must itself be found right: of an open list only some of the parts are known.
    const sure = (statement ? textsOf(statement, percent) : []).flatMap((text, i) => {
      const made = tried(service, report, caret, text);
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

/** The statement that a figure written at the caret would make. */
function tried(service: ReportService, report: Report, caret: number, trial: string): Statement | undefined {
  const rest = report.text.slice(caret);
  // What is being written is prose, also before its full stop stands.
  const stop = /^[ \t　]*(?:[\r\n]|$)/.test(rest) ? '。' : '';
  const text = report.text.slice(0, caret) + trial + stop + rest;
  const { format, profile } = report;
  const next = service.parse(text, { format, profile: profile.profile.id }, report);
  const { block: printed } = next.placeAt(caret);
  const { block, offset } = meantAt(next, caret);
  const section = next.sections.find(({ body }) => body.includes(printed));
  return (section ? statementsIn(section) : []).find(
    ({ stated }) => stated.block === block && stated.quantity.start <= offset && offset < stated.quantity.end,
  );
}

/** What may be written in the place of a figure put there for trial, the best form first. */
function textsOf({ computed: { low, high }, stated, kind }: Statement, percent: boolean): string[] {
  if (compare(low, ZERO) < 0) return [];
  const unit = percent ? '' : stated.quantity.unit;
  const whole = kind === 'sum' || kind === 'difference' || kind === 'count';
  const texts = whole ? wholeTexts(low, high) : [1, 2, 0].map((decimals) => rounded(low, high, decimals));
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
