import { checkAlone, checkRepeated, checkSentence, isFirstTurn, strings } from '../helpers/marks.js';

/** A sample; the slow suite tries them all. */
describe('strings of a few marks are read within a second', () => {
  it('alone and in a sentence', () => checkAlone(strings(2), 'text'));

  it('repeated', async function () {
    this.timeout(60_000);
    const some = strings(3).filter((text, i) => i % 9001 === 0 && isFirstTurn(text));
    for (const [i, text] of some.entries()) {
      const format = i % 2 === 0 ? 'text' : 'markdown';
      await checkRepeated(text, format);
      checkSentence(text, format);
    }
  });
});
