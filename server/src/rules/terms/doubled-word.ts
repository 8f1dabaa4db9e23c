import { isForeign } from '../../lexicon/context.js';
import { type Place, place } from '../../syntax/block.js';
import { blockRule } from '../rule.js';
import { isWording } from './wording.js';

/** A word or a particle that stands twice in a row. */
export const doubledWord = blockRule<Place>({
  wakes: ['han'],
  meta: {
    id: 'terms/doubled-word',
    code: 'T005',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '词语重复', en: 'A word that stands twice' },
    description: {
      'zh-CN':
        '检查连写两遍的虚词（“的的”）、词（“进行进行”）和四字以上的词组。“标的的”“为了了解”“一步一步”一类正常连用不报。',
      en: 'Looks for particles, words and longer runs that stand twice in a row, as left behind by editing. Regular sequences are left alone.',
    },
    basis: [{ document: '公文文字校核的通行做法', force: 'practice' }],
    examples: [
      { bad: '对重点领域进行进行专项检查。', good: '对重点领域进行专项检查。' },
      { good: '为了了解标的的情况，一步一步推进。' },
    ],
  },
  messages: {
    twice: {
      'zh-CN': ({ word }) => `“${word}”重复，请删去一个`,
      en: ({ word }) => `“${word}” stands twice; remove one`,
    },
  },
  *detect(block, { lexicon, steps }) {
    if (!isWording(block)) return;
    for (const span of steps.over(lexicon.doubledIn(block))) {
      if (isForeign(block, span)) continue;
      const at = place(block, span.start, span.end);
      yield { place: at, state: at };
    }
  },
  describe: (at) => ({ id: 'twice', data: { word: half(at) } }),
  repair: (at) => [
    {
      title: { 'zh-CN': `保留一个“${half(at)}”`, en: `Keep one “${half(at)}”` },
      kind: 'choice',
      edits: [{ place: at, text: half(at) }],
    },
  ],
});

const half = ({ block, start, end }: Place): string => block.text.slice(start, (start + end) / 2);
