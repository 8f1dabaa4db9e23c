import type { Line } from '../text/lines.js';
import type { OffsetMap } from './block.js';
import type { Cutter } from './cut.js';
import { goesOn } from './marks.js';
import { continuesTitle, isOpenTitle, isTitleText, LONGEST_TITLE_LINE } from './titles.js';

/** Lines with text that one heading or title may be spread over, and blank lines that may stand between two of them. */
const MAX_BROKEN = 3;
const MAX_BLANK = 2;
/** Lines from the top that a title may stand in. */
const TITLE_LINES = 60;

/** Plain text: one chunk a line, but for marks and titles that are broken over several. */
export const plainCutter: Cutter = {
  lookahead: MAX_BROKEN * (MAX_BLANK + 1),
  positional: TITLE_LINES,
  cut(lines, at) {
    const length = groupLength(lines, at);
    return {
      length,
      parts: length === 1 ? { text: lines[at]?.text ?? '' } : joinLines(lines.slice(at, at + length)),
      state: '',
    };
  },
};

/** Joins lines into one logical text: outer blanks of each and the line ends are left out. */
function joinLines(lines: readonly Line[]): { text: string; map: OffsetMap } {
  const map: { logical: number; source: number }[] = [];
  let text = '';
  let source = 0;
  for (const line of lines) {
    const trimmed = line.text.trim();
    if (trimmed !== '') {
      map.push({ logical: text.length, source: source + line.text.indexOf(trimmed) });
      text += trimmed;
    }
    source += line.text.length + line.terminator.length;
  }
  return { text, map };
}

/** How many lines from `at` make up one chunk: more than one where a mark or a title goes on. */
function groupLength(lines: readonly Line[], at: number): number {
  const first = lines[at]?.text.trim() ?? '';
  if (first === '' || first.length > LONGEST_TITLE_LINE) return 1;
  let joined = first;
  let length = 1;
  for (let parts = 1; parts < MAX_BROKEN; parts++) {
    const next = nextFilled(lines, at + length);
    if (!next || !goesOn(joined, next.text)) break;
    joined += next.text;
    length = next.at - at + 1;
  }
  return length > 1 || at >= TITLE_LINES ? length : titleLength(lines, at, first);
}

function nextFilled(lines: readonly Line[], from: number): { readonly at: number; readonly text: string } | undefined {
  for (let at = from; at <= from + MAX_BLANK && at < lines.length; at++) {
    const text = lines[at]?.text.trim() ?? '';
    if (text !== '') return { at, text };
  }
  return undefined;
}

function titleLength(lines: readonly Line[], at: number, first: string): number {
  let title = first;
  for (let parts = 1, length = 1; parts < MAX_BROKEN && isOpenTitle(title); parts++) {
    const next = nextFilled(lines, at + length);
    if (!next || !continuesTitle(title, next.text)) return 1;
    title += next.text;
    length = next.at - at + 1;
    if (isTitleText(next.text)) return length;
  }
  return 1;
}
