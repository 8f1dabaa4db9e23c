import { isQuoted } from '../../lexicon/context.js';
import { type Suspect, suspectsIn } from '../../spelling/check.js';
import type { Model } from '../../spelling/model.js';
import { type Block, type Place, place } from '../../syntax/block.js';
import { meantOf } from '../../syntax/meant.js';
import { opaqueAt } from '../../syntax/opaque.js';
import { pairsOf } from '../../syntax/pairs.js';
import { covers } from '../../text/span.js';
import { type Detection, documentRule } from '../rule.js';
import { isNamed } from './names.js';
import { isWording } from './wording.js';

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
  applies: ({ spelling }) => spelling !== undefined,
  meta: {
    id: 'terms/typo',
    code: 'T007',
    stage: 'draft',
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
    const found = report.blocks.flatMap((printed) => {
      if (printed.kind === 'blank' || printed.kind === 'opaque' || !isWording(printed)) return [];
      const block = meantOf(printed);
      return slipsOf(block, spelling).map((suspect) => ({ block, suspect }));
    });
    // Each is looked for in the whole text: their number is bounded.
    if (found.length > MANY) return;
    for (const { block, suspect } of steps.over(found)) {
      if (accepted.some((word) => standsAround(block.text, suspect, word))) continue;
      if (isRepeated(report.text, block.text.slice(suspect.from, suspect.to))) continue;
      yield detection(block, suspect, spelling);
    }
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

/** Suspects of a block that are its author's own common words; kept with the block. */
function slipsOf(block: Block, model: Model): readonly Suspect[] {
  const known = block.facts.get(model) as readonly Suspect[] | undefined;
  if (known) return known;
  const slips = suspectsIn(block.text, model).filter((suspect) => isOwn(block, suspect));
  block.facts.set(model, slips);
  return slips;
}

function isOwn(block: Block, suspect: Suspect): boolean {
  const { start, end } = suspect;
  if (opaqueAt(block, start) || isQuoted(block, suspect)) return false;
  if (pairsOf(block).pairs.some((pair) => pair.kind === 'title' && covers(pair, suspect))) return false;
  return !isSaying(block.text, start, end) && !isNamed(block.text, start, end);
}

/** Units around a place in which a saying is looked for. */
const SAYING = 10;
/** Two clauses of four characters in a row: 民惟邦本，本固邦宁. */
const FOURS = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{4}[，、；,;][\u4e00-\u9fff]{4}(?![\u4e00-\u9fff])/g;

/** Whether the place is in a pair of clauses of four characters, as classical sayings are. */
function isSaying(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - SAYING);
  for (const { index, 0: found } of text.slice(from, end + SAYING).matchAll(FOURS))
    if (from + index <= start && from + index + found.length >= end) return true;
  return false;
}

/** Whether `word` stands in the text over the suspect. */
function standsAround(text: string, { start, end }: Suspect, word: string): boolean {
  for (
    let at = text.indexOf(word, Math.max(0, end - word.length));
    at >= 0 && at <= start;
    at = text.indexOf(word, at + 1)
  )
    if (at + word.length >= end && word !== '') return true;
  return false;
}

/** What a report says twice is meant. */
function isRepeated(text: string, key: string): boolean {
  const first = text.indexOf(key);
  return first >= 0 && text.indexOf(key, first + 1) >= 0;
}
