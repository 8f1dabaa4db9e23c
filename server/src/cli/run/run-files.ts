import type { Locale } from '../../messages/locale.js';
import { CliError, type ErrorOutput } from '../messages.js';
import type { Configuration } from '../options/configuration.js';
import { Progress } from '../show/progress.js';
import { at, type Terminal } from '../terminal.js';
import type { Analysed, Task, Wanted } from './analysed.js';
import { failureOf } from './failure.js';
import { findInputs, type Input } from './inputs.js';
import { ordered } from './ordered.js';
import { createAnalyser } from './pool.js';
import type { Targets } from './targets.js';

/** Options that every command over files has. */
export interface RunOptions {
  readonly paths: readonly string[];
  readonly wanted: Wanted;
  readonly locale: Locale;
  readonly configuration: Configuration;
  readonly terminal: Terminal;
  readonly stdinFilename?: string;
  readonly jobs?: number;
  /** Seconds for each file. */
  readonly timeout?: number;
  readonly cache?: boolean;
  readonly shard?: { readonly index: number; readonly of: number };
  /** What the run is to write. */
  readonly targets: Targets;
  /** Hears what only who looks for a fault wants to know. */
  readonly debug?: (line: string) => void;
  /** Only these files (absolute), of those found. */
  readonly only?: ReadonlySet<string>;
}

export interface RunResult {
  readonly errors: readonly ErrorOutput[];
  readonly skipped: number;
  readonly failed: number;
  readonly files: number;
}

/** Who hears of the files of a run. */
export interface Listener {
  /** Files are analysed elsewhere: output may go out as it comes. */
  flow?(): void;
  /** The last word on a file before it is counted. */
  settle?(file: Analysed): Promise<Analysed>;
  /** In the order of the files. */
  each(file: Analysed): void | Promise<void>;
}

/** Seconds for a file among many. */
export const TIMEOUT = 60;

/** Seconds that each file may take; undefined: as long as it takes, where it is the only one and named itself. */
export const secondsFor = (given: number | undefined, single: boolean): number | undefined =>
  given ?? (single ? undefined : TIMEOUT);

async function readStdin({ stdin }: Terminal): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of stdin) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}

/** What there is to do, and what there is not. */
interface Found {
  readonly tasks: readonly Task[];
  readonly errors: readonly CliError[];
  readonly ignored: number;
  /** Only some of the files were asked for: none of them is no error. */
  readonly narrowed: boolean;
}

async function findTasks(options: RunOptions): Promise<Found> {
  const { stdinFilename, shard, only, terminal, timeout } = options;
  const fromStdin = stdinFilename !== undefined || options.paths.includes('-');
  const name = stdinFilename ?? '-';
  const paths = options.paths.filter((path) => path !== '-');
  const found = await findInputs(paths, terminal, options.configuration.ignored);
  let files: readonly Input[] = found.files;
  if (only) files = files.filter(({ absolute }) => only.has(absolute));
  if (shard) files = files.filter((_, i) => i % shard.of === shard.index - 1);
  const single = files.length + (fromStdin ? 1 : 0) === 1 && found.files.every(({ named }) => named);
  const seconds = secondsFor(timeout, single);
  const limited = seconds !== undefined && { limit: seconds * 1000 };
  const tasks = files.map((file): Task => ({ ...file, ...limited }));
  if (fromStdin)
    tasks.unshift({
      path: name,
      absolute: at(terminal, name),
      named: true,
      bytes: await readStdin(terminal),
      ...limited,
    });
  return { tasks, errors: found.errors, ignored: found.ignored, narrowed: Boolean(shard || only) };
}

/** Analyses every file and hands the results on in order. Errors are collected and stop nothing. */
export async function runFiles(
  options: RunOptions,
  errors: readonly CliError[],
  listener: Listener,
): Promise<RunResult> {
  const { locale, wanted, configuration, terminal, targets } = options;
  const { tasks, errors: inputErrors, ignored, narrowed } = await findTasks(options);
  for (const { absolute, named } of tasks) if (named) await targets.spare(absolute, 'report');
  const outputs = [...errors, ...inputErrors].map((error) => error.output(locale));
  let files = 0;
  let failed = 0;
  let skipped = ignored;
  const take = async (analysed: Analysed) => {
    if (analysed.skipped) {
      skipped++;
      return;
    }
    await targets.spare(at(terminal, analysed.path), 'report');
    for (const line of analysed.trace ?? []) options.debug?.(line);
    const file = listener.settle ? await listener.settle(analysed) : analysed;
    files++;
    if (file.error) {
      failed++;
      outputs.push(file.error);
    }
    outputs.push(...(file.faults ?? []));
    await listener.each(file);
  };
  for (const error of inputErrors) if (error.path !== undefined) await take(failureOf(error.path, error, locale));
  // They were listed above already.
  outputs.length = errors.length + inputErrors.length;

  const cache = options.cache ? (await import('./cache.js')).Cache.open(terminal) : undefined;
  const inner = await createAnalyser(tasks.length, options.jobs, terminal);
  const analyser = cache ? cache.over(inner) : inner;
  if (analyser.threads) listener.flow?.();
  const progress = new Progress(tasks.length, locale, terminal.err);
  const forget = analyser.threads ? terminal.exit.before(() => progress.clear()) : () => {};
  try {
    const results = ordered(tasks, Math.max(analyser.parallel, cache ? 8 : 1), async (task) => {
      try {
        if (task.outside && wanted.fix) throw new CliError('outside', { path: task.path });
        return await analyser.analyse(task, wanted, await configuration.settingsOf(task.absolute));
      } catch (error) {
        return failureOf(task.path, error, locale);
      }
    });
    let done = 0;
    for await (const file of results) {
      await take(file);
      progress.update(++done);
    }
    cache?.save();
  } finally {
    forget();
    progress.clear();
    await analyser.close();
  }
  await targets.spareConfiguration(configuration);
  outputs.push(...configuration.problems.map((error) => error.output(locale)));
  if (files === 0 && outputs.length === 0 && !narrowed) outputs.push(new CliError('no-reports', {}).output(locale));
  return { errors: outputs, skipped, failed, files };
}
