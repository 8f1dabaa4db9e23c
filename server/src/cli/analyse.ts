import { DEFAULT_SETTINGS, type Settings } from '../config/settings.js';
import { decode, type EncodingName } from '../host/encoding.js';
import { FileError } from '../host/files.js';
import { nodeFiles } from '../host/node-files.js';
import type { Report, TextFormat } from '../report/report.js';
import { figuresOutput } from '../service/output/figures.js';
import { lintOutput } from '../service/output/lint.js';
import { outlineOutput } from '../service/output/outline.js';
import { parseOptions, type ReportService } from '../service/service.js';
import type { Analysed, Task, Wanted } from './analysed.js';
import { failureOf } from './failure.js';
import { CliError } from './messages.js';

export const formatOf = (path: string): TextFormat => (/\.(?:md|markdown)$/iu.test(path) ? 'markdown' : 'text');

const lineOf = (bytes: Uint8Array, at: number): number => {
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++;
  return line;
};

function undecodable(path: string, bytes: Uint8Array, code: 'encoding' | 'binary', at: number): CliError {
  const line = lineOf(bytes, at);
  const hex = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const detail = {
    'zh-CN': `第${line}行、全文第${at + 1}个字节（${hex}）`,
    en: `line ${line}, byte ${at + 1} (${hex})`,
  };
  return new CliError(code, { path, line, detail });
}

async function textOf(task: Task): Promise<{ text: string; encoding: EncodingName }> {
  if (task.text !== undefined) return { text: task.text, encoding: 'utf-8' };
  try {
    const bytes = task.bytes ?? (await nodeFiles.read(task.absolute));
    const decoded = decode(bytes);
    if ('text' in decoded) return decoded;
    throw undecodable(task.path, bytes, decoded.error, decoded.at);
  } catch (error) {
    if (error instanceof FileError) throw new CliError(error.code, { path: task.path, detail: error.message });
    throw error;
  }
}

/** Reads and analyses one file. Never throws: what went wrong stands in `error`. */
export async function analyse(
  service: ReportService,
  task: Task,
  wanted: Wanted,
  settings: Settings = DEFAULT_SETTINGS,
): Promise<Analysed> {
  const { locale } = settings;
  try {
    const { text, encoding } = await textOf(task);
    const format = formatOf(task.path);
    await service.prepare(settings);
    const report = service.parse(text, parseOptions(format, settings));
    const { profile, reason } = report.profile;
    const about = { path: task.path, profile: profile.id, profileReason: reason[locale], encoding, error: null };
    if (!task.named && profile.id === 'general' && settings.profile === undefined) return { ...about, skipped: true };
    return { ...about, skipped: false, ...(wanted.text && { text }), ...found(service, report, wanted, settings) };
  } catch (error) {
    return failureOf(task.path, error, locale);
  }
}

function found(service: ReportService, report: Report, wanted: Wanted, settings: Settings) {
  return {
    ...(wanted.findings && { findings: lintOutput(report, service.lint(report, settings), settings.locale) }),
    ...(wanted.outline && { outline: outlineOutput(report) }),
    ...(wanted.figures && { figures: figuresOutput(report) }),
  };
}
