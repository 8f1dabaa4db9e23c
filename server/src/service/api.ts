// What programs import from “gongwen”: nothing here touches files or the network.
import { type FiguresOutput, figuresOutput } from './output/figures.js';
import { type LintTextOutput, lintedOutput } from './output/linted.js';
import { type OutlineOutput, outlineOutput } from './output/outline.js';
import type { ReportService } from './service.js';
import { settingsOf, type TextOptions } from './text-options.js';

export type { Settings } from '../config/settings.js';
export type { Locale } from '../messages/locale.js';
export type { TextFormat } from '../report/report.js';
export type { Severity } from '../rules/rule.js';
export { SourceText } from '../text/source-text.js';
export type {
  FiguresOutput,
  OperandOutput,
  QuantityOutput,
  StatementOutput,
  UndecidedOutput,
} from './output/figures.js';
export type { FindingOutput, FixOutput, RelatedOutput } from './output/lint.js';
export type { LintTextOutput } from './output/linted.js';
export type { OutlineOutput } from './output/outline.js';
export type { PlaceOutput, RangeOutput } from './output/places.js';
export { createReportService, type ReportService, type ReportServiceOptions } from './service.js';
export type { TextOptions } from './text-options.js';

function parse(service: ReportService, text: string, { format = 'text', profile }: TextOptions) {
  return service.parse(text, { format, ...(profile !== undefined && { profile }) });
}

/** Findings of a text, as `gongwen lint --format json` gives them. Any string is fine; nothing is thrown. */
export const lintText = (service: ReportService, text: string, options: TextOptions = {}): LintTextOutput =>
  lintedOutput(service, parse(service, text, options), settingsOf(options));

/** Every figure of a text and what holds between them, as `gongwen figures --format json` gives them. */
export const figuresOfText = (service: ReportService, text: string, options: TextOptions = {}): FiguresOutput =>
  figuresOutput(parse(service, text, options), settingsOf(options).locale);

/** The outline of a text, as `gongwen outline --format json` gives it. */
export const outlineOfText = (
  service: ReportService,
  text: string,
  options: TextOptions = {},
): readonly OutlineOutput[] => outlineOutput(parse(service, text, options));
