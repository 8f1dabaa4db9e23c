import { WordError } from './error.js';
import { type XmlElement, type XmlHandler, XmlReader } from './xml.js';
import { Zip, type ZipEntry } from './zip.js';

/** A relationship of a part, its target made absolute. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: `styles`, `footnotes`, `header` … */
  readonly type: string;
  /** Name of a part; undefined where it leads outside the file. */
  readonly target: string | undefined;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Bytes of an OLE file that are searched for the name of its stream. */
const OLE_HEAD = 4 * 1024 * 1024;

/** The stream of a file with a password is named `EncryptedPackage`, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, OLE_HEAD));
  return text.includes([...'EncryptedPackage'].join('\0'));
}

/** What a file that is no archive is, by its first bytes. */
function kindOf(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'empty';
  // Signs of two bytes read as ones of one, with zeros between them.
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 2048))
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '');
  const text = head.replaceAll('\0', '').trimStart().toLowerCase();
  if (text.startsWith('{\\rtf')) return 'RTF';
  if (text.startsWith('%pdf-')) return 'PDF';
  if (/^(?:<!doctype html|<html|<head|<body|mime-version:)/u.test(text)) return 'HTML';
  if (/^<\?xml/u.test(text)) return /<html[\s>]/u.test(text) ? 'HTML' : 'XML';
  return 'ZIP';
}

/** Folder of a part with its “/” at the end; empty at the root. */
const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** A target as a part's relationships write it → the name of the part. `..` may lead up, but not out of the file. */
function resolveTarget(part: string, target: string): string | undefined {
  const path = target.startsWith('/') ? target.slice(1) : folderOf(part) + target;
  const out: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..' && out.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.' && step !== '') out.push(step);
  }
  try {
    return decodeURIComponent(out.join('/'));
  } catch {
    return out.join('/');
  }
}

const relationshipsName = (part: string): string => {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
};

/** The archive as Office packs it: parts, and what leads from one to the other. */
export class WordPackage {
  readonly zip: Zip;
  /** Name of the main document's part. */
  readonly main: string;

  /** Throws {@link WordError}. */
  constructor(bytes: Uint8Array) {
    if (OLE.every((byte, i) => bytes[i] === byte))
      throw new WordError(isEncrypted(bytes) ? 'word-encrypted' : 'word-old');
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WordError('word-archive', kindOf(bytes));
    this.zip = new Zip(bytes);
    this.main = this.#main();
  }

  #main(): string {
    const found = this.relationships('').find(({ type }) => type === 'officeDocument')?.target;
    if (found === undefined) throw new WordError('word-part', 'officeDocument');
    const entry = this.zip.find(found);
    if (!entry) throw new WordError('word-part', found);
    return entry.name;
  }

  /** The entry of a part, where there is one. */
  part(name: string): ZipEntry | undefined {
    return this.zip.find(name);
  }

  /** Reads a part; what it says of elements goes to the handler. */
  read(entry: ZipEntry, handler: XmlHandler): void {
    const reader = new XmlReader(entry.name, handler);
    this.zip.unpack(entry, (bytes) => reader.write(bytes));
    reader.end();
  }

  /** The root of a small part with all that it holds. */
  root(entry: ZipEntry): XmlElement | undefined {
    let root: XmlElement | undefined;
    this.read(entry, {
      open: () => true,
      close: (element) => {
        root = element;
      },
    });
    return root;
  }

  /** What a part leads to; of the package itself with an empty name. */
  relationships(part: string): Relationship[] {
    const entry = this.zip.find(relationshipsName(part));
    if (!entry) return [];
    const found: Relationship[] = [];
    this.read(entry, {
      open(element) {
        const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = element.attributes;
        if (element.name === 'rel:Relationship')
          found.push({
            id,
            type: type.slice(type.lastIndexOf('/') + 1),
            target: mode === 'External' ? undefined : resolveTarget(part, target),
          });
        return false;
      },
      close() {},
    });
    return found;
  }

  /** Roots of the parts of a type that the main document leads to. */
  related(type: string): { readonly name: string; readonly root: XmlElement } | undefined {
    const target = this.relationships(this.main).find((r) => r.type === type)?.target;
    const entry = target === undefined ? undefined : this.zip.find(target);
    const root = entry && this.root(entry);
    return entry && root && { name: entry.name, root };
  }
}
