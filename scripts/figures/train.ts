// Fits the weights of readings: `npm run train:figures [-- --write]`, cross-validated by source.
// Labelled passages say which reading is right; of natural text only agreement is known, and it is weighed by chance.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scorer, type Weights } from '../../server/src/figures/evidence.js';
import { decide, type Lines, weighAll } from '../../server/src/figures/judge.js';
import { type Claimed, claimsOf } from '../../server/src/figures/readings.js';
import { lineOf } from '../../server/src/figures/window.js';
import { parseReport } from '../../server/src/report/parse.js';
import type { Block } from '../../server/src/syntax/block.js';
import { generate } from '../../test/figures/grammars/index.js';

interface Span {
  readonly start: number;
  readonly end: number;
}
interface Relation {
  readonly kind: string;
  readonly operands: readonly Span[];
  readonly stated: Span;
  readonly holds: boolean;
  readonly optional?: boolean;
}
interface Passage {
  readonly id: string;
  readonly text: string;
  readonly source?: string;
  readonly relations: readonly Relation[];
}

/** Generated passages: eight of a grammar and mode. */
const SEED = 3;
const EACH = 8;
const FIXTURES = 'test/fixtures/figures';
const SHARED = '../shared';
const args = new Set(process.argv.slice(2));

const KINDS: Readonly<Record<string, string>> = {
  diff: 'difference',
  growth: 'change',
  decline: 'change',
  growth_delta: 'change',
  times_growth: 'times',
  average_n: 'average',
  cagr_total: 'cagr',
};
const kindOf = (k: string): string => KINDS[k] ?? (k.startsWith('rate') ? 'rate' : k);
const TRAINED = new Set(['rate', 'sum', 'change', 'difference', 'points']);

const lines = (file: string): Passage[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as Passage);

/** One claim as numbers: what training sees. */
interface Row {
  readonly claimed: Claimed;
  readonly ids: readonly Int32Array[];
  readonly fits: readonly boolean[];
  readonly chance: readonly number[];
  /** Indices of right readings; empty: none of them; undefined: not known. */
  readonly gold: readonly number[] | undefined;
  readonly passage: number;
  readonly fold: number;
}

const names = new Map<string, number>();
const idOf = (name: string): number => {
  let id = names.get(name);
  if (id === undefined) names.set(name, (id = names.size));
  return id;
};

const hash = (s: string): number => {
  let h = 2166136261;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 16777619);
  return h >>> 0;
};
const FOLDS = 5;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function rowsOf(
  blocks: readonly Block[],
  gold: (c: Claimed, block: Block) => readonly number[] | undefined | 'skip',
  passage: number,
  fold: number,
): Row[] {
  const rows: Row[] = [];
  let before: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      before = [];
      continue;
    }
    if (block.kind === 'table-row' || lineOf(block).length === 0) continue;
    for (const claimed of claimsOf(block, before)) {
      const g = gold(claimed, block);
      if (g === 'skip') continue;
      const weighed = weighAll(claimed.readings, claimed.spot.m, () => 0);
      rows.push({
        claimed,
        ids: claimed.readings.map((r) =>
          Int32Array.from([idOf(r.kind), ...new Set(r.evidence.map((e) => idOf(`${r.shape} ${e}`)))]),
        ),
        fits: weighed.map((w) => w.fits),
        chance: weighed.map((w) => w.chance),
        gold: g,
        passage,
        fold,
      });
    }
    before = [block, ...before].slice(0, 2);
  }
  return rows;
}

const bodyOf = (text: string): readonly Block[] =>
  parseReport(`工作情况通报\n\n一、基本情况\n${text}`, { format: 'text' })
    .blocks.filter((b) => b.kind !== 'heading' && b.kind !== 'blank')
    .slice(1);

const goldIn =
  (relations: readonly Relation[]) =>
  (c: Claimed): readonly number[] | undefined | 'skip' => {
    const q = c.spot.m.q;
    const own = relations.filter((r) => overlap(r.stated, q) && TRAINED.has(kindOf(r.kind)));
    if (own.some((r) => r.optional)) return 'skip';
    if (own.length === 0) return [];
    const right = c.readings.flatMap((r, i) =>
      own.some(
        (rel) =>
          kindOf(rel.kind) === r.kind &&
          rel.operands.length === r.figures.length &&
          rel.operands.every((o) => r.figures.some((f) => overlap(f.q, o))),
      )
        ? [i]
        : [],
    );
    return right.length > 0 ? right : 'skip';
  };

const passages: Passage[] = [
  ...['labelled', 'labelled-2', 'labelled-3']
    .map((n) => join(SHARED, 'figures', `${n}.jsonl`))
    .filter(existsSync)
    .flatMap(lines),
  ...readdirSync(FIXTURES)
    .filter((f) => f.endsWith('.jsonl'))
    .flatMap((f) => lines(join(FIXTURES, f))),
];
const extra: readonly Passage[] = [...generate(SEED, EACH)].map((p) => ({ ...p, source: p.grammar }));
const t0 = Date.now();
const rows: Row[] = [];
const foldOf = (p: Passage): number => hash(p.source ?? p.id) % FOLDS;
for (const [i, p] of passages.entries()) {
  const report = bodyOf(p.text);
  rows.push(...rowsOf(report, goldIn(p.relations), i, foldOf(p)));
}
const generatedFrom = passages.length;
for (const [i, p] of extra.entries())
  rows.push(...rowsOf(bodyOf(p.text), goldIn(p.relations), generatedFrom + i, hash(p.source ?? p.id) % FOLDS));
const natural: { readonly file: string; readonly rows: readonly Row[]; readonly length: number }[] = [];
const folders = [join(SHARED, 'corpus/natural'), join(SHARED, 'corpus/reports')].filter(existsSync);
for (const folder of folders)
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.txt') || f.endsWith('.md'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const at = -1 - natural.length;
    natural.push({
      file,
      length: text.length,
      rows: rowsOf(parseReport(text, { format: 'text' }).blocks, () => undefined, at, hash(file) % FOLDS),
    });
  }
/** Evidence that is seen in fewer claims than this teaches nothing. */
const SELDOM = Number(process.env.SELDOM ?? 25);
const seen = new Int32Array(names.size + 1);
const everything = [...rows, ...natural.flatMap((n) => n.rows)];
for (const row of everything)
  for (const id of new Set(row.ids.flatMap((ids) => [...ids]))) seen[id] = (seen[id] ?? 0) + 1;
const often = (row: Row): Row => ({ ...row, ids: row.ids.map((ids) => ids.filter((id) => (seen[id] ?? 0) >= SELDOM)) });
for (const [i, row] of rows.entries()) rows[i] = often(row);
for (const [i, n] of natural.entries()) natural[i] = { ...n, rows: n.rows.map(often) };
const all = [...rows, ...natural.flatMap((n) => n.rows)];
const count = all.reduce((s, r) => s + r.ids.length, 0);
console.log(
  `${passages.length}+${extra.length} passages ${rows.length} claims, natural ${natural.length} files ${all.length - rows.length} claims, ${count} readings, ${names.size} features, ${Date.now() - t0} ms`,
);

const ERROR = 0.01;
const L2 = Number(process.env.L2 ?? 0.02);
let rounds = 24;
/** How much a claim of each sort counts. */
const weights = { passage: 4, natural: 0.6, generated: 1 };
const weightOf = (row: Row): number =>
  row.passage < 0 ? weights.natural : row.passage < generatedFrom ? weights.passage : weights.generated;

/** Gradient ascent on the likelihood of what was seen, a claim at a time. */
function train(data: readonly Row[]): Float64Array {
  const w = new Float64Array(names.size);
  const g2 = new Float64Array(names.size).fill(1e-2);
  const order = data.map((_, i) => i);
  let seed = 7;
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const at of order) {
      const row = data[at];
      if (!row) continue;
      const n = row.ids.length;
      const s = new Float64Array(n);
      let top = 0;
      for (let i = 0; i < n; i++) {
        let x = 0;
        for (const id of row.ids[i] ?? []) x += w[id] ?? 0;
        s[i] = x;
        if (x > top) top = x;
      }
      let sum = Math.exp(-top);
      for (let i = 0; i < n; i++) sum += s[i] = Math.exp((s[i] ?? 0) - top);
      for (let i = 0; i < n; i++) s[i] = (s[i] ?? 0) / sum;
      const want = new Float64Array(n);
      if (row.gold) {
        let z = 0;
        for (const i of row.gold) z += s[i] ?? 0;
        for (const i of row.gold) want[i] = z > 0 ? (s[i] ?? 0) / z : 1 / row.gold.length;
      } else {
        let z = Math.exp(-top) / sum;
        for (let i = 0; i < n; i++)
          z += want[i] = (s[i] ?? 0) * (row.fits[i] ? (1 - ERROR) / (row.chance[i] ?? 1) : ERROR);
        for (let i = 0; i < n; i++) want[i] = (want[i] ?? 0) / z;
      }
      const rate = 0.15 / (1 + round * 0.3);
      for (let i = 0; i < n; i++) {
        const d = ((want[i] ?? 0) - (s[i] ?? 0)) * weightOf(row);
        if (Math.abs(d) < 1e-5) continue;
        for (const id of row.ids[i] ?? []) {
          const g = d - L2 * (w[id] ?? 0) * Math.abs(d);
          g2[id] = (g2[id] ?? 0) + g * g;
          w[id] = (w[id] ?? 0) + (rate * g) / Math.sqrt(g2[id] ?? 1);
        }
      }
    }
  }
  return w;
}

const tableOf = (w: Float64Array): Weights =>
  Object.fromEntries([...names].map(([name, id]) => [name, w[id] ?? 0] as const));

interface Said {
  readonly kind: string;
  readonly holds: boolean;
  readonly stated: Span;
  readonly figures: readonly Span[];
  readonly row: Row;
  readonly odds: number;
}

function evaluate(lines: (kind: string) => Lines | undefined, show: boolean): void {
  const table = new Map<string, number[]>();
  const cell = (kind: string): number[] => {
    let c = table.get(kind);
    if (!c) table.set(kind, (c = new Array<number>(8).fill(0)));
    return c;
  };
  const bump = (kind: string, i: number): void => {
    for (const k of [kind, 'all']) {
      const c = cell(k);
      c[i] = (c[i] ?? 0) + 1;
    }
  };
  const byPassage = new Map<number, Row[]>();
  for (const row of rows) {
    const l = byPassage.get(row.passage);
    if (l) l.push(row);
    else byPassage.set(row.passage, [row]);
  }
  let silent = 0,
    kept = 0;
  const out: string[] = [];
  for (const [i, p] of [...passages, ...extra].entries()) {
    if (args.has('--generated') ? i < generatedFrom : i >= generatedFrom) continue;
    const said = (byPassage.get(i) ?? []).map((row) => say(row, lines)).filter((s) => s !== undefined);
    const rel = p.relations.filter((r) => TRAINED.has(kindOf(r.kind)));
    for (const s of said) {
      if (s.holds) {
        bump(s.kind, 0);
        if (rel.some((r) => r.holds && overlap(r.stated, s.stated) && kindOf(r.kind) === s.kind)) bump(s.kind, 1);
        else out.push(`HOLD? ${p.id} ${s.kind} ${s.odds.toFixed(2)} ${show1(s)}`);
      } else {
        bump(s.kind, 2);
        if (
          p.relations.some(
            (r) =>
              !r.holds &&
              (overlap(r.stated, s.stated) ||
                (r.operands.some((o) => overlap(o, s.stated)) && s.figures.some((f) => overlap(f, r.stated)))),
          )
        )
          bump(s.kind, 3);
        else out.push(`ALARM ${p.id} ${s.kind} ${s.odds.toFixed(2)} ${show1(s)}\n   ${p.text}`);
      }
    }
    for (const r of rel) {
      if (r.optional) continue;
      const ok = r.holds
        ? said.some((s) => s.holds && s.kind === kindOf(r.kind) && overlap(s.stated, r.stated))
        : said.some(
            (s) =>
              !s.holds &&
              (overlap(s.stated, r.stated) ||
                (r.operands.some((o) => overlap(o, s.stated)) && s.figures.some((f) => overlap(f, r.stated)))),
          );
      bump(kindOf(r.kind), r.holds ? 4 : 6);
      if (ok) bump(kindOf(r.kind), r.holds ? 5 : 7);
      else {
        const row = (byPassage.get(i) ?? []).find((x) => overlap(x.claimed.spot.m.q, r.stated));
        out.push(
          `MISS${r.holds ? '' : '-FAIL'} ${p.id} ${r.kind} ${p.text.slice(r.stated.start, r.stated.end)} <= ${r.operands.map((o) => p.text.slice(o.start, o.end)).join(' ')} ${
            row
              ? row.gold?.length
                ? `gold prior ${priors
                    .get(row)
                    ?.filter((_, k) => row.gold?.includes(k))
                    .map((x) => x.toFixed(3))
                    .join()}`
                : 'no gold'
              : `no claim`
          }\n   ${p.text}`,
        );
      }
    }
    if (rel.length === 0) {
      silent++;
      if (!said.some((s) => !s.holds)) kept++;
    }
  }
  const pc = (a = 0, b = 0): string => `${a}/${b} ${b ? ((100 * a) / b).toFixed(1) : '–'}%`.padEnd(18);
  for (const [kind, c] of [...table].sort())
    console.log(
      kind.padEnd(11),
      `alarms right ${pc(c[3], c[2])} failing ${pc(c[7], c[6])} holding ${pc(c[5], c[4])} statements right ${pc(c[1], c[0])}`,
    );
  console.log(`silent ${pc(kept, silent)}`);
  let chars = 0;
  const al = new Map<string, number>();
  let hold = 0;
  for (const n of natural) {
    chars += n.length;
    for (const row of n.rows) {
      const s = say(row, lines);
      if (!s) continue;
      if (s.holds) hold++;
      else {
        al.set(s.kind, (al.get(s.kind) ?? 0) + 1);
        out.push(`NATURAL ${n.file} ${s.kind} ${s.odds.toFixed(2)} ${show1(s)}`);
      }
    }
  }
  const total = [...al.values()].reduce((a, b) => a + b, 0);
  console.log(
    `natural ${chars} chars: ${total} alarms (${((total * 200_000) / Math.max(1, chars)).toFixed(2)} per 200k) ${[...al].map((x) => x.join(' ')).join(', ')}; ${hold} hold`,
  );
  if (show && args.has('--list')) writeFileSync('train-figures.txt', out.join('\n'));
}

const show1 = (s: Said): string => {
  const m = s.row.claimed.spot.m;
  const t = m.figure.block.text;
  const from = Math.max(0, Math.min(m.q.start, ...s.figures.map((f) => f.start)) - 30);
  const to = Math.min(t.length, Math.max(m.q.end, ...s.figures.map((f) => f.end)) + 20);
  return `${m.q.text} <= ${s.figures.map((f) => t.slice(f.start, f.end)).join(' ')} | ${t.slice(from, Math.min(to, from + 260))}`;
};

const priors = new Map<Row, number[]>();
const weighedOf = new Map<Row, ReturnType<typeof weighAll>>();
function say(row: Row, lines: (kind: string) => Lines | undefined): Said | undefined {
  const w = weighedOf.get(row);
  if (!w) return undefined;
  const d = decide(w, row.claimed.spot.m, lines(row.claimed.readings[0]?.kind ?? ''));
  if (!d) return undefined;
  return {
    kind: d.best.reading.kind,
    holds: d.holds,
    stated: row.claimed.spot.m.q,
    figures: d.best.reading.figures.map((f) => f.q),
    row,
    odds: d.best.odds,
  };
}

for (const config of args.has('--no-cv') ? [] : (process.env.CONFIGS ?? '12,2,1,0.4').split(' ')) {
  const t1 = Date.now();
  [rounds, weights.passage, weights.natural, weights.generated] = config.split(',').map(Number) as [
    number,
    number,
    number,
    number,
  ];
  for (let fold = 0; fold < FOLDS; fold++) {
    const w = scorer(tableOf(train(all.filter((r) => r.fold !== fold))));
    for (const row of all)
      if (row.fold === fold) {
        const weighed = weighAll(row.claimed.readings, row.claimed.spot.m, w);
        weighedOf.set(row, weighed);
        priors.set(
          row,
          weighed.map((x) => x.prior),
        );
      }
  }
  console.log(`===== ${config}: ${Date.now() - t1} ms`);
  for (const fail of (process.env.FAIL ?? '0.3,0.5,0.7,0.9').split(',').map(Number)) {
    console.log(`--- fail line ${fail}`);
    evaluate(() => ({ hold: Number(process.env.HOLD ?? 0.5), fail }), fail === Number(process.env.SHOW ?? 0.5));
  }
}
if (args.has('--write')) {
  const w = train(all);
  const table = Object.fromEntries(
    [...names]
      .map(([name, id]) => [name, Math.round(100 * (w[id] ?? 0)) / 100] as const)
      .filter(([, x]) => Math.abs(x) >= 0.05)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync('server/src/figures/weights.json', `${JSON.stringify(table, null, 1)}\n`);
}
