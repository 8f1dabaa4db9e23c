import type { Mode, Passage } from '../grammars/compose.js';
import { share } from './print.js';
import type { Read } from './read.js';
import { score } from './score.js';

type Drawn = Passage & { readonly grammar: string; readonly mode: Mode };

/** A line for each grammar: failing and holding that are found, one digit changed, and false alarms by mode. */
export function byGrammar(passages: readonly Drawn[], reader: (text: string) => readonly Read[]): string[] {
  const grammars = new Map<string, Drawn[]>();
  for (const passage of passages) grammars.set(passage.grammar, [...(grammars.get(passage.grammar) ?? []), passage]);
  return [...grammars].map(([name, own]) => {
    const of = (mode: Mode) =>
      score(
        own.filter((p) => p.mode === mode),
        reader,
      ).all;
    const [fails, holds, trap] = [of('fails'), of('holds'), of('trap')];
    const wrong = [fails, holds, trap].map(({ alarms, right }) => alarms - right);
    return [
      name.padEnd(48),
      share(fails.caught, fails.failing),
      share(holds.found, holds.holding),
      share(holds.detected, holds.mutations),
      `false alarms ${wrong.join(' ')}`,
    ].join('  ');
  });
}
