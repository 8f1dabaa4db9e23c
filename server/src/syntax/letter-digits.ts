import type { Span } from '../text/span.js';
import { type Block, blockFact } from './block.js';

/** A number in which a letter stands for a digit, and how it is most likely meant; the length stays. */
export interface LetterDigits extends Span {
  readonly right: string;
}

const MEASURE =
  '年|月|日|号|时|分|件|人|次|个|项|家|户|场|份|起|名|万|亿|元|条|期|部|处|岁|天|周|批|支|所|座|辆|台|套|宗|例|篇|幅|届|轮|余|多|[%％]|公里|平方米|亩|吨|百分点';
const DIGIT = '[0-9OoОlIｌＩＯ]';
/** Digits and letters that look like them, at least one of each; a measure word, a year or % follows. */
const FORM = new RegExp(
  `(?<![A-Za-z0-9Ａ-Ｚａ-ｚ./_-])(?=${DIGIT}{0,8}(?:[.,]${DIGIT}{0,6})?[OoОlIｌＩＯ])(?=[^0-9]{0,8}[0-9])${DIGIT}{1,9}(?:[.,]${DIGIT}{1,6})?(?=\\s?(?:${MEASURE}))`,
  'g',
);

/** 全县O起: a letter alone in the place of a nought. */
const NOUGHT = /(?<=[\u4e00-\u9fa5，、])[OＯ](?=(?:起|件|例|宗|人次|人(?!员|民|才))[^A-Za-z])/g;

/** The numbers of a block that hold letters in the place of digits. */
export const letterDigitsOf: (block: Block) => readonly LetterDigits[] = blockFact(({ text }) => {
  if (!/[OoОlIｌＩＯ]/.test(text)) return [];
  const found: LetterDigits[] = [];
  for (const { index, 0: printed } of text.matchAll(FORM)) {
    if (!/[0-9]/.test(printed) || !/[OoОlIｌＩＯ]/.test(printed)) continue;
    found.push({ start: index, end: index + printed.length, right: digitsOf(printed) });
  }
  for (const { index } of text.matchAll(NOUGHT)) found.push({ start: index, end: index + 1, right: '0' });
  return found.sort((a, b) => a.start - b.start);
});

/** The text of a block with those numbers as they are most likely meant; offsets stay. */
export const asMeant: (block: Block) => string = blockFact((block) => {
  let text = '';
  let from = 0;
  for (const { start, end, right } of letterDigitsOf(block)) {
    text += block.text.slice(from, start) + right;
    from = end;
  }
  return from === 0 ? block.text : text + block.text.slice(from);
});

/** O as 0, l and I as 1. */
const digitsOf = (printed: string): string => printed.replace(/[OoОＯ]/g, '0').replace(/[lIｌＩ]/g, '1');
