import { type Block, place } from '../../syntax/block.js';
import type { Span } from '../../text/span.js';
import { blockRule } from '../rule.js';
import { changeTo, isRead, numerals, replacement } from './digits.js';

interface State {
  readonly block: Block;
  readonly printed: Span;
  readonly right: string;
  readonly kind: 'year' | 'number';
}

const YEAR = /(?<![〇○◯零一二三四五六七八九十百千万亿第])[一二][〇○◯0０OＯo零一二三四五六七八九]{3}(?=年)/g;
const WRONG = /[○◯0０OＯo零]/g;

/** ○ inside another number in Chinese figures. */
const CIRCLE = /[一二三四五六七八九十百千万亿][○◯](?=[一二三四五六七八九号件条项款人])/g;

function* years(block: Block): Iterable<State> {
  for (const { index, 0: printed } of block.text.matchAll(YEAR)) {
    const right = printed.replace(WRONG, '〇');
    if (right === printed) continue;
    yield { block, printed: { start: index, end: index + printed.length }, right, kind: 'year' };
  }
}

function* numbers(block: Block, taken: readonly State[]): Iterable<State> {
  for (const { index, 0: printed } of block.text.matchAll(CIRCLE)) {
    if (taken.some(({ printed: year }) => year.start <= index && index < year.end)) continue;
    // 二百〇五 measures and takes 零; 一〇五国道 numbers and takes 〇.
    const right = /[十百千万亿]/.test(printed[0] ?? '') ? '零' : '〇';
    yield { block, printed: { start: index + 1, end: index + 2 }, right, kind: 'number' };
  }
}

export const zeroForm = blockRule<State>({
  wakes: ['numeral'],
  meta: {
    id: 'numbers/zero-form',
    code: 'N005',
    stage: 'stable',
    severity: 'warning',
    fix: 'choice',
    title: { 'zh-CN': '汉字数字中的“〇”写错', en: 'A wrong zero among Chinese figures' },
    description: {
      'zh-CN':
        '汉字年份和编号中的零写“〇”（二〇二三年），不用圆圈“○”、数字“0”、字母“O”，也不写“零”；计量中写“零”（二百零五）。',
      en: 'In years and numbers in Chinese figures zero is 〇, not ○, 0, O or 零; in quantities it is 零.',
    },
    basis: [numerals('5.2.5')],
    examples: [
      { bad: '二○二三年，柳溪镇完成换届。' },
      { bad: '二0二三年，柳溪镇完成换届。' },
      { good: '二〇二三年，柳溪镇完成换届。' },
    ],
  },
  messages: {
    year: {
      'zh-CN': ({ printed, right }) => `汉字年份“${printed}”中的零应写作“〇”：“${right}”。`,
      en: ({ printed, right }) => `Zero in the year “${printed}” is written 〇: “${right}”.`,
    },
    number: {
      'zh-CN': ({ right }) => `汉字数字中的零不用圆圈“○”，应写作“${right}”。`,
      en: ({ right }) => `Zero among Chinese figures is no circle; write “${right}”.`,
    },
  },
  *detect(block, { steps }) {
    if (!isRead(block)) return;
    const found = [...years(block)];
    if (/[○◯]/.test(block.text)) found.push(...numbers(block, found));
    for (const state of steps.over(found)) yield { place: place(block, state.printed.start, state.printed.end), state };
  },
  describe: ({ block, printed, right, kind }) => ({
    id: kind,
    data: { printed: block.text.slice(printed.start, printed.end), right },
  }),
  repair: ({ block, printed, right }) => [replacement(block, printed, right, changeTo(right))],
});
