import iconv from 'iconv-lite';

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

export type DecodeErrorCode = 'encoding' | 'binary';

/** The bytes are no text: `offset` is that of the first bad byte, `line` the line that it is in, from 1. */
export class DecodeError extends Error {
  constructor(
    readonly code: DecodeErrorCode,
    readonly offset: number,
    readonly line: number,
  ) {
    super(`${code} at byte ${offset}`);
    this.name = 'DecodeError';
  }
}

const lineAt = (bytes: Uint8Array, offset: number): number => {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a) line++;
  return line;
};

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** BOM; else strict UTF-8; else strict GB18030 (contracts §3). Throws DecodeError. */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe)) return checked(bytes, iconv.decode(bytes.subarray(2), 'utf-16le'), 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return checked(bytes, iconv.decode(bytes.subarray(2), 'utf-16be'), 'utf-16be');
  const bom = startsWith(bytes, 0xef, 0xbb, 0xbf);
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new DecodeError('binary', zero, lineAt(bytes, zero));
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bom ? bytes.subarray(3) : bytes);
    return { text, encoding: bom ? 'utf-8-bom' : 'utf-8' };
  } catch {
    if (bom) throw new DecodeError('encoding', 0, 1);
    return decodeGb18030(bytes);
  }
}

function checked(bytes: Uint8Array, text: string, encoding: Encoding): Decoded {
  const zero = text.indexOf('\0');
  if (zero >= 0) throw new DecodeError('binary', 2 + zero * 2, lineAt(bytes, zero * 2));
  return { text, encoding };
}

function decodeGb18030(bytes: Uint8Array): Decoded {
  const bad = firstBadGb18030(bytes);
  if (bad >= 0) throw new DecodeError('encoding', bad, lineAt(bytes, bad));
  return { text: iconv.decode(bytes, 'gb18030'), encoding: 'gb18030' };
}

/** Offset of the first byte that begins no GB18030 character, −1 where all do. */
function firstBadGb18030(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const length = gb18030Length(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return -1;
}

function gb18030Length(bytes: Uint8Array, at: number): number {
  const a = bytes[at] ?? 0;
  if (a < 0x80) return 1;
  if (a === 0x80 || a === 0xff) return 0;
  const b = bytes[at + 1] ?? -1;
  if (b >= 0x40 && b <= 0xfe && b !== 0x7f) return 2;
  const [c, d] = [bytes[at + 2] ?? -1, bytes[at + 3] ?? -1];
  return b >= 0x30 && b <= 0x39 && c >= 0x81 && c <= 0xfe && d >= 0x30 && d <= 0x39 ? 4 : 0;
}

/** The bytes of `text`; undefined where the encoding cannot hold it exactly. */
export function encode({ text, encoding }: Decoded): Uint8Array | undefined {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom': {
      if (!text.isWellFormed()) return undefined;
      const body = new TextEncoder().encode(text);
      return encoding === 'utf-8' ? body : Uint8Array.of(0xef, 0xbb, 0xbf, ...body);
    }
    case 'utf-16le':
      return Uint8Array.of(0xff, 0xfe, ...iconv.encode(text, 'utf-16le'));
    case 'utf-16be':
      return Uint8Array.of(0xfe, 0xff, ...iconv.encode(text, 'utf-16be'));
    case 'gb18030': {
      const bytes = iconv.encode(text, 'gb18030');
      return iconv.decode(bytes, 'gb18030') === text ? bytes : undefined;
    }
  }
}
