import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { presentFinding } from '../server/src/service/present.js';
import { createReportService } from '../server/src/service/service.js';
import { generateReport } from './generate.js';

// The peers are installed beside this file, not in the project.
const peers = createRequire(new URL('../../bench/package.json', import.meta.url));

const ROUNDS = 5;
const KEYSTROKES = 200;

const service = createReportService();
const text = generateReport(1 << 20);

const median = (values: readonly number[]): number => quantile(values, 0.5);

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

interface Contestant {
  readonly name: string;
  run(): void;
}

let sink = 0;

async function contestants(): Promise<Contestant[]> {
  const autocorrect = peers('autocorrect-node') as { lintFor(text: string, path: string): unknown };
  const zhlint = (await import(new URL('../../bench/node_modules/zhlint/lib/index.js', import.meta.url).href)) as {
    run(text: string, options: object): { result: string };
  };
  const markdownlint = (await import(
    new URL('../../bench/node_modules/markdownlint/lib/exports-sync.mjs', import.meta.url).href
  )) as { lint(options: object): object };
  const lines = text.split('\n');
  const warm = service.parse(text, { format: 'text' });
  service.lint(warm);
  return [
    { name: 'gongwen', run: () => (sink += service.lint(service.parse(text, { format: 'text' })).length) },
    {
      name: 'gongwen, memo warm',
      run: () => (sink += service.lint(service.parse(text, { format: 'text' }, warm)).length),
    },
    {
      name: 'autocorrect-node, line by line',
      run: () => {
        for (const line of lines) autocorrect.lintFor(line, 'a.txt');
      },
    },
    { name: 'zhlint', run: () => (sink += zhlint.run(text, { rules: { preset: 'default' } }).result.length) },
    {
      name: 'markdownlint',
      run: () => (sink += Object.keys(markdownlint.lint({ strings: { text }, config: { default: true } })).length),
    },
    {
      name: 'one charCodeAt pass',
      run: () => {
        for (let i = 0; i < text.length; i++) sink = (sink + text.charCodeAt(i)) | 0;
      },
    },
  ];
}

async function throughput(): Promise<void> {
  const all = await contestants();
  const times = new Map(all.map(({ name }) => [name, [] as number[]]));
  for (let round = -1; round < ROUNDS; round++)
    for (const { name, run } of all) {
      const took = timed(run);
      if (round >= 0) times.get(name)?.push(took);
    }
  const ours = median(times.get('gongwen') ?? []);
  const bytes = Buffer.byteLength(text);
  console.log(
    `${(bytes / 1048576).toFixed(2)} MiB, ${text.length} characters, ${text.split('\n').length} lines; medians of ${ROUNDS} rounds`,
  );
  for (const { name } of all) {
    const took = median(times.get(name) ?? []);
    console.log(
      `${name.padEnd(32)} ${took.toFixed(1).padStart(9)} ms   ${(took / ours).toFixed(2).padStart(7)} × gongwen`,
    );
  }
}

/** Types into the middle of paragraphs all over a report, one unit at a time. */
function keystrokes(name: string, source: string): void {
  let report = service.parse(source, { format: 'text' });
  service.lint(report);
  const parse: number[] = [];
  const whole: number[] = [];
  const print: number[] = [];
  for (let i = -20; i < KEYSTROKES; i++) {
    const near = Math.floor((source.length * (((i + 20) * 37) % 211)) / 211);
    const at = report.text.indexOf('。', near) + 1;
    const edited = `${report.text.slice(0, at)}${'新增完成3件，'[(i + 20) % 7]}${report.text.slice(at)}`;
    const start = performance.now();
    report = service.parse(edited, { format: 'text' }, report);
    const parsed = performance.now();
    const findings = service.lint(report);
    const linted = performance.now();
    sink += JSON.stringify(findings.slice(0, 1001).map((finding) => presentFinding(report, finding, 'zh-CN'))).length;
    const printed = performance.now();
    if (i < 0) continue;
    parse.push(parsed - start);
    whole.push(linted - start);
    print.push(printed - linted);
  }
  const show = (values: readonly number[]) =>
    `p50 ${median(values).toFixed(2)} ms, p95 ${quantile(values, 0.95).toFixed(2)} ms`;
  console.log(`keystroke in ${name}: ${show(whole)} (parsing ${show(parse)}); serialisation beside it ${show(print)}`);
}

await throughput();
keystrokes('1 MiB', text);
keystrokes('20 KB', generateReport(20_000, 2));
if (sink === 0.5) console.log(sink);
