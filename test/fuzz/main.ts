// usage: npm run fuzz [-- --minutes N] [--seed N] [--only NAME,…] [--case FILE]
// Tries inputs of every kind until the time is over. Each failure is shrunk and written to out/fuzz/ as a file that
// --case runs again. Exit code 1 where something failed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import type { Target } from './target.js';
import { analysis } from './targets/analysis.js';
import { command } from './targets/command.js';
import { configuration } from './targets/configuration.js';
import { fixes } from './targets/fixes.js';
import { growth } from './targets/growth.js';
import { framing, protocol } from './targets/protocol.js';
import { word } from './targets/word.js';
import { Watchdog } from './watchdog.js';

const TARGETS: readonly Target[] = [analysis, fixes, growth, configuration, protocol, framing, word, command];
const FOLDER = 'out/fuzz';
/** Failures of one target after which it is left alone. */
const ENOUGH = 4;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
    case: { type: 'string' },
  },
});

interface Case {
  readonly target: string;
  readonly seed: number;
  readonly path: string;
  /** What was tried, for people. */
  readonly input: unknown;
  readonly error: string;
}

const firstLines = (text: string): string => text.split('\n').slice(0, 12).join('\n');

function write(found: Case): string {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `${found.target}-${found.seed}.json`);
  writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
  return path;
}

async function again(file: string): Promise<number> {
  const { target: name, seed, path } = JSON.parse(readFileSync(file, 'utf8')) as Case;
  const target = TARGETS.find((one) => one.name === name);
  if (!target) throw new Error(`no target ${name}`);
  try {
    await fc.assert(target.property() as fc.IAsyncProperty<unknown>, {
      seed,
      path,
      endOnFailure: true,
      numRuns: target.runs,
    });
    console.log('passes now');
    return 0;
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    await target.stop?.();
  }
}

async function fuzz(): Promise<number> {
  const names = values.only?.split(',');
  const targets = TARGETS.filter(({ name }) => !names || names.includes(name));
  const first = Number(values.seed);
  const until = Date.now() + Number(values.minutes) * 60_000;
  const watchdog = new Watchdog();
  const cases = new Map<string, number>();
  const failures = new Map<string, number>();
  console.log(`seed ${first}, ${values.minutes} minutes: ${targets.map(({ name }) => name).join(', ')}`);
  for (let round = 0; Date.now() < until; round++) {
    const left = targets.filter(({ name }) => (failures.get(name) ?? 0) < ENOUGH);
    if (left.length === 0) break;
    for (const target of left) {
      const { name, runs } = target;
      const seed = first + round;
      const remaining = until - Date.now();
      if (remaining <= 0) break;
      const property = watchdog.over(target.property() as fc.IAsyncProperty<unknown>, name, seed);
      const details = await fc.check(property, { seed, numRuns: runs, interruptAfterTimeLimit: remaining + 2000 });
      cases.set(name, (cases.get(name) ?? 0) + details.numRuns);
      // A run that is interrupted by the clock has found nothing.
      if (!details.failed || !details.counterexamplePath) continue;
      failures.set(name, (failures.get(name) ?? 0) + 1);
      const error =
        details.errorInstance instanceof Error ? (details.errorInstance.stack ?? '') : String(details.errorInstance);
      const [input] = [details.counterexample];
      const path = write({ target: name, seed, path: details.counterexamplePath, input, error: firstLines(error) });
      console.log(`✖ ${name}, seed ${seed}: ${path}\n${firstLines(error)}\n  ${JSON.stringify(input)?.slice(0, 600)}`);
    }
  }
  watchdog.stop();
  for (const { stop } of targets) await stop?.();
  console.log([...cases].map(([name, count]) => `${name} ${count}`).join(', '));
  return failures.size > 0 ? 1 : 0;
}

process.exit(values.case === undefined ? await fuzz() : await again(values.case));
