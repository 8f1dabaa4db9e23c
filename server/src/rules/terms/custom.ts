import type { VocabularyHit } from '../../lexicon/vocabulary.js';
import { inMarks } from '../../messages/in-marks.js';
import { type Block, place } from '../../syntax/block.js';
import { blockRule } from '../rule.js';
import { fixesFor } from './choices.js';
import { isWording } from './wording.js';

interface Unwanted {
  readonly block: Block;
  readonly hit: VocabularyHit;
}

/** The user's own vocabulary and patterns (`terms` and `patterns` of the configuration). */
export const custom = blockRule<Unwanted>({
  // The user's own words may be anything.
  wakes: [],
  applies: ({ vocabulary }) => vocabulary !== undefined,
  meta: {
    id: 'terms/custom',
    code: 'T006',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '自定义用词', en: 'Own vocabulary' },
    description: {
      'zh-CN':
        '按 gongwen.yaml 的 terms 和 patterns 检查本单位的用词。terms 的 unless 列出例外词；patterns 用 RE2 正则，只在含有 literal 的段落中运行，耗时与长度成正比。书名号内和成句引文不报。',
      en: 'Checks the terms and patterns of gongwen.yaml. A term is silent within the words of its unless; patterns are RE2 expressions that run on paragraphs that hold their literal. Silent in titles and in quotations of a clause or more.',
    },
    basis: [{ document: '本单位的用词约定', force: 'practice' }],
    examples: [],
  },
  messages: {
    replace: {
      'zh-CN': ({ found, right, note }) => `${found}应写作${right}${after(note)}`,
      en: ({ found, right, note }) => `${found} should be written ${right}${after(note, ': ')}`,
    },
    avoid: {
      'zh-CN': ({ found, note }) => `${found}不在本单位用词之列${after(note)}`,
      en: ({ found, note }) => `${found} is not in the vocabulary${after(note, ': ')}`,
    },
    pattern: {
      'zh-CN': ({ note, found }) => `${note}（${found}）`,
      en: ({ note, found }) => `${note}: ${found}`,
    },
  },
  *detect(block, { vocabulary, steps }) {
    if (!vocabulary || !isWording(block)) return;
    let end = 0;
    for (const hit of steps.over(vocabulary.hitsIn(block))) {
      if (hit.start < end) continue;
      end = hit.end;
      yield { place: place(block, hit.start, hit.end), state: { block, hit } };
    }
  },
  describe({ block, hit: { start, end, note, right, source } }) {
    const data = {
      found: inMarks(block.text.slice(start, end)),
      right: right === undefined ? '' : inMarks(right),
      note,
    };
    return { id: source === 'pattern' ? 'pattern' : right === undefined ? 'avoid' : 'replace', data };
  },
  repair: ({ block, hit: { start, end, right } }) =>
    right === undefined || right === block.text.slice(start, end) ? [] : fixesFor(place(block, start, end), [right]),
});

const after = (note: string | number | undefined, mark = '：'): string => (note ? `${mark}${note}` : '');
