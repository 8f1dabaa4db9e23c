import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { readWord, WordError } from '../../../server/src/word/read.js';
import { docx, NAMESPACES, p } from '../../helpers/docx.js';
import { thorough } from '../../helpers/thorough.js';

const codeOf = (bytes: Uint8Array): string => {
  try {
    readWord(bytes);
    return 'read';
  } catch (error) {
    return error instanceof WordError ? error.code : `${error}`;
  }
};

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const whole = docx({ body: p('全年受理12件。') });
const withBody = (xml: string | Uint8Array): Uint8Array => docx({ body: '', parts: { 'word/document.xml': xml } });
const document = (inside: string, head = ''): string =>
  `${head}<w:document ${NAMESPACES}><w:body>${inside}</w:body></w:document>`;

const CASES: Readonly<Record<string, readonly [Uint8Array, string]>> = {
  'a file with a password': [joined(OLE, new Uint8Array(512), utf16('EncryptedPackage')), 'word-encrypted'],
  'an old file': [joined(OLE, new Uint8Array(512), utf16('WordDocument')), 'word-old'],
  'no archive': [strToU8('{\\rtf1 text}'), 'word-archive'],
  'no bytes': [new Uint8Array(), 'word-archive'],
  'a cut archive': [whole.subarray(0, whole.length - 40), 'word-archive'],
  'a cut part': [joined(whole.subarray(0, 200), whole.subarray(300)), 'word-archive'],
  'a path that leads out': [docx({ body: p('甲'), parts: { '../evil.xml': '<a/>' } }), 'word-archive'],
  'an archive of something else': [zipSync({ 'a.txt': strToU8('a') }), 'word-part'],
  'a main part that is not there': [docx({ body: '', parts: { 'word/document.xml': undefined } }), 'word-part'],
  'XML that is cut': [withBody(document(p('甲')).slice(0, -20)), 'word-xml'],
  'XML that is not nested': [withBody(document('<w:p></w:r></w:p>')), 'word-xml'],
  'a DTD': [withBody(document(p('甲'), '<!DOCTYPE w:document [<!ENTITY a "b">]>')), 'word-xml'],
  'an entity': [withBody(document('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>')), 'word-xml'],
  'bytes of no encoding': [
    withBody(joined(strToU8(document('').slice(0, -25)), Uint8Array.of(0xff, 0xfe))),
    'word-xml',
  ],
  'elements without end': [withBody(document('<w:sdt>'.repeat(100_000))), 'word-limit'],
  'a bomb': [
    withBody(joined(strToU8(document('').slice(0, -25)), new Uint8Array(32 * 1024 * 1024).fill(0x20))),
    'word-limit',
  ],
};

describe('refusals of Word files', () => {
  for (const [name, [bytes, code]] of Object.entries(CASES)) it(name, () => assert.equal(codeOf(bytes), code));

  // Thirty-two megabytes are unpacked before it is known.
  const slowly = thorough() ? it : () => {};
  slowly('a bomb whose directory lies about its size', () => {
    const bytes = CASES['a bomb']?.[0].slice() ?? new Uint8Array();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1e6)
        view.setUint32(at + 24, 1000, true);
    assert.equal(codeOf(bytes), 'word-limit');
  });

  it('say what to do, in both languages', () => {
    for (const [bytes] of Object.values(CASES))
      assert.throws(
        () => readWord(bytes),
        (error) => error instanceof WordError && /请/u.test(error.l10n['zh-CN']) && error.l10n.en !== '',
      );
  });
});

describe('unusual but sound Word files', () => {
  const expected = '全年受理12件。\n';
  const read = (bytes: Uint8Array): string => readWord(bytes).text;
  const part = document(p('全年受理12件。'), '<?xml version="1.0" encoding="UTF-16"?>');

  it('UTF-16 parts', () => {
    assert.equal(read(withBody(utf16(`\ufeff${part}`))), expected);
    assert.equal(read(withBody(utf16(part))), expected);
    assert.equal(read(withBody(new Uint8Array(Buffer.from(`\ufeff${part}`, 'utf16le').swap16()))), expected);
  });

  it('strict namespaces and other prefixes', () => {
    const strict = document(p('全年受理12件。'))
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll('w:', 'ns0:')
      .replaceAll('xmlns:w=', 'xmlns:ns0=');
    assert.equal(read(withBody(strict)), expected);
    assert.equal(
      read(
        withBody(
          document(p('全年受理12件。'))
            .replaceAll('xmlns:w=', 'xmlns=')
            .replace(/<(\/?)w:/gu, '<$1'),
        ),
      ),
      expected,
    );
  });

  it('parts under other names', () => {
    const parts = {
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/Sub/Main.xml"/></Relationships>',
      'word/document.xml': undefined,
      'sub/main.xml': document(p('全年受理12件。')),
    };
    const report = readWord(docx({ body: '', parts }));
    assert.equal(report.text, expected);
    assert.equal(report.places.at(0, 'start')?.part, 'sub/main.xml');
  });
});
