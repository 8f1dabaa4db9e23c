import { readFile } from 'node:fs/promises';
import { type Decoded, DecodeError, decode } from '../host/decode.js';
import type { TextFormat } from '../report/report.js';
import type { InputError, InputErrorCode } from './errors.js';

export const formatOf = (path: string): TextFormat => (/\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text');

const CODES: Readonly<Record<string, InputErrorCode>> = {
  ENOENT: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'folder',
};

const MESSAGES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  missing: ['找不到文件', 'no such file'],
  denied: ['没有读取权限', 'permission denied'],
  folder: ['这是文件夹，不是文件', 'is a folder'],
  io: ['读取失败', 'cannot be read'],
  encoding: ['既不是 UTF-8 也不是 GB18030 编码', 'neither UTF-8 nor GB18030'],
  binary: ['含有空字符，不是文本文件', 'holds NUL bytes: not a text file'],
};

/** The error of a file that could not be read. */
export function readError(path: string, error: unknown): InputError {
  const known = error instanceof DecodeError ? error : undefined;
  const code = known?.code ?? CODES[(error as { code?: string }).code ?? ''] ?? 'io';
  const [zh, en] = MESSAGES[code] ?? ['读取失败', 'cannot be read'];
  const place = known
    ? {
        zh: `（第${known.line}行，第${known.offset + 1}个字节）`,
        en: ` (line ${known.line}, byte ${known.offset + 1})`,
      }
    : { zh: '', en: '' };
  return {
    code,
    path,
    message: { 'zh-CN': `${path}：${zh}${place.zh}`, en: `${path}: ${en}${place.en}` },
    ...(known && { line: known.line }),
  };
}

/** Text of a file, or why there is none. */
export async function readReport(path: string): Promise<Decoded | InputError> {
  try {
    return decode(await readFile(path));
  } catch (error) {
    return readError(path, error);
  }
}
