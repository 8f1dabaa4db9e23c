import { toHan } from './han-numerals.js';

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const ORDER_WORDS = ['首先', '其次', '再次'];

/** How each series writes the mark of a number; undefined where it has none for it. */
const FORMS = {
  han: (n: number) => `${toHan(n)}、`,
  'han-bracket': (n: number) => `（${toHan(n)}）`,
  arabic: (n: number) => `${n}.`,
  'arabic-bracket': (n: number) => `（${n}）`,
  circled: (n: number) => CIRCLED[n - 1],
  shi: (n: number) => `${toHan(n)}是`,
  yao: (n: number) => `${toHan(n)}要`,
  wei: (n: number) => `${toHan(n)}为`,
  qi: (n: number) => `其${toHan(n)}`,
  di: (n: number) => `第${toHan(n)}`,
  xian: (n: number) => ORDER_WORDS[n - 1],
} as const satisfies Readonly<Record<string, (n: number) => string | undefined>>;

export type MarkStyle = keyof typeof FORMS;

/** The mark of a heading or of an item in prose: 一、 （一） 1. （1） ① 一是 第一 首先. */
export const writtenMark = (style: MarkStyle, number: number): string | undefined => FORMS[style](number);

/** The same for series that have a mark for every number. */
export const writtenMarkOf = (style: Exclude<MarkStyle, 'circled' | 'xian'>, number: number): string =>
  FORMS[style](number);
