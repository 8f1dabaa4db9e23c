import assert from 'node:assert/strict';
import { readWord, WordError } from '../../../server/src/word/read.js';
import { docx, p } from '../../helpers/docx.js';
import { document, REFUSED, sized, utf16, withBody } from '../../helpers/refused-words.js';
import { thorough } from '../../helpers/thorough.js';

const codeOf = (bytes: Uint8Array): string => {
  try {
    readWord(bytes);
    return 'read';
  } catch (error) {
    return error instanceof WordError ? error.code : `${error}`;
  }
};

describe('refusals of Word files', () => {
  for (const [name, [bytes, code]] of Object.entries(REFUSED)) it(name, () => assert.equal(codeOf(bytes), code));

  it('archives and XML that would grow without end', () => {
    const endless = Object.values(REFUSED).filter(([, code]) => code === 'word-limit');
    assert.ok(endless.length >= 2, String(endless.length));
    const before = process.memoryUsage().rss;
    for (const [bytes] of endless) assert.equal(codeOf(bytes), 'word-limit');
    assert.ok(process.memoryUsage().rss - before < 300e6);
    assert.equal(codeOf(REFUSED['a path that leads out']?.[0] ?? new Uint8Array()), 'word-archive');
  });

  // Thirty-two megabytes are unpacked before it is known.
  const slowly = thorough() ? it : () => {};
  slowly('a bomb whose directory lies about its size', () => {
    assert.equal(codeOf(sized(REFUSED['a bomb']?.[0] ?? new Uint8Array(), 1000, 1e6)), 'word-limit');
  });

  it('say what to do, in both languages', () => {
    for (const [bytes] of Object.values(REFUSED))
      assert.throws(
        () => readWord(bytes),
        (error) =>
          error instanceof WordError &&
          /^[^。\n]*；请[^。\n]*$/u.test(error.l10n['zh-CN']) &&
          /^[^\n]*[;,] [^\n]*$/u.test(error.l10n.en),
      );
  });

  it('say what the file really is', () => {
    const said = (name: string): string => {
      try {
        return readWord(REFUSED[name]?.[0] ?? new Uint8Array()).text;
      } catch (error) {
        return error instanceof WordError ? error.l10n['zh-CN'] : '';
      }
    };
    assert.match(said('rich text'), /RTF/u);
    for (const name of ['a web page', 'a web page in UTF-16', 'a web archive']) assert.match(said(name), /HTML/u, name);
    assert.match(said('XML of an older Word'), /XML/u);
    assert.match(said('a PDF'), /PDF/u);
    assert.match(said('a cut archive'), /不完整/u);
    assert.match(said('no bytes'), /空/u);
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
