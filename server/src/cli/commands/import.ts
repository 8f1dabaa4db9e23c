import type { Locale } from '../../messages/locale.js';
import { createReportService } from '../../service/service.js';
import type { Revisions } from '../../word/content.js';
import { markdownOf } from '../../word/markdown.js';
import { originOf, readWord } from '../../word/read.js';
import { asCliError } from '../messages.js';
import type { Terminal } from '../terminal.js';
import { inWord, newFile } from './word-files.js';

export interface ImportOptions {
  readonly to: 'text' | 'markdown';
  readonly revisions: Revisions;
  readonly output?: string;
  readonly force?: boolean;
  readonly locale?: Locale;
}

/** `gongwen import`: the text of a Word file, printed or written. */
export async function importWord(
  path: string,
  { to, revisions, output, force }: ImportOptions,
  terminal: Terminal,
): Promise<number> {
  const target = output === undefined ? undefined : await newFile(path, output, force === true, terminal);
  const text = await textOf(path, to, revisions, terminal);
  if (target === undefined) terminal.out.write(text);
  else {
    try {
      await terminal.files.write(target, new TextEncoder().encode(text));
    } catch (error) {
      throw asCliError(error, output ?? path);
    }
  }
  return 0;
}

async function textOf(
  path: string,
  to: ImportOptions['to'],
  revisions: Revisions,
  terminal: Terminal,
): Promise<string> {
  const report = await inWord(path, terminal, (bytes) => readWord(bytes, { revisions }));
  if (to === 'text') return report.text;
  const options = { format: 'text', origin: originOf(report) } as const;
  return markdownOf(report, createReportService().parse(report.text, options));
}
