import type { Fig, Mode } from '../compose.js';
import { familyOf } from '../grammar.js';
import type { Source } from '../source.js';
import { figure, modes } from '../twentieth/form.js';
import { twentyfirstWords } from './words.js';

/** Grammars and traps over the words of the twenty-first family. */
export const { grammar: twentyfirst, trap } = familyOf('twentyfirst', twentyfirstWords);

/** Modes of two claims and of three, of which one is wrong at most. */
export const twoModes = (s: Source, mode: Mode) => modes(s, mode, 2) as [Mode, Mode];
export const threeModes = (s: Source, mode: Mode) => modes(s, mode, 3) as [Mode, Mode, Mode];

/** A share in thousandths; its value is in percent. */
export function perMille(s: Source, part: number, whole: number, mode: Mode): Fig {
  const { text, value } = figure(s, (1000 * part) / whole, 2, '‰', mode);
  return { text, value: value / 10 };
}

/** Some percentage points. */
export const somePoints = (s: Source): Fig => figure(s, s.int(8, 96) / 10, 1, '个百分点', 'holds');

/** Several counts that belong to nothing together. */
export const someCounts = (s: Source, low: number, high: number, unit: string): [Fig, Fig, Fig] => {
  const one = () => figure(s, s.int(low, high), 0, unit, 'holds');
  return [one(), one(), one()];
};
