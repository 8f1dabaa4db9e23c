import assert from 'node:assert/strict';
import { buildFuse } from '../../../scripts/typos/build-fuse.js';
import { readerOf } from '../../../server/src/spelling/fuse.js';
import { readModel } from '../../../server/src/spelling/model.js';

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
    const head = new TextEncoder().encode('{"format":1,"slots":9}');
    const bytes = new Uint8Array(4 + head.length);
    new DataView(bytes.buffer).setUint32(0, head.length, true);
    bytes.set(head, 4);
    assert.throws(() => readModel(bytes), /damaged/);
  });
});
