import type { Lexicon } from '../../lexicon/lexicon.js';
import { gather } from '../../report/parts.js';
import { type Section, sectionFact } from '../../report/report.js';
import { type Block, blockFact, type Place, place } from '../../syntax/block.js';
import { sentencesOf } from '../../syntax/sentences.js';
import { isHan, trimEnd } from '../../text/chars.js';
import { documentRule } from '../rule.js';
import { markNorm } from './marks.js';

interface EndState {
  readonly at: Place;
  /** All places where lines were broken inside sentences, this one first; empty for a slip of the writer. */
  readonly broken: readonly Place[];
  /** A comma stands where the stop should. */
  readonly comma: boolean;
  readonly word: string;
}

/** 汉字 of a paragraph that is prose, and of a sentence that needs a stop. */
const LONG = 40;
const SENTENCE = 8;

const CLOSERS = '”’）)》】"';

function hanIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (isHan(text.charCodeAt(i))) count++;
  return count;
}

/** The end of a paragraph of several sentences that has no stop. */
const openEndOf: (block: Block) => Place | 'stopped' | undefined = blockFact((block) => {
  const { text, body, kind } = block;
  if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'heading') return undefined;
  const end = trimEnd(text, body.end, body.start);
  if (hanIn(text, body.start, end) < LONG) return undefined;
  let last = end - 1;
  while (last > body.start && CLOSERS.includes(text[last] ?? ' ')) last--;
  if (/[。！？；：…!?;:—*]/.test(text[last] ?? '') || text[last] === '.') return 'stopped';
  const sentences = sentencesOf(block);
  const final = sentences.at(-1);
  if (sentences.length < 2 || !final || hanIn(text, final.start, end) < SENTENCE) return undefined;
  // A bracket at the end is a remark on the whole, a link or a caption is no sentence.
  if (last !== end - 1 && text[end - 1] !== '”' && text[end - 1] !== '》') return undefined;
  if (!isHan(text.charCodeAt(last)) && !/[0-9０-９%％，、,]/.test(text[last] ?? '')) return undefined;
  return place(block, end - 1, end);
});

/** So many paragraphs that may go on in the next line are the work of a converter, if one of them does for certain. */
const BROKEN = 3;
const MOST_RELATED = 20;

/** The next block with text, where it may go on with the sentence: no heading, no mark. */
function continuation(blocks: readonly Block[], index: number): Block | undefined {
  const next = blocks.slice(index + 1, index + 4).find(({ text }) => /[^\s\u200b\ufeff]/.test(text));
  return next?.kind === 'heading' ? undefined : next;
}

/** Cut for certain: behind a comma, before a stop, or inside a word. */
function isCut({ block, end }: Place, next: Block, { joins }: Lexicon): boolean {
  const [last = '', first = ''] = [block.text[end - 1], next.text.trimStart()[0]];
  return /[，、,（“《]/.test(last) || /[，。；、]/.test(first) || joins(last, first);
}

/** Open ends of a section, none where most of its paragraphs are open: lines were broken without regard to sentences. */
const openIn: (section: Section) => readonly Place[] = sectionFact(({ body }) => {
  const ends = body.map(openEndOf);
  const open = ends.filter((end) => end !== undefined && end !== 'stopped');
  return open.length > 1 && open.length * 2 >= ends.filter((end) => end !== undefined).length ? [] : open;
});

const openEndsIn = gather(
  blockFact((block: Block): readonly Place[] => {
    const end = openEndOf(block);
    return end === undefined || end === 'stopped' ? [] : [end];
  }),
);

export const paragraphEnd = documentRule<EndState>({
  meta: {
    id: 'punctuation/paragraph-end',
    code: 'P008',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '段末没有句末标点', en: 'A paragraph without a stop' },
    description: {
      'zh-CN':
        '几句话组成的段落，末一句没有句号等句末标点，或者以逗号、顿号结束，可能漏了标点，也可能漏了后面的文字。句子在几处被断成两段的，像是转换格式造成的，全文只提示一次。短行、标题、署名、以括注结束的段落以及按行断开的文本不报。',
      en: 'A paragraph of several sentences whose last one has no stop, or ends with a comma: the stop is missing, or the rest of the text is. Sentences that were cut into two paragraphs in several places are reported once. Short lines, headings, signatures, paragraphs that end with a bracket and hard-wrapped text are left alone.',
    },
    basis: [markNorm('4.1')],
    examples: [
      {
        bad: '全市坚持把法治政府建设摆在重要位置，定期听取汇报，研究解决问题。各级各部门主动担当，依法履职能力进一步增强',
        good: '全市坚持把法治政府建设摆在重要位置，定期听取汇报，研究解决问题。各级各部门主动担当，依法履职能力进一步增强。',
      },
    ],
  },
  messages: {
    none: {
      'zh-CN': ({ word }) => `段末“${word}”之后没有句号，请补上，并核对是否漏了文字`,
      en: ({ word }) =>
        `no stop at the end of the paragraph, behind “${word}”; add it and check whether text is missing`,
    },
    broken: {
      'zh-CN': ({ word, count }) =>
        `“${word}”之后句子没有完就另起了一段${Number(count) > 1 ? `，全文共${count}处` : ''}，像是转换格式时断开的行，请接上`,
      en: ({ word, count }) =>
        `the sentence goes on behind “${word}” in another paragraph${Number(count) > 1 ? `, in ${count} places` : ''}: lines broken by a converter`,
    },
    comma: {
      'zh-CN': ({ word }) => `段落以“${word}”结束，应为句号；请核对是否漏了文字`,
      en: ({ word }) => `the paragraph ends with “${word}”, should be a full stop; check whether text is missing`,
    },
  },
  // Whether a sentence goes on is seen in the block behind it.
  reads: (report) => (openEndsIn(report).length > 0 ? [report] : []),
  *detect(report, { lexicon, steps }) {
    const open: Place[] = [];
    for (const section of steps.over(report.sections)) open.push(...openIn(section));
    if (open.length === 0) return;
    const pieces = open.flatMap((at) => {
      const next = continuation(report.blocks, report.indexOf(at.block));
      return next ? [{ at, cut: isCut(at, next, lexicon) }] : [];
    });
    const isMany = pieces.length >= BROKEN && pieces.some(({ cut }) => cut);
    // One comma at the end of a paragraph is more often a slip of the writer.
    const broken = pieces.filter(({ at, cut }) => isMany || (cut && !endsInComma(at))).map(({ at }) => at);
    const together = new Set(broken);
    const [first] = broken;
    if (first) yield { place: first, state: stateOf(first, broken), severity: 'info' };
    for (const at of steps.over(open)) if (!together.has(at)) yield { place: at, state: stateOf(at, []) };
  },
  describe: ({ comma, word, broken }) =>
    broken.length > 0
      ? { id: 'broken', data: { word, count: broken.length } }
      : { id: comma ? 'comma' : 'none', data: { word } },
  related: ({ broken }) =>
    broken.slice(1, 1 + MOST_RELATED).map((at) => ({
      place: at,
      message: { 'zh-CN': '也在句中断开', en: 'broken here too' },
    })),
  repair: ({ at, comma, broken }) =>
    broken.length > 0
      ? []
      : [
          {
            title: comma
              ? { 'zh-CN': '改为句号', en: 'Change to a full stop' }
              : { 'zh-CN': '补上句号', en: 'Add a full stop' },
            kind: 'choice',
            edits: [{ place: comma ? at : place(at.block, at.end, at.end), text: '。' }],
          },
        ],
});

const endsInComma = ({ block, start, end }: Place): boolean => /[，、,]/.test(block.text.slice(start, end));

function stateOf(at: Place, broken: readonly Place[]): EndState {
  const mark = at.block.text.slice(at.start, at.end);
  const comma = endsInComma(at);
  return { at, broken, comma, word: comma ? mark : at.block.text.slice(Math.max(0, at.end - 4), at.end) };
}
