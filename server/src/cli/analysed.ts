import type { EncodingName } from '../host/encoding.js';
import type { FiguresOutput } from '../service/output/figures.js';
import type { FindingOutput } from '../service/output/lint.js';
import type { OutlineOutput } from '../service/output/outline.js';
import type { ErrorOutput } from './messages.js';

/** What to find out about a file. */
export interface Wanted {
  readonly findings?: boolean;
  readonly outline?: boolean;
  readonly figures?: boolean;
  /** The decoded text, for excerpts. */
  readonly text?: boolean;
}

/** A file of a run; `bytes` where they did not come from the file. */
export interface Task {
  readonly path: string;
  readonly absolute: string;
  readonly named: boolean;
  readonly text?: string;
  readonly bytes?: Uint8Array;
}

/** What came of one file. Plain data: it crosses to and from workers. */
export interface Analysed {
  readonly path: string;
  readonly profile: string | null;
  readonly profileReason: string | null;
  readonly encoding: EncodingName | null;
  readonly error: ErrorOutput | null;
  /** Found in a folder and no report: not counted as a file. */
  readonly skipped: boolean;
  readonly findings?: readonly FindingOutput[];
  readonly outline?: readonly OutlineOutput[];
  readonly figures?: FiguresOutput;
  readonly text?: string;
}
