import type { Fig, Mode } from '../compose.js';
import { familyOf } from '../grammar.js';
import { claim, holding, share, wans } from '../seventh/form.js';
import type { Source } from '../source.js';
import { eighthWords } from './words.js';

/** Grammars over the words of the eighth family, and traps by themselves. */
export const { grammar: eighth, trap } = familyOf('eighth', eighthWords);

/** Money in 万元 in three parts with a share each, of which one may be wrong. */
export function moneyShares(s: Source, mode: Mode, most: number) {
  const parts = [s.int(most * 30, most * 100), s.int(most * 8, most * 40), s.int(most * 2, most * 12)];
  const all = parts.reduce((a, b) => a + b, 0);
  const [x, y, z] = parts.map((p) => wans(s, p, 'holds')) as [Fig, Fig, Fig];
  const W = wans(s, all, 'holds');
  const bad = s.int(0, 2);
  const R = parts.map((p, i) => share(s, p, all, i === bad ? mode : 'holds', 2)) as [Fig, Fig, Fig];
  const claims = [
    ...[x, y, z].flatMap((fig, i) => (i === bad ? claim : holding)(mode, 'rate', [fig, W], R[i] as Fig)),
    ...holding(mode, 'sum', [x, y, z], W),
  ];
  return { all, W, x, y, z, R, claims };
}
