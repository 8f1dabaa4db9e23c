import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { buildFuse } from '../../../scripts/typos/build-fuse.js';
import { readerOf } from '../../../server/src/spelling/fuse.js';
import { readModel } from '../../../server/src/spelling/model.js';
import { pack } from '../../../server/src/text/flat.js';

describe('spelling/fuse', () => {
  const n = 20_000;
  const entries = {
    high: Int32Array.from({ length: n }, (_, i) => Math.imul(i, 7919)),
    low: Int32Array.from({ length: n }, (_, i) => i),
    values: Uint8Array.from({ length: n }, (_, i) => (i % 15) + 1),
  };
  const read = readerOf(buildFuse(entries));

  it('gives back every value', () => {
    for (let i = 0; i < n; i++) assert.equal(read(Math.imul(i, 7919), i), (i % 15) + 1);
  });

  it('knows hardly any other key', () => {
    let known = 0;
    for (let i = 0; i < n; i++) if (read(i, -1 - i) !== 0) known++;
    assert.ok(known < n / 150, `${known} of ${n}`);
  });

  it('refuses a damaged file', () => {
    const parts = { filter: Int32Array.of(2, 4, 4, 1), fingerprints: new Uint8Array(9), values: new Uint8Array(6) };
    assert.throws(() => readModel(pack(parts)), /damaged/);
    assert.throws(() => readModel(pack({ ...parts, filter: Int32Array.of(1, 4, 4, 1) })), /damaged/);
    const file = readFileSync('server/src/spelling/data/typos.bin');
    assert.throws(() => readModel(file.subarray(0, file.length - 1)));
  });
});
