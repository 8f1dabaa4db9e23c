import type { Report } from '../report/report.js';
import type { Edit } from '../rules/rule.js';
import type { TextEdit } from '../text/edits.js';

/** An edit of a block's logical text as an edit of the source. */
export function sourceEdit(report: Report, edit: Edit): TextEdit {
  if ('drop' in edit) {
    const start = report.offsetOf(edit.drop);
    const { source, terminator } = edit.drop.chunk;
    return { start, end: start + source.length + terminator.length, text: '' };
  }
  return { ...report.rangeOf(edit.place), text: edit.text };
}
