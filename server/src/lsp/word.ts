import { lineEdits } from '../word/edited.js';
import { readWord, WordError } from '../word/read.js';
import { wordDate } from '../word/review/markup.js';
import { reformsIn, reviewReport } from '../word/review/report.js';
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

/** `gongwen/wordReview`: a copy of a Word file with its findings as comments, or with what was changed in its text as tracked changes. */
export const wordReview =
  (workspace: Workspace) =>
  ({
    textDocument: { uri },
    base64,
    text,
    reform = false,
  }: WordReviewParams): Promise<WordReviewResult | WordFailure> =>
    tried(workspace, uri, async (settings) => {
      const bytes = bytesOf(base64);
      const date = wordDate(new Date());
      if (text === undefined) {
        await workspace.service.prepare(settings);
        const made = reviewReport(workspace.service, bytes, { settings, date, revise: false });
        return { base64: base64Of(made.bytes), comments: made.comments, edits: 0, reforms: 0, left: 0 };
      }
      const word = readWord(bytes);
      const { edits, lines } = lineEdits(word.text, text);
      const reforms = reform ? reformsIn(workspace.service, word, settings) : [];
      const made = reviewWord(bytes, { comments: [], edits, reforms, date }, word);
      const typed = reforms.filter(({ kind }) => kind === 'text').length;
      const left = Math.max(0, lines + edits.length - Math.max(0, made.edits - typed));
      return { base64: base64Of(made.bytes), comments: 0, edits: made.edits, reforms: made.reforms, left };
    });

/** `gongwen/wordOrigin`: an open text was read from this Word file, so that its form is checked, too. */
export function wordOrigin(workspace: Workspace, { textDocument: { uri }, base64 }: WordParams): void {
  try {
    workspace.readFrom(uri, readWord(bytesOf(base64)));
  } catch (error) {
    if (!(error instanceof WordError)) throw error;
  }
}
