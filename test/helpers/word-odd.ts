// Word files of our own making with what is seldom, each about one thing that a reader may pass over; the content is invented.
import { definition, docx, level, list, num, p, run } from './docx.js';
import type { WordFile } from './word-files.js';

const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (columns: number, ...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`;
const char = (type: string, data = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}"${data === '' ? '/>' : `><w:ffData>${data}</w:ffData></w:fldChar>`}</w:r>`;
const code = (instruction: string): string =>
  `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`;
const field = (instruction: string, result: string): string =>
  `${char('begin')}${code(instruction)}${char('separate')}${result}${char('end')}`;
const style = (id: string, more: string, type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="样式${id}"/>${more}</w:style>`;
const by = 'w:author="王某" w:date="2026-01-05T08:00:00Z"';
const gone = (id: number): string => `<w:rPr><w:del w:id="${id}" ${by}/></w:rPr>`;
const math = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
const vml = (content: string): string =>
  `<w:pict><v:shape style="width:141pt;height:56pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const drawing = (content: string): string =>
  `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1800000" cy="720000"/><wp:docPr id="1" name="框"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;

const TITLE = '柳溪县2025年法治政府建设年度报告';
const T = p(TITLE);

const LIST =
  definition(
    1,
    level(0, 'chineseCountingThousand', '%1、') +
      level(1, 'chineseCountingThousand', '（%2）') +
      level(2, 'decimal', '%3.'),
  ) + num(1, 1);

export const ODD_FILES: Readonly<Record<string, WordFile>> = {
  // LibreOffice starts the second level anew without its override.
  override: {
    same: false,
    text: `${TITLE}\n一、甲\nB) 乙\n（四）丙\n（五）丁\n三、戊\nD) 己\n（四）庚\n`,
    bytes: () =>
      docx({
        numbering:
          LIST +
          num(
            2,
            1,
            `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride><w:lvlOverride w:ilvl="1"><w:startOverride w:val="4"/></w:lvlOverride>`,
          ),
        body:
          T +
          (
            [
              ['甲', 1, 0],
              ['乙', 2, 0],
              ['丙', 2, 1],
              ['丁', 2, 1],
              ['戊', 1, 0],
              ['己', 2, 0],
              ['庚', 2, 1],
            ] as const
          )
            .map(([text, id, at]) => p(text, list(id, at)))
            .join(''),
      }),
  },
  chain: {
    same: true,
    text: `${TITLE}\n一、甲\n（一）乙\n（二）丙\n1. 丁\n戊\n`,
    bytes: () =>
      docx({
        numbering: LIST,
        styles:
          style('A', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
          style('B', '<w:basedOn w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>') +
          style('C', '<w:basedOn w:val="B"/>'),
        body:
          T +
          p('甲', '<w:pStyle w:val="A"/>') +
          p('乙', '<w:pStyle w:val="B"/>') +
          p('丙', '<w:pStyle w:val="C"/>') +
          p('丁', '<w:pStyle w:val="C"/><w:numPr><w:ilvl w:val="2"/></w:numPr>') +
          p('戊', '<w:pStyle w:val="C"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      }),
  },
  linked: {
    same: true,
    text: `${TITLE}\n一、甲\n二、乙\n三、丙\n`,
    bytes: () =>
      docx({
        numbering: `<w:abstractNum w:abstractNumId="5"><w:multiLevelType w:val="multilevel"/><w:styleLink w:val="L"/>${level(0, 'chineseCountingThousand', '%1、')}</w:abstractNum><w:abstractNum w:abstractNumId="6"><w:multiLevelType w:val="multilevel"/><w:numStyleLink w:val="L"/></w:abstractNum>${num(1, 5)}${num(2, 6)}`,
        styles: style('L', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', 'numbering'),
        body: T + p('甲', list(2)) + p('乙', list(2)) + p('丙', list(1)),
      }),
  },
  // LibreOffice has the deleted ends, too.
  joins: {
    same: false,
    text: `${TITLE}\n第一段，第二段，第三段。\n表前\n格一格二\t右\n一、甲\n二、乙\n`,
    bytes: () =>
      docx({
        numbering: LIST,
        body:
          T +
          p(run('第一段，'), gone(1)) +
          p(run('第二段，'), gone(2)) +
          p('第三段。') +
          p(run('表前'), gone(3)) +
          table(2, row(cell(p('格一', gone(4)) + p('格二')), cell('右'))) +
          p('甲', list(1)) +
          p(`<w:del w:id="5" ${by}><w:r><w:delText>删去的标题</w:delText></w:r></w:del>`, `${list(1)}${gone(6)}`) +
          p('乙', list(1)),
      }),
  },
  fields: {
    same: false,
    text: `${TITLE}\n一、主要举措\n共续页完\n姓名：«姓名»\n☑是☐否，乙类\n占1/3，第①类\n二、后\n`,
    bytes: () =>
      docx({
        body:
          T +
          p('目　录') +
          p(
            `${char('begin')}${code('TOC \\o "1-2" \\h')}${char('separate')}<w:hyperlink w:anchor="_Toc1">${run('一、主要举措')}<w:r><w:tab/></w:r>${field('PAGEREF _Toc1 \\h', run('1'))}</w:hyperlink>`,
          ) +
          p(`<w:hyperlink w:anchor="_Toc2">${run('二、后')}${field('PAGEREF _Toc2 \\h', run('3'))}</w:hyperlink>`) +
          p(char('end')) +
          p('一、主要举措') +
          p(
            `${run('共')}${char('begin')}${code('IF')}${field('PAGE', run('3'))}${code('= 1 "首页" "续页"')}${char('separate')}${run('续页')}${char('end')}${run('完')}`,
          ) +
          p(run('姓名：') + field('MERGEFIELD 姓名', run('«姓名»'))) +
          p(
            `${char('begin', '<w:checkBox><w:sizeAuto/><w:default w:val="1"/></w:checkBox>')}${code('FORMCHECKBOX')}${char('end')}${run('是')}${char('begin', '<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>')}${code('FORMCHECKBOX')}${char('end')}${run('否，')}${char('begin', '<w:ddList><w:result w:val="1"/><w:listEntry w:val="甲类"/><w:listEntry w:val="乙类"/></w:ddList>')}${code('FORMDROPDOWN')}${char('end')}`,
          ) +
          p(
            `${run('占')}${char('begin')}${code('EQ \\f(1,3)')}${char('end')}${run('，第')}${char('begin')}${code('eq \\o\\ac(○,1)')}${char('end')}${run('类')}`,
          ) +
          p('二、后'),
      }),
  },
  // LibreOffice leaves formulas out.
  formulas: {
    same: false,
    text: `${TITLE}\n办结率为150/(120+80)=75%。\n面积1200m²，误差±3%，☑有☐无。\n`,
    bytes: () =>
      docx({
        body:
          T +
          p(
            `${run('办结率为')}<m:oMath><m:f><m:num>${math('150')}</m:num><m:den>${math('120+80')}</m:den></m:f>${math('=75%')}</m:oMath>${run('。')}`,
          ) +
          p(
            `${run('面积1200m')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run('，误差')}<w:r><w:sym w:font="Symbol" w:char="F0B1"/><w:t>3%，</w:t><w:sym w:font="Wingdings 2" w:char="F052"/><w:t>有</w:t><w:sym w:font="Wingdings 2" w:char="F0A3"/><w:t>无。</w:t></w:r>`,
          ),
      }),
  },
  // LibreOffice's text has no boxes.
  boxes: {
    same: false,
    text: `${TITLE}\n甲\n旧式框\n乙\n外框\n内框\n丙\n组一\n组二\n表\t格\n组尾\n格\t右\n格中框\n后\n`,
    bytes: () =>
      docx({
        body:
          T +
          p(`${run('甲')}<w:r>${vml(p('旧式框'))}</w:r>`) +
          p(`${run('乙')}<w:r>${drawing(p(`${run('外框')}<w:r>${drawing(p('内框'))}</w:r>`))}</w:r>`) +
          p(
            `${run('丙')}<w:r><w:pict><v:group><v:shape><v:textbox><w:txbxContent>${p('组一')}</w:txbxContent></v:textbox></v:shape><v:shape><v:textbox><w:txbxContent>${p('组二')}${table(2, row(cell('表'), cell('格')))}${p('组尾')}</w:txbxContent></v:textbox></v:shape></v:group></w:pict></w:r>`,
          ) +
          table(2, row(cell(p(`${run('格')}<w:r>${vml(p('格中框'))}</w:r>`)), cell('右'))) +
          p('后'),
      }),
  },
  grid: {
    same: false,
    text: `${TITLE}\n甲\t乙\t丙\n\t丁\n戊\t己\n行\t外\t\n内一\t内二\n\t内三\n庚\t辛\n后\n`,
    bytes: () =>
      docx({
        body:
          T +
          table(
            3,
            row(cell('甲'), cell('乙'), cell('丙', '<w:vMerge w:val="restart"/>')),
            row(cell('', '<w:vMerge/>'), cell('丁')),
            `<w:sdt><w:sdtPr/><w:sdtContent>${row(cell('戊'), cell('己'))}</w:sdtContent></w:sdt>`,
            `<w:tr>${cell('行')}<w:sdt><w:sdtPr/><w:sdtContent>${cell(`${p('外')}${table(2, row(cell('内一', '<w:vMerge w:val="restart"/>'), cell('内二')), row(cell('', '<w:vMerge/>'), cell('内三')))}<w:p/>`, '<w:gridSpan w:val="2"/>')}</w:sdtContent></w:sdt></w:tr>`,
            `<mc:AlternateContent><mc:Choice Requires="wps">${row(cell('庚'), cell('辛'))}</mc:Choice><mc:Fallback>${row(cell('退'))}</mc:Fallback></mc:AlternateContent>`,
          ) +
          p('后'),
      }),
  },
  veiled: {
    same: false,
    text: `${TITLE}\n见显网后\n可见\n一、标题接排正文。\n首字下沉的一段。\n`,
    bytes: () =>
      docx({
        styles:
          style('H', '<w:rPr><w:vanish/></w:rPr>') +
          style('HC', '<w:rPr><w:vanish/></w:rPr>', 'character') +
          style('N', '<w:basedOn w:val="H"/><w:rPr><w:vanish w:val="0"/></w:rPr>'),
        body:
          T +
          p('整段隐藏', '<w:pStyle w:val="H"/>') +
          p(
            `${run('见')}${run('隐', '<w:rStyle w:val="HC"/>')}${run('显', '<w:rStyle w:val="HC"/><w:vanish w:val="0"/>')}${run('网', '<w:webHidden/>')}${run('后')}`,
          ) +
          p('可见', '<w:pStyle w:val="N"/>') +
          p('一、标题', '<w:rPr><w:vanish/><w:specVanish/></w:rPr>') +
          p('接排正文。') +
          p('首', '<w:framePr w:dropCap="drop" w:lines="3" w:wrap="around" w:vAnchor="text" w:hAnchor="text"/>') +
          p('字下沉的一段。'),
      }),
  },
  noted: {
    same: false,
    text: `${TITLE}\n正文再※末。\n格\t右\n①注甲。\n注甲续。\n※ 注丙。\n②注乙。\n`,
    bytes: () =>
      docx({
        footnotes: `<w:footnote w:id="1">${p(`<w:r><w:footnoteRef/></w:r>${run('注甲。')}`)}${p('注甲续。')}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${run('注乙。')}`)}</w:footnote><w:footnote w:id="3">${p('※ 注丙。')}</w:footnote>`,
        body:
          T +
          p(
            `${run('正文')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('再')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>※</w:t></w:r>${run('末。')}`,
          ) +
          table(2, row(cell(p(`${run('格')}<w:r><w:footnoteReference w:id="2"/></w:r>`)), cell('右'))) +
          '<w:sectPr><w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/></w:footnotePr></w:sectPr>',
      }),
  },
};
