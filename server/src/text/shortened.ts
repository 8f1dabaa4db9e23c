import { isHighSurrogate } from './chars.js';

/** The first `most` units of a text, with … where there are more; no character is cut in two. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = isHighSurrogate(text.charCodeAt(most - 2)) ? most - 2 : most - 1;
  return `${text.slice(0, end)}…`;
}
