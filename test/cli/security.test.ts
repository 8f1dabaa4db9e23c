import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import dns from 'node:dns';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { Analyst } from '../../server/src/cli/run/analyse.js';
import { bounded, TookTooLong } from '../../server/src/cli/run/bounded.js';
import { secondsFor } from '../../server/src/cli/run/run-files.js';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.js';
import { RULES } from '../../server/src/rules/index.js';
import { blockRule, type Rule } from '../../server/src/rules/rule.js';
import { CLI, folder, gongwen, gongwenJson, type LintJson, REPORT, spawned } from '../helpers/cli.js';
import { thorough } from '../helpers/thorough.js';

const NEVER = ['--fail-on', 'never'];
/** What a terminal would obey, and what turns a line around. */
const HARMFUL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

describe('the network', () => {
  it('opens no socket and looks no name up', async () => {
    const asked: string[] = [];
    const [connect, lookup] = [net.Socket.prototype.connect, dns.lookup];
    Object.assign(net.Socket.prototype, { connect: () => asked.push('connect') });
    Object.assign(dns, { lookup: () => asked.push('lookup') });
    try {
      const cwd = folder({ 'r.txt': `${REPORT}\n详见http://example.org/一。\n`, 'gongwen.yaml': 'locale: en\n' });
      for (const args of [
        ['lint', '--format', 'html', '.'],
        ['fix', '--dry-run', '.'],
        ['figures', '.'],
        ['explain', 'figures/rate', 'r.txt'],
      ])
        await gongwen(args, { cwd });
    } finally {
      Object.assign(net.Socket.prototype, { connect });
      Object.assign(dns, { lookup });
    }
    assert.deepEqual(asked, []);
  });
});

describe('the repository runs nothing', () => {
  it('neither monitors, hooks, filters nor diff programs of git', async () => {
    const cwd = folder({ 'r.txt': REPORT, 's.txt': REPORT, '.gitattributes': '*.txt filter=own diff=own\n' });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd, stdio: 'pipe' });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', '一');
    const trap = join(cwd, '.git/trap.sh');
    writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> '${join(cwd, '.git/ran')}'\ncat\n`);
    chmodSync(trap, 0o755);
    mkdirSync(join(cwd, '.git/hooks'), { recursive: true });
    for (const hook of ['post-index-change', 'post-checkout', 'reference-transaction', 'fsmonitor-watchman']) {
      writeFileSync(join(cwd, '.git/hooks', hook), readFileSync(trap));
      chmodSync(join(cwd, '.git/hooks', hook), 0o755);
    }
    let config = '';
    for (const [key, value] of [
      ['core.fsmonitor', trap],
      ['core.pager', trap],
      ['core.sshCommand', trap],
      ['filter.own.clean', trap],
      ['filter.own.smudge', trap],
      ['filter.own.process', trap],
      ['filter.own.required', 'true'],
      ['diff.own.textconv', trap],
      ['diff.own.command', trap],
      ['diff.external', trap],
    ] as const) {
      const [section = '', ...rest] = key.split('.');
      const name = rest.pop();
      config += `[${section}${rest.length > 0 ? ` "${rest.join('.')}"` : ''}]\n\t${name} = ${value}\n`;
    }
    writeFileSync(join(cwd, '.git/config'), config, { flag: 'a' });
    assert.equal(git('config', 'filter.own.clean').toString().trim(), trap);
    writeFileSync(join(cwd, 'r.txt'), `${REPORT}\n`);
    writeFileSync(join(cwd, 's.txt'), REPORT);
    for (const args of [['--changed'], ['--since', 'main']]) {
      const { files } = await gongwenJson<LintJson>(0, ['lint', ...NEVER, ...args], { cwd });
      assert.deepEqual(
        files.map(({ path }) => path),
        ['./r.txt'],
      );
    }
    assert.ok(
      !existsSync(join(cwd, '.git/ran')),
      existsSync(join(cwd, '.git/ran')) ? readFileSync(join(cwd, '.git/ran'), 'utf8') : '',
    );
  });

  it('a revision or a file that begins with a dash is no option', async () => {
    const cwd = folder({ '-r.txt': REPORT });
    execFileSync('git', ['init', '-q'], { cwd });
    const { status } = await gongwen(['lint', '--since', '--output=written', '.'], { cwd });
    assert.equal(status, 2);
    assert.ok(!existsSync(join(cwd, 'written')));
    const { stdout } = await gongwen(['lint', ...NEVER, '--', '-r.txt'], { cwd });
    assert.match(stdout, /^-r\.txt:\d+:\d+ /u);
    assert.match(
      (await gongwen(['fix', '--dry-run', '--accept', 'terms/confusion', '--', '-r.txt'], { cwd })).stdout,
      /^--- a\/-r\.txt\n/u,
    );
  });

  it('a configuration names files only, none of them outside', async () => {
    const cwd = folder({
      'w/r.txt': REPORT,
      'w/gongwen.yaml': 'root: true\nextends: ../secret\n',
      secret: '口令甲乙丙丁：一二三四五六七八\n',
    });
    const { stdout, stderr, status } = await gongwen(['lint', 'r.txt'], { cwd: join(cwd, 'w') });
    assert.equal(status, 2);
    assert.match(stderr, /工作区文件夹/u);
    assert.doesNotMatch(stdout + stderr, /口令/u);
  });
});

describe('what is printed', () => {
  it('holds nothing from names and texts that a terminal obeys', async () => {
    const evil = '\u001b]0;x\u0007\u001b[2J\u009b31m\u202e甲\u2066';
    const name = `${evil}.txt`;
    const text = REPORT.replace('按装', `按装${evil}`).replace('124件', `124${evil}件`).replace('扎实', `扎实${evil}`);
    const cwd = folder({
      [name]: text,
      'gongwen.yaml': `"${evil.replaceAll('\u001b', '\\e').replaceAll('\u0007', '')}": 1\n`,
    });
    const formats = ['text', 'json', 'github', 'gitlab', 'sarif', 'rdjson'];
    const runs = [
      ...formats.map((format) => ['lint', '--format', format, '.']),
      ['lint', '.', `${evil}none`],
      ['figures', '.'],
      ['outline', '.'],
      ['explain', 'figures/rate', name],
      ['config', 'print', name],
      ['fix', '.'],
    ];
    for (const args of runs) {
      const { stdout, stderr } = await gongwen(args, { cwd });
      for (const printed of [stdout, stderr]) assert.doesNotMatch(printed, HARMFUL, args.join(' '));
    }
    const { files } = await gongwenJson<LintJson>(2, ['lint', '.'], { cwd });
    assert.equal(files[0]?.path, `./${name}`);
  });

  it('suggests commands with quoted names', async () => {
    const cwd = folder({
      '甲 $(touch x).txt': REPORT.replace('二、存在', '<!-- gongwen-ignore terms/outdated 已核对 -->\n二、存在'),
    });
    const { stdout } = await gongwen(['lint', '甲 $(touch x).txt'], { cwd });
    assert.match(stdout, /gongwen fix '甲 \$\(touch x\)\.txt'/u);
  });

  it('a text cannot forge commands of a CI service', async () => {
    const cwd = folder({ '甲\n::error::forged.txt': `${REPORT}\n::error::按装。\n` });
    const { stdout } = await gongwen(['lint', '--format', 'github', ...NEVER, '--profile', 'general', '.'], { cwd });
    for (const line of stdout.trim().split('\n')) assert.match(line, /^::(?:error|warning|notice) file=/u);
  });

  it('a spreadsheet gets texts, never formulas', async () => {
    const cwd = folder({ '=cmd.txt': REPORT });
    const { stdout } = await gongwen(['figures', '--format', 'csv', '=cmd.txt'], { cwd });
    for (const line of stdout.trim().split('\r\n').slice(1)) assert.match(line, /^'=cmd\.txt,/u);
  });

  it('the page holds no script and no address, whatever the text says', async () => {
    const cwd = folder({ 'r.md': `${REPORT}\n<script>alert(1)</script>按装<img src=x onerror=y>\n` });
    const { stdout } = await gongwen(['lint', '--format', 'html', ...NEVER, '--profile', 'general', 'r.md'], { cwd });
    assert.doesNotMatch(stdout, /<script|<img|https?:\/\/(?!www\.w3\.org)/u);
  });
});

describe('time', () => {
  /** Slow by its size alone: no fault of any rule is needed. */
  const SLOW = REPORT.repeat(400);

  it('that is given for a job ends it, endless loops and expressions included', () => {
    const endless = () => {
      for (;;);
    };
    const backtracking = () => /(a+)+$/.test(`${'a'.repeat(40)}b`);
    const failing = () => {
      throw new TypeError('own');
    };
    assert.throws(() => bounded(endless, 30), TookTooLong);
    assert.throws(() => bounded(backtracking, 30), TookTooLong);
    assert.throws(() => bounded(failing, 1000), TypeError);
    assert.equal(
      bounded(() => 7, 1000),
      7,
    );
  });

  it('that is over makes a file an error, and the others are done', async () => {
    const analyst = new Analyst();
    const look = (path: string, text: string, limit: number) =>
      analyst.analyse({ path, absolute: `/${path}`, named: true, text, limit }, { findings: true }, DEFAULT_SETTINGS);
    const before = await look('a.txt', REPORT, 20000);
    const late = await look('slow.txt', SLOW, 1);
    assert.deepEqual([late.error?.code, late.error?.path], ['timeout', 'slow.txt']);
    const after = await look('a.txt', REPORT, 20000);
    assert.equal(after.error, null);
    assert.deepEqual(after.findings, before.findings);
  });

  it('has no end for a file that is named alone, and a minute for each of several', () => {
    assert.equal(secondsFor(undefined, true), undefined);
    assert.equal(secondsFor(undefined, false), 60);
    assert.equal(secondsFor(3, true), 3);
    assert.equal(secondsFor(3, false), 3);
  });

  // Each takes a second or more of computing: the slow suites have the time.
  for (const jobs of thorough() ? [[], ['--jobs', '2']] : [])
    it(`that is over is an error of that file alone, with its rule for --debug ${jobs.join(' ')}`, () => {
      const cwd = folder({ 'a.txt': REPORT, 'slow.txt': SLOW.repeat(10), 'z.txt': REPORT });
      const args = ['lint', ...NEVER, '--debug', '--timeout', '1', '--format', 'json', ...jobs, '.'];
      const { status, stdout, stderr } = spawned(args, { cwd });
      assert.equal(status, 2, stderr);
      const { errors, files } = JSON.parse(stdout) as LintJson;
      assert.deepEqual(
        errors.map(({ code, path }) => `${code} ${path}`),
        ['timeout ./slow.txt'],
      );
      assert.deepEqual(
        files.map(({ path, findings }) => [path, findings.length > 0]),
        [
          ['./a.txt', true],
          ['./slow.txt', false],
          ['./z.txt', true],
        ],
      );
      assert.match(stderr, /^\.\/slow\.txt: ended (?:in the rule [a-z]+\/[a-z-]+|outside of all rules)$/mu);
    });

  it('of one rule is bounded by steps: it is named, and all others have their say', async () => {
    const endless = blockRule<never>({
      wakes: [],
      meta: { ...(RULES[0]?.meta ?? assert.fail()), id: 'terms/endless', code: 'X001' },
      messages: {},
      detect(_block, { steps }) {
        for (;;) steps.take();
      },
      describe: () => ({ id: 'none', data: {} }),
    });
    const look = (rules: readonly Rule[]) =>
      new Analyst({ rules }).analyse(
        { path: 'r.txt', absolute: '/r.txt', named: true, text: REPORT },
        { findings: true },
        DEFAULT_SETTINGS,
      );
    const [with_, without] = [await look([...RULES, endless]), await look(RULES)];
    assert.deepEqual(with_.findings, without.findings);
    assert.deepEqual(
      with_.faults?.map(({ code, message }) => `${code} ${message.includes('terms/endless')}`),
      ['rule true'],
    );
    assert.match(with_.trace?.[0] ?? '', /r\.txt: terms\/endless: OutOfSteps: terms\/endless: more than \d+ steps/u);
  });

  it('is given in whole seconds', async () => {
    const cwd = folder({ 'a.txt': REPORT });
    for (const seconds of ['0', '-1', 'x', '1.5'])
      assert.equal((await gongwen(['lint', `--timeout=${seconds}`, 'a.txt'], { cwd })).status, 2);
    assert.equal((await gongwen(['lint', ...NEVER, '--timeout', '30', 'a.txt'], { cwd })).status, 0);
  });

  for (const signal of thorough() ? (['SIGINT', 'SIGTERM'] as const) : [])
    it(`${signal} ends the command while it computes, with nothing half-written`, async () => {
      const cwd = folder({ 'slow.txt': SLOW.repeat(10) });
      const child = spawn(process.execPath, [CLI, 'lint', '--format', 'json=out.json', 'slow.txt'], { cwd });
      await new Promise((resolve) => setTimeout(resolve, 600));
      const asked = Date.now();
      child.kill(signal);
      const [code, by] = await new Promise<[number | null, string | null]>((resolve) =>
        child.once('exit', (...ended) => resolve(ended)),
      );
      assert.ok(Date.now() - asked < 2000);
      assert.ok(by === signal || code === (signal === 'SIGINT' ? 130 : 143), `${code} ${by}`);
      assert.deepEqual(readdirSync(cwd), ['slow.txt']);
    });
});
