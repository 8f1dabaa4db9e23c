import { resolve } from 'node:path';
import type { Analysed } from '../analysed.js';
import type { BaselineFiles } from '../baseline-files.js';
import { type Environment, nameErrors, type Prepared, prepare, wholeNumber } from '../common.js';
import type { Configuration } from '../configuration.js';
import type { LintOptions } from '../lint-options.js';
import type { ErrorOutput } from '../messages.js';
import { Formats } from '../outputs.js';
import type { Summary } from '../reporters/reporter.js';
import { runFiles } from '../run.js';
import { statsTable } from '../stats.js';
import { Tally } from '../tally.js';

/** `gongwen lint`; the exit code. */
export async function lint(paths: readonly string[], options: LintOptions, environment: Environment): Promise<number> {
  if (options.stdinJsonl) return (await import('./jsonl.js')).lintJsonl(options, environment);
  const formats = await Formats.load(options.format);
  const maxWarnings = wholeNumber(options.maxWarnings, '--max-warnings', 0);
  const wanted = { ...formats.wanted, text: formats.wanted.text === true || options.writeBaseline !== undefined };
  const prepared = await prepare(paths, options, wanted, environment);
  if (options.watch)
    return (await import('./watch.js')).watch(prepared, () => once(prepared, formats, options, maxWarnings));
  return once(prepared, formats, options, maxWarnings);
}

/** One run over all files. */
async function once(
  { run, locale, errors }: Prepared,
  formats: Formats,
  options: LintOptions,
  maxWarnings: number | undefined,
): Promise<number> {
  const outputs = formats.open({ locale, color: options.color, paths: run.paths });
  const tally = new Tally();
  let baselines: BaselineFiles | undefined;
  try {
    const result = await runFiles(run, errors, async (file: Analysed) => {
      baselines ??= await baselinesFor(file.path, run.configuration, options);
      const kept = baselines ? await baselines.filter(file) : file;
      tally.add(kept.findings ?? []);
      await outputs.file(kept);
    });
    await baselines?.save();
    const all: readonly ErrorOutput[] = [...result.errors, ...(baselines?.errors ?? []).map((e) => e.output(locale))];
    nameErrors(all, formats.forPeople);
    const summary: Summary = { ...tally.summary(result), ...(baselines && { known: baselines.known }) };
    outputs.end(summary, all);
    if (options.stats) process.stderr.write(statsTable(tally, locale));
    return all.length > 0 ? 2 : tally.exitCode(options.failOn, maxWarnings);
  } catch (error) {
    outputs.abort();
    throw error;
  }
}

/** Only where an option or the configuration of the file names a baseline. */
async function baselinesFor(
  path: string,
  configuration: Configuration,
  { baseline, writeBaseline }: LintOptions,
): Promise<BaselineFiles | undefined> {
  const named = baseline !== undefined || writeBaseline !== undefined;
  if (!named && (await configuration.resolve(resolve(path))).baseline === undefined) return undefined;
  const { BaselineFiles } = await import('../baseline-files.js');
  return new BaselineFiles(configuration, baseline, writeBaseline);
}
