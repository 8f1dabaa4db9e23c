import { strToU8, zipSync } from 'fflate';
import { type Page, pageOf } from '../../layout/page.js';
import { elementsOf } from '../../page/paragraphs.js';
import type { Report } from '../../report/report.js';
import { documentPart, footerPart } from './document.js';
import { hasBullets, numberingPart } from './numbering.js';
import { fontTablePart, stylesPart } from './styles.js';
import { RELATIONS, WORD, XML_HEAD, xmlText } from './xml.js';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Parts beside the document, with their relation and content type; a list only where there are items. */
const PARTS = ['styles', 'settings', 'fontTable', 'footer', 'footer', 'numbering'] as const;

/** Every archive of the same report is the same: no clock stands in it. */
const LONG_AGO = new Date(1980, 0, 1);

/** The report as a Word file by GB/T 9704—2012. */
export function writeWord(report: Report, page: Page = pageOf()): Uint8Array {
  const elements = elementsOf(report, page);
  const names = hasBullets(elements) ? PARTS : PARTS.slice(0, -1);
  const files = names.map((name, i) => (name === 'footer' ? `footer${i - 2}.xml` : `${name}.xml`));
  const title = report.title?.text ?? '';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${files.map((file, i) => `<Override PartName="/word/${file}" ContentType="${TYPES}.${PARTS[i]}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`,
    'word/_rels/document.xml.rels': `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${files.map((file, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${PARTS[i]}" Target="${file}"/>`).join('')}</Relationships>`,
    'word/document.xml': documentPart(page, elements),
    'word/styles.xml': stylesPart(page),
    'word/settings.xml': `${XML_HEAD}<w:settings xmlns:w="${WORD}"><w:evenAndOddHeaders/><w:drawingGridHorizontalSpacing w:val="158"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>`,
    'word/fontTable.xml': fontTablePart(page),
    'word/footer1.xml': footerPart(page, 'right'),
    'word/footer2.xml': footerPart(page, 'left'),
    ...(names === PARTS && { 'word/numbering.xml': numberingPart(page) }),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    level: 6,
    mtime: LONG_AGO,
  });
}
