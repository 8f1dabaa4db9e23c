import type { Fig } from './compose.js';
import { DEEDS, type Deed, KINDS, OWNERS, PLACES, SPENDINGS, STOCKS, TIMES } from './words.js';

/** A seeded source of numbers and words (mulberry32). The same seed gives the same passages everywhere. */
export class Source {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Uniform in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from low to high, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(p: number): boolean {
    return this.next() < p;
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.int(0, list.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** `count` different items in random order. */
  several<T>(list: readonly T[], count: number): T[] {
    const left = [...list];
    return Array.from({ length: count }, () => left.splice(this.int(0, left.length - 1), 1)[0] as T);
  }

  deed(): Deed {
    return this.pick(DEEDS);
  }

  /** Two deeds of different things. */
  deeds(): readonly [Deed, Deed] {
    const [a, b] = this.several(DEEDS, 2);
    return [a as Deed, b as Deed];
  }

  kinds(count: number): string[] {
    return this.several(this.pick(KINDS), count);
  }

  places(count: number): string[] {
    return this.several(PLACES, count);
  }

  owner(): string {
    return this.pick(OWNERS);
  }

  time(): string {
    return this.pick(TIMES);
  }

  stock() {
    return this.pick(STOCKS);
  }

  spendings(count: number): string[] {
    return this.several(SPENDINGS, count);
  }

  /** A whole that is large enough for rates to differ visibly. */
  whole(): number {
    return this.chance(0.5) ? this.int(120, 980) : this.int(1000, 48_000);
  }

  /** Part of a whole, away from both ends. */
  part(whole: number, low = 0.35, high = 0.97): number {
    return Math.max(1, Math.min(whole - 1, Math.round(whole * (low + this.next() * (high - low)))));
  }

  /** Splits a whole into `count` parts, each at least one. */
  split(whole: number, count: number): number[] {
    const weights = Array.from({ length: count }, () => 0.4 + this.next());
    const total = weights.reduce((a, b) => a + b, 0);
    const parts = weights.map((w) => Math.max(1, Math.floor((whole * w) / total)));
    parts[0] = whole - parts.slice(1).reduce((a, b) => a + b, 0);
    return parts;
  }
}

const plain = (value: number): string => String(value);

/** 128件 */
export const count = (value: number, unit: string): Fig => ({ text: `${plain(value)}${unit}`, value });

/** 12.35万元: `value` in 元, printed with two decimals of 万. */
export const wan = (value: number, decimals = 2, unit = '元'): Fig => {
  const printed = (value / 10_000).toFixed(decimals);
  return { text: `${printed}万${unit}`, value: Math.round(Number(printed) * 10_000 * 100) / 100 };
};

/** A percentage rounded as people print it. */
export const percent = (value: number, decimals: number): Fig => {
  const text = value.toFixed(decimals);
  return { text: `${text}%`, value: Number(text) };
};

export const unitless = (value: number, decimals: number, unit: string): Fig => {
  const text = value.toFixed(decimals);
  return { text: `${text}${unit}`, value: Number(text) };
};

/**
 * A value that is surely wrong: another digit, two digits swapped, or simply off, at least 1.5 and at least 3 % away,
 * positive, and at most `most`.
 */
export function wrong(source: Source, value: number, decimals: number, most = Number.POSITIVE_INFINITY): number {
  const enough = Math.max(1.5, Math.abs(value) * 0.03);
  for (let tries = 0; tries < 60; tries++) {
    const shift = source.pick([3, 4, 5, 6, 10, 20, 30]) * (source.chance(0.5) ? 1 : -1);
    const digits = String(Math.floor(value));
    const swapped =
      digits.length > 1 ? Number(`${digits[1]}${digits[0]}${digits.slice(2)}`) + (value % 1) : value + shift;
    const candidate = Number((source.chance(0.3) ? swapped : value + shift).toFixed(decimals));
    if (candidate > 0 && candidate <= most && Math.abs(candidate - value) >= enough) return candidate;
  }
  const below = Number((value * 0.6).toFixed(decimals));
  return below > 0 && value - below >= 0.5 ? below : Number((value + enough + 1).toFixed(decimals));
}
