import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ConfigResolver } from '../../../server/src/config/resolve.js';
import { PROFILES } from '../../../server/src/profiles/index.js';
import { RULES } from '../../../server/src/rules/index.js';
import { createReportService, parseOptions } from '../../../server/src/service/service.js';
import { MemoryFiles } from '../../helpers/memory-files.js';
import { anyUnit, graphemeUnit } from '../../helpers/units.js';
import { checkSound } from '../sound.js';
import type { Target } from '../target.js';
import { anyText } from '../texts.js';

const ids = RULES.map(({ meta }) => meta.id);
const options = RULES.flatMap(({ meta }) => Object.keys(meta.options ?? {}));

const scalar = fc.oneof(
  fc.constantFrom(
    'error',
    'warning',
    'hint',
    'off',
    'true',
    'null',
    '~',
    '5',
    '-1',
    '1e400',
    '0x10',
    'zh-CN',
    'general',
  ),
  fc.constantFrom(
    'fazhi-annual',
    '"**/*.txt"',
    "'编号[A-Z]{2,3}'",
    '(?i)\\p{Han}+',
    '(a+)+$',
    '(.{1,900}){9}',
    '../x.yaml',
  ),
  fc.constantFrom(
    'gongwen.yaml',
    'b.yaml',
    '|\n  甲\n  乙',
    '"\\u0000\\ud800"',
    '*a',
    '&a 甲',
    '!!binary aaa=',
    '一、',
    '办结',
  ),
  fc.string({ unit: anyUnit, maxLength: 8 }),
);
const key = fc.oneof(
  fc.constantFrom('root', 'extends', 'profile', 'locale', 'rules', 'overrides', 'terms', 'patterns', 'profiles'),
  fc.constantFrom('baseline', 'ignore', 'page', 'files', 'severity', 'wrong', 'right', 'literal', 'pattern', 'message'),
  fc.constantFrom('id', 'name', 'sections', 'title', 'unless', 'replace', '<<', '__proto__', 'constructor'),
  fc.constantFrom(...ids, ...options),
  fc.string({ unit: graphemeUnit, maxLength: 5 }),
);

/** YAML in flow style: right as a rule, and whatever a key asks for. */
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    scalar,
    fc.array(tie('node'), { maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
    fc
      .array(fc.tuple(key, tie('node')), { maxLength: 5 })
      .map((pairs) => `{${pairs.map(([k, v]) => `${k}: ${v}`).join(', ')}}`),
  ),
}));

const lines = fc
  .array(fc.tuple(key, node), { maxLength: 8 })
  .map((pairs) => pairs.map(([k, v]) => `${k}: ${v}\n`).join(''));
const file = fc.oneof({ weight: 6, arbitrary: lines }, { weight: 1, arbitrary: anyText });

/** Any configuration: it is read or refused in words, and a text can be checked under what is left of it. */
export const configuration: Target = {
  name: 'configuration',
  runs: 60,
  property: () =>
    fc.asyncProperty(file, file, anyText, async (own, other, text) => {
      const resolver = new ConfigResolver({
        files: new MemoryFiles({ '/w/gongwen.yaml': own, '/w/b.yaml': other, '/gongwen.yaml': other }),
        rules: RULES,
        profiles: PROFILES,
        workspace: () => ['/w'],
      });
      const { settings, problems } = await resolver.resolve('/w/r.txt');
      for (const { message } of problems) {
        assert.ok(message['zh-CN'] !== '' && message.en !== '');
        assert.doesNotMatch(message['zh-CN'] + message.en, /undefined|NaN|\[object/u);
      }
      const service = createReportService({
        onRuleError: (rule, error) => {
          throw new Error(`${rule.meta.id}: ${String(error)}`, { cause: error });
        },
      });
      await service.prepare(settings);
      const report = service.parse(text, parseOptions('text', settings));
      checkSound(report, service.lint(report, settings));
    }),
};
