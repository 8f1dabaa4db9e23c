// What programs import from “gongwen”: texts as strings, Word files as bytes. Nothing here touches files or the network.
import { pageOf } from '../layout/page.js';
import { type FiguresOutput, figuresOutput } from '../service/output/figures.js';
import { type LintTextOutput, lintedOutput } from '../service/output/linted.js';
import { type OutlineOutput, outlineOutput } from '../service/output/outline.js';
import type { ReportService } from '../service/service.js';
import { settingsOf, type TextOptions } from '../service/text-options.js';
import type { Revisions } from './content.js';
import { markdownOf } from './markdown.js';
import { originOf, readWord } from './read.js';
import { wordDate } from './review/markup.js';
import { reviewReport } from './review/report.js';
import { writeWord } from './write/write.js';

export * from '../service/api.js';
export type { Revisions } from './content.js';
export { WordError, type WordErrorCode } from './error.js';

export interface WordOptions extends Omit<TextOptions, 'format'> {
  /** Side of tracked changes that is read; `final` where it is not given. */
  readonly revisions?: Revisions;
}

function parsed(service: ReportService, bytes: Uint8Array, { revisions, profile }: WordOptions) {
  const word = readWord(bytes, { ...(revisions && { revisions }) });
  const options = { format: 'text', origin: originOf(word), ...(profile !== undefined && { profile }) } as const;
  return { word, report: service.parse(word.text, options) };
}

/** The text of a `.docx`, as `gongwen import` prints it. Like all that reads Word files it throws a {@link WordError}. */
export function textOfWord(
  service: ReportService,
  bytes: Uint8Array,
  { to = 'text', ...options }: WordOptions & { readonly to?: 'text' | 'markdown' } = {},
): string {
  const { word, report } = parsed(service, bytes, options);
  return to === 'markdown' ? markdownOf(word, report) : word.text;
}

/** Findings of a `.docx`, its form among them, as `gongwen lint --format json` gives them; each place names its paragraph. */
export const lintWord = (service: ReportService, bytes: Uint8Array, options: WordOptions = {}): LintTextOutput =>
  lintedOutput(service, parsed(service, bytes, options).report, settingsOf(options));

/** Every figure of a `.docx` and what holds between them. */
export const figuresOfWord = (service: ReportService, bytes: Uint8Array, options: WordOptions = {}): FiguresOutput =>
  figuresOutput(parsed(service, bytes, options).report, settingsOf(options).locale);

/** The outline of a `.docx`. */
export const outlineOfWord = (
  service: ReportService,
  bytes: Uint8Array,
  options: WordOptions = {},
): readonly OutlineOutput[] => outlineOutput(parsed(service, bytes, options).report);

export interface ReviewWordOptions extends Omit<TextOptions, 'format'> {
  /** Safe fixes and the form are set right, too, as tracked changes. */
  readonly revise?: boolean;
  /** When the comments are said to be made; now where it is not given. */
  readonly date?: Date;
}

export interface ReviewWordOutput {
  readonly bytes: Uint8Array;
  /** Comments, changes of the text and changes of the form that were put in; what stood there already is not put in again. */
  readonly comments: number;
  readonly edits: number;
  readonly reforms: number;
}

/** The same `.docx` with its findings as comments, as `gongwen review` writes it. */
export function reviewWord(
  service: ReportService,
  bytes: Uint8Array,
  { revise = false, date = new Date(), ...options }: ReviewWordOptions = {},
): ReviewWordOutput {
  const said = { settings: settingsOf(options), date: wordDate(date), revise };
  const { findings: _, ...made } = reviewReport(service, bytes, said);
  return made;
}

/** A report as a `.docx` by GB/T 9704—2012, as `gongwen export` writes it. */
export const exportWord = (
  service: ReportService,
  text: string,
  { format = 'text', profile }: TextOptions = {},
): Uint8Array => writeWord(service.parse(text, { format, ...(profile !== undefined && { profile }) }), pageOf());
