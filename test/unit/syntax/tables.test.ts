import assert from 'node:assert/strict';
import { parseReport } from '../../../server/src/report/parse.js';
import { tableCellsOf, tableRowOf } from '../../../server/src/syntax/tables.js';

const cells = (line: string): string[] => {
  const block = parseReport(`前文一段，说明表格。\n${line}`, { format: 'text' }).blocks[1];
  assert.ok(block);
  return tableCellsOf(block).map(({ start, end }) => block.text.slice(start, end));
};

describe('tableCellsOf', () => {
  it('cuts rows of bars', () => {
    assert.deepEqual(cells('| 类别 | 件数 |'), ['类别', '件数']);
    assert.deepEqual(cells('|甲\\|乙||3'), ['甲\\|乙', '', '3']);
  });
  it('cuts rows of tabs', () =>
    assert.deepEqual(cells('信息内容\t本年新制作\t 本年废止 \t5'), ['信息内容', '本年新制作', '本年废止', '5']));
  it('knows a delimiter row', () => {
    const block = parseReport('|甲|乙|\n|---|:-:|\n', { format: 'text' }).blocks[1];
    assert.ok(block);
    assert.deepEqual(tableRowOf(block), { cells: [], delimiter: true });
  });
  it('has no cells in prose', () => assert.deepEqual(cells('共办理3件。'), []));
});
