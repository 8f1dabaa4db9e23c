/** A clean report that faults are planted in. */
export interface Host {
  readonly name: string;
  readonly text: string;
  readonly format: 'text' | 'markdown';
}

/** A copy of a host with one fault, and where the fault stands. */
export interface Planted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One kind of fault: what it looks like in a report and which rules may find it. */
export interface Kind {
  readonly name: string;
  /** Any of these counts. */
  readonly rules: readonly string[];
  /** Seen anywhere in the report, not only at the place: something that is missing has none. */
  readonly anywhere?: boolean;
  /** First reporting year in which it is a fault. */
  readonly since?: number;
  /** How many different faults there are; undefined where chance makes them. */
  readonly count?: number;
  /** The fault of that index, or one by chance. Undefined where the host has no place for it. */
  plant(host: Host, random: Random, index: number): Planted | undefined;
}

/** A generator with a seed of its own: the same faults on every run. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0 || 1;
  }

  below(n: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * n);
  }

  of<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }
}

/** Paragraphs of prose: a sentence can be added to them. */
const PROSE = /^(?![|#\-一二三四五六七八九十（(\d]).{40,}。$/gm;

/** Adds `sentence`, whose fault stands between ⟦ and ⟧, to a paragraph of prose. */
export function add({ text }: Host, random: Random, sentence: string): Planted | undefined {
  const paragraph = random.of([...text.matchAll(PROSE)]);
  if (!paragraph) return undefined;
  const at = paragraph.index + paragraph[0].length;
  const [before = '', rest = ''] = sentence.split('⟦');
  const [fault = '', after = ''] = rest.split('⟧');
  const start = at + before.length;
  return { text: text.slice(0, at) + before + fault + after + text.slice(at), start, end: start + fault.length };
}

/** Replaces one match of `wanted` by what `change` makes of it; undefined where there is none to change. */
export function alter(
  { text }: Host,
  random: Random,
  wanted: RegExp,
  change: (match: RegExpExecArray) => string | undefined,
): Planted | undefined {
  const matches = [...text.matchAll(wanted)];
  for (let tries = 0; tries < 8; tries++) {
    const match = random.of(matches);
    if (!match) return undefined;
    const made = change(match);
    if (made === undefined || made === match[0]) continue;
    const start = match.index;
    return { text: text.slice(0, start) + made + text.slice(start + match[0].length), start, end: start + made.length };
  }
  return undefined;
}

/** A kind whose faults are sentences of their own, each planted once. */
export const sentences = (name: string, rules: readonly string[], all: readonly string[], since?: number): Kind => ({
  name,
  rules,
  ...(since !== undefined && { since }),
  count: all.length,
  plant: (host, random, index) => add(host, random, all[index] ?? ''),
});

/** A kind whose faults are made of what the host holds. */
export const altered = (
  name: string,
  rules: readonly string[],
  wanted: RegExp,
  change: (match: RegExpExecArray) => string | undefined,
  anywhere = false,
): Kind => ({ name, rules, anywhere, plant: (host, random) => alter(host, random, wanted, change) });
