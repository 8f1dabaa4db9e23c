import { createTwoFilesPatch } from 'diff';
import type { Settings } from '../../config/settings.js';
import { decode, encode } from '../../host/encoding.js';
import { FileError } from '../../host/files.js';
import { nodeFiles } from '../../host/node-files.js';
import { type Accepted, fixAll } from '../../lint/fixes.js';
import type { RuleId } from '../../rules/rule.js';
import { createReportService, parseOptions, type ReportService } from '../../service/service.js';
import { analyse, formatOf } from '../analyse.js';
import type { Analysed, Task, Wanted } from '../analysed.js';
import { type CommonOptions, type Environment, nameErrors, prepare, wholeNumber } from '../common.js';
import { failureOf } from '../failure.js';
import { CliError, type ErrorOutput } from '../messages.js';
import { Formats } from '../outputs.js';
import { findTasks } from '../run.js';
import { findRule, unknownRule } from '../settings.js';
import { type FailOn, Tally } from '../tally.js';

export interface FixOptions extends CommonOptions {
  readonly dryRun?: boolean;
  readonly accept?: readonly string[];
  readonly failOn: FailOn;
  readonly maxWarnings?: string;
}

interface Fixed {
  readonly file: Analysed;
  /** Findings whose fix was made. */
  readonly count: number;
  readonly diff: string;
}

function acceptedOf(names: readonly string[]): { accepted: Accepted; errors: CliError[] } {
  const accepted = new Set<RuleId>();
  const errors: CliError[] = [];
  for (const name of names.flatMap((list) => list.split(',')).filter((part) => part !== '')) {
    const rule = findRule(name);
    if (rule) accepted.add(rule.meta.id);
    else errors.push(unknownRule(name));
  }
  return { accepted, errors };
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Fixes files one after the other: each is read, fixed, written back whole, and looked at again. */
class Fixer {
  readonly #service: ReportService = createReportService();
  readonly #accept: Accepted;
  readonly #dryRun: boolean;
  readonly #wanted: Wanted;

  constructor(accept: Accepted, dryRun: boolean, wanted: Wanted) {
    this.#accept = accept;
    this.#dryRun = dryRun;
    this.#wanted = wanted;
  }

  async fix(task: Task, settings: Settings): Promise<Fixed> {
    const before = await analyse(this.#service, task, { ...this.#wanted, text: true }, settings);
    if (before.error || before.skipped || before.text === undefined) return { file: before, count: 0, diff: '' };
    const options = parseOptions(formatOf(task.path), settings);
    const look = (text: string) => {
      const report = this.#service.parse(text, options);
      return { report, findings: this.#service.lint(report, settings) };
    };
    const { text, fixed } = fixAll(before.text, look, this.#accept);
    if (text === before.text) return { file: before, count: 0, diff: '' };
    if (!this.#dryRun) await this.#write(task, before.text, text);
    const diff = createTwoFilesPatch(`a/${task.path}`, `b/${task.path}`, before.text, text, '', '', { context: 1 });
    const file = await analyse(this.#service, { ...task, text }, this.#wanted, settings);
    return { file: { ...file, encoding: before.encoding }, count: fixed.length, diff };
  }

  async #write(task: Task, before: string, after: string): Promise<void> {
    const { path, absolute } = task;
    try {
      const bytes = await nodeFiles.read(absolute);
      const decoded = decode(bytes);
      if (!('text' in decoded) || decoded.text !== before) throw new CliError('changed', { path });
      const again = await encode(before, decoded.encoding);
      const next = await encode(after, decoded.encoding);
      if (!again || !next || !sameBytes(again, bytes)) throw new CliError('lossy', { path });
      await nodeFiles.write(absolute, next);
    } catch (error) {
      if (error instanceof FileError) throw new CliError(error.code, { path, detail: error.message });
      throw error;
    }
  }
}

/** `gongwen fix`; the exit code is that of `lint` on the result. */
export async function fix(paths: readonly string[], options: FixOptions, environment: Environment): Promise<number> {
  const formats = await Formats.load(options.format);
  const maxWarnings = wholeNumber(options.maxWarnings, '--max-warnings', 0);
  const { run, locale, errors } = await prepare(paths, options, formats.wanted, environment);
  const { accepted, errors: wrong } = acceptedOf(options.accept ?? []);
  const dryRun = options.dryRun === true;
  const fixer = new Fixer(accepted, dryRun, formats.wanted);
  const found = await findTasks(run);
  const outputs =
    dryRun && options.format.length === 0
      ? undefined
      : formats.open({ locale, color: options.color, paths: run.paths });
  const tally = new Tally();
  const out: ErrorOutput[] = [...errors, ...wrong].map((error) => error.output(locale));
  let [files, failed, skipped, changed, count] = [0, 0, found.ignored, 0, 0];
  const take = async ({ file, count: made, diff }: Fixed) => {
    if (file.skipped) {
      skipped++;
      return;
    }
    files++;
    if (file.error) {
      failed++;
      out.push(file.error);
    }
    if (made > 0) changed++;
    count += made;
    tally.add(file.findings ?? []);
    if (dryRun && diff !== '' && !outputs) process.stdout.write(diff);
    await outputs?.file(file);
  };
  try {
    for (const error of found.errors)
      await take({ file: failureOf(error.path ?? '', error, locale), count: 0, diff: '' });
    for (const task of found.tasks) {
      const settings = await run.configuration.settingsOf(task.absolute);
      const fixed = fixer
        .fix(task, settings)
        .catch((error: unknown) => ({ file: failureOf(task.path, error, locale), count: 0, diff: '' }));
      await take(await fixed);
    }
    out.push(...run.configuration.problems.map((error) => error.output(locale)));
    if (files === 0 && out.length === 0 && !found.narrowed) out.push(new CliError('no-reports').output(locale));
    nameErrors(out, formats.forPeople && outputs !== undefined);
    outputs?.end(tally.summary({ files, skipped, failed }), out);
    process.stderr.write(doneLine(locale, dryRun, changed, count));
    return out.length > 0 ? 2 : tally.exitCode(options.failOn, maxWarnings);
  } catch (error) {
    outputs?.abort();
    throw error;
  }
}

function doneLine(locale: 'zh-CN' | 'en', dryRun: boolean, files: number, count: number): string {
  if (locale === 'en') return `${dryRun ? 'would correct' : 'corrected'} ${count} places in ${files} files\n`;
  return dryRun ? `可改正${files}个文件的${count}处，尚未写入\n` : `已改正${files}个文件的${count}处\n`;
}
