/** Whether this is a slow suite, which tries every text of a series; `npm test` tries a part of them. */
export const thorough = (): boolean => process.env.GONGWEN_THOROUGH === '1';

/** Of a series that the slow suites try in full, the first of each `every`. */
export const some = <T>(all: Iterable<T>, every: number): T[] =>
  [...all].filter((_, i) => thorough() || i % every === 0);

/** Runs of a property of which the slow suites make `count`: a tenth. */
export const runs = (count: number): number => (thorough() ? count : Math.ceil(count / 10));
