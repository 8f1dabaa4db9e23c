import type { Aliases, Profile, ProfileBasis } from '../profile.js';

const REGULATION = '法治政府建设与责任落实督察工作规定';
const contents = (clause: string): ProfileBasis => ({ document: REGULATION, clause });

const PLAN: Aliases = {
  patterns: [
    '下一步|下步|下一年|下年度|明年|来年|今后|下阶段|下一阶段|新一年|新的一年…安排|打算|计划|思路|工作|措施|任务|举措|部署|方向|重点|谋划|设想|目标',
    '{next}年…安排|打算|计划|思路|任务|部署|重点|谋划|设想|目标|要点|工作$',
    '^下一步|^下步|^下一年度',
    '努力方向|改进方向',
  ],
  notBefore: ['完成情况', '落实情况', '执行情况'],
};

/** 法治政府建设年度报告 */
export const FAZHI_ANNUAL: Profile = {
  id: 'fazhi-annual',
  name: { 'zh-CN': '法治政府建设年度报告', en: 'Annual report on law-based government' },
  description: {
    'zh-CN': '各级政府和部门每年报送、公开的法治政府建设情况报告，五项必备内容。',
    en: 'Report of a government or department on building law-based government, with five mandatory contents.',
  },
  recognition: {
    title: {
      patterns: ['法治政府建设|法治建设|依法行政|法治政府…报告|总结|汇报|情况|通报|年报', '法治政府|依法行政…年度报告'],
      notAfter: ['述法'],
      notBefore: ['方案', '意见', '要点', '计划', '规划', '通知', '办法', '述法', '清单', '讲话'],
    },
    opening: {
      patterns: ['法治政府建设|依法行政|法治建设|法治政府…报告如下|汇报如下|总结如下|通报如下|公布如下|报告如下：'],
      notAfter: ['述法', '述职'],
    },
    topic: { words: ['法治政府建设', '依法行政', '法治政府'] },
  },
  title: {
    topic: ['法治政府建设', '法治建设', '依法行政', '法治政府'],
    genre: ['报告', '总结', '汇报', '情况', '通报', '年报'],
    needs: ['subject', 'year', 'genre'],
    template: '${1:单位名称}{year}年法治政府建设年度报告',
    year: 'reporting',
  },
  preamble: {
    skeleton:
      '{year}年，${1:单位简称}坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，${2:概述全年推进法治政府建设的总体情况}。现将有关情况报告如下：',
  },
  signOff: { skeleton: ['${1:单位全称}', '{next}年${2:1}月${3:20}日'] },
  sections: [
    {
      id: 'measures',
      name: { 'zh-CN': '举措成效', en: 'measures and results' },
      required: 'error',
      basis: contents('年度报告必备内容第一项：上一年度推进法治政府建设的主要举措和成效'),
      looks: 'back',
      residual: true,
      aliases: {
        patterns: [
          '举措|措施|做法…成效|成绩|效果|情况',
          '工作|建设…开展情况|推进情况|进展情况|落实情况|完成情况|总结|回顾|成效|成绩|亮点',
          '主要|重点|亮点…工作$|做法$|举措$|措施$|成效$|工作情况|工作开展',
          '建设工作情况|建设情况|工作情况',
          '取得…成效|成绩|进展',
        ],
        notAfter: ['下一步', '下步', '下一年度', '存在', '问题', '不足', '职责', '计划', '打算'],
        notBefore: ['问题', '不足', '计划', '打算', '安排', '下一步', '第一责任人'],
      },
      skeleton: [
        '{year}年度推进法治政府建设的主要举措和成效',
        '（一）强化组织领导，压实法治建设责任。${1:写明部署、机制和学习情况}。',
        '（二）规范行政决策和行政执法。${2:写明决策、审核、执法的做法和数据}。',
        '（三）化解矛盾纠纷，提升服务水平。${3:写明调解、复议、应诉、公共法律服务的做法和数据}。',
      ],
    },
    {
      id: 'shortcomings',
      name: { 'zh-CN': '不足', en: 'shortcomings and their causes' },
      required: 'error',
      basis: contents('年度报告必备内容第二项：上一年度推进法治政府建设存在的不足和原因'),
      looks: 'back',
      closed: true,
      aliases: {
        patterns: [
          '存在|面临|尚有|仍有|还有…不足|问题|短板|差距|困难|弱项|薄弱环节',
          '主要|突出…问题$|不足$|短板$|差距$',
          '问题|不足|短板|差距|困难…原因|短板|不足|差距|弱项|困难|建议|问题',
          '不足$|不足之处|短板$|差距$|薄弱环节$|^问题|^不足|^主要问题',
          '工作|建设…问题$|不足',
        ],
        notAfter: [
          '解决',
          '化解',
          '破解',
          '聚焦',
          '针对',
          '整治',
          '回应',
          '补齐',
          '补足',
          '补强',
          '弥补',
          '缩小',
          '整改',
          '排查',
          '查找',
          '治理',
          '正视',
          '克服',
        ],
      },
      sentences: {
        patterns: [
          '还存在|仍存在|也存在|仍然存在|依然存在|尚存在|还有|仍有|尚有|存在一些|存在一定|存在不少|存在以下|存在着…不足|问题|差距|短板|薄弱|困难',
          '相比…差距|不足',
        ],
        notAfter: ['针对', '排查', '督促', '责令', '检查', '发现', '整改'],
      },
      skeleton: [
        '{year}年度推进法治政府建设存在的不足和原因',
        '一是${1:写明第一项不足}。${2:写明表现和原因}。',
        '二是${3:写明第二项不足}。${4:写明表现和原因}。',
      ],
    },
    {
      id: 'first-responsible',
      name: { 'zh-CN': '第一责任人', en: 'duties of the first responsible person' },
      required: 'warning',
      basis: contents('年度报告必备内容第三项：党政主要负责人履行推进法治建设第一责任人职责的有关情况'),
      looks: 'back',
      position: 'free',
      aliases: {
        words: ['第一责任人', '述法'],
        patterns: ['主要负责人|主要负责同志|主要领导|主要领导干部…履职|履行|职责|责任'],
      },
      sentences: {
        patterns: [
          '履行|落实|压实|扛起|扛牢|担负|承担|当好…第一责任人',
          '第一责任人…职责|责任|义务…落实|履行|到位',
          '主要负责人|主要负责同志|主要领导…述法',
        ],
      },
      skeleton: [
        '{year}年度党政主要负责人履行推进法治建设第一责任人职责情况',
        '党政主要负责人切实履行推进法治建设第一责任人职责，${1:写明听取汇报、研究部署、带头学法、述法考核等情况}。',
      ],
    },
    {
      id: 'plan',
      name: { 'zh-CN': '下一年度安排', en: 'arrangements for the next year' },
      required: 'error',
      basis: contents('年度报告必备内容第四项：下一年度推进法治政府建设的主要安排'),
      looks: 'ahead',
      aliases: PLAN,
      partAliases: {
        patterns: [
          '安排$|打算|计划$|思路|工作计划|重点工作$|工作重点|目标任务|展望|工作设想|工作谋划|工作要点|主要安排|重点任务',
        ],
        notAfter: ['{year}'],
        notBefore: ['完成情况', '落实情况', '执行情况', '成效', '不足'],
      },
      sentences: {
        patterns: [
          '^下一步|^下步|^下一年度|^下一年|^明年|^来年|^今后|^下阶段|^下一阶段|^新的一年|^{next}年…将|要|继续|进一步|着力|重点|坚持',
        ],
      },
      skeleton: [
        '{next}年度推进法治政府建设的主要安排',
        '（一）${1:持续强化理论武装}。${2:写明任务和措施}。',
        '（二）${3:持续规范行政执法}。${4:写明任务和措施}。',
      ],
    },
    {
      id: 'other',
      name: { 'zh-CN': '其他需要报告的情况', en: 'other matters' },
      required: 'optional',
      basis: contents('年度报告必备内容第五项：其他需要报告的情况'),
      looks: 'any',
      aliases: { patterns: ['其他|其它…需要报告|需要说明|事项$|情况$'] },
      skeleton: ['其他需要报告的情况', '${1:写明其他需要报告的情况}。'],
    },
  ],
  skeletons: [
    {
      id: 'A',
      name: { 'zh-CN': '四段式：与必备内容逐项对应', en: 'Four parts, one for each mandatory content' },
      parts: ['@title', '@preamble', '@measures', '@shortcomings', '@first-responsible', '@plan', '@sign-off'],
    },
    {
      id: 'B',
      name: { 'zh-CN': '纲要式：按《法治政府建设实施纲要》各部分展开', en: 'Following the programme part by part' },
      parts: [
        '@title',
        '@preamble',
        '# 深入学习贯彻习近平法治思想，加强党对法治政府建设的领导',
        '（一）加强理论武装。${1:写明学习部署情况}。',
        '（二）党政主要负责人履行推进法治建设第一责任人职责。${1:写明履职情况}。',
        '# 健全政府机构职能体系，推动更好发挥政府作用',
        '${1:写明机构职能、营商环境、政务服务情况}。',
        '# 健全依法行政制度体系，加快推进政府治理规范化程序化法治化',
        '${1:写明规范性文件制定、审核、清理情况}。',
        '# 健全行政决策制度体系，不断提升行政决策公信力和执行力',
        '${1:写明重大行政决策、法律顾问情况}。',
        '# 健全行政执法工作体系，全面推进严格规范公正文明执法',
        '${1:写明执法制度、执法监督和数据}。',
        '# 健全突发事件应对体系，依法预防处置重大突发事件',
        '${1:写明应急制度、预案、演练情况}。',
        '# 健全社会矛盾纠纷行政预防调处化解体系，不断促进社会公平正义',
        '${1:写明调解、信访、复议、应诉情况和数据}。',
        '# 健全行政权力制约和监督体系，促进行政权力规范透明运行',
        '${1:写明人大政协监督、政务公开情况}。',
        '# 健全法治政府建设科技保障体系，全面建设数字法治政府',
        '${1:写明平台建设、数据共享情况}。',
        '@shortcomings',
        '@plan',
        '@sign-off',
      ],
    },
    {
      id: 'C',
      name: { 'zh-CN': '三段式：工作、不足、安排，履职列入第一部分', en: 'Three parts: work, shortcomings, plan' },
      parts: [
        '@title',
        '@preamble',
        '# {year}年法治政府建设主要工作',
        '（一）党政主要负责人履行推进法治建设第一责任人职责。${1:写明履职情况}。',
        '（二）${1:提升依法行政能力}。${2:写明做法和数据}。',
        '（三）${1:推进基层依法治理}。${2:写明做法和数据}。',
        '@shortcomings',
        '@plan',
        '@sign-off',
      ],
    },
    {
      id: 'D',
      name: { 'zh-CN': '履职前置式：第一部分写第一责任人履职', en: 'The first responsible person first' },
      parts: ['@title', '@preamble', '@first-responsible', '@measures', '@shortcomings', '@plan', '@sign-off'],
    },
  ],
  deadlines: [
    {
      name: { 'zh-CN': '县级以上政府部门、市县乡党委和政府报告', en: 'Report of departments and local governments' },
      date: '03-01',
      basis: contents('年度报告时限'),
    },
    {
      name: { 'zh-CN': '省级党委和政府报告', en: 'Report of provinces' },
      date: '04-01',
      basis: contents('年度报告时限'),
    },
    {
      name: { 'zh-CN': '向社会公开', en: 'Publication' },
      date: '04-01',
      basis: contents('年度报告公开'),
    },
  ],
  tables: [],
};
