import { tablesOf } from '../../server/src/figures/evidence.js';
import { type Claimed, claimsOf } from '../../server/src/figures/readings.js';
import { isLicensed } from '../../server/src/figures/unlicensed.js';
import { agrees, weighAll } from '../../server/src/figures/weigh.js';
import { lineOf } from '../../server/src/figures/window.js';
import type { Report } from '../../server/src/report/report.js';
import { kindOf } from '../../test/figures/eval/score.js';
import type { Passage, Relation } from '../../test/figures/grammars/compose.js';

/** One claim as numbers: what training sees. */
export interface Row {
  readonly ids: readonly Int32Array[];
  readonly fits: readonly boolean[];
  readonly chance: readonly number[];
  /** Indices of right readings; empty: none of them; undefined: not known. */
  readonly gold: readonly number[] | undefined;
  readonly weight: number;
  readonly fold: number;
}

/** Names of evidence as numbers, in the order in which they were met. */
export class Names {
  readonly #ids = new Map<string, number>();

  of(name: string): number {
    let id = this.#ids.get(name);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(name, id);
    }
    return id;
  }

  get size(): number {
    return this.#ids.size;
  }

  entries(): Iterable<readonly [string, number]> {
    return this.#ids;
  }
}

/** Kinds that are read by shape; others teach nothing. */
export const TRAINED: ReadonlySet<string> = new Set([
  'rate',
  'sum',
  'change',
  'difference',
  'points',
  'average',
  'times',
  'cagr',
]);

const COMPARED: ReadonlySet<string> = new Set(['change', 'difference', 'points', 'times', 'cagr']);

type Span = { readonly start: number; readonly end: number };
type Gold = readonly number[] | undefined | 'skip';

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * What no wording says is tried only where the figures agree. Of rates it is learnt from as well where they do not:
 * what one meets only when it agrees looks likelier than it is.
 */
function learnable({ spot, readings: all }: Claimed, isLabelled: boolean): Claimed[] {
  const readings = all.filter((r) => r.told !== false || (isLabelled && r.kind === 'rate') || agrees(r, spot.m));
  return readings.length > 0 ? [{ spot, readings }] : [];
}

/** Which readings of a claim are right: those of the figures that a label names. A label without a reading is left out. */
function goldOf(relations: readonly (Relation & { readonly optional?: boolean })[], { spot, readings }: Claimed): Gold {
  const own = relations.filter((r) => overlap(r.stated, spot.m.q) && TRAINED.has(kindOf(r.kind)));
  if (own.some((r) => r.optional)) return 'skip';
  if (own.length === 0) return [];
  const right = readings.flatMap((r, i) =>
    own.some(
      (rel) =>
        kindOf(rel.kind) === r.kind &&
        rel.operands.length === r.figures.length &&
        rel.operands.every((o) => r.figures.some((f) => overlap(f.q, o))),
    )
      ? [i]
      : [],
  );
  // The same figures in other roles are no right reading of what holds.
  const agreeing = own.every(({ holds }) => holds)
    ? right.filter((i) => readings[i] && agrees(readings[i], spot.m))
    : [];
  return agreeing.length > 0 ? agreeing : right.length > 0 ? right : 'skip';
}

/** `gold`: which readings are right; of what is not labelled nobody knows. */
function rowsOf(report: Report, names: Names, weight: number, fold: number, gold?: (claimed: Claimed) => Gold): Row[] {
  const rows: Row[] = [];
  for (const section of report.sections) {
    let before: Report['blocks'] = [];
    for (const block of section.body) {
      if (block.kind === 'table-row' || lineOf(block).length === 0 || lineOf(block).length > 250) continue;
      for (const claimed of claimsOf(block, before, { resting: true, untold: true }).flatMap((c) =>
        learnable(c, gold !== undefined),
      )) {
        const right = gold?.(claimed);
        if (right === 'skip') continue;
        // Where nothing is stated, a growth without licence would not be said: it is no fault of the rest of its evidence.
        const readings =
          right?.length === 0
            ? claimed.readings.filter((r) => !COMPARED.has(r.kind) || isLicensed(r))
            : claimed.readings;
        if (readings.length === 0) continue;
        const weighed = weighAll(readings, claimed.spot.m, () => 0);
        rows.push({
          ids: readings.map((r) => {
            const evidence = r.evidence.names();
            const ids = tablesOf(r.shape).flatMap((table) => evidence.map((e) => names.of(`${table} ${e}`)));
            return Int32Array.from([names.of(r.kind), ...new Set(ids)]);
          }),
          fits: weighed.map((w) => w.fits),
          chance: weighed.map((w) => w.chance),
          gold: right,
          weight,
          fold,
        });
      }
      before = [block, ...before].slice(0, 2);
    }
  }
  return rows;
}

export const labelledRows = (report: Report, { relations }: Passage, names: Names, weight: number, fold: number) =>
  rowsOf(report, names, weight, fold, (claimed) => goldOf(relations, claimed));

/** Of natural text it is not known what is right; agreement is weighed by chance. */
export const naturalRows = (report: Report, names: Names, weight: number, fold: number) =>
  rowsOf(report, names, weight, fold);
