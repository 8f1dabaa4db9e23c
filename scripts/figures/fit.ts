import type { PackedWeights } from '../../server/src/figures/weights.js';
import type { Names, Row } from './rows.js';

const ROUNDS = 10;
/** From this round on the weights are averaged: where each stops is an accident of the order. */
const SETTLED = 4;
/** How often a figure that agrees in natural text is wrong all the same. */
const ERROR = 0.01;
const L2 = 0.04;

/** Orders in which the claims are learnt, whose weights are averaged: which comes last is an accident, too. */
const ORDERS = 4;

/** A multinomial logistic over the readings of a claim and “none of them”, by AdaGrad, a claim at a time. */
export function learn(data: readonly Row[], size: number): Float64Array {
  const mean = new Float64Array(size);
  for (let order = 0; order < ORDERS; order++)
    for (const [i, weight] of learnInOrder(data, size, order + 7).entries()) mean[i] = (mean[i] ?? 0) + weight / ORDERS;
  return mean;
}

function learnInOrder(data: readonly Row[], size: number, first: number): Float64Array {
  const w = new Float64Array(size);
  const mean = new Float64Array(size);
  const g2 = new Float64Array(size).fill(1e-2);
  const order = data.map((_, i) => i);
  let seed = first;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    const rate = 0.1 / (1 + round * 0.3);
    for (const at of order) {
      const row = data[at];
      if (row) step(row, w, g2, rate);
    }
    if (round >= SETTLED) for (let i = 0; i < size; i++) mean[i] = (mean[i] ?? 0) + (w[i] ?? 0);
  }
  return mean.map((x) => x / (ROUNDS - SETTLED));
}

/** Moves the weights of one claim towards what is right of it. */
function step(row: Row, w: Float64Array, g2: Float64Array, rate: number): void {
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
  const want = wanted(row, s, Math.exp(-top) / sum);
  for (let i = 0; i < n; i++) {
    const d = ((want[i] ?? 0) - (s[i] ?? 0)) * row.weight;
    if (Math.abs(d) < 1e-5) continue;
    for (const id of row.ids[i] ?? []) {
      const g = d - L2 * (w[id] ?? 0) * Math.abs(d);
      g2[id] = (g2[id] ?? 0) + g * g;
      w[id] = (w[id] ?? 0) + (rate * g) / Math.sqrt(g2[id] ?? 1);
    }
  }
}

/** What the readings should weigh: those that are right, or those that agree less easily than by chance. */
function wanted({ gold, fits, chance }: Row, s: Float64Array, none: number): Float64Array {
  const want = new Float64Array(s.length);
  if (gold) {
    let z = 0;
    for (const i of gold) z += s[i] ?? 0;
    for (const i of gold) want[i] = z > 0 ? (s[i] ?? 0) / z : 1 / gold.length;
    return want;
  }
  let z = none;
  for (let i = 0; i < s.length; i++) z += want[i] = (s[i] ?? 0) * (fits[i] ? (1 - ERROR) / (chance[i] ?? 1) : ERROR);
  for (let i = 0; i < s.length; i++) want[i] = (want[i] ?? 0) / z;
  return want;
}

/** Smaller weights say nothing. */
const LEAST = 0.05;

/** The weights by shape and name, rounded. */
export function tableOf(w: Float64Array, names: Names): PackedWeights {
  const tables: Record<string, string> = {};
  for (const [name, id] of [...names.entries()].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const weight = Math.round(100 * (w[id] ?? 0)) / 100;
    if (Math.abs(weight) < LEAST) continue;
    const gap = name.indexOf(' ');
    const table = name.slice(0, Math.max(0, gap));
    const row = `${weight} ${name.slice(gap + 1)}`;
    tables[table] = tables[table] === undefined ? row : `${tables[table]}\n${row}`;
  }
  return tables;
}
