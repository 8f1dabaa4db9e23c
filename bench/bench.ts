import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createReportService } from '../server/src/service/service.js';
import { generateBulletin } from './bulletin.js';
import { FIGURES_HEAD, figuresShare } from './figures.js';
import { generateReport } from './generate.js';
import { KEYSTROKE_HEAD, keystrokes } from './keystrokes.js';
import { HEAD, inTurn, row, timed } from './measure.js';
import { spellingRows, startRows } from './spelling.js';

// The peers are installed beside this file, not in the project.
const peers = createRequire(new URL('../../bench/package.json', import.meta.url));
const peer = (path: string): string => new URL(`../../bench/node_modules/${path}`, import.meta.url).href;

const ROUNDS = 7;
const CORPUS = '../shared/corpus/reports';
/** Units of the corpus that are read: as many as 1 MiB of UTF-8 holds. */
const UNITS = 1 << 20;

let sink = 0;

/** Published reports one after the other, where a corpus stands beside the checkout. */
function corpus(): string | undefined {
  if (!existsSync(CORPUS)) return undefined;
  let text = '';
  for (const name of readdirSync(CORPUS).sort()) {
    if (Buffer.byteLength(text) >= UNITS) break;
    if (name.endsWith('.txt')) text += `${readFileSync(`${CORPUS}/${name}`, 'utf8')}\n`;
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
await throughput('a generated report', generated);
if (real) await throughput('published reports', real);

console.log(`\n${FIGURES_HEAD}`);
console.log(figuresShare('a generated report', generated, ROUNDS));
console.log(figuresShare('a generated statistical bulletin', generateBulletin(UNITS / 4), ROUNDS));
if (real) console.log(figuresShare('published reports', real, ROUNDS));

const short = generateReport(10_000, 2);
console.log(`\n${HEAD}`);
for (const line of spellingRows('1 MiB generated', generated, ROUNDS)) console.log(line);
if (real) for (const line of spellingRows('1 MiB published', real, ROUNDS)) console.log(line);
for (const line of startRows(short, ROUNDS)) console.log(line);

const service = createReportService();
console.log(`\n${KEYSTROKE_HEAD}`);
for (const line of keystrokes(service, '1 MiB', generated, 100)) console.log(line);
for (const line of keystrokes(service, '20 KB', generateReport(20_000, 2), 200)) console.log(line);

if (sink === 0.5) console.log(sink);
