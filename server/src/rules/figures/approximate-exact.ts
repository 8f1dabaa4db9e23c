import { quantitiesOf } from '../../figures/quantities.js';
import type { Quantity } from '../../quantity/quantity.js';
import { compare, div, equal, HUNDRED, mul } from '../../quantity/rational.js';
import { sameKin } from '../../quantity/units.js';
import { type Block, type Place, place } from '../../syntax/block.js';
import { sectionRule } from '../rule.js';

interface State {
  readonly block: Block;
  /** 约, 大约 with its figure. */
  readonly whole: Place;
  readonly word: Place;
  readonly printed: string;
  /** The counts that make the figure exact; without them the wording does (全部). */
  readonly exact: readonly Place[];
  /** An amount to the cent, which an estimate cannot know. */
  readonly cents: boolean;
}

/** Units of text in which the counts of a rate stand before it. */
const REACH = 90;
/** Figures before the rate among which its counts are looked for. */
const NEAR = 8;

/** 约 right before a figure, 为, 占 or 达到 between left out. */
function aboutBefore(text: string, at: number): { start: number; end: number } | undefined {
  const found = /(大约|约)(?:为|占|达到?)?$/.exec(text.slice(Math.max(0, at - 6), at));
  if (!found || /[公条合签履违预制节契集]约(?:为|占|达到?)?$/.test(text.slice(Math.max(0, at - 6), at)))
    return undefined;
  const start = at - found[0].length;
  return { start, end: start + (found[1]?.length ?? 1) };
}

const isExactCount = (q: Quantity): boolean =>
  q.exact && q.approximation === null && (q.class === 'count' || q.class === 'people') && (q.value?.num ?? 0n) > 1n;

/** The last two exact counts of one kind before the rate, where the later one over the earlier one is exactly the rate. */
function exactPair(block: Block, rate: Quantity, before: readonly Quantity[]): readonly Place[] | undefined {
  const counts = before.filter((q) => isExactCount(q) && rate.start - q.end <= REACH).slice(-2);
  const [whole, part] = counts;
  if (!whole?.value || !part?.value || !rate.value || !sameKin(whole.unit, part.unit)) return undefined;
  if (/[。！？]/.test(block.text.slice(part.end, rate.start))) return undefined;
  if (!equal(mul(div(part.value, whole.value), HUNDRED), rate.value)) return undefined;
  return [place(block, whole.start, whole.end), place(block, part.start, part.end)];
}

/** 估计收入为123456789.01元. */
const ESTIMATE = /(估计|预计|大约|大概|约计|约)(?:[\u4e00-\u9fff]{0,6})$/;
const CENTS = /[.．][\d０-９]{2}元$/;
/** Digits of an amount that is looked at: few yuan are a price. */
const AMOUNT_UNITS = 8;

function estimateBefore(text: string, at: number): { start: number; end: number } | undefined {
  const from = Math.max(0, at - 10);
  const found = ESTIMATE.exec(text.slice(from, at));
  if (!found || /[公条合签履违预制节契集]约$/.test(text.slice(0, from + found.index + 1))) return undefined;
  return { start: from + found.index, end: from + found.index + (found[1]?.length ?? 0) };
}

const ALL = /(?:全部|全都|无一例外|一件不漏|全覆盖)[^。！？；]{0,16}$/;

export const approximateExact = sectionRule<State>({
  wakes: [['digit', 'numeral', 'lookalike']],
  meta: {
    id: 'figures/approximate-exact',
    code: 'F012',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '确数前用“约”', en: '约 before an exact figure' },
    description: {
      'zh-CN':
        '文中的数字已经能算出确数，比率前就不用“约”：受理358起、调处成功358起，成功率是100%，不是“约为100%”。估计的数也不会精确到分。',
      en: 'Where the text gives the numbers that make a rate exact, it takes no 约: 358 of 358 is 100 %, not about 100 %. Nor is an estimate known to the cent.',
    },
    basis: [{ document: '统计表述通行规则', force: 'practice' }],
    examples: [
      { bad: '全年受理纠纷36起，调处成功36起，成功率约为100%。' },
      { bad: '预计收入为86425310.27元。' },
      { good: '全年受理纠纷36起，调处成功35起，成功率约为97%。' },
    ],
  },
  messages: {
    pair: {
      'zh-CN': ({ whole, part, printed }) => `由${whole}、${part}可知比率正好是${printed}，不用“约”。`,
      en: ({ whole, part, printed }) => `${part} of ${whole} is exactly ${printed}; drop 约.`,
    },
    cents: {
      'zh-CN': ({ word, printed }) => `“${word}”的数不会精确到分，“${printed}”或是确数，或应取整，请核对。`,
      en: ({ word, printed }) =>
        `An estimate (${word}) is not known to the cent: “${printed}” is exact, or to be rounded.`,
    },
    all: {
      'zh-CN': ({ printed }) => `前文已写明“全部”，${printed}是确数，不用“约”。`,
      en: ({ printed }) => `The text says “all”, so ${printed} is exact; drop 约.`,
    },
  },
  *detect({ body }, { steps }) {
    for (const block of steps.over(body)) {
      const figures = quantitiesOf(block);
      for (const [i, rate] of steps.over(figures.entries())) {
        if (rate.class === 'money' && rate.text.length >= AMOUNT_UNITS && CENTS.test(rate.text)) {
          const word = estimateBefore(block.text, rate.start);
          if (!word) continue;
          const whole = place(block, word.start, rate.end);
          const at = place(block, word.start, word.end);
          yield { place: whole, state: { block, whole, word: at, exact: [], printed: rate.text, cents: true } };
          continue;
        }
        if (rate.class !== 'percentage' || rate.approximation !== '约' || !rate.value) continue;
        const word = aboutBefore(block.text, rate.start);
        if (!word) continue;
        const before = block.text.slice(Math.max(0, word.start - REACH), word.start);
        const hundred = compare(rate.value, HUNDRED) === 0;
        const exact =
          exactPair(block, rate, figures.slice(Math.max(0, i - NEAR), i)) ??
          (hundred && ALL.test(before) ? [] : undefined);
        if (!exact) continue;
        const whole = place(block, word.start, rate.end);
        const state = {
          block,
          whole,
          word: place(block, word.start, word.end),
          exact,
          printed: rate.text,
          cents: false,
        };
        yield { place: whole, state };
      }
    }
  },
  describe({ exact: [whole, part], printed, block, word, cents }) {
    if (cents) return { id: 'cents', data: { printed, word: block.text.slice(word.start, word.end) } };
    if (!whole || !part) return { id: 'all', data: { printed } };
    const textOf = ({ start, end }: Place) => block.text.slice(start, end);
    return { id: 'pair', data: { whole: textOf(whole), part: textOf(part), printed } };
  },
  related: ({ exact, block }) =>
    exact.map((at) => {
      const text = block.text.slice(at.start, at.end);
      return { place: at, message: { 'zh-CN': `据此可算出确数：${text}`, en: `Makes the rate exact: ${text}` } };
    }),
  repair: ({ word, block }) => {
    const text = block.text.slice(word.start, word.end);
    return [
      {
        title: { 'zh-CN': `删去“${text}”`, en: `Drop “${text}”` },
        kind: 'choice',
        edits: [{ place: word, text: '' }],
      },
    ];
  },
});
