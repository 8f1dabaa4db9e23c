import { tableRule } from './wording.js';

/** Fixed phrases, slogans and names that are misquoted (lexicon: misquotes). */
export const fixedPhrase = tableRule({
  table: 'misquotes',
  silentInHistory: false,
  meta: {
    id: 'terms/fixed-phrase',
    code: 'T002',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '固定表述与规范表述不一致', en: 'A fixed phrase that is misquoted' },
    description: {
      'zh-CN':
        '对照固定表述表检查漏字、换字、次序、顿号和引号，如“谁执法，谁普法”、引号外的“枫桥经验”、漏“全面”的会议名称。书名号内和成句引文不报；有起始年份的表述只在该年度以后的报告中检查。',
      en: 'Compares fixed phrases with the table: lost or changed characters, order, enumeration commas and quotation marks. Silent in titles and in quotations of a clause or more.',
    },
    basis: [
      { document: '标点符号用法（GB/T 15834—2011）', clause: '4.8', force: 'norm' },
      { document: '中央和国务院文件中的规范表述', force: 'practice' },
    ],
    examples: [
      { bad: '认真落实“谁执法，谁普法”责任制。', good: '认真落实“谁执法谁普法”责任制。', year: 2023 },
      { bad: '坚持和发展新时代枫桥经验。', good: '坚持和发展新时代“枫桥经验”。' },
      { good: '学习贯彻中央全面依法治国工作会议精神。' },
    ],
  },
  messages: {
    replace: {
      'zh-CN': ({ found, right, why }) => `${found}的规范表述为${right}：${why}`,
      en: ({ found, right }) => `${found} is a misquotation of ${right}`,
    },
    avoid: {
      'zh-CN': ({ found, why }) => `${found}与规范表述不一致：${why}`,
      en: ({ found }) => `${found} differs from the fixed phrase`,
    },
  },
});
