import type { Settings } from '../../config/settings.js';
import type { Reform } from '../../layout/reform.js';
import { type PresentedFinding, presentFinding } from '../../service/present.js';
import { remark } from '../../service/remark.js';
import { parseOptions, type ReportService } from '../../service/service.js';
import { originOf, readWord, type WordReport } from '../read.js';
import { type Reviewed, reviewWord } from './review.js';

export interface ReportReview extends Reviewed {
  readonly findings: readonly PresentedFinding[];
}

/** Checks a Word file and writes what is found into a copy of it. Throws a WordError. To be called after `service.prepare`. */
export function reviewReport(
  service: ReportService,
  bytes: Uint8Array,
  { settings, date, revise }: { readonly settings: Settings; readonly date: string; readonly revise: boolean },
): ReportReview {
  const word = readWord(bytes);
  const { text } = word;
  const options = { ...parseOptions('text', settings), origin: originOf(word) };
  const report = service.parse(text, options);
  const rules = new Map<string, ReportService['rules'][number]>(service.rules.map((rule) => [rule.meta.id, rule]));
  const found = service.lint(report, settings);
  const findings = found.map((finding) => presentFinding(report, finding, settings.locale));
  const comments = findings.map((finding) => ({
    start: finding.start,
    end: finding.end,
    text: remark(text, finding, rules.get(finding.rule), settings.locale),
  }));
  const edits = revise ? service.fixAll(text, options, settings, new Set(), report).edits : [];
  const reforms = revise ? found.flatMap((finding) => finding.reforms) : [];
  return { ...reviewWord(bytes, { comments, edits, reforms, date }, word), findings };
}

/** What would set the form of a Word file right. */
export function reformsIn(service: ReportService, word: WordReport, settings: Settings): Reform[] {
  const report = service.parse(word.text, { ...parseOptions('text', settings), origin: originOf(word) });
  return service.lint(report, settings).flatMap((finding) => finding.reforms);
}
