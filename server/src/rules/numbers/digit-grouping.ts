import { quantitiesOf } from '../../figures/quantities.js';
import { readArabicNumeral } from '../../quantity/numerals.js';
import { unitAt } from '../../quantity/units.js';
import { gather } from '../../report/parts.js';
import type { Report } from '../../report/report.js';
import { type Block, blockFact, type Place, place } from '../../syntax/block.js';
import { isDigit, isHan, skipBlanks } from '../../text/chars.js';
import { overlaps, type Span } from '../../text/span.js';
import { documentRule, type Edit } from '../rule.js';
import { digitRunsOf, isRead, numerals } from './digits.js';

type State =
  | { readonly kind: 'mixed'; readonly grouped: boolean; readonly places: readonly Place[] }
  | { readonly kind: 'wrong' | 'wide'; readonly at: Place; readonly right: string };

const COMMA = /[,，]/g;
/** Fewer digits need no groups (GB/T 15835 5.1.1): they tell of the form only where others of so few have them. */
const LONG = 5;
const SHORTEST = 4;

interface Long {
  readonly at: Place;
  readonly grouped: boolean;
  readonly digits: number;
}

/** Numbers of four digits and more before the point, those with wrong groups left out. */
const longNumbersOf: (block: Block) => readonly Long[] = blockFact((block) => {
  if (!isRead(block) || block.kind === 'table-row') return [];
  return quantitiesOf(block).flatMap(({ numeral: { start, end }, class: kind }) => {
    if (end - start < SHORTEST || kind === 'year' || kind === 'date' || kind === 'range') return [];
    if (!isDigit(block.text.charCodeAt(start))) return [];
    const whole = block.text.slice(start, end).split(/[.．]/)[0] ?? '';
    const digits = readArabicNumeral(block.text, start).digits;
    // Four digits without a unit are the number of a standard or a document.
    const measured = skipBlanks(block.text, end);
    if (digits < LONG && !unitAt(block.text, measured) && !/^[万亿]/.test(block.text.slice(measured, measured + 1)))
      return [];
    if (digits < SHORTEST || /[\s\u2009\u202f]/.test(whole)) return [];
    const at = place(block, start, start + whole.length);
    if (wrongIn(block).some(({ at: wrong }) => overlaps(wrong, at))) return [];
    return [{ at, grouped: /[,，]/.test(whole), digits }];
  });
});

const longNumbersIn = gather(longNumbersOf, ['digit']);

const isYear = (part: string): boolean => /^(?:19|20)\d{2}$/.test(part);

type Wrong = State & { readonly kind: 'wrong' | 'wide' };

const group = (digits: string): string => digits.replace(/(?<=[\d０-９])(?=(?:[\d０-９]{3})+$)/g, ',');

/** Digits joined by commas: of groups that are not of three digits, or with a full-width comma. */
function wrongAt(block: Block, { start, end }: Span): Wrong | undefined {
  const { text } = block;
  // A number begins behind words; what stands behind a comma is looked at from there.
  if (!isHan(text.charCodeAt(start - 1)) || text[start - 1] === '第') return undefined;
  let last = end;
  while ((text[last] === ',' || text[last] === '，') && isDigit(text.charCodeAt(last + 1))) {
    last++;
    while (isDigit(text.charCodeAt(last))) last++;
  }
  if (last === end) return undefined;
  const printed = text.slice(start, last);
  const parts = printed.split(/[,，]/);
  const [head = '', ...rest] = parts;
  if (head.startsWith('0') || parts.some(isYear) || parts.every((part) => part.length <= 2)) return undefined;
  const measured = skipBlanks(text, last);
  if (!unitAt(text, measured) && !'万亿余多%％.'.includes(text[measured] ?? ' ')) return undefined;
  // A year was written on to the last group: 123,7052020年.
  if (text[measured] === '年' && /(?:19|20)\d{2}$/.test(parts.at(-1) ?? '')) return undefined;
  const threes = head.length <= 3 && rest.every((part) => part.length === 3);
  const wide = printed.includes('，');
  // “得分95，100人参加”: one full-width comma alone may end a clause.
  if (wide && (!threes || (rest.length < 2 && !isCounted(text, start, measured)))) return undefined;
  if (threes && !wide) return undefined;
  return { kind: wide ? 'wide' : 'wrong', at: place(block, start, last), right: group(printed.replace(COMMA, '')) };
}

/** Behind these a number stands without unit. */
const BARE = /[分第名位列为是数率比值级号岁表图]$/;

/** 办理建议1，256件: a count, whose unit a clause would not leave out before its comma. */
const isCounted = (text: string, start: number, measured: number): boolean =>
  !BARE.test(text.slice(Math.max(0, start - 1), start)) &&
  /^[万亿]?(?:元|件|人|户|份|个|家|次|公里|吨|亩)/.test(text.slice(measured, measured + 4));

const wrongIn: (block: Block) => readonly Wrong[] = blockFact((block) => {
  if (!isRead(block) || block.kind === 'table-row') return [];
  const found: Wrong[] = [];
  let done = 0;
  for (const run of digitRunsOf(block)) {
    const next = block.text[run.end];
    if (run.start < done || (next !== ',' && next !== '，')) continue;
    const wrong = wrongAt(block, run);
    if (!wrong) continue;
    found.push(wrong);
    done = wrong.at.end;
  }
  return found;
});

const wrongsIn = gather(wrongIn, ['digit', 'stop']);

function* mixed(report: Report): Iterable<State & { kind: 'mixed' }> {
  const grouped: Place[] = [];
  const plain: Place[] = [];
  const short: Place[] = [];
  let four = false;
  for (const { at, grouped: isGrouped, digits } of longNumbersIn(report)) {
    if (isGrouped && digits < LONG) four = true;
    (isGrouped ? grouped : digits < LONG ? short : plain).push(at);
  }
  if (four) plain.push(...short);
  if (grouped.length === 0 || plain.length === 0) return;
  const rare = grouped.length < plain.length;
  yield { kind: 'mixed', grouped: rare, places: rare ? grouped : plain };
}

const textOf = ({ block, start, end }: Place): string => block.text.slice(start, end);
const MAX_RELATED = 20;

const regrouped = (at: Place, grouped: boolean): Edit => ({
  place: at,
  text: grouped ? textOf(at).replace(COMMA, '') : group(textOf(at)),
});

export const digitGrouping = documentRule<State>({
  meta: {
    id: 'numbers/digit-grouping',
    code: 'N007',
    stage: 'stable',
    severity: 'info',
    fix: 'safe',
    title: { 'zh-CN': '数字分节不一致或有误', en: 'Digit grouping that is mixed or wrong' },
    description: {
      'zh-CN':
        '五位以上的数，同一份报告或都用千分撇（12,345），或都不用；少见的一种报一处，可一次改齐。每节不是三位数字，或节间用了全角逗号，就地提示。表格不查。',
      en: 'Numbers of five digits and more are either all grouped or none in one report; the rarer form is reported once. Groups not of three digits and full-width commas inside a number are reported in place.',
    },
    basis: [numerals('5.1.1')],
    examples: [
      { bad: '全年接待群众12345人次，发放资料23,456份。' },
      { bad: '全年发放资料1，392，476份。' },
      { good: '全年接待群众12,345人次，发放资料23,456份、手册8000册。' },
    ],
  },
  messages: {
    mixed: {
      'zh-CN': ({ printed, count, wanted }) =>
        `数字分节写法不统一：“${printed}”等${count}处与全文多数写法不同，建议统一为${wanted}。`,
      en: ({ printed, count }) => `Digit grouping is mixed: “${printed}” and others (${count}) differ from the rest.`,
    },
    wrong: {
      'zh-CN': ({ printed, right }) => `“${printed}”的分节不是三位一节，请核对数字；应为“${right}”。`,
      en: ({ printed, right }) =>
        `The groups of “${printed}” are not of three digits; check the number, or write “${right}”.`,
    },
    wide: {
      'zh-CN': ({ printed, right }) => `数字“${printed}”中间用了全角逗号，应写作“${right}”。`,
      en: ({ printed, right }) => `The number “${printed}” holds full-width commas; write “${right}”.`,
    },
  },
  reads: (report) => [wrongsIn(report), longNumbersIn(report)],
  *detect(report, { steps }) {
    for (const wrong of steps.over(wrongsIn(report))) yield { place: wrong.at, state: wrong, severity: 'warning' };
    for (const state of steps.over(mixed(report))) {
      const [first] = state.places;
      if (first) yield { place: first, state };
    }
  },
  describe(state) {
    if (state.kind !== 'mixed') return { id: state.kind, data: { printed: textOf(state.at), right: state.right } };
    const [first] = state.places;
    const data = {
      printed: first ? textOf(first) : '',
      count: state.places.length,
      wanted: state.grouped ? '不分节' : '千分撇分节',
    };
    return { id: 'mixed', data };
  },
  related: (state) =>
    state.kind === 'mixed'
      ? state.places.slice(1, MAX_RELATED + 1).map((at) => ({
          place: at,
          message: { 'zh-CN': '同样的写法', en: 'The same form' },
        }))
      : [],
  repair(state) {
    if (state.kind === 'mixed')
      return [
        {
          title: { 'zh-CN': '统一数字分节', en: 'Make the grouping uniform' },
          kind: 'safe',
          edits: state.places.map((at) => regrouped(at, state.grouped)),
        },
      ];
    return [
      {
        title: { 'zh-CN': `改为“${state.right}”`, en: `Change to “${state.right}”` },
        kind: 'choice',
        edits: [{ place: state.at, text: state.right }],
      },
    ];
  },
});
