import { tableRule } from './wording.js';

/** Terms that were replaced before the reporting year, and terms not to be used (lexicon: outdated). */
export const outdated = tableRule({
  table: 'outdated',
  silentInHistory: true,
  meta: {
    id: 'terms/outdated',
    code: 'T004',
    stage: 'stable',
    severity: 'info',
    fix: 'choice',
    title: { 'zh-CN': '称谓或提法已更新', en: 'A term that was replaced' },
    description: {
      'zh-CN':
        '检查在报告年度以前已经更新的称谓、制度和提法，如2021年度以后的“社区服刑人员”，以及慎用的称谓。讲沿革、废止和更早年份的句子不报。',
      en: 'Looks for terms that were replaced before the reporting year and for terms to be avoided. Silent where the sentence tells of the change or of an earlier year.',
    },
    basis: [
      { document: '中华人民共和国社区矫正法', clause: '第二条', force: 'norm' },
      { document: '新闻报道慎用词', force: 'practice' },
    ],
    examples: [
      { bad: '对社区服刑人员开展集中教育4场。', good: '对社区矫正对象开展集中教育4场。', year: 2022 },
      { good: '对社区服刑人员开展集中教育4场。', year: 2018 },
    ],
  },
  messages: {
    replace: {
      'zh-CN': ({ found, right, why }) => `${found}现称${right}：${why}`,
      en: ({ found, right }) => `${found} is now called ${right}`,
    },
    avoid: {
      'zh-CN': ({ found, why }) => `${found}在报告年度已不再使用：${why}，请核对`,
      en: ({ found }) => `${found} was no longer in use in the reporting year`,
    },
  },
});
