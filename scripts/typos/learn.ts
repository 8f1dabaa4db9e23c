import { DEPTH, leafOf, type Tree } from '../../server/src/spelling/forest.js';

/** A reading with whether it was meant. */
export interface Sample {
  readonly features: readonly number[];
  readonly meant: boolean;
}

const TREES = 120;
const RATE = 0.15;
/** Fewest samples at a leaf, and weight that pulls leaves to 0. */
const LEAST = 20;
const RIDGE = 2;

/** Gradient-boosted trees with logistic loss. */
export function learn(samples: readonly Sample[]): Tree[] {
  const width = samples[0]?.features.length ?? 0;
  const bounds = Array.from({ length: width }, (_, f) => quantiles(samples.map(({ features }) => features[f] ?? 0)));
  const scores = new Float64Array(samples.length);
  const trees: Tree[] = [];
  for (let t = 0; t < TREES; t++) {
    const g = Float64Array.from(samples, ({ meant }, i) => Number(meant) - 1 / (1 + Math.exp(-(scores[i] ?? 0))));
    const h = Float64Array.from(g, (_, i) => {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      return Math.max(1e-6, p * (1 - p));
    });
    const features: number[] = [];
    const cuts: number[] = [];
    let nodes: number[][] = [samples.map((_, i) => i)];
    for (let depth = 0; depth < DEPTH; depth++) {
      const next: number[][] = [];
      for (const node of nodes) {
        const { feature, bound } = bestSplit(samples, node, g, h, bounds);
        features.push(feature);
        cuts.push(bound);
        next.push(
          node.filter((i) => (samples[i]?.features[feature] ?? 0) < bound),
          node.filter((i) => (samples[i]?.features[feature] ?? 0) >= bound),
        );
      }
      nodes = next;
    }
    const leaves = nodes.map((node) => {
      const [sg, sh] = sums(node, g, h);
      return Math.round(((RATE * sg) / (sh + RIDGE)) * 1e4) / 1e4;
    });
    const tree = { features, bounds: cuts, leaves };
    for (const [i, sample] of samples.entries())
      scores[i] = (scores[i] ?? 0) + (leaves[leafOf(tree, sample.features)] ?? 0);
    trees.push(tree);
  }
  return trees;
}

function sums(node: readonly number[], g: Float64Array, h: Float64Array): [number, number] {
  let sg = 0;
  let sh = 0;
  for (const i of node) {
    sg += g[i] ?? 0;
    sh += h[i] ?? 0;
  }
  return [sg, sh];
}

function bestSplit(
  samples: readonly Sample[],
  node: readonly number[],
  g: Float64Array,
  h: Float64Array,
  bounds: readonly (readonly number[])[],
) {
  const [sg, sh] = sums(node, g, h);
  let best = { feature: 0, bound: Number.NEGATIVE_INFINITY, gain: 1e-9 };
  for (const [feature, cuts] of bounds.entries()) {
    const bins = Array.from({ length: cuts.length + 1 }, () => [0, 0, 0] as [number, number, number]);
    for (const i of node) {
      const value = samples[i]?.features[feature] ?? 0;
      let bin = 0;
      while (bin < cuts.length && value >= (cuts[bin] ?? 0)) bin++;
      const sum = bins[bin];
      if (!sum) continue;
      sum[0] += g[i] ?? 0;
      sum[1] += h[i] ?? 0;
      sum[2]++;
    }
    let [lg, lh, n] = [0, 0, 0];
    for (const [k, bound] of cuts.entries()) {
      const [bg, bh, bn] = bins[k] ?? [0, 0, 0];
      lg += bg;
      lh += bh;
      n += bn;
      if (n < LEAST || node.length - n < LEAST) continue;
      const gain = lg ** 2 / (lh + RIDGE) + (sg - lg) ** 2 / (sh - lh + RIDGE) - sg ** 2 / (sh + RIDGE);
      if (gain > best.gain) best = { feature, bound, gain };
    }
  }
  return Number.isFinite(best.bound) ? best : { feature: 0, bound: -1e9, gain: 0 };
}

/** Up to 24 bounds between the values. */
function quantiles(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = Array.from({ length: 24 }, (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / 25)] ?? 0);
  return [...new Set(cuts)].filter((cut) => cut > (sorted[0] ?? 0));
}
