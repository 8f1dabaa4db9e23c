import { WordError } from '../error.js';
import type { WordPackage } from '../package.js';
import { encodingOf } from '../xml.js';
import { append, spliced } from './markup.js';

/** A part's text and how its bytes spell it. */
export interface PartText {
  readonly text: string;
  readonly encoding: string;
}

/** The text keeps its byte order mark, so that it goes back as it came. */
export function decodePart(bytes: Uint8Array): PartText {
  const encoding = encodingOf(bytes).name;
  return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
}

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
}

export function encodePart(text: string, { encoding }: PartText): Uint8Array {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return utf16(text, encoding === 'utf-16le');
  // An encoding that cannot be written becomes UTF-8, and says so.
  const said = encoding === 'utf-8' ? text : text.replace(/^(<\?xml[^>]*encoding\s*=\s*["'])[\w.-]+/u, '$1UTF-8');
  return new TextEncoder().encode(said);
}

const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespace of relationships beside one of WordprocessingML. */
export const relationsOf = (namespace: string): string => (namespace.startsWith('http://purl') ? STRICT : OFFICE);

/** A part with something put at the end of its root. */
function extended(opened: WordPackage, name: string, xml: string): readonly [string, Uint8Array] {
  const entry = opened.part(name);
  const root = entry && opened.root(entry);
  if (!entry || !root) throw new WordError('word-part', name);
  const part = decodePart(opened.zip.read(entry));
  return [entry.name, encodePart(spliced(part.text, [append(part.text, root, xml)]), part)];
}

/** Parts that a document gets, with what leads from it to them and what they are. */
export class NewParts {
  readonly #opened: WordPackage;
  readonly #namespace: string;
  readonly #parts = new Map<string, Uint8Array>();
  #links = '';
  #overrides = '';
  #ids: Set<string> | undefined;

  /** `namespace`: that of the document. */
  constructor(opened: WordPackage, namespace: string) {
    this.#opened = opened;
    this.#namespace = namespace;
  }

  get #folder(): string {
    const { main } = this.#opened;
    return main.slice(0, main.lastIndexOf('/') + 1);
  }

  #freeName(kind: string): string {
    const name = (i: number): string => `${this.#folder}${kind}${i > 1 ? i : ''}.xml`;
    for (let i = 1; ; i++) if (!this.#opened.zip.find(name(i)) && !this.#parts.has(name(i))) return name(i);
  }

  #freeId(): string {
    this.#ids ??= new Set(this.#opened.relationships(this.#opened.main).map(({ id }) => id));
    for (let i = 1; ; i++) {
      const id = `rIdGongwen${i > 1 ? i : ''}`;
      if (this.#ids.has(id)) continue;
      this.#ids.add(id);
      return id;
    }
  }

  /** Takes a part of a kind (`comments`, `footer`, `settings`) in; the id by which the document names it. */
  add(kind: string, bytes: Uint8Array): string {
    const name = this.#freeName(kind);
    const id = this.#freeId();
    const type = `${relationsOf(this.#namespace)}/${kind}`;
    this.#parts.set(name, bytes);
    this.#links += `<Relationship xmlns="${PACKAGE}relationships" Id="${id}" Type="${type}" Target="${name.slice(this.#folder.length)}"/>`;
    this.#overrides += `<Override xmlns="${PACKAGE}content-types" PartName="/${encodeURI(name)}" ContentType="${TYPES}${kind}+xml"/>`;
    return id;
  }

  /** The same with a root that is named here. */
  made(kind: string, root: string, inside: string): string {
    const whole = `${HEAD}<w:${root} xmlns:w="${this.#namespace}">${inside}</w:${root}>`;
    return this.add(kind, new TextEncoder().encode(whole));
  }

  /** All parts that come or change. */
  *parts(): Generator<readonly [string, Uint8Array]> {
    if (this.#parts.size === 0) return;
    yield* this.#parts;
    const links = `${this.#folder}_rels/${this.#opened.main.slice(this.#folder.length)}.rels`;
    if (this.#opened.zip.find(links)) yield extended(this.#opened, links, this.#links);
    else
      yield [
        links,
        new TextEncoder().encode(
          `${HEAD}<Relationships xmlns="${PACKAGE}relationships">${this.#links}</Relationships>`,
        ),
      ];
    yield extended(this.#opened, '[Content_Types].xml', this.#overrides);
  }
}
