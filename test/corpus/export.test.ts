// Published texts exported and read again: every character, and the levels of their headings.
import assert from 'node:assert/strict';
import { parseReport } from '../../server/src/report/parse.js';
import type { Report } from '../../server/src/report/report.js';
import { readWord } from '../../server/src/word/read.js';
import { writeWord } from '../../server/src/word/write/write.js';
import { describeShared, listShared, readShared } from '../helpers/shared.js';

/** Everything but blanks, those without width among them. */
const squeezed = (text: string): string => text.replace(/[\s\u200b]+/gu, '');

/** Where two texts part, in a few words: whole reports are no message. */
function parting(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a === b ? '' : `“${a.slice(at - 10, at + 20)}”, “${b.slice(at - 10, at + 20)}”`;
}

const printed = ({ blocks }: Report): string =>
  squeezed(
    blocks
      .filter(({ kind }) => kind !== 'directive')
      .map(({ kind, text }) => (kind === 'table-row' ? text.replace(/\||^[|:\s-]+$/gu, '') : text))
      .join(''),
  );

const levels = ({ blocks }: Report): string =>
  blocks
    .flatMap(({ heading, text }) =>
      heading ? [`${heading.level} ${squeezed(text.slice(heading.span.start, heading.span.end))}`] : [],
    )
    .join('\n');

/** Texts whose lines were torn where a page ended read otherwise once their lines are whole. */
const LEVELS_KEPT = 0.98;

for (const folder of ['reports', 'natural'])
  describeShared(`corpus/${folder}`, `exports of corpus/${folder}`, () => {
    const names = listShared(`corpus/${folder}`).filter((name) => name.endsWith('.txt'));

    it('lose no character, and keep the levels of headings', () => {
      let kept = 0;
      for (const name of names) {
        const report = parseReport(readShared(`corpus/${folder}/${name}`).replace(/^\ufeff/u, ''), { format: 'text' });
        const { text, layout, places } = readWord(writeWord(report));
        assert.equal(parting(squeezed(text), printed(report)), '', name);
        const { id } = report.profile.profile;
        const origin = { layout, at: places.at.bind(places) };
        if (levels(parseReport(text, { format: 'text', profile: id, origin })) === levels(report)) kept++;
      }
      console.log(`      ${kept} of ${names.length} with all levels`);
      assert.ok(kept >= LEVELS_KEPT * names.length);
    });
  });
