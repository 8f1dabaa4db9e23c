// What programs import from “gongwen”: nothing here touches files or the network.
import { DEFAULT_SETTINGS, type RuleSetting, type Settings } from '../config/settings.js';
import type { Locale } from '../messages/locale.js';
import type { TextFormat } from '../report/report.js';
import type { RuleId, Severity } from '../rules/rule.js';
import { type FiguresOutput, figuresOutput } from './output/figures.js';
import { type FindingOutput, lintOutput } from './output/lint.js';
import { type OutlineOutput, outlineOutput } from './output/outline.js';
import type { ReportService } from './service.js';

export type { Settings } from '../config/settings.js';
export type { Locale } from '../messages/locale.js';
export type { TextFormat } from '../report/report.js';
export type { Severity } from '../rules/rule.js';
export type {
  FiguresOutput,
  OperandOutput,
  QuantityOutput,
  StatementOutput,
  UndecidedOutput,
} from './output/figures.js';
export type { FindingOutput, FixOutput, RelatedOutput } from './output/lint.js';
export type { OutlineOutput } from './output/outline.js';
export type { PlaceOutput, RangeOutput } from './output/places.js';
export { createReportService, type ReportService, type ReportServiceOptions } from './service.js';

export interface TextOptions {
  /** `text` where it is not given. */
  readonly format?: TextFormat;
  /** Type of report; recognised from the text where it is not given. */
  readonly profile?: string;
  /** Language of the messages; Chinese where it is not given. */
  readonly locale?: Locale;
  /** Severity by id of rule: `{ 'punctuation/half-width': 'off' }`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}

export interface LintTextOutput {
  readonly profile: string;
  readonly profileReason: string;
  readonly findings: readonly FindingOutput[];
}

function parse(service: ReportService, text: string, { format = 'text', profile }: TextOptions) {
  return service.parse(text, { format, ...(profile !== undefined && { profile }) });
}

function settingsOf({ profile, locale = DEFAULT_SETTINGS.locale, rules = {} }: TextOptions): Settings {
  const entries = Object.entries(rules).map(([id, severity]): [RuleId, RuleSetting] => [id as RuleId, { severity }]);
  return { ...DEFAULT_SETTINGS, locale, rules: new Map(entries), ...(profile !== undefined && { profile }) };
}

/** Findings of a text, as `gongwen lint --format json` gives them. Any string is fine; nothing is thrown. */
export function lintText(service: ReportService, text: string, options: TextOptions = {}): LintTextOutput {
  const report = parse(service, text, options);
  const settings = settingsOf(options);
  const { profile, reason } = report.profile;
  return {
    profile: profile.id,
    profileReason: reason[settings.locale],
    findings: lintOutput(report, service.lint(report, settings), settings.locale),
  };
}

/** Every figure of a text and what holds between them, as `gongwen figures --format json` gives them. */
export const figuresOfText = (service: ReportService, text: string, options: TextOptions = {}): FiguresOutput =>
  figuresOutput(parse(service, text, options), options.locale ?? DEFAULT_SETTINGS.locale);

/** The outline of a text, as `gongwen outline --format json` gives it. */
export const outlineOfText = (
  service: ReportService,
  text: string,
  options: TextOptions = {},
): readonly OutlineOutput[] => outlineOutput(parse(service, text, options));
