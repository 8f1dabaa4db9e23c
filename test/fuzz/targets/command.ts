import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { gongwen } from '../../helpers/cli.js';
import { graphemeUnit } from '../../helpers/units.js';
import type { Target } from '../target.js';
import { anyText } from '../texts.js';

const bytes = fc.oneof(
  { weight: 4, arbitrary: anyText.map((text) => new TextEncoder().encode(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  { weight: 1, arbitrary: anyText.map((text) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])) },
);

const argument = fc.oneof(
  fc.constantFrom('a.txt', 'b.md', '.', '-', '*.txt', 'none.txt', '@list', '--', 'figures/rate', 'a.docx'),
  fc.constantFrom(
    '--format=json',
    '--format=text',
    '--format=html',
    '--format=sarif=o.sarif',
    '--format=csv',
    '--format=x',
  ),
  fc.constantFrom(
    '--fail-on=never',
    '--fail-on=hint',
    '--max-warnings=0',
    '--jobs=1',
    '--stats',
    '--locale=en',
    '--dry-run',
  ),
  fc.constantFrom(
    '--rule=figures/rate=off',
    '--rule=P001=hint',
    '--rule=x=y',
    '--profile=general',
    '--profile=x',
    '--debug',
  ),
  fc.constantFrom(
    '--baseline',
    '--write-baseline',
    '--baseline=a.txt',
    '--write-baseline=a.txt',
    '--timeout=5',
    '--shard=1/2',
  ),
  fc.constantFrom(
    '-o',
    'o.docx',
    '--revise',
    '--to=markdown',
    '--force',
    '--changed',
    '--since=HEAD',
    '--accept=terms/confusion',
  ),
  // A word may not lead out of the folder: `/` is all that the machine holds, and `fix` writes.
  fc.string({ unit: graphemeUnit, maxLength: 6 }).map((word) => word.replace(/[/\\]|\.\./g, '甲')),
);
const name = fc.constantFrom(
  'lint',
  'lint',
  'fix',
  'outline',
  'figures',
  'explain',
  'config',
  'export',
  'import',
  'review',
  '',
);

/** Any bytes under any arguments: an exit code and words, never a fault of the program, and no file touched that may not be. */
export const command: Target = {
  name: 'command',
  runs: 20,
  property: () =>
    fc.asyncProperty(name, fc.array(argument, { maxLength: 5 }), bytes, bytes, async (first, args, a, b) => {
      const cwd = mkdtempSync(join(tmpdir(), 'gongwen-fuzz-'));
      try {
        writeFileSync(join(cwd, 'a.txt'), a);
        writeFileSync(join(cwd, 'b.md'), b);
        writeFileSync(join(cwd, 'list'), 'a.txt\nb.md\n');
        const given = first === '' ? args : [first, ...args];
        const { status, stdout, stderr } = await gongwen(given, { cwd, input: b });
        assert.ok(status === 0 || status === 1 || status === 2, `exit code ${status}`);
        for (const printed of [stdout, stderr]) {
          assert.doesNotMatch(printed, /"code": ?"internal"|内部错误|TypeError|RangeError/u);
          if (!given.includes('--debug')) assert.doesNotMatch(printed, /\n {4}at /u);
        }
        // Only fixing changes a report, and nothing lies half-written beside it.
        const changes = given.includes('fix');
        if (!changes) assert.deepEqual(new Uint8Array(readFileSync(join(cwd, 'a.txt'))), new Uint8Array(a));
        for (const file of readdirSync(cwd)) assert.doesNotMatch(file, /tmp|~$/u);
      } finally {
        rmSync(cwd, { recursive: true, force: true });
      }
    }),
};
