import type { Profile } from '../profile.js';

/** 政府工作报告 */
export const WORK_REPORT: Profile = {
  id: 'work-report',
  name: { 'zh-CN': '政府工作报告', en: 'Government work report' },
  description: {
    'zh-CN': '政府向同级人民代表大会所作的工作报告，三段或四段。',
    en: 'Report of a government to the people’s congress, in three or four parts.',
  },
  recognition: {
    title: {
      patterns: ['政府工作报告'],
      notBefore: ['解读', '任务分解', '责任分工', '重点工作', '通知', '方案', '意见'],
    },
    opening: { patterns: ['代表…政府…大会|会议…报告', '各位代表…代表…政府…报告'] },
    topic: { words: ['各位代表'] },
  },
  title: {
    topic: ['政府工作'],
    genre: ['报告'],
    needs: ['year', 'genre'],
    template: '{next}年$' + '{1:云岭市}政府工作报告',
    year: 'following',
  },
  sections: [
    {
      id: 'review',
      name: { 'zh-CN': '工作回顾', en: 'review of the past year' },
      required: 'optional',
      looks: 'back',
      aliases: {
        patterns: ['工作|发展…回顾|总结|成就|成效', '过去一年|过去五年|一年来|五年来|去年…工作|回顾|成就', '主要工作$'],
        notAfter: ['今年', '下一步'],
      },
      skeleton: [
        '{year}年工作回顾',
        '过去一年，$' + '{1:概述主要指标和总体情况}。一年来，主要做了以下工作：',
        '（一）$' + '{2:写明第一方面工作}。$' + '{3:写明做法和数据}。',
        '（二）$' + '{4:写明第二方面工作}。$' + '{5:写明做法和数据}。',
      ],
    },
    {
      id: 'targets',
      name: { 'zh-CN': '主要目标任务', en: 'main targets' },
      required: 'optional',
      looks: 'ahead',
      position: 'free',
      aliases: { patterns: ['总体要求|主要目标|目标任务|预期目标|总体部署|总体思路|工作总体'] },
      skeleton: [
        '主要目标任务',
        '{next}年经济社会发展的主要预期目标是：地区生产总值增长$' + '{1:5.5%左右}，$' + '{2:写明其他指标}。',
      ],
    },
    {
      id: 'tasks',
      name: { 'zh-CN': '重点工作', en: 'tasks of the coming year' },
      required: 'optional',
      looks: 'ahead',
      aliases: { patterns: ['重点工作|工作安排|主要任务|重点任务|工作任务|主要工作'] },
      skeleton: [
        '{next}年重点工作',
        '（一）$' + '{1:写明第一项任务}。$' + '{2:写明举措}。',
        '（二）$' + '{3:写明第二项任务}。$' + '{4:写明举措}。',
      ],
    },
    {
      id: 'government',
      name: { 'zh-CN': '政府自身建设', en: 'the government itself' },
      required: 'optional',
      looks: 'ahead',
      position: 'free',
      aliases: { patterns: ['自身建设|政府治理|政府建设|服务型政府|行政效能|治理效能'] },
      skeleton: ['加强政府自身建设', '${1:写明政治建设、依法行政、廉政建设的要求}。'],
    },
  ],
  skeletons: [
    {
      id: 'three',
      name: { 'zh-CN': '三段式：回顾、目标、重点工作', en: 'Three parts' },
      parts: [
        '@title',
        '各位代表：',
        '现在，我代表$' + '{1:市人民政府}，向大会作政府工作报告，请予审议，并请$' + '{2:政协委员}提出意见。',
        '@review',
        '@targets',
        '@tasks',
      ],
    },
    {
      id: 'four',
      name: { 'zh-CN': '四段式：另设政府自身建设', en: 'Four parts' },
      parts: [
        '@title',
        '各位代表：',
        '现在，我代表$' + '{1:市人民政府}，向大会作政府工作报告，请予审议，并请$' + '{2:政协委员}提出意见。',
        '@review',
        '@targets',
        '@tasks',
        '@government',
      ],
    },
  ],
  deadlines: [],
  tables: [],
};
