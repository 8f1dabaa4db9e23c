import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../../../server/src/config/settings.js';
import {
  type Baseline,
  entryOf,
  parseBaseline,
  printBaseline,
  pruned,
  splitByBaseline,
  withEntry,
  withFindings,
} from '../../../server/src/lint/baseline.js';
import { lostRules } from '../../../server/src/lint/fault.js';
import { fixAll } from '../../../server/src/lint/fixes.js';
import { ignoreHere, ignoreInFile } from '../../../server/src/lint/ignore.js';
import { limitFindings } from '../../../server/src/lint/limit.js';
import { parseReport } from '../../../server/src/report/parse.js';
import {
  type BlockRule,
  blockRule,
  type Context,
  type Fix,
  type Rule,
  type RuleMeta,
} from '../../../server/src/rules/rule.js';
import { typo } from '../../../server/src/rules/terms/typo.js';
import { presentFinding } from '../../../server/src/service/present.js';
import { createReportService } from '../../../server/src/service/service.js';
import { place } from '../../../server/src/syntax/block.js';
import { applyEdits } from '../../../server/src/text/edits.js';

const text = { 'zh-CN': '甲', en: 'a' };
const meta = (id: RuleMeta['id'], code: string, fix: RuleMeta['fix']): RuleMeta => ({
  id,
  code,
  stage: 'stable',
  severity: 'warning',
  fix,
  title: text,
  description: text,
  basis: [],
  examples: [],
});

/** Reports each `word`; `fixes` says what is offered. */
function wordRule(
  id: RuleMeta['id'],
  word: string,
  fix: RuleMeta['fix'] = 'none',
  fixes: (word: string) => readonly Omit<Fix, 'edits' | 'title'>[] = () => [],
  right = '',
): Rule {
  return blockRule<number>({
    wakes: [],
    meta: meta(id, `X${word.length}${word.charCodeAt(0) % 100}`, fix),
    messages: { found: { 'zh-CN': () => `词${word}`, en: () => `word ${word}` } },
    *detect(block) {
      for (let at = block.text.indexOf(word); at >= 0; at = block.text.indexOf(word, at + 1)) {
        const found = place(block, at, at + word.length);
        states.set(at, found);
        yield { place: found, state: at };
      }
    },
    describe: () => ({ id: 'found', data: {} }),
    repair: (at) =>
      fixes(word).map(({ kind }) => ({
        kind,
        title: text,
        edits: [{ place: states.get(at) ?? assert.fail(), text: right }],
      })),
  });
}
const states = new Map<number, ReturnType<typeof place>>();

const lint = (rules: readonly Rule[], source: string, errors: unknown[] = []) => {
  const service = createReportService({ rules, onRuleError: (_, error) => errors.push(error) });
  const report = service.parse(source, { format: 'text' });
  return { service, report, findings: service.lint(report) };
};
const said = (rules: readonly Rule[], source: string): readonly string[] =>
  lint(rules, source).findings.map(
    ({ rule, place: { block, start, end } }) => `${rule.meta.id} ${block.text.slice(start, end)}`,
  );

describe('engine', () => {
  it('keeps a throwing rule to itself', () => {
    const broken: Rule = {
      ...wordRule('terms/broken', '甲'),
      detect: () => {
        throw new Error('broken');
      },
    } as Rule;
    const errors: unknown[] = [];
    assert.equal(lint([broken, wordRule('terms/confusion', '乙')], '甲乙。', errors).findings.length, 1);
    assert.equal(errors.length, 1);
  });

  it('leaves out undeclared, empty and idle fixes and keeps the findings', () => {
    const errors: unknown[] = [];
    const safe = () => [{ kind: 'safe' as const }];
    const rules = [
      wordRule('terms/undeclared', '甲', 'choice', safe, '乙'),
      wordRule('terms/none', '甲', 'none', safe, '乙'),
      wordRule('terms/idle', '甲', 'safe', safe, '甲'),
    ];
    for (const rule of rules) {
      const { findings } = lint([rule], '甲乙。', errors);
      assert.deepEqual(
        findings.map(({ fixes }) => fixes),
        [[]],
      );
    }
    assert.equal(errors.length, 3);
  });

  describe('ends a rule that never comes to an end', () => {
    const endless = (detect: Rule['detect']): Rule => ({ ...wordRule('terms/endless', '甲'), detect }) as Rule;
    const loops: Readonly<Record<string, Rule>> = {
      'in its findings': endless(function* (block: never) {
        for (;;) yield { place: place(block, 0, 1), state: 0 };
      }),
      'over items that the engine hands out': endless(function* (block: never, { steps }: Context) {
        yield { place: place(block, 0, 1), state: 0 };
        for (let seen = 0; ; ) for (const _ of steps.over('甲乙')) if (seen++ < 0) return;
      }),
      'without an item': endless((_: never, { steps }: Context) => {
        for (;;) steps.take();
      }),
    };
    for (const [name, loop] of Object.entries(loops))
      it(name, () => {
        const errors: unknown[] = [];
        const { service, report, findings } = lint([loop, wordRule('terms/confusion', '乙')], '甲乙。\n丙乙。', errors);
        assert.deepEqual(
          findings.map(({ rule }) => rule.meta.id),
          ['terms/confusion', 'terms/confusion'],
        );
        assert.match(String(errors), /^OutOfSteps: terms\/endless/);
        assert.equal(errors.length, 1, 'told once');
        assert.deepEqual(lostRules(service.faultsOf(report)), ['terms/endless']);
        const next = service.parse('甲乙。\n丙乙丁。', { format: 'text' }, report);
        assert.equal(service.lint(next).length, 2, 'typing goes on');
        assert.deepEqual(lostRules(service.faultsOf(next)), ['terms/endless'], 'and it is still named');
      });
  });

  it('tells one fault once: figures win over terms, custom words over built-in ones', () => {
    assert.deepEqual(said([wordRule('terms/confusion', '甲乙'), wordRule('figures/rate', '乙丙')], '甲乙丙。'), [
      'figures/rate 乙丙',
    ]);
    assert.deepEqual(said([wordRule('terms/confusion', '甲乙'), wordRule('terms/custom', '乙')], '甲乙丙。'), [
      'terms/custom 乙',
    ]);
    assert.deepEqual(said([wordRule('terms/confusion', '甲'), wordRule('figures/rate', '乙')], '甲乙丙。').length, 2);
    assert.deepEqual(said([wordRule('structure/title', '甲乙'), wordRule('figures/rate', '乙')], '甲乙丙。').length, 2);
  });
});

describe('suppression comments', () => {
  const rules = [wordRule('terms/confusion', '甲'), wordRule('terms/outdated', '丙')];
  const check = (name: string, source: string, expected: readonly string[]) =>
    it(name, () => assert.deepEqual(said(rules, source.replaceAll('⏎', '\n')), expected));

  check('silence a rule for the next paragraph', '<!-- gongwen-ignore terms/confusion 已核 -->⏎甲丙。⏎甲。', [
    'terms/outdated 丙',
    'terms/confusion 甲',
  ]);
  check(
    'pass over blank lines and other comments',
    '<!-- gongwen-ignore terms/confusion -->⏎⏎<!-- gongwen-ignore terms/outdated -->⏎甲丙。',
    [],
  );
  check('silence all where no rule is named', '<!-- gongwen-ignore 引用原文 -->⏎甲丙。', []);
  check('name several rules', '<!-- gongwen-ignore terms/confusion, terms/outdated 引用原文 -->⏎甲丙。', []);
  check(
    'hold over a range',
    '甲。⏎<!-- gongwen-disable terms/confusion -->⏎甲。⏎甲丙。⏎<!-- gongwen-enable terms/confusion -->⏎甲。',
    ['terms/confusion 甲', 'terms/outdated 丙', 'terms/confusion 甲'],
  );
  check('end together with a bare enable', '<!-- gongwen-disable -->⏎甲丙。⏎<!-- gongwen-enable -->⏎甲。', [
    'terms/confusion 甲',
  ]);
  check('hold for the whole file', '甲。⏎<!-- gongwen-ignore-file terms/confusion 已核 -->⏎甲丙。', [
    'terms/outdated 丙',
  ]);
  check('hold to the end where nothing enables again', '甲。⏎<!-- gongwen-disable terms/confusion -->⏎甲。', [
    'terms/confusion 甲',
  ]);

  it('are made where a finding is marked as checked', () => {
    const { report, findings } = lint(rules, '乙。\r\n甲丙。\r\n');
    const [first] = findings;
    assert.ok(first);
    const edited = applyEdits(report.text, ignoreHere(report, first.place.block, first.rule.meta.id, '已 -- 核对'));
    assert.equal(edited, '乙。\r\n<!-- gongwen-ignore terms/confusion 已 — 核对 -->\r\n甲丙。\r\n');
    assert.deepEqual(said(rules, edited), ['terms/outdated 丙']);
    assert.deepEqual(said(rules, applyEdits(report.text, ignoreInFile(report, 'terms/outdated', '已核'))), [
      'terms/confusion 甲',
    ]);
  });

  it('stand around a table', () => {
    const { report, findings } = lint(rules, '乙。\n| 甲 | 1 |\n| 甲 | 2 |\n乙。\n');
    const last = findings.at(-1);
    assert.ok(last);
    const edited = applyEdits(report.text, ignoreHere(report, last.place.block, last.rule.meta.id, '已核'));
    assert.equal(
      edited,
      '乙。\n<!-- gongwen-disable terms/confusion 已核 -->\n| 甲 | 1 |\n| 甲 | 2 |\n<!-- gongwen-enable terms/confusion -->\n乙。\n',
    );
    assert.deepEqual(said(rules, edited), []);
  });
});

describe('baseline', () => {
  const rules = [wordRule('terms/confusion', '甲')];

  it('knows a finding again after edits elsewhere, and forgets what is gone', () => {
    const before = lint(rules, '首段。\n工作甲落实到位。\n工作甲持续推进。\n').findings;
    const baseline: Baseline = withFindings(new Map(), new Map([['a.txt', before]]));
    const read = parseBaseline(printBaseline(baseline));
    assert.deepEqual(read, baseline);
    const after = lint(rules, '新的首段，甲。\n\n工作甲落实到位。\n').findings;
    const { fresh, known, stale } = splitByBaseline(after, read?.get('a.txt') ?? []);
    assert.deepEqual([fresh.length, known.length, stale.length], [1, 1, 1]);
    assert.equal(pruned(baseline, new Map([['a.txt', after]])).get('a.txt')?.length, 1);
    assert.equal(pruned(baseline, new Map([['b.txt', after]])).get('a.txt')?.length, 2);
    const [first] = fresh;
    assert.ok(first);
    assert.equal(withEntry(baseline, 'a.txt', entryOf(first)).get('a.txt')?.length, 3);
  });

  it('is not read from anything else', () => {
    for (const source of ['', '{}', '[]', '{"schema":"gongwen-baseline/1"}', 'x'.repeat(9)])
      assert.equal(parseBaseline(source), undefined);
  });
});

describe('limit', () => {
  it('shows the gravest findings and says how many are left out', () => {
    const grave = {
      ...wordRule('figures/rate', '乙'),
      meta: { ...meta('figures/rate', 'F001', 'none'), severity: 'error' as const },
    } as Rule;
    const { report, findings } = lint([wordRule('terms/confusion', '甲'), grave], '甲甲甲甲乙。');
    const shown = limitFindings(report, findings, 2);
    assert.deepEqual(
      shown.map((f) => presentFinding(report, f, 'zh-CN').message),
      ['提示太多，还有3条没有列出；请先处理已列出的', '词甲', '词乙'],
    );
    assert.equal(limitFindings(report, findings, 5), findings);
  });
});

describe('counts of official prose', () => {
  const TEXT = '云岭市2024年重点工作总结\n一、2024年主要工作\n依法处理各类矛顿纠纷，甲方满意。\n';
  const COUNTS = readFileSync('server/src/spelling/data/typos.bin');

  it('wake the rule that waits for them, and leave what others said', () => {
    let asked = 0;
    const word = wordRule('terms/confusion', '甲') as BlockRule<unknown>;
    const { detect } = word;
    const counting = {
      ...word,
      detect(...args: Parameters<typeof detect>) {
        asked++;
        return detect.apply(word, args);
      },
    } as Rule;
    const service = createReportService({ rules: [counting, typo] });
    const report = service.parse(TEXT, { format: 'text' });
    const rulesIn = () => service.lint(report).map(({ rule }) => rule.meta.id);
    assert.deepEqual(rulesIn(), ['terms/confusion']);
    const before = asked;
    assert.ok(before > 0);
    service.useCounts(COUNTS);
    assert.deepEqual(rulesIn(), ['terms/typo', 'terms/confusion']);
    assert.equal(asked, before);
  });

  it('are used in steps of a paragraph', () => {
    const service = createReportService({ rules: [typo] });
    service.useCounts(COUNTS);
    const report = service.parse(TEXT + '推动营商环境持续优化。\n'.repeat(200), { format: 'text' });
    let steps = 0;
    for (const _ of service.lintSteps(report)) steps++;
    assert.ok(steps > 200, String(steps));
  });

  it('are missed by no directive: what did not run silenced nothing', () => {
    const text = TEXT.replace('依法', '<!-- gongwen-ignore terms/typo 人名 -->\n\n依法处理事务。\n\n依法');
    const service = createReportService();
    const idle = () =>
      service
        .lint(service.parse(text, { format: 'markdown' }))
        .filter(({ rule }) => rule.meta.id === 'directives/unused').length;
    assert.equal(idle(), 0);
    service.useCounts(COUNTS);
    assert.equal(idle(), 1);
  });
});

describe('fixAll', () => {
  it('stops where two rules fight', () => {
    const safe = () => [{ kind: 'safe' as const }];
    const service = createReportService({
      rules: [
        wordRule('terms/confusion', '甲', 'safe', safe, '乙'),
        wordRule('terms/outdated', '乙', 'safe', safe, '甲'),
      ],
    });
    const analyse = (current: string) => {
      const report = parseReport(current, { format: 'text' });
      return { report, findings: service.lint(report, DEFAULT_SETTINGS), others: [] };
    };
    assert.ok(fixAll('甲。', analyse).rounds < 10);
  });

  it('leaves a fix that makes another rule speak, and makes all others', () => {
    const safe = () => [{ kind: 'safe' as const }];
    const service = createReportService({
      rules: [
        wordRule('terms/confusion', '甲', 'safe', safe, '乙'),
        wordRule('terms/outdated', '乙丙', 'none', () => []),
      ],
    });
    const { text, fixed, findings } = service.fixAll('甲丁。\n甲丙。\n甲。', { format: 'text' });
    assert.equal(text, '乙丁。\n甲丙。\n乙。');
    assert.equal(fixed.length, 2);
    assert.deepEqual(
      findings.map(({ rule }) => rule.meta.id),
      ['terms/confusion'],
    );
  });

  it('makes the single choice of accepted rules only', () => {
    const service = createReportService({
      rules: [wordRule('terms/confusion', '甲', 'choice', () => [{ kind: 'choice' }], '乙')],
    });
    assert.equal(service.fixAll('甲。', { format: 'text' }).text, '甲。');
    assert.equal(
      service.fixAll('甲。', { format: 'text' }, DEFAULT_SETTINGS, new Set(['terms/confusion'])).text,
      '乙。',
    );
  });
});
