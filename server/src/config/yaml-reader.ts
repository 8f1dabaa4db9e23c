import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  YAMLParseError,
} from 'yaml';
import type { L10n } from '../messages/locale.js';
import { nearest } from '../text/nearest.js';
import type { Span } from '../text/span.js';
import { type ConfigProblem, oneOf, type ProblemCode, TYPES, unknownKey, wrongValue } from './problem.js';
import { yamlMessage } from './yaml-errors.js';

export type YamlNode = Node | null | undefined;

/** One entry of a mapping with the place of its key. */
export interface Entry {
  readonly key: string;
  readonly keyNode: YamlNode;
  readonly value: YamlNode;
}

/** Levels of brackets, lists and indents; what people write has a handful. */
const DEEPEST = 64;

/** How deeply a text is nested at most, without reading it as YAML: brackets, list marks in a row, indents. */
function nestingOf(text: string): number {
  let deepest = 0;
  let brackets = 0;
  const indents: number[] = [];
  for (const line of text.split(/\r?\n/)) {
    const indent = /^(?: |[-?:] )*/.exec(line)?.[0] ?? '';
    if (line.trim() === '') continue;
    while ((indents.at(-1) ?? -1) >= indent.length) indents.pop();
    indents.push(indent.length);
    // A key at the margin: whatever was open is closed, or was no bracket.
    if (/^[\p{L}_]/u.test(line)) brackets = 0;
    for (const c of line) {
      if (c === '[' || c === '{') deepest = Math.max(deepest, ++brackets);
      else if (c === ']' || c === '}') brackets = Math.max(0, brackets - 1);
    }
    deepest = Math.max(deepest, indents.length + indent.replace(/[^-?:]/g, '').length);
  }
  return deepest;
}

/** A text as YAML; one that is nested without end becomes an empty document with one error. */
export function parseYaml(text: string, lineCounter: LineCounter): Document {
  const options = { lineCounter, prettyErrors: false, strict: true } as const;
  if (nestingOf(text) <= DEEPEST) {
    try {
      return parseDocument(text, options);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  const empty = parseDocument('', options);
  empty.errors.push(new YAMLParseError([0, 0], 'RESOURCE_EXHAUSTION', `nested more than ${DEEPEST} deep`));
  return empty;
}

/** Reads values out of one YAML file and notes what is wrong, each with its place. Never throws. */
export class YamlReader {
  readonly problems: ConfigProblem[] = [];
  readonly root: YamlNode;
  readonly #lines = new LineCounter();
  readonly #document: Document;

  constructor(
    readonly path: string,
    readonly text: string,
  ) {
    const document = parseYaml(text, this.#lines);
    this.#document = document;
    this.root = document.contents;
    for (const error of document.errors)
      this.#add('syntax', { start: error.pos[0], end: Math.max(error.pos[0], error.pos[1]) }, yamlMessage(error));
  }

  /** Line (from 1) of a node. */
  lineOf(node: YamlNode): number {
    return this.#lines.linePos(this.#span(node).start).line;
  }

  report(code: ProblemCode, node: YamlNode, message: L10n, suggestion?: string): void {
    this.#add(code, this.#span(node), message, suggestion);
  }

  /** The entries of a mapping; a value of another kind is a problem. */
  entries(node: YamlNode, name: string): readonly Entry[] {
    const found = this.#resolved(node);
    if (found === null || found === undefined || (isScalar(found) && found.value === null)) return [];
    if (!isMap(found)) {
      this.report('wrong-value', node, wrongValue(name, TYPES.map));
      return [];
    }
    return found.items.map(({ key, value }) => ({
      key: isScalar(key) ? String(key.value) : '',
      keyNode: key as YamlNode,
      value: value as YamlNode,
    }));
  }

  /** The entries of a mapping by known keys; others are problems with the nearest right name. */
  fields<K extends string>(node: YamlNode, name: string, keys: readonly K[]): Partial<Record<K, Entry>> {
    const found: Partial<Record<K, Entry>> = {};
    for (const entry of this.entries(node, name)) {
      const key = keys.find((known) => known === entry.key);
      if (key) found[key] = entry;
      else {
        const meant = nearest(entry.key, keys);
        this.report('unknown-key', entry.keyNode, unknownKey(entry.key, meant, keys), meant);
      }
    }
    return found;
  }

  items(node: YamlNode, name: string): readonly YamlNode[] {
    const found = this.#resolved(node);
    if (found === null || found === undefined || (isScalar(found) && found.value === null)) return [];
    if (isSeq(found)) return found.items as YamlNode[];
    this.report('wrong-value', node, wrongValue(name, TYPES.array));
    return [];
  }

  /** The value of a scalar, undefined for anything else. */
  scalar(node: YamlNode): unknown {
    const found = this.#resolved(node);
    return isScalar(found) ? found.value : undefined;
  }

  isMap = (node: YamlNode): boolean => isMap(this.#resolved(node));
  isList = (node: YamlNode): boolean => isSeq(this.#resolved(node));

  string(node: YamlNode, name: string): string | undefined {
    const value = this.scalar(node);
    // 2024 and true are texts where a text is wanted.
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    this.report('wrong-value', node, wrongValue(name, TYPES.string));
    return undefined;
  }

  boolean(node: YamlNode, name: string): boolean | undefined {
    const value = this.scalar(node);
    if (typeof value === 'boolean') return value;
    this.report('wrong-value', node, wrongValue(name, TYPES.boolean));
    return undefined;
  }

  number(node: YamlNode, name: string): number | undefined {
    const value = this.scalar(node);
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.report('wrong-value', node, wrongValue(name, TYPES.number));
    return undefined;
  }

  oneOf<T extends string>(node: YamlNode, name: string, values: readonly T[]): T | undefined {
    const value = this.scalar(node);
    const found = values.find((known) => known === value);
    if (found === undefined) {
      const meant = typeof value === 'string' ? nearest(value, values) : undefined;
      this.report('wrong-value', node, wrongValue(name, oneOf(values), meant), meant);
    }
    return found;
  }

  /** A text, or a list of texts. */
  strings(node: YamlNode, name: string): readonly string[] {
    if (this.isList(node)) return this.items(node, name).flatMap((item) => this.string(item, name) ?? []);
    if (typeof this.scalar(node) === 'string') return [String(this.scalar(node))];
    this.report('wrong-value', node, wrongValue(name, TYPES.strings));
    return [];
  }

  /** A value as plain data; undefined where aliases make it too large. */
  plain(node: YamlNode): unknown {
    const found = this.#resolved(node);
    try {
      return found?.toJS(this.#document, { maxAliasCount: 50 });
    } catch {
      return undefined;
    }
  }

  /** The value at a path of keys and positions below a node; the last one that is there. */
  within(node: YamlNode, path: readonly (string | number)[]): YamlNode {
    let found = node;
    for (const key of path) {
      const inner = this.#resolved(found);
      const next = isMap(inner) || isSeq(inner) ? inner.get(key, true) : undefined;
      if (next === undefined || next === null || typeof next !== 'object') return found;
      found = next as YamlNode;
    }
    return found;
  }

  #resolved(node: YamlNode): YamlNode {
    return isAlias(node) ? node.resolve(this.#document) : node;
  }

  #span(node: YamlNode): Span {
    const range = node?.range;
    return range ? { start: range[0], end: Math.max(range[0], range[1]) } : { start: 0, end: 0 };
  }

  #add(code: ProblemCode, { start, end }: Span, message: L10n, suggestion?: string): void {
    const { line, col } = this.#lines.linePos(start);
    const place = { path: this.path, start, end, line: Math.max(1, line), column: Math.max(1, col) };
    this.problems.push({ ...place, code, message, ...(suggestion !== undefined && { nearest: suggestion }) });
  }
}
