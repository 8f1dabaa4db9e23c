import { FileError, type FileErrorCode } from '../host/files.js';
import type { L10n, Locale, Wording } from '../messages/locale.js';
import type { WordErrorCode } from '../word/error.js';

/** What can be wrong with the input or the call; `code` of `errors` in the JSON. */
export type ErrorCode =
  | FileErrorCode
  | WordErrorCode
  | 'outside'
  | 'timeout'
  | 'encoding'
  | 'binary'
  | 'no-reports'
  | 'changed'
  | 'lossy'
  | 'config'
  | 'usage'
  | 'git'
  | 'json'
  | 'rule'
  | 'internal';

export interface ErrorOutput {
  readonly code: ErrorCode;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
}

type Detail = { readonly detail: string };

/** What is said by whoever found it. */
const AS_SAID: Wording<Detail> = { 'zh-CN': ({ detail }) => detail, en: ({ detail }) => detail };

const ERRORS: Readonly<Record<ErrorCode, Wording<Detail>>> = {
  'word-encrypted': AS_SAID,
  'word-old': AS_SAID,
  'word-archive': AS_SAID,
  'word-part': AS_SAID,
  'word-xml': AS_SAID,
  'word-limit': AS_SAID,
  missing: { 'zh-CN': () => '没有这个文件或文件夹，请核对路径', en: () => 'no such file or folder; check the path' },
  denied: {
    'zh-CN': () => '没有权限读写，请检查文件权限',
    en: () => 'permission denied; check the rights of the file',
  },
  folder: { 'zh-CN': () => '这是文件夹，这里需要文件', en: () => 'a folder, where a file is needed' },
  large: {
    'zh-CN': () => '文件超过64 MiB，未检查；请拆分后再查',
    en: () => 'more than 64 MiB, not read; split it first',
  },
  loop: {
    'zh-CN': () => '链接指回上级文件夹或自身，已跳过',
    en: () => 'a link that leads back to where it stands; skipped',
  },
  full: {
    'zh-CN': () => '磁盘空间不足，没有写入，原文件未变',
    en: () => 'no room on the disk; nothing written, the file is as it was',
  },
  special: {
    'zh-CN': () => '不是普通文件（管道、套接字或设备），未读取，也不改写',
    en: () => 'no regular file (a pipe, socket or device); neither read nor written',
  },
  readonly: {
    'zh-CN': () => '文件是只读的，没有改动；需要改写请先去掉只读属性',
    en: () => 'the file is read-only; left as it is. Make it writable first',
  },
  linked: {
    'zh-CN': () => '文件另有硬链接，改写会使它们不再是同一个文件，没有改动',
    en: () => 'the file has further names (hard links) that a rewrite would cut off; left as it is',
  },
  owner: {
    'zh-CN': () => '改写后无法保持文件的属主和属组，没有改动',
    en: () => 'its owner and group could not be kept; left as it is',
  },
  exists: { 'zh-CN': () => '已有这个文件，没有改动', en: () => 'there is such a file already; left as it is' },
  outside: {
    'zh-CN': () => '链接指向所给文件夹之外，没有改写；需要改写请直接写出该文件',
    en: () => 'a link that leads out of the folder that was given; not rewritten. Name the file itself to do so',
  },
  timeout: {
    'zh-CN': ({ detail }) => `${detail}秒内没有检查完，已放弃；可用--timeout延长，或拆分文件`,
    en: ({ detail }) => `not done within ${detail} s, given up; --timeout allows more, or split the file`,
  },
  io: { 'zh-CN': ({ detail }) => `读写失败：${detail}`, en: ({ detail }) => `cannot read or write: ${detail}` },
  encoding: {
    'zh-CN': ({ detail }) => `编码有误：${detail}既不是UTF-8也不是GB18030；请另存为UTF-8`,
    en: ({ detail }) => `bad encoding: ${detail} is neither UTF-8 nor GB18030; save the file as UTF-8`,
  },
  binary: {
    'zh-CN': ({ detail }) => `不是文本文件（${detail}是空字节），未检查`,
    en: ({ detail }) => `not a text file (NUL: ${detail}); not read`,
  },
  'no-reports': {
    'zh-CN': () => '没有找到报告：文件夹里没有能识别的.txt或.md报告；可直接写出文件名，或用--profile指定类型',
    en: () => 'no reports found: no .txt or .md that a profile recognises; name the file itself or give --profile',
  },
  changed: { 'zh-CN': () => '检查后文件又有改动，未写入', en: () => 'the file changed after it was read; not written' },
  lossy: {
    'zh-CN': () => '原文的字节无法原样写回，未改动；请另存为UTF-8',
    en: () => 'its bytes cannot be reproduced; not written; save it as UTF-8 first',
  },
  config: { 'zh-CN': ({ detail }) => detail, en: ({ detail }) => detail },
  usage: { 'zh-CN': ({ detail }) => detail, en: ({ detail }) => detail },
  git: { 'zh-CN': ({ detail }) => `git没有回答：${detail}`, en: ({ detail }) => `git did not answer: ${detail}` },
  json: {
    'zh-CN': ({ detail }) => `不是{"path","text"}：${detail}`,
    en: ({ detail }) => `not {"path","text"}: ${detail}`,
  },
  rule: {
    'zh-CN': ({ detail }) => `规则${detail}运行出错，它的提示可能缺失，其余提示不受影响`,
    en: ({ detail }) => `rule ${detail} failed; findings of it may be missing, all others stand`,
  },
  internal: { 'zh-CN': ({ detail }) => `程序内部错误：${detail}`, en: ({ detail }) => `internal error: ${detail}` },
};

/** Something to say in every language; ends the run with 2, but not before the rest is done. */
export class CliError extends Error {
  readonly code: ErrorCode;
  readonly detail: L10n;
  readonly path: string | undefined;
  readonly line: number | undefined;

  constructor(code: ErrorCode, options: { detail?: L10n | string; path?: string; line?: number } = {}) {
    const { detail = '' } = options;
    const both = typeof detail === 'string' ? { 'zh-CN': detail, en: detail } : detail;
    super(ERRORS[code].en({ detail: both.en }));
    this.name = 'CliError';
    this.code = code;
    this.detail = both;
    this.path = options.path;
    this.line = options.line;
  }

  output(locale: Locale): ErrorOutput {
    return {
      code: this.code,
      message: ERRORS[this.code][locale]({ detail: this.detail[locale] }),
      ...(this.path !== undefined && { path: this.path }),
      ...(this.line !== undefined && { line: this.line }),
    };
  }
}

/** What a disk said about a path, as an error of the run. */
export const asCliError = (error: unknown, path: string): CliError =>
  error instanceof CliError
    ? error
    : new CliError(error instanceof FileError ? error.code : 'io', {
        path,
        detail: error instanceof Error ? error.message : String(error),
      });
