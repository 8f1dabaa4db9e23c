import { MESSAGES, statementRule } from './statement-rule.js';

export const cagr = statementRule({
  kind: 'cagr',
  id: 'figures/cagr',
  code: 'F008',
  severity: 'error',
  title: { 'zh-CN': '年均增速与起止数字不一致', en: 'Yearly growth that does not follow from its figures' },
  description: {
    'zh-CN': '起止年份和起止数字（或累计增幅）都写明时，按复合增长核算年均增速；按不变价计算的指标不核算。',
    en: 'Where both years and both values (or the growth between them) are stated, the compound yearly rate is computed; indicators at constant prices are left alone.',
  },
  examples: [
    {
      bad: '2022年与2017年相比，公共法律服务量增长57.3%，年均增长11.5%。',
      good: '2022年与2017年相比，公共法律服务量增长57.3%，年均增长9.5%。',
    },
  ],
  messages: MESSAGES,
});
