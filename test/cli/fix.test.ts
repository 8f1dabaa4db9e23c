import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { folder, gongwen, REPORT } from '../helpers/cli.js';

/** A report with one thing that is corrected without asking: a comment that silences nothing. */
const FAULTY = REPORT.replace('二、存在', '<!-- gongwen-ignore terms/outdated 已核对 -->\n二、存在');
const FIXED = REPORT;

const fix = async (cwd: string, ...args: string[]) => await gongwen(['fix', '--fail-on', 'never', ...args], { cwd });

describe('gongwen fix', () => {
  it('writes what is safe and nothing else', async () => {
    const cwd = folder({ 'r.txt': FAULTY, 'clean.txt': REPORT });
    const { status, stderr } = await fix(cwd, 'r.txt', 'clean.txt');
    assert.equal(status, 0, stderr);
    assert.equal(readFileSync(join(cwd, 'r.txt'), 'utf8'), FIXED);
    assert.equal(readFileSync(join(cwd, 'clean.txt'), 'utf8'), REPORT);
    assert.deepEqual(readdirSync(cwd).sort(), ['clean.txt', 'r.txt']);
    assert.match(stderr, /1个文件的1处/u);
  });

  it('shows a diff that patch can apply, and writes nothing', async () => {
    const cwd = folder({ 'r.txt': FAULTY });
    const { status, stdout } = await fix(cwd, '--dry-run', 'r.txt');
    assert.equal(status, 0);
    assert.equal(readFileSync(join(cwd, 'r.txt'), 'utf8'), FAULTY);
    execFileSync('git', ['apply', '-p1', '-'], { cwd, input: stdout });
    assert.equal(readFileSync(join(cwd, 'r.txt'), 'utf8'), FIXED);
  });

  for (const [name, encode] of [
    ['GB18030', (text: string) => iconv.encode(text, 'gb18030')],
    ['a BOM', (text: string) => Buffer.from(`\u{feff}${text}`)],
    ['CRLF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['UTF-16', (text: string) => iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['no last line end', (text: string) => Buffer.from(text.trimEnd())],
  ] as const)
    it(`keeps ${name}`, async () => {
      const cwd = folder({ 'r.txt': encode(FAULTY) });
      assert.equal((await fix(cwd, 'r.txt')).status, 0);
      assert.ok(encode(FIXED).equals(readFileSync(join(cwd, 'r.txt'))));
    });

  it('leaves a file alone whose bytes it could not write again', async () => {
    // An older spelling of a vertical comma; today's tables write it with four bytes.
    const bytes = Buffer.concat([iconv.encode(FAULTY, 'gb18030'), Buffer.from([0xa6, 0xd9, 0x0a])]);
    const cwd = folder({ 'r.txt': bytes });
    const { status, stderr } = await fix(cwd, 'r.txt');
    assert.equal(status, 2);
    assert.match(stderr, /无法原样写回/u);
    assert.ok(bytes.equals(readFileSync(join(cwd, 'r.txt'))));
  });

  it('takes the single choice of a rule only where it is accepted', async () => {
    const cwd = folder({ 'r.txt': REPORT });
    await fix(cwd, 'r.txt');
    assert.match(readFileSync(join(cwd, 'r.txt'), 'utf8'), /不同程序/u);
    assert.equal((await fix(cwd, '--accept', 'terms/confusion', 'r.txt')).status, 0);
    assert.match(readFileSync(join(cwd, 'r.txt'), 'utf8'), /不同程度/u);
    assert.equal((await fix(cwd, '--accept', 'terms/confusoin', 'r.txt')).status, 2);
  });

  it('harms nothing on a full disk', async () => {
    const mount = mkdtempSync(join(tmpdir(), 'gongwen-full-'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', mount]).status === 0;
    if (!mounted) {
      rmSync(mount, { recursive: true });
      console.log('      no right to mount a small disk: not tried');
      return;
    }
    try {
      writeFileSync(join(mount, 'r.txt'), FAULTY);
      mkdirSync(join(mount, 'x'));
      const free = Buffer.alloc(16384);
      try {
        writeFileSync(join(mount, 'x/filler'), free);
      } catch {
        // full now
      }
      const { status, stderr } = await fix(mount, 'r.txt');
      assert.equal(status, 2);
      assert.match(stderr, /磁盘空间不足/u);
      assert.equal(readFileSync(join(mount, 'r.txt'), 'utf8'), FAULTY);
      assert.deepEqual(readdirSync(mount).sort(), ['r.txt', 'x']);
    } finally {
      spawnSync('umount', [mount]);
      rmSync(mount, { recursive: true, force: true });
    }
  });
});
