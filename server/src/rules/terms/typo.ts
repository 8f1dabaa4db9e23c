import type { Suspect } from '../../spelling/check.js';
import type { Model } from '../../spelling/model.js';
import { type Block, type Place, place } from '../../syntax/block.js';
import { type Detection, documentRule } from '../rule.js';
import { foundIn, isMeant, readIn } from './slips.js';

/** A likely slip where it stands. */
export interface Slip {
  readonly place: Place;
  readonly suspect: Suspect;
}

/** A text with more suspects is no official prose. */
const MANY = 500;

/** A wrong, doubled, stray or swapped character that no table lists, told by counts from official prose. */
export const typo = documentRule<Slip>({
  spells: true,
  warm: (report, { spelling }) => (spelling ? readIn(report, spelling) : []),
  meta: {
    id: 'terms/typo',
    code: 'T007',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '疑似错别字', en: 'A likely slip of the pen' },
    description: {
      'zh-CN':
        '用公文语料的字串统计查找词表之外的错别字：音近、形近、同音词、重字、衍字、颠倒、错位。证据充分的为警告，其余为建议。引号和书名号内、人名地名、全文出现两次以上的说法、字母旁边、代码和 accept 中的词不报；漏字一般查不出。“不是错字，加入单位用语表”把词写入 gongwen.yaml。',
      en: 'Looks for slips that no table lists, by counts of characters in official prose: alike in sound or shape, another word of the same sound, doubled, stray, swapped or misplaced. A warning where the evidence is strong, else a hint. Silent in quotations and titles, on names, on what the report says twice, beside letters, in code, and on words of the accept option, to which the editor adds what is right. Missing characters are mostly not found.',
    },
    basis: [{ document: '公文文字校核的通行做法', force: 'practice' }],
    options: {
      accept: {
        type: 'array',
        items: { type: 'string' },
        default: [],
        description: { 'zh-CN': '本单位用语：不是错字的词。', en: 'Words of the office that are no slips.' },
      },
    },
    examples: [
      { bad: '依法处理各类矛顿纠纷，维护社会稳定。', good: '依法处理各类矛盾纠纷，维护社会稳定。' },
      { good: '进一步拉近距离，提升服务水平。' },
    ],
  },
  messages: {
    slip: {
      'zh-CN': ({ found, meant }) => `疑似错字：“${found}”在公文中未见，“${meant}”常见`,
      en: ({ found, meant }) => `Likely slip: “${found}” is unknown in official prose, “${meant}” is common`,
    },
    rare: {
      'zh-CN': ({ found, meant }) => `疑似错字：“${found}”在公文中罕见，“${meant}”常见`,
      en: ({ found, meant }) => `Likely slip: “${found}” is rare in official prose, “${meant}” is common`,
    },
  },
  *detect(report, { spelling, options, steps }) {
    if (!spelling) return;
    const accepted = Array.isArray(options.accept) ? options.accept.filter((word) => typeof word === 'string') : [];
    const found = foundIn(report, spelling);
    // Each is looked for in the whole text: their number is bounded.
    if (found.length > MANY) return;
    for (const one of steps.over(found))
      if (!isMeant(report, one, accepted)) yield detection(one.block, one.suspect, spelling);
  },
  describe: ({ place: { block }, suspect: { start, end, right, shown, known } }) => ({
    id: known ? 'rare' : 'slip',
    data: {
      found: block.text.slice(shown.start, shown.end),
      meant: block.text.slice(shown.start, start) + right + block.text.slice(end, shown.end),
    },
  }),
  repair: ({ place: at, suspect: { start, end, right } }) => [
    {
      title: {
        'zh-CN': right === '' ? `删去“${at.block.text.slice(start, end)}”` : `改为“${right}”`,
        en: right === '' ? `Remove “${at.block.text.slice(start, end)}”` : `Change to “${right}”`,
      },
      kind: 'choice',
      edits: [{ place: at, text: right }],
    },
  ],
});

function detection(block: Block, suspect: Suspect, { warning }: Model): Detection<Slip> {
  const at = place(block, suspect.start, suspect.end);
  return { place: at, state: { place: at, suspect }, severity: suspect.score >= warning ? 'warning' : 'hint' };
}
