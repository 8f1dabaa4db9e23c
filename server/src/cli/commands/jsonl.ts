import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Analysed, Task } from '../analysed.js';
import { type Environment, prepare, wholeNumber } from '../common.js';
import { failureOf } from '../failure.js';
import type { LintOptions } from '../lint-options.js';
import { CliError } from '../messages.js';
import { ordered } from '../ordered.js';
import { createAnalyser, jobsFor } from '../pool.js';
import { standardOutput } from '../sink.js';
import { Tally } from '../tally.js';

const notJson = (line: number, detail: string): CliError =>
  new CliError('json', { line, detail: `${line}: ${detail}` });

/** One line of the stream; wrong ones become errors in their place. */
function taskOf(line: string, number: number): Task | CliError {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return notJson(number, line.slice(0, 40));
    const { path, text } = value as { path?: unknown; text?: unknown };
    if (typeof path !== 'string' || typeof text !== 'string') return notJson(number, line.slice(0, 40));
    return { path, absolute: resolve(path), named: true, text };
  } catch {
    return notJson(number, line.slice(0, 40));
  }
}

async function* tasks(): AsyncGenerator<Task | CliError> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== '') yield taskOf(line.replace(/^\ufeff/u, ''), number);
  }
}

/** `lint --stdin-jsonl`: a line `{"path","text"}` in, a line `{"path","profile","error","findings"}` out, in order. */
export async function lintJsonl(options: LintOptions, environment: Environment): Promise<number> {
  const maxWarnings = wholeNumber(options.maxWarnings, '--max-warnings', 0);
  const { run, locale, errors } = await prepare(['-'], options, { findings: true }, environment);
  for (const error of errors) process.stderr.write(`gongwen: ${error.output(locale).message}\n`);
  const analyser = await createAnalyser(jobsFor(Number.POSITIVE_INFINITY, run.jobs), environment.worker);
  const sink = standardOutput();
  const tally = new Tally();
  let failed = errors.length > 0;
  const analyse = async (task: Task | CliError): Promise<Analysed> => {
    if (task instanceof CliError) return failureOf('', task, locale);
    const settings = await run.configuration.settingsOf(task.absolute);
    return analyser.analyse(task, { findings: true }, settings);
  };
  try {
    for await (const { path, profile, error, findings = [] } of ordered(tasks(), analyser.parallel, analyse)) {
      if (error) {
        failed = true;
        process.stderr.write(`gongwen: ${path ? `${path}: ` : ''}${error.message}\n`);
      }
      tally.add(findings);
      const short = error && { code: error.code, message: error.message };
      sink.write(`${JSON.stringify({ path, profile, error: short, findings })}\n`);
      await sink.ready();
    }
  } finally {
    await analyser.close();
  }
  const { problems } = run.configuration;
  for (const problem of problems) process.stderr.write(`gongwen: ${problem.path}: ${problem.output(locale).message}\n`);
  return failed || problems.length > 0 ? 2 : tally.exitCode(options.failOn, maxWarnings);
}
