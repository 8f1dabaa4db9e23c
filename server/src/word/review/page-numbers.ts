import type { NumberReform } from '../../layout/reform.js';
import { NUMBER_SIZE } from '../../layout/standard.js';
import { isStrict } from '../namespaces.js';
import type { WordPackage } from '../package.js';
import { childrenOf, switchOf, type XmlElement } from '../xml.js';
import { type EditedMargin, numberIn } from './margins.js';
import { attribute, element, leaf, type Names, namesAt, type Stamp, spliced, stamped } from './markup.js';
import { decodePart, encodePart, type NewParts, relationsOf } from './parts.js';
import type { Touched } from './segments.js';
import { withOddEven } from './settings.js';

/** What is put in for page numbers. */
export interface Numbered {
  /** References that sections get, by their index. */
  readonly references: Map<number, string>;
  /** Parts that change. */
  readonly parts: Map<string, Uint8Array>;
  /** Paragraphs and parts that were changed or made. */
  count: number;
}

type Kind = 'header' | 'footer';

/** A header or footer that a section names. */
interface Reference {
  readonly section: number;
  readonly kind: Kind;
  readonly type: string;
  readonly id: string;
  readonly part: string;
}

const FONT = '宋体';

/** Sets page numbers right in the footers of a document, or puts them in where it has none. */
export function numberPages(
  opened: WordPackage,
  touched: Touched,
  reform: NumberReform,
  fresh: NewParts,
  stamp: Stamp,
): Numbered {
  const made: Numbered = { references: new Map(), parts: new Map(), count: 0 };
  const references = referencesIn(opened, touched);
  const margins = new Margins(opened, reform, stamp);
  const numbered = references.filter(({ part }) => margins.hasNumber(part));
  if (numbered.length === 0) {
    // Footers of another kind are not ours to change.
    if (references.some(({ kind }) => kind === 'footer') || touched.sections.length === 0) return made;
    const names: Names = { prefix: 'w:', declaration: '' };
    const strict = touched.sections.some(({ scope }) => isStrict(scope));
    for (const [type, side] of SIDES) {
      const inside = freshNumber(names, side, strict, reform.size ?? NUMBER_SIZE, stamp);
      refer(made, touched, 0, 'footer', type, fresh.made('footer', 'ftr', inside));
      made.count++;
    }
    turnOddEven(opened, touched, references, fresh, made);
    return made;
  }
  const oddEven = switchOf(opened.related('settings')?.root, 'w:evenAndOddHeaders') ?? false;
  const inFooters = numbered.filter(({ kind }) => kind === 'footer');
  const hasEven = references.some(({ type }) => type === 'even');
  const split = reform.sides && !oddEven && !hasEven;
  const seen = new Set<string>();
  for (const { part } of inFooters) {
    if (seen.has(part)) continue;
    seen.add(part);
    const types = new Set(inFooters.flatMap((each) => (each.part === part ? [each.type] : [])));
    const side = !types.has('even') ? 'right' : types.size === 1 ? 'left' : undefined;
    // A margin that is set at a side has to have its counterpart at the other.
    const placed = oddEven || (split && !margins.isLinked(part));
    const own = margins.edited(part, reform.sides && placed ? side : undefined);
    if (own.count === 0) continue;
    made.parts.set(own.name, own.bytes);
    made.count += own.count;
    if (!split || !placed || own.inBox) continue;
    const other = margins.edited(part, 'left');
    const id = fresh.add('footer', other.bytes);
    made.count++;
    for (const { section, type } of inFooters.filter((each) => each.part === part))
      if (type === 'default') refer(made, touched, section, 'footer', 'even', id);
  }
  if (made.references.size > 0) turnOddEven(opened, touched, references, fresh, made);
  return made;
}

const SIDES = [
  ['default', 'right'],
  ['even', 'left'],
] as const;

function referencesIn(opened: WordPackage, { sections }: Touched): Reference[] {
  const targets = new Map(opened.relationships(opened.main).map(({ id, target }) => [id, target]));
  return sections.flatMap((element, section) =>
    (['header', 'footer'] as const).flatMap((kind) =>
      [...childrenOf(element, `w:${kind}Reference`)].flatMap(({ attributes }): Reference[] => {
        const id = attributes['r:id'] ?? '';
        const part = targets.get(id);
        return part === undefined ? [] : [{ section, kind, type: attributes['w:type'] ?? 'default', id, part }];
      }),
    ),
  );
}

function refer(
  made: Numbered,
  { sections, namespace }: Touched,
  section: number,
  kind: Kind,
  type: string,
  id: string,
) {
  const scope = sections[section]?.scope;
  if (!scope) return;
  const names = namesAt(scope);
  const prefix = scope.prefixOf('r');
  const known = prefix !== '' && scope.known(prefix.slice(0, -1)) === 'r';
  const own = known ? `${prefix}id="${id}"` : `xmlns:gr="${relationsOf(namespace)}" gr:id="${id}"`;
  const xml = element(names, `${kind}Reference`, `${attribute(names, 'type', type)} ${own}`);
  made.references.set(section, (made.references.get(section) ?? '') + xml);
}

/** Odd and even pages are told apart; what stood in the header of all pages goes on to do so. */
function turnOddEven(
  opened: WordPackage,
  touched: Touched,
  references: readonly Reference[],
  fresh: NewParts,
  made: Numbered,
): void {
  for (const { section, kind, type, id } of references)
    if (kind === 'header' && type === 'default') refer(made, touched, section, 'header', 'even', id);
  for (const [name, bytes] of withOddEven(opened, fresh)) made.parts.set(name, bytes);
}

/** A page number of ours, as a tracked insertion. */
function freshNumber(names: Names, side: 'left' | 'right', strict: boolean, size: number, stamp: Stamp): string {
  const fonts = leaf(names, 'rFonts', { ascii: FONT, eastAsia: FONT, hAnsi: FONT });
  const half = String(Math.round(size * 2));
  const look = element(names, 'rPr', '', fonts + leaf(names, 'sz', { val: half }) + leaf(names, 'szCs', { val: half }));
  const words = (text: string): string => element(names, 't', ' xml:space="preserve"', text);
  const char = (type: string): string => leaf(names, 'fldChar', { fldCharType: type });
  const code = element(names, 'instrText', ' xml:space="preserve"', ' PAGE ');
  const run = (inside: string): string => element(names, 'r', '', look + inside);
  const runs = [words('— '), char('begin'), code, char('separate'), words('1'), char('end'), words(' —')].map(run);
  const inserted = element(names, 'ins', stamped(names, stamp), runs.join(''));
  const edge = strict ? { left: 'start', right: 'end' }[side] : side;
  const indent = leaf(names, 'ind', {
    [`${edge}Chars`]: '100',
    [edge]: String(Math.round(size * 20)),
    firstLineChars: '0',
    firstLine: '0',
  });
  return element(names, 'p', '', element(names, 'pPr', '', indent + leaf(names, 'jc', { val: edge })) + inserted);
}

/** The margins of a document, each read once. */
class Margins {
  readonly #opened: WordPackage;
  readonly #reform: NumberReform;
  readonly #stamp: Stamp;
  readonly #roots = new Map<string, XmlElement | undefined>();

  constructor(opened: WordPackage, reform: NumberReform, stamp: Stamp) {
    this.#opened = opened;
    this.#reform = reform;
    this.#stamp = stamp;
  }

  #root(part: string): XmlElement | undefined {
    if (!this.#roots.has(part)) {
      const entry = this.#opened.part(part);
      this.#roots.set(part, entry && this.#opened.root(entry));
    }
    return this.#roots.get(part);
  }

  hasNumber(part: string): boolean {
    const root = this.#root(part);
    return root !== undefined && numberIn('', root, undefined, this.#reform, this.#stamp).found;
  }

  /** It leads to pictures or pages: a copy of it would need them, too. */
  isLinked(part: string): boolean {
    return this.#opened.relationships(part).length > 0;
  }

  /** The part with its numbers set right, at a side where one is given. */
  edited(part: string, side: 'left' | 'right' | undefined): EditedMargin {
    const entry = this.#opened.part(part);
    const root = this.#root(part);
    if (!entry || !root) return { name: part, bytes: new Uint8Array(), count: 0, inBox: false };
    const source = decodePart(this.#opened.zip.read(entry));
    const { splices, count, inBox } = numberIn(source.text, root, side, this.#reform, this.#stamp);
    return { name: entry.name, bytes: encodePart(spliced(source.text, splices), source), count, inBox };
  }
}
