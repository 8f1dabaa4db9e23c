// Reviewdog Diagnostic Format, rdjson (reviewdog: proto/rdf/reviewdog.proto): columns count UTF-8 bytes from 1.
import type { Severity } from '../../../rules/rule.js';
import type { FindingOutput } from '../../../service/output/lint.js';
import type { PlaceOutput, RangeOutput } from '../../../service/output/places.js';
import { LineIndex } from '../../../text/line-index.js';
import { harmlessJson } from '../harmless.js';
import { repositoryPath } from './paths.js';
import type { Reporter, ReporterContext } from './reporter.js';

const SEVERITY: Readonly<Record<Severity, 'ERROR' | 'WARNING' | 'INFO'>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
  hint: 'INFO',
};

/** Columns in UTF-8 bytes. Counts on from the last place in the same line, so that a long line is not read again and again. */
class ByteColumns {
  readonly #text: string;
  readonly #index: LineIndex;
  #last = { line: 0, offset: 0, bytes: 0 };

  constructor(text: string) {
    this.#text = text;
    this.#index = new LineIndex(text);
  }

  at({ line, offset }: PlaceOutput): { line: number; column: number } {
    const last = this.#last;
    const from =
      last.line === line && last.offset <= offset ? last : { line, offset: this.#index.startOf(line), bytes: 0 };
    const bytes = from.bytes + Buffer.byteLength(this.#text.slice(from.offset, offset));
    this.#last = { line, offset, bytes };
    return { line, column: bytes + 1 };
  }

  range({ start, end }: RangeOutput) {
    return { start: this.at(start), end: this.at(end) };
  }

  span(start: number, end: number) {
    return this.range({ start: this.#index.at(start), end: this.#index.at(end) });
  }
}

export function rdjsonReporter({ write }: ReporterContext): Reporter {
  let between = '\n';
  const diagnostic = (value: unknown): void => {
    write(between + harmlessJson(value));
    between = ',\n';
  };
  const diagnosticOf = (path: string, columns: ByteColumns, f: FindingOutput) => {
    const range = columns.range(f);
    // A suggestion is one replacement; fixes of several edits cannot be said.
    const suggestions = f.fixes.flatMap(({ edits: [edit, ...more] }) =>
      edit && more.length === 0 ? [{ range: columns.span(edit.start, edit.end), text: edit.text }] : [],
    );
    const related = f.related.map((r) => ({ message: r.message, location: { path, range: columns.range(r) } }));
    return {
      message: f.message,
      location: { path, range },
      severity: SEVERITY[f.severity],
      code: { value: f.rule },
      ...(suggestions.length > 0 && { suggestions }),
      ...(related.length > 0 && { related_locations: related }),
    };
  };
  write('{"source":{"name":"gongwen"},"diagnostics":[');
  return {
    file({ path: given, findings = [], text = '' }) {
      const path = repositoryPath(given);
      const columns = new ByteColumns(text);
      for (const finding of findings) diagnostic(diagnosticOf(path, columns, finding));
    },
    end(_summary, errors) {
      for (const { path, line, message, code } of errors) {
        const range = line !== undefined && { range: { start: { line } } };
        diagnostic({
          message,
          location: { path: repositoryPath(path ?? ''), ...range },
          severity: 'ERROR',
          code: { value: code },
        });
      }
      write(']}\n');
    },
  };
}
