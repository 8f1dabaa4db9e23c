import type { Span } from '../text/span.js';

/** Words that say what became of a thing: a clause with one tells history, it does not use the thing. */
const CHANGES = [
  '更名',
  '改名',
  '改为',
  '改称',
  '改组',
  '改革前',
  '撤销',
  '废止',
  '失效',
  '并入',
  '划入',
  '划转',
  '转隶',
  '取代',
  '代替',
  '替代',
  '前身',
  '沿用',
  '当时',
  '时任',
  '旧称',
  '修订为',
  '修改为',
  '停止执行',
];

/** Words that say so only close to the name: offices abolish fees, clean up rules and merge windows all the time. */
const CHANGES_NEARBY = ['取消', '整合', '组建', '合并', '历史', '曾', '清理', '挂牌'];
const NEARBY_UNITS = 8;

/** Words after which 原 is not “former”. */
const NOT_FORMER = '草高平太中还复起屈燎荒雪冰沙桑开';
const CLAUSE = '，,。；;！？：:';
const SENTENCE = '。；;！？';
/** Units between 原 and the name that it makes former: 原市、县（区）工商局. */
const FORMER_UNITS = 10;

/**
 * Whether the text tells of the past where `at` stands: 原 before the name, a word of change in its clause,
 * or a year before `since` in its sentence.
 */
export function inHistory(text: string, at: Span, since: number | undefined): boolean {
  const clause = enclosing(text, at, CLAUSE);
  const before = ownWords(text.slice(clause.start, at.start));
  const after = ownWords(text.slice(at.end, clause.end));
  if (CHANGES.some((word) => before.includes(word) || after.includes(word))) return true;
  const nearBefore = before.slice(-NEARBY_UNITS);
  const nearAfter = after.slice(0, NEARBY_UNITS);
  if (CHANGES_NEARBY.some((word) => nearBefore.includes(word) || nearAfter.includes(word))) return true;
  if (isFormer(before.slice(-FORMER_UNITS))) return true;
  if (since === undefined) return false;
  const sentence = enclosing(text, at, SENTENCE);
  const rest = `${ownWords(text.slice(sentence.start, at.start))}…${ownWords(text.slice(at.end, sentence.end))}`;
  return yearsIn(rest).some((year) => year < since);
}

/** What stands in titles belongs to the titles; `text` may begin or end within one. */
const ownWords = (text: string): string => text.replace(/《[^》]*》?|^[^《]*》/g, '《》');

const yearsIn = (words: string): readonly number[] =>
  [...words.matchAll(/(?:19|20)\d\d(?=年)/g)].map(([year]) => Number(year));

function isFormer(before: string): boolean {
  const at = before.lastIndexOf('原');
  if (at < 0) return before.endsWith('旧') || before.endsWith('老');
  return !NOT_FORMER.includes(before.charAt(at - 1) || '。') && !/^原[则因料来本有始]/.test(before.slice(at));
}

function enclosing(text: string, at: Span, stops: string): Span {
  let start = at.start;
  while (start > 0 && !stops.includes(text.charAt(start - 1))) start--;
  let end = at.end;
  while (end < text.length && !stops.includes(text.charAt(end))) end++;
  return { start, end };
}
