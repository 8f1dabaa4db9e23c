/** C0 but the line end and the tab, DEL, C1, and the signs that turn the direction of a line around. */
const HARMFUL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const named = (c: string): string => (c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** A text from outside as a terminal may see it: what would steer the terminal or turn the line around is spelt out. */
export const harmless = (text: string): string => text.replace(HARMFUL, (c) => `<U+${named(c)}>`);

/** The JSON of a value; what is harmful on a terminal is escaped in it, the value is the same. */
export const harmlessJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(HARMFUL, (c) => `\\u${named(c)}`);

/** A word of a command line as a shell takes it: in quotes unless it is plain. */
export function argument(word: string): string {
  const path = word.startsWith('-') && word !== '-' ? `./${word}` : word;
  // What most paths are is told without the class of all letters.
  if (/^[\w./@%+:=\u4e00-\u9fff-]+$/.test(path) || /^[\p{L}\p{N}_./@%+:=，。、（）《》“”-]+$/u.test(path)) return path;
  return `'${harmless(path).replaceAll("'", "'\\''")}'`;
}
