import type { Scope } from '../namespaces.js';
import type { XmlElement } from '../xml.js';

/** How WordprocessingML is spelled at a place of a file. */
export interface Names {
  /** With its colon. */
  readonly prefix: string;
  /** Declaration that each of our outermost elements needs; empty where the file has declared it. */
  readonly declaration: string;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Attributes need a prefix; a file that only has a default namespace gets one with each element of ours. */
export function namesAt(scope: Scope, known = 'w'): Names {
  const prefix = scope.prefixOf(known);
  if (prefix !== '' && scope.known(prefix.slice(0, -1)) === known) return { prefix, declaration: '' };
  const namespace = scope.namespace('') ?? TRANSITIONAL;
  return { prefix: 'gw:', declaration: ` xmlns:gw="${namespace}"` };
}

/** A moment as Word writes it: whole seconds. */
export const wordDate = (date: Date): string => date.toISOString().replace(/\.\d+Z$/u, 'Z');

/** Who makes changes, and when. */
export interface Stamp {
  readonly author: string;
  readonly date: string;
  /** The next free number of a change. */
  next(): number;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const attribute = ({ prefix }: Names, name: string, value: string): string =>
  ` ${prefix}${name}="${escaped(value)}"`;

export const element = ({ prefix, declaration }: Names, name: string, attributes: string, inside = ''): string =>
  inside === ''
    ? `<${prefix}${name}${declaration}${attributes}/>`
    : `<${prefix}${name}${declaration}${attributes}>${inside}</${prefix}${name}>`;

/** An element without content, by its attributes. */
export const leaf = (names: Names, name: string, values: Readonly<Record<string, string>>): string =>
  element(
    names,
    name,
    Object.entries(values)
      .map(([key, value]) => attribute(names, key, value))
      .join(''),
  );

/** Attributes of a change, with a number of its own. */
export const stamped = (names: Names, stamp: Stamp): string =>
  attribute(names, 'id', String(stamp.next())) +
  attribute(names, 'author', stamp.author) +
  attribute(names, 'date', stamp.date);

/** A replacement in the source of a part. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes replacements that do not overlap; those at one place in the order in which they are given. */
export function spliced(source: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start);
  const out: string[] = [];
  let at = 0;
  for (const { start, end, text } of ordered) {
    out.push(source.slice(at, start), text);
    at = Math.max(at, end);
  }
  out.push(source.slice(at));
  return out.join('');
}

export const isEmptyTag = (source: string, { inner, end }: XmlElement): boolean =>
  inner === end && source[end - 2] === '/';

/** Puts XML at the end of an element. */
export function append(source: string, target: XmlElement, xml: string): Splice {
  if (isEmptyTag(source, target)) return filled(source, target, xml);
  const at = source.lastIndexOf('</', target.end - 1);
  return { start: at, end: at, text: xml };
}

/** Puts XML behind the start tag of an element. */
export const putFirst = (source: string, target: XmlElement, xml: string): Splice =>
  isEmptyTag(source, target) ? filled(source, target, xml) : { start: target.inner, end: target.inner, text: xml };

/** An element without content is opened for it. */
function filled(source: string, target: XmlElement, xml: string): Splice {
  const name = /^<([^\s/>]+)/u.exec(source.slice(target.start, target.end))?.[1] ?? '';
  return { start: target.end - 2, end: target.end, text: `>${xml}</${name}>` };
}
