import type { Settings } from '../../config/settings.js';
import type { Report } from '../../report/report.js';
import type { ReportService } from '../service.js';
import { type FindingOutput, lintOutput } from './lint.js';

export interface LintTextOutput {
  readonly profile: string;
  readonly profileReason: string;
  readonly findings: readonly FindingOutput[];
}

/** What is found in a report, for programs. */
export function lintedOutput(service: ReportService, report: Report, settings: Settings): LintTextOutput {
  const { profile, reason } = report.profile;
  return {
    profile: profile.id,
    profileReason: reason[settings.locale],
    findings: lintOutput(report, service.lint(report, settings), settings.locale),
  };
}
