import { CHANGES } from './changes.js';
import { labelled, type Mode, type Passage } from './compose.js';
import { dressed } from './dress.js';
import type { Grammar } from './grammar.js';
import { OTHERS } from './other/index.js';
import { PER_UNIT } from './per-unit.js';
import { PHRASES } from './phrases.js';
import { RATES } from './rates.js';
import { RATIOS } from './ratios.js';
import { SHARES } from './shares.js';
import { Source } from './source.js';
import { SUMS } from './sums.js';
import { THIRDS } from './third/index.js';
import { TRAPS } from './traps.js';
import { CHANGE_WORDINGS, RATE_WORDINGS, SUM_WORDINGS } from './wordings.js';

/** Grammars that are written as holding, as failing and as a trap. */
export const GRAMMARS: readonly Grammar[] = [
  ...RATES,
  ...SHARES,
  ...SUMS,
  ...CHANGES,
  ...RATIOS,
  ...PHRASES,
  ...PER_UNIT,
  ...RATE_WORDINGS,
  ...SUM_WORDINGS,
  ...CHANGE_WORDINGS,
  ...OTHERS,
  ...THIRDS,
];

const MODES: readonly Mode[] = ['holds', 'fails', 'trap'];

/**
 * `each` passages of every grammar in every mode, and of every trap; every second one `dressed` as a report would have
 * it. The same seed gives the same passages.
 */
export function* generate(
  seed: number,
  each: number,
  isDressed = false,
  grammars: readonly Grammar[] = GRAMMARS,
  traps: readonly Grammar[] = TRAPS,
): Generator<Passage & { readonly grammar: string; readonly mode: Mode }> {
  const jobs = [
    ...grammars.flatMap((grammar) => MODES.map((mode) => ({ grammar, mode }))),
    ...traps.map((grammar) => ({ grammar, mode: 'trap' as const })),
  ];
  for (const [i, { grammar, mode }] of jobs.entries())
    for (let n = 0; n < each; n++) {
      const source = new Source(seed * 1_000_003 + i * 1009 + n);
      const id = `${grammar.id.replace('/', '-')}-${mode}-${n}`;
      const passage = labelled(id, grammar.write(source, mode));
      yield { ...(isDressed && n % 2 === 1 ? dressed(passage, source) : passage), grammar: grammar.id, mode };
    }
}

export { TRAPS };
