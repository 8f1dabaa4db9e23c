import { MESSAGES, statementRule } from './statement-rule.js';

export const times = statementRule({
  kind: 'times',
  id: 'figures/times',
  code: 'F007',
  severity: 'error',
  title: { 'zh-CN': '倍数与前后两个数不一致', en: 'Multiple that does not follow from its two figures' },
  description: {
    'zh-CN': '“是……的N倍”按两数之比核算，“增长N倍”按增加部分与基数之比核算。',
    en: '“是…的N倍” is checked as a ratio, “增长N倍” as the increase over the base.',
  },
  examples: [
    {
      bad: '调解协议由8万件增加到48万件，增长6倍。',
      good: '调解协议由8万件增加到48万件，增长5倍。',
    },
  ],
  messages: MESSAGES,
});
