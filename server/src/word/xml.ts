import { SaxesParser } from 'saxes';
import { WordError } from './error.js';
import { MAX_DEPTH, MAX_ELEMENTS, MAX_NODES } from './limits.js';
import { Scope } from './namespaces.js';

export interface XmlText {
  readonly name: '';
  readonly text: string;
  /** Source range. */
  readonly start: number;
  readonly end: number;
}

/** An element with names as this code spells them (`w:p`), whatever prefixes the file has. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | XmlText)[];
  /** Source offset of its “<”. */
  readonly start: number;
  /** Source offset behind its start tag. */
  readonly inner: number;
  /** Source offset behind its end. */
  end: number;
  readonly scope: Scope;
  /** Of a `w:p`: its number in the part from 1. */
  readonly number: number;
}

export interface XmlHandler {
  /** True: collect this element with all that it holds, for {@link close}. */
  open(element: XmlElement): boolean;
  close(element: XmlElement): void;
}

/** What a text of bytes says about its encoding. Only what XML requires is read, and what TextDecoder knows beside it. */
export function encodingOf(bytes: Uint8Array): { readonly name: string; readonly bom: boolean } {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', bom: true };
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', bom: true };
  if (a === 0x3c && b === 0) return { name: 'utf-16le', bom: false };
  if (a === 0 && b === 0x3c) return { name: 'utf-16be', bom: false };
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', bom: true };
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const said = /^<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/u.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  return { name: said.startsWith('utf-16') ? 'utf-8' : said, bom: false };
}

const EMPTY: Readonly<Record<string, string>> = {};

/** A reader of one part: bytes in, elements out. Throws {@link WordError} `word-xml` or `word-limit`. */
export class XmlReader {
  readonly #part: string;
  readonly #handler: XmlHandler;
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #open: XmlElement[] = [];
  /** The stack below this depth is collected. */
  #collecting = -1;
  #decoder: InstanceType<typeof TextDecoder> | undefined;
  #elements = 0;
  #collected = 0;
  #paragraphs = 0;
  /** Source offset behind the last markup. */
  #after = 0;
  #start = 0;

  constructor(part: string, handler: XmlHandler, scope = new Scope(undefined, new Map())) {
    this.#part = part;
    this.#handler = handler;
    const parser = this.#parser;
    parser.on('error', (error) => {
      throw this.#broken(error.message.split('\n')[0] ?? '');
    });
    parser.on('doctype', () => {
      throw this.#broken('DTD');
    });
    parser.on('opentagstart', ({ name }) => {
      this.#start = parser.position - name.length - 2;
    });
    parser.on('opentag', ({ name, attributes }) => this.#opened(name, attributes, this.#open.at(-1)?.scope ?? scope));
    parser.on('closetag', () => this.#closed());
    parser.on('text', (text) => this.#text(text, parser.position - 1));
    parser.on('cdata', (text) => {
      this.#text(text, parser.position);
      this.#after = parser.position;
    });
    const skip = () => {
      this.#after = parser.position;
    };
    parser.on('comment', skip);
    parser.on('processinginstruction', skip);
    parser.on('xmldecl', skip);
  }

  #broken(detail: string): WordError {
    return new WordError('word-xml', `${this.#part}: ${detail}`);
  }

  /** The next bytes of the part. */
  write(bytes: Uint8Array): void {
    this.#decoder ??= this.#decoderFor(bytes);
    this.writeText(this.#decode(bytes, true));
  }

  writeText(text: string): void {
    this.#parser.write(text);
  }

  #decoderFor(bytes: Uint8Array): InstanceType<typeof TextDecoder> {
    try {
      return new TextDecoder(encodingOf(bytes).name, { fatal: true, ignoreBOM: true });
    } catch {
      throw this.#broken('encoding');
    }
  }

  #decode(bytes: Uint8Array | undefined, stream: boolean): string {
    try {
      return this.#decoder?.decode(bytes, { stream }) ?? '';
    } catch {
      throw this.#broken('encoding');
    }
  }

  /** To be called after the last bytes. */
  end(): void {
    this.writeText(this.#decode(undefined, false));
    this.#parser.close();
  }

  #opened(raw: string, given: Readonly<Record<string, string>>, outer: Scope): void {
    if (++this.#elements > MAX_ELEMENTS || this.#open.length >= MAX_DEPTH)
      throw new WordError('word-limit', this.#part);
    const scope = scopeOf(given, outer);
    const name = scope.element(raw);
    const element: XmlElement = {
      name,
      attributes: attributesOf(given, scope),
      children: [],
      start: this.#start,
      inner: this.#parser.position,
      end: 0,
      scope,
      number: name === 'w:p' ? ++this.#paragraphs : 0,
    };
    this.#after = this.#parser.position;
    if (this.#collecting >= 0) {
      if (++this.#collected > MAX_NODES) throw new WordError('word-limit', this.#part);
      this.#open.at(-1)?.children.push(element);
    } else if (this.#handler.open(element)) {
      this.#collecting = this.#open.length;
      this.#collected = 0;
    }
    this.#open.push(element);
  }

  #closed(): void {
    const element = this.#open.pop();
    if (!element) return;
    element.end = this.#after = this.#parser.position;
    if (this.#collecting >= 0 && this.#open.length > this.#collecting) return;
    this.#collecting = -1;
    this.#handler.close(element);
  }

  #text(text: string, end: number): void {
    if (this.#collecting >= 0) {
      if (++this.#collected > MAX_NODES) throw new WordError('word-limit', this.#part);
      this.#open.at(-1)?.children.push({ name: '', text, start: this.#after, end });
    }
    this.#after = end;
  }
}

function scopeOf(given: Readonly<Record<string, string>>, outer: Scope): Scope {
  let own: Map<string, string> | undefined;
  for (const name in given) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    own ??= new Map();
    own.set(name.slice(6), given[name] ?? '');
  }
  return own ? new Scope(outer, own) : outer;
}

function attributesOf(given: Readonly<Record<string, string>>, scope: Scope): Readonly<Record<string, string>> {
  let out: Record<string, string> | undefined;
  for (const name in given) {
    if (name.startsWith('xmlns')) continue;
    out ??= Object.create(null) as Record<string, string>;
    out[scope.attribute(name)] = given[name] ?? '';
  }
  return out ?? EMPTY;
}

export const isElement = (node: XmlElement | XmlText): node is XmlElement => node.name !== '';

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => node.name === name);
}

export function* childrenOf(element: XmlElement | undefined, name?: string): Generator<XmlElement> {
  for (const node of element?.children ?? []) if (isElement(node) && (!name || node.name === name)) yield node;
}

/** The value of a child such as `<w:sz w:val="32"/>`. */
export const valOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val'];

/** A switch such as `<w:b/>`: on without a value; undefined where it is not said. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  return found && isOn(found.attributes['w:val']);
}

export const isOn = (value: string | undefined): boolean =>
  value === undefined || !(value === '0' || value === 'false' || value === 'off');

/** All text below an element, of the elements named. Depth is bounded by the reader. */
export function textOf(element: XmlElement, name: string): string {
  let out = '';
  for (const node of element.children)
    if (isElement(node))
      out += node.name === name ? node.children.map((t) => (isElement(t) ? '' : t.text)).join('') : textOf(node, name);
  return out;
}
