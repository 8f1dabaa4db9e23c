// Rows of Word's tables are rows of the report, whatever they look like.
import assert from 'node:assert/strict';
import { parseReport } from '../../../server/src/report/parse.js';
import type { Report } from '../../../server/src/report/report.js';
import { originAfter } from '../../../server/src/word/edited.js';
import { originOf, readWord } from '../../../server/src/word/read.js';
import { writeWord } from '../../../server/src/word/write/write.js';
import { docx, p } from '../../helpers/docx.js';

const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

const TITLE = p('柳溪县2025年法治政府建设年度报告');
const MERGED = docx({
  body:
    TITLE +
    table(
      row(cell('类别', '<w:vMerge w:val="restart"/>'), cell('数量', '<w:gridSpan w:val="2"/>')),
      row(cell('', '<w:vMerge/>'), cell('上年'), cell('本年')),
      row(cell('许可'), cell('12'), cell('13')),
      row(cell('合计'), cell(''), cell('')),
    ) +
    p('一、主要举措') +
    p('各项工作有序推进。') +
    table(row(cell('事项'), cell('承办单位')), row(cell('健全制度'), cell('司法局'))) +
    p('二、存在的不足') +
    p('力量薄弱。'),
});

const word = (bytes: Uint8Array): Report => {
  const read = readWord(bytes);
  return parseReport(read.text, { format: 'text', origin: originOf(read) });
};
const kinds = ({ blocks }: Report): string[] => blocks.map(({ kind, text }) => `${kind} ${text}`);
const rows = (report: Report): string[] => kinds(report).filter((each) => each.startsWith('table-row'));

const ROWS = [
  'table-row 类别\t数量\t',
  'table-row \t上年\t本年',
  'table-row 许可\t12\t13',
  'table-row 合计\t\t',
  'table-row 事项\t承办单位',
  'table-row 健全制度\t司法局',
];

describe('rows of tables in Word files', () => {
  it('are rows, merged cells and heads without figures among them', () => {
    const report = word(MERGED);
    assert.deepEqual(rows(report), ROWS);
    assert.deepEqual(
      report.headings.map(({ block }) => block.text),
      ['一、主要举措', '二、存在的不足'],
    );
  });

  it('keep their columns when the file is set anew', () => {
    assert.equal(readWord(writeWord(word(MERGED))).text, readWord(MERGED).text);
  });

  it('are none where a frame holds prose, or one row alone', () => {
    const framed = docx({
      body:
        TITLE +
        table(row(cell('主要职责'), cell('负责全县法治工作。')), row(cell('履职情况'), cell('带头学法。'))) +
        p('一、主要举措') +
        p('各项工作有序推进。') +
        table(row(cell('柳溪县人民政府'), cell('2026年1月5日'))),
    });
    assert.deepEqual(rows(word(framed)), []);
  });

  it('stay so while the text is edited, and once it is known where it came from', () => {
    const read = readWord(MERGED);
    const bare = parseReport(read.text, { format: 'text' });
    const known = parseReport(read.text, { format: 'text', origin: originOf(read) }, bare);
    assert.deepEqual(kinds(known), kinds(word(MERGED)));
    const text = read.text.replace('各项工作', '各项重点工作').replace('司法局', '县司法局');
    const edited = parseReport(text, { format: 'text', origin: originAfter(read, text) }, known);
    const fresh = parseReport(text, { format: 'text', origin: originAfter(read, text) });
    assert.deepEqual(kinds(edited), kinds(fresh));
    assert.equal(rows(edited).length, ROWS.length);
  });
});
