import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { SourceText } from '../text/source-text.js';

/** A text as the protocol names its places: by line and character. An edit is made on its lines, never on the whole string. */
export class OpenText {
  readonly uri: string;
  readonly languageId: string;
  #version: number;
  #source: SourceText;

  constructor(uri: string, languageId: string, version: number, source: SourceText) {
    this.uri = uri;
    this.languageId = languageId;
    this.#version = version;
    this.#source = source;
  }

  static create = (uri: string, languageId: string, version: number, text: string): OpenText =>
    new OpenText(uri, languageId, version, SourceText.of(text));

  /** What a client told of a text; the same object at its new version. */
  static update(text: OpenText, changes: readonly TextDocumentContentChangeEvent[], version: number): OpenText {
    for (const change of changes)
      text.#source =
        'range' in change && change.range ? text.#changed(change.range, change.text) : SourceText.of(change.text);
    text.#version = version;
    return text;
  }

  get version(): number {
    return this.#version;
  }

  get source(): SourceText {
    return this.#source;
  }

  getText = (): string => this.#source.text;

  /** Never behind the end of a line: what is asked for there is its end. */
  positionAt(offset: number): Position {
    const source = this.#source;
    const at = Math.max(0, Math.min(offset, source.length));
    const line = source.lineAt(at);
    return { line, character: Math.min(at - (source.starts[line] ?? 0), source.lines[line]?.text.length ?? 0) };
  }

  /** Clamped to the text and to its line. */
  offsetAt({ line, character }: Position): number {
    const { lines, starts, length } = this.#source;
    if (line < 0) return 0;
    const start = starts[line];
    return start === undefined ? length : start + Math.max(0, Math.min(character, lines[line]?.text.length ?? 0));
  }

  /** The two units around an offset, as far as they stand in its line. */
  around(offset: number): string {
    const line = this.#source.lineAt(offset);
    const at = offset - (this.#source.starts[line] ?? 0);
    return this.#source.lines[line]?.text.slice(Math.max(0, at - 1), at + 1) ?? '';
  }

  #changed(range: Range, text: string): SourceText {
    const [from, to] = [this.offsetAt(range.start), this.offsetAt(range.end)];
    return this.#source.edited({ start: Math.min(from, to), end: Math.max(from, to), text });
  }
}
