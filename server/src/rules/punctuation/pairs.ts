import { inMarks } from '../../messages/in-marks.js';
import { type Block, type Place, place } from '../../syntax/block.js';
import { pairsOf, type Unpaired } from '../../syntax/pairs.js';
import { isBlank, isHighSurrogate, isLowSurrogate, skipBlanks } from '../../text/chars.js';
import { type Fix, sectionRule } from '../rule.js';
import { cutOff } from './cut-off.js';
import { halvesIn, isStraight, PARTNERS } from './halves.js';
import { isText, markNorm } from './marks.js';

interface PairState {
  readonly at: Place;
  readonly mark: string;
  readonly side: Unpaired['side'];
  readonly partner: string;
  /** Where the partner may have stood: the end (or the beginning) of the clause. */
  readonly gap: number;
  /** The other half, where this one is of another kind or faces the wrong way: with it changed they are a pair. */
  readonly mixed?: Place;
}

const NAMES: Readonly<Record<string, string>> = {
  '“': '前引号',
  '”': '后引号',
  '‘': '前单引号',
  '’': '后单引号',
  '《': '前书名号',
  '》': '后书名号',
  '〈': '前单书名号',
  '〉': '后单书名号',
};

const nameOf = (mark: string | number | undefined): string =>
  NAMES[String(mark)] ??
  (/[（([［{｛〔【]/.test(String(mark)) ? '前括号' : /[）)\]］}｝〕】]/.test(String(mark)) ? '后括号' : `“${mark}”`);

/** What a pair is called by one of its marks. */
const pairName = (mark: string | number | undefined): string => nameOf(mark).replace(/^[前后]/, '');

const isClauseMark = (c: string | undefined): boolean => c === undefined || '，。；：！？、,;:!?'.includes(c);

/** Units that a partner is looked for from a mark: a clause is shorter. */
const CLAUSE = 300;

function gapOf(text: string, { at, side }: Unpaired): number {
  let gap = side === 'open' ? at + 1 : at;
  if (side === 'open') {
    while (!isClauseMark(text[gap]) && gap - at < CLAUSE) gap++;
    while (gap > at + 1 && isBlank(text.charCodeAt(gap - 1))) gap--;
  } else {
    while (!isClauseMark(text[gap - 1]) && at - gap < CLAUSE) gap--;
    gap = skipBlanks(text, gap, at);
  }
  // A reach that ends after so many units may end inside a character of two.
  return isLowSurrogate(text.charCodeAt(gap)) && isHighSurrogate(text.charCodeAt(gap - 1)) ? gap - 1 : gap;
}

const opensWith = (block: Block | undefined, mark: string): boolean =>
  block?.text.startsWith(mark, skipBlanks(block.text, 0)) ?? false;

/** Each paragraph of a long quotation opens anew, only the last one closes: the next one opens with the same mark. */
const inLongQuotation = (blocks: readonly Block[], i: number, { at, side, mark }: Unpaired): boolean =>
  side === 'open' &&
  '“‘「『'.includes(mark) &&
  blocks[i]?.kind !== 'heading' &&
  skipBlanks(blocks[i]?.text ?? '', 0) === at &&
  opensWith(blocks[i + 1], mark);

/** Blocks that a pair reaches over at most where lines were broken inside a sentence. */
const BROKEN = 4;

/** A pair that reaches over line breaks: the last mark of one block and the first lone one of those behind it. */
function acrossBlocks(blocks: readonly Block[]): ReadonlySet<Unpaired> {
  const joined = new Set<Unpaired>();
  blocks.forEach((block, i) => {
    const open = pairsOf(block).unpaired.at(-1);
    if (open?.side !== 'open') return;
    // Behind a stop a new paragraph begins: only the very next block may close what is open.
    const reach = /[。！？；]$/.test(block.text.trimEnd()) ? 1 : BROKEN;
    const close = blocks.slice(i + 1, i + 1 + reach).find((other) => pairsOf(other).unpaired.length > 0);
    const first = close && pairsOf(close).unpaired[0];
    if (first?.side === 'close' && PARTNERS[open.mark] === first.mark) joined.add(open).add(first);
  });
  return joined;
}

/** （1，2]年: an interval. */
const INTERVAL = /[（([［]\s*\d[\d.]*\s*[,，]\s*\d[\d.]*\s*[）)\]］]/g;

function inInterval(text: string, at: number): boolean {
  const from = Math.max(0, at - 12);
  return [...text.slice(from, at + 12).matchAll(INTERVAL)].some(
    ({ index, 0: whole }) => index + from <= at && at < index + from + whole.length,
  );
}

export const pairs = sectionRule<PairState>({
  wakes: ['pair'],
  meta: {
    id: 'punctuation/pairs',
    code: 'P002',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '括号、引号、书名号不成对', en: 'Bracket, quote or title mark without partner' },
    description: {
      'zh-CN':
        '成对的标点少了一半，读者看不出引语、书名或注释到哪里为止。按段判断；一段引文分几段写时，每段开头都用前引号、只在最后一段用后引号，是合规的；“1）”这样的序号不报。',
      en: 'Half of a pair of marks is missing, so that nobody can see where quotation, title or remark ends. Judged by paragraph; a quotation of several paragraphs may open each of them and close the last only; marks of lists such as “1）” are no pairs.',
    },
    basis: [markNorm('4.8、4.9、4.15')],
    examples: [
      { bad: '深入开展“八五普法宣传活动，群众法治意识增强。', good: '深入开展“八五”普法宣传活动，群众法治意识增强。' },
    ],
  },
  messages: {
    open: {
      'zh-CN': ({ mark, partner }) => `这里的${nameOf(mark)}没有对应的${nameOf(partner)}，请补上或删去`,
      en: ({ mark, partner }) => `${mark} is never closed by ${partner}; add it or remove this one`,
    },
    close: {
      'zh-CN': ({ mark, partner }) => `这里的${nameOf(mark)}之前没有对应的${nameOf(partner)}，请补上或删去`,
      en: ({ mark, partner }) => `${mark} has no ${partner} before it; add it or remove this one`,
    },
    mixed: {
      'zh-CN': ({ mark, partner }) =>
        `${pairName(partner)}的两半不是一对，此处的${inMarks(String(mark))}应为${inMarks(String(partner))}`,
      en: ({ mark, partner }) => `these two are no pair: write ${partner} for ${mark} here`,
    },
    straight: {
      'zh-CN': () => '这里的直引号不成对，请补上另一半或删去',
      en: () => 'this straight quote has no partner; add it or remove this one',
    },
  },
  *detect({ heading, body }, { steps }) {
    const blocks = (heading && body[0] !== heading ? [heading, ...body] : body).filter(isText);
    const joined = acrossBlocks(blocks);
    for (const [i, block] of steps.over(blocks.entries())) {
      const lone = pairsOf(block).unpaired;
      const halves = halvesIn(block.text, lone);
      const isHalf = new Set(halves.flatMap((pair) => pair.lone));
      const isCutOff = cutOff(blocks, i);
      for (const { other, wrong, right } of steps.over(halves)) {
        if (inInterval(block.text, wrong.start)) continue;
        const at = place(block, wrong.start, wrong.end);
        const mark = block.text.slice(wrong.start, wrong.end);
        const mixed = place(block, other.at, other.at + other.mark.length);
        yield { place: at, state: { at, mark, side: other.side, partner: right, gap: 0, mixed } };
      }
      for (const unpaired of steps.over(lone)) {
        if (isHalf.has(unpaired)) continue;
        if (joined.has(unpaired) || inLongQuotation(blocks, i, unpaired) || isCutOff(unpaired)) continue;
        const { at, mark, side } = unpaired;
        if (inInterval(block.text, at)) continue;
        const state = {
          at: place(block, at, at + mark.length),
          mark,
          side,
          partner: PARTNERS[mark] ?? mark,
          gap: gapOf(block.text, unpaired),
        };
        yield { place: state.at, state };
      }
    }
  },
  describe: ({ mark, side, partner, mixed }) => ({
    id: mixed ? 'mixed' : isStraight(mark) ? 'straight' : side,
    data: { mark, partner },
  }),
  related: ({ mixed }) => (mixed ? [{ place: mixed, message: { 'zh-CN': '另一半', en: 'the other half' } }] : []),
  repair: ({ at, mark, side, partner, gap, mixed }) => {
    const { block, start, end } = at;
    if (mixed)
      return [
        {
          title: { 'zh-CN': `改为${nameOf(partner)}，与另一半成对`, en: `Change to ${partner}` },
          kind: 'choice',
          edits: [{ place: at, text: partner }],
        },
      ];
    const inside = side === 'open' ? block.text.slice(end, gap) : block.text.slice(gap, start);
    const fixes: Fix[] = [];
    if (inside.length > 0)
      fixes.push({
        title: { 'zh-CN': `补上${nameOf(partner)}`, en: `Add “${partner}”` },
        kind: 'choice',
        edits: [{ place: place(block, gap, gap), text: partner }],
      });
    fixes.push({
      title: { 'zh-CN': `删去这个${nameOf(mark)}`, en: `Remove this “${mark}”` },
      kind: 'choice',
      edits: [{ place: at, text: '' }],
    });
    return fixes;
  },
});
