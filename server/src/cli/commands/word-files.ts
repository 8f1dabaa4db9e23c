import { WordError } from '../../word/error.js';
import { asCliError, CliError } from '../messages.js';
import { at, type Terminal } from '../terminal.js';

/** Does something with the bytes of a Word file; what is wrong with it names the file. */
export async function inWord<T>(path: string, terminal: Terminal, use: (bytes: Uint8Array) => T): Promise<T> {
  try {
    return use(await terminal.files.read(at(terminal, path)));
  } catch (error) {
    throw error instanceof WordError ? new CliError(error.code, { path, detail: error.l10n }) : asCliError(error, path);
  }
}

/** Absolute path of a file that is to be written: never the input itself, nothing that is there without `force`. */
export async function newFile(input: string, output: string, force: boolean, terminal: Terminal): Promise<string> {
  const target = at(terminal, output);
  const refuse = (zh: string, en: string): CliError =>
    new CliError('usage', { path: output, detail: { 'zh-CN': zh, en } });
  if (await isSame(at(terminal, input), target, terminal))
    throw refuse('输出不能覆盖原文件，请另取文件名', 'the input is never overwritten; give another name');
  if (!force && terminal.files.exists(target))
    throw refuse('文件已存在；确要覆盖请加--force', 'the file exists; add --force to replace it');
  return target;
}

/** Whether two paths lead to one file, through links too. */
async function isSame(one: string, other: string, { files }: Terminal): Promise<boolean> {
  if (one === other) return true;
  return files.exists(one) && files.exists(other) && (await files.real(one)) === (await files.real(other));
}
