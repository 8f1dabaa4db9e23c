import { type Place, place } from '../../syntax/block.js';
import { sentencesOf } from '../../syntax/sentences.js';
import { blockRule } from '../rule.js';
import { isText, markNorm } from './marks.js';

interface ColonState {
  readonly at: Place;
  readonly outer: Place;
}

/** Shorter labels before a colon (问：, 电话：) open a field, not an enumeration. */
const LABEL = 4;

const WIDE = /\S(?:[ \u00a0]{2,}|\u3000)[ \u3000]*\S/;

export const colonNesting = blockRule<ColonState>({
  wakes: ['colon'],
  meta: {
    id: 'punctuation/colon-nesting',
    code: 'P009',
    stage: 'stable',
    severity: 'hint',
    fix: 'none',
    title: { 'zh-CN': '冒号套冒号', en: 'A colon within the reach of a colon' },
    description: {
      'zh-CN':
        '一个句子里冒号之后又用冒号，两个提起的范围分不清；可改写，或者另起段落分层列出。引号、括号里的冒号以及分号隔开的并列项不报。',
      en: 'A second colon within the reach of the first leaves open what belongs to which; reword, or list in paragraphs. Colons within quotes or brackets, and items set apart by semicolons, are left alone.',
    },
    basis: [markNorm('4.7.3.3')],
    examples: [
      {
        bad: '全年重点抓好以下工作：一是完善机制，具体措施有：定期会商、联合检查。',
        good: '全年重点抓好以下工作：一是完善机制，定期会商、联合检查。',
      },
    ],
  },
  messages: {
    nested: {
      'zh-CN': () => '同一句里冒号之后又用冒号，提起的范围不清；可改写或分段列出',
      en: () => 'a colon within the reach of another one; reword or list in paragraphs',
    },
  },
  *detect(block, { steps }) {
    if (!isText(block)) return;
    for (const { clauses } of steps.over(sentencesOf(block))) {
      let outer: Place | undefined;
      for (const { stop, start, end, stopAt } of steps.over(clauses)) {
        if (stop === '；') outer = undefined;
        if (stop !== '：') continue;
        const at = place(block, stopAt, stopAt + 1);
        // 填表人：王芳　　审核人：李明: wide blanks set the fields of a form apart.
        if (end - start <= LABEL || WIDE.test(block.text.slice(start, stopAt))) outer = undefined;
        else if (outer) yield { place: at, state: { at, outer } };
        else outer = at;
      }
    }
  },
  describe: () => ({ id: 'nested', data: {} }),
  related: ({ outer }) => [{ place: outer, message: { 'zh-CN': '前一个冒号', en: 'the colon before it' } }],
});
