import { quantitiesOf } from '../../figures/quantities.js';
import { anyOf } from '../../lexicon/figure-words.js';
import { once } from '../../lexicon/once.js';
import { type Block, place } from '../../syntax/block.js';
import type { Span } from '../../text/span.js';
import { sectionRule } from '../rule.js';

interface State {
  readonly block: Block;
  readonly figure: Span;
  readonly name: string;
  readonly kind: 'points' | 'percent';
  readonly right: string;
}

/** What may stand between the name and the verb, up to three times: what is compared with. */
const COMPARED =
  /同比|环比|分别|平均|累计|总体|又|也|均|都|再|年均|(?:较|比)(?:上年|上一年|去年|往年|上月|同期|上年同期|去年同期|全国平均|全市平均|\d{4}年)?(?:同期)?/y;
const MOST_COMPARED = 3;
const MORE = '(?:了|近|约|超过|超|逾|达){0,2}';

/** How a change of something is worded. One expression of all this takes long to compile. */
interface Wording {
  readonly name: RegExp;
  readonly verb: RegExp;
}

const rates = once(
  (): Wording => ({
    name: new RegExp(`${anyOf('rate.capped')}|${anyOf('rate.percent')}`, 'g'),
    verb: new RegExp(`(?:提高|提升|上升|增加|增长|升高|下降|降低|减少|回落|高(?!达)出?|低)${MORE}$`),
  }),
);

/** Amounts grow by per cent. */
const AMOUNTS: Wording = {
  name: /(?:案件|纠纷|工单|诉求|投诉|信访|申请|办件|发案|立案)?(?:数量|总量|总数|件数|人数|起数|次数|总额|金额|收入|支出|产值|营收|投资额|销售额|成交额|贷款余额|存款余额|产量|面积)/g,
  verb: new RegExp(`(?:增长|增加|减少|下降|上升)${MORE}$`),
};

/** The name of what changes, where a window ends in the wording of a change. */
function changedIn(window: string, { name, verb }: Wording): string | undefined {
  const end = verb.exec(window)?.index;
  if (end === undefined) return undefined;
  name.lastIndex = 0;
  for (let found = name.exec(window); found && found.index < end; found = name.exec(window)) {
    let at = found.index + found[0].length;
    for (let i = 0; i < MOST_COMPARED && at < end; i++) {
      COMPARED.lastIndex = at;
      if (!COMPARED.test(window)) break;
      at = COMPARED.lastIndex;
    }
    if (at === end) return found[0];
    name.lastIndex = found.index + 1;
  }
  return undefined;
}

/** 拉动收入增长2个百分点 states a contribution; 增幅, 占比 and their like are rates themselves. */
const CONTRIBUTES = /拉动|带动|贡献|影响|推高|推动|拉低|占|比重|增速|增幅|幅度|率/;

const WINDOW = 40;

function stateOf(block: Block, figure: Span, kind: 'percentage' | 'points'): State | undefined {
  const { text } = block;
  const window = text.slice(Math.max(0, figure.start - WINDOW), figure.start);
  const printed = text.slice(figure.start, figure.end);
  if (kind === 'percentage') {
    const name = changedIn(window, rates());
    if (!name || !/[%％]$/.test(printed)) return undefined;
    return { block, figure, name, kind: 'points', right: printed.replace(/\s*[%％]$/, '个百分点') };
  }
  const name = changedIn(window, AMOUNTS);
  const clause = window.slice(
    Math.max(window.lastIndexOf('，'), window.lastIndexOf(','), window.lastIndexOf('。')) + 1,
  );
  if (!name || CONTRIBUTES.test(clause)) return undefined;
  return { block, figure, name, kind: 'percent', right: printed.replace(/\s*个?百分点$/, '%') };
}

export const pointsOrPercent = sectionRule<State>({
  wakes: [['digit', 'numeral', 'lookalike']],
  meta: {
    id: 'figures/points-or-percent',
    code: 'F014',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '百分点与百分数混用', en: 'Percentage points and per cent confused' },
    description: {
      'zh-CN':
        '比率本身是百分数，两个比率之差用“个百分点”：办结率提高2.3个百分点。数量的增减用百分数：案件数量增长2.3%。劳动生产率、发案率等不是百分数的指标不报，“拉动经济增长N个百分点”不报。',
      en: 'A rate changes by percentage points (办结率提高2.3个百分点), an amount by per cent (案件数量增长2.3%). 劳动生产率, 发案率 and contributions (拉动…增长N个百分点) are left alone.',
    },
    basis: [{ document: '统计表述通行规则', force: 'practice' }],
    examples: [
      { bad: '群众满意率同比提高2.3%。' },
      { bad: '行政复议案件数量增长12.5个百分点。' },
      { good: '群众满意率同比提高2.3个百分点，达到98.1%，全员劳动生产率增长5%。' },
    ],
  },
  messages: {
    points: {
      'zh-CN': ({ name, printed, right }) =>
        `“${name}”是百分比，两个百分比之差应写“${right}”；如确指相对变化“${printed}”，请写明基数。`,
      en: ({ name, printed, right }) =>
        `${name} is a percentage; a difference of percentages is “${right}”. If a relative change of ${printed} is meant, say of what.`,
    },
    percent: {
      'zh-CN': ({ name, right }) => `“${name}”不是百分比，增减应写“${right}”。`,
      en: ({ name, right }) => `${name} is no percentage; its change is “${right}”.`,
    },
  },
  *detect({ body }, { steps }) {
    for (const block of steps.over(body))
      for (const { class: kind, start, end } of steps.over(quantitiesOf(block))) {
        if (kind !== 'percentage' && kind !== 'points') continue;
        const state = stateOf(block, { start, end }, kind);
        if (state) yield { place: place(block, start, end), state };
      }
  },
  describe: ({ block, figure, name, kind, right }) => ({
    id: kind,
    data: { name, printed: block.text.slice(figure.start, figure.end), right },
  }),
  repair: ({ block, figure, right }) => [
    {
      title: { 'zh-CN': `改为“${right}”`, en: `Change to “${right}”` },
      kind: 'choice',
      edits: [{ place: place(block, figure.start, figure.end), text: right }],
    },
  ],
});
