import assert from 'node:assert/strict';
import { Automaton } from '../../../server/src/lexicon/automaton.js';

/** Every hit as `literal@start`, in the order in which they end. */
function hits(literals: readonly string[], text: string): string[] {
  const found: string[] = [];
  Automaton.of(literals).scan(text, (literal, end) => {
    const word = literals[literal] ?? '';
    found.push(`${word}@${end - word.length}`);
  });
  return found;
}

describe('Automaton', () => {
  const check = (literals: readonly string[], text: string, wanted: readonly string[]): void => {
    it(`${literals.join(' ')} in ${text}`, () => assert.deepEqual(hits(literals, text), wanted));
  };
  check(['法制', '法制办'], '市法制办', ['法制@1', '法制办@1']);
  check(['行政法', '政法委', '法委'], '行政法委', ['行政法@0', '政法委@1', '法委@2']);
  check(['的的'], '的的的', ['的的@0', '的的@1']);
  check(['甲乙丙丁', '乙丙'], '甲乙丙戊', ['乙丙@1']);
  check(['谁执法，谁普法'], '谁执法,谁普法', ['谁执法，谁普法@0']);
  check(['“放管服”'], '"放管服"', ['“放管服”@0']);
  check(['12345'], '１２３４５热线', ['12345@0']);
  check(['法治'], '', []);
});
