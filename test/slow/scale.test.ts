import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../helpers/cli.js';
import { generatedReport } from '../helpers/many-reports.js';
import { measured, show } from '../helpers/measured.js';

const COUNT = 2000;
const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
describe('2,000 reports', () => {
  let cwd = '';
  before(() => {
    cwd = folder();
    mkdirSync(join(cwd, 'a'));
    for (let i = 0; i < COUNT; i++) writeFileSync(join(cwd, `a/${String(i).padStart(5, '0')}.txt`), generatedReport(i));
  });

  it('give the same bytes on one thread and on two, keep both busy, and stay within bounds', async () => {
    const one = await measured(cwd, '--jobs', '1', '--format', 'json=1.json', 'a');
    const two = await measured(cwd, '--jobs', '2', '--format', 'json=2.json', 'a');
    show('one thread', one);
    show('two threads', two);
    assert.equal(digest(join(cwd, '2.json')), digest(join(cwd, '1.json')));
    assert.equal((JSON.parse(readFileSync(join(cwd, '1.json'), 'utf8')) as { files: unknown[] }).files.length, COUNT);
    // Both workers did a fair part, however much of the machine others had meanwhile.
    assert.ok((two.threads[1] ?? 0) > 0.25 * two.cpuSeconds, 'two threads at work');
    assert.ok(one.peakMiB < 700 && two.peakMiB < 1200);
  });

  it('come from the cache at least ten times faster', async () => {
    const first = await measured(cwd, '--jobs', '1', '--cache', '--format', 'json=c1.json', 'a');
    const second = await measured(cwd, '--jobs', '1', '--cache', '--format', 'json=c2.json', 'a');
    show('without cache', first);
    show('with cache', second);
    assert.equal(digest(join(cwd, 'c2.json')), digest(join(cwd, 'c1.json')));
    const ratio = first.cpuSeconds / second.cpuSeconds;
    console.log(`      ${ratio.toFixed(1)} times less work`);
    assert.ok(ratio >= 10);
  });
});
