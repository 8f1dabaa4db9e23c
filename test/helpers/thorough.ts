/** Whether this is a slow suite, which tries every text of a series; `npm test` tries a part of them. */
export const thorough = (): boolean => process.env.GONGWEN_THOROUGH === '1';

/** Runs of a property of which the slow suites make `count`. */
export const runs = (count: number): number => (thorough() ? count : Math.ceil(count / 5));
