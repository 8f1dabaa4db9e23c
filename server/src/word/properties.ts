import type { Alignment, ParagraphFormat, RunFormat } from '../layout/model.js';
import { integer, points, twips } from './measure.js';
import { childOf, isOn, switchOf, valOf, type XmlElement } from './xml.js';

/** What one place says about runs; what it does not say is undefined. Fonts of the theme stand as `theme:minorEastAsia`. */
export interface RunProperties {
  readonly style?: string;
  readonly eastAsia?: string;
  readonly ascii?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly underline?: boolean;
  readonly raised?: boolean;
  readonly color?: string;
}

/** What one place says about paragraphs. */
export interface ParagraphProperties {
  readonly style?: string;
  readonly list?: string;
  readonly level?: number;
  readonly outlineLevel?: number;
  readonly align?: Alignment;
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  readonly leftChars?: number;
  readonly rightChars?: number;
  readonly firstLineChars?: number;
  readonly before?: number;
  readonly after?: number;
  readonly beforeLines?: number;
  readonly afterLines?: number;
  readonly rule?: 'auto' | 'exact' | 'atLeast';
  readonly line?: number;
  readonly snapToGrid?: boolean;
  readonly pageBreakBefore?: boolean;
}

const ALIGN: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'distribute',
};

type Defined<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

/** Without the keys that say nothing. */
function said<T extends object>(given: T): Partial<Defined<T>> {
  const out: Partial<Defined<T>> = {};
  for (const key of Object.keys(given) as (keyof T)[])
    if (given[key] !== undefined) out[key] = given[key] as Defined<T>[keyof T];
  return out;
}

const scaled = (value: number | undefined, by: number): number | undefined => value && value / by;

const themed = (value: string | undefined): string | undefined => value && `theme:${value}`;

const raisedIn = (element: XmlElement): boolean | undefined => {
  const said = valOf(element, 'w:vertAlign');
  return said === undefined ? undefined : said === 'superscript';
};

/** `w:rPr`. */
export function runProperties(element: XmlElement | undefined): RunProperties {
  if (!element) return {};
  const fonts = childOf(element, 'w:rFonts')?.attributes;
  const underline = valOf(element, 'w:u');
  return said({
    style: valOf(element, 'w:rStyle'),
    eastAsia: themed(fonts?.['w:eastAsiaTheme']) ?? fonts?.['w:eastAsia'],
    ascii: themed(fonts?.['w:asciiTheme']) ?? fonts?.['w:ascii'],
    size: points(valOf(element, 'w:sz'), 1 / 2),
    bold: switchOf(element, 'w:b'),
    italic: switchOf(element, 'w:i'),
    hidden: switchOf(element, 'w:vanish'),
    underline: underline === undefined ? undefined : underline !== 'none',
    raised: raisedIn(element),
    color: valOf(element, 'w:color'),
  });
}

/** `w:pPr`. */
export function paragraphProperties(element: XmlElement | undefined): ParagraphProperties {
  if (!element) return {};
  const indent = childOf(element, 'w:ind')?.attributes ?? {};
  const spacing = childOf(element, 'w:spacing')?.attributes ?? {};
  const numbering = childOf(element, 'w:numPr');
  const outline = integer(valOf(element, 'w:outlineLvl'), 0, 9);
  const hanging = twips(indent['w:hanging']);
  const hangingChars = integer(indent['w:hangingChars']);
  const automatic = (value: string | undefined): boolean => value !== undefined && isOn(value);
  const rule = spacing['w:lineRule'];
  const line = spacing['w:line'];
  return said({
    style: valOf(element, 'w:pStyle'),
    list: valOf(numbering, 'w:numId'),
    level: integer(valOf(numbering, 'w:ilvl'), 0, 8),
    outlineLevel: outline,
    align: ALIGN[valOf(element, 'w:jc') ?? ''],
    left: twips(indent['w:left'] ?? indent['w:start']),
    right: twips(indent['w:right'] ?? indent['w:end']),
    firstLine: hanging === undefined ? twips(indent['w:firstLine']) : -hanging,
    leftChars: scaled(integer(indent['w:leftChars'] ?? indent['w:startChars']), 100),
    rightChars: scaled(integer(indent['w:rightChars'] ?? indent['w:endChars']), 100),
    firstLineChars: scaled(hangingChars ? -hangingChars : integer(indent['w:firstLineChars']), 100),
    before: automatic(spacing['w:beforeAutospacing']) ? 0 : twips(spacing['w:before']),
    after: automatic(spacing['w:afterAutospacing']) ? 0 : twips(spacing['w:after']),
    beforeLines: scaled(integer(spacing['w:beforeLines']), 100),
    afterLines: scaled(integer(spacing['w:afterLines']), 100),
    rule: line === undefined ? undefined : rule === 'exact' || rule === 'atLeast' ? rule : ('auto' as const),
    line: rule === 'exact' || rule === 'atLeast' ? twips(line) : points(line, 1 / 240),
    snapToGrid: switchOf(element, 'w:snapToGrid'),
    pageBreakBefore: switchOf(element, 'w:pageBreakBefore'),
  });
}

/** A font's name where it stands in the theme. */
export type Theme = (name: string) => string;

const nameOf = (font: string | undefined, theme: Theme): string =>
  font?.startsWith('theme:') ? theme(font.slice(6)) : (font ?? '');

/** What holds where nobody says anything, as ECMA-376 has it (17.3). */
export const runFormat = (given: RunProperties, theme: Theme): RunFormat => ({
  eastAsia: nameOf(given.eastAsia, theme),
  ascii: nameOf(given.ascii, theme),
  size: given.size ?? 10,
  bold: given.bold ?? false,
  italic: given.italic ?? false,
  underline: given.underline ?? false,
  raised: given.raised ?? false,
  color: given.color ?? 'auto',
  hidden: given.hidden ?? false,
});

export const paragraphFormat = (given: ParagraphProperties, style: string): ParagraphFormat => ({
  style,
  outlineLevel: given.outlineLevel === undefined || given.outlineLevel > 8 ? undefined : given.outlineLevel + 1,
  align: given.align ?? 'left',
  indent: {
    left: given.left ?? 0,
    right: given.right ?? 0,
    firstLine: given.firstLine ?? 0,
    ...(given.leftChars && { leftChars: given.leftChars }),
    ...(given.rightChars && { rightChars: given.rightChars }),
    ...(given.firstLineChars && { firstLineChars: given.firstLineChars }),
  },
  spacing: {
    before: given.before ?? 0,
    after: given.after ?? 0,
    ...(given.beforeLines && { beforeLines: given.beforeLines }),
    ...(given.afterLines && { afterLines: given.afterLines }),
    rule: given.rule ?? 'auto',
    line: given.line ?? 1,
  },
  snapToGrid: given.snapToGrid ?? true,
  pageBreakBefore: given.pageBreakBefore ?? false,
});
