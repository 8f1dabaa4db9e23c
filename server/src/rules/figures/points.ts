import { MESSAGES, statementRule } from './statement-rule.js';

export const points = statementRule({
  kind: 'points',
  id: 'figures/points',
  code: 'F005',
  severity: 'error',
  title: { 'zh-CN': '百分点与前后两个比率不一致', en: 'Percentage points that do not follow from the two rates' },
  description: {
    'zh-CN': '前后两个比率都写明时，核算相差的百分点和升降方向。',
    en: 'Where both rates are stated, the difference in percentage points and its direction are checked.',
  },
  examples: [
    {
      bad: '结案率由91.2%提高到95.7%，提高5.5个百分点。',
      good: '结案率由91.2%提高到95.7%，提高4.5个百分点。',
    },
  ],
  messages: MESSAGES,
});
