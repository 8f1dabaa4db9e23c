import { DEFAULT_SETTINGS, type Settings } from '../config/settings.js';
import { createLexicon, type Lexicon } from '../lexicon/lexicon.js';
import type { Finding } from '../lint/finding.js';
import { Linter } from '../lint/linter.js';
import { type ParseOptions, parseReport } from '../report/parse.js';
import type { Report } from '../report/report.js';
import { RULES } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';

export interface ReportServiceOptions {
  readonly lexicon?: Lexicon;
  readonly rules?: readonly Rule[];
  readonly onRuleError?: (rule: Rule, error: unknown) => void;
}

/** The one façade: what the command line, the language server and the Node API are built on. */
export interface ReportService {
  readonly rules: readonly Rule[];
  readonly lexicon: Lexicon;
  /** Any string gives a report; with the report before an edit only what changed is read anew. */
  parse(text: string, options: ParseOptions, previous?: Report): Report;
  lint(report: Report, settings?: Settings): readonly Finding[];
  /** The same in small steps, for callers that must stay responsive. */
  lintSteps(report: Report, settings?: Settings): Generator<void, readonly Finding[]>;
}

export function createReportService(options: ReportServiceOptions = {}): ReportService {
  const lexicon = options.lexicon ?? createLexicon();
  const rules = options.rules ?? RULES;
  const linter = new Linter({ rules, lexicon, ...(options.onRuleError && { onRuleError: options.onRuleError }) });
  return {
    rules,
    lexicon,
    parse: parseReport,
    lint: (report, settings = DEFAULT_SETTINGS) => linter.lint(report, settings),
    lintSteps: (report, settings = DEFAULT_SETTINGS) => linter.steps(report, settings),
  };
}
