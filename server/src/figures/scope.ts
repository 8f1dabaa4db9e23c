import { sameKin } from '../quantity/units.js';
import type { Group, Mention } from './view.js';

/** What a grammar sees: one group of clauses, and the paragraphs of the section right before it. */
export interface Scope {
  readonly group: Group;
  /** Nearest first. */
  readonly before: readonly Group[];
}

/** How many figures a pattern looks back over. */
export const REACH = 40;

/** Measure words that a text uses for one another: 反馈表527份 … 满意的526件. */
const COUNTERS = new Set('件 起 宗 例 件次 个 条 份 封 项 桩 笔 次 批 票 座'.split(' '));

/** Do two figures count the same sort of thing? */
export function comparable({ q: a }: Mention, { q: b }: Mention): boolean {
  if (a.unit === b.unit) return true;
  // 9.76万亿和10.34万亿元: the unit is printed once.
  if ((a.unit === '' || b.unit === '') && a.scale > 1n && b.scale > 1n) return true;
  if (sameKin(a.unit, b.unit)) return true;
  if (a.class !== b.class) return false;
  return a.class === 'count' && COUNTERS.has(a.unit) && COUNTERS.has(b.unit);
}

/** The same measure word, or one that says the same. */
export const sameUnit = ({ q: a }: Mention, { q: b }: Mention): boolean => a.unit === b.unit || sameKin(a.unit, b.unit);

const PLAIN: ReadonlySet<string> = new Set(['count', 'people', 'money', 'area', 'duration']);

/** A figure that states how much of something there is. */
export const isPlain = (m: Mention): boolean => m.act.kind === 'plain' && isMeasured(m) && PLAIN.has(m.q.class);

/** It has a unit, or a scale that stands for one: 总量22542万. */
export const isMeasured = ({ q }: Mention): boolean => q.unit !== '' || q.scale > 1n;

/** Words that name what a figure counts: those before it, or those behind it where it stands first (5项指标已完成). */
export const labelOf = ({ lead, tail }: Mention): string => (/[一-鿿A-Za-z]{2}|类/.test(lead) ? lead : lead + tail);

export const hasAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** Plain figures before a mention in its sentence, nearest first. */
export function* plainBefore(group: Group, mention: Mention, sentence = mention.clause.sentence): Generator<Mention> {
  for (let i = mention.at - 1; i >= Math.max(0, mention.at - REACH); i--) {
    const m = group.mentions[i];
    if (!m || m.clause.sentence !== sentence) return;
    if (isPlain(m)) yield m;
  }
}

/** Plain figures of the sentence before, nearest first. */
export function* plainInSentenceBefore(group: Group, mention: Mention): Generator<Mention> {
  const { sentence } = mention.clause;
  let earlier = -1;
  for (let i = mention.at - 1; i >= Math.max(0, mention.at - REACH); i--) {
    const m = group.mentions[i];
    if (!m || m.clause.sentence === sentence) continue;
    if (earlier < 0) earlier = m.clause.sentence;
    if (m.clause.sentence !== earlier) return;
    if (isPlain(m)) yield m;
  }
}

/** Verbs that open an account: what they count is the whole of what is done with it later. */
export const OPENING =
  /受理|收到|接到|接收|接听|接报|接诉|接警|接待|发生|排查|新收|收案|收件|登记|立案|受案|来电|诉求|工单|留言|共有|共计|总数|总量|发现|检查|抽查|申请|承办|交办|转办|派单|转派|应|梳理|提案|建议|案件|需/;
