import type { Profile } from '../profile.js';

/** Requires nothing: for every text that no other profile recognises. */
export const GENERAL: Profile = {
  id: 'general',
  name: { 'zh-CN': '一般报告', en: 'General report' },
  description: {
    'zh-CN': '没有固定部分的报告：只检查序号、数字、标点、用语和引用。',
    en: 'A report without fixed parts: numbering, figures, punctuation, wording and citations only.',
  },
  sections: [],
  skeletons: [
    {
      id: 'report',
      name: { 'zh-CN': '情况报告', en: 'Report on a matter' },
      parts: [
        '关于$' + '{1:事项}情况的报告',
        '${1:主送机关}：',
        '现将$' + '{1:事项}有关情况报告如下：',
        '# 基本情况',
        '${1:写明基本情况和数据}。',
        '# 主要做法',
        '（一）$' + '{1:写明第一项做法}。$' + '{2:写明措施和效果}。',
        '（二）$' + '{1:写明第二项做法}。$' + '{2:写明措施和效果}。',
        '# 存在的问题',
        '${1:写明问题}。',
        '# 下一步工作',
        '${1:写明安排}。',
        '${1:单位全称}',
        '{next}年$' + '{1:1}月$' + '{2:20}日',
      ],
    },
  ],
  deadlines: [],
  tables: [],
};
