import { PROFILES } from '../../../../server/src/profiles/index.js';
import { emptySection } from '../../../../server/src/rules/structure/empty-section.js';
import { preamble } from '../../../../server/src/rules/structure/preamble.js';
import { reportingYear } from '../../../../server/src/rules/structure/reporting-year.js';
import { requiredSection } from '../../../../server/src/rules/structure/required-section.js';
import { sectionOrder } from '../../../../server/src/rules/structure/section-order.js';
import { signOff } from '../../../../server/src/rules/structure/sign-off.js';
import { title } from '../../../../server/src/rules/structure/title.js';
import { webResidue } from '../../../../server/src/rules/structure/web-residue.js';
import { testRule } from '../../../helpers/rule-tester.js';

const WORK = '全年开展执法检查12次，调解矛盾纠纷36件，群众满意度稳步提升。';
const LACK = '执法力量与任务不相适应，主要原因是人员流动较快。';
const NEXT = '持续规范行政执法，健全矛盾纠纷多元化解机制。';

interface Parts {
  readonly title?: string;
  readonly preamble?: string;
  readonly parts: readonly string[];
  readonly end?: string;
}

/** A report of 柳溪镇: parts are `heading｜body`, numbered here. */
function report({
  title: heading = '柳溪镇2024年法治政府建设年度报告',
  preamble: opening = '2024年，柳溪镇扎实推进法治政府建设。现将有关情况报告如下：',
  parts,
  end = '柳溪镇人民政府\n2025年1月20日',
}: Parts): string {
  const marks = '一二三四五六七八九十';
  const body = parts.map((part, i) => {
    const [name = '', ...rest] = part.split('｜');
    // A heading that is marked as a whole takes its number into the marker.
    const open = /^⟦.*⟧$/.test(name) ? '⟦' : '';
    return `${open}${marks[i]}、${name.slice(open.length)}${rest.map((line) => `\n\n${line}`).join('')}`;
  });
  return `${[heading, opening, ...body, end].filter(Boolean).join('\n\n')}\n`;
}

const DUTY = `（一）党政主要负责人履行推进法治建设第一责任人职责｜镇党委书记听取法治工作汇报4次。`;
const MEASURES = `主要举措和成效｜${DUTY}｜（二）规范行政执法｜${WORK}`;
const SHORT = `存在的不足和原因｜${LACK}`;
const PLAN = `2025年主要安排｜${NEXT}`;

const marked = (heading: string) => ({ title: `⟦${heading}⟧` });
const TITLE = marked('柳溪镇2024年法治政府建设年度报告');

testRule(requiredSection, {
  valid: [
    { whole: true, text: report({ parts: [MEASURES, SHORT, PLAN] }) },
    // Names by meaning.
    ...[
      '存在问题',
      '问题和短板',
      '差距与不足',
      '工作中存在的主要问题及原因分析',
      '不足之处',
      '存在的困难和问题',
      '面临的形势和存在的短板弱项',
    ].map((name) => ({ whole: true, text: report({ parts: [MEASURES, `${name}｜${LACK}`, PLAN] }) })),
    ...[
      '下一步工作打算',
      '下一年度推进法治政府建设的主要安排',
      '2025年工作思路',
      '下一步努力方向',
      '工作计划',
      '来年工作重点',
      '今后工作措施',
    ].map((name) => ({ whole: true, text: report({ parts: [MEASURES, SHORT, `${name}｜${NEXT}`] }) })),
    ...['严格履行第一责任人职责', '强化述法考核', '镇党委主要负责同志履职情况', '压实党政主要负责人责任'].map(
      (name) => ({
        whole: true,
        text: report({
          parts: [`工作开展情况｜（一）${name}。书记听取汇报4次。｜（二）规范执法。${WORK}`, SHORT, PLAN],
        }),
      }),
    ),
    // 问题 and 打算 in one part, told apart below.
    {
      whole: true,
      text: report({ parts: [MEASURES, `存在问题及下一步打算｜（一）存在问题｜${LACK}｜（二）下一步打算｜${NEXT}`] }),
    },
    // Following the programme, part by part; last year's rectification is an extra.
    {
      whole: true,
      text: report({
        parts: [
          `深入学习贯彻习近平法治思想，加强党对法治政府建设的领导｜（一）履行第一责任人职责。书记听取汇报4次。`,
          `健全行政决策制度体系，不断提升行政决策公信力和执行力｜${WORK}`,
          `健全社会矛盾纠纷行政预防调处化解体系，不断促进社会公平正义｜${WORK}`,
          `2023年存在问题改进情况｜（一）执法力量不足问题。已经补充2人。`,
          SHORT,
          PLAN,
        ],
      }),
    },
    // The first responsible person first.
    {
      whole: true,
      text: report({ parts: [`党政主要负责人履职情况｜${WORK}`, `工作开展情况｜${WORK}`, SHORT, PLAN] }),
    },
    { whole: true, profile: 'general', text: report({ parts: [MEASURES] }) },
  ],
  invalid: [
    {
      whole: true,
      text: report({ ...TITLE, parts: [MEASURES, PLAN] }),
      severity: 'error',
      message: '缺少“不足”部分。《法治政府建设与责任落实督察工作规定》要求写明。请补写，或把相关内容单列标题',
      fixed: [
        report({
          parts: [
            MEASURES,
            '2024年度推进法治政府建设存在的不足和原因｜一是写明第一项不足。写明表现和原因。｜二是写明第二项不足。写明表现和原因。',
            PLAN,
          ],
        }),
      ],
    },
    {
      whole: true,
      text: report({ ...TITLE, parts: [MEASURES, SHORT] }),
      severity: 'error',
      message: '缺少“下一年度安排”部分。《法治政府建设与责任落实督察工作规定》要求写明。请补写，或把相关内容单列标题',
      fixed: 'many',
    },
    {
      whole: true,
      text: report({ ...TITLE, parts: [`履行第一责任人职责情况｜${WORK}`, SHORT, PLAN] }),
      severity: 'error',
      message: '缺少“举措成效”部分。《法治政府建设与责任落实督察工作规定》要求写明。请补写，或把相关内容单列标题',
      fixed: 'many',
    },
    // In the plan only, or as a shortcoming: missing.
    {
      whole: true,
      text: report({
        ...TITLE,
        parts: [
          `主要做法｜${WORK}`,
          `${SHORT}｜（一）第一责任人职责落实还不够有力。`,
          `2025年打算｜（一）压实第一责任人职责。${NEXT}`,
        ],
      }),
      severity: 'warning',
      fixed: 'many',
    },
    // Problems that are solved are no shortcomings.
    {
      whole: true,
      text: report({ ...TITLE, parts: [`${MEASURES}｜（三）着力解决群众反映的突出问题｜${WORK}`, PLAN] }),
      severity: 'error',
      fixed: 'many',
    },
    // A run-in item, a sentence: weaker.
    {
      whole: true,
      text: report({
        parts: [`工作情况｜⟦一是履行第一责任人职责⟧。书记听取汇报4次。二是规范执法。${WORK}`, SHORT, PLAN],
      }),
      severity: 'info',
      message: '“第一责任人”只在段内分项中带过，建议单列标题写明',
    },
    {
      whole: true,
      text: report({
        parts: [`${MEASURES}｜⟦一年来，工作取得一定成效，但还存在执法力量不足等问题。⟧`, `${PLAN}`],
      }),
      severity: 'info',
      message: '“不足”只用一句话带过，建议单列标题写明',
    },
    {
      whole: true,
      text: report({ parts: [MEASURES, `${SHORT}｜⟦下一步，柳溪镇将持续规范行政执法。⟧`] }),
      severity: 'info',
    },
    // Without a title it sits on the first line.
    {
      whole: true,
      text: report({ title: '', preamble: '⟦现将柳溪镇2024年法治政府建设情况报告如下：⟧', parts: [MEASURES, PLAN] }),
      severity: 'error',
      fixed: 'many',
    },
    {
      whole: true,
      profile: 'xxgk-annual',
      text: '⟦柳溪镇2024年政府信息公开工作年度报告⟧\n\n一、总体情况\n\n按时公开。\n\n二、主动公开政府信息情况\n\n按规定公开。\n\n三、收到和处理政府信息公开申请情况\n\n全年无申请。\n\n四、政府信息公开行政复议、行政诉讼情况\n\n全年无复议诉讼。\n\n五、存在的主要问题及改进情况\n\n解读形式单一，已经改进。\n',
      severity: 'warning',
      fixed: 'many',
    },
  ],
});

testRule(sectionOrder, {
  valid: [
    { whole: true, text: report({ parts: [MEASURES, SHORT, PLAN] }) },
    { whole: true, text: report({ parts: [`主要负责人履职情况｜${WORK}`, `工作情况｜${WORK}`, SHORT, PLAN] }) },
    {
      whole: true,
      text: report({ parts: [MEASURES, SHORT, `主要负责人履职情况｜${WORK}`, PLAN, '其他需要报告的情况｜无。'] }),
    },
  ],
  invalid: [
    {
      whole: true,
      text: report({ parts: [MEASURES, PLAN, `⟦存在的不足⟧｜${LACK}`] }),
      message: '“不足”应写在“下一年度安排”之前，请调整先后次序',
    },
    {
      whole: true,
      text: report({ parts: [`存在的不足｜${LACK}`, `⟦主要举措和成效⟧｜${DUTY}｜${WORK}`, PLAN] }),
    },
    { whole: true, text: report({ parts: [SHORT, `⟦主要举措和成效⟧｜${DUTY}｜${WORK}`, PLAN] }) },
  ],
});

testRule(emptySection, {
  valid: [
    { whole: true, text: report({ parts: [MEASURES, SHORT, PLAN] }) },
    // A list of sentences, and a list of titles.
    { whole: true, text: report({ parts: [`工作情况｜1.完成改造3处。｜2.完成绿化5处。`, PLAN] }) },
    { whole: true, text: report({ parts: [MEASURES, `附表目录｜1.收入决算表｜2.支出决算表｜3.财政拨款表`] }) },
  ],
  invalid: [
    {
      whole: true,
      text: report({ parts: [`工作情况｜⟦（一）加强宣传⟧｜（二）规范执法｜${WORK}`, SHORT, PLAN] }),
      message: '标题“加强宣传”下没有内容，请补写正文，或删去这个标题',
    },
    { whole: true, text: report({ parts: [MEASURES, SHORT, '⟦2025年主要安排⟧'] }) },
    {
      whole: true,
      text: report({ parts: [`工作情况｜（一）加强宣传｜${WORK}｜⟦（二）规范执法⟧`, SHORT, PLAN] }),
    },
  ],
});

testRule(title, {
  valid: [
    ...[
      '柳溪镇2024年法治政府建设年度报告',
      '石桥街道2024年度法治政府建设工作情况报告',
      '关于2024年法治政府建设情况的报告',
      '青禾县司法局2024年依法行政工作总结',
      '青禾县人民政府\n关于2024年法治政府建设情况的报告',
    ].map((name) => ({ whole: true, text: report({ title: name, parts: [MEASURES, SHORT, PLAN] }) })),
    { whole: true, text: '2026年云岭市政府工作报告\n\n各位代表：\n\n一、工作回顾\n\n全年财政收入增长5%。\n' },
    { whole: true, text: '今天下午召开会议，部署近期工作。\n' },
  ],
  invalid: [
    {
      whole: true,
      text: report({
        title: '',
        preamble: '⟦现将柳溪镇2024年法治政府建设情况报告如下：⟧',
        parts: [MEASURES, SHORT, PLAN],
      }),
      severity: 'info',
      fixed: 'many',
    },
    ...[
      ['柳溪镇法治政府建设年度报告', '标题缺少年度，请补全'],
      ['2024年法治政府建设年度报告', '标题缺少单位名称，请补全'],
    ].map(([name = '', message = '']) => ({
      whole: true,
      text: report({ title: `⟦${name}⟧`, parts: [MEASURES, SHORT, PLAN] }),
      severity: 'warning' as const,
      message,
    })),
    {
      whole: true,
      text: report({ title: '⟦柳溪镇2024年法治政府建设⟧', parts: [MEASURES, SHORT, PLAN] }),
      severity: 'warning',
      message: '标题缺少文种（如“年度报告”），请补全',
    },
  ],
});

testRule(preamble, {
  valid: [
    { whole: true, text: report({ parts: [MEASURES, SHORT, PLAN] }) },
    {
      whole: true,
      text: report({ preamble: '根据上级要求，现将本镇法治政府建设情况报告如下。', parts: [MEASURES, SHORT, PLAN] }),
    },
    { whole: true, text: '今天下午召开会议，部署近期工作。\n' },
  ],
  invalid: [
    {
      whole: true,
      text: report({ ...TITLE, preamble: '', parts: [MEASURES, SHORT, PLAN] }),
      severity: 'hint',
      fixed: 'many',
    },
    {
      whole: true,
      text: report({ ...marked('青禾县2024年法治政府建设年度报告'), preamble: '', parts: [MEASURES, PLAN] }),
      fixed: 'many',
    },
    {
      whole: true,
      text: report({
        ...marked('石桥街道2024年度法治政府建设工作情况报告'),
        preamble: '',
        parts: [MEASURES, SHORT, PLAN],
      }),
      fixed: 'many',
    },
  ],
});

testRule(signOff, {
  valid: [
    { whole: true, text: report({ parts: [MEASURES, SHORT, PLAN] }) },
    { whole: true, text: report({ parts: [MEASURES, SHORT, PLAN], end: '柳溪镇人民政府 2025年1月20日' }) },
    { whole: true, profile: 'work-report', text: report({ parts: [MEASURES], end: '' }) },
    {
      whole: true,
      text: report({
        title: '柳溪镇2024年法治政府建设年度报告\n柳溪镇人民政府\n（2025年1月20日）',
        parts: [MEASURES, SHORT, PLAN],
        end: '',
      }),
    },
  ],
  invalid: [
    {
      whole: true,
      text: report({ ...TITLE, parts: [MEASURES, SHORT, PLAN], end: '' }),
      message: '文末没有署名和成文日期，请补写',
    },
    {
      whole: true,
      text: report({ ...TITLE, parts: [MEASURES, SHORT, PLAN], end: '2025年1月20日' }),
      message: '文末没有署名，请补写发文单位全称',
    },
    {
      whole: true,
      text: report({ ...TITLE, parts: [MEASURES, SHORT, PLAN], end: '柳溪镇人民政府' }),
      message: '文末没有成文日期，请补写年月日',
    },
  ],
});

testRule(reportingYear, {
  valid: [
    { whole: true, text: report({ parts: [MEASURES, SHORT, PLAN] }) },
    { whole: true, text: report({ parts: [MEASURES, SHORT, PLAN], end: '柳溪镇人民政府\n2024年12月20日' }) },
    { whole: true, text: report({ parts: [MEASURES, `2023年存在问题整改情况｜${WORK}`, SHORT, PLAN] }) },
    { whole: true, text: report({ parts: [`2021—2024年工作情况｜${DUTY}｜${WORK}`, SHORT, PLAN] }) },
    {
      whole: true,
      text: '2026年云岭市政府工作报告\n\n各位代表：\n\n一、2025年工作回顾\n\n财政收入增长5%。\n\n二、2026年重点工作\n\n稳定就业。\n',
    },
  ],
  invalid: [
    {
      whole: true,
      text: report({ parts: [`⟦2023⟧年工作情况｜${DUTY}｜${WORK}`, SHORT, PLAN] }),
      message: '回顾部分的标题写2023年，与报告年度2024年不一致，似应为2024年，请核对',
      fixed: [report({ parts: [`2024年工作情况｜${DUTY}｜${WORK}`, SHORT, PLAN] })],
    },
    {
      whole: true,
      text: report({ parts: [MEASURES, SHORT, `⟦2024⟧年工作安排｜${NEXT}`] }),
      message: '安排部分的标题写2024年，与报告年度2024年不一致，似应为2025年，请核对',
      fixed: [report({ parts: [MEASURES, SHORT, `2025年工作安排｜${NEXT}`] })],
    },
    {
      whole: true,
      text: report({ preamble: '现将柳溪镇⟦2023⟧年法治政府建设情况报告如下：', parts: [MEASURES, SHORT, PLAN] }),
      fixed: [report({ preamble: '现将柳溪镇2024年法治政府建设情况报告如下：', parts: [MEASURES, SHORT, PLAN] })],
    },
    {
      whole: true,
      text: report({ parts: [MEASURES, SHORT, PLAN], end: '柳溪镇人民政府\n⟦2023⟧年1月20日' }),
      message: '成文日期在2023年，与报告年度2024年不符，请核对',
      fixed: [report({ parts: [MEASURES, SHORT, PLAN] })],
    },
    {
      whole: true,
      text: report({
        title: '柳溪镇⟦2023⟧年法治政府建设年度报告',
        preamble: '现将2024年法治政府建设情况报告如下：',
        parts: [`2024年工作情况｜${DUTY}｜${WORK}`, SHORT, PLAN],
      }),
      fixed: [
        report({
          preamble: '现将2024年法治政府建设情况报告如下：',
          parts: [`2024年工作情况｜${DUTY}｜${WORK}`, SHORT, PLAN],
        }),
      ],
    },
  ],
});

testRule(webResidue, {
  valid: [
    { whole: true, text: report({ parts: [MEASURES, SHORT, PLAN] }) },
    '会议资料打印120份，下载使用政务应用36次。',
    '居民可打印办事指南，登录网站查看附件。',
  ],
  invalid: [
    {
      whole: true,
      text: `${report({ parts: [MEASURES, SHORT, PLAN] })}\n⟦扫一扫在手机打开⟧\n`,
      severity: 'info',
      fixed: [`${report({ parts: [MEASURES, SHORT, PLAN] })}\n`],
    },
    {
      whole: true,
      text: `${report({ parts: [MEASURES, SHORT, PLAN] })}\n⟦【打印本页】 【关闭窗口】⟧\n`,
      fixed: [`${report({ parts: [MEASURES, SHORT, PLAN] })}\n`],
    },
    {
      whole: true,
      text: `${report({ parts: [MEASURES, SHORT, PLAN] })}\n⟦分享到：微信 微博⟧\n`,
      fixed: [`${report({ parts: [MEASURES, SHORT, PLAN] })}\n`],
    },
  ],
});

describe('profiles', () => {
  it('name every section in both languages and keep their ids apart', () => {
    for (const { sections } of PROFILES) {
      const ids = sections.map(({ id }) => id);
      if (new Set(ids).size !== ids.length) throw new Error(ids.join());
    }
  });
});
