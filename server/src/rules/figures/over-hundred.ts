import { quantitiesOf } from '../../figures/quantities.js';
import { worded } from '../../lexicon/worded.js';
import { compare, HUNDRED } from '../../quantity/rational.js';
import { type Block, place } from '../../syntax/block.js';
import { overlaps, type Span } from '../../text/span.js';
import { lostIn } from '../numbers/lost.js';
import { sectionRule } from '../rule.js';

interface State {
  readonly block: Block;
  readonly figure: Span;
  readonly name: string;
}

/** The name of a share, then words that say what it is, up to the figure; “提高” alone would say by how much it rose. */
const STATED = worded`(?<!毛|接种|筛查|目标人群)(?!参保率)(${'rate.capped'})(?:[已也均都约近超为是达到在至]|分别|首次|总体|平均|保持|实现|稳定|提高到|提高至|提升到|提升至|上升到|上升至|增至|升至|高达|超过|突破){0,6}$`;

function nameBefore(text: string, at: number): string | undefined {
  return STATED.exec(text.slice(Math.max(0, at - 24), at))?.[1];
}

export const overHundred = sectionRule<State>({
  wakes: [['digit', 'numeral', 'lookalike']],
  meta: {
    id: 'figures/over-hundred',
    code: 'F015',
    stage: 'stable',
    severity: 'error',
    fix: 'none',
    title: { 'zh-CN': '构成比超过100%', en: 'A share of more than 100 %' },
    description: {
      'zh-CN':
        '办结率、合格率、覆盖率、满意率、出庭应诉率等是部分与总体之比，不可能超过100%。完成率、增长率、结案率、毛入学率、参保率、接种覆盖率等可以超过100%，不报。',
      en: 'Shares of a whole (办结率, 合格率, 覆盖率, 满意率, 出庭应诉率 …) cannot pass 100 %. Rates that may (完成率, growth, 结案率, 毛入学率, and those of a registered or planned population: 参保率, 接种覆盖率) are left alone.',
    },
    basis: [{ document: '统计表述通行规则', force: 'practice' }],
    examples: [
      { bad: '群众诉求办结率达到108.6%。' },
      { good: '重点项目投资完成率达到125.5%，群众诉求办结率达到100%。' },
    ],
  },
  messages: {
    over: {
      'zh-CN': ({ name, printed }) => `${name}是部分与总体之比，不可能超过100%，所写为${printed}；请核对数字。`,
      en: ({ name, printed }) =>
        `${name} is a share of a whole and cannot pass 100 %, but ${printed} is stated; check it.`,
    },
  },
  *detect({ body }, { steps }) {
    for (const block of steps.over(body))
      for (const { class: kind, interval, start, end } of steps.over(quantitiesOf(block))) {
        if (kind !== 'percentage' || interval.low === null || compare(interval.low, HUNDRED) <= 0) continue;
        const name = nameBefore(block.text, start);
        if (!name || lostIn(block).some(({ printed }) => overlaps(printed, { start, end }))) continue;
        yield { place: place(block, start, end), state: { block, figure: { start, end }, name } };
      }
  },
  describe: ({ block, figure, name }) => ({
    id: 'over',
    data: { name, printed: block.text.slice(figure.start, figure.end) },
  }),
});
