import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createReportService, exportWord } from '../../../server/src/word/api.js';
import { originAfter } from '../../../server/src/word/edited.js';
import { readWord } from '../../../server/src/word/read.js';

const service = createReportService();
const word = readWord(exportWord(service, readFileSync('samples/fazhi-faulty.txt', 'utf8')));

/** Every line stands where its own text does, with runs that lie in it. */
function sound(text: string): number {
  const { lines } = originAfter(word, text).layout;
  for (const { start, end, textStart, paragraph } of lines) {
    assert.ok(start <= textStart && textStart <= end);
    assert.equal(text.slice(textStart, end), paragraph.text);
    for (const run of paragraph.runs) assert.ok(run.start <= run.end && run.end <= paragraph.text.length);
  }
  return lines.length;
}

describe('the form of a text that was read from a Word file', () => {
  const all = word.layout.lines.length;
  const rows = word.text.split('\n');
  const changed = (change: (row: string, i: number) => string | readonly string[]): string =>
    rows.flatMap(change).join('\n');

  it('is that of the file as long as nothing changes', () => assert.equal(sound(word.text), all));

  it('follows edits within lines, near and far', () => {
    assert.equal(sound(changed((row, i) => (i % 3 === 1 && row ? `${row}，另有其他情况` : row))), all);
    assert.equal(sound(changed((row) => row.replace(/\d+/u, '很多'))), all);
    assert.equal(sound(changed((row, i) => (i === 4 ? '' : row))), all);
  });

  it('follows lines that come and go', () => {
    assert.equal(sound(changed((row, i) => (i === 5 ? [row, '新的一段。'] : row))), all);
    assert.ok(sound(changed((row, i) => (i === 5 ? [] : row))) >= all - 1);
    assert.ok(
      sound(changed((row, i) => (i === 2 ? [`${row}改`, '新'] : i === rows.length - 3 ? `${row}改` : row))) > 0,
    );
  });

  it('is gone where all is', () => {
    assert.equal(sound(''), 0);
    assert.ok(sound('\n\n\n') <= all);
  });
});
