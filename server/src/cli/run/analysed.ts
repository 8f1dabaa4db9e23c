import type { Settings } from '../../config/settings.js';
import type { EncodingName } from '../../host/encoding.js';
import type { RuleId } from '../../rules/rule.js';
import type { FiguresOutput } from '../../service/output/figures.js';
import type { LeftOutOutput } from '../../service/output/left-out.js';
import type { FindingOutput } from '../../service/output/lint.js';
import type { OutlineOutput } from '../../service/output/outline.js';
import type { ErrorOutput } from '../messages.js';

/** What to find out about a file. */
export interface Wanted {
  readonly findings?: boolean;
  readonly outline?: boolean;
  readonly figures?: boolean;
  /** The decoded text, for excerpts. */
  readonly text?: boolean;
  /** Fixes are made first, in memory; all else is said of the result. */
  readonly fix?: { readonly accept: readonly RuleId[] /** A unified diff is wanted. */; readonly diff: boolean };
}

/** A file of a run; `bytes` where they did not come from the file. */
export interface Task {
  readonly path: string;
  readonly absolute: string;
  readonly named: boolean;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  /** Milliseconds after which its analysis is ended. */
  readonly limit?: number;
  /** Found through a link that leads out of the folder that was given. */
  readonly outside?: boolean;
}

/** Fixes that were made in memory. */
export interface Fixed {
  /** Findings whose fix was made. */
  readonly count: number;
  /** The file with them. */
  readonly bytes: Uint8Array;
  /** SHA-1 of the bytes that were read: the file may change before it is written. */
  readonly before: string;
  readonly diff?: string;
}

/** What came of one file. Plain data: it crosses to and from workers. */
export interface Analysed {
  readonly path: string;
  readonly profile: string | null;
  readonly profileReason: string | null;
  readonly encoding: EncodingName | null;
  readonly error: ErrorOutput | null;
  /** Rules that failed on it: their findings may be missing. */
  readonly faults?: readonly ErrorOutput[];
  /** The same for who looks for their cause: which rule, where in the program. Shown with `--debug`. */
  readonly trace?: readonly string[];
  /** Found in a folder and no report: not counted as a file. */
  readonly skipped: boolean;
  readonly findings?: readonly FindingOutput[];
  readonly outline?: readonly OutlineOutput[];
  /** Beside the outline: what is no part of the report, and why. */
  readonly leftOut?: readonly LeftOutOutput[];
  readonly figures?: FiguresOutput;
  readonly text?: string;
  readonly fixed?: Fixed;
}

/** What a thread says first: from now on the clock of its files runs. */
export const READY = 'ready';

/** Analyses files, here or on other threads; the result is the same. */
export interface Analyser {
  /** Files that may be under way at once. */
  readonly parallel: number;
  /** Files are analysed on other threads, and here only so long that signals are heard. */
  readonly threads: boolean;
  analyse(task: Task, wanted: Wanted, settings: Settings): Promise<Analysed>;
  close(): Promise<void>;
}
