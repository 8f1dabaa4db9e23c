// Entry of the command: arguments in, exit code out. Everything heavy is loaded by the command that needs it.
import { CommanderError } from 'commander';
import type { Locale } from '../messages/locale.js';
import { CliError } from './messages.js';
import { createProgram, usageError } from './program.js';
import { VERSION } from './version.js';

const BASELINE = 'gongwen-baseline.json';

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
function stop(error: unknown, args: readonly string[], locale: Locale, debug: boolean): void {
  const known =
    error instanceof CliError
      ? error
      : new CliError('internal', { detail: error instanceof Error ? error.message : String(error) });
  const output = known.output(locale);
  process.stderr.write(`gongwen: ${output.path === undefined ? '' : `${output.path}: `}${output.message}\n`);
  if (debug && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  const schema = SCHEMAS[args[0] ?? ''];
  if (!schema || !wantsJson(args) || known.code !== 'usage') return;
  const summary = { files: 0, skipped: 0, errors: 0, warnings: 0, infos: 0, hints: 0, failed: 0 };
  const lint = schema === 'gongwen-lint/1' && { tool: { name: 'gongwen', version: VERSION }, summary };
  process.stdout.write(`${JSON.stringify({ schema, errors: [output], files: [], ...lint })}\n`);
}

async function main(args: readonly string[]): Promise<void> {
  const locale = localeIn(args);
  const debug = args.includes('--debug');
  const environment = {
    worker: new URL('./worker.js', import.meta.url),
    debug,
  };
  try {
    const program = createProgram(locale, VERSION, environment, (code) => {
      process.exitCode = code;
    });
    program.configureOutput({ writeErr: () => {} });
    if (args.length === 0) {
      program.outputHelp();
      process.exitCode = 2;
      return;
    }
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    process.exitCode = 2;
    stop(error instanceof CommanderError ? usageError(error) : error, args, locale, debug);
  }
}

/** `--baseline` and `--write-baseline` take their value with “=” only, so that a path may follow. */
const withDefaults = (args: readonly string[]): string[] =>
  args.map((arg) => (arg === '--baseline' || arg === '--write-baseline' ? `${arg}=${BASELINE}` : arg));

await main(withDefaults(process.argv.slice(2)));
