import { inHistory } from '../../lexicon/history.js';
import { endedFor, type Law } from '../../lexicon/laws.js';
import { NATION } from '../../lexicon/title.js';
import { place } from '../../syntax/block.js';
import { blockRule } from '../rule.js';
import { type Cited, citedLaws } from './cited.js';

/** A citation of a law that is at its end. */
type Ended = Cited & { readonly law: Law };

/** Laws and plans cited as in force after they were repealed, replaced or had run out. */
export const status = blockRule<Ended>({
  wakes: [['title', 'names']],
  meta: {
    id: 'citations/status',
    code: 'C002',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '引用的法律政策在报告年度已失效', en: 'A law cited that was no longer in force' },
    description: {
      'zh-CN':
        '按报告年度核对所引法律、法规、规划是否已经废止、被替代或者到期。报告年度不明，或者句子讲废止、沿革和更早年份的，不报。',
      en: 'Checks whether a cited law or plan was repealed, replaced or expired by the reporting year. Silent where the year is unknown and where the sentence tells of the change or of an earlier year.',
    },
    basis: [{ document: '党政机关公文处理工作条例', clause: '第十九条', force: 'norm' }],
    examples: [
      { bad: '依据《信访条例》办理信访事项126件。', good: '依据《信访工作条例》办理信访事项126件。', year: 2023 },
      { good: '依据《信访条例》办理信访事项126件。', year: 2021 },
      { good: '《民法典》施行后，《合同法》同时废止。', year: 2022 },
    ],
  },
  messages: {
    replaced: {
      'zh-CN': ({ found, day, how, successor }) => `《${found}》已于${day}${how}，现行依据为《${successor}》`,
      en: ({ found, day, successor }) => `《${found}》 ended on ${day}; 《${successor}》 has taken its place`,
    },
    ended: {
      'zh-CN': ({ found, day, how }) => `《${found}》已于${day}${how}，不宜再作为依据引用`,
      en: ({ found, day }) => `《${found}》 ended on ${day} and should not be cited as in force`,
    },
  },
  *detect(block, { lexicon, year, steps }) {
    if (year === undefined) return;
    for (const cited of steps.over(citedLaws(block, lexicon, year))) {
      if (cited.match.kind !== 'exact') continue;
      const since = endedFor(cited.match.law);
      if (since === undefined || year < since || inHistory(block.text, cited, since)) continue;
      yield {
        place: place(block, cited.title.start, cited.title.end),
        state: { ...cited, law: cited.match.law },
      };
    }
  },
  describe({ law, title }) {
    const how = law.status === 'expired' ? '到期' : '废止';
    const data = { found: title.text, day: dayOf(law.ended), how, successor: law.successor };
    return { id: law.successor === '' ? 'ended' : 'replaced', data };
  },
  repair({ block, law, title, marked }) {
    const text = successorOf(law, title.text);
    if (text === '') return [];
    return [
      {
        title: { 'zh-CN': `改为《${text}》`, en: `Change to 《${text}》` },
        kind: 'choice',
        edits: [
          {
            place: place(block, title.start, title.end),
            text: marked || law.successor.startsWith(NATION) ? text : `《${text}》`,
          },
        ],
      },
    ];
  },
  tag: () => 'deprecated',
});

/** Full where the full title was cited, short where a short one was. */
const successorOf = ({ successor }: Law, cited: string): string =>
  successor.startsWith(NATION) && !cited.startsWith(NATION) ? successor.slice(NATION.length) : successor;

function dayOf(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
