// Files that are refused under names of Word's, each with the code of its refusal.
import { constants, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { docx, NAMESPACES, p } from './docx.js';

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
export const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
export const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const whole = docx({ body: p('全年受理12件。') });
export const withBody = (xml: string | Uint8Array): Uint8Array =>
  docx({ body: '', parts: { 'word/document.xml': xml } });
export const document = (inside: string, head = ''): string =>
  `${head}<w:document ${NAMESPACES}><w:body>${inside}</w:body></w:document>`;

/** The directory's records, changed. */
function directory(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return copy;
}
const flagged = (bytes: Uint8Array, flag: number): Uint8Array =>
  directory(bytes, (view, at) => view.setUint16(at + 8, view.getUint16(at + 8, true) | flag, true));
/** A directory that tells of another size of the parts of at least `from` bytes. */
export const sized = (bytes: Uint8Array, size: number, from = 0): Uint8Array =>
  directory(bytes, (view, at) => {
    if (view.getUint32(at + 24, true) >= from) view.setUint32(at + 24, size, true);
  });

const MEGABYTE = 1024 * 1024;

/** An archive whose main part unpacks to a beginning and megabytes of blanks, of which one is packed. */
function bomb(beginning: Uint8Array, megabytes: number): Uint8Array {
  const open = { finishFlush: constants.Z_FULL_FLUSH };
  const blanks = deflateRawSync(new Uint8Array(MEGABYTE).fill(0x20), open);
  const packed = joined(
    deflateRawSync(beginning, open),
    ...Array.from({ length: megabytes }, () => blanks),
    deflateRawSync(new Uint8Array()),
  );
  const size = beginning.length + megabytes * MEGABYTE;
  const bytes = docx({ body: '', parts: { 'word/document.xml': packed }, level: 0 }).slice();
  const view = new DataView(bytes.buffer);
  // Both headers say that it lies there as it is: method and size behind their signatures.
  for (const [signature, method, sizes] of [
    [0x04034b50, 8, 22],
    [0x02014b50, 10, 24],
  ] as const)
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === signature && view.getUint32(at + sizes, true) === packed.length) {
        view.setUint16(at + method, 8, true);
        view.setUint32(at + sizes, size, true);
      }
  return bytes;
}

export const REFUSED: Readonly<Record<string, readonly [Uint8Array, string]>> = {
  'a file with a password': [joined(OLE, new Uint8Array(512), utf16('EncryptedPackage')), 'word-encrypted'],
  'an old file': [joined(OLE, new Uint8Array(512), utf16('WordDocument')), 'word-old'],
  'an archive with a password': [flagged(whole, 1), 'word-encrypted'],
  'rich text': [strToU8('{\\rtf1\\ansi text}'), 'word-archive'],
  'a web page': [strToU8('\ufeff<!DOCTYPE html>\n<html><body>全年受理12件。</body></html>'), 'word-archive'],
  'a web page in UTF-16': [utf16('\ufeff<html xmlns:w="urn:schemas-microsoft-com:office:word">'), 'word-archive'],
  'a web archive': [strToU8('MIME-Version: 1.0\nContent-Type: multipart/related'), 'word-archive'],
  'XML of an older Word': [strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'), 'word-archive'],
  'a PDF': [strToU8('%PDF-1.7\n'), 'word-archive'],
  'plain text': [strToU8('全年受理12件。'), 'word-archive'],
  'no bytes': [new Uint8Array(), 'word-archive'],
  'a cut archive': [whole.subarray(0, whole.length - 40), 'word-archive'],
  'a cut part': [joined(whole.subarray(0, 200), whole.subarray(300)), 'word-archive'],
  'a path that leads out': [docx({ body: p('甲'), parts: { '../evil.xml': '<a/>' } }), 'word-archive'],
  'an archive of something else': [zipSync({ 'a.txt': strToU8('a') }), 'word-part'],
  'text in a file of its own': [docx({ body: p('前言。') + '<w:altChunk r:id="rIdAlt"/>' }), 'word-part'],
  'a main part that is not there': [docx({ body: '', parts: { 'word/document.xml': undefined } }), 'word-part'],
  'XML that is cut': [withBody(document(p('甲')).slice(0, -20)), 'word-xml'],
  'XML that is not nested': [withBody(document('<w:p></w:r></w:p>')), 'word-xml'],
  'a DTD': [withBody(document(p('甲'), '<!DOCTYPE w:document [<!ENTITY a "b">]>')), 'word-xml'],
  'an entity': [withBody(document('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>')), 'word-xml'],
  'bytes of no encoding': [
    withBody(joined(strToU8(document('').slice(0, -25)), Uint8Array.of(0xff, 0xfe))),
    'word-xml',
  ],
  'parts larger than may be': [sized(whole, 0x20000000), 'word-limit'],
  'elements without end': [withBody(document('<w:sdt>'.repeat(100_000))), 'word-limit'],
  'a bomb': [bomb(strToU8(document('').slice(0, -25)), 32), 'word-limit'],
};
