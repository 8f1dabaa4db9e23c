import assert from 'node:assert/strict';
import { dataRowOf } from '../../../server/src/figures/tables.js';
import { parseReport } from '../../../server/src/report/parse.js';

const TITLE = '柳溪镇2025年工作总结\n\n一、调解情况\n\n';

/** Label and numbers of the rows that end in numbers. */
const rowsOf = (text: string, format: 'text' | 'markdown'): string[] =>
  parseReport(TITLE + text, { format }).blocks.flatMap((block) => {
    const row = dataRowOf(block);
    return row ? [`${row.label} ${row.numbers.map(({ quantity }) => quantity?.text ?? '0').join(' ')}`] : [];
  });

describe('tables in the forms in which they arrive', () => {
  it('cells in bold type, with signs for nothing', () => {
    assert.deepEqual(
      rowsOf(
        '| 村 | 受理 | 调解 |\n| --- | --- | --- |\n| 河东村 | **27** | / |\n| 河西村 | 8 | **7** |\n',
        'markdown',
      ),
      ['河东村 27 0', '河西村 8 7'],
    );
  });

  it('cells set apart by blanks', () => {
    assert.deepEqual(rowsOf('村    受理    调解\n河东村    27    24\n河西村    8    7\n', 'text'), [
      '河东村 27 24',
      '河西村 8 7',
    ]);
  });

  it('labels with a line break in them', () => {
    const text = '类别\t受理\t调解\n一、本年新收的\n矛盾纠纷\t27\t24\n二、上年结转\t8\t7\n';
    assert.deepEqual(rowsOf(text, 'text'), ['一、本年新收的矛盾纠纷 27 24', '二、上年结转 8 7']);
  });

  it('rows of HTML', () => {
    const text =
      '<table border="1">\n<tr><td>村</td><td>受理</td><td>调解</td></tr>\n<tr><td><b>河东村</b></td><td>27</td><td><strong>24</strong></td></tr>\n</table>\n\n之后。\n';
    assert.deepEqual(rowsOf(text, 'markdown'), ['河东村 27 24']);
    const report = parseReport(TITLE + text, { format: 'markdown' });
    const block = report.blocks.find((one) => dataRowOf(one));
    assert.ok(block);
    const cell = dataRowOf(block)?.numbers[1];
    assert.ok(cell);
    const { start, end } = report.rangeOf(cell.place);
    assert.equal(report.text.slice(start, end), '24');
  });
});
