import assert from 'node:assert/strict';
import { statementsOf } from '../../../server/src/figures/index.js';
import { formulaText } from '../../../server/src/figures/wording.js';
import { parseReport } from '../../../server/src/report/parse.js';

/** “formula → stated” of what is stated in the one paragraph of a small report: contradictions, or agreements. */
export function said(text: string, agreed = false): string[] {
  const report = parseReport(`工作情况通报\n\n一、基本情况\n${text}\n`, { format: 'text' });
  return statementsOf(report)
    .filter(({ verdict }) => (verdict === 'consistent' || verdict === 'precision') === agreed)
    .map(
      ({ formula, operands, stated }) => `${formulaText(formula, operands, 'zh-CN')} → ${stated.quantity.text.trim()}`,
    );
}

/** What is said to be wrong in each text. */
export function check(title: string, cases: Readonly<Record<string, readonly string[]>>): void {
  describe(title, () => {
    for (const [text, wanted] of Object.entries(cases))
      it(text.slice(0, 40), () => assert.deepEqual(said(text), wanted));
  });
}

/** Texts with a gap □: what is right there is found to agree with a formula, what is wrong to contradict it. */
export function pairs(
  title: string,
  cases: readonly (readonly [text: string, right: string, wrong: string, formula: string])[],
): void {
  describe(title, () => {
    for (const [text, right, wrong, formula] of cases)
      it(text.slice(0, 40), () => {
        assert.deepEqual(said(text.replace('□', right)), []);
        assert.ok(said(text.replace('□', right), true).includes(`${formula} → ${right}`), right);
        assert.deepEqual(said(text.replace('□', wrong)), [`${formula} → ${wrong}`]);
      });
  });
}
