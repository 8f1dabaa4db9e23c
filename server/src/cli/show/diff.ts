import { inOrder, type TextEdit } from '../../text/edits.js';

/** Lines that stay, shown before and after a change. */
const CONTEXT = 1;

/** Lines [first, end) of the text before, and what stands there afterwards. */
interface Change {
  readonly first: number;
  readonly end: number;
  readonly after: readonly string[];
}

/** Lines with their ends; the last one may have none. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];

/** A unified diff (POSIX diff -u) of what edits do to a text, in the time of reading it: the edits say where to look. */
export function unifiedDiff(path: string, before: string, edits: readonly TextEdit[]): string {
  const lines = linesOf(before);
  const changes = changesOf(before, lines, edits);
  if (changes.length === 0) return '';
  let out = `--- ${quoted(`a/${path}`)}\n+++ ${quoted(`b/${path}`)}\n`;
  let shift = 0;
  for (let i = 0; i < changes.length; ) {
    const hunk: Change[] = [];
    do hunk.push(changes[i++] as Change);
    while (i < changes.length && (changes[i]?.first ?? 0) - (hunk.at(-1)?.end ?? 0) <= 2 * CONTEXT);
    out += hunkOf(lines, hunk, shift);
    for (const { first, end, after } of hunk) shift += after.length - (end - first);
  }
  return out;
}

/** Edits → whole lines that change; edits of one line are one change. */
function changesOf(before: string, lines: readonly string[], edits: readonly TextEdit[]): Change[] {
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length;
  }
  const startOf = (line: number): number => starts[line] ?? before.length;
  const changes: Change[] = [];
  let line = 0;
  let open: { first: number; end: number; text: string; at: number } | undefined;
  const close = () => {
    if (!open) return;
    const after = linesOf(open.text + before.slice(open.at, startOf(open.end)));
    changes.push({ first: open.first, end: open.end, after });
    open = undefined;
  };
  for (const { start, end, text } of inOrder(edits)) {
    while (line + 1 < lines.length && startOf(line + 1) <= start) line++;
    if (open && line >= open.end) close();
    let last = Math.max(line + 1, open?.end ?? 0);
    // An edit that takes a line's end away joins the next line to it.
    while (last < lines.length && startOf(last) <= end) last++;
    open ??= { first: line, end: last, text: '', at: startOf(line) };
    open.text += before.slice(open.at, start) + text;
    open.at = end;
    open.end = Math.min(last, lines.length);
  }
  close();
  return changes
    .map((change) => trimmed(lines, change))
    .filter(({ first, end, after }) => end > first || after.length > 0);
}

/** Without the lines at both ends that stay as they are. */
function trimmed(lines: readonly string[], { first, end, after }: Change): Change {
  let head = 0;
  while (head < after.length && first + head < end && lines[first + head] === after[head]) head++;
  let tail = 0;
  while (
    tail < after.length - head &&
    end - tail > first + head &&
    lines[end - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++;
  return { first: first + head, end: end - tail, after: after.slice(head, after.length - tail) };
}

function hunkOf(lines: readonly string[], changes: readonly Change[], shift: number): string {
  const from = Math.max(0, (changes[0]?.first ?? 0) - CONTEXT);
  const to = Math.min(lines.length, (changes.at(-1)?.end ?? 0) + CONTEXT);
  const grown = changes.reduce((sum, { first, end, after }) => sum + after.length - (end - first), 0);
  let out = `@@ -${rangeOf(from, to - from)} +${rangeOf(from + shift, to - from + grown)} @@\n`;
  let at = from;
  for (const { first, end, after } of changes) {
    for (; at < first; at++) out += marked(' ', lines[at] ?? '');
    for (; at < end; at++) out += marked('-', lines[at] ?? '');
    for (const line of after) out += marked('+', line);
  }
  for (; at < to; at++) out += marked(' ', lines[at] ?? '');
  return out;
}

/** Lines from 1; an empty range stands after the line that it names. */
const rangeOf = (from: number, count: number): string =>
  count === 1 ? `${from + 1}` : `${count === 0 ? from : from + 1},${count}`;

const marked = (sign: string, line: string): string =>
  line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;

/** A name as git writes it: in quotes where it holds quotes, backslashes or control characters. */
function quoted(path: string): string {
  if (!/["\\\u0000-\u001f\u007f]/u.test(path)) return path.includes(' ') ? `${path}\t` : path;
  const inside = path.replace(/["\\\u0000-\u001f\u007f]/gu, (c) =>
    c === '"' || c === '\\' ? `\\${c}` : `\\${(c.codePointAt(0) ?? 0).toString(8).padStart(3, '0')}`,
  );
  return `"${inside}"`;
}
