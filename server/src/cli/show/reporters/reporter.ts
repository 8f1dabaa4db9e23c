import type { Locale } from '../../../messages/locale.js';
import type { Rule, Severity } from '../../../rules/rule.js';
import type { ErrorOutput } from '../../messages.js';
import type { Analysed } from '../../run/analysed.js';

export interface Summary {
  /** Files in the output, those with an error included. */
  readonly files: number;
  readonly skipped: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  /** Files that could not be read. */
  readonly failed: number;
  /** Findings that a baseline knows; absent where there is none. */
  readonly known?: number;
}

export interface ReporterContext {
  readonly write: (text: string) => void;
  readonly locale: Locale;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly version: string;
  readonly rules: readonly Rule[];
  /** Paths as they were given, for hints of commands. */
  readonly paths: readonly string[];
}

/** Hears of files in their order, then of the end. */
export interface Reporter {
  file(file: Analysed): void;
  end(summary: Summary, errors: readonly ErrorOutput[]): void;
}

/** A format of findings: how its reporter is made and what it wants to know of a file besides its findings. */
export interface Format {
  readonly create: (context: ReporterContext) => Reporter;
  readonly wants?: { readonly text?: boolean; readonly figures?: boolean; readonly outline?: boolean };
}

export const countOf = (summary: Summary, severity: Severity): number =>
  ({ error: summary.errors, warning: summary.warnings, info: summary.infos, hint: summary.hints })[severity];
