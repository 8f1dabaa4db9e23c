import type { Mention } from './mention.js';

/** Questions that each claim asks of all figures near it: a bit for each. */
export const QUESTION = {
  plain: 1,
  usable: 2,
  amount: 4,
  addend: 8,
  counter: 16,
  each: 32,
  among: 64,
  denied: 128,
  total: 256,
  split: 512,
  shared: 1024,
} as const;

/** A question that is asked of a figure once, however many claims stand near it. */
export const asked = (question: number, answer: (m: Mention) => boolean): ((m: Mention) => boolean) => {
  const ask = (m: Mention): boolean => {
    const { answers } = m;
    answers.asked |= question;
    if (!answer(m)) return false;
    answers.yes |= question;
    return true;
  };
  return (m) => ((m.answers.asked & question) === 0 ? ask(m) : (m.answers.yes & question) !== 0);
};

/** What is worked out of a figure once: a place for each. */
export const WORKED = { label: 0, sides: 1, outcomes: 2, said: 3 } as const;

/** The same for what is no yes or no. */
export const workedOut =
  <V extends object>(place: number, compute: (m: Mention) => V): ((m: Mention) => V) =>
  (m) =>
    (m.answers.worked[place] ??= compute(m)) as V;
