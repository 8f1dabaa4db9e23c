import type { Report } from '../report/report.js';
import { isFrontMatter } from './front-matter.js';

/** What stands above the red rule; all of it optional. */
export interface RedHead {
  /** 发文机关标志, 7.2.4. */
  readonly organ: string | undefined;
  /** 发文字号, 7.2.5. */
  readonly number: string | undefined;
  /** 签发人, 7.2.6. */
  readonly signer: string | undefined;
}

const LINE = /^\s*(发文机关标志|发文字号|签发人)\s*[:：]\s*(.*?)\s*$/;

/** The head that the front matter asks for, or undefined. */
export function redHeadOf({ blocks }: Report): RedHead | undefined {
  const [first] = blocks;
  if (!first || !isFrontMatter(first)) return undefined;
  const found = new Map<string, string>();
  for (const line of first.text.split(/\r\n|\r|\n/)) {
    const [, name, value] = LINE.exec(line) ?? [];
    if (name && value) found.set(name, value.replace(/^(["'])(.*)\1$/, '$2'));
  }
  if (found.size === 0) return undefined;
  return { organ: found.get('发文机关标志'), number: found.get('发文字号'), signer: found.get('签发人') };
}
