import { type Deed, deeds } from '../lexicon/figure-words.js';
import { once } from '../lexicon/once.js';
import { worded } from '../lexicon/worded.js';

/** What a name of a rate says: 仲裁结案率 = deed closed, word 结案, narrowed by nothing. */
export interface RateName {
  readonly text: string;
  readonly family: Deed;
  readonly word: string;
  /** Word before the family word that narrows the cases (按期, 审限内), which the part must bear too. */
  readonly narrowing: string | undefined;
  /** The name goes on behind the family word (调解参与率), so what is counted is open. */
  readonly open: boolean;
  /** What is asked about where the name is open: 参与率. */
  readonly unknown: string;
}

const NARROWING = worded`${'rate.narrowing'}`;

const byName = once(() => new Map(deeds().flatMap((deed) => deed.names.map((name) => [name, deed] as const))));

const longest = once(() => Math.max(...Array.from(byName().keys(), (name) => name.length)));

function familyEnding(stem: string): { family: Deed; word: string } | undefined {
  for (let length = Math.min(longest(), stem.length); length > 0; length--) {
    const word = stem.slice(-length);
    const family = byName().get(word);
    if (family) return { family, word };
  }
  return undefined;
}

/** Reads a name of a rate; undefined where no word in it is known. */
export function readRateName(text: string): RateName | undefined {
  if (!text.endsWith('率')) return undefined;
  const stem = text.slice(0, -1);
  const narrowing = NARROWING.exec(stem)?.[0];
  const found = familyEnding(stem);
  if (found) return { text, ...found, narrowing, open: false, unknown: '' };
  for (let cut = 1; cut <= 3 && cut < stem.length; cut++) {
    const inner = familyEnding(stem.slice(0, -cut));
    if (inner && inner.word.length > 1)
      return { text, ...inner, narrowing, open: true, unknown: `${stem.slice(-cut)}率` };
  }
  return undefined;
}
