// Every sample exported and printed by LibreOffice, and measured on the paper. Skips, saying so, where LibreOffice is absent.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeWord } from '../../server/src/word/write/write.js';
import { pages, reportOf } from '../helpers/page.js';

const MM = 72 / 25.4;

interface Word {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
}

const there = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

/** Words with their boxes in millimetres. */
function wordsOf(pdf: string): Word[] {
  const xml = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const words: Word[] = [];
  let page = 0;
  for (const line of xml.split('\n')) {
    if (line.includes('<page ')) page++;
    const box = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/.exec(line);
    if (!box) continue;
    const [left, top, right, bottom] = box.slice(1, 5).map((value) => Number(value) / MM) as [
      number,
      number,
      number,
      number,
    ];
    words.push({ page, left, top, right, bottom, text: box[5] ?? '' });
  }
  return words;
}

/** Words of one line of print: their boxes share a middle. */
function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const last = lines.at(-1);
    const before = last?.[0];
    if (last && before && Math.abs(before.top + before.bottom - word.top - word.bottom) < 6) last.push(word);
    else lines.push([word]);
  }
  return lines;
}

const inText = ({ top, bottom }: Word): boolean => (top + bottom) / 2 > 37 && (top + bottom) / 2 < 297 - 35;

describe('samples on paper', function () {
  this.timeout(300_000);
  let folder = '';
  before(function () {
    if (!there('soffice') || !there('pdftotext')) {
      console.log('      skipped: needs LibreOffice (soffice) and poppler-utils');
      this.skip();
    }
    folder = mkdtempSync(join(tmpdir(), 'gongwen-print-'));
    const files = readdirSync('samples').map((name) => {
      const report = reportOf(readFileSync(`samples/${name}`, 'utf8'), name.endsWith('.md') ? 'markdown' : 'text');
      const file = join(folder, `${basename(name)}.docx`);
      writeFileSync(file, writeWord(report));
      return file;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      stdio: 'ignore',
    });
  });
  after(() => folder !== '' && rmSync(folder, { recursive: true, force: true }));

  for (const name of readdirSync('samples'))
    it(name, () => {
      const pdf = join(folder, `${name}.pdf`);
      const [, width, height] =
        /Page size:\s+([\d.]+) x ([\d.]+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })) ?? [];
      assert.ok(Math.abs(Number(width) / MM - 210) < 1 && Math.abs(Number(height) / MM - 297) < 1, 'A4');
      const words = wordsOf(pdf);
      const count = Math.max(...words.map(({ page }) => page));
      for (let page = 1; page <= count; page++) {
        const here = words.filter((word) => word.page === page);
        const body = here.filter(inText);
        const number = here.filter((word) => !inText(word));
        const text = number
          .sort((a, b) => a.left - b.left)
          .map((word) => word.text)
          .join('');
        assert.equal(text, `—${page}—`);
        // One character of 4号 from the outer edge, the dash 7 mm below the text.
        const edge =
          page % 2
            ? 210 - 26 - Math.max(...number.map(({ right }) => right))
            : Math.min(...number.map(({ left }) => left)) - 28;
        assert.ok(Math.abs(edge - 14 / MM) < 1, `page ${page}: number ${edge.toFixed(1)} mm from the edge`);
        const middle = ((number[0]?.top ?? 0) + (number[0]?.bottom ?? 0)) / 2 - (297 - 35);
        assert.ok(Math.abs(middle - 7) < 1.5, `page ${page}: dash ${middle.toFixed(1)} mm below the text`);
        if (body.length === 0) continue;
        const left = Math.min(...body.map((word) => word.left));
        assert.ok(left > 27, `page ${page}: text begins at ${left.toFixed(1)} mm`);
        // A stop may hang out by one character.
        const right = Math.max(...body.map((word) => word.right));
        assert.ok(right < 210 - 26 + 16 / MM + 1, `page ${page}: text ends at ${right.toFixed(1)} mm`);
      }
      const title = linesOf(words.filter((word) => word.page === 1 && inText(word)))[0] ?? [];
      const centre = (Math.min(...title.map(({ left }) => left)) + Math.max(...title.map(({ right }) => right))) / 2;
      if (/^(?:fazhi|xxgk|shufa)/.test(name))
        assert.ok(Math.abs(centre - (28 + 78)) < 2, `title's middle at ${centre.toFixed(1)} mm`);
    });

  it('full pages hold 22 lines, full lines 27 to 29 characters', () => {
    const words = wordsOf(join(folder, 'fazhi-long.txt.pdf'));
    const count = Math.max(...words.map(({ page }) => page));
    let [full, lines, fitting] = [0, 0, 0];
    for (let page = 2; page < count; page++) {
      const found = linesOf(words.filter((word) => word.page === page && inText(word)));
      assert.ok(found.length <= 22, `page ${page}: ${found.length} lines`);
      if (found.length === 22) full++;
      const texts = found.map((line) =>
        [...line]
          .sort((a, b) => a.left - b.left)
          .map((word) => word.text)
          .join(''),
      );
      found.forEach((line, i) => {
        const [left, right] = [Math.min(...line.map((word) => word.left)), Math.max(...line.map((word) => word.right))];
        const text = texts[i] ?? '';
        // Lines of 汉字 alone that reach from edge to edge: figures are as wide as the font at hand makes them.
        if (left > 29 || right < 183 || /[0-9A-Za-z]/.test(text)) return;
        // What may not be torn or begin a line goes down whole.
        if (/^[0-9“‘（《]|^.[”’）》，。；]/.test(texts[i + 1] ?? '0')) return;
        lines++;
        if ([...text].length >= 27 && [...text].length <= 29) fitting++;
      });
    }
    console.log(
      `      ${full} of ${count - 2} inner pages hold 22 lines; ${fitting} of ${lines} full lines hold 27 to 29`,
    );
    assert.ok(full > (count - 2) / 2);
    assert.ok(lines > 100 && fitting === lines);
  });

  it('pages break where the preview breaks them', () => {
    // Figures give way to 汉字: how wide a digit is depends on the font at hand.
    const text = readFileSync('samples/fazhi-long.txt', 'utf8').replace(/\d+(?:\.\d+)?%?/g, '若干');
    const report = reportOf(text);
    const file = join(folder, 'breaks.docx');
    writeFileSync(file, writeWord(report));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
    });
    const printed = execFileSync('pdftotext', ['-layout', join(folder, 'breaks.pdf'), '-'], { encoding: 'utf8' })
      .split('\f')
      .slice(0, -1);
    // A stop that hangs out may be missing from the text of a PDF.
    const bare = (line: string) => line.replace(/\s+/g, '').replace(/[、。，；：]$/, '');
    const shown = pages(text).map(({ lines }) => lines.map((line) => bare(line.text)));
    assert.equal(printed.length, shown.length);
    const same = shown.filter((lines, i) => {
      const paper = (printed[i] ?? '')
        .split('\n')
        .map(bare)
        .filter((line) => line !== '');
      return paper[0] === lines[0] && paper.at(-2) === lines.at(-1);
    });
    console.log(`      ${same.length} of ${shown.length} pages begin and end with the same lines`);
    assert.ok(same.length > shown.length * 0.9);
  });
});
