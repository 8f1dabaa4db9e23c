import { MESSAGES, statementRule } from './statement-rule.js';

export const sum = statementRule({
  kind: 'sum',
  id: 'figures/sum',
  code: 'F002',
  severity: 'error',
  title: { 'zh-CN': '分项之和与总数不一致', en: 'Parts that do not add up to their total' },
  description: {
    'zh-CN':
      '总数后面列出分项时核算分项之和。“其中”只列一部分的，分项可以小于总数，只有超过总数才报；有“其他”“其余”、名称互补、紧跟括号、占比合计100%等列举完整的标志时，少于总数也报。类别可以重叠的不报。',
    en: 'Adds up the parts that follow a total. An open list (其中) may add up to less than the total, never to more; a list that is closed (其他, complementary names, a bracket right behind, shares that add up to 100 %) must add up exactly. Categories that overlap are left alone.',
  },
  examples: [
    {
      bad: '全年新收案件130件，其中民事100件、行政25件、其他20件。',
      good: '全年新收案件145件，其中民事100件、行政25件、其他20件。',
    },
    { good: '录入政务服务事项691项，其中行政许可112项，公共服务301项。' },
  ],
  messages: {
    ...MESSAGES,
    contradiction: {
      'zh-CN': ({ formula, computed, stated, identity }) =>
        identity
          ? `${identity}。按表内各数应为${formula}＝${computed}，与所填${stated}不一致；请核对`
          : `各项合计${formula}＝${computed}，与所写总数${stated}不一致；请核对各数`,
      en: ({ formulaEn, computedEn, stated, identityEn }) =>
        identityEn
          ? `${identityEn}: ${formulaEn} = ${computedEn}, but the cell holds ${stated}; check the figures`
          : `the parts add up to ${formulaEn} = ${computedEn}, but the total is given as ${stated}; check the figures`,
    },
  },
});
