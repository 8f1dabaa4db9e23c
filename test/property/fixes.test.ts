import assert from 'node:assert/strict';
import { groupOf, READS_MEANING } from '../../server/src/rules/rule.js';
import { presentFinding } from '../../server/src/service/present.js';
import { createReportService } from '../../server/src/service/service.js';
import { strayBlanksOf } from '../../server/src/syntax/blanks.js';
import { isHan } from '../../server/src/text/chars.js';
import { checkFixes } from '../fuzz/contract.js';
import { excerpt, format, mistyped } from '../fuzz/texts.js';
import fc from '../helpers/property.js';
import { runs } from '../helpers/thorough.js';

describe('fixing all at once', () => {
  const service = createReportService();

  it('keeps digits and 汉字 of real reports with slips, and makes no finding speak', () => {
    fc.assert(
      fc.property(mistyped, format, (text, as) => checkFixes(service, text, as)),
      { numRuns: runs(60) },
    );
  }).timeout(120_000);

  /** What the rules that read meaning say, whatever the place. */
  const meaning = (text: string): readonly string[] => {
    const report = service.parse(text, { format: 'text' });
    const { findings, absorbed, silenced } = service.inspect(report);
    return [...findings, ...[...absorbed, ...silenced].map(({ finding }) => finding)]
      .filter(({ rule }) => READS_MEANING.has(groupOf(rule.meta.id)))
      .map((finding) => {
        const { rule, message, fingerprint } = presentFinding(report, finding, 'zh-CN');
        return `${rule} ${message} ${fingerprint}`;
      })
      .sort();
  };

  it('is not needed to read words and figures through misprinted blanks', () => {
    let read = 0;
    fc.assert(
      fc.property(excerpt, fc.array(fc.nat(), { minLength: 1, maxLength: 12 }), (text, places) => {
        const between = [...text].flatMap((_, at) =>
          isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at)) ? [at] : [],
        );
        const at = new Set(between.length > 0 ? places.map((n) => between[n % between.length] ?? 0) : []);
        const printed = [...text].map((unit, i) => (at.has(i) ? ` ${unit}` : unit)).join('');
        if (text.length !== [...text].length) return;
        const { blocks } = service.parse(printed, { format: 'text' });
        const stray = blocks.reduce((sum, block) => sum + strayBlanksOf(block).length, 0);
        const own = service
          .parse(text, { format: 'text' })
          .blocks.reduce((sum, block) => sum + strayBlanksOf(block).length, 0);
        // Blanks in headings, titles and fields may be meant: nobody takes them out.
        if (stray !== own + at.size) return;
        read += at.size;
        assert.deepEqual(meaning(printed), meaning(text));
      }),
      { numRuns: runs(150) },
    );
    assert.ok(read > runs(200), `${read} blanks`);
  }).timeout(120_000);
});
