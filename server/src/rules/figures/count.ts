import { statementRule } from './statement-rule.js';

export const count = statementRule({
  kind: 'count',
  id: 'figures/count',
  code: 'F009',
  severity: 'warning',
  title: { 'zh-CN': '数目与列举的项数不一致', en: 'A number of items that are not so many' },
  description: {
    'zh-CN':
      '核对“三个方面”“四项举措”与其后一是、二是……的项数，以及“共3家，分别是A、B和C”的个数。“A、B等5个镇”可以只举其中几个，不报。',
    en: 'Checks 三个方面 or 四项举措 against the items that follow, and 共3家，分别是… against the names. 等 may name only some.',
  },
  examples: [
    {
      bad: '重点抓好三个方面工作：一是加强组织领导。二是严格执法监督。',
      good: '重点抓好两个方面工作：一是加强组织领导。二是严格执法监督。',
    },
    { bad: '新设调解组织4家，分别是柳溪镇调委会、青禾街道调委会和石桥镇调委会。' },
  ],
  messages: {
    contradiction: {
      'zh-CN': ({ computed, stated }) => `写明${stated}，实际列举${computed}；请核对数目或补齐内容`,
      en: ({ computed, stated }) => `${stated} stated, but ${computed} named; check the number or add what is missing`,
    },
    direction: {
      'zh-CN': ({ computed, stated }) => `写明${stated}，实际列举${computed}；请核对数目或补齐内容`,
      en: ({ computed, stated }) => `${stated} stated, but ${computed} named; check the number or add what is missing`,
    },
    question: {
      'zh-CN': ({ computed, stated }) => `写明${stated}，实际列举${computed}；请核对数目或补齐内容`,
      en: ({ computed, stated }) => `${stated} stated, but ${computed} named; check the number or add what is missing`,
    },
  },
});
