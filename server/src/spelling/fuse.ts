/**
 * A map from keys to small numbers as a binary fuse filter (Graf and Lemire, 2022): three slots a key whose exclusive
 * or is the key's fingerprint and value. It is used as it lies in the file; a key that is not in it is taken for one
 * that is with a chance of 1 in 256.
 */
export interface Fuse {
  readonly fingerprints: Uint8Array;
  /** Two slots a byte, the low half first. */
  readonly values: Uint8Array;
  readonly segmentLength: number;
  /** Slots in which the first of the three may lie. */
  readonly firstSlots: number;
  readonly seed: number;
}

/** Largest value. */
export const MAX_VALUE = 15;

/** Mixes two words of 32 bits into one, as the last step of MurmurHash3 does. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 15), 0x85ebca6b) + Math.imul(b, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return (h ^ (h >>> 15)) | 0;
}

/**
 * Looks keys up: the value of the key whose two words are `high` and `low`; 0 where there is none. {@link mix} stands
 * written out, and everything is a whole number of 32 bits: a short run looks up ten thousands of keys before V8 would
 * see to that. Throws a RangeError where segments are too long or too many for that.
 */
export function readerOf({ fingerprints, values, segmentLength, firstSlots, seed }: Fuse) {
  const mask = segmentLength - 1;
  // The first slot is ⌊x · firstSlots / 2³²⌋ for an x of 32 bits; it is multiplied in halves.
  const segments = firstSlots / segmentLength;
  const shift = 16 - Math.log2(segmentLength);
  if (!Number.isInteger(shift) || shift < 0 || segments >= 1 << 15) throw new RangeError('segments');
  return (high: number, low: number): number => {
    const start = high ^ seed;
    let x = (Math.imul(start ^ (low >>> 15), 0x85ebca6b) + Math.imul(low, 0x9e3779b1)) | 0;
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
    x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
    x = (x ^ (x >>> 15)) | 0;
    const from = (low + 0x3c6ef372) | 0;
    const rest = high ^ x;
    let y = (Math.imul(from ^ (rest >>> 15), 0x85ebca6b) + Math.imul(rest, 0x9e3779b1)) | 0;
    y = Math.imul(y ^ (y >>> 16), 0x21f0aaad);
    y = Math.imul(y ^ (y >>> 15), 0x735a2d97);
    y ^= y >>> 15;
    const a = (Math.imul(x >>> 16, segments) + (Math.imul(x & 0xffff, segments) >>> 16)) >>> shift;
    const b = (a + segmentLength) ^ (y & mask);
    const c = (a + 2 * segmentLength) ^ ((y >>> 16) & mask);
    const print = (fingerprints[a] as number) ^ (fingerprints[b] as number) ^ (fingerprints[c] as number);
    if (print !== ((x ^ (y >>> 7)) & 0xff)) return 0;
    const value =
      ((values[a >> 1] as number) >> ((a & 1) << 2)) ^
      ((values[b >> 1] as number) >> ((b & 1) << 2)) ^
      ((values[c >> 1] as number) >> ((c & 1) << 2));
    return value & MAX_VALUE;
  };
}
