import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readWord } from '../../server/src/word/read.js';
import { reviewWord } from '../../server/src/word/review/review.js';
import { HAND_FILES } from '../helpers/word-hand.js';

const installed = spawnSync('soffice', ['--version']).status === 0;

/** Converts files by LibreOffice into a folder. */
function convert(folder: string, form: string, names: readonly string[], out: string): void {
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      form,
      '--outdir',
      out,
      ...names.map((name) => join(folder, name)),
    ],
    { stdio: 'ignore', timeout: 240_000 },
  );
}

const plain = (text: string): string => text.replace(/[\s\u3000]+/gu, '');

describe('Word files and LibreOffice', function () {
  this.timeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-word-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  before(function () {
    if (!installed) this.skip();
    for (const [name, { bytes }] of Object.entries(HAND_FILES)) writeFileSync(join(folder, `${name}.docx`), bytes());
    convert(
      folder,
      'txt:Text (encoded):UTF8',
      Object.keys(HAND_FILES).map((name) => `${name}.docx`),
      folder,
    );
  });

  for (const [name, { same }] of Object.entries(HAND_FILES))
    if (same)
      it(`${name}: the same text`, () => {
        const ours = plain(readWord(HAND_FILES[name]?.bytes() ?? new Uint8Array()).text);
        const theirs = plain(readFileSync(join(folder, `${name}.txt`), 'utf8').replace(/^\ufeff/u, ''));
        assert.equal(ours, theirs);
      });

  it('a reviewed file opens with its comments at the words', () => {
    const bytes = HAND_FILES.report?.bytes() ?? new Uint8Array();
    const { text } = readWord(bytes);
    const at = (needle: string) => ({ start: text.indexOf(needle), end: text.indexOf(needle) + needle.length });
    const made = reviewWord(bytes, {
      comments: [
        { ...at('95%'), text: '请核对办结率' },
        { ...at('二、存在不足'), text: '标题' },
      ],
      edits: [{ ...at('200'), text: '201' }],
      date: '2026-01-31T08:00:00Z',
    });
    writeFileSync(join(folder, 'reviewed.docx'), made.bytes);
    const out = join(folder, 'odt');
    convert(folder, 'odt', ['reviewed.docx'], out);
    const content = new TextDecoder().decode(unzipSync(readFileSync(join(out, 'reviewed.odt')))['content.xml']);
    const names = [
      ...content.matchAll(/<office:annotation [^>]*office:name="([^"]+)"[^>]*>(.*?)<\/office:annotation>/gsu),
    ];
    const words = names.map(([whole, id, inside]) => {
      const from = content.indexOf(whole) + whole.length;
      const stretch = content.slice(from, content.indexOf(`<office:annotation-end office:name="${id}"/>`, from));
      return [
        stretch.replace(/<[^>]+>/gu, ''),
        (inside ?? '')
          .replace(/.*<\/dc:date>/su, '')
          .replace(/<[^>]+>/gu, '')
          .replace(/^GW/u, ''),
      ];
    });
    assert.deepEqual(words, [
      ['95%', '请核对办结率'],
      ['存在不足', '标题'],
    ]);
    assert.match(content, /<text:tracked-changes[ >].*<dc:creator>gongwen<\/dc:creator>/su);
  });
});
