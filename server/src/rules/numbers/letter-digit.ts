import { type Block, place } from '../../syntax/block.js';
import { letterDigitsOf } from '../../syntax/letter-digits.js';
import type { Span } from '../../text/span.js';
import { blockRule } from '../rule.js';
import { changeTo, isRead, numerals, replacement } from './digits.js';

interface State {
  readonly block: Block;
  readonly printed: Span;
  readonly right: string;
}

export const letterDigit = blockRule<State>({
  wakes: ['lookalike'],
  meta: {
    id: 'numbers/letter-digit',
    code: 'N009',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '数字里混入字母', en: 'A letter in the place of a digit' },
    description: {
      'zh-CN':
        '字母O、o误作0，l、I误作1：2O19年、l26件、9l件、98.O%。只看后面带年、月、日、件、人、%等的数，型号、编号、网址不动。数字按最可能的读法参与核对。',
      en: 'O or o for 0, l or I for 1 in a number that a measure word, a year or a percent sign follows. Codes, types and addresses are left alone.',
    },
    basis: [numerals('4.1.1')],
    examples: [
      { bad: '2O25年全县办理案件1O3件，其中撤回l2件。', good: '2025年全县办理案件103件，其中撤回12件。' },
      { good: '配备IPv6设备12台，推广APP，执行标准DB53/T 100件。' },
    ],
  },
  messages: {
    letter: {
      'zh-CN': ({ printed, right }) => `“${printed}”里混入了字母，疑为“${right}”，请核对`,
      en: ({ printed, right }) => `“${printed}” holds a letter; “${right}” seems to be meant`,
    },
  },
  *detect(block, { steps }) {
    if (!isRead(block)) return;
    for (const { start, end, right } of steps.over(letterDigitsOf(block)))
      yield { place: place(block, start, end), state: { block, printed: { start, end }, right } };
  },
  describe: ({ block, printed, right }) => ({
    id: 'letter',
    data: { printed: block.text.slice(printed.start, printed.end), right },
  }),
  repair: ({ block, printed, right }) => [replacement(block, printed, right, changeTo(right))],
});
