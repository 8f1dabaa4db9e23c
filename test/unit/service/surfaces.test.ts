import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../server/src/config/settings.js';
import { statementsOf } from '../../../server/src/figures/index.js';
import { computedText, formulaText } from '../../../server/src/figures/wording.js';
import { LOCALES, type Locale } from '../../../server/src/messages/locale.js';
import { valueCompletions } from '../../../server/src/service/completion/value.js';
import { hoverAt } from '../../../server/src/service/hover.js';
import { inlaysIn } from '../../../server/src/service/inlay.js';
import { ledgerRows } from '../../../server/src/service/ledger.js';
import { figuresOutput } from '../../../server/src/service/output/figures.js';
import { createPage } from '../../../server/src/service/page/page.js';
import { presentFinding } from '../../../server/src/service/present.js';
import { remark } from '../../../server/src/service/remark.js';
import { createReportService } from '../../../server/src/service/service.js';
import { folder, gongwen } from '../../helpers/cli.js';

const service = createReportService();

interface Case {
  readonly text: string;
  readonly kind: string;
  readonly formula: readonly [zh: string, en: string];
  readonly computed: readonly [zh: string, en: string];
}

/** One statement of each kind and of each form of figure, none of which holds. */
const WRONG: readonly Case[] = [
  {
    text: '全年受理矛盾纠纷2872件，成功调处2784件，调处成功率96.7%。',
    kind: 'rate',
    formula: ['2784÷2872', '2784÷2872'],
    computed: ['96.94%', '96.94%'],
  },
  {
    text: '受理案件950件，上年1000件，同比下降80‰。',
    kind: 'change',
    formula: ['（1000－950）÷1000', '(1000−950)÷1000'],
    computed: ['50‰', '50‰'],
  },
  {
    text: '全年新收案件130件，其中民事100件、行政25件、其他20件。',
    kind: 'sum',
    formula: ['100＋25＋20', '100+25+20'],
    computed: ['145件', '145件'],
  },
  {
    text: '全市地区税收收入达到13.69万元，比2020年的9.32万元增加4.37万元，增长36.9%。',
    kind: 'change',
    formula: ['（13.69万－9.32万）÷9.32万', '(136900−93200)÷93200'],
    computed: ['46.76～47.02%', '46.76～47.02%'],
  },
  {
    text: '刑事案件262件，同比减少7件，上升2.60%。',
    kind: 'change',
    formula: ['7÷（262＋7）', '7÷(262+7)'],
    computed: ['-2.602%', '-2.602%'],
  },
  {
    text: '结案率由91.2%提高到95.7%，提高5.5个百分点。',
    kind: 'points',
    formula: ['95.7－91.2', '95.7−91.2'],
    computed: ['4.5个百分点', '4.5个百分点'],
  },
  {
    text: '4月共20个工作日，办结20425件，日均办理1121件。',
    kind: 'average',
    formula: ['20425÷20', '20425÷20'],
    computed: ['1021.3件', '1021.3件'],
  },
  {
    text: '抓好三个方面工作：一是加强组织领导。二是严格执法监督。',
    kind: 'count',
    formula: ['列举2项', '2 named'],
    computed: ['2个', '2个'],
  },
  {
    text: '2019年至2023年八年间，全市办理法律援助案件稳步增长。',
    kind: 'period',
    formula: ['2023－2019', '2023−2019'],
    computed: ['4或5年', '4 or 5 years'],
  },
  {
    text: '落实《云岭市法治建设规划》（2025—2021年）各项任务。',
    kind: 'period',
    formula: ['起于2025年', 'begins in 2025'],
    computed: ['2025年或以后', '2025 or later'],
  },
];

const parse = (text: string) => service.parse(`工作情况通报\n\n一、基本情况\n${text}\n`, { format: 'text' });

/** Every text in which a statement is shown, by the name of the surface. */
function surfacesOf(text: string, kind: string, locale: Locale): ReadonlyMap<string, string> {
  const report = parse(text);
  const [finding] = service
    .lint(report, { ...DEFAULT_SETTINGS, locale })
    .filter(({ rule }) => rule.meta.id === `figures/${kind}`);
  assert.ok(finding, `no finding: ${text}`);
  const shown = presentFinding(report, finding, locale);
  const figures = figuresOutput(report, locale);
  const page = createPage({ locale, rules: service.rules, version: '0' });
  page.add({ path: 'a.txt', profile: null, profileReason: null, error: null, figures });
  let html = '';
  page.write((part) => (html += part), { files: 1, skipped: 0, errors: [] });
  const inlay = inlaysIn(report, { start: 0, end: report.text.length }, locale).find(({ label }) => label !== '✓');
  const row = ledgerRows(report, locale).find(({ start }) => start === shown.start);
  return new Map([
    ['message', shown.message],
    ['review comment', remark(report.text, shown, undefined, locale)],
    ['hover', hoverAt(report, shown.start, service.lexicon, locale)?.markdown ?? ''],
    ['inlay', inlay?.label ?? ''],
    ['tooltip of the inlay', inlay?.tooltip ?? ''],
    ['ledger', row?.statements.map(({ formula }) => formula).join() ?? ''],
    ['JSON', figures.statements.map(({ computed }) => computed.text).join()],
    ['page', html],
  ]);
}

describe('what was computed', () => {
  for (const { text, kind, formula, computed } of WRONG)
    for (const [i, locale] of LOCALES.entries())
      it(`is the same on every surface (${locale}): ${text}`, () => {
        const statement = statementsOf(parse(text)).find((s) => s.kind === kind && s.verdict !== 'consistent');
        assert.ok(statement);
        assert.equal(formulaText(statement.formula, statement.operands, locale), formula[i]);
        assert.equal(computedText(statement, locale), computed[i]);
        for (const [surface, shown] of surfacesOf(text, kind, locale))
          assert.ok(shown.includes(computed[i] ?? ' '), `${surface}: ${shown}`);
      });

  it('is the same in the text of the command and in what it explains', async () => {
    const texts = WRONG.map(({ text }) => text).join('\n');
    const cwd = folder({ 'a.txt': `工作情况通报\n\n一、基本情况\n${texts}\n` });
    for (const [i, locale] of LOCALES.entries()) {
      const { stdout: listed } = await gongwen(['figures', 'a.txt', '--locale', locale], { cwd });
      const { stdout: explained } = await gongwen(['explain', 'figures/rate', 'a.txt', '--locale', locale], { cwd });
      for (const { formula, computed } of WRONG)
        for (const stdout of [listed, explained]) {
          const line = stdout.split('\n').find((one) => one.includes(formula[i] ?? ' '));
          assert.ok(line?.includes(computed[i] ?? ' '), `${formula[i]}: ${line}`);
        }
    }
  });

  it('is what a completion says of the value that it offers', () => {
    const before = '工作情况通报\n\n一、基本情况\n全年受理矛盾纠纷2872件，成功调处2784件，调处成功率';
    const report = service.parse(`${before}\n`, { format: 'text' });
    const [offered] = valueCompletions(service, report, before.length, 'zh-CN');
    assert.equal(offered?.insert, '96.9%');
    const written = service.parse(`${before}96.9%。\n`, { format: 'text' });
    const { markdown = '' } = hoverAt(written, before.length, service.lexicon, 'zh-CN') ?? {};
    assert.equal(offered.detail, '2784÷2872＝96.94%');
    assert.ok(markdown.includes(offered.detail), markdown);
  });

  it('has no Chinese word in an English formula', () => {
    const texts = [
      ...WRONG.map(({ text }) => text),
      '全市受理案件1.2万余件，办结1.1万件，办结率91.7%。',
      '全市现有律师三十人，其中男律师二十人、女律师十人。',
    ];
    let seen = 0;
    for (const statement of texts.flatMap((text) => statementsOf(parse(text)))) {
      const formula = formulaText(statement.formula, statement.operands, 'en');
      assert.doesNotMatch(formula, /[\u4e00-\u9fff（）＋－]/u);
      seen++;
    }
    assert.ok(seen >= texts.length, String(seen));
  });
});

describe('a claim that is not decided', () => {
  const TEXT = '全年办理提案60件，采纳50件，采纳率85%。';

  it('says on every surface which readings were open and what was missing', async () => {
    const report = parse(TEXT);
    const { undecided, quantities } = figuresOutput(report, 'zh-CN');
    const [claim] = undecided;
    assert.ok(claim, 'nothing was left open');
    const [reading] = claim.readings;
    assert.ok(reading && reading.formula !== '' && reading.missing !== '');
    const stated = quantities.find(({ id }) => id === claim.stated);
    const row = ledgerRows(report, 'zh-CN').find(({ start }) => start === stated?.start.offset);
    const cwd = folder({ 'a.txt': report.text });
    const run = async (...args: string[]) => (await gongwen([...args, 'a.txt'], { cwd })).stdout;
    const surfaces = new Map([
      ['ledger', row?.reason ?? ''],
      ['text', await run('figures')],
      ['csv', await run('figures', '--format', 'csv')],
      ['json', await run('figures', '--format', 'json')],
      ['page', await run('lint', '--format', 'html', '--fail-on', 'never')],
      ['explanation', await run('explain', 'figures/rate')],
    ]);
    for (const [surface, shown] of surfaces)
      for (const part of [reading.formula, reading.missing])
        assert.ok(shown.includes(part), `${surface} without ${part}: ${shown}`);
  });

  it('names the agreement that kept the likelier reading from being told', () => {
    const text = '排查隐患140处，整改52处，整治率40.0%，其中用电类20处、用气类8处。';
    const claim = figuresOutput(parse(text), 'zh-CN').undecided.find(({ kind }) => kind === 'rate');
    assert.deepEqual(
      new Map(claim?.readings.map(({ formula, fits, missing }) => [formula, [fits, missing]])),
      new Map([
        ['8÷20', [true, '名称与这些数的用词不同']],
        ['52÷140', [false, '另一种算法与所写相符']],
      ]),
    );
  });

  it('takes no agreement of a figure that agrees with anything for one', () => {
    const text =
      '2022年有46个村庄及格，2023年有62个村庄及格，2024年有88个村庄及格，及格率达到8成以上。2025年有93个村庄达到及格线，7个村庄不及格。';
    const readings = figuresOutput(parse(text), 'zh-CN').undecided.flatMap((claim) => claim.readings);
    assert.ok(readings.length > 0);
    assert.deepEqual(
      readings.filter(({ fits }) => fits),
      [],
    );
  });

  it('is none that a statement decides', () => {
    const report = parse(`${TEXT}\n全年受理矛盾纠纷2872件，成功调处2784件，调处成功率96.9%。`);
    const { undecided, statements } = figuresOutput(report, 'en');
    const decided = new Set(statements.map(({ stated }) => stated));
    assert.ok(undecided.length > 0 && statements.length > 0);
    for (const { stated, readings } of undecided) {
      assert.ok(!decided.has(stated));
      for (const { formula, missing } of readings) assert.doesNotMatch(formula + missing, /[\u4e00-\u9fff]/u);
    }
  });
});
