import type { LaidLine, LaidRun, Origin } from '../layout/model.js';
import { minimalEdit, type TextEdit } from '../text/edits.js';
import { type Line, linesOf } from '../text/lines.js';
import { originOf } from './read.js';
import type { WordText } from './text.js';

const same = (a: Line | undefined, b: Line | undefined): boolean => a?.text === b?.text;

/** Lines that differ between two texts: those before `head` and the last `tail` are the same. */
function between(old: readonly Line[], now: readonly Line[]): { readonly head: number; readonly tail: number } {
  const most = Math.min(old.length, now.length);
  let tail = 0;
  while (tail < most && same(old[old.length - 1 - tail], now[now.length - 1 - tail])) tail++;
  let head = 0;
  while (head < most - tail && same(old[head], now[head])) head++;
  return { head, tail };
}

const lengthOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text, terminator }) => sum + text.length + terminator.length, 0);

/** Edits line by line from one text to another; lines that were put in or taken out are counted, not edited. */
export function lineEdits(before: string, after: string): { edits: TextEdit[]; lines: number } {
  const [old, now] = [linesOf(before), linesOf(after)];
  const { head, tail } = between(old, now);
  const [olds, nows] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  if (olds.length !== nows.length) return { edits: [], lines: Math.max(olds.length, nows.length) };
  const edits: TextEdit[] = [];
  let start = lengthOf(old.slice(0, head));
  olds.forEach(({ text, terminator }, i) => {
    const end = start + text.length;
    if (!same(olds[i], nows[i])) edits.push(minimalEdit(before, { start, end, text: nows[i]?.text ?? '' }));
    start = end + terminator.length;
  });
  return { edits, lines: 0 };
}

/** A line of print after an edit within it; undefined where its mark was changed. */
function edited(line: LaidLine, { start, end, text }: TextEdit): LaidLine | undefined {
  const by = text.length - (end - start);
  const { paragraph, textStart } = line;
  if (start < textStart) return undefined;
  const [from, to] = [start - textStart, end - textStart];
  const moved = (offset: number): number => (offset <= from ? offset : Math.max(from + text.length, offset + by));
  const runs = paragraph.runs.map((run): LaidRun => ({ ...run, start: moved(run.start), end: moved(run.end) }));
  // What is put in behind all runs looks as the last one does.
  const last = runs.at(-1);
  const length = paragraph.text.length + by;
  if (last && last.end < length) runs[runs.length - 1] = { ...last, end: length };
  return {
    ...line,
    end: line.end + by,
    paragraph: { ...paragraph, text: paragraph.text.slice(0, from) + text + paragraph.text.slice(to), runs },
  };
}

const shifted = (line: LaidLine, by: number): LaidLine =>
  by === 0 ? line : { ...line, start: line.start + by, end: line.end + by, textStart: line.textStart + by };

/** The form of a Word file's lines where its text was edited since: what an edit left alone is found again, new lines have none. */
export function originAfter(word: WordText, text: string): Origin {
  if (text === word.text) return originOf(word);
  const { edits, lines } = lineEdits(word.text, text);
  const { pages } = word.layout;
  const at = (): undefined => undefined;
  if (lines > 0) {
    const [old, now] = [linesOf(word.text), linesOf(text)];
    const { head, tail } = between(old, now);
    const top = lengthOf(old.slice(0, head));
    const bottom = lengthOf(old.slice(0, old.length - tail));
    const by = text.length - word.text.length;
    const kept = word.layout.lines.flatMap((line) =>
      line.end <= top ? [line] : line.start >= bottom ? [shifted(line, by)] : [],
    );
    return { layout: { pages, lines: kept }, at };
  }
  const out: LaidLine[] = [];
  let next = 0;
  let by = 0;
  for (const line of word.layout.lines) {
    let now: LaidLine | undefined = line;
    let own = 0;
    for (let edit = edits[next]; edit && edit.start <= line.end; edit = edits[next]) {
      // Within the line, whose offsets its own edits before this one have moved.
      const here = { ...edit, start: edit.start + own, end: edit.end + own };
      now = now && edit.start >= line.start && edit.end <= line.end ? edited(now, here) : undefined;
      own += edit.text.length - (edit.end - edit.start);
      next++;
    }
    if (now) out.push(shifted(now, by));
    by += own;
  }
  return { layout: { pages, lines: out }, at };
}
