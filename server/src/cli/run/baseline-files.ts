import { dirname, relative } from 'node:path';
import {
  type Baseline,
  type BaselineEntry,
  parseBaseline,
  printBaseline,
  splitByBaseline,
} from '../../lint/baseline.js';
import { asCliError, CliError } from '../messages.js';
import { type Configuration, shownPath, slashed } from '../options/configuration.js';
import { at, type Terminal } from '../terminal.js';
import type { Analysed } from './analysed.js';

/** Characters of a finding that are kept for people who read the file. */
const EXCERPT = 24;

const notABaseline = (path: string): CliError =>
  new CliError('config', {
    path,
    detail: {
      'zh-CN': '不是基线文件或已损坏，没有改动；请移开后用--write-baseline重新生成',
      en: 'not a baseline, or damaged; left as it is. Remove it and make it anew with --write-baseline',
    },
  });

/** The baselines of a run: known findings are taken out, or all findings are written as known ones. */
export class BaselineFiles {
  readonly #configuration: Configuration;
  readonly #terminal: Terminal;
  readonly #use: string | undefined;
  readonly #write: string | undefined;
  readonly #read = new Map<string, Promise<Baseline>>();
  readonly #found = new Map<string, readonly BaselineEntry[]>();
  readonly errors: CliError[] = [];
  /** Findings taken out. */
  known = 0;

  constructor(configuration: Configuration, terminal: Terminal, use: string | undefined, write: string | undefined) {
    this.#configuration = configuration;
    this.#terminal = terminal;
    this.#use = use === undefined ? undefined : at(terminal, use);
    this.#write = write === undefined ? undefined : at(terminal, write);
  }

  /** The file without the findings that are known. */
  async filter(file: Analysed): Promise<Analysed> {
    const { findings } = file;
    if (!findings || findings.length === 0) return this.#none(file);
    const absolute = at(this.#terminal, file.path);
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
    if (this.#write !== undefined && !file.error)
      this.#found.set(keyIn(this.#write, at(this.#terminal, file.path)), []);
    return file;
  }

  /** Writes what was found as known; files that this run did not see keep theirs. What is no baseline is left alone. */
  async save(): Promise<void> {
    const path = this.#write;
    if (path === undefined) return;
    const before = await this.#load(path, false);
    if (!before) return;
    const next = new Map(before);
    for (const [key, entries] of this.#found) {
      if (entries.length > 0) next.set(key, entries);
      else next.delete(key);
    }
    try {
      await this.#terminal.files.write(path, new TextEncoder().encode(printBaseline(next)));
    } catch (error) {
      this.errors.push(asCliError(error, shownPath(this.#terminal, path)));
    }
  }

  #baseline(path: string): Promise<Baseline> {
    let known = this.#read.get(path);
    if (!known) this.#read.set(path, (known = this.#load(path, true).then((read) => read ?? new Map())));
    return known;
  }

  /** Undefined, and an error, where there is none or it cannot be read; empty where there need not be one. */
  async #load(path: string, needed: boolean): Promise<Baseline | undefined> {
    const shown = shownPath(this.#terminal, path);
    try {
      const baseline = parseBaseline(new TextDecoder().decode(await this.#terminal.files.read(path)));
      if (baseline) return baseline;
      this.errors.push(notABaseline(shown));
    } catch (error) {
      const known = asCliError(error, shown);
      if (known.code === 'missing' && !needed) return new Map();
      this.errors.push(known);
    }
    return undefined;
  }
}

/** How a baseline names a file: seen from its own folder. */
const keyIn = (baseline: string, file: string): string => slashed(relative(dirname(baseline), file));

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
