import { dirname, relative, resolve } from 'node:path';
import { FileError } from '../host/files.js';
import { nodeFiles } from '../host/node-files.js';
import { type Baseline, type BaselineEntry, parseBaseline, printBaseline, splitByBaseline } from '../lint/baseline.js';
import type { Analysed } from './analysed.js';
import { type Configuration, shownPath, slashed } from './configuration.js';
import { CliError } from './messages.js';

/** Characters of a finding that are kept for people who read the file. */
const EXCERPT = 24;

const notABaseline = (path: string): CliError =>
  new CliError('config', {
    path: shownPath(path),
    detail: {
      'zh-CN': '不是基线文件，请用--write-baseline重新生成',
      en: 'not a baseline; make it anew with --write-baseline',
    },
  });

/** The baselines of a run: known findings are taken out, or all findings are written as known ones. */
export class BaselineFiles {
  readonly #configuration: Configuration;
  readonly #use: string | undefined;
  readonly #write: string | undefined;
  readonly #read = new Map<string, Promise<Baseline>>();
  readonly #found = new Map<string, readonly BaselineEntry[]>();
  readonly errors: CliError[] = [];
  /** Findings taken out. */
  known = 0;

  constructor(configuration: Configuration, use: string | undefined, write: string | undefined) {
    this.#configuration = configuration;
    this.#use = use === undefined ? undefined : resolve(use);
    this.#write = write === undefined ? undefined : resolve(write);
  }

  /** The file without the findings that are known. */
  async filter(file: Analysed): Promise<Analysed> {
    const { findings } = file;
    if (!findings || findings.length === 0) return this.#none(file);
    const absolute = resolve(file.path);
    if (this.#write !== undefined) {
      this.#found.set(
        keyIn(this.#write, absolute),
        findings.map((f) => entryOf(file, f)),
      );
      this.known += findings.length;
      return { ...file, findings: [] };
    }
    const path = this.#use ?? (await this.#configuration.resolve(absolute)).baseline;
    if (path === undefined) return file;
    const entries = (await this.#baseline(path)).get(keyIn(path, absolute)) ?? [];
    const { fresh, known } = splitByBaseline(findings, entries);
    this.known += known.length;
    return { ...file, findings: fresh };
  }

  #none(file: Analysed): Analysed {
    if (this.#write !== undefined && !file.error) this.#found.set(keyIn(this.#write, resolve(file.path)), []);
    return file;
  }

  /** Writes what was found as known; files that this run did not see keep theirs. */
  async save(): Promise<void> {
    const path = this.#write;
    if (path === undefined) return;
    const before = await this.#load(path, false);
    const next = new Map(before);
    for (const [key, entries] of this.#found) {
      if (entries.length > 0) next.set(key, entries);
      else next.delete(key);
    }
    try {
      await nodeFiles.write(path, Buffer.from(printBaseline(next)));
    } catch (error) {
      this.errors.push(asCliError(error, path));
    }
  }

  #baseline(path: string): Promise<Baseline> {
    let known = this.#read.get(path);
    if (!known) this.#read.set(path, (known = this.#load(path, true)));
    return known;
  }

  async #load(path: string, needed: boolean): Promise<Baseline> {
    try {
      const baseline = parseBaseline(Buffer.from(await nodeFiles.read(path)).toString('utf8'));
      if (baseline) return baseline;
      this.errors.push(notABaseline(path));
    } catch (error) {
      if (needed || !(error instanceof FileError && error.code === 'missing'))
        this.errors.push(asCliError(error, path));
    }
    return new Map();
  }
}

/** How a baseline names a file: seen from its own folder. */
const keyIn = (baseline: string, file: string): string => slashed(relative(dirname(baseline), file));

const asCliError = (error: unknown, path: string): CliError =>
  error instanceof FileError
    ? new CliError(error.code, { path: shownPath(path), detail: error.message })
    : new CliError('io', { path: shownPath(path), detail: error instanceof Error ? error.message : String(error) });

const entryOf = (
  file: Analysed,
  { rule, fingerprint, start, end }: NonNullable<Analysed['findings']>[number],
): BaselineEntry => ({
  rule: rule as BaselineEntry['rule'],
  fingerprint,
  text: [...(file.text ?? '').slice(start.offset, Math.min(end.offset, start.offset + 4 * EXCERPT))]
    .slice(0, EXCERPT)
    .join(''),
});
