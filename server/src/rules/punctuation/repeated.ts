import { type Place, place } from '../../syntax/block.js';
import { opaqueAt } from '../../syntax/opaque.js';
import { blockRule } from '../rule.js';
import { isText, markNorm } from './marks.js';

interface RepeatedState {
  readonly at: Place;
  readonly marks: string;
}

/** Stops of either width that never follow each other; ？！ and ！！ do. */
const RUN = /[，。、；：,;:][，。、；：！？,;:!?]+|[！？!?][，。、；：,;:]+/g;

export const repeated = blockRule<RepeatedState>({
  wakes: ['stop'],
  meta: {
    id: 'punctuation/repeated',
    code: 'P007',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '标点重复', en: 'Marks that follow each other' },
    description: {
      'zh-CN': '两个点号连在一起（如“。。”“，，”“，。”），多半是改稿时没有删净。“？！”“！！”和省略号不报。',
      en: 'Two stops that follow each other (。。 ，， ，。) are mostly left over from editing. ？！, ！！ and ellipses are left alone.',
    },
    basis: [markNorm('5.1')],
    examples: [{ bad: '全年办结案件124件，，群众满意度稳步提升。', good: '全年办结案件124件，群众满意度稳步提升。' }],
  },
  messages: {
    repeated: {
      'zh-CN': ({ marks }) => `标点“${marks}”连用，请只留一个`,
      en: ({ marks }) => `marks “${marks}” follow each other; keep one`,
    },
  },
  *detect(block, { steps }) {
    if (!isText(block)) return;
    for (const { 0: marks, index } of steps.over(block.text.matchAll(RUN))) {
      // 。。。 is an ellipsis in another form.
      if (/。{3}/.test(marks) || opaqueAt(block, index)) continue;
      const at = place(block, index, index + marks.length);
      yield { place: at, state: { at, marks } };
    }
  },
  describe: ({ marks }) => ({ id: 'repeated', data: { marks } }),
  repair: ({ at, marks }) =>
    [...new Set(marks)].map((mark) => ({
      title: { 'zh-CN': `只留“${mark}”`, en: `Keep “${mark}” only` },
      kind: 'choice',
      edits: [{ place: at, text: mark }],
    })),
});
