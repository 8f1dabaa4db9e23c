import { MESSAGES, statementRule } from './statement-rule.js';

export const average = statementRule({
  kind: 'average',
  id: 'figures/average',
  code: 'F006',
  severity: 'error',
  title: { 'zh-CN': '平均数与总量、个数不一致', en: 'Average that does not follow from its total and count' },
  description: {
    'zh-CN': '总量和个数（户数、件数、天数）都写明时核算平均数；人均和没有写明天数的日均只在一致时确认，不报。',
    en: 'Computes an average where its total and its count are stated. Averages per head, or per day without the number of days, are only confirmed.',
  },
  examples: [
    {
      bad: '4月共20个工作日，办结20425件，日均办理1121件。',
      good: '4月共20个工作日，办结20425件，日均办理1021件。',
    },
  ],
  messages: MESSAGES,
});
