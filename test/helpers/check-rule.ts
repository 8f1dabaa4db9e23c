import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.js';
import { createLexicon } from '../../server/src/lexicon/lexicon.js';
import type { Finding } from '../../server/src/lint/finding.js';
import { Linter } from '../../server/src/lint/linter.js';
import { parseReport } from '../../server/src/report/parse.js';
import type { Rule, RuleId } from '../../server/src/rules/rule.js';
import { type PresentedFinding, presentFinding } from '../../server/src/service/present.js';

const HEAD = '云岭市2023年法治政府建设年度报告\n\n一、基本情况\n';

/** Findings of one rule in a text, whatever its stage; a rule that throws fails the test. */
export function findingsOf(rule: Rule, text: string): PresentedFinding[] {
  const linter = new Linter({
    rules: [{ ...rule, meta: { ...rule.meta, stage: 'stable' } }],
    lexicon: createLexicon(),
    onRuleError: (_, error) => {
      throw error;
    },
  });
  const report = parseReport(text, { format: 'text' });
  const settings = { ...DEFAULT_SETTINGS, rules: new Map<RuleId, object>() };
  return linter.lint(report, settings).map((finding: Finding) => presentFinding(report, finding, 'zh-CN'));
}

export const withMarks = (text: string, spans: readonly { start: number; end: number }[]): string =>
  [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((t, { start, end }) => `${t.slice(0, start)}⟦${t.slice(start, end)}⟧${t.slice(end)}`, text);

const applied = (text: string, edits: readonly { start: number; end: number; text: string }[]): string =>
  [...edits].sort((a, b) => b.start - a.start).reduce((t, e) => t.slice(0, e.start) + e.text + t.slice(e.end), text);

export interface Wanted {
  /** Body after each fix of the first finding. */
  readonly fixed?: readonly string[];
  /** Part of the first message. */
  readonly says?: string;
  readonly severity?: string;
  /** The text is a whole report. */
  readonly whole?: boolean;
}

/** The rule finds exactly what stands in ⟦…⟧; every fix changes the text and takes its finding away. */
export function checkRule(rule: Rule, markedText: string, wanted: Wanted = {}): void {
  const head = wanted.whole ? '' : HEAD;
  const text = head + markedText.replace(/[⟦⟧]/g, '');
  const found = findingsOf(rule, text);
  assert.equal(withMarks(text, found), head + markedText);
  for (const { message, fixes } of found) {
    assert.ok(!/undefined|\[object/.test(message), message);
    for (const { edits, kind } of fixes) {
      assert.ok(rule.meta.fix === 'safe' || kind === rule.meta.fix, `${kind} fix of a rule with ${rule.meta.fix}`);
      const again = applied(text, edits);
      assert.notEqual(again, text);
      assert.ok(findingsOf(rule, again).length < found.length, `the fix leaves the finding: ${again}`);
    }
  }
  const [first] = found;
  if (wanted.says !== undefined) assert.match(first?.message ?? '', new RegExp(wanted.says));
  if (wanted.severity !== undefined) assert.equal(first?.severity, wanted.severity);
  if (wanted.fixed)
    assert.deepEqual(
      first?.fixes.map(({ edits }) => applied(text, edits).slice(head.length)),
      wanted.fixed,
    );
}
