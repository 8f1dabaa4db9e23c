import assert from 'node:assert/strict';
import { parseReport } from '../../../server/src/report/parse.js';
import { presentFinding } from '../../../server/src/service/present.js';
import { createReportService } from '../../../server/src/service/service.js';
import { place } from '../../../server/src/syntax/block.js';
import { meantOf, meantOffset, printedPlace } from '../../../server/src/syntax/meant.js';

const blockOf = (text: string) => {
  const report = parseReport(text, { format: 'text' });
  return { report, block: report.blocks.find(({ kind }) => kind !== 'blank') ?? assert.fail() };
};

describe('a block as it is meant', () => {
  it('is the block itself where nothing is misprinted', () => {
    const { block } = blockOf('全年受理案件124件，办结121件。');
    assert.equal(meantOf(block), block);
  });

  it('has no misprinted blanks and the dashes that belong there', () => {
    const { block } = blockOf('落实2021--2025年规划，办 结率提高　，群众满 意。');
    assert.equal(meantOf(block).text, '落实2021—2025年规划，办结率提高　，群众满意。');
    assert.equal(meantOf(meantOf(block)), meantOf(block));
  });

  it('leads back to the text as it stands', () => {
    const { report, block } = blockOf('落实2021--2025年规划，办 结率提高，群众满 意。');
    const meant = meantOf(block);
    const printed = (word: string): string => {
      const start = meant.text.indexOf(word);
      const at = place(meant, start, start + word.length);
      const { start: from, end } = printedPlace(at);
      assert.deepEqual(report.rangeOf(at), report.rangeOf(printedPlace(at)));
      return block.text.slice(from, end);
    };
    assert.equal(printed('2021—2025年'), '2021--2025年');
    assert.equal(printed('办结率'), '办 结率');
    // A blank at an end is not covered.
    assert.equal(printed('办'), '办');
    assert.equal(printed('结率提高，群众满'), '结率提高，群众满');
    assert.equal(printed('意'), '意');
    for (let at = 0; at < meant.text.length; at++) {
      const one = printedPlace(place(meant, at, at + 1));
      assert.equal(meantOffset(meant, one.start), at);
    }
  });
});

describe('what will be said once the form is right', () => {
  const service = createReportService();
  const said = (text: string): readonly string[] => {
    const report = service.parse(text, { format: 'text' });
    return service.lint(report).map((finding) => {
      const { rule, message, start, end } = presentFinding(report, finding, 'zh-CN');
      return `${rule} ${text.slice(start, end)} ${message}`;
    });
  };
  const head = '柳溪镇2024年工作总结\n\n一、主要工作\n\n';
  for (const [name, wrong, rule, words] of [
    ['a rate', '全年受理案件124件，办结121件，办 结率98.8%，群众满意。', 'figures/rate', '98.8%'],
    ['a wording', '全镇各项工作稳步推进。截止目 前，共走访群众三百户。', 'terms/confusion', '截止'],
    ['a span of years', '全镇2024-2021年的规划任务已经完成，群众满意。', 'figures/period', '2021年'],
    [
      'a title',
      '认真落实《法治政府建设与责任落 实督查工作规定》，群众满意。',
      'citations/title',
      '法治政府建设与责任落 实督查工作规定',
    ],
    [
      'a phrase',
      '增强“四个意识”，坚定“四个自 信”，做到“两个维护”，增强全社会学法、遵 法、守法、用法意识。',
      'terms/fixed-phrase',
      '学法、遵 法、守法、用法',
    ],
  ] as const)
    it(`is said at once of ${name}`, () => {
      assert.ok(
        said(head + wrong).some((one) => one.startsWith(`${rule} ${words} `)),
        said(head + wrong).join('\n'),
      );
    });
});
