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

const COMMENTS = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part with something put at the end of its root. */
function extended(opened: WordPackage, name: string, xml: string): readonly [string, Uint8Array] {
  const entry = opened.part(name);
  const root = entry && opened.root(entry);
  if (!entry || !root) throw new WordError('word-part', name);
  const part = decodePart(opened.zip.read(entry));
  return [entry.name, encodePart(spliced(part.text, [append(part.text, root, xml)]), part)];
}

/** The parts that a document's first comments need: their own, what leads to it, and what it is. */
export function commentsPart(opened: WordPackage, namespace: string, inside: string): Map<string, Uint8Array> {
  const { main, zip } = opened;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  let name = `${folder}comments.xml`;
  for (let i = 2; zip.find(name); i++) name = `${folder}comments${i}.xml`;
  const ids = new Set(opened.relationships(main).map(({ id }) => id));
  let id = 'rIdGongwen';
  for (let i = 2; ids.has(id); i++) id = `rIdGongwen${i}`;
  const type = `${namespace.startsWith('http://purl') ? STRICT : OFFICE}/comments`;
  const link = `<Relationship xmlns="${PACKAGE}relationships" Id="${id}" Type="${type}" Target="${name.slice(folder.length)}"/>`;
  const links = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const parts = new Map<string, Uint8Array>();
  parts.set(name, new TextEncoder().encode(`${HEAD}<w:comments xmlns:w="${namespace}">${inside}</w:comments>`));
  if (zip.find(links)) parts.set(...extended(opened, links, link));
  else
    parts.set(
      links,
      new TextEncoder().encode(`${HEAD}<Relationships xmlns="${PACKAGE}relationships">${link}</Relationships>`),
    );
  const override = `<Override xmlns="${PACKAGE}content-types" PartName="/${encodeURI(name)}" ContentType="${COMMENTS}"/>`;
  parts.set(...extended(opened, '[Content_Types].xml', override));
  return parts;
}
