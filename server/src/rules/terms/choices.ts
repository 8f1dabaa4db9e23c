import { inMarks } from '../../messages/in-marks.js';
import type { Place } from '../../syntax/block.js';
import type { Fix } from '../rule.js';

/** One choice for each wording that may stand at a place. */
export function fixesFor(at: Place, right: readonly string[]): readonly Fix[] {
  return right.map((text) => ({
    title: { 'zh-CN': `改为${inMarks(text)}`, en: `Change to ${inMarks(text)}` },
    kind: 'choice',
    edits: [{ place: at, text }],
  }));
}

/** Alternatives as a person lists them: “甲”或“乙”. */
export const orList = (words: readonly string[]): string => words.map(inMarks).join('或');
