import type { Severity } from '../../rules/rule.js';
import { LineIndex } from '../../text/line-index.js';
import { type Analysed, type AnalyseOptions, analyseAll } from '../analyse.js';
import type { InputError } from '../errors.js';
import { collectInputs } from '../inputs.js';
import { jsonFinding } from '../output.js';

export interface LintSummary {
  readonly files: number;
  readonly skipped: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  readonly failed: number;
}

export interface LintResult {
  readonly files: readonly Analysed[];
  readonly skipped: number;
  readonly errors: readonly InputError[];
  readonly summary: LintSummary;
}

export const NO_REPORTS: InputError = {
  code: 'no-reports',
  message: { 'zh-CN': '没有找到报告', en: 'no reports found' },
};

/** Findings of every file behind `paths`. */
export async function lintPaths(
  paths: readonly string[],
  options: Omit<AnalyseOptions, 'findings'>,
): Promise<LintResult> {
  const inputs = options.stdin
    ? { files: [{ path: options.stdin.name, named: true }], errors: [] }
    : await collectInputs(paths);
  const { files, skipped } = await analyseAll(inputs.files, { ...options, findings: true });
  const errors = [...inputs.errors];
  if (files.length === 0 && errors.length === 0) errors.push(NO_REPORTS);
  const count = (severity: Severity) =>
    files.reduce((n, f) => n + f.findings.filter((x) => x.severity === severity).length, 0);
  const summary = {
    files: files.length,
    skipped,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    hints: count('hint'),
    failed: files.filter((f) => f.error).length + errors.length,
  };
  return { files, skipped, errors, summary };
}

export function lintJson({ files, errors, summary }: LintResult, version: string, locale: 'zh-CN' | 'en'): object {
  const failed = (error: InputError) => ({ code: error.code, message: error.message[locale] });
  return {
    schema: 'gongwen-lint/1',
    tool: { name: 'gongwen', version },
    errors: errors.map((error) => ({
      ...failed(error),
      ...(error.path && { path: error.path }),
      ...(error.line && { line: error.line }),
    })),
    files: files.map(({ path, report, encoding, error, findings }) => {
      const index = new LineIndex(report?.text ?? '');
      return {
        path,
        profile: report?.profile.profile.id ?? null,
        profileReason: report?.profile.reason[locale] ?? null,
        encoding,
        error: error ? failed(error) : null,
        findings: findings.map((finding) => jsonFinding(index, finding)),
      };
    }),
    summary,
  };
}

const RANK: Readonly<Record<Severity, keyof LintSummary>> = {
  error: 'errors',
  warning: 'warnings',
  info: 'infos',
  hint: 'hints',
};
const ORDER: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** 2 where something could not be done, 1 where there is a finding at or above `failOn`, else 0. */
export function exitCode({ summary }: LintResult, failOn: Severity | 'never', maxWarnings?: number): 0 | 1 | 2 {
  if (summary.failed > 0) return 2;
  if (maxWarnings !== undefined && summary.warnings > maxWarnings) return 1;
  if (failOn === 'never') return 0;
  return ORDER.slice(0, ORDER.indexOf(failOn) + 1).some((severity) => summary[RANK[severity]] > 0) ? 1 : 0;
}
