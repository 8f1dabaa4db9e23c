/** Arrays of a flat file; texts are kept as their bytes. */
export type Flat = Uint8Array | Uint16Array | Uint32Array | Int32Array;

const KINDS = [Uint8Array, Uint16Array, Uint32Array, Int32Array] as const;
const DECODER = new TextDecoder();
/** Where arrays begin, in bytes. */
const ALIGNED = 4;

/** Where an array stands: its kind, its first byte behind the head, how many numbers it has. */
type Place = readonly [kind: number, start: number, length: number];

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNED) * ALIGNED;

/** Arrays and texts by name → bytes, which {@link unpack} reads where they lie. Numbers are little-endian. */
export function pack(parts: Readonly<Record<string, Flat | string>>): Uint8Array {
  const encoder = new TextEncoder();
  const places: Record<string, Place> = {};
  const bodies: Uint8Array[] = [];
  let size = 0;
  for (const [name, part] of Object.entries(parts)) {
    const array = typeof part === 'string' ? encoder.encode(part) : part;
    places[name] = [KINDS.findIndex((kind) => array instanceof kind), size, array.length];
    bodies.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    size = aligned(size + array.byteLength);
  }
  const head = encoder.encode(JSON.stringify(places));
  const start = aligned(4 + head.length);
  const packed = new Uint8Array(start + size);
  new DataView(packed.buffer).setUint32(0, head.length, true);
  packed.set(head, 4);
  for (const [i, [, at]] of Object.values(places).entries()) packed.set(bodies[i] ?? [], start + at);
  return packed;
}

/** What {@link pack} wrote: arrays where they lie, texts decoded when asked for. */
export class Unpacked {
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #places: Readonly<Record<string, Place>>;

  /** Throws where the bytes are none that {@link pack} wrote. */
  constructor(given: Uint8Array) {
    // Arrays of wider numbers begin at even places.
    const bytes = given.byteOffset % ALIGNED === 0 ? given : given.slice();
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    this.#bytes = bytes;
    this.#start = aligned(4 + length);
    this.#places = JSON.parse(DECODER.decode(bytes.subarray(4, 4 + length)));
  }

  /** Throws a RangeError where there is none of that name, or the bytes end before it does. */
  array(name: string): Flat {
    const [kind = 0, at = 0, length = 0] = this.#places[name] ?? absent(name);
    const { buffer, byteOffset, length: size } = this.#bytes;
    const start = this.#start + at;
    const Kind = KINDS[kind] ?? Uint8Array;
    if (start + length * Kind.BYTES_PER_ELEMENT > size) absent(name);
    return new Kind(buffer as ArrayBuffer, byteOffset + start, length);
  }

  /** What there is. */
  get names(): readonly string[] {
    return Object.keys(this.#places);
  }

  text(name: string): string {
    return DECODER.decode(this.array(name));
  }
}

function absent(name: string): never {
  throw new RangeError(`no ${name}`);
}

/** Sorted, each once: what {@link includes} searches. */
export const sortedOf = (numbers: Iterable<number>): Uint32Array => Uint32Array.from(new Set(numbers)).sort();

/** Where the first number stands that is not below `wanted`. */
export function lowerBound(sorted: Flat, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const includes = (sorted: Flat, wanted: number): boolean => sorted[lowerBound(sorted, wanted)] === wanted;

/** Two units as one number. */
export const pairOf = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
