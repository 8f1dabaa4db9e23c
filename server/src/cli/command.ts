import { CommanderError } from 'commander';
import { BASELINE_FILE } from '../config/file-names.js';
import type { Locale } from '../messages/locale.js';
import { CliError } from './messages.js';
import { createProgram } from './options/program.js';
import { usageError } from './options/usage.js';
import { harmless, harmlessJson } from './show/harmless.js';
import type { Terminal } from './terminal.js';
import { VERSION } from './version.js';

/** Schemas of the commands whose JSON names errors. */
const SCHEMAS: Readonly<Record<string, string>> = {
  lint: 'gongwen-lint/1',
  outline: 'gongwen-outline/1',
  figures: 'gongwen-figures/1',
};

function localeIn(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const value = args[at]?.startsWith('--locale=') ? args[at]?.slice(9) : args[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'zh-CN';
}

const wantsJson = (args: readonly string[]): boolean =>
  args.some((arg, i) => arg === '--format=json' || (arg === '--format' && args[i + 1] === 'json'));

/** Tells of an error that stopped the command, on standard error and, where JSON was asked for, there too. */
function stop(error: unknown, args: readonly string[], locale: Locale, { out, err }: Terminal): void {
  const known =
    error instanceof CliError
      ? error
      : new CliError('internal', { detail: error instanceof Error ? error.message : String(error) });
  const output = known.output(locale);
  err.write(`gongwen: ${harmless(`${output.path === undefined ? '' : `${output.path}: `}${output.message}`)}\n`);
  if (args.includes('--debug') && error instanceof Error) err.write(`${error.stack}\n`);
  const schema = SCHEMAS[args[0] ?? ''];
  if (!schema || !wantsJson(args) || known.code !== 'usage') return;
  const summary = { files: 0, skipped: 0, errors: 0, warnings: 0, infos: 0, hints: 0, failed: 0 };
  const lint = schema === 'gongwen-lint/1' && { tool: { name: 'gongwen', version: VERSION }, summary };
  out.write(`${harmlessJson({ schema, errors: [output], files: [], ...lint })}\n`);
}

/** `--baseline` and `--write-baseline` take their value with “=” only, so that a path may follow. */
const withDefaults = (args: readonly string[]): string[] =>
  args.map((arg) => (arg === '--baseline' || arg === '--write-baseline' ? `${arg}=${BASELINE_FILE}` : arg));

/** The command: what was typed after its name, and where → the exit code. Never throws. */
export async function run(given: readonly string[], terminal: Terminal): Promise<number> {
  const args = withDefaults(given);
  const locale = localeIn(args);
  let code = 0;
  try {
    const program = createProgram(args, locale, VERSION, terminal, (said) => {
      code = said;
    });
    if (args.length === 0) {
      program.outputHelp();
      return 2;
    }
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    stop(error instanceof CommanderError ? usageError(error) : error, args, locale, terminal);
    return 2;
  }
}
