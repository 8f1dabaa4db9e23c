import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../helpers/cli.js';
import { measured, show } from '../helpers/measured.js';

const MIB = 1024 * 1024;
/** Reports of figures take more than prose: about 35 times their size; prose below 25. */
const TIMES = 40;
const SAMPLES = 'samples';
const texts = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(SAMPLES, name), 'utf8'));

/** The samples over and over, with other numbers each time. */
function text(bytes: number): string {
  const parts: string[] = [];
  for (let made = 0; made < bytes; ) {
    const round = parts.length;
    const part = (texts[round % texts.length] ?? '').replace(/(?<=[\d])[\d](?=件)/g, String(round % 10));
    parts.push(part);
    made += Buffer.byteLength(part) + 1;
  }
  return parts.join('\n');
}

describe('a very large file', function () {
  this.timeout(600_000);

  it('of 20 MB takes time in proportion, and memory in proportion', async () => {
    const small = text(5_000_000);
    const large = text(20_000_000);
    const cwd = folder({ 'small.txt': small, 'large.txt': large });
    const few = await measured(cwd, '--profile', 'general', 'small.txt');
    const many = await measured(cwd, '--profile', 'general', 'large.txt');
    show('5 MB', few);
    show('20 MB', many);
    const sizes = Buffer.byteLength(large) / Buffer.byteLength(small);
    const exponent = Math.log(many.cpuSeconds / few.cpuSeconds) / Math.log(sizes);
    console.log(`      grows with the power ${exponent.toFixed(2)}`);
    assert.ok(many.peakMiB > 50 && many.peakMiB <= (TIMES * Buffer.byteLength(large)) / MIB);
    assert.ok(exponent <= 1.15);
  });
});
