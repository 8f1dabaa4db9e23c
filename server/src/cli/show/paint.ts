import type { Terminal } from '../terminal.js';

const CODES = { red: 31, green: 32, yellow: 33, blue: 34, cyan: 36, grey: 90, bold: 1 } as const;

export type Paint = (color: keyof typeof CODES, text: string) => string;

export const painter =
  (on: boolean): Paint =>
  (color, text) =>
    on && text !== '' ? `\u001b[${CODES[color]}m${text}\u001b[0m` : text;

/** Colour on terminals only, unless it is asked for; NO_COLOR turns it off (https://no-color.org). */
export function wantsColor(choice: string, { env, out }: Terminal): boolean {
  if (choice === 'always') return true;
  if (choice === 'never' || env.NO_COLOR || env.TERM === 'dumb') return false;
  return out.isTTY;
}
