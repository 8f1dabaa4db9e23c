import type { Settings } from '../config/settings.js';
import { splitByBaseline } from '../lint/baseline.js';
import type { Report, TextFormat } from '../report/report.js';
import { type ShownFinding, showFinding } from '../service/finding-actions.js';
import { parseOptions, type ReportService } from '../service/service.js';
import { originAfter } from '../word/edited.js';
import type { WordText } from '../word/text.js';
import type { FileConfiguration } from './configuration.js';
import { type Aside, withoutSetAside } from './fence/set-aside.js';
import type { OpenText } from './open-text.js';
import type { Preferences } from './preferences.js';

/** What holds for one file: configuration and preferences together. The same object until one of them changes. */
export interface Resolved {
  readonly settings: Settings;
  readonly preferences: Preferences;
  readonly configuration: FileConfiguration;
}

/** An open document at one version with everything that requests need. Valid until the next change. */
export interface Snapshot extends Resolved {
  readonly document: OpenText;
  readonly version: number;
  readonly report: Report;
  readonly resolved: Resolved;
  /** False in plain text and Markdown that no profile recognises. */
  readonly active: boolean;
  /** Paragraphs that are not analysed, or not by one rule, since an analysis of them did not end. */
  readonly setAside: readonly Aside[];
}

/** Lets other messages through. */
export type Pause = () => Promise<void>;

/** Longest time that work goes on without a pause, in milliseconds. */
const SLICE = 10;

/** Runs work in slices with pauses between them; undefined once `wanted` says no. */
export async function inSlices<T>(
  steps: Generator<void, T>,
  pause: Pause,
  wanted: () => boolean,
): Promise<{ readonly value: T } | undefined> {
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { value: step.value };
    if (performance.now() - since < SLICE) continue;
    await pause();
    if (!wanted()) return undefined;
    since = performance.now();
  }
}

interface Job {
  readonly snapshot: Snapshot;
  readonly findings: Promise<readonly ShownFinding[] | undefined>;
}

/** A text that the editor has open: its newest report, and the findings in it once somebody asks. */
export class OpenReport {
  readonly document: OpenText;
  /** Differs from that of every other opening, also of the same file. */
  readonly opening: string;
  readonly #service: ReportService;
  readonly #pause: Pause;
  readonly #setAside: ReadonlySet<string>;
  readonly #word: () => WordText | undefined;
  #snapshot: Snapshot | undefined;
  #job: Job | undefined;
  #closed = false;

  constructor(
    document: OpenText,
    opening: string,
    service: ReportService,
    pause: Pause,
    setAside: ReadonlySet<string>,
    word: () => WordText | undefined = () => undefined,
  ) {
    this.document = document;
    this.opening = opening;
    this.#service = service;
    this.#pause = pause;
    this.#setAside = setAside;
    this.#word = word;
  }

  close(): void {
    this.#closed = true;
  }

  /** The report of the newest text; what an edit left untouched is taken over. */
  snapshot(resolved: Resolved): Snapshot {
    const known = this.#snapshot;
    const { document } = this;
    const { version, languageId } = document;
    if (known?.version === version && known.resolved === resolved) return known;
    const { profile } = resolved.settings;
    const options = parseOptions(formatOf(document), resolved.settings);
    const { source, asides: setAside } = withoutSetAside(document.source, this.#setAside);
    const word = this.#word();
    const origin = word && originAfter(word, source.text);
    const report = this.#service.parse(source, { ...options, ...(origin && { origin }) }, known?.report);
    const recognised = profile !== undefined || report.profile.profile.id !== 'general';
    const active = languageId === 'gongwen' || (recognised && !resolved.configuration.ignored);
    return (this.#snapshot = { ...resolved, resolved, document, version, report, active, setAside });
  }

  isCurrent(snapshot: Snapshot): boolean {
    return !this.#closed && snapshot === this.#snapshot && snapshot.version === this.document.version;
  }

  /** Findings of `snapshot` that no baseline knows; undefined once an edit has overtaken it. */
  findings(snapshot: Snapshot): Promise<readonly ShownFinding[] | undefined> {
    if (this.#job?.snapshot !== snapshot) this.#job = { snapshot, findings: this.#lint(snapshot) };
    return this.#job.findings;
  }

  async #lint(snapshot: Snapshot): Promise<readonly ShownFinding[] | undefined> {
    const steps = lintSteps(this.#service, snapshot.report, snapshot);
    return (await inSlices(steps, this.#pause, () => this.isCurrent(snapshot)))?.value;
  }
}

/** Findings as they are shown, less those that the baseline knows. */
export function* lintSteps(
  service: ReportService,
  report: Report,
  { settings, configuration }: Resolved,
): Generator<void, readonly ShownFinding[]> {
  const found = yield* service.lintSteps(report, settings);
  const { fresh } = splitByBaseline(found, configuration.accepted);
  return fresh.map((finding) => showFinding(report, finding, settings.locale));
}

/** By the name first, as on the command line. */
function formatOf({ uri, languageId }: OpenText): TextFormat {
  if (/\.(?:md|markdown)$/i.test(uri)) return 'markdown';
  return languageId === 'markdown' ? 'markdown' : 'text';
}
