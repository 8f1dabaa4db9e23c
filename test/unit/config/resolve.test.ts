import assert from 'node:assert/strict';
import { ConfigResolver, resolveConfig } from '../../../server/src/config/resolve.js';
import { DEFAULT_SETTINGS } from '../../../server/src/config/settings.js';
import { PROFILES } from '../../../server/src/profiles/index.js';
import { RULES } from '../../../server/src/rules/index.js';
import type { OptionSpec, Rule } from '../../../server/src/rules/rule.js';
import { MemoryFiles } from '../../helpers/memory-files.js';

const option: OptionSpec = { type: 'number', description: { 'zh-CN': '次数', en: 'times' }, default: 1 };
const first = RULES.find((rule) => rule.meta.id === 'directives/unused');
assert.ok(first);
const rules: readonly Rule[] = [
  ...RULES,
  { ...first, meta: { ...first.meta, id: 'terms/sample', code: 'T900', options: { times: option } } },
];
const profiles = PROFILES;

const resolverOf = (files: Readonly<Record<string, string>>): ConfigResolver =>
  new ConfigResolver({ files: new MemoryFiles(files), rules, profiles });

/** Resolves one file; problems are drawn as `path:line:column message`. */
async function problemsOf(text: string): Promise<readonly string[]> {
  const { problems } = await resolveConfig(
    { files: new MemoryFiles({ '/a/gongwen.yaml': text }), rules, profiles },
    '/a/b.txt',
  );
  return problems.map(({ path, line, column, message }) => `${path}:${line}:${column} ${message['zh-CN']}`);
}

describe('configuration', () => {
  it('is the default where there is none', async () => {
    const { settings, sources } = await resolverOf({}).resolve('/a/b/c.txt');
    assert.equal(settings, DEFAULT_SETTINGS);
    assert.deepEqual(sources, []);
  });

  it('cascades upward, the nearest wins, until a root', async () => {
    const files = {
      '/gongwen.yaml': 'locale: en\nprofile: general\n',
      '/a/gongwen.yaml': 'profile: fazhi-annual\nrules:\n  T900: {severity: error, times: 3}\n',
      '/a/b/gongwen.yaml': 'rules:\n  terms/sample: {times: 5}\n',
      '/r/gongwen.yaml': 'root: true\n',
    };
    const { settings, origins, sources } = await resolverOf(files).resolve('/a/b/c.txt');
    assert.equal(settings.locale, 'en');
    assert.equal(settings.profile, 'fazhi-annual');
    assert.deepEqual(settings.rules.get('terms/sample'), { severity: 'error', options: { times: 5 } });
    assert.deepEqual(origins.get('rules.terms/sample.times'), { path: '/a/b/gongwen.yaml', line: 2 });
    assert.deepEqual(origins.get('profile'), { path: '/a/gongwen.yaml', line: 1 });
    assert.deepEqual(sources, ['/gongwen.yaml', '/a/gongwen.yaml', '/a/b/gongwen.yaml']);
    assert.equal((await resolverOf(files).resolve('/r/c.txt')).settings.locale, 'zh-CN');
  });

  it('extends other files and says where they run in a circle', async () => {
    const resolver = resolverOf({
      '/a/gongwen.yaml': 'extends: [../base.yaml, missing.yaml]\nlocale: zh-CN\n',
      '/base.yaml': 'extends: a/gongwen.yaml\nlocale: en\nprofile: general\n',
    });
    const { settings, problems } = await resolver.resolve('/a/c.txt');
    assert.equal(settings.locale, 'zh-CN');
    assert.equal(settings.profile, 'general');
    assert.deepEqual(
      problems.map((p) => `${p.path}:${p.line}:${p.column} ${p.code}`),
      ['/base.yaml:1:10 cycle', '/a/gongwen.yaml:1:25 unreadable'],
    );
  });

  it('overrides by glob and leaves out by glob', async () => {
    const resolver = resolverOf({
      '/a/gongwen.yaml':
        'ignore: [draft/]\nbaseline: old/known.json\noverrides:\n  - files: ["*.md", "2023/**"]\n    rules: {terms/sample: off}\n',
    });
    const severity = async (path: string) =>
      (await resolver.resolve(path)).settings.rules.get('terms/sample')?.severity;
    assert.equal(await severity('/a/x/b.md'), 'off');
    assert.equal(await severity('/a/2023/b.txt'), 'off');
    assert.equal(await severity('/a/2024/b.txt'), undefined);
    assert.equal((await resolver.resolve('/a/draft/b.txt')).ignored, true);
    const { ignored, baseline } = await resolver.resolve('/a/b.txt');
    assert.equal(ignored, false);
    assert.equal(baseline, '/a/old/known.json');
  });

  it('gives the same settings until a file changes', async () => {
    const files = new MemoryFiles({ '/a/gongwen.yaml': 'locale: en\n' });
    const resolver = new ConfigResolver({ files, rules, profiles });
    const one = await resolver.resolve('/a/b.txt');
    assert.equal((await resolver.resolve('/a/c.txt')).settings, one.settings);
    assert.equal(files.reads.filter((path) => path === '/a/gongwen.yaml').length, 1);
    await files.write('/a/gongwen.yaml', new TextEncoder().encode('locale: zh-CN\n'));
    assert.equal(resolver.invalidate('/a/gongwen.yaml'), true);
    assert.equal((await resolver.resolve('/a/b.txt')).settings.locale, 'zh-CN');
    assert.equal(resolver.invalidate('/a/b.txt'), false);
  });

  it('reads terms and patterns', async () => {
    const text = `
terms:
  - 云岭巿: 云岭市
  - {wrong: 青禾县政府, right: 青禾县人民政府, note: 用全称, unless: [青禾县政府网]}
patterns:
  - {literal: 编号, pattern: '编号[A-Z]{2}', message: 编号应为三位字母}
`;
    const { settings, problems } = await resolverOf({ '/a/gongwen.yaml': text }).resolve('/a/b.txt');
    assert.deepEqual(problems, []);
    assert.deepEqual(settings.terms, [
      { wrong: '云岭巿', right: '云岭市' },
      { wrong: '青禾县政府', right: '青禾县人民政府', note: '用全称', unless: ['青禾县政府网'] },
    ]);
    assert.deepEqual(settings.patterns, [{ literal: '编号', pattern: '编号[A-Z]{2}', message: '编号应为三位字母' }]);
  });

  it('names what is wrong, its place, and what was meant', async () => {
    assert.deepEqual(await problemsOf('rule:\n  x: 1\n'), [
      '/a/gongwen.yaml:1:1 没有“rule”这个配置项，是否指“rules”？',
    ]);
    assert.deepEqual(await problemsOf('rules:\n  directives/unusd: off\n'), [
      '/a/gongwen.yaml:2:3 没有“directives/unusd”这条规则，是否指“directives/unused”？',
    ]);
    assert.deepEqual(await problemsOf('rules:\n  directives/unused: warn\n'), [
      '/a/gongwen.yaml:2:22 “directives/unused”的值不对，应为error、warning、info、hint、off，是否指“warning”？',
    ]);
    assert.deepEqual(await problemsOf('rules:\n  T900: {time: 3, times: many}\n'), [
      '/a/gongwen.yaml:2:10 没有“time”这个配置项，是否指“times”？',
      '/a/gongwen.yaml:2:26 “times”的值不对，应为数字',
    ]);
    assert.deepEqual(await problemsOf('profile: fazhi-anual\n'), [
      '/a/gongwen.yaml:1:10 “profile”的值不对，应为shufa、xxgk-annual、work-report、fazhi-annual、general，是否指“fazhi-annual”？',
    ]);
    assert.equal((await problemsOf('patterns:\n  - {literal: 字, pattern: x, message: m}\n')).length, 1);
    assert.equal((await problemsOf('patterns:\n  - {literal: 两字, pattern: "(?=x)", message: m}\n')).length, 1);
    assert.equal((await problemsOf('a: [\n')).length > 0, true);
    assert.equal((await problemsOf('- 列表\n')).length, 1);
    assert.deepEqual(await problemsOf(''), []);
  });
});
