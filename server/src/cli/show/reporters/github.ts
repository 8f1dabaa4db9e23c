// Workflow commands of GitHub Actions (“Workflow commands for GitHub Actions”: setting a notice, warning, error message).
import type { Severity } from '../../../rules/rule.js';
import { harmless } from '../harmless.js';
import { repositoryPath } from './paths.js';
import type { Reporter, ReporterContext } from './reporter.js';

const COMMAND: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

const escapeData = (text: string): string =>
  harmless(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const command = (
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string => {
  const listed = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${name}${listed ? ` ${listed}` : ''}::${escapeData(message)}\n`;
};

export function githubReporter({ write }: ReporterContext): Reporter {
  return {
    file({ path, findings = [] }) {
      const file = repositoryPath(path);
      for (const { start, end, severity, message, rule, code } of findings) {
        // Columns hold only within one line.
        const within = start.line === end.line;
        const place = {
          file,
          line: start.line,
          endLine: end.line,
          col: within ? start.column : undefined,
          endColumn: within ? end.column : undefined,
        };
        write(command(COMMAND[severity], { ...place, title: `${code} ${rule}` }, message));
      }
    },
    end(_summary, errors) {
      for (const { path, line, message, code } of errors)
        write(command('error', { file: path && repositoryPath(path), line, title: code }, message));
    },
  };
}
