import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { presentFinding } from '../../server/src/service/present.js';
import { createReportService } from '../../server/src/service/service.js';
import { narrowDigits } from '../../server/src/text/chars.js';
import { applyEdits } from '../../server/src/text/edits.js';

const CORPUS = '../shared/corpus';
const service = createReportService();
service.useCounts(readFileSync('server/src/spelling/data/typos.bin'));

/** Names and texts of a folder; none where it is absent. */
function textsIn(folder: string): readonly (readonly [name: string, text: string])[] {
  if (!existsSync(folder)) {
    console.log(`      ${folder} is absent: nothing to check`);
    return [];
  }
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, '')]);
}

const formatOf = (name: string) => (name.endsWith('.md') ? 'markdown' : 'text');

function lint(name: string, text: string) {
  const report = service.parse(text, { format: formatOf(name) });
  return { report, findings: service.inspect(report).findings };
}

const only = (text: string, wanted: RegExp): string => text.match(wanted)?.join('') ?? '';

describe('findings in published reports', () => {
  it('are few: less than one warning or error in 50,000 characters', function () {
    const texts = textsIn(join(CORPUS, 'reports'));
    if (texts.length === 0) this.skip();
    const counts = new Map<string, number>();
    let grave = 0;
    let size = 0;
    for (const [name, text] of texts) {
      size += text.length;
      for (const { rule, severity } of lint(name, text).findings) {
        const key = `${severity.padEnd(8)}${rule.meta.id}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
        if (severity === 'error' || severity === 'warning') grave++;
      }
    }
    for (const [key, count] of [...counts].sort()) console.log(`      ${String(count).padStart(4)} ${key}`);
    assert.ok(grave * 50_000 < size, `${grave} in ${size} characters`);
  });
});

describe('fixes', () => {
  const texts = [...textsIn(join(CORPUS, 'reports')), ...textsIn(join(CORPUS, 'seeds')), ...textsIn('samples')];
  for (const [name, text] of texts)
    it(`of ${name}: idempotent, no figure and no 汉字 changed, nothing new`, () => {
      const options = { format: formatOf(name) } as const;
      const fixed = service.fixAll(text, options);
      assert.equal(applyEdits(text, fixed.edits), fixed.text);
      assert.equal(service.fixAll(fixed.text, options).text, fixed.text);
      // Their width is form.
      assert.equal(only(narrowDigits(fixed.text), /[0-9]/g), only(narrowDigits(text), /[0-9]/g));
      const withoutMarks = (s: string) => only(s, /[\p{Script=Han}]/gu);
      assert.equal(withoutMarks(fixed.text), withoutMarks(text));
      const count = (s: string) => {
        const counts = new Map<string, number>();
        for (const { rule } of lint(name, s).findings) counts.set(rule.meta.id, (counts.get(rule.meta.id) ?? 0) + 1);
        return counts;
      };
      const before = count(text);
      for (const [id, n] of count(fixed.text)) assert.ok(n <= (before.get(id) ?? 0), `${id} speaks anew`);
    });

  for (const [name, text] of textsIn(join(CORPUS, 'seeds')))
    it(`of half-width marks in ${name}: one finding, gone after its fix, every other one as it was`, () => {
      const { report, findings } = lint(name, text);
      const [own, ...more] = findings.filter(({ rule }) => rule.meta.id === 'punctuation/half-width');
      assert.ok(own && more.length === 0);
      const fix = presentFinding(report, own, 'zh-CN').fixes[0];
      assert.ok(fix);
      const seen = (s: string) =>
        lint(name, s)
          .findings.filter(({ rule }) => rule.meta.id !== 'punctuation/half-width')
          .map((f) => `${f.rule.meta.id} ${f.severity} ${f.fingerprint}`);
      const after = applyEdits(text, fix.edits);
      assert.deepEqual(seen(after), seen(text));
      assert.ok(lint(name, after).findings.every(({ rule }) => rule.meta.id !== 'punctuation/half-width'));
    });
});
