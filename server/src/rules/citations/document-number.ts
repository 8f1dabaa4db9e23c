import type { Law } from '../../lexicon/laws.js';
import { type DocumentNumber, writtenNumbersOf } from '../../report/citations.js';
import { type Block, place } from '../../syntax/block.js';
import { fold } from '../../text/fold.js';
import { overlaps } from '../../text/span.js';
import { blockRule } from '../rule.js';
import { isWording } from '../terms/wording.js';
import { citedLaws } from './cited.js';

interface WrongNumber {
  readonly block: Block;
  readonly number: DocumentNumber;
  readonly right: string;
  /** The law that the number should belong to; none where the form is wrong. */
  readonly law: Law | undefined;
}

/** Document numbers that are malformed or not those of the register. */
export const documentNumber = blockRule<WrongNumber>({
  wakes: [['title', 'bracket', 'names']],
  meta: {
    id: 'citations/document-number',
    code: 'C003',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '发文字号不规范或与登记不符', en: 'A document number that is malformed or another one' },
    description: {
      'zh-CN':
        '发文字号由机关代字、年份、序号组成：年份标全称，序号不编虚位、不加“第”，后加“号”。题名后括注的文号与登记表核对。多次修订的行政法规有多个令号，不核对。',
      en: 'A document number has the code of the organ, the full year and a serial without leading zeros and without 第, followed by 号. A number behind a title is compared with the register.',
    },
    basis: [{ document: '党政机关公文格式（GB/T 9704—2012）', clause: '7.2.5', force: 'norm' }],
    examples: [
      { bad: '印发方案（青政发〔2023〕第7号）。', good: '印发方案（青政发〔2023〕7号）。' },
      { bad: '落实《法治政府建设实施纲要（2021—2025年）》（中发〔2020〕33号）。' },
    ],
  },
  messages: {
    form: {
      'zh-CN': ({ found, right }) => `发文字号“${found}”不规范，应为“${right}”（GB/T 9704—2012 7.2.5）`,
      en: ({ found, right }) => `the document number “${found}” should read “${right}” (GB/T 9704—2012, 7.2.5)`,
    },
    other: {
      'zh-CN': ({ found, right, title }) => `《${title}》的文号登记为“${right}”，与所写“${found}”不符，请核对`,
      en: ({ found, right, title }) => `《${title}》 is registered as “${right}”, not “${found}”; check it`,
    },
  },
  *detect(block, { lexicon, year, steps }) {
    if (!isWording(block)) return;
    const malformed = writtenNumbersOf(block).filter((number) => number.right !== undefined);
    for (const number of steps.over(malformed)) {
      const { right } = number;
      if (right === undefined) continue;
      yield { place: place(block, number.start, number.end), state: { block, number, right, law: undefined } };
    }
    for (const { number, match } of steps.over(citedLaws(block, lexicon, year))) {
      if (!number || match.kind === 'wording' || malformed.some((other) => overlaps(other, number))) continue;
      const editions = lexicon.register.editions(match.law);
      if (editions.some((law) => !isComparable(law) || sameNumber(law.number, number.text))) continue;
      const state = { block, number, right: match.law.number, law: match.law };
      yield { place: place(block, number.start, number.end), state };
    }
  },
  describe({ number, right, law }) {
    const data = { found: number.text, right, title: law?.title ?? '' };
    return { id: law ? 'other' : 'form', data };
  },
  repair: ({ block, number, right }) => [
    {
      title: { 'zh-CN': `改为“${right}”`, en: `Change to “${right}”` },
      kind: 'choice',
      edits: [{ place: place(block, number.start, number.end), text: right }],
    },
  ],
});

/** A regulation that was revised in another year has a decree for each revision. */
const isComparable = ({ number, promulgated, revised }: Law): boolean =>
  number !== '' &&
  (number.includes('〔') || promulgated === '' || revised === '' || promulgated.slice(0, 4) === revised.slice(0, 4));

const sameNumber = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (number: string): string =>
  fold(number)
    .replace(/[〔[(]/g, '[')
    .replace(/[〕\])]/g, ']')
    .replace(/[\s第号]/g, '')
    .replace(/\]0+/, ']');
