import { inHistory } from '../../lexicon/history.js';
import { type Law, revisionYearFor, TABLE_YEAR } from '../../lexicon/laws.js';
import { type Block, type Place, place } from '../../syntax/block.js';
import type { Span } from '../../text/span.js';
import { blockRule } from '../rule.js';
import { citedLaws } from './cited.js';

interface Outdated {
  readonly law: Law;
  readonly title: string;
  readonly at: Place;
  readonly edition: Edition;
}

/** A bracket with the year of a revision, as printed. */
interface Edition extends Span {
  readonly text: string;
  readonly year: number;
}

const EDITION = /[（(]\s*(\d{4})\s*年?\s*(?:修订|修正|修改)(?:本|版)?\s*[）)]/;
const INSIDE = new RegExp(`${EDITION.source}$`);
const BEHIND = new RegExp(`^${EDITION.source}`);
/** Units of the longest bracket. */
const EDITION_UNITS = 16;

/** The year of a revision behind the title of a law that was revised again since, or not in that year. */
export const edition = blockRule<Outdated>({
  wakes: [['title', 'digit']],
  meta: {
    id: 'citations/edition',
    code: 'C006',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '法律的修改年份不是现行文本', en: 'The year of a revision that is not the one in force' },
    description: {
      'zh-CN':
        '题名后注明修改年份的，如“（2017年修正）”，与登记的最近一次修改核对：报告年度已施行更新的文本，或者该年没有修改过的，报告。报告年度不明、讲更早年份的句子不报。',
      en: 'Compares the year of a revision behind a law’s title with the latest one of the register: reported where a later text was in force in the reporting year, or where the law was not revised in that year.',
    },
    basis: [{ document: '党政机关公文处理工作条例', clause: '第十九条', force: 'practice' }],
    examples: [
      { bad: '执行《行政处罚法》（2017年修正）。', good: '执行《行政处罚法》（2021年修订）。', year: 2024 },
      { good: '执行《行政处罚法》（2017年修正）。', year: 2020 },
    ],
  },
  messages: {
    edition: {
      'zh-CN': ({ title, found, year }) => `《${title}》最近一次修改是${year}年，“${found}”不是现行文本，请核对`,
      en: ({ title, found, year }) => `《${title}》 was last revised in ${year}; “${found}” is not the text in force`,
    },
  },
  *detect(block, { lexicon, year, steps }) {
    if (year === undefined) return;
    for (const { match, title, end, marked } of steps.over(citedLaws(block, lexicon, year))) {
      if (!marked || match.kind !== 'exact' || !REVISED.has(match.law.category) || match.law.status !== 'current')
        continue;
      const bracket =
        editionOf(block, title.start, title.end, INSIDE) ?? editionOf(block, end, end + EDITION_UNITS, BEHIND);
      const last = revisionYearFor(match.law, year);
      if (!bracket || last === undefined || bracket.year === last) continue;
      // What came after the table was made is not in it; regulations are revised by the dozen, and not all of that is.
      if (bracket.year > last && match.law.category !== '法律') continue;
      if (bracket.year > last && (bracket.year >= TABLE_YEAR || bracket.year === effectiveYear(match.law))) continue;
      if (inHistory(block.text, { start: title.start, end: Math.max(end, bracket.end) }, last)) continue;
      const at = place(block, bracket.start, bracket.end);
      yield { place: at, state: { law: match.law, title: title.text.replace(INSIDE, ''), at, edition: bracket } };
    }
  },
  describe: ({ law, title, edition: { text } }) => ({
    id: 'edition',
    data: { title, found: text.slice(1, -1), year: law.revised.slice(0, 4) },
  }),
  repair: ({ at, edition: { text } }) => [
    {
      title: { 'zh-CN': `删去${text}`, en: `Remove ${text}` },
      kind: 'choice',
      edits: [{ place: at, text: '' }],
    },
  ],
  tag: () => 'deprecated',
});

/** Kinds of acts whose revisions the register has. */
const REVISED: ReadonlySet<string> = new Set(['法律', '行政法规']);

const effectiveYear = ({ effective }: Law): number => Number(effective.slice(0, 4));

/** The bracket at the end of a title, or right behind its marks. */
function editionOf({ text }: Block, from: number, to: number, pattern: RegExp): Edition | undefined {
  const found = pattern.exec(text.slice(from, to));
  if (!found) return undefined;
  const start = from + found.index;
  return { start, end: start + found[0].length, text: found[0], year: Number(found[1]) };
}
