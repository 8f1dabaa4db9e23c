import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createReportService } from '../server/src/service/service.js';
import { generatedReport } from '../test/helpers/many-reports.js';
import { generateBulletin } from './bulletin.js';
import { fixRows, MANY_HEAD, manyRows, PROCESS_HEAD, processRows } from './commands.js';
import { FIGURES_HEAD, figuresShare } from './figures.js';
import { generateReport } from './generate.js';
import { KEYSTROKE_HEAD, keystrokes } from './keystrokes.js';
import { HEAD, inTurn, row, timed } from './measure.js';
import { spellingRows } from './spelling.js';
import { STDIO_HEAD, stdioRows } from './stdio.js';

// The peers are installed beside this file, not in the project.
const peers = createRequire(new URL('../../bench/package.json', import.meta.url));
const peer = (path: string): string => new URL(`../../bench/node_modules/${path}`, import.meta.url).href;

const ROUNDS = 7;
/** Of what takes long. */
const FEW_ROUNDS = 3;
const CORPUS = '../shared/corpus/reports';
/** Units of the corpus that are read: as many as 1 MiB of UTF-8 holds. */
const UNITS = 1 << 20;

let sink = 0;

/** Published reports, where a corpus stands beside the checkout. */
const reports = (): string[] =>
  readdirSync(CORPUS)
    .sort()
    .flatMap((name) => (name.endsWith('.txt') ? [readFileSync(`${CORPUS}/${name}`, 'utf8')] : []));

/** 1 MiB of them one after the other. */
function corpus(): string | undefined {
  if (!existsSync(CORPUS)) return undefined;
  let text = '';
  for (const one of reports()) {
    if (Buffer.byteLength(text) >= UNITS) break;
    text += `${one}\n`;
  }
  return text;
}

async function throughput(name: string, text: string): Promise<void> {
  const autocorrect = peers('autocorrect-node') as { lintFor(text: string, path: string): unknown };
  const zhlint = (await import(peer('zhlint/lib/index.js'))) as {
    run(text: string, options: object): { result: string };
  };
  const markdownlint = (await import(peer('markdownlint/lib/exports-sync.mjs'))) as { lint(options: object): object };
  const lines = text.split('\n');
  const service = createReportService();
  let report = service.parse('', { format: 'text' });
  const parse = () => timed(() => (report = service.parse(text, { format: 'text' })));
  const lint = () => timed(() => (sink += service.lint(report).length));
  const first = [parse(), lint()];
  const lintings: number[] = [];
  const times = inTurn(ROUNDS, {
    parse,
    lint: () => {
      const took = lint();
      lintings.push(took);
      return took;
    },
    memo: lint,
    autocorrect: () =>
      timed(() => {
        for (const line of lines) autocorrect.lintFor(line, 'a.txt');
      }),
    zhlint: () => timed(() => (sink += zhlint.run(text, { rules: { preset: 'default' } }).result.length)),
    markdownlint: () =>
      timed(() => (sink += Object.keys(markdownlint.lint({ strings: { text }, config: { default: true } })).length)),
  });
  const of = (key: string) => times.get(key) ?? [];
  const whole = of('parse').map((took, i) => took + (of('lint')[i] ?? 0));
  const beside = { name: 'gongwen', times: whole };
  console.log(
    `\n${name}: ${(Buffer.byteLength(text) / 1048576).toFixed(2)} MiB, ${lines.length} lines, ${ROUNDS} rounds\n`,
  );
  console.log(HEAD);
  console.log(row('gongwen, first round (parse and lint)', [first.reduce((a, b) => a + b, 0)], beside));
  console.log(row('gongwen, parse', of('parse')));
  console.log(row('gongwen, lint', of('lint')));
  console.log(row('gongwen, nothing changed', of('memo')));
  for (const key of ['autocorrect', 'zhlint', 'markdownlint']) console.log(row(key, of(key), beside));
}

const generated = generateReport(1 << 20);
const real = corpus();
const short = generateReport(20_000, 2);
const service = createReportService();

function print(head: string, lines: readonly string[]): void {
  console.log(`\n${head}`);
  for (const line of lines) console.log(line);
}

/** A row, or rows, of the generated report and, where there are any, of published ones. */
const ofBoth = (rows: (name: string, text: string) => readonly string[]): string[] => [
  ...rows('1 MiB generated', generated),
  ...(real ? rows('1 MiB published', real) : []),
];

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  // First: what other parts leave in the heap makes the collector slow.
  async keystrokes() {
    print(KEYSTROKE_HEAD, [
      ...(await keystrokes(service, '20 KB', short, 200)),
      ...(await keystrokes(service, '1 MiB', generated, 100)),
      ...(real ? await keystrokes(service, '1 MiB published', real, 100) : []),
    ]);
  },
  async stdio() {
    print(STDIO_HEAD, [...(await stdioRows('1 MiB', generated, 100)), ...(await stdioRows('20 KB', short, 200))]);
  },
  async peers() {
    await throughput('a generated report', generated);
    if (real) await throughput('published reports', real);
  },
  figures: () =>
    print(FIGURES_HEAD, [
      ...ofBoth((name, text) => [figuresShare(name, text, ROUNDS)]),
      figuresShare('a generated statistical bulletin', generateBulletin(UNITS / 4), ROUNDS),
    ]),
  spelling: () =>
    print(
      HEAD,
      ofBoth((name, text) => spellingRows(name, text, ROUNDS)),
    ),
  fix: () =>
    print(
      HEAD,
      ofBoth((name, text) => fixRows(name, text, ROUNDS)),
    ),
  processes: () => print(PROCESS_HEAD, processRows(generateReport(10_000, 2), generated, ROUNDS)),
  many() {
    const invented = Array.from({ length: 400 }, (_, i) => generatedReport(i));
    print(MANY_HEAD, [
      ...manyRows('generated', invented, FEW_ROUNDS),
      ...(real ? manyRows('published', reports(), FEW_ROUNDS) : []),
    ]);
  },
};

// GONGWEN_BENCH=keystrokes,stdio measures these alone.
const wanted = process.env.GONGWEN_BENCH?.split(',') ?? Object.keys(PARTS);
for (const name of wanted) {
  const part = PARTS[name];
  if (!part) throw new Error(`${name}: one of ${Object.keys(PARTS).join(', ')}`);
  await part();
}

if (sink === 0.5) console.log(sink);
