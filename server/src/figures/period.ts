import { plans } from '../lexicon/figure-words.js';
import { worded } from '../lexicon/worded.js';
import type { Quantity } from '../quantity/quantity.js';
import { compare, equal, print, type Rational, rational, sub, toNumber } from '../quantity/rational.js';
import type { Report } from '../report/report.js';
import { type Block, blockFact } from '../syntax/block.js';
import { narrowDigits } from '../text/chars.js';
import { quantitiesOf } from './quantities.js';
import type { Figure, Formula, Operand, Remedy, Statement } from './statement.js';

interface Claim {
  readonly pattern: string;
  readonly stated: Figure;
  readonly operands: readonly Operand[];
  readonly formula: Formula;
  readonly low: Rational;
  readonly high: Rational;
  readonly remedies?: readonly Remedy[];
}

function statementOf({ pattern, stated, operands, formula, low, high, remedies = [] }: Claim): Statement | undefined {
  const { value } = stated.quantity;
  if (!value) return undefined;
  const holds = compare(low, value) <= 0 && compare(value, high) <= 0;
  return {
    kind: 'period',
    stated,
    operands,
    formula,
    computed: { low, high },
    verdict: holds ? 'consistent' : 'question',
    pattern: `period-${pattern}`,
    remedies: holds ? [] : remedies,
  };
}

const isYear = (q: Quantity | undefined): q is Quantity & { value: Rational } =>
  q !== undefined && q.class === 'year' && q.value !== null;

const TO = /^年?(?:度|初)? ?(?:[-—－–～~]{1,2}|至|到) ?$/;

const yearOf = ({ value }: Quantity): string => (value ? String(toNumber(value)) : '');

/** 1950年到2002年53年, 2021—2023年三年行动; the end counted or not. */
function spanAfter(block: Block, first: Quantity, last: Quantity, years: Quantity | undefined): Statement | undefined {
  const { text } = block;
  if (!isDuration(years) || !/^(?:度|底|末)?[，,]?(?:这|的|共|历时)?$/.test(text.slice(last.end, years.start)))
    return undefined;
  return spanOf(block, first, last, years);
}

/** 三年行动计划（2021—2023年） */
function spanBefore(block: Block, years: Quantity | undefined, first: Quantity, last: Quantity): Statement | undefined {
  if (!isDuration(years) || /第[^，。]{0,4}个?$/.test(block.text.slice(Math.max(0, years.start - 6), years.start)))
    return undefined;
  const between = block.text.slice(years.end, first.start);
  if (!/^(?:来|间|期间|内|[\u4e00-\u9fff]{0,8}(?:行动|计划|方案|规划|攻坚))?[（(]$/.test(between)) return undefined;
  return spanOf(block, first, last, years);
}

const isDuration = (q: Quantity | undefined): q is Quantity =>
  q !== undefined && q.class === 'duration' && q.unit === '年' && q.approximation === null && q.exact;

function spanOf(block: Block, first: Quantity, last: Quantity, years: Quantity): Statement | undefined {
  if (!first.value || !last.value || compare(last.value, first.value) < 0) return undefined;
  const low = sub(last.value, first.value);
  return statementOf({
    pattern: 'span',
    stated: { block, quantity: years },
    operands: [
      { role: 'start', figure: { block, quantity: first } },
      { role: 'end', figure: { block, quantity: last } },
    ],
    formula: `${yearOf(last)}－${yearOf(first)}`,
    low,
    high: { num: low.num + 1n, den: 1n },
  });
}

/** 2025—2021年: the end before the beginning. */
function reversed(block: Block, first: Quantity, last: Quantity): Statement | undefined {
  if (!first.value || !last.value || compare(first.value, last.value) <= 0) return undefined;
  return statementOf({
    pattern: 'reversed',
    stated: { block, quantity: last },
    operands: [{ role: 'start', figure: { block, quantity: first } }],
    formula: { 'zh-CN': `起于${yearOf(first)}年`, en: `begins in ${yearOf(first)}` },
    low: first.value,
    high: first.value,
  });
}

const PLAN = /[“"]?(十[一二三四五]五|[六七八九]五)[”"]?(普法)?(?:规划|时期|期间|规划期|规划时期)?[（(]$/;

/** “十四五”时期（2021—2025年） */
function planned(block: Block, first: Quantity, last: Quantity): Statement | undefined {
  const found = PLAN.exec(block.text.slice(Math.max(0, first.start - 16), first.start));
  const years = found && plans().get(`${found[1]}${found[2] ?? ''}`);
  if (!years || !first.value || !/^年?[）)]/.test(block.text.slice(last.end, last.end + 2))) return undefined;
  const [from, to] = [rational(years[0]), rational(years[1])];
  // The later of the two figures is the stated one; where the first is wrong, it speaks for both.
  const wrongStart = !equal(first.value, from);
  const stated = wrongStart ? first : last;
  const right = wrongStart ? from : to;
  const figure = { block, quantity: stated };
  return statementOf({
    pattern: 'plan',
    stated: figure,
    operands: [{ role: 'reference', value: right }],
    formula: {
      'zh-CN': `${found[1]}${found[2] ?? ''}为${years[0]}—${years[1]}年`,
      en: `the plan is of ${years[0]}–${years[1]}`,
    },
    low: right,
    high: right,
    remedies: [
      {
        target: figure,
        text: block.text.slice(stated.start, stated.end).replace(/\d{4}/, String(right.num)),
        role: 'stated',
      },
    ],
  });
}

const TITLED = worded`^[^。；，,：:]{2,40}${'report.kind'}[：:] ?$`;

interface Moment {
  readonly unit: '年' | '月';
  readonly value: Rational;
}

const titled = ({ unit, value }: Moment): Formula => ({
  'zh-CN': `标题为${print(value)}${unit}`,
  en: unit === '年' ? `the title says ${print(value)}` : `the title says month ${print(value)}`,
});

/** The year of a date, or its month where no year is printed. */
function momentOf(q: Quantity | undefined): Moment | undefined {
  if (!q?.value || (q.class !== 'year' && q.class !== 'date')) return undefined;
  return { unit: q.unit === '年' ? '年' : '月', value: q.value };
}

/** …2022年…工作总结：2019年，我县…: what opens the text is of another year, or month, than its title. */
function opened(block: Block, title: Quantity, opening: Quantity): Statement | undefined {
  const a = momentOf(title);
  const b = a && momentOf(opening);
  if (!a || !b || a.unit !== b.unit) return undefined;
  const { text } = block;
  if (!TITLED.test(text.slice(title.end, opening.start))) return undefined;
  if (!/^(?:度|份)?(?:[，,]|我|全|本)/.test(text.slice(opening.end, opening.end + 2))) return undefined;
  return statementOf({
    pattern: 'title',
    stated: { block, quantity: opening },
    operands: [{ role: 'reference', figure: { block, quantity: title } }],
    formula: titled(a),
    low: a.value,
    high: a.value,
  });
}

/** Spans of years of one block that say how long they are, and years that contradict each other. */
export const periodsIn: (block: Block) => readonly Statement[] = blockFact((block) => {
  const found: Statement[] = [];
  const figures = quantitiesOf(block);
  for (let i = 0; i + 1 < figures.length; i++) {
    const first = figures[i] as Quantity;
    const last = figures[i + 1] as Quantity;
    const title = opened(block, first, last);
    if (title) found.push(title);
    if (!isYear(first) || !isYear(last) || !TO.test(block.text.slice(first.end, last.start))) continue;
    const span =
      reversed(block, first, last) ??
      planned(block, first, last) ??
      spanAfter(block, first, last, figures[i + 2]) ??
      spanBefore(block, figures[i - 1], first, last);
    if (span) found.push(span);
  }
  return found;
});

/** Reports that look back on the year in their title; a 政府工作报告 looks back on the year before. */
const LOOKS_BACK = worded`${'report.back'}`;
const REVIEW = worded`${'report.review'}`;
const OTHER_YEAR = worded`${'report.ahead'}`;

const onlyYear = (block: Block): Quantity | undefined => {
  const years = quantitiesOf(block).filter((q) => q.class === 'year' || q.class === 'date');
  const [year] = years;
  return years.length === 1 && year?.unit === '年' ? year : undefined;
};

const headingYear = blockFact((block: Block): Quantity | undefined => {
  if (block.kind !== 'heading' || (block.heading?.level ?? 9) > 1) return undefined;
  const title = block.heading ? block.text.slice(block.heading.title.start, block.heading.title.end) : '';
  return REVIEW.test(title) && !OTHER_YEAR.test(title) ? onlyYear(block) : undefined;
});

const openingYear = blockFact((block: Block): Quantity | undefined => {
  const [year] = quantitiesOf(block);
  if (block.kind !== 'paragraph' || year?.class !== 'year') return undefined;
  const { text } = block;
  const opens = text.slice(0, year.start).trim() === '' && /^度?[，,]/.test(text.slice(year.end, year.end + 2));
  return opens ? year : undefined;
});

/** The year in the title against those of the parts that look back, and of the first paragraph. */
export function reportPeriods(report: Report): readonly Statement[] {
  const { title, blocks } = report;
  if (!title || !LOOKS_BACK.test(title.text) || /计划|规划|要点|政府工作报告/.test(title.text)) return [];
  const reference = onlyYear(title);
  if (!reference?.value || narrowDigits(title.text).match(/\d{4}/g)?.length !== 1) return [];
  const { value } = reference;
  const found: Statement[] = [];
  const paragraph = blocks.find((block) => block.kind === 'paragraph');
  for (const block of blocks) {
    const year = block === paragraph ? openingYear(block) : headingYear(block);
    if (!year?.value) continue;
    const statement = statementOf({
      pattern: 'part',
      stated: { block, quantity: year },
      operands: [{ role: 'reference', figure: { block: title, quantity: reference } }],
      formula: titled({ unit: '年', value }),
      low: value,
      high: value,
    });
    if (statement) found.push(statement);
  }
  return found;
}
