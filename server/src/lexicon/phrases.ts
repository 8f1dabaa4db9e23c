import { type Row, readTable, rowOf, yearOf } from './table.js';

export const PHRASE_COLUMNS = ['id', 'phrase', 'category', 'since', 'confidence', 'compared'] as const;

/** A standard phrase as it is to be written, quotation marks included. */
export interface Phrase {
  readonly id: string;
  readonly phrase: string;
  /** 指导思想 法治政府 执法 普法 … */
  readonly category: string;
  /** First year in which it was in use, undefined where it always was. */
  readonly since: number | undefined;
  /**
   * What a text must keep to where it uses the phrase: its words, the order of its parts, both, or neither; `strict` is
   * both for a phrase that nothing else begins and ends like, so that a wrong word of two characters is seen too.
   */
  readonly compared: 'words' | 'order' | 'both' | 'strict' | '';
}

const COMPARED = ['words', 'order', 'both', 'strict'] as const;

export const readPhrases = (text: string): readonly Phrase[] => readTable(text, PHRASE_COLUMNS).map(phraseOf);

const phraseOf = ({ id, phrase, category, since, compared }: Row<(typeof PHRASE_COLUMNS)[number]>): Phrase => ({
  id,
  phrase,
  category,
  since: yearOf(since),
  compared: COMPARED.find((how) => how === compared) ?? '',
});

/** A line of a table that was read as a whole before. */
export const phraseIn = (line: string): Phrase => phraseOf(rowOf(line.split('\t'), PHRASE_COLUMNS));
