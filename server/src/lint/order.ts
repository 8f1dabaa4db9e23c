import type { Report } from '../report/report.js';
import type { Draft } from './finding.js';

/** By place in the source, then by code. */
export function inTextOrder<T extends Draft>(report: Report, drafts: readonly T[]): readonly T[] {
  const keyed = drafts.map((draft) => ({ draft, at: report.offsetOf(draft.place.block) + draft.place.start }));
  keyed.sort((a, b) => a.at - b.at || compare(a.draft.rule.meta.code, b.draft.rule.meta.code));
  return keyed.map(({ draft }) => draft);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
