import { eastAsianWidth } from 'get-east-asian-width';
import type { Severity } from '../../rules/rule.js';
import { LineIndex } from '../../text/line-index.js';
import type { Analysed } from '../analyse.js';
import type { LintResult } from '../commands/lint.js';

const NAMES: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示', hint: '建议' };
const COLORS: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36', hint: '90' };

export interface TextOptions {
  readonly color: boolean;
}

/** Columns on a terminal; 汉字 take two. */
const columns = (text: string): number => {
  let sum = 0;
  for (const c of text) sum += eastAsianWidth(c.codePointAt(0) ?? 0);
  return sum;
};

/** Units of a line shown on each side of a finding. */
const AROUND = 28;

/** The line with the finding underlined, cut to what is near. */
function excerpt(text: string, index: LineIndex, start: number, end: number): string[] {
  const { line } = index.at(start);
  const from = index.startOf(line);
  const lineEnd = text.slice(from).search(/[\r\n]/);
  const to = lineEnd < 0 ? text.length : from + lineEnd;
  const left = Math.max(from, start - AROUND);
  const last = Math.min(to, Math.max(end, start + 1));
  const right = Math.min(to, Math.min(last, start + 60) + AROUND);
  const before = `${left > from ? '…' : ''}${text.slice(left, start)}`.replaceAll('\t', ' ').trimStart();
  const shown = text.slice(start, Math.min(last, right));
  const after = `${text.slice(Math.min(last, right), right)}${right < to ? '…' : ''}`;
  return [
    `    ${before}${shown}${after}`,
    `    ${' '.repeat(columns(before))}${'~'.repeat(Math.max(1, columns(shown)))}`,
  ];
}

function fileLines(
  { path, report, error, findings }: Analysed,
  paint: (text: string, color: string) => string,
): string[] {
  if (error) return [paint(`${path}: ${error.message['zh-CN']}`, '31')];
  if (!report || findings.length === 0) return [];
  const index = new LineIndex(report.text);
  return findings.flatMap(({ start, end, severity, message, rule, code, fixes }) => {
    const { line, column } = index.at(start);
    const [fix] = fixes;
    return [
      `${path}:${line}:${column} ${paint(NAMES[severity], COLORS[severity])} ${message} ${paint(`[${code} ${rule}]`, '90')}`,
      ...excerpt(report.text, index, start, end).map((row, i) => (i === 1 ? paint(row, COLORS[severity]) : row)),
      ...(fix ? [`    ${paint('可改：', '32')}${fixes.map(({ title }) => title).join('；')}`] : []),
      '',
    ];
  });
}

/** For people: file, line, message, excerpt with the figure underlined, hint of the fix, summary. */
export function textReport({ files, skipped, summary, errors }: LintResult, { color }: TextOptions): string {
  const paint = (text: string, code: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = files.flatMap((file) => fileLines(file, paint));
  const { errors: e, warnings: w, infos, hints } = summary;
  const total = e + w + infos + hints;
  const counts = `${files.length} 份报告：${e} 个错误，${w} 个警告，${infos} 个提示${hints ? `，${hints} 个建议` : ''}`;
  lines.push(...errors.map((error) => paint(error.message['zh-CN'], '31')));
  if (skipped > 0) lines.push(`跳过 ${skipped} 个不是报告的文件`);
  lines.push(total === 0 ? paint(`${counts}。没有发现问题。`, '32') : counts);
  if (total > 0) lines.push('下一步：gongwen explain 规则名 查看依据；gongwen fix --dry-run 文件 预览格式修正。');
  return `${lines.join('\n')}\n`;
}
