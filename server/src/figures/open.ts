import type { Locale } from '../messages/locale.js';
import type { OpenReading } from './relations.js';
import { formulaText } from './wording.js';

/** An open reading in one language: what stands in the JSON, and what every other surface is made of. */
export interface ReadingOutput {
  readonly formula: string;
  /** Do the figures agree with it? */
  readonly fits: boolean;
  /** What kept it from being taken. */
  readonly missing: string;
}

export const readingOutput = ({ formula, operands, fits, missing }: OpenReading, locale: Locale): ReadingOutput => ({
  formula: formulaText(formula, operands, locale),
  fits,
  missing: missing[locale],
});

/** Why a claim was not decided: the readings that were open, and what was missing for each. */
export function openText(readings: readonly ReadingOutput[], locale: Locale): string {
  const zh = locale === 'zh-CN';
  const each = readings.map(({ formula, fits, missing }) =>
    zh
      ? `${formula}（${fits ? '数字相符' : '数字不符'}，${missing}）`
      : `${formula} (${fits ? 'agrees' : 'does not agree'}; ${missing})`,
  );
  return zh ? `没有判断；可能的算法：${each.join('；')}` : `not decided; it may be ${each.join(', or ')}`;
}
