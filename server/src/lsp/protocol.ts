/**
 * Requests beside the protocol's own, for the status bar and the side bar of a client. Clients import types only.
 * Every request takes {@link DocumentParams} and answers null for a document that is not open or not a report.
 */
import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';

export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

export const METHODS = {
  status: 'gongwen/status',
  checklist: 'gongwen/checklist',
  ledger: 'gongwen/ledger',
  compare: 'gongwen/compare',
  profiles: 'gongwen/profiles',
  newReport: 'gongwen/newReport',
  explain: 'gongwen/explain',
  page: 'gongwen/page',
  print: 'gongwen/print',
  export: 'gongwen/export',
  fix: 'gongwen/fix',
  wordText: 'gongwen/wordText',
  wordReview: 'gongwen/wordReview',
  wordOrigin: 'gongwen/wordOrigin',
} as const;

/** `gongwen/status`: what the status bar shows. */
export interface StatusResult {
  readonly profile: { readonly id: string; readonly name: string; readonly reason: string };
  /** False in plain text and Markdown that no profile recognises: the server is silent there. */
  readonly active: boolean;
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number; readonly hint: number };
  /** Characters of text without blanks. */
  readonly characters: number;
}

export type SectionState = 'found' | 'weak' | 'missing' | 'optional';

export interface ChecklistItem {
  readonly id: string;
  readonly name: string;
  readonly state: SectionState;
  /** Where it stands: the heading, item or sentence that covers it. */
  readonly range: Range | null;
  /** Text of that heading, item or sentence. */
  readonly title: string | null;
  /** The clause that demands it. */
  readonly basis: string | null;
}

/** `gongwen/checklist`. */
export interface ChecklistResult {
  readonly profile: { readonly id: string; readonly name: string; readonly reason: string };
  readonly items: readonly ChecklistItem[];
}

export type LedgerVerdict = 'consistent' | 'contradiction' | 'direction' | 'question' | 'precision' | 'open';

export interface LedgerFigure {
  readonly id: string;
  readonly text: string;
  readonly noun: string | null;
  readonly section: string | null;
  readonly range: Range;
  /** `open`: it stands in no statement. */
  readonly verdict: LedgerVerdict;
  /** The verdict in words. */
  readonly conclusion: string;
  /** Why it stands in no statement; null where it stands in one. */
  readonly reason: string | null;
  /** Statements in which it stands, each as one line with what was computed. */
  readonly statements: readonly { readonly kind: string; readonly formula: string; readonly verdict: LedgerVerdict }[];
}

/** `gongwen/ledger`: figures in text order. */
export interface LedgerResult {
  readonly figures: readonly LedgerFigure[];
  /** Stated figures that do not follow: a total that disagrees with its four parts is one. */
  readonly faults: number;
}

/** `gongwen/compare`: {@link DocumentParams} of this year's report and the uri and text of the other. */
export interface CompareParams extends DocumentParams {
  readonly other: { readonly uri: string; readonly text: string };
}

export interface CompareResult {
  readonly sections: readonly {
    readonly name: string;
    readonly current: string | null;
    readonly previous: string | null;
  }[];
  readonly indicators: readonly {
    readonly name: string;
    readonly current: string;
    readonly previous: string;
    readonly currentRange: Range;
    readonly previousRange: Range;
    /** Signed change as printed, e.g. “＋12.5%”; null where it cannot be computed. */
    readonly change: string | null;
  }[];
  /** Carry-over 上年结转 against last year's 结转下年度; null where one of them is not stated. */
  readonly carryOver: { readonly current: string; readonly previous: string; readonly holds: boolean } | null;
}

/** `gongwen/page`: the findings as people read them, one page of HTML that is whole in itself. */
export interface PageParams extends DocumentParams {
  /** For a page inside an editor: buttons, and a script with this nonce that posts `{ jump }`, `{ fix }` or `{ save }`. */
  readonly nonce?: string;
}

export interface PageResult {
  readonly html: string;
  readonly version: number;
}

/** `gongwen/fix`: the edit of one fix of a finding; null where the text has changed and the finding is gone. */
export interface FixParams extends DocumentParams {
  readonly fingerprint: string;
  /** Index of the fix in its finding. */
  readonly fix: number;
}

export interface FixResult {
  readonly edit: WorkspaceEdit;
}

/** `gongwen/profiles` (no parameters): for the picker, built-in and the folder's own. */
export interface ProfilesResult {
  readonly profiles: readonly { readonly id: string; readonly name: string; readonly description: string }[];
}

/** `gongwen/newReport`: a whole skeleton as a snippet with tab stops. */
export interface NewReportParams {
  readonly profile: string;
  readonly year: number;
}

export interface NewReportResult {
  readonly snippet: string;
}

/** `gongwen/explain`: the bundled page of a rule as Markdown. */
export interface ExplainParams {
  readonly rule: string;
}

export interface ExplainResult {
  readonly markdown: string;
}

/**
 * Commands that code actions carry and the client executes: show the page of a rule (argument: slug), write text into
 * the nearest gongwen.yaml (the server makes the edit itself as a WorkspaceEdit where it can).
 */
export const CLIENT_COMMANDS = { explain: 'gongwen.explainRule', carryBack: 'gongwen.carryBack' } as const;

/** What a client may pass with `initialize`; all of it is optional. */
export interface InitializationOptions {
  /** Language of messages where neither the settings nor gongwen.yaml choose one. */
  readonly locale?: string;
  /** Reports that are not open are checked too (`workspace/diagnostic`). */
  readonly workspaceDiagnostics?: boolean;
  /** Uri of the folder with the bundled rule pages (`figures/rate.md`): rule codes become links. */
  readonly rulePages?: string;
  /** Url of the packed counts for a server that has no disk. */
  readonly counts?: string;
  /** First findings are wanted before likely slips are known; the client asks anew when it is told to. */
  readonly slipsLater?: boolean;
  /** The client brings the snippets of language gongwen itself; the server then gives them in other languages only. */
  readonly snippets?: boolean;
  /** Those of {@link CLIENT_COMMANDS} that the client executes itself. */
  readonly commands?: readonly string[];
}

/** A stretch of a printed line in one face; with a finding where it stands in one. */
export interface PrintPiece {
  readonly text: string;
  readonly face: 'title' | 'black' | 'kai' | 'fang' | 'song';
  readonly bold?: boolean;
  readonly severity?: 'error' | 'warning' | 'info' | 'hint';
  readonly message?: string;
  /** The finding's offsets in the document. */
  readonly range?: { readonly start: number; readonly end: number };
}

/** A line on paper; lengths in points from the upper left corner of the text. */
export interface PrintLine {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** Added to every character; negative where they stand closer. */
  readonly spacing: number;
  readonly color: string;
  readonly align: 'both' | 'left' | 'center' | 'right';
  /** A red rule stands below. */
  readonly ruled: boolean;
  /** Offsets in the document; null for what the front matter puts there. */
  readonly source: { readonly start: number; readonly end: number } | null;
  readonly pieces: readonly PrintPiece[];
}

export interface PrintSheet {
  readonly lines: readonly PrintLine[];
  /** Edges of table cells: x, y, width, height. */
  readonly cells: readonly (readonly [number, number, number, number])[];
}

/** `gongwen/print`: the pages as they will print; lengths in points. */
export interface PrintResult {
  readonly version: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly textWidth: number;
  readonly textHeight: number;
  readonly pageNumbers: boolean;
  /** Names of fonts by face, the best first. */
  readonly fonts: Readonly<Record<PrintPiece['face'], readonly string[]>>;
  readonly sheets: readonly PrintSheet[];
}

/** `gongwen/export`: a Word file. */
export interface ExportResult {
  readonly base64: string;
}

/** A Word file that the client has read; `uri` says which settings hold. */
export interface WordParams extends DocumentParams {
  readonly base64: string;
}

/** Why a Word file cannot be read, in the user's language. */
export interface WordFailure {
  readonly error: string;
}

/** `gongwen/wordText`. */
export interface WordTextResult {
  readonly text: string;
}

export interface WordReviewParams extends WordParams {
  /** Its text as it was changed: the changes are tracked. Without it, the findings are written as comments. */
  readonly text?: string;
  /** With its text: the form is set right, too, as tracked changes. */
  readonly reform?: boolean;
}

/** `gongwen/wordReview`. */
export interface WordReviewResult {
  readonly base64: string;
  readonly comments: number;
  readonly edits: number;
  readonly reforms: number;
  /** Changes that cannot be carried back: whole lines, marks of lists, fields, text boxes. */
  readonly left: number;
}
