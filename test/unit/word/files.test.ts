import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { createReportService, lintWord, reviewWord } from '../../../server/src/word/api.js';
import { readWord } from '../../../server/src/word/read.js';
import { some } from '../../helpers/thorough.js';
import { HAND_FILES } from '../../helpers/word-hand.js';

const FOLDER = 'test/fixtures/word/';
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.docx') ? [file.slice(0, -5)] : []));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`${FOLDER}${name}.docx`));
const service = createReportService();
const reviewed = new Set(some(names, 2));

/** Faults that were planted: in which words, and of which rule. */
const PLANTED: Readonly<Record<string, readonly [rule: string, words: string]>> = {
  'hand-report': ['figures/rate', '95%'],
  'hand-strict': ['figures/rate', '85%'],
  'docx-report': ['figures/rate', '90%'],
  'docx-notes': ['figures/rate', '85%'],
  'office-report': ['figures/rate', '90%'],
};

/** The text of each `w:p` of a part, by a reader that knows nothing but tags. */
function paragraphsIn(bytes: Uint8Array, part: string): string[] {
  const raw = unzipSync(bytes)[part] ?? new Uint8Array();
  const source = new TextDecoder(raw[0] === 0xff ? 'utf-16le' : 'utf-8').decode(raw);
  return source
    .split(/<\w+:p[ >]/u)
    .slice(1)
    .map((inside) => [...inside.matchAll(/<\w+:t(?: [^>]*)?>([^<]*)</gu)].map(([, text]) => text).join(''));
}

describe('Word files of our own making', () => {
  it('are twenty and more, by hand, by a package and by LibreOffice', () => {
    assert.ok(names.length >= 20);
    for (const maker of ['hand', 'docx', 'office'])
      assert.ok(names.filter((name) => name.startsWith(maker)).length >= 5);
  });

  for (const name of names)
    it(name, () => {
      const bytes = bytesOf(name);
      assert.equal(readWord(bytes).text, readFileSync(`${FOLDER}${name}.txt`, 'utf8'));
      if (!reviewed.has(name)) return;
      // A review keeps what was there, and finds nothing to say twice.
      const made = reviewWord(service, bytes, { revise: true, date: new Date(0) });
      const before = readWord(bytes, { revisions: 'original' }).text;
      assert.equal(readWord(made.bytes, { revisions: 'original' }).text, before);
      const again = reviewWord(service, made.bytes, { revise: true, date: new Date(0) });
      // What somebody else has set otherwise stays as it is, and then stands out.
      const theirs = name === 'hand-moves' ? 1 : 0;
      assert.deepEqual([again.comments, again.edits, again.reforms], [theirs, 0, 0]);
    });

  for (const [name, [rule, words]] of Object.entries(PLANTED))
    it(`${name}: the fault at its paragraph and offset`, () => {
      const bytes = bytesOf(name);
      const found = lintWord(service, bytes).findings.find((finding) => finding.rule === rule);
      const { part = '', paragraph = 0, offset = 0 } = found?.start.word ?? {};
      const text = paragraphsIn(bytes, part)[paragraph - 1] ?? '';
      assert.equal(text.slice(offset, found?.end.word?.offset), words);
    });

  it('by hand are what their makers make', () => {
    for (const [name, { bytes, text }] of Object.entries(HAND_FILES)) {
      assert.equal(readFileSync(`${FOLDER}hand-${name}.txt`, 'utf8'), text, name);
      assert.deepEqual(unzipSync(bytesOf(`hand-${name}`)), unzipSync(bytes()), name);
    }
  });
});
