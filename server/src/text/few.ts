/** Entries beyond the first that are walked; more are a map. */
const WALKED = 6;

/**
 * A map that mostly holds a few entries or none, and then costs hardly more than they do: there are some for every
 * paragraph of every report.
 */
export class Few<K, V> {
  #key: K | undefined;
  #value: V | undefined;
  #filled = false;
  /** All entries but the first: keys and values by turns, as long as it has to be. */
  #more: readonly (K | V)[] | Map<K, V> | undefined;

  get(key: K): V | undefined {
    if (this.#filled && this.#key === key) return this.#value;
    const more = this.#more;
    if (more === undefined) return undefined;
    if (more instanceof Map) return more.get(key);
    for (let i = 0; i < more.length; i += 2) if (more[i] === key) return more[i + 1] as V;
    return undefined;
  }

  set(key: K, value: V): void {
    if (!this.#filled || this.#key === key) {
      this.#filled = true;
      this.#key = key;
      this.#value = value;
      return;
    }
    const more = this.#more ?? [];
    if (more instanceof Map) {
      more.set(key, value);
      return;
    }
    let at = 0;
    while (at < more.length && more[at] !== key) at += 2;
    this.#more = [...more.slice(0, at), key, value, ...more.slice(at + 2)];
    if (this.#more.length <= 2 * WALKED) return;
    const map = new Map<K, V>();
    for (let i = 0; i < this.#more.length; i += 2) map.set(this.#more[i] as K, this.#more[i + 1] as V);
    this.#more = map;
  }
}

/** What was learnt of something, by whoever learnt it; what is undefined was not. */
export type Facts = Pick<Few<unknown, unknown>, 'get' | 'set'>;
