import type { Settings } from '../../config/settings.js';
import { nodeDisk } from '../../host/node-disk.js';
import { lostRules } from '../../lint/fault.js';
import type { Finding } from '../../lint/finding.js';
import type { FixedText } from '../../lint/fixes.js';
import type { Report } from '../../report/report.js';
import { RULES } from '../../rules/index.js';
import type { Rule } from '../../rules/rule.js';
import { figuresOutput } from '../../service/output/figures.js';
import { leftOutOutput } from '../../service/output/left-out.js';
import { lintOutput } from '../../service/output/lint.js';
import { outlineOutput } from '../../service/output/outline.js';
import { createReportService, parseOptions, type ReportService, wantsCounts } from '../../service/service.js';
import { asCliError, CliError } from '../messages.js';
import { unifiedDiff } from '../show/diff.js';
import { tuneForLarge, tuneForMuch } from '../tuning.js';
import type { Analysed, Fixed, Task, Wanted } from './analysed.js';
import { bounded, TookTooLong } from './bounded.js';
import { failureOf } from './failure.js';
import { formatOf, type Reading, readerOf } from './read.js';
import { Running } from './running.js';

/** What was read of a file, and of which bytes. */
interface Source extends Reading {
  readonly bytes: Uint8Array | undefined;
}

/** What is seen in a text: the report, and the fixes that led to it. */
interface Seen {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly fixed?: FixedText;
}

/** Units of text, of all files so far and of one, from which on V8 keeps house otherwise. */
const MUCH = 40_000;
const LARGE = 1_000_000;

export interface AnalystOptions {
  readonly running?: Running;
  readonly rules?: readonly Rule[];
  readonly counts?: (() => Uint8Array | undefined) | undefined;
  readonly warms?: ((units: number) => void) | undefined;
}

/** Analyses one file after the other on this thread. */
export class Analyst {
  readonly #running: Running;
  readonly #rules: readonly Rule[];
  #service: ReportService | undefined;
  readonly #readCounts: () => Uint8Array | undefined;
  readonly #warms: ((units: number) => void) | undefined;
  #counts: { readonly bytes: Uint8Array | undefined } | undefined;
  #units = 0;

  /**
   * `running` is told which rule runs, `warms` how many units each text has; `rules`: others than the usual ones; `counts`
   * reads the packed counts.
   */
  constructor({ running = new Running(), rules = RULES, counts = () => undefined, warms }: AnalystOptions = {}) {
    this.#running = running;
    this.#rules = rules;
    this.#readCounts = counts;
    this.#warms = warms;
  }

  /** The one service of this thread; a new one after a run that was ended half-way. */
  get service(): ReportService {
    return (this.#service ??= createReportService({ rules: this.#rules, onRule: this.#running.note }));
  }

  /** Likely slips are looked for where findings are wanted: the counts are read once. */
  #withCounts(): ReportService {
    const known = this.#service;
    const { service } = this;
    if (this.#counts && known) return service;
    this.#counts ??= { bytes: this.#readCounts() };
    if (this.#counts.bytes) service.useCounts(this.#counts.bytes);
    return service;
  }

  /** Reads and analyses one file. Never throws: what went wrong stands in `error`. */
  async analyse(task: Task, wanted: Wanted, settings: Settings): Promise<Analysed> {
    const { locale } = settings;
    const { path, limit } = task;
    try {
      const source = await sourceOf(task, wanted.fix !== undefined);
      const service = (wanted.findings || wanted.fix) && wantsCounts(settings) ? this.#withCounts() : this.service;
      await service.prepare(settings);
      this.#units += source.text.length;
      this.#warms?.(source.text.length);
      if (this.#units > MUCH) tuneForMuch();
      if (source.text.length > LARGE) tuneForLarge();
      const { analysed, fixed } = bounded(() => this.#look(task, source, wanted, settings), limit);
      return fixed && fixed.edits.length > 0 && wanted.fix
        ? { ...analysed, fixed: await fixedOf(task, source, fixed, wanted.fix.diff) }
        : analysed;
    } catch (error) {
      if (!(error instanceof TookTooLong)) return failureOf(path, error, locale);
      this.#service = undefined;
      const late = new CliError('timeout', { path, detail: String((limit ?? 0) / 1000) });
      return failureOf(path, late, locale, this.#running.trace(path));
    }
  }

  #look(task: Task, { text, format, encoding, origin }: Source, wanted: Wanted, settings: Settings) {
    const { service } = this;
    const options = { ...parseOptions(format, settings), ...(origin && { origin }) };
    const first = service.parse(text, options);
    const { profile, reason } = first.profile;
    const about = { path: task.path, profileReason: reason[settings.locale], encoding, error: null };
    if (!task.named && profile.id === 'general' && settings.profile === undefined)
      return { analysed: { ...about, profile: profile.id, skipped: true } };
    const seen = this.#seen(first, wanted, settings);
    const { report, fixed } = seen;
    const found = service.faultsOf(report);
    const faults = lostRules(found).map((detail) =>
      new CliError('rule', { path: task.path, detail }).output(settings.locale),
    );
    const trace = found.map(({ rule, error }) => `${task.path}: ${rule.meta.id}: ${stackOf(error)}`);
    const analysed: Analysed = {
      ...about,
      ...(faults.length > 0 && { faults }),
      ...(trace.length > 0 && { trace }),
      profile: report.profile.profile.id,
      profileReason: report.profile.reason[settings.locale],
      skipped: false,
      ...(wanted.text && { text: report.text }),
      ...(wanted.findings && { findings: lintOutput(report, seen.findings, settings.locale) }),
      ...(wanted.outline && { outline: outlineOutput(report), leftOut: leftOutOutput(report, settings.locale) }),
      ...(wanted.figures && { figures: figuresOutput(report, settings.locale) }),
    };
    return { analysed, fixed };
  }

  #seen(report: Report, { findings, fix }: Wanted, settings: Settings): Seen {
    const { service } = this;
    if (!fix) return { report, findings: findings ? service.lint(report, settings) : [] };
    const options = parseOptions(report.format, settings);
    const fixed = service.fixAll(report.text, options, settings, new Set(fix.accept), report);
    return { report: fixed.report, findings: fixed.findings, fixed };
  }
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Bytes are kept only where they are to be compared with later: they are as many as the text. */
async function sourceOf(task: Task, withBytes: boolean): Promise<Source> {
  const { path, absolute, text } = task;
  if (text !== undefined) return { text, format: formatOf(path), encoding: 'utf-8', bytes: undefined };
  try {
    const bytes = task.bytes ?? nodeDisk.readNow(absolute);
    return { ...(await readerOf(path).read(bytes, path)), bytes: withBytes ? bytes : undefined };
  } catch (error) {
    throw asCliError(error, path);
  }
}

/** Word files are corrected as tracked changes, in a copy. */
const notInPlace = (path: string): CliError =>
  new CliError('usage', {
    path,
    detail: {
      'zh-CN': 'Word文件不直接改写；请用gongwen review 文件 -o 新文件 --revise，以修订方式改正',
      en: 'Word files are not rewritten; use gongwen review FILE -o NEW --revise for tracked changes',
    },
  });

async function fixedOf({ path }: Task, source: Source, { text, edits, fixed }: FixedText, diff: boolean) {
  const { sha1 } = await import('./sha1.js');
  const { bytes = new TextEncoder().encode(source.text) } = source;
  const write = readerOf(path).write;
  if (!write && !diff) throw notInPlace(path);
  const made: Fixed = {
    count: fixed.length,
    bytes: write ? await write(bytes, source, text, path) : bytes,
    before: sha1(bytes),
    ...(diff && { diff: unifiedDiff(path, source.text, edits) }),
  };
  return made;
}
