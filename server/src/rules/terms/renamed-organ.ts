import { tableRule } from './wording.js';

/** Organs under a name that they no longer had in the reporting year (lexicon: organs). */
export const renamedOrgan = tableRule({
  table: 'organs',
  silentInHistory: true,
  meta: {
    id: 'terms/renamed-organ',
    code: 'T003',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '机构名称在报告年度已变更', en: 'An organ under a name that it no longer had' },
    description: {
      'zh-CN':
        '按报告年度核对机构改革前的名称，如2019年度以后的“工商局”“国土资源局”。报告年度不明、名称前有“原”、句中讲更名沿革或更早年份的，不报。',
      en: 'Compares names of organs with those of the reporting year. Silent where the year is unknown, after 原, and where the sentence tells of the change or of an earlier year.',
    },
    basis: [
      { document: '国务院机构改革方案（2018年3月17日通过）', force: 'norm' },
      { document: '党和国家机构改革方案（2023年3月）', force: 'norm' },
    ],
    examples: [
      { bad: '县工商局牵头开展联合检查。', year: 2021 },
      { good: '县工商局牵头开展联合检查。', year: 2016 },
      { good: '原县工商局移交的案卷已全部归档。', year: 2021 },
    ],
  },
  messages: {
    replace: {
      'zh-CN': ({ found, right, why }) => `${found}在报告年度已更名为${right}，请核对本地机构名称：${why}`,
      en: ({ found, right }) => `${found} had become ${right} by the reporting year; check the local name`,
    },
    avoid: {
      'zh-CN': ({ found, why }) => `${found}在报告年度已不是现行机构名称：${why}`,
      en: ({ found }) => `${found} was no longer the name of an organ in the reporting year`,
    },
  },
});
