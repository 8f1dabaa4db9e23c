import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { XMLValidator } from 'fast-xml-parser';
import { parts, printed, reportOf, textOf } from '../../helpers/page.js';

const format = (name: string) => (name.endsWith('.md') ? 'markdown' : 'text');

/** Without what the styles stand for: blanks at the ends of lines, blank lines, the lines that make a table. */
const plain = (lines: readonly string[]): string =>
  lines
    .map((line) =>
      line
        .trim()
        .replace(/^\|\s*|\s*\|$/g, '')
        .replace(/\s*[|\t]\s*/g, '\t')
        .replace(/\t+/g, '\t'),
    )
    .filter((line) => line !== '' && !/^[-:\t ]+$/.test(line))
    .join('\n');

describe('a Word file of a report', () => {
  for (const name of readdirSync('samples'))
    it(`holds every character of ${name}`, () => {
      const text = readFileSync(`samples/${name}`, 'utf8');
      const report = reportOf(text, format(name));
      const document = parts(text, format(name))['word/document.xml'] ?? '';
      const got = textOf(document).split('\n');
      const want = report.blocks.filter(({ kind }) => kind !== 'directive').map((block) => block.text);
      const squeezed = (s: string) => s.replace(/\s+/g, '');
      assert.equal(squeezed(plain(got)), squeezed(plain(want)));
      // Read again as text, every heading has the level that it had.
      const levels = (lines: readonly string[]) => lines.filter((line) => /^heading|^body （/.test(line));
      if (format(name) === 'text') assert.deepEqual(levels(printed(got.join('\n\n'))), levels(printed(text)));
    });

  it('is well-formed in every part, whatever the text', () => {
    const text = '柳溪镇2024年<法治>&"政府"\u0001年度报告\n\n\ud800坏字\ufffe\t表\t格\n';
    for (const [name, part] of Object.entries(parts(text))) assert.equal(XMLValidator.validate(part), true, name);
    assert.match(parts(text)['word/document.xml'] ?? '', /&lt;法治&gt;&amp;/);
  });

  it('has a page, a grid and page numbers', () => {
    const found = parts('柳溪镇2024年法治政府建设年度报告\n');
    assert.match(found['word/document.xml'] ?? '', /w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    assert.match(found['word/document.xml'] ?? '', /w:type="lines" w:linePitch="579"/);
    assert.match(found['word/footer1.xml'] ?? '', /<w:jc w:val="right"\/>.*— .*PAGE.* —/);
    assert.match(found['word/footer2.xml'] ?? '', /<w:jc w:val="left"\/>/);
    assert.doesNotMatch(parts('正文。', 'text', { pageNumbers: false })['word/document.xml'] ?? '', /footerReference/);
  });

  it('is the same for the same report', () => assert.deepEqual(parts('正文。'), parts('正文。')));

  it('makes Word tables of Markdown tables', () => {
    const document = parts('# 标题\n\n| 甲 | 乙 |\n|:--|--:|\n| 1 | 2 |\n', 'markdown')['word/document.xml'] ?? '';
    assert.equal(document.match(/<w:tc>/g)?.length, 4);
    assert.match(document, /<w:tblHeader\/>/);
  });
});
