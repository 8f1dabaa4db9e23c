import type { RuleId } from '../rules/rule.js';
import type { Finding } from './finding.js';

export const BASELINE_SCHEMA = 'gongwen-baseline/1';

/** A finding that is known and accepted. */
export interface BaselineEntry {
  readonly rule: RuleId;
  readonly fingerprint: string;
  /** What was printed there, for people who read the file. */
  readonly text: string;
}

/** Known findings by path, relative to the folder of the baseline file, with “/”. */
export type Baseline = ReadonlyMap<string, readonly BaselineEntry[]>;

export interface BaselineSplit<T> {
  readonly fresh: readonly T[];
  readonly known: readonly T[];
  /** Entries that no finding answers any more. */
  readonly stale: readonly BaselineEntry[];
}

/** Longest excerpt that is kept with an entry. */
const EXCERPT = 24;

export const entryOf = ({ rule, fingerprint, place }: Finding): BaselineEntry => ({
  rule: rule.meta.id,
  fingerprint,
  text: [...place.block.text.slice(place.start, place.end)].slice(0, EXCERPT).join(''),
});

/** Tells new findings from those that the baseline knows. */
export function splitByBaseline<T extends { readonly fingerprint: string }>(
  findings: readonly T[],
  entries: readonly BaselineEntry[],
): BaselineSplit<T> {
  if (entries.length === 0) return { fresh: findings, known: [], stale: [] };
  const known = new Set(entries.map((entry) => entry.fingerprint));
  const found = new Set(findings.map((finding) => finding.fingerprint));
  return {
    fresh: findings.filter((finding) => !known.has(finding.fingerprint)),
    known: findings.filter((finding) => known.has(finding.fingerprint)),
    stale: entries.filter((entry) => !found.has(entry.fingerprint)),
  };
}

/** A baseline with all findings of the given files as known ones; other files keep theirs. */
export function withFindings(baseline: Baseline, found: ReadonlyMap<string, readonly Finding[]>): Baseline {
  const next = new Map(baseline);
  for (const [path, findings] of found) setEntries(next, path, findings.map(entryOf));
  return next;
}

/** A baseline with one finding more. */
export function withEntry(baseline: Baseline, path: string, entry: BaselineEntry): Baseline {
  const entries = baseline.get(path) ?? [];
  if (entries.some((known) => known.fingerprint === entry.fingerprint)) return baseline;
  return new Map(baseline).set(path, [...entries, entry]);
}

/** A baseline without the entries that no finding of the given files answers; files that are not given keep theirs. */
export function pruned(baseline: Baseline, found: ReadonlyMap<string, readonly Finding[]>): Baseline {
  const next = new Map(baseline);
  for (const [path, findings] of found) {
    const { stale } = splitByBaseline(findings, next.get(path) ?? []);
    setEntries(
      next,
      path,
      (next.get(path) ?? []).filter((entry) => !stale.includes(entry)),
    );
  }
  return next;
}

function setEntries(baseline: Map<string, readonly BaselineEntry[]>, path: string, entries: readonly BaselineEntry[]) {
  if (entries.length > 0) baseline.set(path, entries);
  else baseline.delete(path);
}

/** The file as it is written: files and entries in a fixed order, so that it can be compared line by line. */
export function printBaseline(baseline: Baseline): string {
  const files = [...baseline]
    .sort(([a], [b]) => compare(a, b))
    .map(([path, entries]) => [path, [...entries].sort(byRule)]);
  return `${JSON.stringify({ schema: BASELINE_SCHEMA, files: Object.fromEntries(files) }, null, 2)}\n`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byRule = (a: BaselineEntry, b: BaselineEntry): number =>
  compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint);

/** Reads a baseline file, with or without a BOM; undefined where it is none, or is damaged anywhere. */
export function parseBaseline(text: string): Baseline | undefined {
  const data = parseJson(text.replace(/^\ufeff/u, ''));
  if (!isRecord(data) || data.schema !== BASELINE_SCHEMA || !isRecord(data.files)) return undefined;
  const files = new Map<string, readonly BaselineEntry[]>();
  for (const [path, entries] of Object.entries(data.files)) {
    if (!Array.isArray(entries) || !entries.every(isEntry)) return undefined;
    files.set(path, entries);
  }
  return files;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEntry = (value: unknown): value is BaselineEntry =>
  isRecord(value) && ['rule', 'fingerprint', 'text'].every((key) => typeof value[key] === 'string');
