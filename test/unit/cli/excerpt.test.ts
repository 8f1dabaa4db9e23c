import assert from 'node:assert/strict';
import { excerptOf } from '../../../server/src/cli/show/reporters/excerpt.js';
import { columnsOf } from '../../../server/src/cli/show/width.js';

const marked = (source: string, columns: number): string => {
  const start = source.indexOf('⟦');
  const end = source.indexOf('⟧') - 1;
  const { before, marked: inner, after } = excerptOf(source.replace('⟦', '').replace('⟧', ''), start, end, columns);
  assert.ok(columnsOf(before + inner + after) <= columns, `${columnsOf(before + inner + after)} columns`);
  return `${before}⟦${inner}⟧${after}`;
};

describe('excerpt', () => {
  it('is the line where it fits', () => {
    assert.equal(marked('上一行\n　　调解⟦121件⟧，成功率98.8%。\n下一行', 60), '调解⟦121件⟧，成功率98.8%。');
  });

  it('keeps the marked part in sight of a long line', () => {
    const long = `${'全年办理案件若干，'.repeat(50)}⟦98.8%⟧${'比上年有所提高，'.repeat(50)}`;
    assert.match(marked(long, 40), /^….*⟦98\.8%⟧.*…$/u);
  });

  it('cuts a marked part that is too long', () => {
    assert.match(marked(`⟦${'柳溪镇'.repeat(100)}⟧`, 40), /…⟧$/u);
  });

  it('ends with the line', () => {
    assert.equal(marked('⟦石桥街道\n青禾县⟧', 40), '⟦石桥街道…⟧');
  });

  it('counts columns as a terminal does', () => {
    assert.equal(columnsOf('柳溪a１，'), 9);
    assert.equal(columnsOf('e\u0301'), 1);
  });
});
