import assert from 'node:assert/strict';
import { pageOf } from '../../../server/src/layout/page.js';
import { breakText } from '../../../server/src/page/lines.js';
import { pages } from '../../helpers/page.js';

const cut = (text: string, room: number): string[] =>
  breakText(text, () => room).map(({ start, end }) => text.slice(start, end));

describe('lines', () => {
  it('let no stop begin a line: it hangs out', () =>
    assert.deepEqual(cut('甲乙丙丁，戊己', 4), ['甲乙丙丁，', '戊己']));
  it('take the character before a closing mark along', () =>
    assert.deepEqual(cut('甲乙丙丁》戊己', 4), ['甲乙丙', '丁》戊己']));
  it('let no opening mark end a line', () => assert.deepEqual(cut('甲乙丙（丁戊）', 4), ['甲乙丙', '（丁戊）']));
  it('tear no number', () => assert.deepEqual(cut('甲乙丙12345件', 4), ['甲乙丙', '12345件']));
  it('tear what no line could hold', () => assert.deepEqual(cut('123456789012', 4), ['12345678', '9012']));
  it('give an empty text one line', () => assert.deepEqual(cut('', 4), ['']));
  it('keep every character', () => {
    const text = '全年受理12345热线诉求（含“接诉即办”）3.2万件，办结率98.5%。'.repeat(30);
    assert.equal(cut(text, 28).join(''), text);
  });
});

describe('pages', () => {
  const body = '全市各级行政机关依法全面履行职责扎实推进各项工作。'.repeat(60);

  it('hold 22 lines of 27 to 29 characters', () => {
    const found = pages(`柳溪镇2024年法治政府建设年度报告\n\n${`${body}\n`.repeat(3)}`);
    assert.ok(found.length > 4);
    for (const { lines } of found.slice(1, -1)) {
      assert.equal(lines.length, 22);
      for (const { text, align } of lines)
        if (align === 'both') assert.ok(text.length >= 26 && text.length <= 29, text);
    }
  });

  it('have the measures of the standard', () => {
    const { textWidth, textHeight, lines, pitch } = pageOf();
    assert.ok(Math.abs(textWidth - 442.2) < 0.1);
    assert.ok(Math.abs(textHeight - 637.8) < 0.1);
    assert.equal(lines, 22);
    assert.ok(Math.abs(pitch - 15.79) < 0.01);
  });

  it('follow local habits', () => {
    assert.equal(pageOf({ lineHeight: 28 }).lines, 22);
    assert.equal(pageOf({ margins: { left: 30 } }).textWidth < 440, true);
    assert.equal(pageOf({ boldLevels: [2] }).styles.heading2.bold, true);
    assert.equal(pageOf({ fonts: { title: '方正小标宋_GBK' } }).fonts.title[0], '方正小标宋_GBK');
  });

  it('keep a heading with its text', () => {
    const lines = Array.from({ length: 18 }, (_, i) => `第${i}段落的文字。`).join('\n');
    const found = pages(
      `柳溪镇2024年法治政府建设年度报告\n\n${lines}\n\n一、主要举措\n\n（一）依法行政\n\n正文第一段。\n`,
    );
    assert.ok(
      found[1]?.lines[0]?.text.startsWith('一、') || found[0]?.lines.some(({ text }) => text.startsWith('正文')),
    );
  });

  it('repeat the head of a table that goes over a page', () => {
    const rows = Array.from({ length: 60 }, (_, i) => `| 第${i}项 | ${i} |`).join('\n');
    const found = pages(`# 柳溪镇2024年法治政府建设年度报告\n\n| 项目 | 件数 |\n| --- | --- |\n${rows}\n`, 'markdown');
    assert.ok(found.length >= 2);
    for (const { lines } of found) assert.ok(lines.some(({ text }) => text === '项目'));
  });
});
