import { duplicateHeading } from '../../../../server/src/rules/structure/duplicate-heading.js';
import { headingLevel } from '../../../../server/src/rules/structure/heading-level.js';
import { headingMark } from '../../../../server/src/rules/structure/heading-mark.js';
import { headingPunctuation } from '../../../../server/src/rules/structure/heading-punctuation.js';
import { headingSequence } from '../../../../server/src/rules/structure/heading-sequence.js';
import { runInSequence } from '../../../../server/src/rules/structure/run-in-sequence.js';
import { testRule } from '../../../helpers/rule-tester.js';

const WORK = '全年开展执法检查12次，调解矛盾纠纷36件，群众满意度稳步提升。';

/** A report whose headings are given; each has a body unless it ends with “｜”. */
const doc = (...headings: readonly string[]): { whole: true; text: string } => ({
  whole: true,
  text: `石桥街道2024年工作总结\n\n${headings.map((h) => (h.endsWith('｜') ? h.slice(0, -1) : `${h}\n\n${WORK}`)).join('\n\n')}\n`,
});
const fixedTo = (...headings: readonly string[]): readonly string[] => [doc(...headings).text];

testRule(headingSequence, {
  valid: [
    doc('一、宣传工作', '二、执法工作', '三、工作打算'),
    doc('一、工作情况｜', '（一）宣传', '（二）执法', '二、工作打算｜', '（一）培训', '（二）监督'),
    // Numbers that run on through the parts; a list that begins anew; marks inside a paragraph.
    doc('一、工作情况｜', '（一）宣传', '（二）执法', '二、工作打算｜', '（三）培训', '（四）监督'),
    doc('一、工作情况', '1.完成改造', '2.完成绿化', '1.发放物资', '2.慰问群众', '3.开展义诊'),
    {
      whole: true,
      text: `石桥街道2024年工作总结\n\n一、工作情况\n\n（一）加强宣传。${WORK}（二）规范执法。${WORK}\n\n（三）化解矛盾。${WORK}\n`,
    },
    doc('第一部分　工作回顾｜', '一、宣传', '二、执法', '第二部分　工作打算｜', '一、培训', '二、监督'),
    // Numbers that stand in the text, though no heading could be made of them.
    doc('一、工作情况｜', '1.开展普法活动', '2.办理复议案件', '3.5条线路实现联网联控。', '4.新建站点6个'),
    {
      whole: true,
      text: `石桥街道2024年工作总结\n\n一、工作情况\n\n1.抓宣传。${WORK}2.抓执法。${WORK}\n\n3.抓调解。${WORK}4.抓培训。${WORK}\n\n5.抓监督。${WORK}\n`,
    },
    // Numbers of several levels count under their own prefix; Roman ones as others do.
    doc('1.工作情况｜', '1.1 宣传服务', '1.2 规范执法', '2.工作打算｜', '2.1 业务培训', '2.2 日常监督'),
    doc('1.工作情况｜', '1.1 宣传服务｜', '1.1.1 入户走访', '1.1.2 集中宣讲', '1.2 规范执法'),
    doc('Ⅰ、宣传工作', 'Ⅱ、执法工作', 'Ⅲ、工作打算'),
    // Circled figures that a type face lacks stand in brackets.
    doc('一、工作情况｜', ...Array.from({ length: 13 }, (_, i) => `${'①②③④⑤⑥⑦⑧⑨⑩⑾⑿⒀'[i]}走访第${i + 1}社区`)),
  ],
  invalid: [
    {
      ...doc(
        '1.工作情况｜',
        '1.1 宣传服务',
        '⟦1.3 规范执法⟧',
        '1.4 化解矛盾',
        '2.工作打算｜',
        '2.1 业务培训',
        '2.2 日常监督',
      ),
      message: '序号跳号：“1.1宣传服务”之后应为“1.2”，现为“1.3”。请补上缺失的部分或调整序号',
      fixed: fixedTo(
        '1.工作情况｜',
        '1.1 宣传服务',
        '1.2 规范执法',
        '1.3 化解矛盾',
        '2.工作打算｜',
        '2.1 业务培训',
        '2.2 日常监督',
      ),
    },
    {
      ...doc('Ⅰ、宣传工作', 'Ⅱ、执法工作', '⟦Ⅳ、工作打算⟧'),
      message: '序号跳号：“Ⅱ、执法工作”之后应为“Ⅲ、”，现为“Ⅳ、”。请补上缺失的部分或调整序号',
      fixed: fixedTo('Ⅰ、宣传工作', 'Ⅱ、执法工作', 'Ⅲ、工作打算'),
    },
    {
      ...doc('一、宣传工作', '⟦三、执法工作⟧', '四、工作打算'),
      message: '序号跳号：“一、宣传工作”之后应为“二、”，现为“三、”。请补上缺失的部分或调整序号',
      fixed: fixedTo('一、宣传工作', '二、执法工作', '三、工作打算'),
    },
    {
      ...doc('一、宣传工作', '二、执法工作', '⟦二、工作打算⟧', '四、其他'),
      message: '序号重复：“二、执法工作”之后应为“三、”，现为“二、”。请调整序号',
      fixed: fixedTo('一、宣传工作', '二、执法工作', '三、工作打算', '四、其他'),
    },
    {
      ...doc('一、宣传工作', '⟦三、执法工作⟧', '二、调解工作', '四、工作打算'),
      fixed: fixedTo('一、宣传工作', '二、执法工作', '三、调解工作', '四、工作打算'),
    },
    {
      ...doc('一、工作情况｜', '（一）宣传', '（二）执法', '⟦（四）调解⟧', '（五）培训'),
      fixed: fixedTo('一、工作情况｜', '（一）宣传', '（二）执法', '（三）调解', '（四）培训'),
    },
    {
      ...doc('一、工作情况｜', '（一）宣传', '（二）执法', '（三）调解', '⟦（三）培训⟧', '（四）监督'),
      fixed: fixedTo('一、工作情况｜', '（一）宣传', '（二）执法', '（三）调解', '（四）培训', '（五）监督'),
    },
    {
      ...doc('⟦二、宣传工作⟧', '三、执法工作', '四、工作打算'),
      fixed: fixedTo('一、宣传工作', '二、执法工作', '三、工作打算'),
    },
  ],
});

testRule(headingLevel, {
  valid: [
    doc('一、工作情况｜', '（一）宣传｜', '1.集中宣传', '2.入户宣传', '（二）执法', '二、工作打算｜', '（一）培训'),
    // Two levels only.
    doc('一、工作情况｜', '1.宣传', '2.执法', '二、工作打算｜', '1.培训', '2.监督'),
    // A list that a colon introduces.
    {
      whole: true,
      text: `石桥街道2024年工作总结\n\n一、工作情况\n\n（一）宣传\n\n${WORK}\n\n二、存在问题\n\n主要表现如下：\n\n1.力量不足。${WORK}\n\n2.经费不足。${WORK}\n`,
    },
  ],
  invalid: [
    {
      ...doc('一、工作情况｜', '（一）宣传', '（二）执法', '二、工作打算｜', '⟦1.培训⟧', '2.监督'),
      message: '层次越级：“二、”之下应先用“（一）”，现为“1.”，请调整序号',
    },
    {
      ...doc(
        '一、工作情况｜',
        '⟦（1）宣传⟧',
        '（2）执法',
        '二、工作打算｜',
        '（一）培训｜',
        '1.法律培训',
        '2.业务培训',
      ),
    },
    {
      ...doc('一、工作情况｜', '1.宣传｜', '⟦（一）集中宣传⟧', '（二）入户宣传', '2.执法'),
      message: '层次倒置：“1.”低于“（一）”，却写在它的上一层，请调整序号',
    },
  ],
});

const RUN_IN = '强化宣传。全年开展宣传6次，发放资料120份。';

testRule(headingMark, {
  valid: [
    doc(`一、工作情况｜`, `（一）${RUN_IN}`, `1.${RUN_IN}`, `（1）${RUN_IN}`, `1）${RUN_IN}`, `①${RUN_IN}`),
    // A nought that somebody counts with stays.
    doc('一、工作情况｜', `01.${RUN_IN}`),
    // Half-width throughout: one finding on the text, none on each mark.
    {
      whole: true,
      text: '石桥街道2024年工作总结\n\n一、工作情况\n\n(一)强化宣传。全年开展宣传6次,发放资料120份,覆盖群众3600人。\n',
    },
  ],
  invalid: [
    { ...doc(`⟦一.⟧工作情况`), fixed: fixedTo('一、工作情况'), severity: 'info' },
    { ...doc('一、工作情况｜', `⟦1、⟧${RUN_IN}`), fixed: fixedTo('一、工作情况｜', `1.${RUN_IN}`) },
    { ...doc('一、工作情况｜', `⟦０1.⟧${RUN_IN}`), fixed: fixedTo('一、工作情况｜', `01.${RUN_IN}`) },
    { ...doc('一、工作情况｜', `⟦（一）、⟧${RUN_IN}`), fixed: fixedTo('一、工作情况｜', `（一）${RUN_IN}`) },
    { ...doc('一、工作情况｜', `⟦(一)⟧${RUN_IN}`), fixed: fixedTo('一、工作情况｜', `（一）${RUN_IN}`) },
    {
      ...doc('一、工作情况｜', `⟦（ 一 ）⟧${RUN_IN}`),
      fixed: fixedTo('一、工作情况｜', `（一）${RUN_IN}`),
      message: '序号“（ 一 ）”应写作“（一）”',
    },
  ],
});

testRule(headingPunctuation, {
  valid: [
    doc('一、工作情况', '（一）强化宣传'),
    // Run-in headings, lists of sentences, sentences that sum up.
    doc(`一、工作情况｜`, `（一）${RUN_IN}`, '二、完成事项｜', '（一）完成改造3处。｜', '（二）完成绿化5处。｜'),
    doc('一、坚持协同发力，推动经济稳定增长。'),
    doc('一、主要做法：'),
  ],
  invalid: [
    { ...doc('一、工作情况⟦。⟧'), fixed: fixedTo('一、工作情况'), severity: 'info' },
    { ...doc('一、工作情况｜', '（一）强化宣传⟦；⟧'), fixed: fixedTo('一、工作情况｜', '（一）强化宣传') },
    { ...doc('一、宣传工作', '二、执法工作⟦，⟧'), fixed: fixedTo('一、宣传工作', '二、执法工作') },
  ],
});

const ITEM = '加强宣传，全年开展宣传6次';

testRule(runInSequence, {
  valid: [
    `一是${ITEM}。二是${ITEM}。三是${ITEM}。`,
    `一是${ITEM}；二是${ITEM}；一是${ITEM}；二是${ITEM}。`,
    `第一，${ITEM}。第二，${ITEM}。`,
    // One inside the other; one glued to the sentence before.
    `一是${ITEM}。二是抓两头：一是${ITEM}；二是${ITEM}；三是${ITEM}。三是${ITEM}。`,
    `全面推行三项制度一是${ITEM}。二是${ITEM}。`,
    `这是提升效能的关键之一。是否合法由司法所审核。一是${ITEM}。二是${ITEM}。`,
  ],
  invalid: [
    {
      text: `⟪一是${ITEM}⟫。⟦三是⟧${ITEM}。`,
      message: '“三是”之前缺少“二是”，请补上缺失的一项或调整序号',
      fixed: [`一是${ITEM}。二是${ITEM}。`],
    },
    {
      text: `一是${ITEM}。二是${ITEM}。⟦二是⟧${ITEM}。四是${ITEM}。`,
      message: '“二是”重复，此处应为“三是”，请调整序号',
      fixed: [`一是${ITEM}。二是${ITEM}。三是${ITEM}。四是${ITEM}。`],
    },
    {
      text: `一是${ITEM}。⟦是强化机制创新⟧，开展培训4次。三是${ITEM}。`,
      message: '句首的“是”丢了序号，应为“二是”，请补上',
      fixed: [`一是${ITEM}。二是强化机制创新，开展培训4次。三是${ITEM}。`],
    },
    { text: `第一，${ITEM}。⟦第三⟧，${ITEM}。`, fixed: [`第一，${ITEM}。第二，${ITEM}。`] },
  ],
});

testRule(duplicateHeading, {
  valid: [
    doc('一、宣传工作', '二、执法工作'),
    doc('一、工作情况｜', '（一）加强培训', '二、工作打算｜', '（一）加强培训'),
    doc('一、宣传工作', '二、宣传工作队伍建设'),
  ],
  invalid: [
    {
      ...doc('一、工作情况｜', '（一）加强培训', '⟦（二）加强培训⟧'),
      message: '同级标题“加强培训”重复，请修改其中一个或合并内容',
    },
    doc('一、宣传工作', '⟦二、宣传工作⟧', '三、执法工作'),
    doc('一、工作情况｜', '（一）规范执法', '（二）加强培训', '⟦（三）规范执法⟧'),
  ],
});

testRule(headingSequence, {
  valid: [doc('一、情况', '（一）制度', '（二）执法', '二、不足', '（一）力量', '（二）经费', '三、打算')],
  invalid: [
    {
      ...doc('一、情况', '⟦（二）不足⟧', '三、打算'),
      fixed: fixedTo('一、情况', '二、不足', '三、打算'),
    },
    {
      ...doc('一、情况', '（一）制度', '⟦二、执法⟧', '（三）普法', '二、不足'),
      fixed: fixedTo('一、情况', '（一）制度', '（二）执法', '（三）普法', '二、不足'),
    },
  ],
});

testRule(runInSequence, {
  valid: [
    `首先，${ITEM}。其次，${ITEM}。最后，${ITEM}。`,
    `一是${ITEM}。二是${ITEM}。最后，${ITEM}。`,
    `全区名列“创新百强区”第二、“工业百强区”第六、“法治百强区”第三。`,
    `一是抓两头：①${ITEM}；②${ITEM}。二是${ITEM}。`,
  ],
  invalid: [
    { text: `首先，${ITEM}。⟦二是⟧${ITEM}。再次，${ITEM}。`, fixed: [`首先，${ITEM}。其次，${ITEM}。再次，${ITEM}。`] },
    { text: `主要措施：①${ITEM}；⟦2.⟧${ITEM}；③${ITEM}。`, fixed: [`主要措施：①${ITEM}；②${ITEM}；③${ITEM}。`] },
  ],
});

testRule(headingSequence, {
  valid: [
    // A second document behind the first counts anew.
    {
      whole: true,
      text: '枫林区2025年工作总结\n一、检查情况\n全年检查42次。\n二、存在问题\n力量不足。\n三、下步打算\n继续检查。\n枫林区2025年转移支付执行情况说明\n一、转移支付情况\n全年收到12万元。\n',
    },
    {
      whole: true,
      text: '枫林区2025年工作总结\n一、检查情况\n全年检查42次。\n附件：1.检查情况表\n3.整改情况表\n4.责任分工表\n',
    },
  ],
  invalid: [
    {
      whole: true,
      text: '枫林区2025年工作总结\n一、检查情况\n全年检查42次。\n二、存在问题\n力量不足。\n三、下步打算\n继续检查。\n⟦一、组织保障⟧\n压实责任。\n',
      fixed: 'many',
    },
  ],
});
