import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { folder, gongwen, REPORT } from '../helpers/cli.js';

const documentOf = (path: string): string =>
  strFromU8(unzipSync(readFileSync(path))['word/document.xml'] as Uint8Array);

describe('gongwen export', () => {
  it('writes a Word file beside the report, never over one', async () => {
    const cwd = folder({ 'r.txt': REPORT });
    const first = await gongwen(['export', 'r.txt'], { cwd });
    assert.equal(first.status, 0, first.stderr);
    assert.match(documentOf(join(cwd, 'r.docx')), /<w:pStyle w:val="Title"\/>/);
    const second = await gongwen(['export', 'r.txt'], { cwd });
    assert.equal(second.status, 2);
    assert.match(second.stderr, /已有这个文件/u);
    assert.equal((await gongwen(['export', 'r.txt', '--force'], { cwd })).status, 0);
  });

  it('follows the page of gongwen.yaml', async () => {
    const cwd = folder({ 'r.txt': REPORT, 'gongwen.yaml': 'page:\n  lineHeight: 28\n  margins:\n    left: 30\n' });
    assert.equal((await gongwen(['export', 'r.txt', '-o', 'out.docx'], { cwd })).status, 0);
    assert.match(documentOf(join(cwd, 'out.docx')), /w:left="1701".*w:linePitch="560"/);
  });

  it('says what is wrong with the page of gongwen.yaml', async () => {
    const cwd = folder({ 'r.txt': REPORT, 'gongwen.yaml': 'page:\n  lineHeight: 280\n  rows: 22\n' });
    const { status, stderr } = await gongwen(['export', 'r.txt'], { cwd });
    assert.equal(status, 2);
    assert.match(stderr, /gongwen\.yaml:2.*20到40/u);
    assert.match(stderr, /gongwen\.yaml:3/u);
  });

  it('writes a Word file new in the right form, and lint has nothing more to say of its form', async () => {
    const margins = 'page:\n  margins:\n    top: 25\n';
    const cwd = folder({ 'r.txt': REPORT, 'gongwen.yaml': margins });
    await gongwen(['export', 'r.txt', '-o', 'wide.docx'], { cwd });
    writeFileSync(join(cwd, 'gongwen.yaml'), 'root: true\n');
    const before = await gongwen(['lint', 'wide.docx', '--fail-on', 'never'], { cwd });
    assert.match(before.stdout, /页边距.*应为37、35、28、26毫米/u);
    assert.equal((await gongwen(['export', 'wide.docx', '-o', 'right.docx'], { cwd })).status, 0);
    const after = await gongwen(['lint', 'right.docx', '--fail-on', 'never'], { cwd });
    assert.doesNotMatch(after.stdout, /layout\//u);
    const itself = await gongwen(['export', 'wide.docx'], { cwd });
    assert.equal(itself.status, 2);
    assert.match(itself.stderr, /-o/u);
  });

  it('refuses to write over what it reads', async () => {
    const cwd = folder({ 'r.txt': REPORT });
    const { status, stderr } = await gongwen(['export', 'r.txt', '-o', './r.txt', '--force'], { cwd });
    assert.equal(status, 2);
    assert.match(stderr, /这是要检查的报告，不能写到它上面/u);
    assert.equal(readFileSync(join(cwd, 'r.txt'), 'utf8'), REPORT);
  });

  it('names a report that is not there', async () => {
    const cwd = folder({});
    const { status, stderr } = await gongwen(['export', 'x.txt'], { cwd });
    assert.equal(status, 2);
    assert.match(stderr, /x\.txt/u);
    assert.equal(existsSync(join(cwd, 'x.docx')), false);
  });
});
