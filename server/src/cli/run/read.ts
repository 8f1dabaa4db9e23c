import { decode, type EncodingName, encode } from '../../host/encoding.js';
import type { Origin } from '../../layout/model.js';
import type { TextFormat } from '../../report/report.js';
import { CliError } from '../messages.js';

/** A report's text, as its reader found it in the bytes of a file. */
export interface Reading {
  readonly text: string;
  readonly format: TextFormat;
  readonly encoding: EncodingName;
  /** Where the text stands in a Word file. */
  readonly origin?: Origin;
}

/** A kind of file that reports come in. Another kind is another reader in {@link READERS}. */
export interface Reader {
  /** Ends of names, in lower case, with their dot: such files are looked for in folders. */
  readonly extensions: readonly string[];
  /** Ends of names of files that are read where they are named, but not looked for. */
  readonly alsoNamed?: readonly string[];
  /** What is read may be any number of times as long as the bytes. */
  readonly packed?: boolean;
  /** Throws a {@link CliError} that says what is wrong with the bytes, and where. */
  read(bytes: Uint8Array, path: string): Reading | Promise<Reading>;
  /** The bytes of the same file with another text; absent where a text cannot be put back. Throws as `read` does. */
  write?(bytes: Uint8Array, reading: Reading, text: string, path: string): Promise<Uint8Array>;
}

const MARKDOWN = ['.md', '.markdown'];

export const formatOf = (path: string): TextFormat => (endsWith(path, MARKDOWN) ? 'markdown' : 'text');

/** Plain text and Markdown, in any of the encodings that offices use. */
const textReader: Reader = {
  extensions: ['.txt', ...MARKDOWN, '.gongwen', '.公文'],
  read(bytes, path) {
    const decoded = decode(bytes);
    if ('text' in decoded) return { ...decoded, format: formatOf(path) };
    throw undecodable(path, bytes, decoded.error, decoded.at);
  },
  async write(bytes, { text: before, encoding }, text, path) {
    const again = await encode(before, encoding);
    const next = await encode(text, encoding);
    if (!again || !next || Buffer.compare(again, bytes) !== 0) throw new CliError('lossy', { path });
    return next;
  },
};

/** Word files. What reads them is loaded with the first one. */
const wordReader: Reader = {
  extensions: ['.docx'],
  alsoNamed: ['.docm', '.dotx', '.dotm', '.doc', '.wps', '.wpt'],
  packed: true,
  async read(bytes, path) {
    const { originOf, readWord, WordError } = await import('../../word/read.js');
    try {
      const word = readWord(bytes);
      return { text: word.text, format: 'text', encoding: 'utf-8', origin: originOf(word) };
    } catch (error) {
      throw error instanceof WordError ? new CliError(error.code, { path, detail: error.l10n }) : error;
    }
  },
};

const READERS: readonly Reader[] = [textReader, wordReader];

/** Word's own note that a file is open. */
const LOCK = /(?:^|[/\\])~\$[^/\\]*$/u;

function endsWith(path: string, extensions: readonly string[]): boolean {
  const name = path.toLowerCase();
  return extensions.some((extension) => name.endsWith(extension));
}

/** The reader of a file by its name; text where no other one claims it. */
export const readerOf = (path: string): Reader =>
  READERS.find(({ extensions, alsoNamed = [] }) => endsWith(path, [...extensions, ...alsoNamed])) ?? textReader;

/** Whether a file in a folder may be a report by its name. */
export const mayBeReport = (path: string): boolean =>
  READERS.some(({ extensions }) => endsWith(path, extensions)) && !LOCK.test(path);

const lineOf = (bytes: Uint8Array, at: number): number => {
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++;
  return line;
};

function undecodable(path: string, bytes: Uint8Array, code: 'encoding' | 'binary', at: number): CliError {
  const line = lineOf(bytes, at);
  const hex = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const detail = {
    'zh-CN': `第${line}行、全文第${at + 1}个字节（${hex}）`,
    en: `line ${line}, byte ${at + 1} (${hex})`,
  };
  return new CliError(code, { path, line, detail });
}
