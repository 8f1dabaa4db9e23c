// Word files of our own making that hold many things at once, as reports do; the content is invented.
import { definition, docx, level, list, NAMESPACES, num, p, run } from './docx.js';
import type { WordFile } from './word-files.js';

const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (columns: number, ...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`;
const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (instruction: string): string =>
  `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`;
const field = (instruction: string, result: string): string =>
  `${char('begin')}${code(instruction)}${char('separate')}${result}${char('end')}`;
const box = (id: number, content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1800000" cy="720000"/><wp:docPr id="${id}" name="框${id}"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:141pt;height:56pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const style = (id: string, name: string, more: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const by = 'w:author="王某" w:date="2026-01-05T08:00:00Z"';
const styled = (id: string, more = ''): string => `<w:pStyle w:val="${id}"/>${more}`;

const TITLE = '柳溪县2025年法治政府建设年度报告';

/** Parts in the strict form of the standard, under other prefixes and names, in UTF-16. */
function strictFile(): Uint8Array {
  const document =
    `<?xml version="1.0" encoding="UTF-16"?><w:document ${NAMESPACES}><w:body>${p(TITLE)}${p('总体情况', list(1))}${p('全年办理复议案件80件，办结60件，办结率85%。')}</w:body></w:document>`
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll('w:', 'ns0:')
      .replaceAll('xmlns:w=', 'xmlns:ns0=');
  const parts = {
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/正文/main.xml"/></Relationships>',
    '正文/_rels/main.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/numbering" Target="../lists/n.xml"/></Relationships>',
    'lists/n.xml':
      `<w:numbering ${NAMESPACES}>${definition(3, level(0, 'chineseCounting', '%1、'))}${num(1, 3)}</w:numbering>`.replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      ),
    '正文/main.xml': new Uint8Array(Buffer.from(`\ufeff${document}`, 'utf16le')),
    'word/document.xml': undefined,
    'word/_rels/document.xml.rels': undefined,
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/正文/main.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/lists/n.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>',
  };
  return docx({ body: '', parts });
}

export const TORTURE_FILES: Readonly<Record<string, WordFile>> = {
  tables: {
    same: false,
    text: `${TITLE}\n类别\t数量\t\n\t上年\t本年\n许可\t12\t13\n处罚\t5\t6\n注一\n注二\n其他\t7\t8\n后\n`,
    bytes: () =>
      docx({
        body:
          p(TITLE) +
          table(
            3,
            row(cell('类别', '<w:vMerge w:val="restart"/>'), cell('数量', '<w:gridSpan w:val="2"/>')),
            row(cell('', '<w:vMerge/>'), cell('上年'), cell('本年')),
            row(cell('许可'), cell('12'), cell('13')),
            row(cell('处罚'), cell('5'), cell(`<w:p>${run('6')}${box(1, p('注一') + p('注二'))}</w:p>`)),
            row(cell('其他'), cell('7'), cell('8')),
          ) +
          p('后'),
      }),
  },
  notes: {
    same: false,
    text: `${TITLE}\n一、总体情况\n全县共①项任务，宜居，已完成12项，详见正文。\n　　共计3个方面。\n1 数据截至2025年12月31日。\n2 含跨年度任务。\n`,
    bytes: () =>
      docx({
        footnotes: `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="5">${p(`<w:r><w:footnoteRef/></w:r>${run(' 含跨年度任务。')}`)}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${run(' 数据截至2025年12月31日。')}`)}</w:footnote>`,
        styles: style('T1', 'toc 1', '') + style('TH', 'TOC Heading', ''),
        body:
          p(TITLE) +
          `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目　　录', styled('TH'))}${p(field('TOC \\o "1-3" \\h', run('一、总体情况\t1')), styled('T1'))}</w:sdtContent></w:sdt>` +
          p('一、总体情况') +
          p(
            `${run('全县共')}${char('begin')}${code('EQ \\o\\ac(○,1)')}${char('end')}${run('项任务，')}<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="10"/><w:hpsRaise w:val="18"/><w:hpsBaseText w:val="21"/><w:lid w:val="zh-CN"/></w:rubyPr><w:rt>${run('yí')}</w:rt><w:rubyBase>${run('宜')}</w:rubyBase></w:ruby></w:r>${run('居')}${run('（内部掌握）', '<w:vanish/>')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('，已完成')}${field('= 6+6', run('12'))}${run('项')}<w:r><w:footnoteReference w:id="5"/></w:r>${run('，详见')}<w:hyperlink w:anchor="a">${run('正文')}</w:hyperlink>${run('。')}`,
          ) +
          p(
            `${run('　　共计')}<w:smartTag w:uri="urn:x" w:element="chmetcnv">${run('3')}${run('个')}</w:smartTag>${run('方面。')}`,
          ) +
          '<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>',
        footer: p(`${run('— ')}${field('PAGE', run('1'))}${run(' —')}`),
      }),
  },
  strict: {
    same: false,
    text: `${TITLE}\n一、总体情况\n全年办理复议案件80件，办结60件，办结率85%。\n`,
    bytes: strictFile,
  },
  // LibreOffice has no legal numbering.
  legal: {
    same: false,
    text: '第一章 总则\n1.1 目的\n1.2 范围\n（1）县本级\n（2）乡镇\n第二章 职责\n2.1 牵头\n',
    bytes: () =>
      docx({
        numbering:
          definition(
            1,
            level(0, 'chineseCountingThousand', '第%1章') +
              level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
              level(2, 'decimal', '（%3）'),
          ) + num(1, 1),
        body: (
          [
            [0, '总则'],
            [1, '目的'],
            [1, '范围'],
            [2, '县本级'],
            [2, '乡镇'],
            [0, '职责'],
            [1, '牵头'],
          ] as const
        )
          .map(([at, text]) => p(text, list(1, at)))
          .join(''),
      }),
  },
  styles: {
    same: true,
    text: `${TITLE}\n一、主要举措\n（一）强化领导\n1. 带头学法\n2. 定期研究\n（二）健全机制\n前言\n二、存在不足\n`,
    bytes: () =>
      docx({
        numbering:
          definition(
            7,
            level(0, 'chineseCountingThousand', '%1、', '<w:pStyle w:val="H1"/>') +
              level(1, 'chineseCountingThousand', '（%2）', '<w:pStyle w:val="H2"/>') +
              level(2, 'decimal', '%3.', '<w:pStyle w:val="H3"/>'),
          ) + num(4, 7),
        styles:
          style('N', 'Normal', '').replace('<w:style ', '<w:style w:default="1" ') +
          style(
            'H1',
            'heading 1',
            '<w:basedOn w:val="N"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>',
          ) +
          style(
            'H2',
            'heading 2',
            '<w:basedOn w:val="N"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr>',
          ) +
          style(
            'H3',
            'heading 3',
            '<w:basedOn w:val="N"/><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="4"/></w:numPr></w:pPr>',
          ) +
          style('H3a', '小标题', '<w:basedOn w:val="H3"/><w:rPr><w:b/></w:rPr>'),
        body:
          p(TITLE) +
          p('主要举措', styled('H1')) +
          p('强化领导', styled('H2')) +
          p('带头学法', styled('H3')) +
          p('定期研究', styled('H3a')) +
          p('健全机制', styled('H2')) +
          p('前言', styled('H1', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>')) +
          p('存在不足', styled('H1')),
      }),
  },
  moves: {
    same: false,
    text: `${TITLE}\n一、后来的标题\n受理13件，办结10件。\n移到这里的一段。\n类别\t本年\n末段。\n`,
    bytes: () =>
      docx({
        body:
          p(TITLE) +
          p(
            `${run('一、')}<w:del w:id="1" ${by}><w:r><w:delText>原来</w:delText></w:r></w:del><w:ins w:id="2" ${by}>${run('后来')}</w:ins>${run('的标题')}`,
          ) +
          p(run('受理13件，'), `<w:rPr><w:del w:id="3" ${by}/></w:rPr>`) +
          p('办结10件。') +
          `<w:moveFromRangeStart w:id="4" ${by} w:name="move1"/>${p(`<w:moveFrom w:id="5" ${by}>${run('移到这里的一段。')}</w:moveFrom>`, `<w:rPr><w:moveFrom w:id="6" ${by}/></w:rPr>`)}<w:moveFromRangeEnd w:id="4"/>` +
          `<w:moveToRangeStart w:id="7" ${by} w:name="move1"/>${p(`<w:moveTo w:id="8" ${by}>${run('移到这里的一段。')}</w:moveTo>`, `<w:rPr><w:moveTo w:id="9" ${by}/></w:rPr>`)}<w:moveToRangeEnd w:id="7"/>` +
          table(
            2,
            row(cell('类别'), cell('本年')),
            `<w:tr><w:trPr><w:del w:id="10" ${by}/></w:trPr>${cell(`<w:p><w:del w:id="11" ${by}><w:r><w:delText>上年</w:delText></w:r></w:del></w:p>`)}${cell('<w:p/>')}</w:tr>`,
          ) +
          p(run('末段。', `<w:b/><w:rPrChange w:id="12" ${by}><w:rPr/></w:rPrChange>`)),
      }),
  },
};
