import assert from 'node:assert/strict';
import { presentFinding } from '../../server/src/service/present.js';
import { createReportService } from '../../server/src/service/service.js';
import { applyEdits } from '../../server/src/text/edits.js';
import fc from '../helpers/property.js';
import { checkFinding } from '../helpers/rule-tester.js';
import { runs } from '../helpers/thorough.js';

const service = createReportService({
  onRuleError: (rule, error) => {
    throw new Error(`${rule.meta.id} failed`, { cause: error });
  },
});

/** Pieces of reports with and without faults. */
const piece = fc.constantFrom(
  '\n',
  '\r\n',
  '云岭市2024年法治政府建设年度报告\n',
  '一、主要工作\n',
  '(二)存在问题\n',
  '1、强化组织领导。',
  '一是完善机制',
  '三是压实责任',
  '，',
  ',',
  '。',
  '。。',
  '、',
  '；',
  '：',
  '...',
  '…',
  '“',
  '”',
  '"',
  '《',
  '》',
  '》、《',
  '（',
  '）',
  '(',
  ')',
  ' ',
  '　',
  '全年受理案件124件，办结121件，办结率98.8%',
  '受理1,392件',
  '近500余件',
  '2021-2025年',
  '青政发[2024]3号',
  'PM2.5',
  'http://a.cn/b,c',
  '不同程序存在',
  '12345热线',
  '《行政处罚法》',
  '𠮷',
  '\ud842',
  '\0',
  '<!-- gongwen-ignore punctuation/repeated 已核 -->\n',
  '<!-- gongwen-disable -->\n',
  '<!-- gongwen-enable -->\n',
  '| 甲 | 1 |\n',
  '# ',
  '扫一扫在手机打开\n',
  '云岭市人民政府\n',
  '2025年1月8日\n',
);
const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
/** Any string, halves of characters included. */
const anything = fc.array(fc.nat(0x10ffff), { maxLength: 200 }).map((units) => String.fromCodePoint(...units));
const format = fc.constantFrom('text' as const, 'markdown' as const);

const presented = (source: string, options: { format: 'text' | 'markdown' }) => {
  const report = service.parse(source, options);
  return service.lint(report).map((finding) => presentFinding(report, finding, 'zh-CN'));
};

const only = (source: string, wanted: RegExp): string => source.match(wanted)?.join('') ?? '';

describe('lint', () => {
  it('never fails, whatever the text, and every finding is sound', () =>
    fc.assert(
      fc.property(fc.oneof(text, anything), format, (source, as) => {
        const report = service.parse(source, { format: as });
        for (const finding of service.lint(report)) checkFinding(report, finding);
      }),
      { numRuns: runs(100) },
    ));

  it('fixes all at once: nothing is left to fix, no digit and no 汉字 changed', () =>
    fc.assert(
      fc.property(text, format, (source, as) => {
        const fixed = service.fixAll(source, { format: as });
        assert.equal(applyEdits(source, fixed.edits), fixed.text);
        assert.equal(service.fixAll(fixed.text, { format: as }).text, fixed.text);
        const kept = source.includes('gongwen-') ? source.replace(/<!--[\s\S]*?-->/g, '') : source;
        const after = fixed.text.replace(/<!--[\s\S]*?-->/g, '');
        assert.equal(only(after, /[0-9]/g), only(kept, /[0-9]/g));
        assert.equal(only(after, /[\p{Script=Han}]/gu), only(kept, /[\p{Script=Han}]/gu));
      }),
      { numRuns: runs(100) },
    ));

  it('gives the same fingerprints for CRLF and LF', () =>
    fc.assert(
      fc.property(text, (source) => {
        const lf = source.replaceAll('\r\n', '\n');
        const seen = (s: string) => presented(s, { format: 'text' }).map((f) => f.fingerprint);
        assert.deepEqual(seen(lf.replaceAll('\n', '\r\n')), seen(lf));
      }),
      { numRuns: runs(100) },
    ));

  it('keeps the fingerprints of what an unrelated paragraph does not touch', () =>
    fc.assert(
      fc.property(text, (source) => {
        const body = `${source.replaceAll('\r\n', '\n')}\n`;
        const seen = (s: string) =>
          presented(s, { format: 'text' })
            .filter(({ rule }) => rule.startsWith('punctuation/') || rule.startsWith('terms/'))
            .map((f) => f.fingerprint);
        const before = seen(`一、主要工作\n全市各项工作平稳推进。\n${body}`);
        const after = seen(`一、主要工作\n全市各项工作平稳推进，成效持续显现。\n${body}`);
        assert.deepEqual(after, before);
      }),
      { numRuns: runs(100) },
    ));
});

describe('the fix of half-width marks', () => {
  it('leaves every other finding as it is', () =>
    fc.assert(
      fc.property(text, (source) => {
        const wide = (s: string) => {
          const report = service.parse(s, { format: 'text' });
          const findings = service.lint(report);
          const own = findings.find(({ rule }) => rule.meta.id === 'punctuation/half-width');
          const fix = own && presentFinding(report, own, 'zh-CN').fixes[0];
          const others = findings.filter((f) => f !== own).map((f) => `${f.rule.meta.id} ${f.fingerprint}`);
          return { others, fixed: fix && applyEdits(s, fix.edits), own };
        };
        const before = wide(source);
        if (before.fixed === undefined) return;
        const after = wide(before.fixed);
        assert.equal(after.own, undefined);
        assert.deepEqual(after.others, before.others);
      }),
      { numRuns: runs(200) },
    ));
});
