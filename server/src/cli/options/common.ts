import type { Locale } from '../../messages/locale.js';
import { CliError, type ErrorOutput } from '../messages.js';
import type { RunOptions } from '../run/run-files.js';
import { Targets } from '../run/targets.js';
import { harmless } from '../show/harmless.js';
import { at, type Terminal } from '../terminal.js';
import { Configuration } from './configuration.js';
import { overridesOf } from './overrides.js';

/** Options of every command that reads reports, as commander gives them. */
export interface CommonOptions {
  readonly format: readonly string[];
  readonly profile?: string;
  readonly rule?: readonly string[];
  readonly locale?: string;
  readonly color: string;
  readonly stdinFilename?: string;
  readonly jobs?: string;
  readonly cache?: boolean;
  readonly shard?: string;
  readonly changed?: boolean;
  readonly since?: string;
  readonly timeout?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly debug?: boolean;
}

const usage = (zh: string, en: string): CliError => new CliError('usage', { detail: { 'zh-CN': zh, en } });

export function wholeNumber(value: string | undefined, name: string, least: number): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d+$/u.test(value) || number < least)
    throw usage(
      `${name}要一个不小于${least}的整数，不能是“${value}”`,
      `${name} takes a whole number of at least ${least}, not “${value}”`,
    );
  return number;
}

function shardOf(value: string | undefined): { index: number; of: number } | undefined {
  if (value === undefined) return undefined;
  const match = /^(\d+)\/(\d+)$/u.exec(value);
  const [index, of] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || index < 1 || index > of)
    throw usage(`--shard要写成I/N，如1/4，不能是“${value}”`, `--shard is I/N, as in 1/4, not “${value}”`);
  return { index, of };
}

/** What a command over files runs with. */
export interface Prepared {
  readonly run: RunOptions;
  readonly locale: Locale;
  /** Wrong, but stopping nothing. */
  readonly errors: readonly CliError[];
}

/** What is to be written, held against what the options say is to be read. */
async function targetsFor(paths: readonly string[], options: CommonOptions, terminal: Terminal): Promise<Targets> {
  const { format, cache, baseline, writeBaseline } = options;
  const files = format.flatMap((value) => (value.includes('=') ? [value.slice(value.indexOf('=') + 1)] : []));
  const targets = await Targets.of(files, terminal, writeBaseline);
  for (const path of paths) if (path.startsWith('@')) await targets.spare(at(terminal, path.slice(1)), 'list');
  if (baseline !== undefined) await targets.spare(at(terminal, baseline), 'baseline');
  if (cache) await targets.spare((await import('../run/cache.js')).cacheFile(terminal), 'cache');
  return targets;
}

/** What a command over files runs with, and what is wrong with its options but stops nothing. */
export async function prepare(
  paths: readonly string[],
  options: CommonOptions,
  wanted: RunOptions['wanted'],
  terminal: Terminal,
): Promise<Prepared> {
  const overrides = overridesOf(options);
  const configuration = new Configuration(overrides, terminal);
  const locale = overrides.locale ?? 'zh-CN';
  const jobs = wholeNumber(options.jobs, '--jobs', 1);
  const timeout = wholeNumber(options.timeout, '--timeout', 1);
  const shard = shardOf(options.shard);
  const git = options.changed || options.since !== undefined;
  const only = git ? await (await import('../run/git.js')).changedFiles(options.since, terminal) : undefined;
  const given = paths.length === 0 && git ? ['.'] : paths;
  if (given.length === 0 && options.stdinFilename === undefined)
    throw usage(
      '请写出要检查的文件或文件夹，如：gongwen lint 报告.txt',
      'name the files or folders, as in: gongwen lint report.txt',
    );
  const targets = await targetsFor(given, options, terminal);
  const run: RunOptions = {
    targets,
    paths: given,
    wanted,
    locale,
    configuration,
    terminal,
    ...(options.stdinFilename !== undefined && { stdinFilename: options.stdinFilename }),
    ...(jobs !== undefined && { jobs }),
    ...(timeout !== undefined && { timeout }),
    ...(options.cache && { cache: true }),
    ...(shard && { shard }),
    ...(only && { only }),
    ...(options.debug && { debug: (line: string) => terminal.err.write(`${harmless(line)}\n`) }),
  };
  return { run, locale, errors: overrides.errors };
}

/** Names errors on standard error; where the same terminal shows them already, not again. */
export function nameErrors(errors: readonly ErrorOutput[], { out, err }: Terminal, shownOnTerminal = false): void {
  if (shownOnTerminal && out.isTTY && err.isTTY) return;
  for (const { path, line, message } of errors) {
    const where = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`}: `;
    err.write(`gongwen: ${harmless(where + message)}\n`);
  }
}
