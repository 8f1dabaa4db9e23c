import { type Place, place } from '../../syntax/block.js';
import { narrowDigits } from '../../text/chars.js';
import { blockRule } from '../rule.js';
import { isText } from './marks.js';

interface State {
  readonly at: Place;
  readonly printed: string;
  readonly right: string;
}

/** 9：30 with the minutes of a clock. */
const CLOCK = /(?<![\d：:.])([01]?\d|2[0-4])：([0-5]\d)(?:：([0-5]\d))?(?![\d：:.%％]|[∶比])/g;
/** Words around a ratio or a score. */
const RATIO = /(?:比例|比率|之比|比值|配比|比分|按|票|占比|性别比)[^，。；]{0,6}$/;

export const clock = blockRule<State>({
  wakes: ['colon', 'digit'],
  meta: {
    id: 'punctuation/clock',
    code: 'P012',
    stage: 'stable',
    severity: 'info',
    fix: 'safe',
    title: { 'zh-CN': '时刻中的全角冒号', en: 'A full-width colon in a time of day' },
    description: {
      'zh-CN': '用阿拉伯数字写的时刻用半角冒号：9:30，不用9：30。比例、比分不动。',
      en: 'A time of day in Arabic figures takes the half-width colon. Ratios and scores are left alone.',
    },
    basis: [{ document: 'GB/T 15835—2011', clause: '5.1.4', force: 'norm' }],
    examples: [{ bad: '活动于9：30开始。', good: '活动于9:30开始。' }, { good: '男女比例为1：30，双方以3：12表决。' }],
  },
  messages: {
    clock: {
      'zh-CN': ({ printed, right }) => `时刻“${printed}”应用半角冒号“${right}”`,
      en: ({ printed, right }) => `The time “${printed}” takes a half-width colon: “${right}”`,
    },
  },
  *detect(block, { steps }) {
    if (!isText(block) || !block.text.includes('：')) return;
    const plain = narrowDigits(block.text);
    for (const match of steps.over(plain.matchAll(CLOCK))) {
      const { index, 0: found } = match;
      if (RATIO.test(plain.slice(Math.max(0, index - 10), index)) || !isTime(plain, index, found)) continue;
      const printed = block.text.slice(index, index + found.length);
      const at = place(block, index, index + found.length);
      yield { place: at, state: { at, printed, right: printed.replaceAll('：', ':') } };
    }
  },
  describe: ({ printed, right }) => ({ id: 'clock', data: { printed, right } }),
  repair: ({ at, right }) => [
    {
      title: { 'zh-CN': `改为“${right}”`, en: `Change to “${right}”` },
      kind: 'safe',
      edits: [{ place: at, text: right }],
    },
  ],
});

/** Something says that it is a time: a word of time before it, a span of two times, or what happens at it. */
function isTime(text: string, index: number, found: string): boolean {
  const before = text.slice(Math.max(0, index - 8), index);
  const after = text.slice(index + found.length, index + found.length + 8);
  return (
    /(?:上午|下午|早上|晚上?|中午|凌晨|傍晚|时间[为是：:]?|于|至|[-—－～~到日号时]|[）)]|截至|每[天日]|周[一二三四五六日])\s*$/.test(
      before,
    ) || /^\s*(?:[-—－～~至到]\s*\d{1,2}[:：]|开始|举行|召开|结束|前|之前|以前|左右|许|准时|起|在|，)/.test(after)
  );
}
