import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingOutput } from '../../server/src/service/output/lint.js';
import { folder, gongwen, gongwenJson } from '../helpers/cli.js';
import { definition, docx, level, list, num, p, run } from '../helpers/docx.js';
import { REFUSED } from '../helpers/refused-words.js';
import { thorough } from '../helpers/thorough.js';

const report = docx({
  numbering: definition(1, level(0, 'chineseCountingThousand', '%1、')) + num(1, 1),
  body:
    p('甲县2025年法治政府建设年度报告') +
    p('主要举措和成效', list(1)) +
    p(run('全年受理复议案件200件，') + run('办结', '<w:b/>') + run('150件，办结率95%。')) +
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>类别</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>数量|件</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
});

interface Lint {
  readonly errors: readonly { readonly code: string; readonly path?: string }[];
  readonly files: readonly { readonly path: string; readonly findings: readonly FindingOutput[] }[];
}

describe('Word files', () => {
  const cwd = folder({
    '甲.docx': report,
    '旧.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    '~$甲.docx': 'x',
  });

  it('are linted, with the place in the file', async () => {
    const { files } = await gongwenJson<Lint>(1, ['lint', '甲.docx'], { cwd });
    const rate = files[0]?.findings.find(({ rule }) => rule === 'figures/rate');
    assert.deepEqual(rate?.start, {
      line: 3,
      column: 24,
      offset: 51,
      word: { part: 'word/document.xml', paragraph: 3, offset: 23 },
    });
    assert.deepEqual(rate?.end.word, { part: 'word/document.xml', paragraph: 3, offset: 26 });
  });

  it('give the same from a folder and from standard input', async () => {
    const named = await gongwenJson<Lint>(1, ['lint', '甲.docx'], { cwd });
    const found = await gongwenJson<Lint>(1, ['lint', '.'], { cwd });
    assert.deepEqual(
      found.files.map(({ path }) => path),
      ['./甲.docx'],
    );
    assert.deepEqual(found.files[0]?.findings, named.files[0]?.findings);
    const piped = await gongwenJson<Lint>(1, ['lint', '--stdin-filename', '甲.docx'], { cwd, input: report });
    assert.deepEqual(piped.files[0]?.findings, named.files[0]?.findings);
  });

  it('have an outline and figures', async () => {
    const outline = await gongwen(['outline', '甲.docx'], { cwd });
    assert.match(outline.stdout, /一、主要举措和成效/u);
    const figures = await gongwen(['figures', '甲.docx'], { cwd });
    assert.match(figures.stdout, /200件/u);
  });

  it('are refused with a reason, the others still read', async () => {
    const { errors, files } = await gongwenJson<Lint>(2, ['lint', '旧.doc', '甲.docx'], { cwd });
    assert.deepEqual(
      errors.map(({ code, path }) => [code, path]),
      [['word-old', '旧.doc']],
    );
    assert.equal(files.length, 2);
  });

  it('are refused by every command in one sentence with advice', async () => {
    const names = Object.keys(REFUSED).map((_, i) => `${i}.docx`);
    const where = folder(Object.fromEntries(Object.values(REFUSED).map(([bytes], i) => [`${i}.docx`, bytes])));
    const { errors } = await gongwenJson<Lint>(2, ['lint', ...names], { cwd: where });
    assert.deepEqual(
      errors.map(({ code, path }) => [path, code]),
      Object.values(REFUSED).map(([, code], i) => [`${i}.docx`, code]),
    );
    for (const name of names.filter((_, i) => thorough() || i % 6 === 0))
      for (const args of [
        ['outline', name],
        ['figures', name],
        ['explain', 'figures/rate', name],
        ['import', name],
        ['review', name, '-o', 'out.docx'],
        ['export', name, '-o', 'out.docx'],
      ]) {
        const { status, stderr } = await gongwen(args, { cwd: where });
        assert.equal(status, 2, `${args.join(' ')}: ${stderr}`);
        assert.match(stderr.trim(), /^[^\n]*\d+\.docx[^\n]*；请[^\n]*$/u, args.join(' '));
      }
    assert.ok(!existsSync(join(where, 'out.docx')));
  });

  it('are not rewritten by fix', async () => {
    const ran = await gongwen(['fix', '甲.docx'], { cwd });
    assert.deepEqual(new Uint8Array(readFileSync(join(cwd, '甲.docx'))), report);
    assert.ok(ran.status === 1 || /review/u.test(ran.stderr), ran.stderr);
  });
});

describe('import', () => {
  const cwd = folder({ '甲.docx': report });

  it('prints the text', async () => {
    const { stdout, status } = await gongwen(['import', '甲.docx'], { cwd });
    assert.equal(status, 0);
    assert.equal(
      stdout,
      '甲县2025年法治政府建设年度报告\n一、主要举措和成效\n全年受理复议案件200件，办结150件，办结率95%。\n类别\t数量|件\n',
    );
  });

  it('writes Markdown, once', async () => {
    assert.equal((await gongwen(['import', '甲.docx', '--to', 'markdown', '-o', 'a.md'], { cwd })).status, 0);
    assert.equal(
      readFileSync(join(cwd, 'a.md'), 'utf8'),
      '# 甲县2025年法治政府建设年度报告\n\n## 一、主要举措和成效\n\n全年受理复议案件200件，办结150件，办结率95%。\n\n| 类别 | 数量\\|件 |\n| --- | --- |\n',
    );
    const again = await gongwen(['import', '甲.docx', '-o', 'a.md'], { cwd });
    assert.equal(again.status, 2);
    assert.match(again.stderr, /--force/u);
    assert.equal((await gongwen(['import', '甲.docx', '-o', '甲.docx', '--force'], { cwd })).status, 2);
    assert.equal((await gongwen(['import', '没有.docx'], { cwd })).status, 2);
    assert.ok(!existsSync(join(cwd, '没有.docx')));
  });
});

describe('review', () => {
  const cwd = folder({ '甲.docx': report });

  it('writes comments and says how many; a second run adds none', async () => {
    const first = await gongwen(['review', '甲.docx', '-o', '乙.docx', '--revise'], { cwd });
    assert.equal(first.status, 1, first.stderr);
    assert.match(first.stdout, /乙\.docx：写入批注[1-9]\d*条、修订\d+处/u);
    const again = await gongwen(['review', '乙.docx', '-o', '丙.docx', '--revise'], { cwd });
    assert.match(again.stdout, /写入批注0条、修订0处/u);
    assert.deepEqual(readFileSync(join(cwd, '丙.docx')), readFileSync(join(cwd, '乙.docx')));
  });

  it('never takes the place of a file', async () => {
    assert.equal((await gongwen(['review', '甲.docx', '-o', '甲.docx', '--force'], { cwd })).status, 2);
    assert.equal((await gongwen(['review', '甲.docx', '-o', '乙.docx'], { cwd })).status, 2);
    assert.equal((await gongwen(['review', '甲.docx'], { cwd })).status, 2);
    assert.deepEqual(new Uint8Array(readFileSync(join(cwd, '甲.docx'))), report);
  });
});
