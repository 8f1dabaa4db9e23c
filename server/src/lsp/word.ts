import type { Locale } from '../messages/locale.js';
import type { ReadWordParams, ReadWordResult, ReviewWordParams, ReviewWordResult } from './protocol.js';
import type { Workspace } from './workspace.js';

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

/** Without Node: the server runs in browsers too. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  const step = 0x8000;
  for (let i = 0; i < bytes.length; i += step) binary += String.fromCharCode(...bytes.subarray(i, i + step));
  return btoa(binary);
}

/** What reads Word files is loaded when first asked for; `refused` answers for files that cannot be read. */
async function withWord<T>(locale: Locale, run: () => Promise<T>, refused: (error: string) => T): Promise<T> {
  const { WordError } = await import('../word/error.js');
  try {
    return await run();
  } catch (error) {
    if (error instanceof WordError) return refused(error.l10n[locale]);
    throw error;
  }
}

/** `gongwen/readWord`: the text of a Word file, as `gongwen import` prints it. */
export const readWordFile = ({ base64 }: ReadWordParams, locale: Locale): Promise<ReadWordResult> =>
  withWord<ReadWordResult>(
    locale,
    async () => {
      const { readWord } = await import('../word/read.js');
      return { text: readWord(bytesOf(base64)).text, error: null };
    },
    (error) => ({ text: null, error }),
  );

/** `gongwen/reviewWord`: a copy of a Word file with the findings as comments, as `gongwen review` writes it. */
export const reviewWordFile =
  (workspace: Workspace) =>
  async ({ base64, uri, revise }: ReviewWordParams): Promise<ReviewWordResult> => {
    const { settings } = await workspace.resolve(uri);
    await workspace.service.prepare(settings);
    return withWord<ReviewWordResult>(
      settings.locale,
      async () => {
        const { reviewReport } = await import('../word/review/report.js');
        const date = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
        const made = reviewReport(workspace.service, bytesOf(base64), { settings, date, revise });
        return { base64: base64Of(made.bytes), comments: made.comments, edits: made.edits, error: null };
      },
      (error) => ({ base64: null, comments: 0, edits: 0, error }),
    );
  };
