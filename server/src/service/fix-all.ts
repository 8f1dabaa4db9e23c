import type { Settings } from '../config/settings.js';
import type { ParseOptions } from '../report/parse.js';
import type { Report } from '../report/report.js';
import { applyEdits, mergeFixes } from './edits.js';
import { type PresentedFinding, presentFinding, type TextEdit } from './present.js';
import type { ReportService } from './service.js';

/** Rounds after which fixes that make room for each other are given up. */
const MAX_ROUNDS = 10;

const safeOf = (findings: readonly PresentedFinding[]): readonly TextEdit[] =>
  mergeFixes(findings.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === 'safe').slice(0, 1)));

/**
 * Applies every safe fix, again and again until a run finds none. Returns minimal edits of the report's text, in text
 * order: edits of later rounds are joined with those that they touch.
 */
export function fixAllEdits(
  service: ReportService,
  report: Report,
  settings: Settings,
  findings: readonly PresentedFinding[],
): readonly TextEdit[] {
  const { format } = report;
  const options: ParseOptions = { format, ...(settings.profile && { profile: settings.profile }) };
  let all: readonly TextEdit[] = [];
  let current = report;
  let edits = safeOf(findings);
  for (let round = 0; edits.length > 0 && round < MAX_ROUNDS; round++) {
    all = compose(report.text, all, edits);
    current = service.parse(applyEdits(current.text, edits), options, current);
    const now = current;
    edits = safeOf(service.lint(now, settings).map((finding) => presentFinding(now, finding, settings.locale)));
  }
  return all;
}

/** One list of edits of `text` that does what `first` and then `second` (edits of the result) do. */
export function compose(text: string, first: readonly TextEdit[], second: readonly TextEdit[]): readonly TextEdit[] {
  if (first.length === 0) return second;
  const middle = applyEdits(text, first);
  const result: { start: number; end: number; from: number; to: number }[] = [];
  // Stretches of the middle text that stem from the first edits, with where they stood.
  let shift = 0;
  const touched = first.map(({ start, end, text: insert }) => {
    const from = start + shift;
    shift += insert.length - (end - start);
    return { start, end, from, to: from + insert.length };
  });
  const original = (at: number, after: boolean): number => {
    let moved = 0;
    for (const t of touched) {
      if (t.from > at || (t.from === at && !after)) break;
      if (at < t.to) return after ? t.end : t.start;
      moved = t.end - t.to;
    }
    return at + moved;
  };
  for (const t of touched) result.push({ ...t });
  for (const { start, end } of second)
    result.push({ start: original(start, false), end: original(end, true), from: start, to: end });
  result.sort((a, b) => a.from - b.from || a.to - b.to);
  const joined: typeof result = [];
  for (const part of result) {
    const last = joined.at(-1);
    if (last && part.from <= last.to) {
      last.end = Math.max(last.end, part.end);
      last.to = Math.max(last.to, part.to);
      last.start = Math.min(last.start, part.start);
    } else joined.push({ ...part });
  }
  return joined.map(({ start, end, from, to }) => {
    const inside = second.filter((edit) => edit.start >= from && edit.end <= to);
    const local = inside.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
    return { start, end, text: applyEdits(middle.slice(from, to), local) };
  });
}
