// Word files made by hand: each test says in XML what it is about, the rest is here.
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

export const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

export interface DocxParts {
  /** Inside `w:body`. */
  readonly body: string;
  /** Inside `w:styles`, `w:numbering`, `w:footnotes`, `w:settings`, `w:comments`. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly settings?: string;
  readonly comments?: string;
  /** Inside `w:ftr` of the footer with the relationship `rIdFooter`. */
  readonly footer?: string;
  /** Other parts, or ones that replace those made here, as text or bytes; undefined takes a part away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
  /** Of all parts: 0 leaves them as they are. */
  readonly level?: 0;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of a `.docx`. */
export function docx(given: DocxParts): Uint8Array {
  const kinds = ['styles', 'numbering', 'footnotes', 'settings', 'comments'] as const;
  const parts: Record<string, string | Uint8Array | undefined> = {};
  const overrides = [`<Override PartName="/word/document.xml" ContentType="${TYPES}document.main+xml"/>`];
  const links: string[] = [];
  for (const kind of kinds) {
    const inside = given[kind];
    if (inside === undefined) continue;
    parts[`word/${kind}.xml`] = `${XML}<w:${kind} ${NAMESPACES}>${inside}</w:${kind}>`;
    overrides.push(`<Override PartName="/word/${kind}.xml" ContentType="${TYPES}${kind}+xml"/>`);
    links.push(`<Relationship Id="rId_${kind}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`);
  }
  if (given.footer !== undefined) {
    parts['word/footer1.xml'] = `${XML}<w:ftr ${NAMESPACES}>${given.footer}</w:ftr>`;
    overrides.push(`<Override PartName="/word/footer1.xml" ContentType="${TYPES}footer+xml"/>`);
    links.push(`<Relationship Id="rIdFooter" Type="${OFFICE}/footer" Target="footer1.xml"/>`);
  }
  const relationships = (inside: string): string =>
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const all: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': `${XML}<w:document ${NAMESPACES}><w:body>${given.body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(links.join('')),
    ...parts,
    ...given.parts,
  };
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(all))
    if (content !== undefined) files[name] = typeof content === 'string' ? strToU8(content) : content;
  const { level } = given;
  return zipSync(files, { mtime: new Date('2026-01-05T00:00:00'), ...(level !== undefined && { level }) });
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of text, or of runs where `content` is XML. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

/** The properties of a paragraph in a list. */
export const list = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

export const definition = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;

export const num = (id: number, definitionId: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${more}</w:num>`;
