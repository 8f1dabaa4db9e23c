import type { Locale } from '../../messages/locale.js';
import { snippetsFor, type TypedSnippet } from '../../profiles/snippets/index.js';
import { type NamedHeading, namedHeadings } from '../../report/coverage.js';
import type { Report } from '../../report/report.js';
import { type Completion, completion } from './completion.js';

const LONGEST = 10;

/** Standard sentences: all of the section on an empty line, else those whose Chinese prefix or pinyin initials are typed. */
export function snippetCompletions(report: Report, caret: number, locale: Locale): Completion[] {
  const before = report.text.slice(Math.max(0, caret - LONGEST), caret);
  const emptyLine =
    /(?:^|[\r\n])[ \t　]*$/.test(before) && /^[ \t　]*(?:$|[\r\n])/.test(report.text.slice(caret, caret + 40));
  const letters = /(?:^|[^A-Za-z])([a-z]{2,8})$/.exec(before)?.[1] ?? '';
  return snippetsFor(report.profile.profile.id, sectionAt(report, caret)).flatMap((snippet, i) => {
    const typed = emptyLine ? '' : typedFor(snippet, before, letters);
    if (typed === undefined) return [];
    return completion({
      kind: 'snippet',
      label: snippet.prefix,
      detail: snippet.description[locale],
      replace: { start: caret - typed.length, end: caret },
      insert: snippet.body,
      snippet: true,
      filter: `${/^[a-z]/.test(typed) ? snippet.initials : snippet.prefix} ${snippet.initials}`,
      sort: `3${String(i).padStart(3, '0')}`,
    });
  });
}

/** What is typed of a snippet right before the caret; undefined where nothing is. */
function typedFor({ prefix, initials }: TypedSnippet, before: string, letters: string): string | undefined {
  if (letters !== '' && initials.startsWith(letters)) return letters;
  for (let size = Math.min(prefix.length, before.length); size >= 2; size--)
    if (before.endsWith(prefix.slice(0, size))) return prefix.slice(0, size);
  return undefined;
}

/** Id of the section that a caret stands in: of the nearest heading above that is one. */
function sectionAt(report: Report, caret: number): string | undefined {
  const headings = namedHeadings(report);
  const last = headings.findLast(({ block }) => report.offsetOf(block) < caret);
  for (let entry: NamedHeading | undefined = last; entry; entry = headings[entry.parent])
    if (entry.specs[0]) return entry.specs[0].id;
  return last ? undefined : 'preamble';
}
