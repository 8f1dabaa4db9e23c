import { type Fuse, mix } from '../../server/src/spelling/fuse.js';

/** Keys as pairs of words, with values from 1 to 15. */
export interface Entries {
  readonly high: Int32Array;
  readonly low: Int32Array;
  readonly values: Uint8Array;
}

/** Builds the filter by peeling; tries seeds until one works. Keys are distinct. */
export function buildFuse({ high, low, values: wanted }: Entries): Fuse {
  const n = high.length;
  const segmentLength = 2 ** Math.min(16, Math.max(2, Math.floor(Math.log(n) / Math.log(3.33) + 2.25)));
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(Math.max(n, 10)));
  const segments = Math.max(1, Math.ceil((n * factor) / segmentLength) - 2);
  const firstSlots = segments * segmentLength;
  const slots = firstSlots + 2 * segmentLength;
  const mask = segmentLength - 1;
  for (let seed = 1; seed < 100; seed++) {
    const at = new Int32Array(3 * n);
    const prints = new Uint16Array(n);
    const degree = new Uint8Array(slots);
    const xor = new Int32Array(slots);
    let overflow = false;
    for (let i = 0; i < n; i++) {
      const x = mix((high[i] ?? 0) ^ seed, low[i] ?? 0);
      const y = mix((low[i] ?? 0) + 0x3c6ef372, (high[i] ?? 0) ^ x);
      const a = Math.floor((x >>> 0) * firstSlots * 2 ** -32);
      at[3 * i] = a;
      at[3 * i + 1] = (a + segmentLength) ^ (y & mask);
      at[3 * i + 2] = (a + 2 * segmentLength) ^ ((y >>> 16) & mask);
      prints[i] = ((x ^ (y >>> 7)) & 0xff) | ((wanted[i] ?? 0) << 8);
      for (let k = 0; k < 3; k++) {
        const slot = at[3 * i + k] ?? 0;
        if (degree[slot] === 255) overflow = true;
        degree[slot] = (degree[slot] ?? 0) + 1;
        xor[slot] = (xor[slot] ?? 0) ^ i;
      }
    }
    if (overflow) continue;
    const order = new Int32Array(n);
    const own = new Int32Array(n);
    let done = 0;
    const queue: number[] = [];
    for (let slot = 0; slot < slots; slot++) if (degree[slot] === 1) queue.push(slot);
    while (queue.length > 0) {
      const slot = queue.pop() ?? 0;
      if (degree[slot] !== 1) continue;
      const i = xor[slot] ?? 0;
      order[done] = i;
      own[done++] = slot;
      for (let k = 0; k < 3; k++) {
        const other = at[3 * i + k] ?? 0;
        degree[other] = (degree[other] ?? 0) - 1;
        xor[other] = (xor[other] ?? 0) ^ i;
        if (degree[other] === 1) queue.push(other);
      }
    }
    if (done < n) continue;
    const cells = new Uint16Array(slots);
    for (let d = n - 1; d >= 0; d--) {
      const i = order[d] ?? 0;
      let cell = prints[i] ?? 0;
      for (let k = 0; k < 3; k++) if (at[3 * i + k] !== own[d]) cell ^= cells[at[3 * i + k] ?? 0] ?? 0;
      cells[own[d] ?? 0] = cell;
    }
    const fingerprints = Uint8Array.from(cells, (cell) => cell & 0xff);
    const values = new Uint8Array((slots + 1) >> 1);
    for (const [slot, cell] of cells.entries())
      values[slot >> 1] = (values[slot >> 1] ?? 0) | ((cell >> 8) << ((slot & 1) * 4));
    return { fingerprints, values, segmentLength, firstSlots, seed };
  }
  throw new Error('no seed works: keys that are not distinct?');
}
