import { SEVERITY_NAMES } from '../../../messages/names.js';
import { SEVERITIES, type Severity } from '../../../rules/rule.js';
import { countOf, type Reporter, type ReporterContext } from './reporter.js';

const MARK: Readonly<Record<Severity, string>> = { error: '🔴', warning: '🟠', info: '🔵', hint: '⚪' };

/** Text in a cell of a table, with nothing that Markdown or HTML would read as its own. */
const cell = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]#|~]/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s+/gu, ' ');

/** For comments and job summaries: a table of counts, then one of findings for each file that has any. */
export function markdownReporter({ write, locale }: ReporterContext): Reporter {
  const zh = locale === 'zh-CN';
  const parts: string[] = [];
  return {
    file({ path, findings = [], error }) {
      if (error) parts.push(`### ${cell(path)}\n\n${cell(error.message)}\n\n`);
      if (findings.length === 0) return;
      const rows = findings.map(
        ({ start, severity, message, rule, code }) =>
          `| ${start.line}:${start.column} | ${MARK[severity]} ${SEVERITY_NAMES[severity][locale]} | ${cell(message)} | \`${rule}\` ${code} |\n`,
      );
      const head = zh ? '| 行:列 | 级别 | 问题 | 规则 |' : '| place | severity | finding | rule |';
      parts.push(`### ${cell(path)}\n\n${head}\n| --- | --- | --- | --- |\n${rows.join('')}\n`);
    },
    end(summary, errors) {
      const names = SEVERITIES.map((severity) => `${MARK[severity]} ${SEVERITY_NAMES[severity][locale]}`);
      const counts = SEVERITIES.map((severity) => countOf(summary, severity));
      write(zh ? '## 公文报告检查\n\n' : '## Report check\n\n');
      write(`| ${zh ? '报告' : 'reports'} | ${names.join(' | ')} |\n|${' ---: |'.repeat(names.length + 1)}\n`);
      write(`| ${summary.files} | ${counts.join(' | ')} |\n\n`);
      for (const { path, message } of errors) if (path === undefined) write(`${cell(message)}\n\n`);
      if (parts.length === 0) write(zh ? '没有发现问题。\n' : 'Nothing to report.\n');
      for (const part of parts) write(part);
    },
  };
}
