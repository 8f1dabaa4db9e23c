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

/** Units on each side that the message shows. */
const SHOWN = 2;

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
        '用公文语料的字串统计查找词表之外的错别字：音近、形近、重字、衍字、颠倒。证据充分的为警告，其余为建议。引号和书名号内、人名地名、全文出现两次以上的说法、代码和单位用语表中的词不报；漏字一般查不出。',
      en: 'Looks for slips that no table lists, by counts of characters in official prose: alike in sound or shape, doubled, stray or swapped. Silent in quotations and titles, on names, on what the report says twice, in code, and on words of the accept option. Missing characters are mostly not found.',
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
      'zh-CN': ({ found, meant }) => `疑似错字：公文语料中“${found}”未见或罕见，“${meant}”常见`,
      en: ({ found, meant }) => `Likely slip: “${found}” is (nearly) unknown in official prose, “${meant}” is common`,
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
  describe: ({ place: { block }, suspect: { start, end, right } }) => {
    const [before, after] = around(block.text, start, end);
    return {
      id: 'slip',
      data: { found: before + block.text.slice(start, end) + after, meant: before + right + after },
    };
  },
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

/** The neighbours that the message shows: up to {@link SHOWN} characters of wording on each side. */
function around(text: string, start: number, end: number): readonly [string, string] {
  const before = /[\u4e00-\u9fff]*$/.exec(text.slice(Math.max(0, start - SHOWN), start))?.[0] ?? '';
  const after = /^[\u4e00-\u9fff]*/.exec(text.slice(end, end + SHOWN))?.[0] ?? '';
  return [before, after];
}
