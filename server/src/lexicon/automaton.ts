import type { Flat } from '../text/flat.js';
import { foldUnit } from '../text/fold.js';

/** Called with the index of a literal and the offset after its last unit. */
export type Visit = (literal: number, end: number) => void;

/**
 * The states of an {@link Automaton}, level by level: the children of a state stand one after the other, by the class
 * of their unit. Classes below the number of children of the root are those of the units that literals begin with, and
 * lead from the root to the state of the same number.
 */
export interface States {
  /** By the upper byte of a UTF-16 unit, its page; by page and lower byte, its class. 0 stands in no literal. */
  readonly pages: Flat;
  readonly classes: Flat;
  /** First child of a state; one more than there are states. */
  readonly children: Flat;
  /** Class of the unit that leads to a state. */
  readonly units: Flat;
  /** The state of the longest end of what leads here that leads somewhere, too. */
  readonly fails: Flat;
  /** One more than the index of the literal that ends here, 0 where none does. */
  readonly literals: Flat;
  /** Next state on the way of failures in which a literal ends, 0 where none does. */
  readonly outputs: Flat;
}

/** Where units are that fold to another one. */
const VARIANTS: readonly (readonly [number, number])[] = [
  [0x7e, 0xa0],
  [0x2010, 0x201d],
  [0x3000, 0x301c],
  [0xff01, 0xff5e],
];

/** Children that are looked at one after the other. */
const FEW = 4;

/**
 * Finds all literals in a text in one pass (Aho–Corasick), width and typographic variants aside.
 * Time is linear in the text and the hits, whatever the literals.
 */
export class Automaton {
  readonly #states: States;
  /** Classes that lead on from the root. */
  readonly #heads: number;

  constructor(states: States) {
    this.#states = states;
    this.#heads = (states.children[1] ?? 1) - 1;
  }

  /** Literals are not empty and differ from one another after folding. */
  static of(literals: readonly string[]): Automaton {
    return new Automaton(statesOf(literals));
  }

  scan(text: string, visit: Visit): void {
    const { pages, classes, fails, literals, outputs } = this.#states;
    const heads = this.#heads;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const unit = classes[((pages[code >> 8] ?? 0) << 8) | (code & 0xff)] ?? 0;
      if (unit === 0) {
        state = 0;
        continue;
      }
      let next = 0;
      while (state !== 0 && (next = this.#step(state, unit)) === 0) state = fails[state] ?? 0;
      state = state === 0 ? (unit <= heads ? unit : 0) : next;
      for (let hit = state; hit > 0; hit = outputs[hit] ?? 0) {
        const literal = literals[hit] ?? 0;
        if (literal > 0) visit(literal - 1, i + 1);
      }
    }
  }

  /** 0 where no edge leads on. */
  #step(state: number, unit: number): number {
    const { children, units } = this.#states;
    let low = children[state] ?? 0;
    const end = children[state + 1] ?? 0;
    let high = end;
    while (high - low > FEW) {
      const middle = (low + high) >> 1;
      if ((units[middle] ?? 0) < unit) low = middle + 1;
      else high = middle + 1;
    }
    for (; low < high; low++) if (units[low] === unit) return low;
    return 0;
  }
}

interface Node {
  readonly unit: number;
  readonly children: Map<number, Node>;
  parent: Node | undefined;
  state: number;
  /** One more than the index. */
  literal: number;
}

const nodeOf = (unit: number, parent?: Node): Node => ({ unit, children: new Map(), parent, state: 0, literal: 0 });

/** Of literals that are the same once they are folded the last one is found. */
export function statesOf(literals: readonly string[]): States {
  const { pages, classes, classOf } = classesOf(literals);
  const root = nodeOf(0);
  literals.forEach((literal, index) => {
    let node = root;
    for (let i = 0; i < literal.length; i++) {
      const unit = classOf(literal.charCodeAt(i));
      let next = node.children.get(unit);
      if (!next) node.children.set(unit, (next = nodeOf(unit, node)));
      node = next;
    }
    node.literal = index + 1;
  });
  const nodes = [root];
  for (let i = 0; i < nodes.length; i++)
    for (const child of [...(nodes[i] as Node).children.values()].sort((a, b) => a.unit - b.unit)) {
      child.state = nodes.length;
      nodes.push(child);
    }
  const wide = (length: number): Flat => new (nodes.length < 0x10000 ? Uint16Array : Uint32Array)(length);
  const children = wide(nodes.length + 1);
  const units = new Uint16Array(nodes.length);
  const fails = wide(nodes.length);
  const ends = wide(nodes.length);
  const outputs = wide(nodes.length);
  let below = 1;
  for (const node of nodes) {
    const { state, unit, literal } = node;
    children[state] = below;
    below += node.children.size;
    units[state] = unit;
    ends[state] = literal;
    if (!node.parent) continue;
    const fail = failOf(node, (at) => nodes[fails[at.state] ?? 0] as Node);
    fails[state] = fail.state;
    outputs[state] = fail.literal > 0 ? fail.state : (outputs[fail.state] ?? 0);
  }
  children[nodes.length] = below;
  return { pages, classes, children, units, fails, literals: ends, outputs };
}

/** The longest end of what leads to a node that is the start of a literal. */
function failOf({ unit, parent }: Node, fail: (node: Node) => Node): Node {
  let at = parent as Node;
  while (at.parent) {
    at = fail(at);
    const next = at.children.get(unit);
    if (next) return next;
  }
  return at;
}

/** A class for each unit of the literals, those of first units before the others, and what folds to them. */
function classesOf(literals: readonly string[]) {
  const codes = new Map<number, number>();
  const admit = (code: number) => {
    const folded = foldUnit(code);
    if (!codes.has(folded)) codes.set(folded, codes.size + 1);
  };
  for (const literal of literals) admit(literal.charCodeAt(0));
  for (const literal of literals) for (let i = 1; i < literal.length; i++) admit(literal.charCodeAt(i));
  for (const [from, to] of VARIANTS)
    for (let code = from; code <= to; code++) {
      const known = codes.get(foldUnit(code));
      if (known !== undefined) codes.set(code, known);
    }
  const pages = new Uint16Array(0x100);
  let count = 1;
  for (const code of codes.keys()) if (pages[code >> 8] === 0) pages[code >> 8] = count++;
  const classes = new Uint16Array(count << 8);
  const placeOf = (code: number): number => ((pages[code >> 8] ?? 0) << 8) | (code & 0xff);
  for (const [code, known] of codes) classes[placeOf(code)] = known;
  return { pages, classes, classOf: (code: number): number => classes[placeOf(code)] ?? 0 };
}
