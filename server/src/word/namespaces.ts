// Namespaces of Office Open XML, transitional and strict, each with one prefix that the code uses whatever the file uses.

const OPEN = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';
const MICROSOFT = 'http://schemas.microsoft.com/office/';

const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OPEN}wordprocessingml/2006/main`, 'w'],
  [`${STRICT}wordprocessingml/main`, 'w'],
  [`${OPEN}officeDocument/2006/relationships`, 'r'],
  [`${STRICT}officeDocument/relationships`, 'r'],
  [`${OPEN}package/2006/relationships`, 'rel'],
  [`${OPEN}package/2006/content-types`, 'ct'],
  [`${OPEN}markup-compatibility/2006`, 'mc'],
  [`${OPEN}drawingml/2006/main`, 'a'],
  [`${STRICT}drawingml/main`, 'a'],
  [`${OPEN}drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}drawingml/wordprocessingDrawing`, 'wp'],
  [`${OPEN}officeDocument/2006/math`, 'm'],
  [`${STRICT}officeDocument/math`, 'm'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  [`${MICROSOFT}word/2010/wordprocessingShape`, 'wps'],
  [`${MICROSOFT}word/2010/wordprocessingGroup`, 'wpg'],
  [`${MICROSOFT}word/2010/wordprocessingCanvas`, 'wpc'],
  [`${MICROSOFT}word/2010/wordprocessingInk`, 'wpi'],
  [`${MICROSOFT}word/2010/wordprocessingDrawing`, 'wp14'],
  [`${MICROSOFT}word/2010/wordml`, 'w14'],
  [`${MICROSOFT}word/2012/wordml`, 'w15'],
  [`${MICROSOFT}word/2018/wordml`, 'w16'],
  [`${MICROSOFT}word/2018/wordml/cex`, 'w16cex'],
  [`${MICROSOFT}word/2016/wordml/cid`, 'w16cid'],
]);

/** What a prefix stands for inside an element: its own declarations, then those around it. */
export class Scope {
  readonly #outer: Scope | undefined;
  readonly #own: ReadonlyMap<string, string>;
  readonly #names = new Map<string, string>();

  constructor(outer: Scope | undefined, own: ReadonlyMap<string, string>) {
    this.#outer = outer;
    this.#own = own;
  }

  /** The namespace that a prefix is bound to. */
  namespace(prefix: string): string | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.#outer) {
      const found = scope.#own.get(prefix);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The prefix by which this code knows what a prefix of the file means; `?` for what it does not know. */
  known(prefix: string): string {
    if (prefix === 'xml') return prefix;
    const namespace = this.namespace(prefix);
    return namespace === undefined ? '?' : (PREFIXES.get(namespace) ?? '?');
  }

  /** `ns0:p` as `w:p`; names of elements without a prefix are in the default namespace. */
  element(raw: string): string {
    let name = this.#names.get(raw);
    if (name === undefined) {
      const at = raw.indexOf(':');
      name = `${this.known(at < 0 ? '' : raw.slice(0, at))}:${raw.slice(at + 1)}`;
      this.#names.set(raw, name);
    }
    return name;
  }

  /** Attributes without a prefix are in no namespace. */
  attribute(raw: string): string {
    return raw.indexOf(':') < 0 ? raw : this.element(raw);
  }

  /** The prefix of the file for one that this code uses, with its colon; the reverse of {@link known}. */
  prefixOf(known: string): string {
    for (let scope: Scope | undefined = this; scope; scope = scope.#outer)
      for (const [prefix, namespace] of scope.#own)
        if (PREFIXES.get(namespace) === known) return prefix === '' ? '' : `${prefix}:`;
    return `${known}:`;
  }
}

/** Whether the file is in the strict form of the standard where this scope holds. */
export const isStrict = (scope: Scope): boolean =>
  scope.namespace(scope.prefixOf('w').replace(/:$/u, ''))?.startsWith(STRICT) ?? false;
