/** A kind of word that figures are read by, and a word of it, which does not count before what `notAfter` lists. */
export const FIGURE_WORD_COLUMNS = ['kind', 'word', 'notAfter', 'note'] as const;

/** A deed as names of rates have it (`names`) and as the words around a part have it (`parts`). */
export const DEED_COLUMNS = ['deed', 'names', 'parts', 'not', 'wholes', 'note'] as const;

/** Two sides that share a whole out between them, or outcomes of one kind that exclude each other (`other` is empty). */
export const CONTRARY_COLUMNS = ['id', 'one', 'other'] as const;

/** First and last year of a plan. */
export const PLAN_COLUMNS = ['plan', 'first', 'last'] as const;

/** Kinds of words in `figure-words.tsv`; the schema says what each means. */
const WORD_KINDS = ['rate.capped', 'rate.narrowing', 'rate.percent'] as const;

export type WordKind = (typeof WORD_KINDS)[number];

/** Whether there is such a kind. */
export const isWordKind = (text: string): text is WordKind => (WORD_KINDS as readonly string[]).includes(text);
