import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unifiedDiff } from '../../../server/src/cli/show/diff.js';
import { applyEdits, type TextEdit } from '../../../server/src/text/edits.js';
import { folder } from '../../helpers/cli.js';
import fc from '../../helpers/property.js';

/** Edits that do not collide, from pairs of a gap and a length, each with its text. */
function editsIn(text: string, parts: readonly (readonly [number, number, string])[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  for (const [gap, length, replacement] of parts) {
    const start = at + gap;
    const end = start + length;
    if (end > text.length) break;
    edits.push({ start, end, text: replacement });
    at = end + 1;
  }
  return edits;
}

describe('unified diff', () => {
  it('is what git applies, whatever the edits', () => {
    const cwd = folder();
    const line = fc.constantFrom('甲\n', '\n', '乙丙\r\n', '丁', ' \n');
    const part = fc.tuple(fc.nat(6), fc.nat(4), fc.constantFrom('', '新', '新\n', '\n\n', '子\n丑'));
    const change = fc.tuple(fc.array(line, { maxLength: 14 }), fc.array(part, { maxLength: 5 }));
    const expected = new Map<string, string>();
    let input = '';
    for (const [i, [lines, parts]] of fc.sample(change, 100).entries()) {
      const name = `${i}.txt`;
      const before = lines.join('');
      const edits = editsIn(before, parts);
      const after = applyEdits(before, edits);
      const diff = unifiedDiff(name, before, edits);
      if (after === before) assert.equal(diff, '');
      else if (before !== '' && after !== '') {
        writeFileSync(join(cwd, name), before);
        expected.set(name, after);
        input += diff;
      }
    }
    assert.ok(expected.size > 20);
    // One call for all: starting git takes longer than what it does.
    execFileSync('git', ['apply', '--unidiff-zero', '--whitespace=nowarn', '-p1', '-'], { cwd, input, stdio: 'pipe' });
    for (const [name, after] of expected) assert.equal(readFileSync(join(cwd, name), 'utf8'), after, name);
  });

  it('quotes names that hold quotes or line ends', () => {
    const diff = unifiedDiff('甲\n"乙".txt', '子\n', [{ start: 0, end: 1, text: '丑' }]);
    assert.match(diff, /^--- "a\/甲\\012\\"乙\\"\.txt"\n/u);
  });
});
