import type { Labelled, Relation } from './compose.js';

const value = (fig: Labelled | undefined): number => fig?.value ?? Number.NaN;

/** What the operands come to, by kind of relation; undefined where nothing is computed. */
export function computed({ kind, operands, params = {} }: Relation): number | undefined {
  const [a, b, c, d] = operands.map(value) as [number, number, number, number];
  const sum = operands.reduce((total, fig) => total + fig.value, 0);
  switch (kind) {
    case 'rate':
      return (100 * a) / b;
    case 'rate_rest':
      return (100 * (b - a)) / b;
    case 'rate_over_parts':
      return (100 * a) / sum;
    case 'rate_carry':
      return (100 * a) / (b + c);
    case 'rate_sum':
      return (100 * (a + b)) / c;
    case 'rate_of_sum':
      return (100 * a) / (b + c);
    case 'rate_pooled':
      return (100 * (a + c)) / (b + d);
    case 'growth':
      return (100 * (a - b)) / b;
    case 'decline':
      return (100 * (b - a)) / b;
    case 'growth_delta':
      return (100 * b) / (a - (params.sign ?? 1) * b);
    case 'sum':
      return sum;
    case 'balance':
      return a + b - c;
    case 'left':
      return 2 * a - sum;
    case 'diff':
      return a - b;
    case 'points':
      return Math.abs(a - b);
    case 'average':
      return ((params.per ?? 1) * a) / b;
    case 'average_n':
      return a / (params.n ?? 1);
    case 'times':
      return a / b;
    case 'times_growth':
      return a / b - 1;
    case 'cagr':
      return 100 * ((b / a) ** (1 / (params.years ?? 1)) - 1);
    default:
      return undefined;
  }
}

const SCALES: readonly (readonly [string, number])[] = [
  ['/10万', 0.001],
  ['‰', 0.1],
  ['亿', 100_000_000],
  ['万', 10_000],
];

/** Half a unit of the last printed digit, a little more for what binary fractions lose. */
export function slack({ text }: Labelled): number {
  const decimals = /\d+\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const scale = SCALES.find(([mark]) => text.includes(mark))?.[1] ?? 1;
  return (0.5001 * scale) / 10 ** decimals;
}
