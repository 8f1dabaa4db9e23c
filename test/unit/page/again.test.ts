// What was exported is read again: nothing is lost, and the format check has nothing to say of our own form.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { PageOptions } from '../../../server/src/layout/options.js';
import { pageOf } from '../../../server/src/layout/page.js';
import { parseReport } from '../../../server/src/report/parse.js';
import type { Report, TextFormat } from '../../../server/src/report/report.js';
import { LAYOUT_RULES } from '../../../server/src/rules/layout/index.js';
import { createReportService } from '../../../server/src/service/service.js';
import { markdownOf } from '../../../server/src/word/markdown.js';
import { readWord } from '../../../server/src/word/read.js';
import { writeWord } from '../../../server/src/word/write/write.js';

const formatOf = (name: string): TextFormat => (name.endsWith('.md') ? 'markdown' : 'text');

function again(report: Report, options: PageOptions = {}) {
  const read = readWord(writeWord(report, pageOf(options)));
  const { layout, places, text } = read;
  const word = parseReport(text, { format: 'text', origin: { layout, at: places.at.bind(places) } });
  return { word, markdown: () => parseReport(markdownOf(read, word), { format: 'markdown' }) };
}

/** Everything but blanks and the lines of tables. */
const characters = ({ blocks }: Report): string =>
  blocks
    .filter(({ kind }) => kind !== 'directive')
    .map(({ text }) => text.replace(/\s+|\||^[|:\s-]+$/g, ''))
    .join('');

const levels = ({ blocks }: Report): string[] =>
  blocks.flatMap(({ kind, heading, text }) => (heading ? [`${kind} ${heading.level} ${text.trim()}`] : []));

const service = createReportService({ rules: LAYOUT_RULES });
const faults = (report: Report): string[] => service.lint(report).map(({ rule }) => rule.meta.id);

describe('an exported report read again', () => {
  for (const name of readdirSync('samples'))
    it(`has every character and level of ${name}, and no fault of form`, () => {
      const report = parseReport(readFileSync(`samples/${name}`, 'utf8'), { format: formatOf(name) });
      const read = again(report);
      const back = formatOf(name) === 'markdown' ? read.markdown() : read.word;
      assert.equal(characters(back), characters(report));
      assert.deepEqual(levels(back), levels(report));
      assert.deepEqual(faults(read.word), []);
    });

  const clean = parseReport(readFileSync('samples/fazhi-clean.txt', 'utf8'), { format: 'text' });
  for (const [options, expected] of [
    [{ lineHeight: 28, boldLevels: [2], sealed: true }, []],
    [{ margins: { top: 25.4, bottom: 25.4, left: 31.8, right: 31.8 } }, ['layout/page']],
    [{ fonts: { fang: '宋体' } }, ['layout/body-font']],
    [{ fonts: { kai: '黑体' } }, ['layout/heading-font']],
    [{ pageNumbers: false }, ['layout/page-number']],
    [{ lineHeight: 36 }, ['layout/grid']],
  ] as const)
    it(`set with ${JSON.stringify(options)}: ${expected.join(', ') || 'nothing to say'}`, () =>
      assert.deepEqual(faults(again(clean, options).word), expected));
});
