import { WordError } from '../../word/error.js';
import { asCliError, CliError } from '../messages.js';
import type { Configuration } from '../options/configuration.js';
import { Targets } from '../run/targets.js';
import { at, type Terminal } from '../terminal.js';

/** Does something with the bytes of a Word file; what is wrong with it names the file. */
export async function inWord<T>(path: string, terminal: Terminal, use: (bytes: Uint8Array) => T): Promise<T> {
  try {
    return use(await terminal.files.read(at(terminal, path)));
  } catch (error) {
    throw error instanceof WordError ? new CliError(error.code, { path, detail: error.l10n }) : asCliError(error, path);
  }
}

/**
 * Absolute path of a file that is to be written: never the input itself or what configures it, nothing that is there
 * without `force`.
 */
export async function newFile(
  input: string,
  output: string,
  force: boolean,
  terminal: Terminal,
  configuration?: Configuration,
): Promise<string> {
  const target = at(terminal, output);
  const targets = await Targets.of([output], terminal);
  await targets.spare(at(terminal, input), 'report');
  if (configuration) {
    await configuration.resolve(at(terminal, input));
    await targets.spareConfiguration(configuration);
  }
  if (!force && terminal.files.exists(target))
    throw new CliError('usage', {
      path: output,
      detail: { 'zh-CN': '文件已存在；确要覆盖请加--force', en: 'the file exists; add --force to replace it' },
    });
  return target;
}
