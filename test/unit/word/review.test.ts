import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { readWord } from '../../../server/src/word/read.js';
import { type ReviewComment, type ReviewEdit, reviewWord } from '../../../server/src/word/review/review.js';
import { type DocxParts, definition, docx, level, list, NAMESPACES, num, p, run } from '../../helpers/docx.js';

const DATE = '2026-01-31T08:00:00Z';

const main = (bytes: Uint8Array): string => new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);

/** What stands between the ends of each comment. */
function commented(bytes: Uint8Array): string[] {
  const source = main(bytes);
  return [...source.matchAll(/<(\w+):commentRangeStart[^>]*?:id="(\d+)"\/>/gu)].map(([whole, prefix, id], i, all) => {
    void i;
    void all;
    const from = source.indexOf(whole) + whole.length;
    const end = source.indexOf(`<${prefix}:commentRangeEnd ${prefix}:id="${id}"/>`, from);
    assert.ok(end >= 0, `comment ${id} has no end`);
    assert.ok(source.includes(`<${prefix}:commentReference ${prefix}:id="${id}"/>`), `comment ${id} has no reference`);
    return [...source.slice(from, end).matchAll(/<\w+:(?:t|delText)(?: [^>]*)?>([^<]*)</gu)]
      .map(([, text]) => text)
      .join('');
  });
}

interface Expected {
  readonly comments?: readonly (readonly [needle: string, text: string])[];
  readonly edits?: readonly (readonly [needle: string, text: string])[];
}

function reviewed(parts: DocxParts, { comments = [], edits = [] }: Expected) {
  const before = docx(parts);
  const { text } = readWord(before);
  const place = (needle: string) => {
    const start = text.indexOf(needle);
    assert.ok(start >= 0, `${needle} in ${text}`);
    return { start, end: start + needle.length };
  };
  const remarks = comments.map(([needle, said]): ReviewComment => ({ ...place(needle), text: said }));
  const changes = edits.map(([needle, put]): ReviewEdit => ({ ...place(needle), text: put }));
  const made = reviewWord(before, { comments: remarks, edits: changes, date: DATE });
  return { before, after: made.bytes, made, remarks, text };
}

/** Only these parts may differ. */
function othersAreSame(before: Uint8Array, after: Uint8Array): void {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const may = ['word/document.xml', 'word/comments.xml', '[Content_Types].xml', 'word/_rels/document.xml.rels'];
  for (const [name, bytes] of Object.entries(old)) if (!may.includes(name)) assert.deepEqual(now[name], bytes, name);
}

const bold = '<w:b/><w:sz w:val="32"/>';
const torn = {
  body: p('甲县报告') + p(run('全年受理复议', bold) + run('案件 120件，') + run('办结&率<95%', bold)),
  styles: '',
};

describe('comments in Word files', () => {
  it('stand at the words, whatever the runs', () => {
    const { before, after, text } = reviewed(torn, {
      comments: [
        ['复议案件', '甲'],
        ['办结&率<95%', '乙'],
        ['受理', '丙'],
        ['甲县报告', '丁\n第二段'],
      ],
    });
    assert.deepEqual(commented(after).sort(), ['办结&amp;率&lt;95%', '受理', '复议案件', '甲县报告'].sort());
    assert.equal(readWord(after).text, text);
    othersAreSame(before, after);
    assert.match(main(after), /<w:rPr><w:b\/><w:sz w:val="32"\/><\/w:rPr><w:t xml:space="preserve">受理<\/w:t>/u);
  });

  it('leave runs without one as they were, byte for byte', () => {
    const { after } = reviewed(torn, { comments: [['120', '甲']] });
    assert.ok(main(after).includes(run('全年受理复议', bold)) && main(after).includes(run('办结&率<95%', bold)));
  });

  it('are added once', () => {
    const { after, remarks } = reviewed(torn, {
      comments: [
        ['受理', '甲'],
        ['受理', '甲'],
        ['办结', '乙'],
      ],
    });
    const again = reviewWord(after, { comments: remarks, date: '2026-02-01T00:00:00Z' });
    assert.equal(again.comments, 0);
    assert.deepEqual(again.bytes, after);
  });

  it('go behind those that stand there already', () => {
    const body =
      '<w:p><w:commentRangeStart w:id="4"/>' +
      run('全年') +
      '<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>' +
      run('受理') +
      '</w:p>';
    const comments =
      '<w:comment w:id="4" w:author="王某" w:date="2025-01-01T00:00:00Z"><w:p><w:r><w:t>请核</w:t></w:r></w:p></w:comment>';
    const { after } = reviewed({ body, comments }, { comments: [['年受', '新']] });
    const part = new TextDecoder().decode(unzipSync(after)['word/comments.xml']);
    assert.ok(part.includes(comments) && part.includes('w:id="5"'));
    assert.deepEqual(commented(after), ['全年', '年受']);
  });

  it('stand in marks of lists, empty paragraphs, boxes, tables and over paragraphs', () => {
    const parts = {
      numbering: definition(1, level(0, 'chineseCountingThousand', '%1、')) + num(1, 1),
      body:
        p('主要举措', list(1)) +
        '<w:p/>' +
        `<w:tbl><w:tr><w:tc>${p('类别')}</w:tc><w:tc>${p('数量')}</w:tc></w:tr></w:tbl>` +
        p(
          `${run('外')}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('框内')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
        ),
    };
    const { after, text } = reviewed(parts, {
      comments: [
        ['一、', 'a'],
        ['类别\t数', 'b'],
        ['框内', 'c'],
        ['举措\n', 'd'],
      ],
    });
    assert.equal(readWord(after).text, text);
    assert.equal(commented(after).length, 4);
    const before = docx(parts);
    const blank = reviewWord(before, { comments: [{ start: 7, end: 7, text: 'e' }], date: DATE });
    assert.match(main(blank.bytes), /<w:p><w:commentRangeStart w:id="0"\/>/u);
    assert.equal(readWord(blank.bytes).text, text);
  });

  it('keep the prefixes of the file', () => {
    const source = `<ns0:document ${NAMESPACES.replace('xmlns:w=', 'xmlns:ns0=')}><ns0:body>${p('全年受理').replaceAll('w:', 'ns0:')}</ns0:body></ns0:document>`;
    const { after, text } = reviewed(
      { body: '', parts: { 'word/document.xml': source } },
      { comments: [['受理', '甲']], edits: [['全', '今']] },
    );
    assert.ok(!main(after).includes('<w:'));
    assert.deepEqual(commented(after), ['受理']);
    assert.equal(readWord(after).text, text.replace('全', '今'));
  });

  it('go back as UTF-16 where the part is', () => {
    const source = `\ufeff<?xml version="1.0" encoding="UTF-16"?><w:document ${NAMESPACES}><w:body>${p('全年受理')}</w:body></w:document>`;
    const bytes = new Uint8Array(Buffer.from(source, 'utf16le'));
    const { after } = reviewed({ body: '', parts: { 'word/document.xml': bytes } }, { comments: [['受理', '甲']] });
    const part = Buffer.from(unzipSync(after)['word/document.xml'] ?? []).toString('utf16le');
    assert.ok(part.startsWith('\ufeff<?xml') && part.includes('commentRangeStart'));
  });
});

describe('tracked changes in Word files', () => {
  const view = (bytes: Uint8Array, revisions: 'final' | 'original'): string => readWord(bytes, { revisions }).text;

  it('read as new in the final view and as before in the original one', () => {
    const { after, made, text } = reviewed(torn, {
      edits: [
        ['案件 120', '案件120'],
        ['受理', '受理了'],
        ['95%', '96%'],
      ],
    });
    assert.equal(made.edits, 3);
    assert.equal(view(after, 'original'), text);
    assert.equal(
      view(after, 'final'),
      text.replace('案件 120', '案件120').replace('95%', '96%').replace('受理', '受理了'),
    );
  });

  it('go with comments on the same words', () => {
    const { after, text } = reviewed(torn, { comments: [['120件', '甲']], edits: [['120', '130']] });
    assert.deepEqual(commented(after), ['120130件']);
    assert.equal(view(after, 'original'), text);
  });

  it('are not made in marks, fields, insertions of others and over lines', () => {
    const parts = {
      numbering: definition(1, level(0, 'decimal', '%1、')) + num(1, 1),
      body:
        p('甲', list(1)) +
        p(
          `<w:fldSimple w:instr="DATE">${run('今日')}</w:fldSimple><w:ins w:id="9" w:author="王某">${run('新词')}</w:ins>`,
        ),
    };
    const { before, after, made } = reviewed(parts, {
      edits: [
        ['1、', '1.'],
        ['今', '明'],
        ['新', '旧'],
        ['甲\n', '乙'],
      ],
    });
    assert.equal(made.edits, 0);
    assert.deepEqual(after, before);
  });

  it('have numbers of their own', () => {
    const { after } = reviewed(
      { body: p(`<w:bookmarkStart w:id="41" w:name="a"/>${run('全年受理')}<w:bookmarkEnd w:id="41"/>`) },
      {
        edits: [
          ['全', '今'],
          ['理', '到'],
        ],
      },
    );
    const ids = [...main(after).matchAll(/<w:(?:ins|del|bookmarkStart) w:id="(\d+)"/gu)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
