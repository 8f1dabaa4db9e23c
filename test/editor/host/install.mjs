// Installs VS Code's server (from the npm package code-server) once into a cache folder of its own.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const CODE_SERVER = '4.100.3';
const RIPGREP = '1.18.0';

function npm(cwd, ...args) {
  const { status, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}\n${stderr}`);
}

/** The folder of VS Code's server, installed when it is not there; a mark is written last, so a broken install is redone. */
export function installCodeServer() {
  const cache = process.env.GONGWEN_EDITOR_CACHE ?? join(homedir(), '.cache', 'gongwen-editor');
  const root = join(cache, `code-server-${CODE_SERVER}`);
  const vscode = join(root, 'node_modules/code-server/lib/vscode');
  const done = join(root, 'installed');
  if (existsSync(done)) return vscode;
  console.log(`installing code-server ${CODE_SERVER} (once, about a minute) …`);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"private":true}\n');
  npm(
    root,
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `code-server@${CODE_SERVER}`,
    `@vscode/ripgrep-linux-x64@${RIPGREP}`,
  );
  for (const folder of [vscode, join(vscode, 'extensions')])
    npm(folder, 'install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund');
  const asar = join(vscode, 'node_modules.asar');
  if (!existsSync(asar)) symlinkSync('node_modules', asar);
  const bin = join(vscode, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(bin, { recursive: true });
  copyFileSync(join(root, 'node_modules/@vscode/ripgrep-linux-x64/bin/rg'), join(bin, 'rg'));
  chmodSync(join(bin, 'rg'), 0o755);
  writeFileSync(done, `${new Date().toISOString()}\n`);
  return vscode;
}
