import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReportService } from '../server/src/service/service.js';
import { inTurn, median, row, timed } from './measure.js';
import { COUNTS } from './spelling.js';

const LINT = ['lint', '--fail-on', 'never'];

/** Loaded in front of a program: at its end it says how many microseconds of processor time all its threads took. */
const CLOCK = `process.once('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeSync(3, String(user + system));
});
`;

interface Took {
  readonly wall: number;
  /** Processor time of all threads: what else the machine does counts for less there. */
  readonly processor: number;
}

/** Runs a program of Node to its end; what it prints goes nowhere. */
function node(folder: string, ...args: string[]): Took {
  let processor = Number.NaN;
  const wall = timed(() => {
    const { status, output } = spawnSync(process.execPath, ['-r', join(folder, 'clock.cjs'), ...args], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${args.join(' ')}: ${output[2]}`);
    processor = Number(output[3]) / 1000;
  });
  return { wall, processor };
}

const lintOf = (folder: string, ...args: string[]): Took => node(folder, 'dist/cli.js', ...LINT, ...args);

function inFolder<T>(files: Readonly<Record<string, string>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-bench-'));
  try {
    writeFileSync(join(folder, 'clock.cjs'), CLOCK);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rows about the processor time of whole processes, from start to end, beside a program that does nothing. */
export function processRows(short: string, long: string, rounds: number): string[] {
  return inFolder({ 'empty.js': '0\n', 'short.txt': short, 'long.txt': long }, (folder) => {
    const path = (name: string) => join(folder, name);
    const times = inTurn(rounds, {
      'node 0.js': () => node(folder, path('empty.js')).processor,
      'command, --version': () => node(folder, 'dist/cli.js', '--version').processor,
      'command, lint of 10 KB, without likely slips': () =>
        lintOf(folder, '--rule', 'terms/typo=off', path('short.txt')).processor,
      'command, lint of 10 KB': () => lintOf(folder, path('short.txt')).processor,
      'command, lint of 1 MiB': () => lintOf(folder, path('long.txt')).processor,
      'reading of the counts': () => timed(() => createReportService().useCounts(readFileSync(COUNTS))),
    });
    const beside = { name: 'node 0.js', times: times.get('node 0.js') ?? [] };
    return [...times].map(([name, took]) => row(name, took, beside));
  });
}

export const PROCESS_HEAD = '| process | median ms of processor time | least–most | beside |\n|---|---|---|---|';
export const MANY_HEAD =
  '| many reports | threads | ms | MB/s | processor ms | MB/s of it | as fast as one |\n|---|---|---|---|---|---|---|';

/** Rows about a folder of reports, checked on one thread and on two. */
export function manyRows(name: string, texts: readonly string[], rounds: number): string[] {
  const files = Object.fromEntries(texts.map((text, i) => [`${String(i).padStart(4, '0')}.txt`, text]));
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const size = `${texts.length}, ${megabytes.toFixed(1)} MB`;
  return inFolder(files, (folder) => {
    const processor: number[][] = [[], []];
    const lint = (jobs: 1 | 2) => () => {
      const took = lintOf(folder, '--jobs', String(jobs), folder);
      processor[jobs - 1]?.push(took.processor);
      return took.wall;
    };
    const walls = [...inTurn(rounds, { one: lint(1), two: lint(2) }).values()].map(median);
    const speed = (took: number) => ((1000 * megabytes) / took).toFixed(2);
    return walls.map((wall, i) => {
      const cpu = median(processor[i] ?? []);
      const beside = ((walls[0] ?? wall) / wall).toFixed(2);
      return `| ${name}, ${size} | ${i + 1} | ${wall.toFixed(0)} | ${speed(wall)} | ${cpu.toFixed(0)} | ${speed(cpu)} | ${beside} × |`;
    });
  });
}

/** Rows about fixing all at once beside a lint of the same text, and beside twice the text. */
export function fixRows(name: string, text: string, rounds: number): string[] {
  const service = createReportService();
  const format = 'text' as const;
  const times = inTurn(rounds, {
    lint: () => timed(() => void service.lint(service.parse(text, { format }))),
    fix: () => timed(() => void service.fixAll(text, { format })),
    twice: () => timed(() => void service.fixAll(`${text}\n${text}`, { format })),
  });
  const of = (key: string) => times.get(key) ?? [];
  return [
    row(`${name}, parse and lint`, of('lint')),
    row(`${name}, fix`, of('fix'), { name: 'lint', times: of('lint') }),
    row(`${name} twice, fix`, of('twice'), { name: 'fix', times: of('fix') }),
  ];
}
