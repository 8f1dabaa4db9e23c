import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { loadBundle, type Run } from '../../server/src/cli/bundle.js';
import { tuneForLarge, tuneForMuch, tuneForShortRun } from '../../server/src/cli/tuning.js';
import { folder } from '../helpers/cli.js';

describe('the bundle of the command', () => {
  const load = (path: string): { value: unknown; keep: (run: Run) => void } => {
    const { exports, keep } = loadBundle(path, createRequire(path));
    return { value: (exports as { value: () => unknown }).value(), keep };
  };

  it('is what its source says, whatever was kept of it', () => {
    const program = (word: string): string =>
      `(function (exports, require) { exports.value = () => require('node:path').sep + '${word}'; })`;
    const cwd = folder({ 'b.cjs': program('\\u7532\\u4e00') });
    const path = join(cwd, 'b.cjs');
    const cache = `${path}.cache`;
    const first = load(path);
    assert.match(String(first.value), /甲一$/u);
    assert.ok(!existsSync(cache));
    first.keep('usual');
    const good = readFileSync(cache);
    const damaged = Buffer.from(good);
    damaged.fill(0x20, good.indexOf(0x0a) + 1, good.indexOf(0x0a) + 40);
    for (const bytes of [good, good.subarray(0, good.length - 9), Buffer.from(''), Buffer.from('甲\n乙'), damaged]) {
      writeFileSync(cache, bytes);
      const again = load(path);
      assert.match(String(again.value), /甲一$/u);
      again.keep('usual');
      assert.ok(readFileSync(cache).length >= good.length - 64);
    }
    // The same size, another program.
    writeFileSync(path, program('\\u7532\\u4e8c'));
    assert.match(String(load(path).value), /甲二$/u);
  });

  it('is kept for the next start whatever was read in this one', () => {
    const path = join(folder({ 'b.cjs': '(function (exports) { exports.value = () => 1; })' }), 'b.cjs');
    const { keep } = load(path);
    tuneForMuch();
    tuneForLarge();
    tuneForShortRun();
    keep('usual');
    const { ino } = statSync(`${path}.cache`);
    load(path).keep('usual');
    assert.equal(statSync(`${path}.cache`).ino, ino);
  });

  it('is kept anew by a run that serves usual starts better', () => {
    const path = join(folder({ 'b.cjs': '(function (exports) { exports.value = () => 1; })' }), 'b.cjs');
    const cache = `${path}.cache`;
    const keptBy = (run: Run): number => {
      load(path).keep(run);
      return statSync(cache).ino;
    };
    const part = keptBy('part');
    assert.equal(keptBy('part'), part);
    const usual = keptBy('usual');
    assert.notEqual(usual, part);
    assert.deepEqual([keptBy('usual'), keptBy('much'), keptBy('part')], [usual, usual, usual]);
  });

  it('is not kept from a large run where usual ones follow', () => {
    const path = join(folder({ 'b.cjs': '(function (exports) { exports.value = () => 1; })' }), 'b.cjs');
    const keptBy = (run: Run): string => {
      load(path).keep(run);
      return readFileSync(`${path}.cache`, 'latin1').split('\n', 1)[0]?.trim().split(' ').slice(-2).join(' ') ?? '';
    };
    assert.match(keptBy('much'), /^much [1-9]/);
    assert.match(keptBy('part'), /^much [1-9]/);
    // Its code would hold all that the large run needed.
    assert.equal(keptBy('usual'), 'awaited 0');
    assert.equal(keptBy('much'), 'awaited 0');
    assert.equal(keptBy('part'), 'awaited 0');
    assert.match(keptBy('usual'), /^usual [1-9]/);
    assert.match(keptBy('much'), /^usual [1-9]/);
  });
});
