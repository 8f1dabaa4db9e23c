import type { Locale } from '../../messages/locale.js';
import { partMark, sectionSnippet } from '../../profiles/skeleton.js';
import { coverageOf } from '../../report/coverage.js';
import type { HeadingEntry } from '../../report/headings.js';
import { markLike, markOf, shiftFamily } from '../../report/marks.js';
import type { Report } from '../../report/report.js';
import { type Completion, completion } from './completion.js';

/** Beginning of a mark, or nothing: （二 1 ① */
const BEGUN = /^[\s　]*([一二三四五六七八九十（(0-9０-９①-⑳、.]{0,4})$/;

/** At the beginning of a line: the marks that may follow, and sections that the report still lacks. */
export function lineStartCompletions(report: Report, caret: number, locale: Locale): Completion[] {
  const lineStart = Math.max(report.text.lastIndexOf('\n', caret - 1), report.text.lastIndexOf('\r', caret - 1)) + 1;
  const begun = BEGUN.exec(report.text.slice(lineStart, Math.min(caret, lineStart + 40)));
  if (!begun || caret - lineStart > 39 || /[^\s　]/.test(restOfLine(report.text, caret))) return [];
  const replace = { start: caret - (begun[1]?.length ?? 0), end: caret };
  const above = headingsAbove(report, lineStart);
  const marks = nextMarks(above).map(([mark, after], i) =>
    completion({
      kind: 'mark',
      label: mark,
      detail: after,
      replace,
      insert: mark,
      sort: `0${i}`,
    }),
  );
  const rootMark = nextRoot(above.at(-1));
  return [...marks, ...missingSections(report, rootMark, locale).map((item) => completion({ ...item, replace }))];
}

const restOfLine = (text: string, from: number): string =>
  /^[^\r\n]{0,200}/.exec(text.slice(from, from + 200))?.[0] ?? '';

/** The numbered headings that are open at an offset, the nearest first. */
function headingsAbove(report: Report, before: number): HeadingEntry[] {
  const open: HeadingEntry[] = [];
  for (const entry of report.headings) {
    if (report.offsetOf(entry.block) >= before) break;
    if (entry.number === null) continue;
    while ((open.at(-1)?.rank ?? -1) >= entry.rank) open.pop();
    open.push(entry);
  }
  return open.reverse();
}

const titleOf = ({ block }: HeadingEntry): string =>
  block.heading ? block.text.slice(block.heading.span.start, block.heading.span.end) : '';

/** The next number of each open level, and the first of the level below. */
function nextMarks(above: readonly HeadingEntry[]): (readonly [mark: string, after: string])[] {
  const marks: (readonly [string, string])[] = [];
  for (const entry of above) {
    const mark =
      entry.number !== null && entry.block.heading ? markLike(entry.block.heading.mark, entry.number + 1) : undefined;
    if (mark !== undefined) marks.push([mark, titleOf(entry)]);
  }
  const [nearest] = above;
  const child = nearest?.family && shiftFamily(nearest.family, 1);
  const first = child && markOf(child, 1);
  if (nearest && first) marks.push([first, titleOf(nearest)]);
  return above.length === 0 ? [[partMark(1), '']] : marks;
}

const nextRoot = (root: HeadingEntry | undefined): string =>
  (root?.number != null && root.block.heading && markLike(root.block.heading.mark, root.number + 1)) ||
  partMark(root ? 2 : 1);

type Section = Omit<Parameters<typeof completion>[0], 'replace'>;

function missingSections(report: Report, mark: string, locale: Locale): Section[] {
  return coverageOf(report).flatMap(({ spec, state }, i): Section[] => {
    if (state === 'found' || spec.skeleton.length === 0) return [];
    const name = spec.name[locale];
    return [
      {
        kind: 'section',
        label: locale === 'en' ? `Section: ${name}` : `补写“${name}”`,
        detail: spec.basis ? `《${spec.basis.document}》` : '',
        insert: sectionSnippet(spec, mark, report.year).join('\n'),
        snippet: true,
        filter: `${mark}${spec.name['zh-CN']}`,
        sort: `1${String(i).padStart(2, '0')}`,
      },
    ];
  });
}
