import type { Labelled, Passage, Relation } from '../grammars/compose.js';
import { Source } from '../grammars/source.js';
import type { Twin } from './metamorphoses.js';

/** What follows from operands, for the kinds whose formula is plain. */
const FORMULAS: Readonly<Record<string, (operands: readonly number[]) => number>> = {
  rate: ([part = 0, whole = 1]) => (100 * part) / whole,
  sum: (parts) => parts.reduce((sum, part) => sum + part, 0),
  diff: ([current = 0, previous = 0]) => Math.abs(current - previous),
  points: ([current = 0, previous = 0]) => Math.abs(current - previous),
  growth: ([current = 0, previous = 1]) => (100 * (current - previous)) / previous,
  decline: ([current = 0, previous = 1]) => (100 * (previous - current)) / previous,
};

/** Printed digits that can be replaced by as many others: no scale, no words that make them approximate. */
const PLAIN = /^\d{1,9}(?:\.\d+)?(?=\D*$)/;

interface Node {
  readonly place: Labelled;
  readonly numeral: string;
  readonly decimals: number;
  value: number;
}

function nodeOf(place: Labelled): Node | undefined {
  const numeral = PLAIN.exec(place.text)?.[0];
  if (!numeral || /[万亿千百余多近约超]/.test(place.text) || Math.abs(Number(numeral) - place.value) > 1e-9)
    return undefined;
  return { place, numeral, decimals: numeral.split('.')[1]?.length ?? 0, value: place.value };
}

const printed = ({ value, decimals }: Node): string => value.toFixed(decimals);

const fits = (node: Node): boolean => printed(node).length === node.numeral.length && Number(printed(node)) > 0;

/** The order of size stays: a part is not above its whole, what rose does not fall. */
const keepsOrder = (relation: Relation, nodes: ReadonlyMap<number, Node>): boolean => {
  const pairs = relation.operands.flatMap((a, i) => relation.operands.slice(i + 1).map((b) => [a, b] as const));
  return pairs.every(([a, b]) => {
    const [x, y] = [nodes.get(a.start)?.value ?? 0, nodes.get(b.start)?.value ?? 0];
    return Math.sign(x - y) === Math.sign(a.value - b.value);
  });
};

/** A passage all of whose relations hold and are plain, with other numbers of as many digits for which they hold too. */
export function otherNumbers({ id, text, relations }: Passage): Twin | undefined {
  if (relations.length === 0 || !relations.every(({ kind, holds }) => holds && kind in FORMULAS)) return undefined;
  const nodes = new Map<number, Node>();
  for (const place of relations.flatMap(({ operands, stated }) => [...operands, stated])) {
    const node = nodeOf(place);
    if (!node) return undefined;
    nodes.set(place.start, node);
  }
  const stated = new Set(relations.map((relation) => relation.stated.start));
  if (stated.size < relations.length) return undefined;
  const source = new Source([...id].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) >>> 0, 7));
  for (let tries = 0; tries < 60; tries++)
    if (renumbered(nodes, stated, relations, source)) return { text: rewritten(text, nodes) };
  return undefined;
}

function renumbered(
  nodes: ReadonlyMap<number, Node>,
  stated: ReadonlySet<number>,
  relations: readonly Relation[],
  source: Source,
): boolean {
  for (const [start, node] of nodes)
    if (!stated.has(start))
      node.value = Number((node.place.value * (0.8 + 0.4 * source.next())).toFixed(node.decimals));
  // What is stated may be an operand of another relation: as many rounds as there are relations settle it.
  for (let round = 0; round < relations.length; round++)
    for (const { kind, operands, stated: place } of relations) {
      const node = nodes.get(place.start);
      const value = FORMULAS[kind]?.(operands.map((o) => nodes.get(o.start)?.value ?? 0));
      if (node && value !== undefined) node.value = Number(value.toFixed(node.decimals));
    }
  return [...nodes.values()].every(fits) && relations.every((relation) => keepsOrder(relation, nodes));
}

function rewritten(text: string, nodes: ReadonlyMap<number, Node>): string {
  let other = text;
  for (const [start, node] of nodes)
    other = other.slice(0, start) + printed(node) + other.slice(start + node.numeral.length);
  return other;
}
