import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { CLI, folder, gongwen, type LintJson } from '../helpers/cli.js';
import { generatedReport } from '../helpers/many-reports.js';

const COUNT = 120;
const SIZE = 4;
type Line = LintJson['files'][number];

/** The Python that the system's packages belong to may not be the first one on the path. */
const python = (): string | undefined =>
  ['python3', '/usr/bin/python3'].find((name) => spawnSync(name, ['-c', 'import distributed']).status === 0);

const has = (command: string): boolean => spawnSync('which', [command]).status === 0;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Resolves when the process has said something that matches. */
const said = (child: ChildProcess, pattern: RegExp): Promise<void> =>
  new Promise((done, fail) => {
    let heard = '';
    const listen = (part: Buffer) => {
      heard += part.toString();
      if (pattern.test(heard)) done();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => fail(new Error(`ended before ${pattern}: ${heard}`)));
  });

describe('engines that exist', () => {
  let cwd = '';
  let expected: readonly Line[] = [];
  before(async () => {
    cwd = folder();
    mkdirSync(join(cwd, 'a'));
    const paths = Array.from({ length: COUNT }, (_, i) => `a/${String(i).padStart(4, '0')}.txt`);
    const texts = paths.map((_, i) => generatedReport(i));
    for (const [i, path] of paths.entries()) writeFileSync(join(cwd, path), texts[i] ?? '');
    writeFileSync(join(cwd, 'list.txt'), paths.join('\n'));
    const lines = paths.map((path, i) => `${JSON.stringify({ path, text: texts[i] })}\n`).join('');
    writeFileSync(join(cwd, 'reports.jsonl'), lines);
    const { stdout, status } = await gongwen(['lint', '--stdin-jsonl', '--fail-on', 'never'], { cwd, input: lines });
    assert.equal(status, 0);
    expected = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    assert.equal(expected.length, COUNT);
  });

  it('Dask: nothing is lost or doubled when a worker is killed midway', async function () {
    const interpreter = python();
    if (!has('dask-scheduler') || interpreter === undefined) {
      console.log('      python3-distributed is not installed: not tried');
      this.skip();
    }
    const port = await freePort();
    const address = `tcp://127.0.0.1:${port}`;
    const options = { cwd, stdio: ['ignore', 'pipe', 'pipe'] as const };
    const start = (command: string, ...args: string[]) =>
      spawn(command, args, { ...options, stdio: [...options.stdio] });
    const children = [start('dask-scheduler', '--host', '127.0.0.1', '--port', String(port), '--no-dashboard')];
    try {
      await said(children[0] as ChildProcess, /Scheduler at/u);
      for (let i = 0; i < 2; i++) {
        const worker = start(
          'dask-worker',
          address,
          '--nthreads',
          '1',
          '--no-nanny',
          '--no-dashboard',
          '--local-directory',
          join(cwd, `w${i}`),
        );
        children.push(worker);
        await said(worker, /Registered to/u);
      }
      const script = start(
        interpreter,
        resolve('docs/cluster/gongwen_dask.py'),
        '--scheduler',
        address,
        '--list',
        'list.txt',
        '--out',
        'joined.json',
        '--size',
        String(SIZE),
        '--command',
        process.execPath,
        CLI,
      );
      children.push(script);
      const ended = new Promise((done) => script.once('exit', done));
      await said(script, /^3\//mu);
      assert.equal(script.exitCode, null, 'still at work');
      children[2]?.kill('SIGKILL');
      assert.equal(await ended, 0);
      const joined = JSON.parse(readFileSync(join(cwd, 'joined.json'), 'utf8')) as { files: Line[] };
      assert.deepEqual(joined.files, expected);
    } finally {
      for (const child of children.reverse()) child.kill('SIGTERM');
    }
  });

  it('GNU parallel: the same lines in the same order', function () {
    if (!has('parallel')) {
      console.log('      GNU parallel is not installed: not tried');
      this.skip();
    }
    const command = `parallel -k --pipe --block 200k ${process.execPath} ${CLI} lint --stdin-jsonl --fail-on never < reports.jsonl`;
    const { stdout, status } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
    assert.equal(status, 0);
    assert.deepEqual(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Line),
      expected,
    );
  });
});
