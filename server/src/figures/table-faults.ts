import type { L10n } from '../messages/locale.js';
import { add, equal, type Rational, sub, ZERO } from '../quantity/rational.js';
import type { NumberCell } from './tables.js';

/** total = Σ parts − Σ others, over cells of one table. */
export interface Identity {
  readonly name: L10n;
  readonly total: NumberCell;
  readonly parts: readonly NumberCell[];
  readonly others: readonly NumberCell[];
}

const sumOf = (cells: readonly NumberCell[]): Rational => cells.reduce((sum, { value }) => add(sum, value), ZERO);
export const computedOf = ({ parts, others }: Identity): Rational => sub(sumOf(parts), sumOf(others));
export const holds = (identity: Identity): boolean => equal(computedOf(identity), identity.total.value);
const cellsOf = ({ total, parts, others }: Identity): readonly NumberCell[] => [total, ...parts, ...others];

/** What a cell would have to be for an identity to hold. */
function wanted(identity: Identity, cell: NumberCell): Rational {
  const lacking = sub(identity.total.value, computedOf(identity));
  if (cell === identity.total) return computedOf(identity);
  return identity.parts.includes(cell) ? add(cell.value, lacking) : sub(cell.value, lacking);
}

/** A wrong cell with the value that makes all identities hold in which it stands. */
export interface Culprit {
  readonly cell: NumberCell;
  readonly value: Rational;
  readonly touched: readonly Identity[];
}

/** The cell that by itself explains the most failing identities, at least two, and breaks none that holds. */
function culprit(failing: readonly Identity[], all: readonly Identity[]): Culprit | undefined {
  let best: Culprit | undefined;
  for (const cell of new Set(failing.flatMap(cellsOf))) {
    if (!cell.quantity) continue;
    const touched = all.filter((identity) => cellsOf(identity).includes(cell));
    const [first] = touched;
    if (!first || touched.length < 2 || touched.length <= (best?.touched.length ?? 0)) continue;
    if (!touched.every((identity) => failing.includes(identity))) continue;
    const value = wanted(first, cell);
    if (value.num >= 0n && touched.every((identity) => equal(wanted(identity, cell), value)))
      best = { cell, value, touched };
  }
  return best;
}

/** Which identity speaks for a wrong cell, and which ones follow from the same cell. */
export interface Faults {
  readonly speaks: ReadonlyMap<Identity, Culprit>;
  readonly followers: ReadonlySet<Identity>;
}

/** One fault a wrong cell, however many identities it breaks. */
export function faultsOf(all: readonly Identity[], broken: readonly Identity[]): Faults {
  const speaks = new Map<Identity, Culprit>();
  const followers = new Set<Identity>();
  let failing = broken;
  for (let found = culprit(failing, all); found; found = culprit(failing, all)) {
    const { touched, cell } = found;
    // The identity that speaks for the others: the one whose total is wrong itself, else the last (by row).
    const speaker = touched.find(({ total }) => total === cell) ?? touched.at(-1);
    for (const identity of touched) if (identity !== speaker) followers.add(identity);
    if (speaker) speaks.set(speaker, found);
    failing = failing.filter((identity) => !touched.includes(identity));
  }
  return { speaks, followers };
}
