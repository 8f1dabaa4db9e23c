import { endedFor } from '../../lexicon/laws.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Report } from '../../report/report.js';
import { type Completion, completion } from './completion.js';

/** Longest piece of a title that is looked back for. */
const LOOK_BACK = 60;

/** Characters of a title that no longer holds which must have been typed. */
const LEAST_OVER = 2;

/** Titles of laws behind 《, with their numbers; those that no longer hold stand last, and only where they are typed. */
export function lawCompletions(report: Report, caret: number, lexicon: Lexicon): Completion[] {
  const before = report.text.slice(Math.max(0, caret - LOOK_BACK), caret);
  const typed = /《([^《》\r\n]*)$/.exec(before)?.[1];
  if (typed === undefined) return [];
  const start = caret - typed.length;
  const closed = report.text[caret] === '》';
  const numbered = closed && /^[（(]?[^，。；]{0,8}〔/.test(report.text.slice(caret + 1, caret + 12));
  return lexicon.laws.flatMap((law, i) => {
    const names = [law.title, ...law.shorts];
    if (typed !== '' && !names.some((name) => name.includes(typed))) return [];
    const ended = endedFor(law);
    const over = ended !== undefined && (report.year === undefined || report.year >= ended);
    if (over && typed.length < LEAST_OVER) return [];
    const number = law.number !== '' && !numbered && law.category.includes('文件') ? `（${law.number}）` : '';
    return completion({
      kind: 'law',
      label: law.title,
      detail: [law.number, law.issuer].filter(Boolean).join(' '),
      replace: { start, end: closed ? caret + 1 : caret },
      insert: `${law.title}》${number}`,
      filter: `${names.join(' ')}》`,
      sort: `${over ? 1 : 0}${String(i).padStart(4, '0')}`,
      deprecated: over,
      law: law.id,
    });
  });
}
