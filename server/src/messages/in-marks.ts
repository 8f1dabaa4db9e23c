/** In quotation marks that do not double those of the wording itself: “办法”, 「“放管服”」. */
export const inMarks = (word: string): string => (/[“”]/.test(word) ? `「${word}」` : `“${word}”`);
