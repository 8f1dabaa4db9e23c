import type { Report } from '../report/report.js';
import { opaqueAt } from '../syntax/opaque.js';
import { isHan } from '../text/chars.js';
import { nextNumber } from './next-number.js';
import type { TextEdit } from './present.js';

/** Characters behind which the text may be put right. */
export const ON_TYPE: readonly string[] = [',', ';', ':', '?', '!', '(', ')', '.', '\n'];

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
};

/** Edits after `typed` was written right before `caret`: full-width marks behind 汉字, the next number on a new line. */
export function onTypeEdits(
  report: Report,
  caret: number,
  typed: string,
  { numbers }: { readonly numbers: boolean },
): readonly TextEdit[] {
  if (typed !== '\n' && typed !== '\r\n') return fullWidth(report, caret, typed);
  return numbers ? nextNumber(report, caret) : [];
}

function fullWidth(report: Report, caret: number, typed: string): readonly TextEdit[] {
  const text = FULL[typed];
  const at = caret - 1;
  if (text === undefined || report.text[at] !== typed) return [];
  const { block, offset } = report.placeAt(at);
  if (block.kind === 'directive' || block.kind === 'opaque' || opaqueAt(block, offset)) return [];
  const before = block.text[offset - 1] ?? '';
  const chinese = isHan(before.charCodeAt(0)) || '”’》）】〕。%％'.includes(before || ' ');
  if (typed === ')' ? !closesFullWidth(block.text, offset) : !chinese) return [];
  // 一. and 二. are marks of headings; what is wrong with them is said elsewhere.
  if (typed === '.' && block.text.slice(0, offset).trim().length <= 3) return [];
  return [{ start: at, end: caret, text }];
}

/** The bracket that a `)` at `at` closes is a full-width one. */
function closesFullWidth(text: string, at: number): boolean {
  let depth = 0;
  for (let i = at - 1; i >= 0 && at - i < 500; i--) {
    const c = text[i];
    if (c === ')' || c === '）') depth++;
    else if (c === '(' || c === '（') {
      if (depth === 0) return c === '（';
      depth--;
    }
  }
  return false;
}
