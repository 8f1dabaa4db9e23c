import { MESSAGES, statementRule } from './statement-rule.js';

export const average = statementRule({
  kind: 'average',
  id: 'figures/average',
  code: 'F006',
  severity: 'error',
  title: { 'zh-CN': '平均数与总量、个数不一致', en: 'Average that does not follow from its total and count' },
  description: {
    'zh-CN':
      '总量和个数（户数、件数、天数）都写明时核算平均数；人均和没有写明天数的日均只在一致时确认，不报。单位是两个单位之商的数（200人/平方公里、400公斤/亩）按同段写明的两数核算，不同单位自动换算；标准、限额不核算。',
    en: 'Computes an average where its total and its count are stated. Averages per head, or per day without the number of days, are only confirmed. A figure whose unit is a quotient (200人/平方公里, 400公斤/亩) is computed from the two figures of its paragraph, units converted; standards and limits are not.',
  },
  examples: [
    {
      bad: '4月共20个工作日，办结20425件，日均办理1121件。',
      good: '4月共20个工作日，办结20425件，日均办理1021件。',
    },
    {
      bad: '小麦播种面积31万亩，总产量12.4万吨，单产450公斤/亩。',
      good: '小麦播种面积31万亩，总产量12.4万吨，单产400公斤/亩。',
    },
  ],
  messages: MESSAGES,
});
