import type { Rule } from '../../server/src/rules/rule.js';
import { type InvalidCase, testRule } from './rule-tester.js';

export type Line = string | readonly [text: string, wanted: Omit<InvalidCase, 'text'>];

/** One case a line: with marks it is invalid, without it is valid. Fixes are applied and read again whether they are listed or not. */
export function testLines(rule: Rule, lines: readonly Line[]): void {
  const cases = lines.map(
    (line): InvalidCase => (typeof line === 'string' ? { text: line } : { ...line[1], text: line[0] }),
  );
  const isInvalid = ({ text }: InvalidCase): boolean => text.includes('⟦');
  testRule(rule, {
    valid: cases.filter((one) => !isInvalid(one)),
    invalid: cases.filter(isInvalid).map((one) => ({ ...(rule.meta.fix !== 'none' && { fixed: 'many' }), ...one })),
  });
}
