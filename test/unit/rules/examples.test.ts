import assert from 'node:assert/strict';
import { RULES } from '../../../server/src/rules/index.js';
import type { Example, Rule } from '../../../server/src/rules/rule.js';
import type { ReportService } from '../../../server/src/service/service.js';
import { checkFinding, frame, serviceWith } from '../../helpers/rule-tester.js';

/** What only a whole report has: an example is an excerpt, so these count only where they are the rule in question. */
const OF_WHOLE_REPORTS: ReadonlySet<string> = new Set([
  'structure/required-section',
  'structure/sign-off',
  'structure/title',
  'structure/preamble',
]);

const services = new Map<Rule, ReportService>();

/** Ids of the rules that speak, each as often as it does; draft rules count only where they are the one in question. */
function spoken(rule: Rule, text: string, { whole, year, profile }: Example): readonly string[] {
  const service = services.get(rule) ?? serviceWith(rule);
  services.set(rule, service);
  const options = { format: 'text', ...(profile !== undefined && { profile }) } as const;
  const report = service.parse(whole ? text : frame(text, year).text, options);
  const findings = service.lint(report);
  for (const finding of findings) checkFinding(report, finding);
  return findings.map(({ rule: { meta } }) => meta.id).filter((id) => id === rule.meta.id || !OF_WHOLE_REPORTS.has(id));
}

describe('examples in the metadata of rules', () => {
  for (const rule of RULES) {
    const { id, examples } = rule.meta;
    // Without a vocabulary of the user it has nothing to say; its own tests bring one.
    if (id === 'terms/custom') continue;
    // These speak of Word files; their own tests bring some.
    if (id.startsWith('layout/')) continue;
    it(`${id}: a bad one is reported by this rule alone, a good one by none`, () => {
      assert.ok(
        examples.some((example) => example.bad !== undefined),
        'a bad example',
      );
      assert.ok(
        examples.some((example) => example.good !== undefined),
        'a good example',
      );
      for (const example of examples) {
        const { bad, good } = example;
        if (bad !== undefined) assert.deepEqual([...new Set(spoken(rule, bad, example))], [id], bad);
        if (good !== undefined) assert.deepEqual(spoken(rule, good, example), [], good);
      }
    });
  }
});

describe('metadata of rules', () => {
  for (const { meta, messages } of RULES)
    it(meta.id, () => {
      assert.match(meta.id, /^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
      assert.match(meta.code, /^[A-Z][0-9]{3}$/);
      assert.ok(meta.basis.length > 0, 'a basis');
      assert.ok(Object.keys(messages).length > 0, 'messages');
      for (const text of [meta.title, meta.description]) {
        assert.match(text['zh-CN'], /[一-龥]/);
        assert.ok(text.en.length > 0 && text.en !== text['zh-CN']);
      }
      assert.ok(!/[。.]$/.test(meta.title['zh-CN']), 'a title without stop');
    });
});
