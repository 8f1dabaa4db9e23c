import { quantitiesOf } from '../../figures/quantities.js';
import { readArabicNumeral } from '../../quantity/numerals.js';
import { mul, pow10, print } from '../../quantity/rational.js';
import { unitAt } from '../../quantity/units.js';
import { type Block, place } from '../../syntax/block.js';
import { isDigit, skipBlanks } from '../../text/chars.js';
import type { Span } from '../../text/span.js';
import { blockRule } from '../rule.js';
import { changeTo, isRead, numerals, replacement } from './digits.js';

interface State {
  readonly block: Block;
  /** The numeral and 千 or 百: “4千”. */
  readonly printed: Span;
  readonly right: string;
  /** Followed by 万 or 亿: usual in speeches, and so only a hint at the norm. */
  readonly large: boolean;
}

/** 千克, 千伏 and their like are units. */
const UNIT = /^(?:千(?:克|米|瓦|伏|卡|赫|帕|焦|升|字节|安|吨|比特|牛|兆|公顷|方百计)|百(?:分|帕|姓|花|强))/;

function stateOf(block: Block, numeral: Span): State | undefined {
  const { text } = block;
  const at = skipBlanks(text, numeral.end);
  const scale = text[at];
  if ((scale !== '千' && scale !== '百') || !isDigit(text.charCodeAt(numeral.end - 1))) return undefined;
  if (UNIT.test(text.slice(at, at + 4))) return undefined;
  const next = text[at + 1] ?? '';
  const large = next === '万' || next === '亿';
  // Statistics count in thousands: 6106千册.
  if (!large && /^[\d０-９]{3}/.test(text.slice(numeral.start, numeral.end))) return undefined;
  if (!large && next !== '余' && next !== '多' && !unitAt(text, at + 1)) return undefined;
  const { value } = readArabicNumeral(text, numeral.start);
  const right = print(mul(value, pow10(scale === '千' ? 3 : 2)));
  return { block, printed: { start: numeral.start, end: at + 1 }, right, large };
}

export const mixedScale = blockRule<State>({
  wakes: ['digit', 'thousand'],
  meta: {
    id: 'numbers/mixed-scale',
    code: 'N003',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '阿拉伯数字与“千”“百”混写', en: 'Arabic figures with 千 or 百' },
    description: {
      'zh-CN':
        '阿拉伯数字后面只能用“万”“亿”作单位，不与“千”“百”“十”混写：写4000人，不写4千人。“8千亿”一类写法常见，只作提示。千克、千米、千伏等计量单位不在此列。',
      en: 'Arabic figures take only 万 and 亿 as scales: 4000人, not 4千人. 8千亿 is common and reported as information. 千克, 千米, 千伏 are units.',
    },
    basis: [numerals('5.3')],
    examples: [
      { bad: '发放宣传手册4千册。' },
      { bad: '惠及群众3百余人。' },
      { good: '发放宣传手册4000册，覆盖110千伏变电站3座。' },
    ],
  },
  messages: {
    mixed: {
      'zh-CN': ({ printed, right }) => `“${printed}”把阿拉伯数字与“千”“百”混写；除“万”“亿”外应写全数字“${right}”。`,
      en: ({ printed, right }) => `“${printed}” mixes Arabic figures with 千 or 百; write “${right}”.`,
    },
  },
  *detect(block, { steps }) {
    if (!isRead(block)) return;
    for (const { numeral, class: kind } of steps.over(quantitiesOf(block))) {
      if (kind === 'range' || kind === 'date' || kind === 'year') continue;
      const state = stateOf(block, numeral);
      if (!state) continue;
      const { start, end } = state.printed;
      yield { place: place(block, start, end), state, ...(state.large && { severity: 'info' as const }) };
    }
  },
  describe: ({ block, printed, right }) => ({
    id: 'mixed',
    data: { printed: block.text.slice(printed.start, printed.end), right },
  }),
  repair: ({ block, printed, right }) => [replacement(block, printed, right, changeTo(right))],
});
