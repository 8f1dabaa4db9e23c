import type { Flat } from '../text/flat.js';
import { HUNDREDTHS, ZERO } from './named-weights.js';
import { hashOf, hashOfUnits, packIndex } from './strings.js';

/** A weight as it is kept. Throws a RangeError where it has more digits, or is larger, than are kept. */
function kept(weight: string): number {
  const hundredths = Math.round(Number(weight) * HUNDREDTHS);
  const whole = hundredths + ZERO;
  if (hundredths / HUNDREDTHS !== Number(weight) || whole < 0 || whole > 0xffff)
    throw new RangeError(`weight ${weight}`);
  return whole;
}

/**
 * Tables of weights, each a text of rows of a weight and a name, as `NamedWeights` reads them: of each name, which has
 * weights in several tables, the table and the weight. Names are not kept, but two hashes of each. Throws a RangeError
 * where two names share both.
 */
export function compileWeights(tables: Readonly<Record<string, string>>): Readonly<Record<string, Flat | string>> {
  const names = new Map<string, (readonly [table: number, weight: number])[]>();
  for (const [table, rows] of Object.values(tables).entries())
    for (const row of rows.split('\n')) {
      const gap = row.indexOf(' ');
      const name = row.slice(gap + 1);
      const weights = names.get(name) ?? [];
      names.set(name, weights);
      weights.push([table, kept(row.slice(0, gap))]);
    }
  const told = Array.from(names.keys(), (name) => `${hashOf(name)} ${hashOfUnits(name)}`);
  if (new Set(told).size < names.size) throw new RangeError('two names of weights have the same hashes');
  const all = [...names.values()].flat();
  let end = 0;
  const hashes = Array.from(names.keys(), (name, row) => [hashOf(name), row] as const);
  return {
    'weights.tables': Object.keys(tables).join('\n'),
    'weights.checks': Uint32Array.from(names.keys(), hashOfUnits),
    'weights.firsts': Uint16Array.from([0, ...Array.from(names.values(), ({ length }) => (end += length))]),
    'weights.table': Uint8Array.from(all, ([table]) => table),
    'weights.weight': Uint16Array.from(all, ([, weight]) => weight),
    ...packIndex('weights.names', hashes),
  };
}
