import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../config/settings.js';
import type { Report } from '../report/report.js';
import { type PresentedFinding, presentFinding } from '../service/present.js';
import { parseOptions, type ReportService } from '../service/service.js';
import type { Preferences } from './preferences.js';

/** An open document at one version with everything that requests need. Valid until the next change. */
export interface Snapshot {
  readonly document: TextDocument;
  readonly version: number;
  readonly report: Report;
  readonly settings: Settings;
  readonly preferences: Preferences;
  /** False in plain text and Markdown that no profile recognises. */
  readonly active: boolean;
}

/** Lets other messages through. */
export type Pause = () => Promise<void>;

/** Longest time that work goes on without a pause, in milliseconds. */
const SLICE = 10;

interface Job {
  readonly snapshot: Snapshot;
  readonly findings: Promise<readonly PresentedFinding[] | undefined>;
}

/** A text that the editor has open: its newest report, and the findings in it once somebody asks. */
export class OpenReport {
  readonly document: TextDocument;
  /** Differs from that of every other opening, also of the same file. */
  readonly opening: string;
  readonly #service: ReportService;
  readonly #pause: Pause;
  #snapshot: Snapshot | undefined;
  #previous: Report | undefined;
  #job: Job | undefined;
  #closed = false;

  constructor(document: TextDocument, opening: string, service: ReportService, pause: Pause) {
    this.document = document;
    this.opening = opening;
    this.#service = service;
    this.#pause = pause;
  }

  close(): void {
    this.#closed = true;
  }

  /** The report of the newest text under `settings`; what an edit left untouched is taken over. */
  snapshot(settings: Settings, preferences: Preferences): Snapshot {
    const known = this.#snapshot;
    const { document } = this;
    const { version } = document;
    if (known?.version === version && known.settings === settings && known.preferences === preferences) return known;
    const { profile } = settings;
    const options = parseOptions(formatOf(document), settings);
    const report = this.#service.parse(document.getText(), options, this.#previous);
    this.#previous = report;
    const active =
      document.languageId === 'gongwen' || profile !== undefined || report.profile.profile.id !== 'general';
    return (this.#snapshot = { document, version, report, settings, preferences, active });
  }

  isCurrent(snapshot: Snapshot): boolean {
    return !this.#closed && snapshot === this.#snapshot && snapshot.version === this.document.version;
  }

  /** Findings of `snapshot`, in slices with pauses between them; undefined once an edit has overtaken it. */
  findings(snapshot: Snapshot): Promise<readonly PresentedFinding[] | undefined> {
    if (this.#job?.snapshot !== snapshot) this.#job = { snapshot, findings: this.#lint(snapshot) };
    return this.#job.findings;
  }

  async #lint(snapshot: Snapshot): Promise<readonly PresentedFinding[] | undefined> {
    const { report, settings } = snapshot;
    await this.#service.prepare(settings);
    const steps = this.#service.lintSteps(report, settings);
    let since = performance.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value.map((finding) => presentFinding(report, finding, settings.locale));
      if (performance.now() - since < SLICE) continue;
      await this.#pause();
      if (!this.isCurrent(snapshot)) return undefined;
      since = performance.now();
    }
  }
}

/** By the name first, as on the command line. */
function formatOf({ uri, languageId }: TextDocument): 'text' | 'markdown' {
  if (/\.(?:md|markdown)$/i.test(uri)) return 'markdown';
  return languageId === 'markdown' ? 'markdown' : 'text';
}
