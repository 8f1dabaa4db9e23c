import { extname } from 'node:path';
import { pageOf } from '../../layout/page.js';
import { parseReport } from '../../report/parse.js';
import { parseOptions } from '../../service/service.js';
import { asCliError } from '../messages.js';
import { type CommonOptions, nameErrors } from '../options/common.js';
import { Configuration } from '../options/configuration.js';
import { overridesOf } from '../options/overrides.js';
import { readerOf } from '../run/read.js';
import { harmless } from '../show/harmless.js';
import { at, type Terminal } from '../terminal.js';
import { newFile } from './word-files.js';

export interface ExportOptions extends Pick<CommonOptions, 'profile' | 'locale' | 'color'> {
  readonly output?: string;
  readonly force?: boolean;
}

/** Beside the report, under its name. */
const beside = (path: string): string => `${path.slice(0, path.length - extname(path).length)}.docx`;

/** `gongwen export`: the report as a Word file by GB/T 9704—2012; 0, or 2 where it could not be read or written. */
export async function exportWord(path: string, options: ExportOptions, terminal: Terminal): Promise<number> {
  const overrides = overridesOf(options);
  const configuration = new Configuration(overrides, terminal);
  const locale = overrides.locale ?? 'zh-CN';
  const output = options.output ?? beside(path);
  const absolute = at(terminal, path);
  const bytes = await guarded(path, () => terminal.files.read(absolute));
  const { text, format } = await readerOf(path).read(bytes, path);
  const settings = await configuration.settingsOf(absolute);
  const report = parseReport(text, parseOptions(format, settings));
  const { writeWord } = await import('../../word/write/write.js');
  const made = writeWord(report, pageOf(settings.page));
  const target = await newFile(path, output, true, terminal, configuration);
  await guarded(output, () =>
    options.force ? terminal.files.write(target, made) : terminal.files.create(target, made),
  );
  terminal.out.write(`${harmless(locale === 'en' ? `${output} written` : `已导出${output}`)}\n`);
  const errors = [...overrides.errors, ...configuration.problems].map((error) => error.output(locale));
  nameErrors(errors, terminal);
  return errors.length > 0 ? 2 : 0;
}

async function guarded<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw asCliError(error, path);
  }
}
