import type { Statement } from '../../figures/statement.js';
import type { MessageData } from '../rule.js';
import { MESSAGES, severityOf, statementRule } from './statement-rule.js';

const impossible = ({ base, stated }: MessageData): string =>
  base ? `，且以${base}为基数没有整数能得到${stated}` : '';
const impossibleEn = ({ base, stated }: MessageData): string =>
  base ? `, and no whole number over ${base} gives ${stated}` : '';

/**
 * A rate falls with the sum that its part or its whole belongs to: one fault, one finding. Relations of a table say
 * themselves which of them follows.
 */
function fallsWithSum({ operands, identity }: Statement, all: readonly Statement[]): boolean {
  if (identity) return false;
  const own = operands.flatMap((o) => ('figure' in o ? [o.figure] : []));
  return all.some((sum) => {
    if (sum.kind !== 'sum' || severityOf(sum) === undefined) return false;
    const figures = [sum.stated, ...sum.operands.flatMap((o) => ('figure' in o ? [o.figure] : []))];
    return own.some((a) => figures.some((b) => a.block === b.block && a.quantity === b.quantity));
  });
}

export const rate = statementRule({
  kind: 'rate',
  id: 'figures/rate',
  code: 'F001',
  severity: 'error',
  title: { 'zh-CN': '比率与所列数字不一致', en: 'Rate that does not follow from its figures' },
  description: {
    'zh-CN':
      '按“部分÷总体”核算正文中的率和占比：总体、部分、率在同一句或相邻段落写明，名称相互对应时才核算；含结转、多个分子、合并分组和“占”字列表。按四舍五入或截位都对不上才报；满意率、出庭率、按期办结率等另有基数的，只在基数写明时核算。',
    en: 'Computes part ÷ whole where the text names both for a rate or a share (carry-over, several numerators, pooled groups and lists of 占 included). Reported only where neither rounding nor truncation can explain the difference; rates with a base of their own (满意率, 出庭率, 按期办结率) are computed only where that base is named.',
  },
  examples: [
    {
      bad: '全年受理矛盾纠纷2872件，成功调处2784件，调处成功率96.7%。',
      good: '全年受理矛盾纠纷2872件，成功调处2784件，调处成功率96.9%。',
    },
    {
      bad: '收到群众诉求860件：咨询516件，占60%；投诉258件，占32%；建议86件，占10%。',
      good: '收到群众诉求860件：咨询516件，占60%；投诉258件，占30%；建议86件，占10%。',
    },
    { good: '行政应诉案件79件，已开庭75件，负责人出庭应诉率100%。' },
  ],
  messages: {
    ...MESSAGES,
    contradiction: {
      'zh-CN': (data) => `${data.formula}＝${data.computed}，与所写${data.stated}不一致${impossible(data)}；请核对各数`,
      en: (data) =>
        `${data.formulaEn} = ${data.computedEn}, but ${data.stated} is stated${impossibleEn(data)}; check the figures`,
    },
    question: {
      'zh-CN': (data) =>
        `${data.formula}＝${data.computed}，与所写${data.stated}不一致${impossible(data)}；请核对${data.name ? `“${data.name}”的` : ''}口径或数字`,
      en: (data) =>
        `${data.formulaEn} = ${data.computedEn}, but ${data.stated} is stated${impossibleEn(data)}; check what ${data.name ? `“${data.name}”` : 'the rate'} counts, or the figures`,
    },
  },
  absorbed: fallsWithSum,
});
