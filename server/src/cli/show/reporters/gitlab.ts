// GitLab Code Quality report (“Code Quality report format”): an array of violations.
import type { Severity } from '../../../rules/rule.js';
import { hashText } from '../../../text/hash.js';
import { harmlessJson } from '../harmless.js';
import { repositoryPath } from './paths.js';
import type { Reporter, ReporterContext } from './reporter.js';

const SEVERITY: Readonly<Record<Severity, 'critical' | 'major' | 'minor' | 'info'>> = {
  error: 'critical',
  warning: 'major',
  info: 'minor',
  hint: 'info',
};

export function gitlabReporter({ write }: ReporterContext): Reporter {
  let between = '';
  const violation = (value: unknown): void => {
    write(`${between}\n${harmlessJson(value)}`);
    between = ',';
  };
  write('[');
  return {
    file({ path: given, findings = [] }) {
      const path = repositoryPath(given);
      for (const { rule, severity, message, fingerprint, start, end } of findings)
        violation({
          description: message,
          check_name: rule,
          fingerprint: hashText(`${path}\n${rule}\n${fingerprint}`),
          severity: SEVERITY[severity],
          location: { path, lines: { begin: start.line, end: end.line } },
        });
    },
    end(_summary, errors) {
      for (const { path: given, line = 1, message, code } of errors) {
        const path = repositoryPath(given ?? '.');
        violation({
          description: message,
          check_name: `gongwen/${code}`,
          fingerprint: hashText(`${path}\n${code}\n${message}`),
          severity: 'blocker',
          location: { path, lines: { begin: line } },
        });
      }
      write('\n]\n');
    },
  };
}
