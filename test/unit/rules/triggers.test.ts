import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { generateReport } from '../../../bench/generate.js';
import { parseReport } from '../../../server/src/report/parse.js';
import { classesIn } from '../../../server/src/report/report.js';
import { RULES } from '../../../server/src/rules/index.js';
import type { Block } from '../../../server/src/syntax/block.js';
import { masksOf, signatureOf, wakes } from '../../../server/src/syntax/signature.js';
import { contextOf } from '../../helpers/rule.js';

/** Every text of the project that a rule may speak of, and each of them with one unit in seven left out. */
function* texts(): Generator<string> {
  for (const { meta } of RULES)
    for (const { bad, good } of meta.examples) for (const text of [bad, good]) if (text !== undefined) yield text;
  for (const name of readdirSync('samples', { recursive: true, encoding: 'utf8' }))
    if (/\.(?:txt|md)$/.test(name)) yield readFileSync(`samples/${name}`, 'utf8');
  yield generateReport(30_000, 7);
}

const torn = (text: string): string => [...text].filter((_, i) => i % 7 !== 3).join('');

describe('triggers', () => {
  const context = contextOf({ year: 2024 });
  const reports = [...texts()]
    .flatMap((text) => [text, torn(text), torn(torn(text))])
    .map((text) => parseReport(text, { format: 'text' }));
  const blocks = reports.flatMap((report) => report.blocks);
  const sections = reports.flatMap((report) => report.sections);
  const classesOf = (block: Block): number => signatureOf(block).classes | context.lexicon.wordsIn(block);

  for (const rule of RULES) {
    if (!rule.wakes || rule.wakes.length === 0) continue;
    const masks = masksOf(rule.wakes);
    it(`${rule.meta.id} has nothing to say where it sleeps`, () => {
      if (rule.scope === 'block') {
        const asleep = blocks.filter((block) => !wakes(masks, { classes: classesOf(block) }));
        assert.ok(asleep.length > 0, 'a trigger that everything wakes is none');
        for (const block of asleep) assert.deepEqual([...rule.detect(block, context)], [], block.text);
      } else if (rule.scope === 'section') {
        const asleep = sections.filter((section) => !classesIn(section).some((classes) => wakes(masks, { classes })));
        assert.ok(asleep.length > 0, 'a trigger that everything wakes is none');
        for (const section of asleep) assert.deepEqual([...rule.detect(section, context)], []);
      }
    });
  }

  it('every block rule has one, but for the words of the user', () => {
    const always = RULES.filter((rule) => rule.scope === 'block' && rule.wakes.length === 0);
    assert.deepEqual(
      always.map(({ meta }) => meta.id),
      ['terms/custom'],
    );
  });
});
