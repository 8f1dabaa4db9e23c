// JUnit XML as Jenkins and GitLab read it (Jenkins xUnit plugin, junit-10.xsd; GitLab “Unit test reports”).
import type { FindingOutput } from '../../../service/output/lint.js';
import { attributes, escapeXml } from '../../../service/page/xml.js';
import type { Reporter, ReporterContext } from './reporter.js';

const fails = ({ severity }: FindingOutput): boolean => severity === 'error' || severity === 'warning';

/** A suite for each file, a case for each finding; errors and warnings are failures, the others only speak. */
export function junitReporter({ write }: ReporterContext): Reporter {
  write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gongwen">\n');
  const testcase = (path: string, f: FindingOutput): string => {
    const where = `${path}:${f.start.line}:${f.start.column}`;
    const name = `${f.rule} ${f.start.line}:${f.start.column}`;
    const inner = fails(f)
      ? `<failure${attributes({ message: f.message, type: f.rule })}>${escapeXml(`${where} ${f.message}`)}</failure>`
      : `<system-out>${escapeXml(`${where} ${f.message}`)}</system-out>`;
    return `<testcase${attributes({ name, classname: path, file: path, line: f.start.line })}>${inner}</testcase>\n`;
  };
  return {
    file({ path, findings = [], error }) {
      const failures = findings.filter(fails).length;
      const tests = Math.max(1, findings.length);
      write(`<testsuite${attributes({ name: path, tests, failures, errors: error ? 1 : 0, skipped: 0, time: 0 })}>\n`);
      if (error)
        write(
          `<testcase${attributes({ name: error.code, classname: path })}><error${attributes({ message: error.message, type: error.code })}/></testcase>\n`,
        );
      else if (findings.length === 0) write(`<testcase${attributes({ name: 'gongwen', classname: path })}/>\n`);
      for (const finding of findings) write(testcase(path, finding));
      write('</testsuite>\n');
    },
    end(_summary, errors) {
      const general = errors.filter(({ path }) => path === undefined);
      if (general.length > 0) {
        write(
          `<testsuite${attributes({ name: 'gongwen', tests: general.length, failures: 0, errors: general.length, skipped: 0, time: 0 })}>\n`,
        );
        for (const { code, message } of general)
          write(
            `<testcase${attributes({ name: code, classname: 'gongwen' })}><error${attributes({ message, type: code })}/></testcase>\n`,
          );
        write('</testsuite>\n');
      }
      write('</testsuites>\n');
    },
  };
}
