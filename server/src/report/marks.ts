import { levelOf, type MarkFamily, readMark } from '../syntax/marks.js';
import { writtenMark } from '../text/written-marks.js';
import { markWithNumber } from './headings.js';

/** The family of a printed mark. */
export const familyOf = (mark: string): MarkFamily | undefined =>
  readMark(`${mark.trim()} 甲`, 0)?.family ?? readMark(mark.trim(), 0)?.family;

/** `mark` with another number in the same form; undefined where the form has no such number. */
export function markLike(mark: string, number: number): string | undefined {
  const most = /[①-⑳]/.test(mark) ? 20 : 99;
  return mark === '' || number < 1 || number > most ? undefined : markWithNumber(mark, number);
}

const USUAL = ['han', 'han-bracket', 'arabic', 'arabic-bracket', 'circled'] as const satisfies readonly MarkFamily[];
const SERIES: readonly MarkFamily[] = USUAL;

/** The usual mark of a family: 一、 （一） 1. （1） ① */
export function markOf(family: MarkFamily, number: number): string | undefined {
  const style = USUAL.find((one) => one === family);
  return style && number >= 1 && number <= 99 ? writtenMark(style, number) : undefined;
}

/** The family one level deeper (1) or higher (−1); undefined where the series ends. */
export function shiftFamily(family: MarkFamily, by: 1 | -1): MarkFamily | undefined {
  const at = SERIES.indexOf(family);
  return at < 0 ? undefined : SERIES[at + by];
}

export const familyAt = (level: number): MarkFamily | undefined => SERIES.find((family) => levelOf(family) === level);
