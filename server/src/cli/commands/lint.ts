import type { ErrorOutput } from '../messages.js';
import { nameErrors, type Prepared, prepare, wholeNumber } from '../options/common.js';
import type { LintOptions } from '../options/lint-options.js';
import type { Analysed } from '../run/analysed.js';
import type { BaselineFiles } from '../run/baseline-files.js';
import { type RunOptions, runFiles } from '../run/run-files.js';
import { Formats } from '../show/outputs.js';
import type { Summary } from '../show/reporters/reporter.js';
import { statsTable } from '../show/stats.js';
import { Tally } from '../show/tally.js';
import { at, type Terminal } from '../terminal.js';

/** `gongwen lint`; the exit code. */
export async function lint(paths: readonly string[], options: LintOptions, terminal: Terminal): Promise<number> {
  if (options.stdinJsonl) return (await import('./jsonl.js')).lintJsonl(options, terminal);
  const formats = await Formats.load(options.format);
  const maxWarnings = wholeNumber(options.maxWarnings, '--max-warnings', 0);
  const wanted = { ...formats.wanted, text: formats.wanted.text === true || options.writeBaseline !== undefined };
  const prepared = await prepare(paths, options, wanted, terminal);
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
  const outputs = formats.open({ locale, color: options.color, paths: run.paths }, run.terminal);
  const tally = new Tally();
  let baselines: BaselineFiles | undefined;
  try {
    const result = await runFiles(run, errors, {
      flow: () => outputs.flow(),
      async each(file: Analysed) {
        baselines ??= await baselinesFor(file.path, run, options);
        const kept = baselines ? await baselines.filter(file) : file;
        tally.add(kept.findings ?? []);
        await outputs.file(kept);
      },
    });
    await baselines?.save();
    const all: readonly ErrorOutput[] = [...result.errors, ...(baselines?.errors ?? []).map((e) => e.output(locale))];
    nameErrors(all, run.terminal, formats.forPeople);
    const summary: Summary = { ...tally.summary(result), ...(baselines && { known: baselines.known }) };
    outputs.end(summary, all);
    if (options.stats) run.terminal.err.write(statsTable(tally, locale));
    return all.length > 0 ? 2 : tally.exitCode(options.failOn, maxWarnings);
  } catch (error) {
    outputs.abort();
    throw error;
  }
}

/** Only where an option or the configuration of the file names a baseline. */
async function baselinesFor(
  path: string,
  { configuration, terminal }: RunOptions,
  { baseline, writeBaseline }: LintOptions,
): Promise<BaselineFiles | undefined> {
  const named = baseline !== undefined || writeBaseline !== undefined;
  if (!named && (await configuration.resolve(at(terminal, path))).baseline === undefined) return undefined;
  const { BaselineFiles } = await import('../run/baseline-files.js');
  return new BaselineFiles(configuration, terminal, baseline, writeBaseline);
}
