import { CELL_LINE, CELL_SIZE, organSize, type Page } from '../../layout/page.js';
import { MM } from '../../layout/standard.js';
import type { PageElement, PageParagraph, PageTable } from '../../page/paragraphs.js';
import { columnWidths } from '../../page/tables.js';
import { indent, runProperties, spacing, WORD_STYLES } from './styles.js';
import { RELATIONS, twips, WORD, XML_HEAD, xmlText } from './xml.js';

/** Text with its tabs and line breaks. */
function textXml(text: string): string {
  return text
    .split(/(\t|\r\n|\r|\n)/)
    .map((part) =>
      part === ''
        ? ''
        : part === '\t'
          ? '<w:tab/>'
          : /^[\r\n]/.test(part)
            ? '<w:br/>'
            : `<w:t xml:space="preserve">${xmlText(part)}</w:t>`,
    )
    .join('');
}

/** 4 mm below the document number, as wide as the text: 7.2.7. */
const RULE = '<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="8" w:color="FF0000"/></w:pBdr>';

function paragraphXml(page: Page, paragraph: PageParagraph): string {
  const style = page.styles[paragraph.style];
  const { text, runs, before, right, narrow, pageBreak, bullet, opposite, ruled } = paragraph;
  const signed = opposite !== undefined;
  const size = paragraph.style === 'organ' ? organSize(page, text) : style.size;
  const line = paragraph.style === 'organ' ? Math.max(style.line, size * 1.3) : style.line;
  // 7.2.4: the upper edge of the organ's name stands 35 mm below that of the text.
  const space =
    paragraph.style === 'organ'
      ? `<w:spacing w:before="${twips(35 * MM - (line - size) / 2)}" w:after="0" w:line="${twips(line)}" w:lineRule="exact"/>`
      : before > 0
        ? spacing(style.line, before)
        : '';
  const tabs = signed ? `<w:tabs><w:tab w:val="right" w:pos="${twips(page.textWidth - page.pitch)}"/></w:tabs>` : '';
  const properties = [
    paragraph.style === 'body' ? '' : `<w:pStyle w:val="${WORD_STYLES[paragraph.style].id}"/>`,
    pageBreak ? '<w:pageBreakBefore/>' : '',
    bullet ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '',
    ruled ? RULE : '',
    tabs,
    space,
    signed
      ? indent(page, 1, 1, 0)
      : narrow
        ? indent(page, narrow, narrow, 0)
        : right === undefined
          ? ''
          : indent(page, 0, right, 0),
    signed ? '<w:jc w:val="left"/>' : '',
  ].join('');
  const body = runs.map(({ start, end, face, bold }) => {
    const same = face === style.face && bold === style.bold && size === style.size;
    return `<w:r>${same ? '' : runProperties(page, { ...style, face, bold, size })}${textXml(text.slice(start, end))}</w:r>`;
  });
  if (signed)
    body.push(
      `<w:r><w:tab/></w:r><w:r>${textXml(opposite.slice(0, 4))}</w:r><w:r>${runProperties(page, { ...style, face: 'kai' })}${textXml(opposite.slice(4))}</w:r>`,
    );
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${body.join('')}</w:p>`;
}

function tableXml(page: Page, { rows, aligns, columns }: PageTable, widths: readonly number[]): string {
  const edge = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('');
  const rowXml = rows.map(({ block, cells, head }) => {
    const cellXml = Array.from({ length: columns }, (_, i) => {
      const cell = cells[i];
      const text = cell ? block.text.slice(cell.start, cell.end).replace(/\\\|/g, '|') : '';
      const align = head ? 'center' : aligns[i];
      const run = head
        ? `<w:r>${runProperties(page, { face: 'black', bold: false, size: CELL_SIZE, color: '000000' })}`
        : '<w:r>';
      return `<w:tc><w:tcPr><w:tcW w:w="${twips(widths[i] ?? 0)}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/>${align === 'center' ? '' : `<w:jc w:val="${align}"/>`}</w:pPr>${text === '' ? '' : `${run}${textXml(text)}</w:r>`}</w:p></w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${twips(CELL_LINE + 4)}" w:hRule="atLeast"/>${head ? '<w:tblHeader/>' : ''}<w:jc w:val="center"/></w:trPr>${cellXml.join('')}</w:tr>`;
  });
  const total = widths.reduce((sum, width) => sum + twips(width), 0);
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${twips(width)}"/>`).join('')}</w:tblGrid>${rowXml.join('')}</w:tbl>`;
}

/** Two tables in a row would become one, and a document may not end with one. */
const BETWEEN = '<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr></w:p>';

export function documentPart(page: Page, elements: readonly PageElement[]): string {
  const body: string[] = [];
  elements.forEach((element, i) => {
    if (element.kind === 'paragraph') body.push(paragraphXml(page, element));
    else {
      body.push(tableXml(page, element, columnWidths(page, element)));
      if (elements[i + 1]?.kind !== 'paragraph') body.push(BETWEEN);
    }
  });
  if (elements.length === 0) body.push('<w:p/>');
  const footers = page.pageNumbers
    ? '<w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="even" r:id="rId5"/>'
    : '';
  // The footer's lower edge, so that the dash in the middle of its line stands 7 mm below the text.
  const footer = page.bottom - 7 * MM - 10;
  const section = `<w:sectPr>${footers}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="${twips(page.top)}" w:right="${twips(page.right)}" w:bottom="${twips(page.bottom)}" w:left="${twips(page.left)}" w:header="851" w:footer="${twips(footer)}" w:gutter="0"/><w:pgNumType w:fmt="decimal"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="${twips(page.lineHeight)}"/></w:sectPr>`;
  return `${XML_HEAD}<w:document xmlns:w="${WORD}" xmlns:r="${RELATIONS}"><w:body>${body.join('')}${section}</w:body></w:document>`;
}

/** — 1 — one character from the outer edge: 7.5. */
export function footerPart(page: Page, side: 'left' | 'right'): string {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${XML_HEAD}<w:ftr xmlns:w="${WORD}"><w:p><w:pPr><w:pStyle w:val="Footer"/>${indent({ ...page, pitch: 14 }, side === 'left' ? 1 : 0, side === 'right' ? 1 : 0, 0)}<w:jc w:val="${side}"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r>${field('begin')}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field('separate')}<w:r><w:t>1</w:t></w:r>${field('end')}<w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`;
}
