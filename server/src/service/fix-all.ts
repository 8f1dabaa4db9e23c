import type { Settings } from '../config/settings.js';
import type { Report } from '../report/report.js';
import type { TextEdit } from '../text/edits.js';
import { parseOptions, type ReportService } from './service.js';

/**
 * Applies every safe fix, again and again until a run finds none. Returns minimal edits of the report's text, in text
 * order.
 */
export const fixAllEdits = (service: ReportService, report: Report, settings: Settings): readonly TextEdit[] =>
  service.fixAll(report.text, parseOptions(report.format, settings), settings, new Set(), report).edits;
