import { MESSAGES, statementRule } from './statement-rule.js';

export const difference = statementRule({
  kind: 'difference',
  id: 'figures/difference',
  code: 'F003',
  severity: 'error',
  title: { 'zh-CN': '增减数与两期数字不一致', en: 'Difference that does not follow from its two figures' },
  description: {
    'zh-CN': '本期数、上期数和增减数都写明时核算两期之差，并核对“增加”“减少”的方向。',
    en: 'Where the current figure, the previous one and the difference are all stated, the difference is computed and its direction checked.',
  },
  examples: [
    {
      bad: '本周刑事警情62起，较上周81起减少29起。',
      good: '本周刑事警情62起，较上周81起减少19起。',
    },
    { bad: '本周刑事警情62起，较上周81起增加19起。' },
  ],
  messages: MESSAGES,
});
