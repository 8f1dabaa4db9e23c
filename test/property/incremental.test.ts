import assert from 'node:assert/strict';
import { parseReport } from '../../server/src/report/parse.js';
import { createReportService } from '../../server/src/service/service.js';
import { linesOf } from '../../server/src/text/lines.js';
import { SourceText } from '../../server/src/text/source-text.js';
import fc from '../helpers/property.js';
import { seen } from '../helpers/seen.js';
import { runs } from '../helpers/thorough.js';

const service = createReportService();

const piece = fc.constantFrom(
  '\n',
  '\r\n',
  '\r',
  '一、工作情况',
  '（一）加强领导。',
  '（',
  '三）',
  '1.',
  '一是',
  '二是',
  '。',
  '，',
  ',',
  '全年受理案件124件，办结121件，办结率98.8%。',
  '2024年1月5日',
  '云岭市人民政府',
  '报告',
  '《',
  '》',
  '“',
  '”',
  '𠮷',
  '\ud842',
  ' ',
  '\t',
  '|',
  '#',
  '**',
  '<!-- gongwen-ignore figures/rate 已核 -->',
  '其中',
  '各位代表：',
  '存在的问题',
  '10.5亿元',
  '```',
  '-',
);
const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));
const edit = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 12 }),
  insert: fc.array(piece, { maxLength: 4 }).map((p) => p.join('')),
});

describe('incremental analysis', () => {
  for (const format of ['text', 'markdown'] as const)
    it(`equals fresh analysis after random edits (${format})`, () =>
      fc.assert(
        fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
          let current = start;
          let report = parseReport(current, { format });
          for (const { at, length, insert } of edits) {
            const from = at % (current.length + 1);
            current = current.slice(0, from) + insert + current.slice(from + length);
            service.lint(report);
            report = parseReport(current, { format }, report);
            assert.deepEqual(seen(service, report), seen(service, parseReport(current, { format })));
          }
        }),
        { numRuns: runs(150) },
      ));

  it('is the same whether an edit is handed on or the text after it', () =>
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 8 }), fc.boolean(), (start, edits, everyTime) => {
        let source = SourceText.of(start);
        let current = start;
        let report = parseReport(source, { format: 'text' });
        for (const [i, { at, length, insert }] of edits.entries()) {
          const from = at % (current.length + 1);
          const end = Math.min(current.length, from + length);
          source = source.edited({ start: from, end, text: insert });
          current = current.slice(0, from) + insert + current.slice(end);
          assert.equal(source.length, current.length);
          assert.deepEqual(source.lines, linesOf(current));
          // Several edits may come before anybody looks.
          if (!everyTime && i % 3 !== 2) continue;
          report = parseReport(source, { format: 'text' }, report);
          assert.equal(report.text, current);
          assert.deepEqual(seen(service, report), seen(service, parseReport(current, { format: 'text' })));
        }
      }),
      { numRuns: runs(100) },
    ));

  it('keeps the blocks of untouched lines', () => {
    const before = parseReport('一、甲\n全年办结3件。\n二、乙\n', { format: 'text' });
    const after = parseReport('一、甲\n全年办结5件。\n二、乙\n', { format: 'text' }, before);
    assert.equal(after.blocks[0], before.blocks[0]);
    assert.notEqual(after.blocks[1], before.blocks[1]);
    assert.equal(after.blocks[2], before.blocks[2]);
  });

  it('sees that a long heading gets words behind it, and loses them', () => {
    const bare = `（一）${'推进各项工作'.repeat(20)}\n全年办结3件。\n`;
    const runIn = bare.replace('工作', '工作。');
    for (const [from, to] of [
      [bare.replace('\n', '。\n'), runIn.replace('\n', '。\n')],
      [runIn.replace('\n', '。\n'), bare.replace('\n', '。\n')],
    ] as const) {
      const report = parseReport(to, { format: 'text' }, parseReport(from, { format: 'text' }));
      assert.deepEqual(seen(service, report), seen(service, parseReport(to, { format: 'text' })));
    }
  });

  it('blocks add up to the text, and spans stay in them', () =>
    fc.assert(
      fc.property(text, (source) => {
        const report = parseReport(source, { format: 'text' });
        assert.equal(report.blocks.map((b) => b.chunk.source + b.chunk.terminator).join(''), source);
        for (const { text: logical, body } of report.blocks)
          assert.ok(body.start <= body.end && body.end <= logical.length);
      }),
    ));
});
