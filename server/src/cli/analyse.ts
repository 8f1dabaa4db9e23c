import { DEFAULT_SETTINGS, type Settings } from '../config/settings.js';
import type { Report } from '../report/report.js';
import { type PresentedFinding, presentFinding } from '../service/present.js';
import { createReportService, type ReportService } from '../service/service.js';
import type { InputError } from './errors.js';
import type { Input } from './inputs.js';
import { formatOf, readReport } from './read-report.js';

/** What came of one file: a report, or the error that it could not be read. */
export interface Analysed {
  readonly path: string;
  readonly encoding: string | null;
  readonly report: Report | undefined;
  readonly error: InputError | undefined;
  readonly findings: readonly PresentedFinding[];
}

export interface AnalyseOptions {
  readonly settings?: Settings;
  readonly profile?: string;
  /** Text of `-`. */
  readonly stdin?: { readonly name: string; readonly text: string };
  readonly findings: boolean;
}

export interface Analyses {
  readonly files: readonly Analysed[];
  /** Files in folders that no profile recognises. */
  readonly skipped: number;
}

/** Reads and checks files one after the other, in their order. */
export async function analyseAll(inputs: readonly Input[], options: AnalyseOptions): Promise<Analyses> {
  const service = createReportService();
  const files: Analysed[] = [];
  let skipped = 0;
  for (const input of inputs) {
    const analysed = await analyse(service, input, options);
    if (!input.named && analysed.report?.profile.profile.id === 'general') skipped++;
    else files.push(analysed);
  }
  return { files, skipped };
}

async function analyse(service: ReportService, { path }: Input, options: AnalyseOptions): Promise<Analysed> {
  const { settings = DEFAULT_SETTINGS } = options;
  const stdin = options.stdin?.name === path ? options.stdin : undefined;
  const read = stdin ? { text: stdin.text, encoding: 'utf-8' } : await readReport(path);
  if ('code' in read) return { path, encoding: null, report: undefined, error: read, findings: [] };
  const profile = options.profile ?? settings.profile;
  const report = service.parse(read.text, { format: formatOf(path), ...(profile && { profile }) });
  const findings = options.findings
    ? service.lint(report, settings).map((finding) => presentFinding(report, finding, settings.locale))
    : [];
  return { path, encoding: read.encoding, report, error: undefined, findings };
}
