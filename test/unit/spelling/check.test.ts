import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suspectsIn } from '../../../server/src/spelling/check.js';
import { readModel } from '../../../server/src/spelling/model.js';

const model = readModel(readFileSync('server/src/spelling/data/typos.bin'));
const shownIn = (text: string): string[] =>
  suspectsIn(text, model).map(({ shown }) => text.slice(shown.start, shown.end));

describe('likely slips', () => {
  it('are shown with what stands beside them', () => {
    const [shown = ''] = shownIn('依法妥善处理各类矛顿纠纷，维护社会稳定。');
    assert.ok(shown.includes('顿') && shown.length > 1);
  });

  it('are no slips where only marks and figures stand beside them: nothing shows what was meant', () => {
    assert.deepEqual(shownIn('98.8%，（二二、）核《'), []);
  });
});
