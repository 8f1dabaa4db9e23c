import { gather } from '../../report/parts.js';
import { type Block, blockFact, type Place, place } from '../../syntax/block.js';
import { documentRule } from '../rule.js';
import { isText, markNorm } from './marks.js';

type Around = 'titles' | 'quotes';

interface CommaState {
  readonly marks: readonly Place[];
  readonly around: Around;
}

const FORMS: Readonly<Record<Around, string>> = { titles: '》、《', quotes: '”、“' };

/** Longest title or quotation that a list is followed through. */
const LONGEST = 60;

/** Beginning of the quotation that closes at `close`; `close` itself where none stands near enough before it. */
function openOf(text: string, close: number): number {
  for (let at = close - 1; at >= 0 && close - at <= LONGEST; at--) if (text[at] === '“') return at;
  return close;
}

/** Quotations joined by 、 one after the other. */
interface QuoteRun {
  readonly start: number;
  readonly end: number;
  /** Offsets of the 、 between them. */
  readonly commas: readonly number[];
}

/** All runs of quotations, each joint looked at once. */
function* quoteRuns(text: string): Generator<QuoteRun> {
  const form = FORMS.quotes;
  for (let joint = text.indexOf(form); joint >= 0; ) {
    const start = openOf(text, joint);
    const commas: number[] = [];
    let end = joint + 1;
    let closed = false;
    for (;;) {
      commas.push(joint + 1);
      const close = text.indexOf('”', joint + 3);
      closed = close >= 0 && close - joint - 1 <= LONGEST;
      end = closed ? close + 1 : joint + 1;
      if (!closed || !text.startsWith(form, close)) break;
      joint = close;
    }
    if (closed) yield { start, end, commas };
    else yield { start: end, end, commas };
    joint = text.indexOf(form, joint + 1);
  }
}

/** In a list with other members (“甲”、“乙”、丙) every member is set off by 、. */
const isMixed = (text: string, { start, end }: QuoteRun): boolean =>
  start < end &&
  (text[start - 1] === '、' || text[end] === '、' || text[end] === '和' || text[end] === '及' || hasTail(text, end));

/** “甲”、“乙”课程、丙: the last quotation is only part of its member. */
const hasTail = (text: string, end: number): boolean => {
  const stop = text.slice(end, end + 12).search(/[、，。；]/);
  return stop > 0 && text[end + stop] === '、';
};

/** Offsets of 、 between titles that stand side by side. */
function* titleCommas(text: string): Generator<number> {
  const form = FORMS.titles;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) yield at + 1;
}

/** The same between quotations, lists with other members left out. */
function* quoteCommas(text: string): Generator<number> {
  for (const run of quoteRuns(text)) if (!isMixed(text, run)) yield* run.commas;
}

/** 、 between titles, and between quotations, that stand side by side. */
const commasOf = blockFact((block: Block): readonly Readonly<Record<Around, readonly Place[]>>[] => {
  if (!isText(block)) return [];
  const places = (offsets: Iterable<number>): readonly Place[] => Array.from(offsets, (at) => place(block, at, at + 1));
  const [titles, quotes] = [places(titleCommas(block.text)), places(quoteCommas(block.text))];
  return titles.length + quotes.length === 0 ? [] : [{ titles, quotes }];
});

const commasIn = gather(commasOf, ['stop', ['title', 'quote']]);

const MOST_RELATED = 20;

export const enumerationComma = documentRule<CommaState>({
  meta: {
    id: 'punctuation/enumeration-comma',
    code: 'P004',
    stage: 'stable',
    severity: 'info',
    fix: 'safe',
    title: { 'zh-CN': '并列的书名号、引号之间用了顿号', en: '、 between titles or quotations side by side' },
    description: {
      'zh-CN':
        '标有书名号或引号的并列成分之间通常不用顿号；其间另有成分（如括注、文号），或者并列项里还有不带引号的，才宜用。书名号之间一段提示一次；引号之间全文提示一次，落在第一处。',
      en: 'Between titles or quotations that stand side by side there is usually no 、; it is used where something else stands between them, such as a bracket, or where other members of the list have no quotes. One finding a paragraph for titles, one a report for quotations.',
    },
    basis: [markNorm('4.5.3.5')],
    examples: [
      { bad: '学习《行政处罚法》、《行政复议法》等法律。', good: '学习《行政处罚法》《行政复议法》等法律。' },
      { bad: '推广“茶园加农户”、“订单茶业”等做法。', good: '推广“茶园加农户”“订单茶业”等做法。' },
      { good: '执行《青禾县办法》（青政发〔2023〕1号）、《青禾县细则》等文件。' },
      { good: '推行“一网通办”、“一窗受理”、告知承诺制。' },
    ],
  },
  messages: {
    titles: {
      'zh-CN': ({ count }) => `并列的书名号之间通常不用顿号${Number(count) > 1 ? `（本段${count}处）` : ''}，可删去`,
      en: ({ count }) => `usually no 、 between titles side by side (${count} in this paragraph); it can go`,
    },
    quotes: {
      'zh-CN': ({ count }) => `并列的引号之间通常不用顿号${Number(count) > 1 ? `（全文${count}处）` : ''}，可删去`,
      en: ({ count }) => `usually no 、 between quotations side by side (${count} in the report); it can go`,
    },
  },
  reads: (report) => [commasIn(report)],
  *detect(report, { steps }) {
    const quotes: Place[] = [];
    for (const found of steps.over(commasIn(report))) {
      if (found.titles[0]) yield { place: found.titles[0], state: { marks: found.titles, around: 'titles' } };
      for (const mark of steps.over(found.quotes)) quotes.push(mark);
    }
    if (quotes[0]) yield { place: quotes[0], state: { marks: quotes, around: 'quotes' } };
  },
  describe: ({ marks, around }) => ({ id: around, data: { count: marks.length } }),
  related: ({ marks }) =>
    marks
      .slice(1, MOST_RELATED + 1)
      .map((at) => ({ place: at, message: { 'zh-CN': '同样的顿号', en: 'the same mark' } })),
  repair: ({ marks }) => [
    {
      title: { 'zh-CN': '删去这样的顿号', en: 'Remove these 、' },
      kind: 'safe',
      edits: marks.map((at) => ({ place: at, text: '' })),
    },
  ],
});
