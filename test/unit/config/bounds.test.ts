import assert from 'node:assert/strict';
import { ConfigResolver } from '../../../server/src/config/resolve.js';
import { PROFILES } from '../../../server/src/profiles/index.js';
import { RULES } from '../../../server/src/rules/index.js';
import { MemoryFiles } from '../../helpers/memory-files.js';

const SECRET = '机密行甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥，不得外传';

const resolverOf = (files: Readonly<Record<string, string>>, ...workspace: string[]): ConfigResolver =>
  new ConfigResolver({
    files: new MemoryFiles(files),
    rules: RULES,
    profiles: PROFILES,
    workspace: () => workspace,
  });

async function problemsOf(files: Readonly<Record<string, string>>, path: string, ...workspace: string[]) {
  const { problems } = await resolverOf(files, ...workspace).resolve(path);
  return problems.map(({ code, message }) => `${code} ${message['zh-CN']}`);
}

describe('bounds of the configuration', () => {
  it('extends stays inside the workspace folder', async () => {
    const files = { '/w/gongwen.yaml': 'extends: ../other.yaml\n', '/other.yaml': `${SECRET}: 1\n` };
    assert.deepEqual(await problemsOf(files, '/w/r.txt', '/w'), [
      'outside extends 只能用工作区文件夹内的文件（最多64个），未读取：../other.yaml',
    ]);
    // An open folder, a repository and the outermost configuration that holds are such folders.
    for (const [more, ...workspace] of [
      [{}, '/'],
      [{ '/.git': '' }, '/w'],
      [{ '/gongwen.yaml': 'root: true\n' }, '/w'],
    ] as const) {
      const [problem = ''] = await problemsOf({ ...files, ...more }, '/w/r.txt', ...workspace);
      assert.match(problem, /^unknown-key/u);
    }
  });

  it('never repeats the words of a file in full', async () => {
    for (const text of [
      `${SECRET}: 1\n`,
      `rules:\n  ${SECRET}: off\n`,
      `extends: ${SECRET}${SECRET}\n`,
      `? [${SECRET}`,
      `"${SECRET}`,
      `${SECRET}: {`,
    ]) {
      const problems = await problemsOf({ '/w/gongwen.yaml': text }, '/w/r.txt', '/w');
      assert.ok(problems.length > 0, text);
      for (const problem of problems) assert.ok(!problem.includes(SECRET), problem);
    }
  });

  it('extends a file once, however many ways lead to it', async () => {
    const files: Record<string, string> = { '/w/gongwen.yaml': 'extends: [a0.yaml, b0.yaml]\n' };
    for (let i = 0; i < 20; i++)
      for (const side of ['a', 'b']) files[`/w/${side}${i}.yaml`] = `extends: [a${i + 1}.yaml, b${i + 1}.yaml]\n`;
    files['/w/a20.yaml'] = 'locale: en\n';
    files['/w/b20.yaml'] = 'profile: general\n';
    const resolver = resolverOf(files, '/w');
    const { settings, problems, sources } = await resolver.resolve('/w/r.txt');
    assert.deepEqual(problems, []);
    assert.deepEqual([settings.locale, settings.profile, sources.length], ['en', 'general', 43]);
  });

  it('says where a chain of extends or a nesting has no end', async () => {
    const chain: Record<string, string> = { '/w/gongwen.yaml': 'extends: 0.yaml\n' };
    for (let i = 0; i < 3000; i++) chain[`/w/${i}.yaml`] = `extends: ${i + 1}.yaml\n`;
    assert.match((await problemsOf(chain, '/w/r.txt', '/w')).join(), /^outside .*最多64个/u);
    const n = 8000;
    const deep = Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    for (const text of [
      '['.repeat(n),
      '{a: '.repeat(n),
      '- '.repeat(n),
      '? '.repeat(n),
      `rules:\n  a: ${'['.repeat(n)}`,
      deep,
    ]) {
      const problems = await problemsOf({ '/w/gongwen.yaml': text }, '/w/r.txt', '/w');
      assert.match(problems.join(), /层次太深/u, text.slice(0, 12));
    }
    // What people write is not deep.
    const ordinary = "patterns:\n  - {literal: 编号, pattern: '编号[A-Z]{2}', message: 编号应为三位字母}\n";
    assert.deepEqual(await problemsOf({ '/w/gongwen.yaml': ordinary.repeat(1) }, '/w/r.txt', '/w'), []);
  });

  it('aliases that multiply without end cost nothing', async () => {
    const levels = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(10)}]`);
    const text = `a0: &a0 [x]\n${levels.join('\n')}\nprofiles: [{id: *a12}]\nignore: *a12\n`;
    const started = Date.now();
    assert.ok((await problemsOf({ '/w/gongwen.yaml': text }, '/w/r.txt', '/w')).length > 0);
    assert.ok(Date.now() - started < 2000);
  });

  it('refuses a file that is too large', async () => {
    const text = `# ${'长'.repeat(400_000)}\nlocale: en\n`;
    assert.match((await problemsOf({ '/w/gongwen.yaml': text }, '/w/r.txt', '/w')).join(), /^unreadable/u);
  });
});

describe('patterns of the configuration', () => {
  const patternOf = (pattern: string): string =>
    `patterns:\n  - {literal: 编号, pattern: '${pattern}', message: 编号写法}\n`;

  it('are judged by the engine that runs them', async () => {
    for (const right of [
      '编号\\p{Han}+',
      '(?i)编号[a-z]',
      '(?P<n>编号)\\d',
      '编号\\z',
      '(?s:编号.)',
      '编号[[:alpha:]]',
    ])
      assert.deepEqual(await problemsOf({ '/w/gongwen.yaml': patternOf(right) }, '/w/r.txt', '/w'), [], right);
    for (const wrong of [
      '编号(?=甲)',
      '(编)\\1',
      '编号(',
      '编号{5,2}',
      '编号[z-a]',
      '(?<!甲)编号',
      '编号(.{1,900}){9}',
    ])
      assert.equal((await problemsOf({ '/w/gongwen.yaml': patternOf(wrong) }, '/w/r.txt', '/w')).length, 1, wrong);
  });
});
