import type { Analysed } from '../../run/analysed.js';
import { harmlessJson } from '../harmless.js';
import type { Reporter, ReporterContext } from './reporter.js';

const listed = ({ path, profile, profileReason, encoding, error, findings = [] }: Analysed) => ({
  path,
  profile,
  profileReason,
  encoding,
  error: error && { code: error.code, message: error.message },
  findings,
});

/** `gongwen-lint/1`, written file by file. */
export function jsonReporter({ write, version }: ReporterContext): Reporter {
  let first = true;
  const head = { schema: 'gongwen-lint/1', tool: { name: 'gongwen', version } };
  write(`${JSON.stringify(head).slice(0, -1)},\n"files":[`);
  return {
    file(file) {
      write(`${first ? '\n' : ',\n'}${harmlessJson(listed(file))}`);
      first = false;
    },
    end(summary, errors) {
      write(`],\n"errors":${harmlessJson(errors)},\n"summary":${JSON.stringify(summary)}}\n`);
    },
  };
}
