import { SEVERITIES, type Severity } from '../../rules/rule.js';
import type { FindingOutput } from '../../service/output/lint.js';
import type { Summary } from './reporters/reporter.js';

export type FailOn = Severity | 'never';

const RANK: Readonly<Record<FailOn, number>> = { hint: 0, info: 1, warning: 2, error: 3, never: 4 };

/** Counts findings by severity and by rule. */
export class Tally {
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  readonly #rules = new Map<string, { findings: number; files: number }>();

  add(findings: readonly Pick<FindingOutput, 'severity' | 'rule'>[]): void {
    const seen = new Set<string>();
    for (const { severity, rule } of findings) {
      this.counts[severity]++;
      const known = this.#rules.get(rule) ?? { findings: 0, files: 0 };
      known.findings++;
      if (!seen.has(rule)) known.files++;
      seen.add(rule);
      this.#rules.set(rule, known);
    }
  }

  summary({ files, skipped, failed }: { files: number; skipped: number; failed: number }): Summary {
    const { error, warning, info, hint } = this.counts;
    return { files, skipped, errors: error, warnings: warning, infos: info, hints: hint, failed };
  }

  /** 1 where something stands at or above `failOn`, or where there are more warnings than allowed. */
  exitCode(failOn: FailOn, maxWarnings: number | undefined): 0 | 1 {
    const { counts } = this;
    const failed = SEVERITIES.some((severity) => counts[severity] > 0 && RANK[severity] >= RANK[failOn]);
    return failed || (maxWarnings !== undefined && counts.warning > maxWarnings) ? 1 : 0;
  }

  /** Rules by number of findings, most first. */
  get byRule(): readonly { readonly rule: string; readonly findings: number; readonly files: number }[] {
    return [...this.#rules]
      .map(([rule, counts]) => ({ rule, ...counts }))
      .sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1));
  }
}
