import type { Report } from '../report.js';
import type { Statement } from './statement.js';

/** Every statement of a report in text order. */
export function statementsOf(_report: Report): readonly Statement[] {
  return [];
}
