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

/** The value of the key whose two words are `high` and `low`; 0 where there is none. */
export function lookUp({ fingerprints, values, segmentLength, firstSlots, seed }: Fuse, high: number, low: number) {
  const x = mix(high ^ seed, low);
  const y = mix(low + 0x3c6ef372, high ^ x);
  const mask = segmentLength - 1;
  const a = Math.floor((x >>> 0) * firstSlots * 2 ** -32);
  const b = (a + segmentLength) ^ (y & mask);
  const c = (a + 2 * segmentLength) ^ ((y >>> 16) & mask);
  const print = ((x ^ (y >>> 7)) & 0xff) as number;
  if (((fingerprints[a] ?? 0) ^ (fingerprints[b] ?? 0) ^ (fingerprints[c] ?? 0)) !== print) return 0;
  const value = ((values[a >> 1] ?? 0) >> ((a & 1) * 4)) ^ ((values[b >> 1] ?? 0) >> ((b & 1) * 4));
  return (value ^ ((values[c >> 1] ?? 0) >> ((c & 1) * 4))) & MAX_VALUE;
}
