import { tableRule } from './wording.js';

/** Wrong characters, mistaken words, variants and pleonasms (lexicon: confusions). */
export const confusion = tableRule({
  table: 'confusions',
  silentInHistory: false,
  meta: {
    id: 'terms/confusion',
    code: 'T001',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '错别字、易混词或用词不当', en: 'A wrong character or a mistaken word' },
    description: {
      'zh-CN':
        '对照易混词表检查错别字、异形词、易混词和语病，如“截止目前”“不同程序存在”“被入选为”。词表每行都带前后文限制，跨词边界的偶合（如“机关予以”）不报；书名号内和成句引文不报。',
      en: 'Looks for wrong characters, mistaken words and pleonasms of the confusion table, each with guards for its surroundings. Silent in titles and in quotations of a clause or more.',
    },
    basis: [
      { document: '中华人民共和国国家通用语言文字法', clause: '第九条', force: 'norm' },
      { document: '第一批异形词整理表（GF 1001—2001）', force: 'practice' },
    ],
    examples: [
      { bad: '截止目前，全镇办结行政许可事项320件。', good: '截至目前，全镇办结行政许可事项320件。' },
      { bad: '部分村干部不同程序存在依法办事意识不强的问题。' },
      { good: '行政机关予以公开的信息共86条。' },
    ],
  },
  messages: {
    replace: {
      'zh-CN': ({ found, right, why }) => `${found}应为${right}：${why}`,
      en: ({ found, right }) => `${found} should read ${right}`,
    },
    avoid: {
      'zh-CN': ({ found, why }) => `${found}用法不当：${why}，请改写`,
      en: ({ found }) => `${found} is misused here; rephrase it`,
    },
  },
});
