// Measures `gongwen figures` on labelled passages, kind by kind.
// usage: npm run eval:figures [-- FILE.jsonl…] [--wide] [--list]   (build first)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HEAD = '工作情况通报\n\n一、基本情况\n';
const args = process.argv.slice(2);
const flags = new Set(args.filter((a) => a.startsWith('--')));
const named = args.filter((a) => !a.startsWith('--'));
const fixtures = 'test/fixtures/figures';
const files =
  named.length > 0
    ? named
    : [
        '../shared/figures/labelled.jsonl',
        ...(existsSync(fixtures) ? readdirSync(fixtures).map((name) => join(fixtures, name)) : []),
      ].filter((file) => existsSync(file));

/** Kinds of the labels as kinds of statements. */
const KINDS = {
  diff: 'difference',
  growth: 'change',
  decline: 'change',
  growth_delta: 'change',
  cagr_total: 'cagr',
  average_n: 'average',
  times_growth: 'times',
  count_enum: 'count',
  year: 'period',
  year_span: 'period',
};
const kindOf = (label) => KINDS[label] ?? (label.startsWith('rate') ? 'rate' : label);

const WIDE = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };
const widen = (text) => text.replace(/(?<!\d),|,(?!\d{3})|[;()]|:(?!\d)/g, (c) => WIDE[c]);

const passages = files
  .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line))
  .map((p) => (flags.has('--wide') ? { ...p, text: widen(p.text) } : p));

/** Statements of each text, with ranges in it. */
function analyse(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-eval-'));
  const paths = texts.map((text, i) => {
    const path = join(folder, `${i}.txt`);
    writeFileSync(path, `${HEAD}${text}\n`);
    return path;
  });
  const list = join(folder, 'list');
  writeFileSync(list, paths.join('\n'));
  const run = spawnSync(process.execPath, ['dist/cli.js', 'figures', '--format', 'json', `@${list}`], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  rmSync(folder, { recursive: true, force: true });
  return JSON.parse(run.stdout).files.map(({ quantities = [], statements = [] }) => {
    const ranges = new Map(
      quantities.map(({ id, start, end }) => [id, [start.offset - HEAD.length, end.offset - HEAD.length]]),
    );
    return statements.map(({ kind, stated, operands, holds }) => ({
      kind,
      holds,
      stated: ranges.get(stated),
      operands: operands.map((o) => ranges.get(o.quantity)).filter(Boolean),
    }));
  });
}

const overlap = (a, b) => a !== undefined && a[0] < b[1] && b[0] < a[1];
const range = ({ start, end }) => [start, end];
const says = (statement, relation) =>
  statement.kind === kindOf(relation.kind) && overlap(statement.stated, range(relation.stated));
/** A contradiction may be pinned on any figure of its relation. */
const speaksOf = (statement, relation) =>
  overlap(statement.stated, range(relation.stated)) ||
  (relation.operands.some((o) => overlap(statement.stated, range(o))) &&
    statement.operands.some((o) => overlap(o, range(relation.stated))));

const table = new Map();
const row = (kind) => {
  if (!table.has(kind))
    table.set(kind, { holding: 0, found: 0, failing: 0, caught: 0, alarms: 0, right: 0, mutations: 0, detected: 0 });
  return table.get(kind);
};
const missed = [];

let silent = 0;
let kept = 0;
const results = analyse(passages.map(({ text }) => text));
for (const [i, { id, text, relations }] of passages.entries()) {
  const alarms = results[i].filter(({ holds }) => !holds);
  for (const alarm of alarms) {
    const counts = row(alarm.kind);
    counts.alarms++;
    if (relations.some((r) => !r.holds && speaksOf(alarm, r))) counts.right++;
    else missed.push(`false alarm ${id} ${alarm.kind}: ${text}`);
  }
  if (relations.length === 0) {
    silent++;
    if (alarms.length === 0) kept++;
  }
  for (const relation of relations) {
    if (relation.optional) continue;
    const counts = row(kindOf(relation.kind));
    const ok = relation.holds
      ? results[i].some((s) => s.holds && says(s, relation))
      : alarms.some((s) => speaksOf(s, relation));
    counts[relation.holds ? 'holding' : 'failing']++;
    if (ok) counts[relation.holds ? 'found' : 'caught']++;
    else
      missed.push(
        `missed ${relation.holds ? 'holding' : 'failing'} ${id} ${relation.kind} ${relation.stated.text}: ${text}`,
      );
  }
}

/**
 * Copies of holding passages with one digit of the stated figure changed so that the relation surely breaks:
 * the last whole digit of a result, the first digit of a total that can be lowered (an open list excuses more).
 */
function mutation({ text, relations }, relation) {
  const kind = kindOf(relation.kind);
  if (!relation.holds || !['rate', 'sum', 'change', 'difference', 'points', 'times', 'average'].includes(kind))
    return [];
  const { start, end } = relation.stated;
  const numeral = /\d[\d.]*/.exec(text.slice(start, end));
  if (!numeral || /[余多近约超]|以上|以下|左右/.test(text.slice(Math.max(0, start - 2), end + 2))) return [];
  const whole = numeral[0].split('.')[0];
  const at =
    kind === 'sum'
      ? [...whole].findIndex((d, i) => Number(d) > (i === 0 && whole.length > 1 ? 1 : 0))
      : whole.length - 1;
  if (at < 0) return [];
  const digit = Number(whole[at]);
  const other = kind === 'sum' ? digit - 1 : (digit + 3) % 10;
  const changed = `${numeral[0].slice(0, at)}${other}${numeral[0].slice(at + 1)}`;
  if (kind === 'rate' && Number(changed) > 100) return [];
  if (kind !== 'sum' && Math.abs(Number(changed) - Number(numeral[0])) < 0.02 * Number(numeral[0])) return [];
  const from = start + numeral.index;
  return [
    {
      text: text.slice(0, from) + changed + text.slice(from + numeral[0].length),
      range: [from, from + changed.length],
      kind,
      relations,
    },
  ];
}

const mutants = passages.flatMap((p) => p.relations.flatMap((r) => mutation(p, r)));
const read = analyse(mutants.map(({ text }) => text));
for (const [i, { kind, range: changed, text }] of mutants.entries()) {
  const counts = row(kind);
  counts.mutations++;
  if (read[i].some((s) => !s.holds && (overlap(s.stated, changed) || s.operands.some((o) => overlap(o, changed)))))
    counts.detected++;
  else missed.push(`mutation ${kind}: ${text}`);
}

const percent = (a, b) => (b === 0 ? '–' : `${((100 * a) / b).toFixed(1)}%`).padStart(7);
const share = (a, b) => `${String(a).padStart(4)}/${String(b).padEnd(4)}${percent(a, b)}`;
const line = (name, c) =>
  [
    name.padEnd(12),
    share(c.right, c.alarms),
    share(c.caught, c.failing),
    share(c.found, c.holding),
    share(c.detected, c.mutations),
  ].join('  ');
console.log([''.padEnd(12), 'precision       ', 'failing found   ', 'holding found   ', 'mutations found '].join('  '));
const all = { holding: 0, found: 0, failing: 0, caught: 0, alarms: 0, right: 0, mutations: 0, detected: 0 };
for (const [kind, counts] of [...table].sort()) {
  for (const key of Object.keys(all)) all[key] += counts[key];
  console.log(line(kind, counts));
}
console.log(line('all', all));
console.log(`passages ${passages.length}, silent where nothing is stated ${share(kept, silent).trim()}`);
if (flags.has('--list')) console.log(missed.join('\n'));
