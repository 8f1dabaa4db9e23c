/** Edits (insert, delete, replace, swap of neighbours) from one name to another, at most `limit`; more is `limit + 1`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (older[j - 2] ?? 0) + 1);
      row.push(best);
    }
    older = before;
    before = row;
  }
  return Math.min(before[b.length] ?? 0, limit + 1);
}

const LONGEST = 64;

/** The name that a person most likely meant by `name`: one that ends or begins with it, or the nearest by spelling. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  if (name.length > LONGEST || name === '') return undefined;
  const limit = Math.max(1, Math.min(4, Math.floor(name.length / 3)));
  const lower = name.toLowerCase();
  let found: string | undefined;
  let least = limit + 1;
  for (const candidate of names) {
    const other = candidate.toLowerCase();
    const away = isPartOf(lower, other) ? 0.5 : distance(lower, other, limit);
    if (away < least) {
      least = away;
      found = candidate;
    }
  }
  return found;
}

/** “rate” for figures/rate, “warn” for warning. */
const isPartOf = (part: string, whole: string): boolean =>
  whole.endsWith(`/${part}`) || (part.length >= 3 && whole.startsWith(part));
