import { inHistory } from '../../lexicon/history.js';
import { place } from '../../syntax/block.js';
import { blockRule } from '../rule.js';
import { type Cited, citedLaws } from './cited.js';

/** Titles that differ from the register in years or wording. */
export const title = blockRule<Cited>({
  wakes: [['title', 'names']],
  meta: {
    id: 'citations/title',
    code: 'C001',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '题名与登记的名称不一致', en: 'A title that differs from the register' },
    description: {
      'zh-CN':
        '将书名号内的题名与法律政策登记表核对：起止年份、漏字、错字、多写或少写“中华人民共和国”。破折号、全角半角、题名内引号的差别不算；登记表没有的地方文件不报。',
      en: 'Compares titles with the register: years, lost or wrong characters, a superfluous 中华人民共和国. Dashes, width and inner quotation marks do not matter; documents that the register does not know are left alone.',
    },
    basis: [{ document: '党政机关公文处理工作条例', clause: '第十九条', force: 'practice' }],
    examples: [
      {
        bad: '全面落实《法治政府建设实施纲要（2020—2025年）》。',
        good: '全面落实《法治政府建设实施纲要（2021—2025年）》。',
        year: 2023,
      },
      { bad: '学习《法治政府建设与责任落实督查工作规定》。' },
      { good: '执行《云岭市优化营商环境条例》。' },
    ],
  },
  messages: {
    years: {
      'zh-CN': ({ found, right }) => `《${found}》起止年份有误，应为《${right}》`,
      en: ({ found, right }) => `the years of 《${found}》 should read 《${right}》`,
    },
    wording: {
      'zh-CN': ({ found, right }) => `《${found}》与登记的题名不一致，应为《${right}》，请核对原件`,
      en: ({ found, right }) => `《${found}》 differs from the registered title 《${right}》; check the original`,
    },
  },
  *detect(block, { lexicon, year, steps }) {
    for (const cited of steps.over(citedLaws(block, lexicon, year))) {
      if (cited.match.kind === 'exact') continue;
      if (cited.match.kind === 'wording' && inHistory(block.text, cited, undefined)) continue;
      yield { place: place(block, cited.title.start, cited.title.end), state: cited };
    }
  },
  describe: ({ match, title }) => ({
    id: match.kind === 'years' ? 'years' : 'wording',
    data: { found: title.text, right: match.title },
  }),
  repair: ({ block, match, title, marked }) => [
    {
      title: { 'zh-CN': `改为《${match.title}》`, en: `Change to 《${match.title}》` },
      kind: 'choice',
      edits: [{ place: place(block, title.start, title.end), text: marked ? match.title : `《${match.title}》` }],
    },
  ],
});
