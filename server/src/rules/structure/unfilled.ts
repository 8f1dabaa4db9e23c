import { gather } from '../../report/parts.js';
import { type Block, blockFact, type Place, place } from '../../syntax/block.js';
import { type GapKind, gapsOf } from '../../syntax/gaps.js';
import { shortened } from '../../text/shortened.js';
import { documentRule } from '../rule.js';
import { PRACTICE, wholeOf } from './support.js';

interface State {
  readonly kind: GapKind | 'leftover';
  readonly text: string;
  readonly at: Place;
}

/** Longest text that a message shows, with its …. */
const LONGEST = 25;

const stateOf = (at: Place, kind: State['kind']): State => ({
  kind,
  text: shortened(at.block.text.slice(at.start, at.end), LONGEST),
  at,
});

const unfilledOf = blockFact((block: Block): readonly State[] => [
  ...(block.kind === 'leftover' ? [stateOf(wholeOf(block), 'leftover')] : []),
  ...gapsOf(block).map(({ start, end, kind }) => stateOf(place(block, start, end), kind)),
]);

const unfilledIn = gather(unfilledOf);

export const unfilled = documentRule<State>({
  meta: {
    id: 'structure/unfilled',
    code: 'S016',
    stage: 'stable',
    severity: 'error',
    fix: 'none',
    title: { 'zh-CN': '未填写的空白与残留', en: 'What nobody filled in' },
    description: {
      'zh-CN':
        '模板里没有填的部门、日期和数字（XX部门、×月×日、___、（）件、率 %、罚款 万元），“待补充”“待核实”等批注，“错误!未找到引用源。”、域代码、批注和删除内容等文字处理软件的残留。一处报一次，须由人补写，不自动修改，也不由其他规则“更正”。',
      en: 'Departments, dates and numbers of a template that were never filled in, remarks such as 待补充, and what a word processor left behind: broken references, codes of fields, comments, deleted passages. Nothing is changed by itself.',
    },
    basis: [PRACTICE],
    examples: [
      { bad: '由XX部门牵头，×月×日前完成。', good: '由县司法局牵头，6月30日前完成。' },
      { bad: '全年办理案件___件，办结率  %。', good: '全年办理案件36件，办结率97.2%。' },
      { good: '开展“12·4”主题活动，种植面积2×3公里，二〇二五年完成。' },
    ],
  },
  messages: {
    name: {
      'zh-CN': ({ text }) => `“${text}”没有填写，请补上具体名称或日期`,
      en: ({ text }) => `“${text}” was never filled in`,
    },
    number: {
      'zh-CN': ({ text }) => `“${text}”缺少数字，请补上`,
      en: ({ text }) => `“${text}” lacks its number`,
    },
    note: {
      'zh-CN': ({ text }) => `“${text}”是写作时留下的备注，请补充内容后删去`,
      en: ({ text }) => `“${text}” is a remark of the writer; complete the text and delete it`,
    },
    field: {
      'zh-CN': ({ text }) => `“${text}”是失效的引用或域代码，请改为应引用的内容`,
      en: ({ text }) => `“${text}” is a broken reference or the code of a field`,
    },
    anchor: {
      'zh-CN': ({ text }) => `“${text}”是批注的标记，不是报告内容，请删去`,
      en: ({ text }) => `“${text}” is the mark of a comment`,
    },
    leftover: {
      'zh-CN': ({ text }) => `“${text}”是批注或修订的残留，不是报告内容，请删去`,
      en: ({ text }) => `“${text}” was left by a comment or a revision`,
    },
  },
  reads: (report) => [unfilledIn(report)],
  *detect(report, { steps }) {
    for (const state of steps.over(unfilledIn(report))) yield { place: state.at, state };
  },
  describe: ({ kind, text }) => ({ id: kind, data: { text } }),
});
