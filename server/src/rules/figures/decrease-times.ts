import { quantitiesOf } from '../../figures/quantities.js';
import { print, type Rational } from '../../quantity/rational.js';
import { type Block, place } from '../../syntax/block.js';
import type { Span } from '../../text/span.js';
import { type Fix, sectionRule } from '../rule.js';

interface State {
  readonly block: Block;
  /** From the verb to 倍. */
  readonly whole: Span;
  /** What stands between verb and figure. */
  readonly verb: string;
  readonly between: string;
  readonly times: Rational | null;
}

/** Verb, at most a short object, words such as 了 and 近; “减少到” says what is left. */
const DECREASED =
  /(减少|下降|降低|缩短|节约|节省|回落|下调|减轻|压缩|压减|缩减|缩小|下滑|减低|递减|减)((?:(?![增升长提扩至到为是原的翻])[\u4e00-\u9fff]){0,4}?)((?:了|近|约|超过|超|逾|将近|达)*)$/;

const FALL = /(降幅|跌幅|减幅)(?:[达到为近约超过]{0,3})$/;

function stateOf(block: Block, start: number, end: number, times: Rational | null): State | undefined {
  const window = block.text.slice(Math.max(0, start - 12), start);
  const found = DECREASED.exec(window) ?? FALL.exec(window);
  if (!found) return undefined;
  const [all, verb = ''] = found;
  const from = start - all.length;
  return { block, whole: { start: from, end }, verb, between: all.slice(verb.length), times };
}

function remedy({ block, whole, verb, between, times }: State): readonly Fix[] {
  if (times?.den !== 1n || between !== '' || verb.length !== 2 || verb.endsWith('幅')) return [];
  const one = times.num === 1n;
  const text = one ? `${verb}一半` : `${verb}到原来的${print(times)}分之一`;
  return [
    {
      title: { 'zh-CN': `改为“${text}”`, en: `Change to “${text}”` },
      kind: 'choice',
      edits: [{ place: place(block, whole.start, whole.end), text }],
    },
  ];
}

export const decreaseTimes = sectionRule<State>({
  wakes: [['digit', 'numeral', 'lookalike']],
  meta: {
    id: 'figures/decrease-times',
    code: 'F013',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '减少不用倍数', en: 'A decrease in multiples' },
    description: {
      'zh-CN': '“倍”只用于增加；减少用百分数或分数，如“减少50%”“减少到原来的三分之一”。“减少1倍”等于减到零，不合文意。',
      en: '倍 counts increases only; decreases are given in per cent or as a fraction (减少50%, 减少到原来的三分之一).',
    },
    basis: [{ document: '人民日报海外版语文信箱', clause: '“倍”的用法', force: 'practice' }],
    examples: [
      { bad: '群众信访量较上年减少2倍。' },
      { bad: '审批时限缩短了近3倍。' },
      { good: '群众信访量减少到原来的三分之一，网办件增长2倍。' },
    ],
  },
  messages: {
    times: {
      'zh-CN': ({ printed }) => `“${printed}”：减少不用倍数；请改用百分数或“减少到原来的几分之几”。`,
      en: ({ printed }) => `“${printed}”: a decrease takes no multiple; give a percentage or a fraction.`,
    },
  },
  *detect({ body }, { steps }) {
    for (const block of steps.over(body))
      for (const { unit, value, start, end } of steps.over(quantitiesOf(block))) {
        if (unit !== '倍') continue;
        const state = stateOf(block, start, end, value);
        if (state) yield { place: place(block, state.whole.start, end), state };
      }
  },
  describe: ({ block, whole }) => ({ id: 'times', data: { printed: block.text.slice(whole.start, whole.end) } }),
  repair: remedy,
});
