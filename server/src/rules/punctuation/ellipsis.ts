import { type Place, place } from '../../syntax/block.js';
import { opaqueAt } from '../../syntax/opaque.js';
import { isDigit, isLatin, unitNear } from '../../text/chars.js';
import { blockRule } from '../rule.js';
import { isText, markNorm } from './marks.js';

interface EllipsisState {
  readonly at: Place;
  readonly form: string;
  readonly kind: 'form' | 'etc';
}

const RIGHT = '……';
const RUN = /…+|[.．]{3,}|。{3,}|·{3,}|•{3,}/g;

/** Longer rows of dots lead to a page number. */
const LEADER = 7;

export const ellipsis = blockRule<EllipsisState>({
  wakes: ['dots'],
  meta: {
    id: 'punctuation/ellipsis',
    code: 'P006',
    stage: 'stable',
    severity: 'info',
    fix: 'safe',
    title: { 'zh-CN': '省略号的写法', en: 'Form of the ellipsis' },
    description: {
      'zh-CN':
        '省略号为六连点“……”，不用“...”“。。。”“…”；用了“等”“等等”就不再用省略号。目录里的引导点、西文里的省略号不动。',
      en: 'The ellipsis is “……”, not “...”, “。。。” or “…”, and does not stand together with 等. Leaders in tables of contents and ellipses in Latin text are left alone.',
    },
    basis: [markNorm('4.11')],
    examples: [
      { bad: '涉及教育、医疗、住房...事项，逐项解决。', good: '涉及教育、医疗、住房……逐项解决。' },
      { bad: '涉及教育、医疗、住房等……事项，逐项解决。', good: '涉及教育、医疗、住房等事项，逐项解决。' },
    ],
  },
  messages: {
    form: {
      'zh-CN': ({ form }) => `省略号应写作“……”，不写作“${form}”`,
      en: ({ form }) => `the ellipsis is written “……”, not “${form}”`,
    },
    etc: {
      'zh-CN': () => '“等”与省略号意思重复，省略号应删去',
      en: () => '等 and the ellipsis say the same; remove the ellipsis',
    },
  },
  *detect(block, { steps }) {
    if (!isText(block)) return;
    const { text } = block;
    for (const { 0: form, index } of steps.over(text.matchAll(RUN))) {
      const end = index + form.length;
      const before = unitNear(text, index - 1, -1);
      const after = unitNear(text, end, 1);
      if (
        form.length >= LEADER ||
        opaqueAt(block, index) ||
        Number.isNaN(before) ||
        isLatin(before) ||
        isDigit(before) ||
        isDigit(after)
      )
        continue;
      const at = place(block, index, end);
      if (text[index - 1] === '等' || /^等(?![级候待同式高])/.test(text.slice(end, end + 2)))
        yield { place: at, state: { at, form, kind: 'etc' } };
      else if (form !== RIGHT && !/^(?:…{4,})$/.test(form)) yield { place: at, state: { at, form, kind: 'form' } };
    }
  },
  describe: ({ kind, form }) => ({ id: kind, data: { form } }),
  repair: ({ at, kind }) => [
    kind === 'etc'
      ? { title: { 'zh-CN': '删去省略号', en: 'Remove the ellipsis' }, kind: 'safe', edits: [{ place: at, text: '' }] }
      : { title: { 'zh-CN': '改为“……”', en: 'Change to “……”' }, kind: 'safe', edits: [{ place: at, text: RIGHT }] },
  ],
});
