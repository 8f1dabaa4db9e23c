import { createInterface } from 'node:readline';
import { CliError } from '../messages.js';
import { nameErrors, prepare, wholeNumber } from '../options/common.js';
import type { LintOptions } from '../options/lint-options.js';
import type { Analysed, Task } from '../run/analysed.js';
import { failureOf } from '../run/failure.js';
import { ordered } from '../run/ordered.js';
import { createAnalyser } from '../run/pool.js';
import { TIMEOUT } from '../run/run-files.js';
import { harmlessJson } from '../show/harmless.js';
import { Tally } from '../show/tally.js';
import { at, type Terminal } from '../terminal.js';

const notJson = (line: number, detail: string): CliError =>
  new CliError('json', { line, detail: `${line}: ${detail}` });

/** One line of the stream; wrong ones become errors in their place. */
function taskOf(line: string, number: number, terminal: Terminal, limit: number): Task | CliError {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return notJson(number, line.slice(0, 40));
    const { path, text } = value as { path?: unknown; text?: unknown };
    if (typeof path !== 'string' || typeof text !== 'string') return notJson(number, line.slice(0, 40));
    return { path, absolute: at(terminal, path), named: true, text, limit };
  } catch {
    return notJson(number, line.slice(0, 40));
  }
}

async function* tasks(terminal: Terminal, limit: number): AsyncGenerator<Task | CliError> {
  let number = 0;
  for await (const line of createInterface({ input: terminal.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== '') yield taskOf(line.replace(/^\ufeff/u, ''), number, terminal, limit);
  }
}

/** `lint --stdin-jsonl`: a line `{"path","text"}` in, a line `{"path","profile","error","findings"}` out, in order. */
export async function lintJsonl(options: LintOptions, terminal: Terminal): Promise<number> {
  const maxWarnings = wholeNumber(options.maxWarnings, '--max-warnings', 0);
  const { run, locale, errors } = await prepare(['-'], options, { findings: true }, terminal);
  nameErrors(
    errors.map((error) => error.output(locale)),
    terminal,
  );
  const analyser = await createAnalyser(Number.POSITIVE_INFINITY, run.jobs, terminal);
  const tally = new Tally();
  let failed = errors.length > 0;
  const analyse = async (task: Task | CliError): Promise<Analysed> => {
    if (task instanceof CliError) return failureOf('', task, locale);
    const settings = await run.configuration.settingsOf(task.absolute);
    return analyser.analyse(task, { findings: true }, settings);
  };
  const lines = tasks(terminal, (run.timeout ?? TIMEOUT) * 1000);
  try {
    for await (const { path, profile, error, findings = [] } of ordered(lines, analyser.parallel, analyse)) {
      if (error) {
        failed = true;
        nameErrors([error], terminal);
      }
      tally.add(findings);
      const short = error && { code: error.code, message: error.message };
      terminal.out.write(`${harmlessJson({ path, profile, error: short, findings })}\n`);
      await terminal.out.ready();
    }
  } finally {
    await analyser.close();
  }
  const { problems } = run.configuration;
  nameErrors(
    problems.map((problem) => problem.output(locale)),
    terminal,
  );
  return failed || problems.length > 0 ? 2 : tally.exitCode(options.failOn, maxWarnings);
}
