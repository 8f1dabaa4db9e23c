import assert from 'node:assert/strict';
import type { Locale } from '../../../server/src/messages/locale.js';
import { valueCompletions } from '../../../server/src/service/completion/value.js';
import { hoverAt } from '../../../server/src/service/hover.js';
import { inlaysIn } from '../../../server/src/service/inlay.js';
import { figuresOutput } from '../../../server/src/service/output/figures.js';
import { createReportService } from '../../../server/src/service/service.js';

const service = createReportService();

const HEAD = '工作情况通报\n\n一、基本情况\n';

const parse = (text: string) => service.parse(HEAD + text, { format: 'text' });

function offered(text: string, locale: Locale = 'zh-CN') {
  return valueCompletions(service, parse(text), HEAD.length + text.length, locale);
}

/** What stands before the caret, the value that is offered first, and its formula in both languages. */
const OFFERED: readonly (readonly [text: string, label: string, zh: string, en: string])[] = [
  ['新收案件130件，办结117件，办结率', '90%', '117÷130', '117÷130'],
  ['共受理130件，办结117件，结案率达', '90%', '117÷130', '117÷130'],
  ['收到申请200件，签收188件，签收率', '94%', '188÷200', '188÷200'],
  ['下达资金500万元，拨付430万元，拨付率为', '86%', '430万÷500万', '4300000÷5000000'],
  ['事项清单60项，已上链54项，上链率', '90%', '54÷60', '54÷60'],
  ['应参会代表120名，实到114名，出席率', '95%', '114÷120', '114÷120'],
  ['发放问卷400份，收回388份，回收率', '97%', '388÷400', '388÷400'],
  ['全年受理信访件80件，按期办结76件，按期办结率', '95%', '76÷80', '76÷80'],
  ['受理申请130件，已办结117件，占受理总数的', '90%', '117÷130', '117÷130'],
  ['新收案件130件，上年结转20件，办结135件，结案率', '90%', '135÷（130＋20）', '135÷(130+20)'],
  ['受理案件1000件，比上年的800件增长', '25%', '（1000－800）÷800', '(1000−800)÷800'],
  ['办结率由90%提高到95%，提高', '5个百分点', '95－90', '95−90'],
];

/** Nothing follows, or not this. */
const SILENT = [
  '走访企业250家，解决问题198个，解决率',
  '男性60人，女性40人，女性占',
  '全县生产总值110亿元，上年100亿元，按可比价格计算增长',
  '受理投诉130件，办结117件，群众满意率',
  '我镇办结率',
];

describe('the value that is offered behind a name', () => {
  for (const [text, label, zh, en] of OFFERED)
    it(`is what the checks compute: ${text}`, () => {
      for (const [locale, formula, equals] of [
        ['zh-CN', zh, '＝'],
        ['en', en, ' = '],
      ] as const) {
        const [first] = offered(text, locale);
        assert.equal(first?.label, label);
        assert.ok(first.detail?.startsWith(formula + equals), first.detail);
        const report = parse(`${text}${label}。`);
        const at = HEAD.length + text.length;
        const { statements } = figuresOutput(report, locale);
        const made = statements.find((statement) => statement.formula === formula);
        assert.equal(made?.verdict, 'consistent');
        assert.ok(first.detail.includes(made.computed.text), first.detail);
        assert.ok(hoverAt(report, at, service.lexicon, locale)?.markdown.includes(first.detail));
        const inlay = inlaysIn(report, { start: at, end: report.text.length }, locale).find(
          ({ label: l }) => l === '✓',
        );
        assert.ok(inlay?.tooltip?.includes(first.detail), inlay?.tooltip);
      }
    });

  for (const text of SILENT)
    it(`is none where nothing follows: ${text}`, () => {
      assert.deepEqual(
        offered(text).map((completion) => completion.label),
        [],
      );
    });
});
