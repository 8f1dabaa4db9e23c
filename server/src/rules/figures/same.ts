import { MESSAGES, reportStatementRule } from './statement-rule.js';

export const same = reportStatementRule({
  kind: 'same',
  id: 'figures/same',
  code: 'F010',
  severity: 'warning',
  title: { 'zh-CN': '同一指标前后数字不同', en: 'One indicator with two values' },
  description: {
    'zh-CN':
      '同一报告中对象、指标、年份、范围的文字完全相同而数字不同的，请核对。目标值、上年数、分地区重复的格式不报。',
    en: 'Two values of one indicator whose subject, year and scope are worded identically. Targets, figures of other years and forms that repeat office after office are left alone.',
  },
  examples: [
    {
      bad: '全市行政复议机构受理行政复议申请124件。\n经统计审核，各类数据已经归档。\n全市行政复议机构受理行政复议申请126件，办理质量提升。',
      good: '全市行政复议机构受理行政复议申请124件。\n经统计审核，各类数据已经归档。\n全市行政复议机构受理行政复议申请124件，办理质量提升。',
    },
  ],
  messages: {
    ...MESSAGES,
    question: {
      'zh-CN': ({ formula, stated }) => `同一指标${formula}，此处为${stated}；请核对是否同一口径`,
      en: ({ formulaEn, stated }) =>
        `the same indicator is ${formulaEn} and as ${stated} here; check whether both count the same`,
    },
  },
});
