import type { L10n } from '../messages/locale.js';
import type { Span } from '../text/span.js';

export type ProblemCode =
  | 'syntax'
  | 'unknown-key'
  | 'unknown-rule'
  | 'wrong-value'
  | 'unreadable'
  | 'cycle'
  | 'outside';

/** Characters of a file's own words that a message repeats: what was meant is seen, what is secret is not. */
const QUOTED = 24;

/** Words of a file as a message may repeat them. */
export const quoted = (text: string): string => {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');
  const chars = [...plain.slice(0, 4 * QUOTED)];
  return chars.length > QUOTED ? `${chars.slice(0, QUOTED).join('')}…` : plain;
};

/** A fault in a configuration file: half-open UTF-16 range, line and column from 1. */
export interface ConfigProblem extends Span {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly code: ProblemCode;
  readonly message: L10n;
  /** What was most likely meant, to be put in the place of the range. */
  readonly nearest?: string;
}

const meant = (nearest: string | undefined): L10n => ({
  'zh-CN': nearest === undefined ? '' : `，是否指“${nearest}”？`,
  en: nearest === undefined ? '' : `; did you mean “${nearest}”?`,
});

export function unknownKey(key: string, nearest: string | undefined, known: readonly string[]): L10n {
  const list = known.join(' ');
  return {
    'zh-CN': `没有“${quoted(key)}”这个配置项${nearest === undefined ? `，可用的有：${list}` : meant(nearest)['zh-CN']}`,
    en: `there is no key “${quoted(key)}”${nearest === undefined ? `; known are: ${list}` : meant(nearest).en}`,
  };
}

export const unknownRule = (name: string, nearest: string | undefined): L10n => ({
  'zh-CN': `没有“${quoted(name)}”这条规则${meant(nearest)['zh-CN']}`,
  en: `there is no rule “${quoted(name)}”${meant(nearest).en}`,
});

export const wrongValue = (key: string, expected: L10n, nearest?: string): L10n => ({
  'zh-CN': `“${quoted(key)}”的值不对，应为${expected['zh-CN']}${meant(nearest)['zh-CN']}`,
  en: `wrong value of “${quoted(key)}”, expected ${expected.en}${meant(nearest).en}`,
});

export const oneOf = (values: readonly string[]): L10n => ({
  'zh-CN': values.join('、'),
  en: `one of ${values.join(', ')}`,
});

export const TYPES = {
  string: { 'zh-CN': '文字', en: 'a text' },
  number: { 'zh-CN': '数字', en: 'a number' },
  boolean: { 'zh-CN': 'true 或 false', en: 'true or false' },
  array: { 'zh-CN': '列表', en: 'a list' },
  map: { 'zh-CN': '若干“键: 值”', en: 'a mapping' },
  strings: { 'zh-CN': '文字或文字的列表', en: 'a text or a list of texts' },
} as const satisfies Readonly<Record<string, L10n>>;
