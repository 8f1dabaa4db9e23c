/** What is wrong with one number of a series. */
export interface SequenceFault {
  /** Position in the series. */
  readonly at: number;
  readonly kind: 'skipped' | 'repeated' | 'order';
  /** The number that should stand there. */
  readonly expected: number;
}

/**
 * Where a series of numbers departs from 1, 2, 3 …, one fault for one mistake. A series may begin anew at 1,
 * and the one that it interrupted may go on behind it; `first` is what the series may begin with beside 1.
 */
export function sequenceFaults(numbers: readonly number[], first = 1): SequenceFault[] {
  const faults: SequenceFault[] = [];
  const open: number[] = [numbers[0] === first ? first : 1];
  const expect = (n: number) => {
    open[open.length - 1] = n;
  };
  for (let i = 0; i < numbers.length; i++) {
    const n = numbers[i] ?? 0;
    const next = numbers[i + 1];
    const expected = open.at(-1) ?? 1;
    if (n === expected) {
      expect(n + 1);
      continue;
    }
    const outer = open.lastIndexOf(n);
    if (outer >= 0) {
      open.length = outer + 1;
      expect(n + 1);
      continue;
    }
    if (n === 1 && expected > 2 && (next === 2 || next === undefined) && next !== expected + 1) {
      if (next === 2) {
        open.push(2);
        continue;
      }
    }
    if (next === expected + 1) {
      faults.push({ at: i, kind: n < expected ? 'repeated' : 'skipped', expected });
      expect(expected + 1);
    } else if (n === expected + 1 && next === expected) {
      faults.push({ at: i, kind: 'order', expected });
      expect(expected + 2);
      i++;
    } else {
      faults.push({ at: i, kind: n < expected ? 'repeated' : 'skipped', expected });
      expect(n + 1);
    }
  }
  return faults;
}
