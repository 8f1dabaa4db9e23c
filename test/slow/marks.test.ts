import { checkAlone, checkRepeated, checkSentence, isFirstTurn, MARKS, strings } from '../helpers/marks.js';

/** Of the 9,020 strings of three marks that differ when repeated, one in so many is; `GONGWEN_MARKS=1` tries them all. */
const EVERY = Number(process.env.GONGWEN_MARKS ?? 23);

describe('all strings of up to three marks are read within a second', () => {
  for (const format of ['text', 'markdown'] as const)
    it(`alone and in a sentence (${format})`, () => checkAlone(strings(3), format));

  for (const mark of MARKS)
    it(`repeated: those that begin with “${mark}”`, async () => {
      const own = strings(3).filter((text) => text.startsWith(mark) && isFirstTurn(text));
      for (const [i, text] of own.entries()) {
        if (text.length === 3 && i % EVERY !== 0) continue;
        await checkRepeated(text, i % 2 === 0 ? 'text' : 'markdown');
        if (text.length < 3) checkSentence(text, 'text');
      }
    }).timeout(3_600_000);
});
