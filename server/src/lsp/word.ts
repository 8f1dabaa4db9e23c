import { minimalEdit, type TextEdit } from '../text/edits.js';
import { type Line, linesOf } from '../text/lines.js';
import { readWord, WordError } from '../word/read.js';
import { wordDate } from '../word/review/markup.js';
import { reviewReport } from '../word/review/report.js';
import { reviewWord } from '../word/review/review.js';
import { base64Of, bytesOf } from './base64.js';
import type { WordFailure, WordParams, WordReviewParams, WordReviewResult, WordTextResult } from './protocol.js';
import type { Workspace } from './workspace.js';

async function tried<T>(
  workspace: Workspace,
  uri: string,
  act: (settings: Awaited<ReturnType<Workspace['resolve']>>['settings']) => T | Promise<T>,
): Promise<T | WordFailure> {
  const { settings } = await workspace.resolve(uri);
  try {
    return await act(settings);
  } catch (error) {
    if (error instanceof WordError) return { error: error.l10n[settings.locale] };
    throw error;
  }
}

/** `gongwen/wordText`: the text of a Word file, to be opened as a report. */
export const wordText =
  (workspace: Workspace) =>
  ({ textDocument: { uri }, base64 }: WordParams): Promise<WordTextResult | WordFailure> =>
    tried(workspace, uri, () => ({ text: readWord(bytesOf(base64)).text }));

const same = (a: Line | undefined, b: Line | undefined): boolean => a?.text === b?.text;

/** Edits line by line from one text to another; lines that were put in or taken out are counted, not edited. */
export function lineEdits(before: string, after: string): { edits: TextEdit[]; lines: number } {
  const [old, now] = [linesOf(before), linesOf(after)];
  let tail = 0;
  while (tail < Math.min(old.length, now.length) && same(old[old.length - 1 - tail], now[now.length - 1 - tail]))
    tail++;
  let head = 0;
  const most = Math.min(old.length, now.length) - tail;
  while (head < most && same(old[head], now[head])) head++;
  const [olds, nows] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  if (olds.length !== nows.length) return { edits: [], lines: Math.max(olds.length, nows.length) };
  const edits: TextEdit[] = [];
  let start = old.slice(0, head).reduce((sum, { text, terminator }) => sum + text.length + terminator.length, 0);
  olds.forEach(({ text, terminator }, i) => {
    const end = start + text.length;
    if (!same(olds[i], nows[i])) edits.push(minimalEdit(before, { start, end, text: nows[i]?.text ?? '' }));
    start = end + terminator.length;
  });
  return { edits, lines: 0 };
}

/** `gongwen/wordReview`: a copy of a Word file with its findings as comments, or with what was changed in its text as tracked changes. */
export const wordReview =
  (workspace: Workspace) =>
  ({ textDocument: { uri }, base64, text }: WordReviewParams): Promise<WordReviewResult | WordFailure> =>
    tried(workspace, uri, async (settings) => {
      const bytes = bytesOf(base64);
      const date = wordDate(new Date());
      if (text === undefined) {
        await workspace.service.prepare(settings);
        const made = reviewReport(workspace.service, bytes, { settings, date, revise: false });
        return { base64: base64Of(made.bytes), comments: made.comments, edits: 0, left: 0 };
      }
      const { edits, lines } = lineEdits(readWord(bytes).text, text);
      const made = reviewWord(bytes, { comments: [], edits, date });
      return { base64: base64Of(made.bytes), comments: 0, edits: made.edits, left: lines + edits.length - made.edits };
    });
