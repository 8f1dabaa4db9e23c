import { MESSAGES, statementRule } from './statement-rule.js';

export const change = statementRule({
  kind: 'change',
  id: 'figures/change',
  code: 'F004',
  severity: 'error',
  title: { 'zh-CN': '增长或下降幅度与数字不一致', en: 'Growth or decline that does not follow from its figures' },
  description: {
    'zh-CN':
      '本期数与上期数（或增减数）写明时核算增减幅度和方向。地区生产总值、居民收入等按不变价计算的增速不核算，同口径、剔除因素后的增速只在一致时确认。',
    en: 'Computes growth or decline where the current figure and the previous one (or the difference) are stated, and checks the direction. Growth at constant prices (GDP, incomes) is left alone.',
  },
  examples: [
    {
      bad: '刑事案件262件，同比减少7件，下降3.60%。',
      good: '刑事案件262件，同比减少7件，下降2.60%。',
    },
    { bad: '刑事案件262件，同比减少7件，上升2.60%。' },
    { good: '全市地区生产总值达到1369亿元，比2020年的932亿元增加437亿元，增长33.6%。' },
  ],
  messages: MESSAGES,
});
