import assert from 'node:assert/strict';
import { dataRowOf, emptyRowOf } from '../../../server/src/figures/tables.js';
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

  // As pages print them: each cell on a line of its own, paragraphs and spans inside, the frame beside a row.
  const PRETTY =
    '<table class="t">\n<tbody>\n<tr>\n<td>村</td>\n<td>受理</td>\n</tr>\n<tr>\n<td>\n<p><span>河东村</span></p>\n</td>\n<td>\n  27\n</td>\n</tr>\n<tr><td>河西<br/>村</td><td>8</td></tr></tbody></table>\n\n之后。\n';
  for (const format of ['markdown', 'text'] as const)
    it(`rows of HTML over several lines, in ${format}`, () => {
      assert.deepEqual(rowsOf(PRETTY, format), ['河东村 27', '河西村 8']);
      const report = parseReport(TITLE + PRETTY, { format });
      const block = report.blocks.find((one) => dataRowOf(one));
      const cell = block && dataRowOf(block)?.numbers[0];
      assert.ok(cell);
      const { start, end } = report.rangeOf(cell.place);
      assert.equal(report.text.slice(start, end), '27');
    });

  it('HTML without an end, or all on one line, is no row and no residue', () => {
    for (const text of [
      '<tr>\n<td>27</td>\n\n之后。\n',
      '<table><tr><td>村</td><td>1</td></tr><tr><td>2</td></tr></table>\n',
    ]) {
      assert.deepEqual(rowsOf(text, 'markdown'), []);
      assert.ok(parseReport(TITLE + text, { format: 'text' }).blocks.every(({ kind }) => kind !== 'residue'));
    }
  });

  it('edits keep what a row of several lines says', () => {
    const before = parseReport(TITLE + PRETTY, { format: 'text' });
    const text = TITLE + PRETTY.replace('27', '28');
    const after = parseReport(text, { format: 'text' }, before);
    assert.deepEqual(
      after.blocks.map((block) => block.text),
      parseReport(text, { format: 'text' }).blocks.map((block) => block.text),
    );
  });

  it('a row of a name and empty cells has zeros, one of words has none', () => {
    const rows = parseReport(`${TITLE}1.属于国家秘密\t\t\t\n（三）不予公开\t其他\t\n`, { format: 'text' }).blocks;
    assert.deepEqual(
      rows.flatMap((block) => emptyRowOf(block)?.numbers.map(({ quantity }) => quantity) ?? []),
      [undefined, undefined, undefined],
    );
  });
});
