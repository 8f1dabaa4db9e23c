import { foldUnit } from '../text/fold.js';

/** Called with the index of a literal and the offset after its last unit. */
export type Visit = (literal: number, end: number) => void;

/** Where units are that fold to another one. */
const VARIANTS: readonly (readonly [number, number])[] = [
  [0x7e, 0xa0],
  [0x2010, 0x201d],
  [0x3000, 0x301c],
  [0xff01, 0xff5e],
];

/** Parent, unit and depth of each state of a trie; children come after their parents. */
interface Trie {
  readonly parent: Int32Array;
  readonly unit: Uint16Array;
  readonly depth: Uint16Array;
  readonly count: number;
}

/**
 * Finds all literals in a text in one pass (Aho–Corasick), width and typographic variants aside.
 * Time is linear in the text and the hits, whatever the literals.
 */
export class Automaton {
  /** Class of a UTF-16 unit; 0 stands in no literal. */
  readonly #classOf = new Uint16Array(0x10000);
  #classes = 1;
  /** Edges: open addressing over `state * classes + class`. */
  readonly #keys: Int32Array;
  readonly #targets: Int32Array;
  readonly #mask: number;
  readonly #shift: number;
  readonly #root: Int32Array;
  readonly #fail: Int32Array;
  /** Literal that ends in a state, −1 where none does. */
  readonly #literal: Int32Array;
  /** Next state on the way of failures in which a literal ends, 0 where none does. */
  readonly #output: Int32Array;

  /** Literals are not empty and differ from one another after folding. */
  constructor(literals: readonly string[]) {
    let units = 0;
    for (const literal of literals) {
      units += literal.length;
      for (let i = 0; i < literal.length; i++) this.#admit(foldUnit(literal.charCodeAt(i)));
    }
    this.#admitVariants();
    const states = units + 1;
    let size = 16;
    while (size < states * 2) size *= 2;
    this.#mask = size - 1;
    this.#shift = Math.clz32(size) + 1;
    this.#keys = new Int32Array(size).fill(-1);
    this.#targets = new Int32Array(size);
    this.#root = new Int32Array(this.#classes);
    this.#fail = new Int32Array(states);
    this.#literal = new Int32Array(states).fill(-1);
    this.#output = new Int32Array(states);
    this.#link(this.#grow(literals, states));
  }

  scan(text: string, visit: Visit): void {
    const classOf = this.#classOf;
    const literal = this.#literal;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = classOf[text.charCodeAt(i)] ?? 0;
      if (unit === 0) {
        state = 0;
        continue;
      }
      let next = this.#step(state, unit);
      while (next < 0) {
        state = this.#fail[state] ?? 0;
        next = this.#step(state, unit);
      }
      state = next;
      for (let hit = state; hit > 0; hit = this.#output[hit] ?? 0) {
        const index = literal[hit] ?? -1;
        if (index >= 0) visit(index, i + 1);
      }
    }
  }

  #admit(code: number): void {
    if (this.#classOf[code] === 0) this.#classOf[code] = this.#classes++;
  }

  #admitVariants(): void {
    for (const [from, to] of VARIANTS) {
      for (let code = from; code <= to; code++) this.#classOf[code] = this.#classOf[foldUnit(code)] ?? 0;
    }
  }

  /** −1 where no edge leads on; the root always has one. */
  #step(state: number, unit: number): number {
    if (state === 0) return this.#root[unit] ?? 0;
    const key = state * this.#classes + unit;
    for (let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift; ; slot = (slot + 1) & this.#mask) {
      const found = this.#keys[slot];
      if (found === key) return this.#targets[slot] ?? -1;
      if (found === -1) return -1;
    }
  }

  #connect(state: number, unit: number, target: number): void {
    if (state === 0) {
      this.#root[unit] = target;
      return;
    }
    const key = state * this.#classes + unit;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    while (this.#keys[slot] !== -1) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = key;
    this.#targets[slot] = target;
  }

  #grow(literals: readonly string[], states: number): Trie {
    const parent = new Int32Array(states);
    const unit = new Uint16Array(states);
    const depth = new Uint16Array(states);
    let count = 1;
    literals.forEach((literal, index) => {
      let state = 0;
      for (let i = 0; i < literal.length; i++) {
        const c = this.#classOf[literal.charCodeAt(i)] ?? 0;
        let next = this.#step(state, c);
        if (next <= 0) {
          next = count++;
          parent[next] = state;
          unit[next] = c;
          depth[next] = i + 1;
          this.#connect(state, c, next);
        }
        state = next;
      }
      this.#literal[state] = index;
    });
    return { parent, unit, depth, count };
  }

  /** Failures and outputs, shallow states first. */
  #link({ parent, unit, depth, count }: Trie): void {
    const byDepth: number[][] = [];
    for (let state = 1; state < count; state++) {
      const level = depth[state] ?? 0;
      (byDepth[level] ??= []).push(state);
    }
    for (const level of byDepth.slice(2)) {
      for (const state of level) {
        const c = unit[state] ?? 0;
        let from = this.#fail[parent[state] ?? 0] ?? 0;
        let next = this.#step(from, c);
        while (next < 0) {
          from = this.#fail[from] ?? 0;
          next = this.#step(from, c);
        }
        this.#fail[state] = next;
        this.#output[state] = (this.#literal[next] ?? -1) >= 0 ? next : (this.#output[next] ?? 0);
      }
    }
  }
}
