/** Points in a unit of the strict form of lengths. */
const UNITS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, pi: 12 };

/** A length in points: a bare number counts `unit` points, `12pt` says so itself. Undefined where there is none. */
export function points(value: string | undefined, unit: number): number | undefined {
  const found = value === undefined ? null : /^\s*(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc|pi)?\s*$/u.exec(value);
  if (!found) return undefined;
  return Number(found[1]) * (found[2] === undefined ? unit : (UNITS[found[2]] ?? unit));
}

/** Twentieths of a point, as most lengths are given. */
export const twips = (value: string | undefined): number | undefined => points(value, 1 / 20);

/** A whole number within bounds; undefined where there is none. */
export function integer(value: string | undefined, low = -1e6, high = 1e6): number | undefined {
  const found = value === undefined || value.trim() === '' ? Number.NaN : Number(value);
  return Number.isInteger(found) && found >= low && found <= high ? found : undefined;
}
