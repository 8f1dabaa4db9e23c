import { RULES } from '../../rules/index.js';
import type { Severity } from '../../rules/rule.js';
import type { FindingOutput } from '../../service/output/lint.js';
import type { Analysed } from '../analysed.js';
import { type CommonOptions, type Environment, nameErrors, runOptions, wholeNumber } from '../common.js';
import { targetsOf } from '../formats.js';
import { onInterrupt } from '../interrupt.js';
import { CliError } from '../messages.js';
import { wantsColor } from '../paint.js';
import { isLintFormat, LINT_FORMATS, loadFormat } from '../reporters/index.js';
import type { Reporter, Summary } from '../reporters/reporter.js';
import { runFiles } from '../run.js';
import { fileSink, type Sink, standardOutput } from '../sink.js';
import { VERSION } from '../version.js';

export interface LintOptions extends CommonOptions {
  readonly failOn: Severity | 'never';
  readonly maxWarnings?: string;
}

const RANK: Readonly<Record<Severity | 'never', number>> = { hint: 0, info: 1, warning: 2, error: 3, never: 4 };

/** Counts findings by severity. */
export class Tally {
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };

  add(findings: readonly FindingOutput[]): void {
    for (const { severity } of findings) this.counts[severity]++;
  }

  summary(files: number, skipped: number, failed: number): Summary {
    const { error, warning, info, hint } = this.counts;
    return { files, skipped, errors: error, warnings: warning, infos: info, hints: hint, failed };
  }

  /** 1 where something stands at or above `failOn`, or where there are more warnings than allowed. */
  exitCode(failOn: Severity | 'never', maxWarnings: number | undefined): 0 | 1 {
    const { counts } = this;
    const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
    const failed = severities.some((severity) => counts[severity] > 0 && RANK[severity] >= RANK[failOn]);
    return failed || (maxWarnings !== undefined && counts.warning > maxWarnings) ? 1 : 0;
  }
}

interface Output {
  readonly format: string;
  readonly reporter: Reporter;
  readonly sink: Sink;
}

/** `gongwen lint`; the exit code. */
export async function lint(paths: readonly string[], options: LintOptions, environment: Environment): Promise<number> {
  const targets = targetsOf(options.format, LINT_FORMATS);
  const maxWarnings = wholeNumber(options.maxWarnings, '--max-warnings', 0);
  const formats = await Promise.all(targets.map(({ format }) => loadFormat(isLintFormat(format) ? format : 'text')));
  const wanted = {
    findings: true,
    text: formats.some(({ wants }) => wants?.text === true),
    figures: formats.some(({ wants }) => wants?.figures === true),
  };
  const { run, locale, errors } = await runOptions(paths, options, wanted, environment);
  const outputs = targets.map(({ format, file }, i): Output => {
    const sink = file === undefined ? standardOutput() : fileSink(file);
    const create = formats[i]?.create;
    if (!create) throw new CliError('internal', { detail: format });
    const reporter = create({
      write: (text) => sink.write(text),
      locale,
      color: file === undefined && wantsColor(options.color, process.stdout),
      width: process.stdout.columns ?? 100,
      version: VERSION,
      rules: RULES,
      paths: run.paths,
    });
    return { format, reporter, sink };
  });
  const forget = onInterrupt(() => {
    for (const { sink } of outputs) sink.abort();
  });
  const tally = new Tally();
  try {
    const result = await runFiles(run, errors, async (file: Analysed) => {
      tally.add(file.findings ?? []);
      for (const { reporter, sink } of outputs) {
        reporter.file(file);
        await sink.ready();
      }
    });
    const summary = tally.summary(result.files, result.skipped, result.failed);
    nameErrors(
      result.errors,
      outputs.some(({ format }) => format === 'text'),
    );
    for (const { reporter, sink } of outputs) {
      reporter.end(summary, result.errors);
      sink.close();
    }
    return result.errors.length > 0 ? 2 : tally.exitCode(options.failOn, maxWarnings);
  } catch (error) {
    for (const { sink } of outputs) sink.abort();
    throw error;
  } finally {
    forget();
  }
}
