import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { CLI } from './cli.js';

/** Clock ticks of /proc a second. */
const TICKS = 100;

export interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMiB: number;
  /** CPU seconds of its threads, busiest first. */
  readonly threads: readonly number[];
}

/** Runs the command and looks at its CPU time and memory in /proc while it runs. */
export async function measured(cwd: string, ...args: string[]): Promise<Measured> {
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

export const show = (name: string, { seconds, cpuSeconds, peakMiB }: Measured): void =>
  console.log(`      ${name}: ${seconds.toFixed(1)} s, CPU ${cpuSeconds.toFixed(1)} s, peak ${peakMiB.toFixed(0)} MiB`);
