import type { Range, Read } from './read.js';

/** A change of a passage or of its surroundings that must not change what is said of its figures. */
export interface Metamorphosis {
  readonly name: string;
  /** Text of the same length, offset by offset the same figures; undefined where the change does not apply. */
  change(text: string): { readonly text: string; readonly before?: string; readonly after?: string } | undefined;
}

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };

/** Half-width marks of Chinese text as full-width ones; those inside numbers stay. */
export const widen = (text: string): string =>
  text.replace(/(?<!\d),|,(?!\d{3})|[;()]|:(?!\d)/g, (mark) => WIDE[mark] ?? mark);

/** Words for words of the same sort and length. */
const SAME_SORT: readonly (readonly [string, string])[] = [
  ['办结', '验讫'],
  ['受理', '承揽'],
  ['调解', '劝和'],
  ['案件', '卷宗'],
  ['工单', '票单'],
  ['群众', '街坊'],
  ['投诉', '申告'],
  ['审结', '判讫'],
  ['纠纷', '争端'],
  ['化解', '平息'],
];

/** A neighbour with figures of its own, of another thing. */
const NEIGHBOURS = {
  before:
    '青禾县工作情况报告\n\n青禾县机关事务中心\n\n一、有关背景\n全年组织观星活动17场，刊发图录2300册，修剪行道树460株。\n二、基本情况\n',
  after: '\n三、其他情况\n馆内新添座椅85把，盆景39盆。\n青禾县机关事务中心\n2025年1月8日\n',
};

export const METAMORPHOSES: readonly Metamorphosis[] = [
  { name: 'full-width', change: (text) => ({ text: widen(text) }) },
  { name: 'inside a report', change: (text) => ({ text, ...NEIGHBOURS }) },
  {
    name: 'other words of the same sort',
    change(text) {
      let other = text;
      for (const [word, twin] of SAME_SORT) other = other.replaceAll(word, twin);
      return other === text ? undefined : { text: other };
    },
  },
  {
    name: 'semicolons as full stops',
    change(text) {
      const other = text.replaceAll('；', '。').replaceAll(';', '。');
      return other === text ? undefined : { text: other };
    },
  },
];

const key = ({ kind, stated, holds }: Read): string => `${kind}@${(stated as Range).join('-')}:${holds}`;

/** Statements that are read before and not after, or after and not before; and how many there are in all. */
export function changed(
  before: readonly Read[],
  after: readonly Read[],
): { readonly changed: number; readonly all: number } {
  const [a, b] = [new Set(before.map(key)), new Set(after.map(key))];
  const all = new Set([...a, ...b]);
  return { changed: [...all].filter((k) => a.has(k) !== b.has(k)).length, all: all.size };
}
