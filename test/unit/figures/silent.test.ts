import assert from 'node:assert/strict';
import { claimsOf } from '../../../server/src/figures/readings.js';
import { read } from '../../../server/src/figures/relations.js';
import { createReportService } from '../../../server/src/service/service.js';
import { FAMILIES } from '../../figures/grammars/families.js';
import { generate } from '../../figures/grammars/index.js';
import { some } from '../../helpers/thorough.js';

describe('claims of which nothing is said whatever their readings weigh', () => {
  const service = createReportService();
  /** Prime to the three modes of each grammar, all of which are met. */
  const EVERY = 5;
  let all = 0;
  const families = [{ name: 'first', passages: () => generate(23, 1) }].concat(
    FAMILIES.map(({ name, grammars, traps }) => ({ name, passages: () => generate(23, 1, false, grammars, traps) })),
  );

  for (const { name, passages } of families)
    it(`are silent when they are weighed: the ${name} family`, () => {
      for (const { text } of some(passages(), EVERY))
        for (const block of service.parse(text, { format: 'text' }).blocks) {
          const weighed = read(block, [], undefined, { silent: true });
          const told = new Set(claimsOf(block, [], { silent: false }).map(({ spot }) => spot.m));
          for (const { stated, statements } of weighed) {
            if (told.has(stated)) continue;
            all++;
            assert.deepEqual(statements, [], `${text}: ${stated.q.text}`);
          }
        }
    });

  it('are not few', () => assert.ok(all > 100, String(all)));
});
