import { DEFAULT_SETTINGS, type Settings } from '../config/settings.js';
import { createLexicon, type Lexicon } from '../lexicon/lexicon.js';
import type { RuleFault } from '../lint/fault.js';
import type { Finding } from '../lint/finding.js';
import { type Accepted, type FixedText, fixAll } from '../lint/fixes.js';
import type { GuardOptions } from '../lint/guard.js';
import type { LintResult } from '../lint/kept.js';
import { limitFindings } from '../lint/limit.js';
import { Linter } from '../lint/linter.js';
import { type ParseOptions, parseReport } from '../report/parse.js';
import type { Report, TextFormat } from '../report/report.js';
import { RULES } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import { readModel } from '../spelling/model.js';
import type { SourceText } from '../text/source-text.js';

/** Do these settings leave the rule on that needs the packed counts? */
export const wantsCounts = ({ rules }: Settings): boolean => rules.get('terms/typo')?.severity !== 'off';

/** How a text is read under some settings: the profile that they name, and the profiles to choose from. */
export const parseOptions = (format: TextFormat, { profile, profiles }: Settings): ParseOptions => ({
  format,
  ...(profile !== undefined && { profile }),
  ...(profiles && { profiles }),
});

export interface ReportServiceOptions extends GuardOptions {
  readonly lexicon?: Lexicon;
  readonly rules?: readonly Rule[];
}

/** The one façade: what the command line, the language server and the Node API are built on. */
export interface ReportService {
  readonly rules: readonly Rule[];
  readonly lexicon: Lexicon;
  /**
   * Any text gives a report; with the report before an edit only what changed is read anew. A {@link SourceText} that was
   * edited is not compared first.
   */
  parse(text: string | SourceText, options: ParseOptions, previous?: Report): Report;
  /** To be awaited before the first {@link lint} with these settings: loads the engine of users' patterns where there are some. */
  prepare(settings: Settings): Promise<void>;
  /** Looks for likely slips from now on. `bytes`: the packed counts, `dist/typos.bin`; they are used where they lie. */
  useCounts(bytes: Uint8Array): void;
  /** At most {@link MAX_FINDINGS}, and one more that says how many are not shown. */
  lint(report: Report, settings?: Settings): readonly Finding[];
  /** The same in small steps, for callers that must stay responsive. */
  lintSteps(report: Report, settings?: Settings): Generator<void, readonly Finding[]>;
  /** What rules did wrong when a report was last linted: their findings may be missing. */
  faultsOf(report: Report): readonly RuleFault[];
  /** All findings without a limit, and what was left out and why. */
  inspect(report: Report, settings?: Settings): LintResult;
  /**
   * Makes all safe fixes, and the single choices of the rules in `accept`, until nothing is left to fix. `known`: the
   * report that `text` is, where it was read already.
   */
  fixAll(text: string, options: ParseOptions, settings?: Settings, accept?: Accepted, known?: Report): FixedText;
}

export function createReportService(options: ReportServiceOptions = {}): ReportService {
  const { lexicon = createLexicon(), rules = RULES, ...guard } = options;
  const linter = new Linter({ ...guard, rules, lexicon });
  return {
    rules,
    lexicon,
    parse: parseReport,
    prepare: (settings) => linter.prepare(settings),
    useCounts: (bytes) => linter.useSpelling(readModel(bytes)),
    lint: (report, settings = DEFAULT_SETTINGS) => limitFindings(report, linter.lint(report, settings)),
    *lintSteps(report, settings = DEFAULT_SETTINGS) {
      return limitFindings(report, yield* linter.steps(report, settings));
    },
    faultsOf: (report) => linter.faultsOf(report),
    inspect: (report, settings = DEFAULT_SETTINGS) => linter.inspect(report, settings),
    fixAll(text, options, settings = DEFAULT_SETTINGS, accept = new Set(), known) {
      let report = known;
      const analyse = (current: string) => {
        if (report?.text !== current) report = parseReport(current, options, report);
        const { findings, silenced, absorbed } = linter.inspect(report, settings);
        return { report, findings, others: [...silenced, ...absorbed].map(({ finding }) => finding) };
      };
      const fixed = fixAll(text, analyse, accept);
      return { ...fixed, findings: limitFindings(fixed.report, fixed.findings) };
    },
  };
}
