/** How the bytes of a file spell its text; with what `fix` needs to write it back. */
export type EncodingName = 'utf-8' | 'utf-8-bom' | 'gb18030' | 'gb18030-bom' | 'utf-16le' | 'utf-16be';

export type Decoded =
  | { readonly text: string; readonly encoding: EncodingName }
  | { readonly error: 'encoding' | 'binary' /** Offset of the first bad byte. */; readonly at: number };

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((b, i) => bytes[i] === b);

/** A BOM decides; else strict UTF-8; else strict GB18030. NULs are binary. The text has no BOM. */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeUtf16(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decodeUtf16(bytes, 'utf-16be');
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { error: 'binary', at: nul };
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return strictUtf8(bytes.subarray(3), 3, 'utf-8-bom');
  if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) return strictGb18030(bytes.subarray(4), 4, 'gb18030-bom');
  const utf8 = strictUtf8(bytes, 0, 'utf-8');
  if ('text' in utf8) return utf8;
  const gb = strictGb18030(bytes, 0, 'gb18030');
  // Neither: the one that was right for longer knows best where the damage is.
  return 'text' in gb || gb.at > utf8.at ? gb : utf8;
}

function strictUtf8(bytes: Uint8Array, base: number, encoding: EncodingName): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return { error: 'encoding', at: base + badUtf8(bytes) };
  }
}

function strictGb18030(bytes: Uint8Array, base: number, encoding: EncodingName): Decoded {
  const bad = badGb18030(bytes);
  if (bad >= 0) return { error: 'encoding', at: base + bad };
  return { text: new TextDecoder('gb18030').decode(bytes), encoding };
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const unit = (i: number) =>
    encoding === 'utf-16le'
      ? (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8)
      : ((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0);
  if (bytes.length % 2 === 1) return { error: 'encoding', at: bytes.length - 1 };
  for (let i = 2; i < bytes.length; i += 2) {
    const c = unit(i);
    if (c === 0) return { error: 'binary', at: i };
    if (c >= 0xdc00 && c <= 0xdfff) return { error: 'encoding', at: i };
    if (c < 0xd800 || c > 0xdbff) continue;
    const next = i + 2 < bytes.length ? unit(i + 2) : 0;
    if (next < 0xdc00 || next > 0xdfff) return { error: 'encoding', at: i };
    i += 2;
  }
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Offset of the first byte that cannot stand in UTF-8, −1 where there is none. */
export function badUtf8(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const size = utf8Size(bytes, i);
    if (size === 0) return i;
    i += size;
  }
  return -1;
}

/** Bytes of the character at `i`, 0 where it is none (overlong forms, surrogates and values above 10FFFF included). */
function utf8Size(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0;
  if (lead < 0x80) return 1;
  const size =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let k = 1; k < size; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[i + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return size > 0 && second >= low && second <= high ? size : 0;
}

/** Offset of the first byte that cannot stand in GB18030 (two bytes, or four in the ranges that are mapped), −1 where there is none. */
export function badGb18030(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const trail = bytes[i + 1] ?? 0;
    if (lead === 0x80 || lead === 0xff) return i;
    if (trail >= 0x40 && trail !== 0x7f && trail !== 0xff) i += 2;
    else if (isFourBytes(bytes, i)) i += 4;
    else return i;
  }
  return -1;
}

function isFourBytes(bytes: Uint8Array, i: number): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(i, i + 4);
  if (b < 0x30 || b > 0x39 || c < 0x81 || c > 0xfe || d < 0x30 || d > 0x39) return false;
  const index = ((a - 0x81) * 10 + (b - 0x30)) * 1260 + (c - 0x81) * 10 + (d - 0x30);
  return index < 39420 || (index >= 189000 && index <= 1237575);
}

/** The bytes that spell `text`; undefined where the encoding has no way to. */
export async function encode(text: string, encoding: EncodingName): Promise<Uint8Array | undefined> {
  const bytes = await rawBytes(text, encoding);
  const back = decode(bytes);
  return 'text' in back && back.text === text ? bytes : undefined;
}

async function rawBytes(text: string, encoding: EncodingName): Promise<Uint8Array> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\u{feff}${text}`);
  const { default: iconv } = await import('iconv-lite');
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return iconv.encode(text, encoding, { addBOM: true });
  return iconv.encode(encoding === 'gb18030-bom' ? `\u{feff}${text}` : text, 'gb18030');
}
