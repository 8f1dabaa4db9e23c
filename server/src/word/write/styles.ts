import type { Page, PageStyle, StyleName } from '../../layout/page.js';
import { BODY_SIZE, type Face, NUMBER_SIZE } from '../../layout/standard.js';
import { twips, WORD, XML_HEAD, xmlText } from './xml.js';

interface WordStyle {
  readonly id: string;
  readonly name: string;
}

/** Styles under Word's own names where it has one, so that its navigation and other programs know them. */
export const WORD_STYLES: Readonly<Record<StyleName, WordStyle>> = {
  organ: { id: 'Organ', name: '发文机关标志' },
  number: { id: 'Number', name: '发文字号' },
  title: { id: 'Title', name: 'Title' },
  byline: { id: 'Subtitle', name: 'Subtitle' },
  addressee: { id: 'Addressee', name: '主送机关' },
  // A part stands above 一、, and both are first levels: Word knows no level above.
  heading0: { id: 'Part', name: '篇章标题' },
  heading1: { id: 'Heading1', name: 'heading 1' },
  heading2: { id: 'Heading2', name: 'heading 2' },
  heading3: { id: 'Heading3', name: 'heading 3' },
  heading4: { id: 'Heading4', name: 'heading 4' },
  heading5: { id: 'Heading5', name: 'heading 5' },
  body: { id: 'Normal', name: 'Normal' },
  attachment: { id: 'Attachment', name: '附件说明' },
  'attachment-more': { id: 'AttachmentMore', name: '附件说明续' },
  'attachment-label': { id: 'AttachmentLabel', name: '附件' },
  'sign-off': { id: 'Signature', name: 'Signature' },
  date: { id: 'Date', name: 'Date' },
  note: { id: 'Note', name: '附注' },
  cell: { id: 'Cell', name: '表格文字' },
};

export const fonts = (page: Page, face: Face): string => {
  const name = xmlText(page.fonts[face][0] ?? '');
  return `<w:rFonts w:ascii="${name}" w:eastAsia="${name}" w:hAnsi="${name}" w:cs="${name}" w:hint="eastAsia"/>`;
};

/**
 * 28 characters of 16 points are wider than the text by half a character: they stand a quarter of a point closer.
 * A grid of characters says the same, but programs lay characters on it in ways of their own (LibreOffice: 27 in a line).
 */
const closer = (page: Page): string => `<w:spacing w:val="${Math.min(0, Math.floor((page.pitch - BODY_SIZE) * 20))}"/>`;

/** Word wants the properties of a run in this order. */
export const runProperties = (
  page: Page,
  { face, bold, size, color }: Pick<PageStyle, 'face' | 'bold' | 'size' | 'color'>,
): string =>
  `<w:rPr>${fonts(page, face)}${bold ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/><w:bCs w:val="0"/>'}<w:color w:val="${color}"/>${size === BODY_SIZE ? closer(page) : '<w:spacing w:val="0"/>'}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr>`;

/** Indents in hundredths of a character, with the twips beside them for programs that read those. */
export function indent(page: Page, left: number, right: number, firstLine: number): string {
  const chars = (name: string, value: number) =>
    `w:${name}Chars="${Math.round(value * 100)}" w:${name}="${twips(value * page.pitch)}"`;
  return `<w:ind ${chars('left', left)} ${chars('right', right)} ${chars('firstLine', firstLine)}/>`;
}

export const spacing = (line: number, before: number): string =>
  `<w:spacing${before > 0 ? ` w:beforeLines="${before * 100}"` : ''} w:before="${twips(before * line)}" w:after="0" w:line="${twips(line)}" w:lineRule="exact"/>`;

function styleXml(page: Page, name: StyleName): string {
  const style = page.styles[name];
  const { id, name: printed } = WORD_STYLES[name];
  const base = name === 'body' ? '' : '<w:basedOn w:val="Normal"/>';
  const next = name.startsWith('heading') || name === 'title' ? '<w:next w:val="Normal"/>' : '';
  // The title's outline level is its style's; Word counts headings from 0.
  const outline = style.outline ? `<w:outlineLvl w:val="${style.outline - 1}"/>` : '';
  return `<w:style w:type="paragraph"${name === 'body' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${printed}"/>${base}${next}<w:qFormat/><w:pPr>${style.keepNext ? '<w:keepNext/>' : ''}<w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>${spacing(style.line, 0)}${indent(page, style.left, style.right, style.firstLine)}<w:jc w:val="${style.align}"/>${outline}</w:pPr>${runProperties(page, style)}</w:style>`;
}

export function stylesPart(page: Page): string {
  const names = Object.keys(WORD_STYLES) as StyleName[];
  const number = `<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:pPr><w:widowControl w:val="0"/><w:spacing w:before="0" w:after="0" w:line="400" w:lineRule="exact"/></w:pPr>${runProperties(page, { face: 'song', bold: false, size: NUMBER_SIZE, color: '000000' })}</w:style>`;
  const table = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(page, 'fang')}<w:kern w:val="0"/><w:sz w:val="${BODY_SIZE * 2}"/><w:szCs w:val="${BODY_SIZE * 2}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  return `${XML_HEAD}<w:styles xmlns:w="${WORD}">${defaults}${names.map((name) => styleXml(page, name)).join('')}${number}${table}</w:styles>`;
}

/** Names that stand in for a font that is not there. */
export function fontTablePart(page: Page): string {
  const pitch: Readonly<Record<Face, string>> = {
    title: 'roman',
    black: 'modern',
    kai: 'modern',
    fang: 'modern',
    song: 'roman',
  };
  const seen = new Set<string>();
  const rows = (Object.keys(page.fonts) as Face[]).map((face) => {
    const [name = '', ...others] = page.fonts[face];
    if (seen.has(name)) return '';
    seen.add(name);
    return `<w:font w:name="${xmlText(name)}"><w:altName w:val="${xmlText(others.join(','))}"/><w:charset w:val="86"/><w:family w:val="${pitch[face]}"/><w:pitch w:val="fixed"/></w:font>`;
  });
  return `${XML_HEAD}<w:fonts xmlns:w="${WORD}">${rows.join('')}</w:fonts>`;
}
