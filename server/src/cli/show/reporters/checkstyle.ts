// Checkstyle's XML report: files with errors, as its XMLLogger writes them.
import type { Severity } from '../../../rules/rule.js';
import { attributes } from '../../../service/page/xml.js';
import type { Reporter, ReporterContext } from './reporter.js';

const SEVERITY: Readonly<Record<Severity, 'error' | 'warning' | 'info'>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'info',
};

export function checkstyleReporter({ write, version }: ReporterContext): Reporter {
  write(`<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle${attributes({ version: `gongwen-${version}` })}>\n`);
  return {
    file({ path, findings = [], error }) {
      write(`<file${attributes({ name: path })}>\n`);
      if (error)
        write(
          `<error${attributes({ line: 1, severity: 'error', message: error.message, source: `gongwen.${error.code}` })}/>\n`,
        );
      for (const { start, severity, message, rule } of findings)
        write(
          `<error${attributes({ line: start.line, column: start.column, severity: SEVERITY[severity], message, source: `gongwen.${rule.replace('/', '.')}` })}/>\n`,
        );
      write('</file>\n');
    },
    end(_summary, errors) {
      const general = errors.filter(({ path }) => path === undefined);
      if (general.length > 0) {
        write('<file name="gongwen">\n');
        for (const { message, code } of general)
          write(`<error${attributes({ line: 1, severity: 'error', message, source: `gongwen.${code}` })}/>\n`);
        write('</file>\n');
      }
      write('</checkstyle>\n');
    },
  };
}
