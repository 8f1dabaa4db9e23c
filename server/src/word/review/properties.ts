import type { PageReform, ParagraphReform, RunReform } from '../../layout/reform.js';
import { childOf, isElement, type XmlElement } from '../xml.js';
import { attribute, element, leaf, type Names, type Stamp, stamped } from './markup.js';

const twips = (points: number): string => String(Math.round(points * 20));

/** Children in the order in which the schema wants them (ECMA-376, 17.3.1.26, 17.3.2.28, 17.6.17); others keep their place at the end. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'.split(
      ' ',
    ),
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr'.split(
      ' ',
    ),
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings'.split(
      ' ',
    ),
};

/** Children that stay out of the record of what was: they are no part of the form that is changed. */
const UNRECORDED: Readonly<Record<string, readonly string[]>> = {
  'w:rPr': ['w:rPrChange', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'],
  'w:pPr': ['w:pPrChange', 'w:rPr', 'w:sectPr'],
  'w:sectPr': ['w:sectPrChange', 'w:headerReference', 'w:footerReference'],
};

/** A child as it should be: its name, the attributes that are set, and those that go because the new ones replace them. */
interface Wanted {
  readonly name: string;
  readonly set: Readonly<Record<string, string>>;
  readonly drop?: readonly string[];
  /** What stands in it, where it is made anew. */
  readonly inside?: string;
}

const tagOf = (source: string, { start, inner }: XmlElement): string => source.slice(start, inner);

/** A start tag without some attributes of WordprocessingML, closed as an empty element. */
function emptied(tag: string, prefix: string, names: readonly string[]): string {
  const bare = tag.replace(/\/?>$/u, '').trimEnd();
  const named = new RegExp(`\\s${prefix}(?:${names.join('|')})\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'gu');
  return bare.replace(named, '');
}

function childXml(
  source: string,
  old: XmlElement | undefined,
  names: Names,
  { name, set, drop = [], inside }: Wanted,
): string {
  if (inside !== undefined) return element(names, name, '', inside);
  const added = Object.entries(set).map(([key, value]) => attribute(names, key, value));
  if (!old) return element(names, name, added.join(''));
  return `${emptied(tagOf(source, old), names.prefix, [...Object.keys(set), ...drop])}${added.join('')}/>`;
}

const isAsWanted = (old: XmlElement | undefined, { set, drop = [], inside }: Wanted): boolean =>
  inside === undefined &&
  old !== undefined &&
  Object.entries(set).every(([key, value]) => old.attributes[`w:${key}`] === value) &&
  drop.every((key) => old.attributes[`w:${key}`] === undefined);

/** Properties with some children set otherwise and a record of what was; `plain` is the same without the record. */
export interface Recorded {
  /** With a number of its own each time: where a run is cut, each piece has a record. */
  readonly xml: () => string;
  readonly plain: string;
}

/**
 * `kind`: `rPr`, `pPr` or `sectPr`. Undefined where nothing changes, or where another change is recorded already: it stays
 * what it is.
 */
function recorded(
  source: string,
  old: XmlElement | undefined,
  kind: 'rPr' | 'pPr' | 'sectPr',
  names: Names,
  wanted: readonly Wanted[],
  stamp: Stamp,
): Recorded | undefined {
  if (childOf(old, `w:${kind}Change`)) return undefined;
  const missing = wanted.filter((one) => !isAsWanted(childOf(old, `w:${one.name}`), one));
  if (missing.length === 0) return undefined;
  const order = ORDER[`w:${kind}`] ?? [];
  const rank = (name: string): number => {
    const at = order.indexOf(name);
    return at < 0 ? order.length : at;
  };
  const before: string[] = [];
  const after: { readonly rank: number; readonly xml: string }[] = [];
  for (const node of old?.children ?? []) {
    if (!isElement(node)) continue;
    const xml = source.slice(node.start, node.end);
    if (!UNRECORDED[`w:${kind}`]?.includes(node.name)) before.push(xml);
    const own = node.name.startsWith('w:') ? node.name.slice(2) : '';
    // What marks the paragraph's end as put in or taken out comes first (17.3.1.29).
    const place = kind === 'rPr' && /^(?:ins|del|moveFrom|moveTo)$/u.test(own) ? -1 : rank(own);
    if (!missing.some(({ name }) => name === own)) after.push({ rank: place, xml });
  }
  for (const one of missing)
    after.push({ rank: rank(one.name), xml: childXml(source, childOf(old, `w:${one.name}`), names, one) });
  const inside = after
    .sort((a, b) => a.rank - b.rank)
    .map(({ xml }) => xml)
    .join('');
  const was = element(names, kind, '', before.join(''));
  const record = (): string => element(names, `${kind}Change`, stamped(names, stamp), was);
  // A section keeps the marks of its own tag; the other two have none.
  const open =
    old && old.inner !== old.end ? source.slice(old.start, old.inner) : `<${names.prefix}${kind}${names.declaration}>`;
  const name = /^<([^\s/>]+)/u.exec(open)?.[1] ?? '';
  return { xml: () => `${open}${inside}${record()}</${name}>`, plain: `${open}${inside}</${name}>` };
}

/** The properties of a run in another font or size. */
export const runProperties = (
  source: string,
  old: XmlElement | undefined,
  names: Names,
  { font, size }: Pick<RunReform, 'font' | 'size'>,
  stamp: Stamp,
): Recorded | undefined =>
  recorded(
    source,
    old,
    'rPr',
    names,
    [
      ...(font === undefined ? [] : [{ name: 'rFonts', set: { eastAsia: font }, drop: ['eastAsiaTheme'] }]),
      ...(size === undefined
        ? []
        : ['sz', 'szCs'].map((name) => ({ name, set: { val: String(Math.round(size * 2)) } }))),
    ],
    stamp,
  );

/** Names of sides in the strict form of the standard. */
const STRICT: Readonly<Record<string, string>> = { left: 'start', right: 'end' };

const hundredths = (characters: number): string => String(Math.round(characters * 100));

/** The properties of a paragraph at another place. */
export function paragraphProperties(
  source: string,
  old: XmlElement | undefined,
  names: Names,
  isStrict: boolean,
  { align, indent, lineHeight, list }: Omit<ParagraphReform, 'kind' | 'line'>,
  stamp: Stamp,
): Recorded | undefined {
  const wanted: Wanted[] = [];
  if (list !== undefined) {
    const { id, level } = list === 'none' ? { id: '0', level: 0 } : list;
    const inside = leaf(names, 'ilvl', { val: String(level) }) + leaf(names, 'numId', { val: id });
    wanted.push({ name: 'numPr', set: {}, inside });
  }
  if (lineHeight !== undefined) wanted.push({ name: 'spacing', set: { line: twips(lineHeight), lineRule: 'exact' } });
  if (indent) {
    const { left, firstLine, right, size } = indent;
    const sides: Record<string, string> = {};
    const side = (name: string, characters: number): void => {
      sides[`${name}Chars`] = hundredths(characters);
      sides[name] = twips(characters * size);
    };
    side(isStrict ? 'start' : 'left', left);
    if (right !== undefined) side(isStrict ? 'end' : 'right', right);
    side('firstLine', firstLine);
    wanted.push({ name: 'ind', set: sides, drop: ['hanging', 'hangingChars'] });
  }
  if (align) wanted.push({ name: 'jc', set: { val: isStrict ? (STRICT[align] ?? align) : align } });
  return recorded(source, old, 'pPr', names, wanted, stamp);
}

/** The properties of a section with other paper and margins. */
export const sectionProperties = (
  source: string,
  old: XmlElement,
  names: Names,
  { width, height, top, bottom, left, right }: PageReform,
  stamp: Stamp,
): Recorded | undefined =>
  recorded(
    source,
    old,
    'sectPr',
    names,
    [
      { name: 'pgSz', set: { w: twips(width), h: twips(height) } },
      {
        name: 'pgMar',
        set: {
          top: twips(top),
          right: twips(right),
          bottom: twips(bottom),
          left: twips(left),
          ...otherMargins(childOf(old, 'w:pgMar')),
        },
      },
    ],
    stamp,
  );

/** Attributes that the schema asks for; what the file says of them stays, but for the gutter, which would widen the margin. */
const otherMargins = (old: XmlElement | undefined): Readonly<Record<string, string>> => ({
  header: old?.attributes['w:header'] ?? '851',
  footer: old?.attributes['w:footer'] ?? '992',
  gutter: '0',
});
