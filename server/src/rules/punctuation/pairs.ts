import { type Block, type Place, place } from '../../syntax/block.js';
import { pairsOf, type Unpaired } from '../../syntax/pairs.js';
import { isBlank, isHighSurrogate, isLowSurrogate, skipBlanks } from '../../text/chars.js';
import { type Fix, sectionRule } from '../rule.js';
import { isText, markNorm } from './marks.js';

interface PairState {
  readonly at: Place;
  readonly mark: string;
  readonly side: Unpaired['side'];
  readonly partner: string;
  /** Where the partner may have stood: the end (or the beginning) of the clause. */
  readonly gap: number;
  /** One half is curly and this one straight: with it changed they are a pair. */
  readonly mixed?: Place;
}

/** A curly quotation mark and a straight one that wait for each other, by their places in the list. */
function mixedIn(unpaired: readonly Unpaired[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let i = 0; i + 1 < unpaired.length; i++) {
    const [a, b] = [unpaired[i], unpaired[i + 1]];
    if (!a || !b) continue;
    if ((a.mark === '“' && isStraight(b.mark)) || (isStraight(a.mark) && b.mark === '”')) {
      found.set(i, i + 1);
      i++;
    }
  }
  return found;
}

/** Units from a lone quotation mark in which a straight single one is its other half. */
const TICK_UNITS = 40;

/** Where ' stands for the other half of a lone ‘, ’, “ or ”: ‘谁执法谁普法'. Between Latin letters it is an apostrophe. */
function tickFor(text: string, { mark, side, at }: Unpaired): number | undefined {
  if (!'‘’“”'.includes(mark)) return undefined;
  const [from, to] = side === 'open' ? [at + 1, at + TICK_UNITS] : [Math.max(0, at - TICK_UNITS), at];
  const inside = text.slice(from, to);
  const found = side === 'open' ? /^[^。；\n‘’“”]*?['＇]/.exec(inside) : /['＇][^。；\n‘’“”'＇]*$/.exec(inside);
  if (!found) return undefined;
  const tick = side === 'open' ? from + found[0].length - 1 : from + found.index;
  return /[A-Za-z\d]/.test(text.charAt(tick - 1)) && /[A-Za-z\d]/.test(text.charAt(tick + 1)) ? undefined : tick;
}

const PARTNERS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '（）',
    '()',
    '［］',
    '[]',
    '｛｝',
    '{}',
    '〔〕',
    '﹝﹞',
    '【】',
    '“”',
    '‘’',
    '「」',
    '﹁﹂',
    '『』',
    '《》',
    '〈〉',
  ].flatMap(([open, close]) => [
    [open ?? '', close ?? ''],
    [close ?? '', open ?? ''],
  ]),
);

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

const isStraight = (mark: string): boolean => mark === '"' || mark === '＂';

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

/** 汉字 of a line that was broken off, at least: shorter ones are names and headings. */
const CUT = 15;

const isCut = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  block.text.length >= CUT &&
  !/[。！？；：…!?;:]["”’）)》]*$/.test(block.text.trimEnd());

/**
 * The partner stood in a line that got lost: the clause of an opening mark is broken off with its block, or that of a
 * closing one begins with a block behind a broken line.
 */
function isCutOff(blocks: readonly Block[], i: number, { at, side }: Unpaired): boolean {
  const block = blocks[i] as Block;
  const clause = side === 'open' ? block.text.slice(at) : block.text.slice(0, at);
  if (/[。！？；!?;]/.test(clause)) return false;
  return side === 'open'
    ? isCut(block) && blocks[i + 1]?.kind === 'paragraph'
    : block.kind === 'paragraph' && isCut(blocks[i - 1]);
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
      'zh-CN': ({ partner }) => `这对引号一半是弯的，一半是直的；此处应为“${partner}”`,
      en: ({ partner }) => `one half of these quotes is curly, the other straight; write “${partner}” here`,
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
      const mixed = mixedIn(lone);
      const second = new Set(mixed.values());
      for (const [k, unpaired] of steps.over(lone.entries())) {
        if (second.has(k)) continue;
        const tick = tickFor(block.text, unpaired);
        if (tick !== undefined) {
          const at = place(block, tick, tick + 1);
          const partner = PARTNERS[unpaired.mark] ?? '';
          const mixed = place(block, unpaired.at, unpaired.at + 1);
          yield { place: at, state: { at, mark: "'", side: unpaired.side, partner, gap: 0, mixed } };
          continue;
        }
        const partner = lone[mixed.get(k) ?? -1];
        if (partner) {
          const straight = isStraight(unpaired.mark) ? unpaired : partner;
          const other = straight === unpaired ? partner : unpaired;
          const at = place(block, straight.at, straight.at + straight.mark.length);
          const right = straight === unpaired ? '“' : '”';
          yield {
            place: at,
            state: {
              at,
              mark: straight.mark,
              side: other.side,
              partner: right,
              gap: 0,
              mixed: place(block, other.at, other.at + 1),
            },
          };
          continue;
        }
        if (joined.has(unpaired) || inLongQuotation(blocks, i, unpaired) || isCutOff(blocks, i, unpaired)) continue;
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
  related: ({ mixed }) => (mixed ? [{ place: mixed, message: { 'zh-CN': '引号的另一半', en: 'the other half' } }] : []),
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
