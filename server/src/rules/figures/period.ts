import { periodsIn } from '../../figures/period.js';
import type { Statement } from '../../figures/statement.js';
import { gather } from '../../report/parts.js';
import { isInBody } from '../../report/sections.js';
import { place } from '../../syntax/block.js';
import { meantOf } from '../../syntax/meant.js';
import { documentRule } from '../rule.js';
import { dataOf, fixOf, relatedTo } from './statement-rule.js';

const doubtedIn = gather(
  (block) => (isInBody(block) ? periodsIn(meantOf(block)).filter(({ verdict }) => verdict !== 'consistent') : []),
  [['digit', 'numeral']],
);

export const period = documentRule<Statement>({
  meta: {
    id: 'figures/period',
    code: 'F011',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '年份、时段前后矛盾', en: 'Years and periods that contradict each other' },
    description: {
      'zh-CN':
        '核对起止年份与年数（2019年至2023年五年）、起止先后（2025—2021年）、规划时期的年份（“十四五”时期为2021—2025年），以及文内标题与开头的年份、月份。首尾年份都算与只算一头都可以。',
      en: 'Checks spans of years against their length, their order, the years of the five-year plans, and the year or month of a title within the text against what opens it. Counting both ends or one is accepted.',
    },
    basis: [{ document: '统计数据前后一致、计算准确的通行要求', force: 'practice' }],
    examples: [
      { bad: '2019年至2023年八年间，全市办理法律援助案件稳步增长。' },
      { bad: '落实《云岭市法治建设规划》（2025—2021年）各项任务。' },
      { good: '2019年至2023年五年间，全市办理法律援助案件稳步增长。' },
    ],
  },
  messages: {
    span: {
      'zh-CN': ({ formula, stated, computed }) =>
        `${formula}＝${computed}，与所写“${stated}”不一致；请核对起止年份和年数`,
      en: ({ formulaEn, stated, computedEn }) =>
        `${formulaEn} = ${computedEn}, but “${stated}” is stated; check the years`,
    },
    reversed: {
      'zh-CN': ({ formula, stated, computed }) =>
        `${formula}，止于“${stated}”，先后颠倒，应止于${computed}；请核对起止年份`,
      en: ({ formulaEn, stated, computedEn }) =>
        `The span ${formulaEn} and ends in “${stated}”, which should be ${computedEn}; check the years`,
    },
    plan: {
      'zh-CN': ({ formula, stated }) => `${formula}，与所写“${stated}”不一致；请核对年份`,
      en: ({ computedEn, stated }) => `The plan has ${computedEn} here, but “${stated}” is stated; check the year`,
    },
    title: {
      'zh-CN': ({ formula, stated }) => `${formula}，正文开头却写“${stated}”；请核对`,
      en: ({ computedEn, stated }) => `The title says ${computedEn}, but the text opens with “${stated}”; check it`,
    },
  },
  reads: (report) => [doubtedIn(report)],
  *detect(report, { steps }) {
    for (const statement of steps.over(doubtedIn(report))) {
      const { block, quantity } = statement.stated;
      yield { place: place(block, quantity.start, quantity.end), state: statement };
    }
  },
  describe: (statement) => ({ id: statement.pattern.replace('period-', ''), data: dataOf(statement) }),
  related: ({ operands }) => operands.flatMap(relatedTo),
  repair: ({ remedies }) => remedies.map(fixOf),
});
