import type { Profile, ProfileBasis } from '../profile.js';

const BASIS: ProfileBasis = {
  document: '关于党政主要负责人履行推进法治建设第一责任人职责情况列入年终述职内容工作的意见',
};

/** 述法报告 */
export const SHUFA: Profile = {
  id: 'shufa',
  name: { 'zh-CN': '述法报告', en: 'Report of a leading official on rule-of-law duties' },
  description: {
    'zh-CN': '党政主要负责人履行推进法治建设第一责任人职责情况的年终述法。',
    en: 'Year-end account of a leading official as first responsible person for the rule of law.',
  },
  recognition: {
    title: {
      patterns: ['述法|述职述法…报告|$', '述法', '第一责任人…职责|责任…报告|汇报|情况'],
      notBefore: ['方案', '意见', '通知', '办法', '要点', '规定'],
    },
    opening: { patterns: ['述法|第一责任人…报告如下|汇报如下|述职如下|述法如下|如下'] },
    topic: { words: ['述法', '第一责任人职责', '第一责任人'] },
  },
  title: {
    topic: ['述法', '第一责任人职责', '第一责任人'],
    genre: ['报告', '汇报', '情况', '述法'],
    needs: ['year', 'genre'],
    template: '{year}年度$' + '{1:柳溪镇党委书记}履行推进法治建设第一责任人职责述法报告',
    year: 'reporting',
  },
  preamble: {
    skeleton: '{year}年，本人$' + '{1:概述履职总体情况}。现将履行推进法治建设第一责任人职责情况报告如下：',
  },
  sections: [
    {
      id: 'duties',
      name: { 'zh-CN': '履职情况', en: 'how the duties were performed' },
      required: 'warning',
      basis: BASIS,
      looks: 'back',
      residual: true,
      aliases: {
        patterns: ['履职|履行|职责|述法…情况|工作|成效', '主要工作|工作开展情况|主要做法|工作情况|主要举措'],
        notAfter: ['存在', '下一步'],
        notBefore: ['问题', '不足', '打算'],
      },
      skeleton: [
        '履行推进法治建设第一责任人职责情况',
        '（一）带头学习贯彻习近平法治思想。$' + '{1:写明学习、宣讲情况}。',
        '（二）推动重点任务落实。$' + '{2:写明研究部署、督促落实情况}。',
        '（三）带头依法决策、依法办事。$' + '{3:写明审核、法律顾问、出庭应诉情况}。',
      ],
    },
    {
      id: 'problems',
      name: { 'zh-CN': '存在问题', en: 'problems' },
      required: 'warning',
      basis: BASIS,
      looks: 'back',
      closed: true,
      aliases: {
        patterns: [
          '存在|主要|突出…问题|不足|短板|差距|薄弱环节',
          '问题|不足|短板|差距…原因|整改|不足|短板|差距',
          '不足$|^问题|^不足|短板$|差距$',
        ],
        notAfter: ['解决', '化解', '破解', '聚焦', '针对', '整治', '补齐'],
      },
      sentences: {
        patterns: ['还存在|仍存在|也存在|仍然存在|依然存在|还有|仍有|尚有|存在一些|存在以下…不足|问题|差距|短板|薄弱'],
        notAfter: ['针对', '排查', '督促', '责令', '检查', '发现', '整改'],
      },
      skeleton: ['存在的问题', '一是$' + '{1:写明第一个问题}。', '二是$' + '{2:写明第二个问题}。'],
    },
    {
      id: 'next',
      name: { 'zh-CN': '下一步打算', en: 'next steps' },
      required: 'warning',
      basis: BASIS,
      looks: 'ahead',
      aliases: {
        patterns: [
          '下一步|下步|下一年|下年度|明年|来年|今后|下阶段|新的一年…打算|安排|计划|思路|工作|措施|举措|方向|重点',
          '{next}年…打算|安排|计划|思路|重点|任务',
          '^下一步|^下步',
          '努力方向|改进措施|整改措施|改进方向',
        ],
      },
      partAliases: { patterns: ['打算|安排$|计划$|思路'], notAfter: ['{year}'] },
      sentences: {
        patterns: ['^下一步|^下步|^下一年度|^明年|^来年|^今后|^新的一年|^{next}年…将|要|继续|进一步|着力|坚持'],
      },
      skeleton: ['下一步打算', '（一）$' + '{1:写明第一项打算}。', '（二）$' + '{2:写明第二项打算}。'],
    },
  ],
  skeletons: [
    {
      id: 'three',
      name: { 'zh-CN': '三段式：履职、问题、打算', en: 'Three parts' },
      parts: ['@title', '@preamble', '@duties', '@problems', '@next'],
    },
  ],
  deadlines: [],
  tables: [],
};
