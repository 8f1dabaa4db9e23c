import assert from 'node:assert/strict';
import { includes, lowerBound, pack, sortedOf, Unpacked } from '../../../server/src/text/flat.js';

describe('text/flat', () => {
  const packed = pack({
    bytes: Uint8Array.of(1, 2, 3),
    units: Uint16Array.of(40_000, 5),
    words: Uint32Array.of(4_000_000_000),
    signed: Int32Array.of(-7, 2 ** 31 - 1),
    name: '报告',
  });

  it('gives arrays back where they lie', () => {
    const file = new Unpacked(packed);
    assert.deepEqual([...file.array('bytes')], [1, 2, 3]);
    assert.deepEqual([...file.array('units')], [40_000, 5]);
    assert.deepEqual([...file.array('words')], [4_000_000_000]);
    assert.deepEqual([...file.array('signed')], [-7, 2 ** 31 - 1]);
    assert.equal(file.text('name'), '报告');
    assert.equal(file.array('signed').buffer, packed.buffer);
    assert.deepEqual(file.names, ['bytes', 'units', 'words', 'signed', 'name']);
  });

  it('reads bytes that begin anywhere', () => {
    const shifted = new Uint8Array(packed.length + 1);
    shifted.set(packed, 1);
    assert.deepEqual([...new Unpacked(shifted.subarray(1)).array('units')], [40_000, 5]);
  });

  it('refuses what is not there, and what is cut off though more bytes lie behind', () => {
    assert.throws(() => new Unpacked(packed).array('more'), RangeError);
    assert.throws(() => new Unpacked(packed.subarray(0, packed.length - 8)).array('name'), RangeError);
  });

  it('finds numbers in ascending ones', () => {
    const sorted = sortedOf([5, 1, 9, 5]);
    assert.deepEqual([...sorted], [1, 5, 9]);
    assert.deepEqual(
      [0, 1, 6, 10].map((n) => lowerBound(sorted, n)),
      [0, 0, 2, 3],
    );
    assert.ok(includes(sorted, 9) && !includes(sorted, 2));
  });
});
