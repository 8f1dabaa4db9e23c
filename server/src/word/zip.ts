import { deflateSync, Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32.js';
import { WordError } from './error.js';
import { MAX_ENTRIES, MAX_PART, MAX_RATIO, MAX_TOTAL, RATIO_FROM } from './limits.js';

/** A part of an archive as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  /** Bytes when unpacked, as the directory says: to be believed once they are counted. */
  readonly size: number;
  /** Offset of its local header. */
  readonly at: number;
  /** Its record in the directory. */
  readonly record: Uint8Array;
}

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
/** Bytes that are inflated at a time. */
const STEP = 32 * 1024;

const damaged = (detail: string): WordError => new WordError('word-archive', detail);

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Names with “\”, as some writers have them, are read as they were meant; ones that lead out of the archive are refused. */
function nameOf(raw: Uint8Array, utf8: boolean): string {
  const name = new TextDecoder(utf8 ? 'utf-8' : 'latin1').decode(raw).replaceAll('\\', '/');
  if (name.split('/').includes('..') || name.includes('\0') || /^[a-z]:/iu.test(name)) throw damaged('“..”');
  return name.replace(/^\/+/u, '');
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at;
  throw damaged('cut');
}

/** An archive of parts, read from its directory. Nothing is unpacked before it is asked for. */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #directory: { readonly from: number; readonly end: number };
  #total = 0;

  /** Throws {@link WordError} `word-archive` or `word-limit`. */
  constructor(bytes: Uint8Array) {
    // A Buffer's slices are no copies.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const view = viewOf(bytes);
    if (bytes.length < 22) throw damaged('cut');
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    const size = view.getUint32(end + 12, true);
    const from = view.getUint32(end + 16, true);
    if (count === 0xffff || from === 0xffffffff) throw damaged('ZIP64');
    if (count > MAX_ENTRIES) throw new WordError('word-limit', `${count} parts`);
    if (from + size > end) throw damaged('ZIP');
    this.#directory = { from, end };
    let at = from;
    for (let i = 0; i < count; i++) {
      const entry = this.#entry(view, at, end);
      at += entry.record.length;
      if (entry.name.endsWith('/')) continue;
      const key = entry.name.toLowerCase();
      if (this.#entries.has(key)) throw damaged(entry.name);
      this.#entries.set(key, entry);
    }
  }

  #entry(view: DataView, at: number, end: number): ZipEntry {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY) throw damaged('ZIP');
    const flags = view.getUint16(at + 8, true);
    const length = view.getUint16(at + 28, true);
    const record = 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + record > end) throw damaged('ZIP');
    const name = nameOf(this.#bytes.subarray(at + 46, at + 46 + length), (flags & 0x800) !== 0);
    if (flags & 1) throw new WordError('word-encrypted');
    const entry = {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
      record: this.#bytes.subarray(at, at + record),
    };
    if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged(name);
    return entry;
  }

  get names(): string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  /** Part names are compared without regard to case, as OPC says. */
  find(name: string): ZipEntry | undefined {
    return this.#entries.get(name.toLowerCase());
  }

  #packed({ name, at, packed }: ZipEntry): Uint8Array {
    const view = viewOf(this.#bytes);
    if (at + 30 > this.#bytes.length || view.getUint32(at, true) !== LOCAL) throw damaged(name);
    const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (from + packed > this.#bytes.length) throw damaged(name);
    return this.#bytes.subarray(from, from + packed);
  }

  /** Unpacks a part piece by piece; the pieces are counted, whatever the directory promises. */
  unpack(entry: ZipEntry, piece: (bytes: Uint8Array) => void): void {
    const { name, method, size, packed } = entry;
    const tooMuch = (bytes: number): boolean =>
      bytes > MAX_PART || this.#total + bytes > MAX_TOTAL || (bytes > RATIO_FROM && bytes > packed * MAX_RATIO);
    if (tooMuch(size)) throw new WordError('word-limit', name);
    let got = 0;
    let sum = 0;
    const take = (bytes: Uint8Array): void => {
      got += bytes.length;
      if (tooMuch(got)) throw new WordError('word-limit', name);
      sum = crc32(bytes, sum);
      if (bytes.length > 0) piece(bytes);
    };
    const raw = this.#packed(entry);
    if (method === STORED) take(raw);
    else {
      const whole = raw.length <= STEP ? atOnce(raw, size) : undefined;
      if (whole) take(whole);
      else inflate(raw, name, take);
    }
    if (got !== size || sum !== entry.crc) throw damaged(name);
    this.#total += got;
  }

  /** The whole of a part. */
  read(entry: ZipEntry): Uint8Array {
    const pieces: Uint8Array[] = [];
    this.unpack(entry, (bytes) => pieces.push(bytes.slice()));
    const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const bytes of pieces) {
      whole.set(bytes, at);
      at += bytes.length;
    }
    return whole;
  }

  /** The archive with some parts replaced or added; all others keep their bytes, packed as they are. */
  with(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
    const out = new Archive();
    const rest = new Map(parts);
    const { from, end } = this.#directory;
    const view = viewOf(this.#bytes);
    for (let at = from; at + 46 <= end && view.getUint32(at, true) === DIRECTORY; ) {
      const entry = this.#entry(view, at, end);
      at += entry.record.length;
      const replaced = [...rest.keys()].find((name) => name.toLowerCase() === entry.name.toLowerCase());
      if (replaced === undefined) {
        out.copy(entry, this.#packed(entry));
        continue;
      }
      out.add(entry.name, rest.get(replaced) ?? new Uint8Array());
      rest.delete(replaced);
    }
    for (const [name, bytes] of rest) out.add(name, bytes);
    return out.close();
  }
}

/**
 * A small part that is as long as it says, at once: a stream takes more room than most parts have bytes. Undefined
 * where it is not; what is wrong with it is then found piece by piece.
 */
function atOnce(raw: Uint8Array, size: number): Uint8Array | undefined {
  try {
    // One byte more tells of a part that is longer.
    const whole = inflateSync(raw, { out: new Uint8Array(size + 1) });
    return whole.length === size ? whole : undefined;
  } catch {
    return undefined;
  }
}

function inflate(raw: Uint8Array, name: string, take: (bytes: Uint8Array) => void): void {
  let ended = false;
  const stream = new Inflate((bytes, final) => {
    take(bytes);
    ended = final;
  });
  try {
    for (let at = 0; at < raw.length; at += STEP) stream.push(raw.subarray(at, at + STEP), at + STEP >= raw.length);
  } catch (error) {
    throw error instanceof WordError ? error : damaged(name);
  }
  if (!ended) throw damaged(name);
}

/** Writes an archive; entries in the order in which they come. */
class Archive {
  readonly #pieces: Uint8Array[] = [];
  readonly #records: Uint8Array[] = [];
  #at = 0;

  #put(...pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) {
      this.#pieces.push(piece);
      this.#at += piece.length;
    }
  }

  /** A part as another archive has it. */
  copy(entry: ZipEntry, packed: Uint8Array): void {
    const record = entry.record.slice();
    const view = viewOf(record);
    // Sizes stand in the local header here, not behind the data.
    view.setUint16(8, view.getUint16(8, true) & ~8, true);
    view.setUint32(42, this.#at, true);
    const name = record.subarray(46, 46 + view.getUint16(28, true));
    const head = new Uint8Array(30);
    const local = viewOf(head);
    local.setUint32(0, LOCAL, true);
    head.set(record.subarray(6, 28), 4);
    local.setUint16(26, name.length, true);
    this.#records.push(record);
    this.#put(head, name, packed);
  }

  /** A part of our own. */
  add(name: string, bytes: Uint8Array): void {
    const raw = new TextEncoder().encode(name);
    const packed = deflateSync(bytes, { level: 6 });
    const record = new Uint8Array(46 + raw.length);
    const view = viewOf(record);
    view.setUint32(0, DIRECTORY, true);
    view.setUint16(4, 20, true);
    view.setUint16(6, 20, true);
    view.setUint16(8, 0x800, true);
    view.setUint16(10, DEFLATED, true);
    // 1 January 1980: the same bytes for the same content.
    view.setUint16(14, 0x21, true);
    view.setUint32(16, crc32(bytes), true);
    view.setUint32(20, packed.length, true);
    view.setUint32(24, bytes.length, true);
    view.setUint16(28, raw.length, true);
    record.set(raw, 46);
    this.copy({ name, method: DEFLATED, crc: 0, packed: packed.length, size: bytes.length, at: 0, record }, packed);
  }

  close(): Uint8Array {
    const from = this.#at;
    this.#put(...this.#records);
    const end = new Uint8Array(22);
    const view = viewOf(end);
    view.setUint32(0, END, true);
    view.setUint16(8, this.#records.length, true);
    view.setUint16(10, this.#records.length, true);
    view.setUint32(12, this.#at - from, true);
    view.setUint32(16, from, true);
    this.#put(end);
    const whole = new Uint8Array(this.#at);
    let at = 0;
    for (const piece of this.#pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}
