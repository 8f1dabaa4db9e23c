import type { Aliases, Profile, ProfileBasis, SectionSpec } from '../profile.js';

const FORMAT: ProfileBasis = {
  document: '中华人民共和国政府信息公开工作年度报告格式',
  clause: '国办公开办函〔2021〕30号',
};

const fixed = (
  id: string,
  name: string,
  en: string,
  aliases: Aliases,
  body: readonly string[],
  required: SectionSpec['required'] = 'error',
): SectionSpec => ({
  id,
  name: { 'zh-CN': name, en },
  required,
  basis: FORMAT,
  looks: 'any',
  aliases,
  skeleton: [name, ...body],
});

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** 政府信息公开工作年度报告 */
export const XXGK_ANNUAL: Profile = {
  id: 'xxgk-annual',
  name: { 'zh-CN': '政府信息公开工作年度报告', en: 'Annual report on open government information' },
  description: {
    'zh-CN': '按国务院办公厅统一格式编制，六个固定部分和三张统计表。',
    en: 'In the format of the General Office of the State Council: six fixed parts and three tables.',
  },
  recognition: {
    title: {
      patterns: ['信息公开|政务公开…年度报告|年报|工作报告|报告$|工作总结|工作情况'],
      notBefore: ['方案', '意见', '要点', '通知', '办法', '指南'],
    },
    opening: {
      patterns: ['信息公开条例|信息公开工作年度报告格式…编制|现将|报告如下', '信息公开工作…报告如下|公布如下|年度报告'],
    },
    topic: {
      patterns: ['主动公开政府信息|政府信息公开申请|政府信息公开行政复议', '政府信息公开'],
    },
  },
  title: {
    topic: ['政府信息公开', '信息公开', '政务公开'],
    genre: ['报告', '年报', '总结'],
    needs: ['subject', 'year', 'genre'],
    template: '${1:单位名称}{year}年政府信息公开工作年度报告',
    year: 'reporting',
  },
  preamble: {
    skeleton:
      '根据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。本报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。',
  },
  sections: [
    fixed('overview', '总体情况', 'overview', { words: ['总体情况', '基本情况', '概述', '总体工作情况'] }, [
      '（一）主动公开。$' + '{1:写明主动公开的数量和渠道}。',
      '（二）依申请公开。{year}年新收政府信息公开申请$' + '{2:0}件，上年结转$' + '{3:0}件。',
      '（三）政府信息管理。$' + '{4:写明审查、清理和动态调整情况}。',
      '（四）平台建设。$' + '{5:写明网站、公报、专区建设情况}。',
      '（五）监督保障。$' + '{6:写明考核、评议、培训和责任追究情况}。',
    ]),
    fixed(
      'active',
      '主动公开政府信息情况',
      'information published proactively',
      { patterns: ['主动公开…情况', '^主动公开'] },
      ['本年度按照《中华人民共和国政府信息公开条例》第二十条的规定主动公开政府信息，具体情况见下表。'],
    ),
    fixed(
      'requests',
      '收到和处理政府信息公开申请情况',
      'requests received and handled',
      { patterns: ['收到|受理…申请', '申请…处理|办理…情况', '依申请公开…情况'] },
      ['本年度收到和处理政府信息公开申请的具体情况见下表。'],
    ),
    fixed(
      'review',
      '政府信息公开行政复议、行政诉讼情况',
      'administrative review and litigation',
      { patterns: ['行政复议|复议…诉讼', '行政诉讼…复议', '复议|诉讼…情况'] },
      [
        [
          row(...REVIEW_COLUMNS()),
          row(...REVIEW_COLUMNS().map(() => '---')),
          row(...REVIEW_COLUMNS().map(() => '0')),
        ].join('\n'),
      ],
    ),
    fixed(
      'problems',
      '存在的主要问题及改进情况',
      'main problems and improvements',
      { patterns: ['问题|不足…改进|整改|措施|原因', '存在|主要…问题|不足'], notAfter: ['解决'] },
      ['（一）存在的主要问题。$' + '{1:写明问题}。', '（二）改进情况。$' + '{2:写明改进措施和效果}。'],
    ),
    fixed(
      'other',
      '其他需要报告的事项',
      'other matters',
      { patterns: ['其他|其它…事项|情况|报告|说明'] },
      ['本年度收取信息处理费$' + '{1:0}元。$' + '{2:没有其他需要报告的事项}。'],
      'warning',
    ),
  ],
  skeletons: [
    {
      id: 'six',
      name: { 'zh-CN': '六部分固定格式', en: 'The six fixed parts' },
      parts: ['@title', '@preamble', '@overview', '@active', '@requests', '@review', '@problems', '@other'],
    },
  ],
  deadlines: [
    {
      name: { 'zh-CN': '县级以上政府部门提交并公布', en: 'Departments submit and publish' },
      date: '01-31',
      basis: { document: '中华人民共和国政府信息公开条例', clause: '第四十九条' },
    },
    {
      name: { 'zh-CN': '县级以上地方政府公布本级年度报告', en: 'Governments publish' },
      date: '03-31',
      basis: { document: '中华人民共和国政府信息公开条例', clause: '第四十九条' },
    },
  ],
  tables: ['xxgk-active', 'xxgk-requests', 'xxgk-review'],
};

function REVIEW_COLUMNS(): readonly string[] {
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  return ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'].flatMap((group) =>
    results.map((result) => `${group}${result}`),
  );
}
