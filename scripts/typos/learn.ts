import { DEPTH } from '../../server/src/spelling/forest.js';
import { randomFrom } from './plant.js';
import { leafOf, type Tree } from './trees.js';

/** A reading with whether it was meant. */
export interface Sample {
  readonly features: readonly number[];
  readonly meant: boolean;
}

const TREES = 260;
const RATE = 0.1;
/** Share of the samples, and of the features, that each tree sees. */
const SEEN = 0.5;
/** Fewest samples at a leaf, and weight that pulls leaves to 0. */
const LEAST = 25;
const RIDGE = 4;
/** Values of a feature that are told apart. */
const BINS = 32;

/** Samples with their features as numbers of bins. */
interface Binned {
  readonly bins: readonly Uint8Array[];
  readonly bounds: readonly (readonly number[])[];
}

/** Gradient-boosted trees with logistic loss; each sees a part of the samples and features, the same in every run. */
export function learn(samples: readonly Sample[]): Tree[] {
  const width = samples[0]?.features.length ?? 0;
  const bounds = Array.from({ length: width }, (_, f) => quantiles(samples.map(({ features }) => features[f] ?? 0)));
  const binned: Binned = {
    bounds,
    bins: bounds.map((cuts, f) => Uint8Array.from(samples, ({ features }) => binOf(cuts, features[f] ?? 0))),
  };
  const scores = new Float64Array(samples.length);
  const g = new Float64Array(samples.length);
  const h = new Float64Array(samples.length);
  const trees: Tree[] = [];
  const random = randomFrom(7);
  for (let t = 0; t < TREES; t++) {
    for (const [i, { meant }] of samples.entries()) {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      g[i] = Number(meant) - p;
      h[i] = Math.max(1e-6, p * (1 - p));
    }
    const features: number[] = [];
    const cuts: number[] = [];
    const looked = [...bounds.keys()].filter(() => random() < SEEN);
    let nodes: Int32Array[] = [Int32Array.from(samples.keys()).filter(() => random() < SEEN)];
    for (let depth = 0; depth < DEPTH; depth++) {
      const next: Int32Array[] = [];
      for (const node of nodes) {
        const { feature, bin, bound } = bestSplit(binned, node, g, h, looked);
        features.push(feature);
        cuts.push(bound);
        const column = binned.bins[feature] ?? new Uint8Array();
        next.push(
          node.filter((i) => (column[i] ?? 0) < bin),
          node.filter((i) => (column[i] ?? 0) >= bin),
        );
      }
      nodes = next;
    }
    const leaves = nodes.map((node) => {
      let sg = 0;
      let sh = 0;
      for (const i of node) {
        sg += g[i] ?? 0;
        sh += h[i] ?? 0;
      }
      return Math.round(((RATE * sg) / (sh + RIDGE)) * 1e4) / 1e4;
    });
    const tree = { features, bounds: cuts, leaves };
    for (const [i, sample] of samples.entries())
      scores[i] = (scores[i] ?? 0) + (leaves[leafOf(tree, sample.features)] ?? 0);
    trees.push(tree);
  }
  return trees;
}

function bestSplit(
  { bins, bounds }: Binned,
  node: Int32Array,
  g: Float64Array,
  h: Float64Array,
  looked: readonly number[],
) {
  let sg = 0;
  let sh = 0;
  for (const i of node) {
    sg += g[i] ?? 0;
    sh += h[i] ?? 0;
  }
  let best = { feature: 0, bin: 0, bound: -1e9, gain: 1e-9 };
  const sums = new Float64Array(3 * (BINS + 1));
  for (const feature of looked) {
    const cuts = bounds[feature] ?? [];
    const column = bins[feature] ?? new Uint8Array();
    sums.fill(0);
    for (const i of node) {
      const at = 3 * (column[i] ?? 0);
      sums[at] = (sums[at] ?? 0) + (g[i] ?? 0);
      sums[at + 1] = (sums[at + 1] ?? 0) + (h[i] ?? 0);
      sums[at + 2] = (sums[at + 2] ?? 0) + 1;
    }
    let [lg, lh, n] = [0, 0, 0];
    for (const [k, bound] of cuts.entries()) {
      lg += sums[3 * k] ?? 0;
      lh += sums[3 * k + 1] ?? 0;
      n += sums[3 * k + 2] ?? 0;
      if (n < LEAST || node.length - n < LEAST) continue;
      const gain = lg ** 2 / (lh + RIDGE) + (sg - lg) ** 2 / (sh - lh + RIDGE) - sg ** 2 / (sh + RIDGE);
      if (gain > best.gain) best = { feature, bin: k + 1, bound, gain };
    }
  }
  return best;
}

/** The number of bounds that a value reaches. */
function binOf(cuts: readonly number[], value: number): number {
  let bin = 0;
  while (bin < cuts.length && value >= (cuts[bin] ?? 0)) bin++;
  return bin;
}

/** Bounds between the values, to four places. */
function quantiles(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = Array.from({ length: BINS - 1 }, (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / BINS)] ?? 0);
  return [...new Set(cuts.map((cut) => Math.round(cut * 1e4) / 1e4))].filter((cut) => cut > (sorted[0] ?? 0));
}
