// `npm run test:editor`: the packaged extension in a real VS Code. With GONGWEN_EDITOR=desktop (or an executable's path)
// in desktop VS Code, else in VS Code's own server with Chromium as the window. One suite, one entry: runTests.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const out = join(root, 'out');
const work = mkdtempSync(join(tmpdir(), 'gongwen-test-'));

function must(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

/** What a user installs: the .vsix, unpacked. */
function packagedExtension() {
  const vsix = join(work, 'gongwen.vsix');
  must(process.execPath, 'scripts/package-vsix.mjs', vsix);
  must('unzip', '-q', vsix, '-d', join(work, 'vsix'));
  return join(work, 'vsix/extension');
}

const chosen = process.env.GONGWEN_EDITOR;
const executable = { desktop: {}, undefined: { vscodeExecutablePath: join(root, 'test/editor/host/code-server.mjs') } }[
  chosen
] ?? { vscodeExecutablePath: chosen };

let failed = false;
try {
  must(process.execPath, 'esbuild.mjs', '--editor-tests');
  const extensionDevelopmentPath = packagedExtension();
  const workspace = join(work, 'workspace');
  mkdirSync(workspace);
  cpSync(join(root, 'samples'), join(workspace, 'samples'), { recursive: true });
  const report = join(out, 'editor-report.json');
  rmSync(report, { force: true });
  await runTests({
    ...executable,
    extensionDevelopmentPath,
    extensionTestsPath: join(out, 'editor/index.cjs'),
    launchArgs: [workspace],
    extensionTestsEnv: {
      GONGWEN_EDITOR_REPORT: report,
      GONGWEN_EDITOR_FAILURE: join(out, 'editor-failure.png'),
      GONGWEN_EDITOR_PICTURES: join(out, 'editor-pictures'),
      GONGWEN_ROOT: root,
    },
  });
  const { passes = 0, failures = 1 } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  console.log(`${passes} passed, ${failures} failed`);
  failed = passes === 0 || failures > 0;
} catch (error) {
  console.error(String(error));
  failed = true;
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
