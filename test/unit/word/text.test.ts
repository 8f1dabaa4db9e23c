import assert from 'node:assert/strict';
import { readWord } from '../../../server/src/word/read.js';
import { type DocxParts, definition, docx, level, list, num, p, run } from '../../helpers/docx.js';

const textOf = (parts: DocxParts | string, revisions: 'final' | 'original' = 'final'): string =>
  readWord(docx(typeof parts === 'string' ? { body: parts } : parts), { revisions }).text;

const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const math = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
const filled = (data: string, code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const note = (id: number, more = ''): string => `<w:r><w:footnoteReference ${more}w:id="${id}"/></w:r>`;

const OUTLINE = definition(
  1,
  level(0, 'chineseCountingThousand', '%1、') +
    level(1, 'chineseCountingThousand', '（%2）') +
    level(2, 'decimal', '%3.') +
    level(3, 'decimalEnclosedCircleChinese', '%4'),
);

/** What a Word file says → what is read. */
const CASES: Readonly<Record<string, readonly [DocxParts | string, string]>> = {
  'paragraphs, one a line': [
    p('甲县2025年法治政府建设年度报告') + p('') + p('全年受理12件。'),
    '甲县2025年法治政府建设年度报告\n\n全年受理12件。\n',
  ],
  'torn runs': [p(run('全年受') + run('理12', '<w:b/>') + run('件。')), '全年受理12件。\n'],
  'soft breaks and tabs': [
    p('<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t><w:cr/></w:r>'),
    '甲\n乙\t丙\n\n',
  ],
  'a page break before the text': [p('<w:r><w:br w:type="page"/><w:t>二、安排</w:t></w:r>'), '二、安排\n'],
  'the signs of a run': [
    p(
      '<w:r><w:t>2021</w:t><w:noBreakHyphen/><w:t>2025</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
    ),
    '2021-2025☑\n',
  ],
  'blanks that XML does not keep': [
    p('<w:r><w:t>  甲  </w:t></w:r><w:r><w:t xml:space="preserve"> 乙</w:t></w:r>'),
    '甲 乙\n',
  ],
  'marks of a multilevel list': [
    {
      numbering: OUTLINE + num(1, 1),
      body:
        p('主要举措', list(1)) +
        p('强化领导', list(1, 1)) +
        p('健全机制', list(1, 1)) +
        p('学习', list(1, 2)) +
        p('培训', list(1, 3)) +
        p('存在不足', list(1)) +
        p('原因', list(1, 1)),
    },
    '一、主要举措\n（一）强化领导\n（二）健全机制\n1. 学习\n①培训\n二、存在不足\n（一）原因\n',
  ],
  'a list that starts anew, and one that goes on': [
    {
      numbering:
        OUTLINE +
        num(1, 1) +
        num(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>') +
        num(3, 1),
      body: p('甲', list(1)) + p('乙', list(2)) + p('丙', list(2)) + p('丁', list(3)),
    },
    '一、甲\n五、乙\n六、丙\n七、丁\n',
  ],
  'numbering from styles, and numId 0': [
    {
      numbering:
        definition(
          1,
          level(0, 'ideographTraditional', '%1、', '<w:pStyle w:val="B"/>') +
            level(1, 'decimal', '%1.%2', '<w:pStyle w:val="C"/><w:isLgl/>'),
        ) + num(1, 1),
      styles:
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style><w:style w:type="paragraph" w:styleId="C"><w:name w:val="c"/><w:basedOn w:val="A"/></w:style>',
      body:
        p('甲事', '<w:pStyle w:val="B"/>') +
        p('细', '<w:pStyle w:val="C"/>') +
        p('无号', '<w:pStyle w:val="B"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
        p('乙事', '<w:pStyle w:val="B"/>'),
    },
    '甲、甲事\n1.1 细\n无号\n乙、乙事\n',
  ],
  bullets: [{ numbering: definition(1, level(0, 'bullet', '\uf06c')) + num(1, 1), body: p('甲', list(1)) }, '● 甲\n'],
  'bullets in letters of a font of pictures': [
    {
      numbering:
        definition(
          1,
          level(0, 'bullet', 'l', '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>') +
            level(1, 'bullet', '-') +
            level(2, 'bullet', 'o', '<w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr>'),
        ) + num(1, 1),
      body: p('甲', list(1)) + p('乙', list(1, 1)) + p('丙', list(1, 2)),
    },
    '● 甲\n- 乙\n◦ 丙\n',
  ],
  'signs of other fonts of pictures': [
    p(
      '<w:r><w:sym w:font="Wingdings 2" w:char="F052"/><w:t>有</w:t><w:sym w:font="Wingdings 2" w:char="00A3"/><w:t>无，误差</w:t><w:sym w:font="Symbol" w:char="F0B1"/><w:t>3%</w:t></w:r>' +
        run('\uf0fc', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>') +
        run('\uf0fc', '<w:rFonts w:ascii="宋体" w:hAnsi="宋体"/>'),
    ),
    '☑有☐无，误差±3%✓\uf0fc\n',
  ],
  'raised figures': [
    p(
      run('面积1200m') +
        run('2', '<w:vertAlign w:val="superscript"/>') +
        run('，共150件') +
        run('[1]', '<w:vertAlign w:val="superscript"/>'),
    ),
    '面积1200m²，共150件[1]\n',
  ],
  formulas: [
    p(
      run('办结率为') +
        `<m:oMath><m:f><m:num>${math('150')}</m:num><m:den>${math('120+80')}</m:den></m:f>${math('=75%')}</m:oMath>` +
        run('，边长') +
        `<m:oMath><m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e><m:sSup><m:e>${math('x')}</m:e><m:sup>${math('2')}</m:sup></m:sSup></m:e></m:rad></m:oMath>` +
        run('，') +
        `<m:oMath><m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e><m:sSub><m:e>${math('a')}</m:e><m:sub>${math('n')}</m:sub></m:sSub></m:e></m:d></m:oMath>`,
    ),
    '办结率为150/(120+80)=75%，边长√(x²)，[a_n]\n',
  ],
  'what fields of forms were filled in with': [
    p(
      `${filled('<w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked/></w:checkBox>', 'FORMCHECKBOX')}${run('是')}${filled('<w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>', 'FORMCHECKBOX')}${run('否，')}${filled('<w:ddList><w:result w:val="1"/><w:listEntry w:val="甲类"/><w:listEntry w:val="乙类"/></w:ddList>', 'FORMDROPDOWN')}`,
    ),
    '☑是☐否，乙类\n',
  ],
  'notes in the form of their section, and one with a mark of its own': [
    {
      settings: '<w:footnotePr><w:numFmt w:val="upperRoman"/></w:footnotePr>',
      footnotes: [1, 2, 3, 4].map((id) => `<w:footnote w:id="${id}">${p(`注${id}。`)}</w:footnote>`).join(''),
      body:
        p(`${run('甲')}${note(1)}${note(2, 'w:customMarkFollows="1" ')}${run('※')}${note(3)}`) +
        p('乙', '<w:sectPr><w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/></w:footnotePr></w:sectPr>') +
        p(`${run('丙')}${note(4)}`) +
        '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>',
    },
    '甲※\n乙\n丙\n①注1。\n注2。\n②注3。\nI 注4。\n',
  ],
  'a table with merged cells': [
    table(
      row(cell('类别', '<w:vMerge w:val="restart"/>'), cell('数量', '<w:gridSpan w:val="2"/>')),
      row(cell('', '<w:vMerge/>'), cell('上年'), cell('本年')),
    ) + p('后'),
    '类别\t数量\t\n\t上年\t本年\n后\n',
  ],
  'paragraphs of one cell': [table(row(cell(p('行政') + p('许可')), cell(p('12') + p('34')))), '行政许可\t12 34\n'],
  'a table in a cell': [
    table(row(cell(p('外') + table(row(cell('内'), cell('里'))) + p('')), cell('右'))),
    '外\t右\n内\t里\n',
  ],
  'a text box, once': [p(run('正文') + box(p('框一') + p('框二'))) + p('后'), '正文\n框一\n框二\n后\n'],
  'controls, smart tags and links': [
    `<w:sdt><w:sdtPr/><w:sdtContent>${p('块')}</w:sdtContent></w:sdt>` +
      p(
        `<w:sdt><w:sdtContent>${run('行')}</w:sdtContent></w:sdt><w:smartTag>${run('内')}</w:smartTag><w:hyperlink r:id="x">${run('链接')}</w:hyperlink>`,
      ),
    '块\n行内链接\n',
  ],
  'results of fields, not instructions': [
    p(
      run('共') +
        field('= 1 + \\* ARABIC', run('12')) +
        run('件') +
        `<w:fldSimple w:instr=" DATE ">${run('今日')}</w:fldSimple>`,
    ),
    '共12件今日\n',
  ],
  'the base of ruby': [
    p(`<w:r><w:ruby><w:rubyPr/><w:rt>${run('yí')}</w:rt><w:rubyBase>${run('宜')}</w:rubyBase></w:ruby></w:r>`),
    '宜\n',
  ],
  'hidden text left out': [
    {
      styles: '<w:style w:type="character" w:styleId="H"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>',
      body:
        p(
          run('甲') +
            run('密', '<w:vanish/>') +
            run('密', '<w:rStyle w:val="H"/>') +
            run('乙', '<w:rStyle w:val="H"/><w:vanish w:val="0"/>'),
        ) +
        p(run('全密', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>') +
        p('丙'),
    },
    '甲乙\n丙\n',
  ],
  'a table of contents left out': [
    p('目　录') +
      p(field('TOC \\o', run('一、甲\t1')).replace(/<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>$/u, '')) +
      p(run('二、乙\t2')) +
      p('<w:r><w:fldChar w:fldCharType="end"/></w:r>') +
      p('一、甲'),
    '一、甲\n',
  ],
  'a table of contents in a control': [
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目录')}${p('一、甲\t1')}</w:sdtContent></w:sdt>${p('一、甲')}`,
    '一、甲\n',
  ],
  'footnotes after the text': [
    {
      footnotes: `<w:footnote w:id="7">${p(`<w:r><w:footnoteRef/></w:r>${run(' 见附表。')}`)}</w:footnote><w:footnote w:id="3">${p('另一注。')}</w:footnote>`,
      body: p(
        run('甲') +
          '<w:r><w:footnoteReference w:id="3"/></w:r>' +
          run('乙') +
          '<w:r><w:footnoteReference w:id="7"/></w:r>',
      ),
    },
    '甲乙\n1 另一注。\n2 见附表。\n',
  ],
};

const CHANGED = p(
  run('受理') +
    `<w:del w:id="1">${run('12').replace(/w:t/gu, 'w:delText')}</w:del><w:ins w:id="2">${run('13')}</w:ins>` +
    run('件，'),
  '<w:rPr><w:del w:id="3"/></w:rPr>',
);

describe('text of Word files', () => {
  for (const [name, [parts, expected]] of Object.entries(CASES)) it(name, () => assert.equal(textOf(parts), expected));

  it('tracked changes, both views', () => {
    const body =
      CHANGED +
      p('办结10件。') +
      p(`<w:ins w:id="4">${run('新段。')}</w:ins>`, '<w:rPr><w:ins w:id="5"/></w:rPr>') +
      p('末。');
    assert.equal(textOf(body), '受理13件，办结10件。\n新段。\n末。\n');
    assert.equal(textOf(body, 'original'), '受理12件，\n办结10件。\n末。\n');
  });
});
