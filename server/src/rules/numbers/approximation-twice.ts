import { quantitiesOf } from '../../figures/quantities.js';
import { type Block, place } from '../../syntax/block.js';
import type { Span } from '../../text/span.js';
import { blockRule, type Fix } from '../rule.js';
import { isRead, replacement } from './digits.js';

interface State {
  readonly block: Block;
  /** The words that make the number approximate, in text order; at least two. */
  readonly words: readonly Span[];
  readonly whole: Span;
}

const BEFORE = [
  '不低于',
  '不少于',
  '不超过',
  '不高于',
  '至少',
  '最少',
  '起码',
  '最多',
  '至多',
  '不足',
  '不到',
  '未满',
  '超过',
  '超出',
  '突破',
  '高于',
  '低于',
  '多于',
  '少于',
  '大于',
  '小于',
  '大约',
  '大概',
  '大致',
  '将近',
  '接近',
  '约',
  '近',
  '超',
  '逾',
] as const;

/** Words that end with 近, 约 … and say nothing of the number. */
const WITHIN_WORD =
  /(?:最近|附近|临近|靠近|邻近|就近|远近|新近|节约|合约|条约|公约|履约|违约|签约|预约|制约|集约|解约|毁约|续约|赴约)$/;

/** The approximating word that ends at `at`, a verb such as 为 or 有 between left out. */
function wordBefore(text: string, at: number): Span | undefined {
  let end = at;
  const verb = text[end - 1];
  if (text[end - 2] === '约' && (verb === '为' || verb === '占' || verb === '有' || verb === '达')) end--;
  const window = text.slice(Math.max(0, end - 4), end);
  if (WITHIN_WORD.test(window)) return undefined;
  const word = BEFORE.find((candidate) => window.endsWith(candidate));
  return word ? { start: end - word.length, end } : undefined;
}

/** 至少需要启动资金1000万元以上, 大约有近200人: a word that is some way off and still says it of the number. */
const FAR = /(至少|最少|起码|最多|至多|大约|大概)(?:[\u4e00-\u9fff]{0,8})$/;
const FAR_UNITS = 10;

function wordFarBefore(text: string, at: number): Span | undefined {
  const from = Math.max(0, at - FAR_UNITS);
  const found = FAR.exec(text.slice(from, at));
  return found ? { start: from + found.index, end: from + found.index + (found[1]?.length ?? 0) } : undefined;
}

/** 约近12件: 约 right before another such word, where no word ends with it (邀约近300家). */
const RIGHT_BEFORE = /(?:^|[，。；：、（\s共计达有需用成了])约$/;

function wordRightBefore(text: string, at: number): Span | undefined {
  return RIGHT_BEFORE.test(text.slice(Math.max(0, at - 2), at)) ? { start: at - 1, end: at } : undefined;
}

const AFTER = /左右|及?以[上下内](?![述简称统同]|情况|内容)|上下(?=[，。；、,;）)]|$)/y;

function wordAfter(text: string, at: number): Span | undefined {
  AFTER.lastIndex = at;
  const found = AFTER.exec(text)?.[0];
  return found === undefined ? undefined : { start: at, end: at + found.length };
}

/** 余 or 多 inside a figure: 30余万人, 500多件. */
function wordInside(text: string, from: number, to: number): Span | undefined {
  for (let i = from; i < to; i++) if (text[i] === '余' || text[i] === '多') return { start: i, end: i + 1 };
  return undefined;
}

/** 数百余 and 上千余: 数 and 上 make the number approximate already. */
const ROUND = /(?<=^|[，、。；：,;:（(\s有达了约近超过成计为到])[数几上][十百千万亿]{1,3}[余多]/g;

type Found = Pick<State, 'words' | 'whole'>;

/** The figure with the words around it. */
const foundAt = (words: readonly Span[], start: number, end: number): Found => ({
  words,
  whole: { start: Math.min(start, words[0]?.start ?? start), end: Math.max(end, words.at(-1)?.end ?? end) },
});

function* figures(block: Block): Iterable<Found> {
  const { text } = block;
  for (const { start, end, numeral, class: kind } of quantitiesOf(block)) {
    if (kind === 'year' || kind === 'date' || kind === 'ordinal') continue;
    const before = wordBefore(text, start);
    // 近10余年 counts the last ten years.
    if (kind === 'duration' && before && text[before.start] === '近') continue;
    const from = kind === 'range' ? end : numeral.end > start && numeral.end < end ? numeral.end : start;
    const inside = wordInside(text, from, end);
    const after = wordAfter(text, end);
    const far = (before && wordRightBefore(text, before.start)) ?? wordFarBefore(text, before?.start ?? start);
    // 至少建设1座多厅影院: 多 behind the unit may begin the next word.
    const own = far && inside && !before && !after && inside.start !== numeral.end ? undefined : far;
    const words = [own, before, inside, after].filter((word) => word !== undefined);
    yield foundAt(words, start, after ? end : (inside?.end ?? end));
  }
}

function* rounds(block: Block): Iterable<Found> {
  if (!block.text.includes('余') && !block.text.includes('多')) return;
  for (const { index, 0: found } of block.text.matchAll(ROUND)) {
    const end = index + found.length;
    const words = [
      { start: index, end: index + 1 },
      { start: end - 1, end },
    ];
    yield foundAt(words, index, end);
  }
}

const wordsIn = ({ block, words }: State): readonly string[] => words.map((w) => block.text.slice(w.start, w.end));

function withoutWord(state: State, word: Span): Fix {
  const text = state.block.text.slice(word.start, word.end);
  return replacement(state.block, word, '', { 'zh-CN': `删去“${text}”`, en: `Drop “${text}”` });
}

export const approximationTwice = blockRule<State>({
  wakes: [['digit', 'numeral']],
  meta: {
    id: 'numbers/approximation-twice',
    code: 'N001',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '约数词重复', en: 'A number made approximate twice' },
    description: {
      'zh-CN':
        '“近”“约”“超过”“余”“多”“左右”“以上”等约数词，一个数上只用一个：写“近500件”或“500余件”，不写“近500余件”。“近10余年”中的“近”表示最近，不报。',
      en: 'One number takes one approximating word: 近500件 or 500余件, not 近500余件. In 近10余年 the 近 means “the last”, and nothing is said.',
    },
    basis: [{ document: 'GB/T 15835-2011', clause: '4.3', force: 'practice' }],
    examples: [
      { bad: '全年化解矛盾纠纷近500余件。' },
      { bad: '参加培训约300人左右。' },
      { bad: '知晓率超过95%以上。' },
      { good: '全年化解矛盾纠纷500余件，知晓率在95%以上。' },
      { good: '近10余年来，云岭市持续推进普法工作。' },
    ],
  },
  messages: {
    twice: {
      'zh-CN': ({ first, second }) => `“${first}”和“${second}”都表示约数，用一个即可；请删去其中一个。`,
      en: ({ first, second }) => `“${first}” and “${second}” both make the number approximate; keep one of them.`,
    },
  },
  *detect(block, { steps }) {
    if (!isRead(block)) return;
    for (const source of steps.over([figures(block), rounds(block)]))
      for (const { words, whole } of steps.over(source))
        if (words.length > 1) yield { place: place(block, whole.start, whole.end), state: { block, words, whole } };
  },
  describe(state) {
    const words = wordsIn(state);
    return { id: 'twice', data: { first: words[0] ?? '', second: words.at(-1) ?? '' } };
  },
  repair: (state) => state.words.map((word) => withoutWord(state, word)).filter(() => state.words.length === 2),
});
