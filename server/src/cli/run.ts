import { resolve } from 'node:path';
import type { Locale } from '../messages/locale.js';
import type { Analysed, Task, Wanted } from './analysed.js';
import type { Configuration } from './configuration.js';
import { failureOf } from './failure.js';
import { findInputs, type Input } from './inputs.js';
import { onInterrupt } from './interrupt.js';
import { CliError, type ErrorOutput } from './messages.js';
import { ordered } from './ordered.js';
import { createAnalyser, jobsFor } from './pool.js';
import { Progress } from './progress.js';

/** Options that every command over files has. */
export interface RunOptions {
  readonly paths: readonly string[];
  readonly wanted: Wanted;
  readonly locale: Locale;
  readonly configuration: Configuration;
  readonly stdinFilename?: string;
  readonly jobs?: number;
  readonly cache?: boolean;
  readonly shard?: { readonly index: number; readonly of: number };
  /** Only these files (absolute), of those found. */
  readonly only?: ReadonlySet<string>;
  readonly worker: URL;
}

export interface RunResult {
  readonly errors: readonly ErrorOutput[];
  readonly skipped: number;
  readonly failed: number;
  readonly files: number;
}

async function readStdin(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** What there is to do, and what there is not. */
export interface Found {
  readonly tasks: readonly Task[];
  readonly errors: readonly CliError[];
  readonly ignored: number;
  /** Only some of the files were asked for: none of them is no error. */
  readonly narrowed: boolean;
}

export async function findTasks(options: RunOptions): Promise<Found> {
  const { stdinFilename, shard, only } = options;
  const fromStdin = stdinFilename !== undefined || options.paths.includes('-');
  const name = stdinFilename ?? '-';
  const paths = options.paths.filter((path) => path !== '-');
  const found = await findInputs(paths, options.configuration.ignored);
  let files: readonly Input[] = found.files;
  if (only) files = files.filter(({ absolute }) => only.has(absolute));
  if (shard) files = files.filter((_, i) => i % shard.of === shard.index - 1);
  const tasks: Task[] = files.map(({ path, absolute, named }) => ({ path, absolute, named }));
  if (fromStdin) tasks.unshift({ path: name, absolute: resolve(name), named: true, bytes: await readStdin() });
  return { tasks, errors: [...found.errors], ignored: found.ignored, narrowed: Boolean(shard || only) };
}

/** Analyses every file and hands the results on in order. Errors are collected, named on standard error, and stop nothing. */
export async function runFiles(
  options: RunOptions,
  errors: readonly CliError[],
  each: (file: Analysed) => void | Promise<void>,
): Promise<RunResult> {
  const { locale, wanted, configuration } = options;
  const { tasks, errors: inputErrors, ignored, narrowed } = await findTasks(options);
  const outputs = [...errors, ...inputErrors].map((error) => error.output(locale));
  let files = 0;
  let failed = 0;
  let skipped = ignored;
  const take = async (file: Analysed) => {
    if (file.skipped) {
      skipped++;
      return;
    }
    files++;
    if (file.error) {
      failed++;
      outputs.push(file.error);
    }
    await each(file);
  };
  for (const error of inputErrors) if (error.path !== undefined) await take(failureOf(error.path, error, locale));
  // They were listed above already.
  outputs.length = errors.length + inputErrors.length;

  const cache = options.cache ? new (await import('./cache.js')).Cache(options.worker) : undefined;
  const inner = await createAnalyser(jobsFor(tasks.length, options.jobs), options.worker);
  const analyser = cache ? cache.over(inner) : inner;
  const progress = new Progress(tasks.length, locale);
  const forget = onInterrupt(() => progress.clear());
  try {
    const results = ordered(tasks, Math.max(analyser.parallel, cache ? 8 : 1), async (task) => {
      try {
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
  outputs.push(...configuration.problems.map((error) => error.output(locale)));
  if (files === 0 && outputs.length === 0 && !narrowed) outputs.push(new CliError('no-reports', {}).output(locale));
  return { errors: outputs, skipped, failed, files };
}
