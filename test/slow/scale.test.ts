import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI, folder } from '../helpers/cli.js';
import { generatedReport } from '../helpers/many-reports.js';

const COUNT = 2000;
/** Clock ticks of /proc a second. */
const TICKS = 100;

interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMiB: number;
  /** CPU seconds of its threads, busiest first. */
  readonly threads: readonly number[];
}

/** Runs the command and looks at its CPU time and memory in /proc while it runs. */
async function measured(cwd: string, ...args: string[]): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, [CLI, 'lint', '--fail-on', 'never', ...args], { cwd, stdio: 'ignore' });
  const threads = new Map<string, number>();
  let peakKiB = 0;
  const timer = setInterval(() => {
    try {
      const tasks = `/proc/${child.pid}/task`;
      for (const id of readdirSync(tasks)) threads.set(id, ticksOf(`${tasks}/${id}/stat`));
      peakKiB = Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? peakKiB);
    } catch {
      // it has just ended
    }
  }, 20);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(timer);
  assert.equal(code, 0);
  const busy = [...threads.values()].map((ticks) => ticks / TICKS).sort((a, b) => b - a);
  const cpuSeconds = busy.reduce((sum, seconds) => sum + seconds, 0);
  return { seconds: (performance.now() - started) / 1000, cpuSeconds, peakMiB: peakKiB / 1024, threads: busy };
}

/** User and system time of a thread. */
function ticksOf(stat: string): number {
  const fields = readFileSync(stat, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[11]) + Number(fields[12]);
}

const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const show = (name: string, { seconds, cpuSeconds, peakMiB }: Measured): void =>
  console.log(`      ${name}: ${seconds.toFixed(1)} s, CPU ${cpuSeconds.toFixed(1)} s, peak ${peakMiB.toFixed(0)} MiB`);

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
