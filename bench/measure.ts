/** Milliseconds that some rounds took. */
export type Times = readonly number[];

export function quantile(values: Times, q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

export const median = (values: Times): number => quantile(values, 0.5);

export function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Rounds in turn, so that whatever else the machine does is spread over all; the first round of each is not counted. */
export function inTurn(
  rounds: number,
  contestants: Readonly<Record<string, () => number>>,
): ReadonlyMap<string, number[]> {
  const times = new Map(Object.keys(contestants).map((name) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++)
    for (const [name, run] of Object.entries(contestants)) {
      const took = run();
      if (round >= 0) times.get(name)?.push(took);
    }
  return times;
}

const ms = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

/** Name, median with the least and the most, and what the median is beside another one. */
export function row(name: string, times: Times, beside?: { readonly name: string; readonly times: Times }): string {
  const spread = `${ms(Math.min(...times))}–${ms(Math.max(...times))}`;
  const ratio = beside ? `${(median(times) / median(beside.times)).toFixed(2)} × ${beside.name}` : '';
  return `| ${name} | ${ms(median(times))} | ${spread} | ${ratio} |`;
}

export const HEAD = '| work | median ms | least–most | beside |\n|---|---|---|---|';
