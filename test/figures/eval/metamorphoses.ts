import type { Passage } from '../grammars/compose.js';
import { joinedAt } from '../grammars/dress.js';
import { otherNumbers } from './other-numbers.js';
import type { Read } from './read.js';

/** A passage changed, and where what stood at an offset stands now. */
export interface Twin {
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
  /** Where a stretch of the passage stands in the twin; the same offsets where it is not given. */
  readonly moved?: (offset: number) => number;
}

/** A change of a passage or of its surroundings that must not change what is said of its figures. */
export interface Metamorphosis {
  readonly name: string;
  /** Undefined where the change does not apply. */
  change(passage: Passage): Twin | undefined;
}

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };

/** Half-width marks of Chinese text as full-width ones; those inside numbers stay. */
export const widen = (text: string): string =>
  text.replace(/(?<!\d),|,(?!\d{3})|[;()]|:(?!\d)/g, (mark) => WIDE[mark] ?? mark);

/** Words for words of the same sort and length: who deals with what, and what becomes of it. */
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
  ['结案', '销卷'],
  ['答复', '回音'],
  ['检查', '巡访'],
  ['合格', '够格'],
  ['抽检', '取样'],
  ['企业', '商号'],
  ['项目', '工事'],
  ['培训', '讲习'],
  ['整改', '匡正'],
  ['民事', '私事'],
  ['刑事', '重事'],
  ['诉求', '请愿'],
  ['信访', '来函'],
  ['咨询', '探问'],
  ['学生', '生徒'],
  ['医院', '诊所'],
  ['农村', '乡间'],
  ['城镇', '市廛'],
  ['粮食', '谷物'],
  ['汽车', '篷车'],
];

/** A neighbour with figures of its own, of another thing. */
const NEIGHBOURS = {
  before:
    '青禾县工作情况报告\n\n青禾县机关事务中心\n\n一、有关背景\n全年组织观星活动17场，刊发图录2300册，修剪行道树460株。\n二、基本情况\n',
  after: '\n三、其他情况\n馆内新添座椅85把，盆景39盆。\n青禾县机关事务中心\n2025年1月8日\n',
};

const HEADING = { before: '工作情况通报\n\n一、基本情况\n（一）各项工作平稳推进\n' };

/** One mark for another of the same width, wherever the pattern finds it. */
const marks = (name: string, pattern: RegExp, mark: string): Metamorphosis => ({
  name,
  change({ text }) {
    const other = text.replace(pattern, mark);
    return other === text ? undefined : { text: other };
  },
});

/** A clause with figures of another thing, put behind a mark within the passage. */
const aside = (name: string, mark: string, words: string): Metamorphosis => ({
  name,
  change(passage) {
    const { text } = passage;
    let at = text.indexOf(mark) + 1;
    while (at > 0 && joinedAt(passage, at)) at = text.indexOf(mark, at) + 1;
    if (at === 0 || at >= text.length) return undefined;
    return {
      text: text.slice(0, at) + words + text.slice(at),
      moved: (offset) => (offset >= at ? offset + words.length : offset),
    };
  },
});

export const METAMORPHOSES: readonly Metamorphosis[] = [
  { name: 'full-width', change: ({ text }) => ({ text: widen(text) }) },
  { name: 'in the middle of a report', change: ({ text }) => ({ text, ...NEIGHBOURS }) },
  { name: 'a heading before it', change: ({ text }) => ({ text, ...HEADING }) },
  {
    name: 'other words of the same sort',
    change({ text }) {
      let other = text;
      for (const [word, twin] of SAME_SORT) other = other.replaceAll(word, twin);
      return other === text ? undefined : { text: other };
    },
  },
  { name: 'other numbers that keep the relation', change: otherNumbers },
  aside('an unrelated sentence in between', '。', '其间修剪行道树460株，刊发图录2300册。'),
  aside('an unrelated clause in between', '；', '修剪行道树460株；'),
  {
    name: 'semicolons as full stops',
    change(passage) {
      const { text } = passage;
      const other = text.replace(/[；;]/gu, (mark, at: number) => (joinedAt(passage, at) ? mark : '。'));
      return other === text ? undefined : { text: other };
    },
  },
  marks('full stops as semicolons', /。(?!$)/gu, '；'),
  // 办结117件，办结率…: the rate may stand behind either mark.
  marks('commas before a rate as semicolons', /[，,](?=[一-鿿]{1,6}率\d)/gu, '；'),
];

const keyOf = ({ kind, stated: [start, end], holds }: Read, moved: (offset: number) => number): string =>
  `${kind}@${moved(start)}-${moved(end - 1) + 1}:${holds}`;

const same = (offset: number): number => offset;

export interface Moved {
  readonly changed: number;
  readonly all: number;
  /** A line for each verdict that changed. */
  readonly lines: readonly string[];
}

/** Reads a text between surroundings. */
export type Reader = (text: string, around?: { readonly before?: string; readonly after?: string }) => readonly Read[];

/** Verdicts over figures of the passages that are there before a change and not after, or after and not before. */
export function movedBy({ change }: Metamorphosis, passages: readonly Passage[], reader: Reader): Moved {
  let [changed, all] = [0, 0];
  const lines: string[] = [];
  for (const passage of passages) {
    const twin = change(passage);
    if (!twin) continue;
    const { text, moved = same, ...around } = twin;
    const was = new Set(reader(passage.text).map((read) => keyOf(read, moved)));
    const own = new Set(placesOf(passage.text, moved));
    const is = new Set(
      reader(text, around)
        .filter(({ stated: [start] }) => own.has(start))
        .map((read) => keyOf(read, same)),
    );
    for (const key of new Set([...was, ...is])) {
      all++;
      if (was.has(key) === is.has(key)) continue;
      changed++;
      lines.push(`${was.has(key) ? 'lost' : 'new'} ${key} ${passage.id}: ${text}`);
    }
  }
  return { changed, all, lines };
}

const placesOf = (text: string, moved: (offset: number) => number): number[] =>
  Array.from({ length: text.length }, (_, i) => moved(i));
