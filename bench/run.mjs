// Installs the peers where they are absent, bundles the benchmark and runs it.
// Arguments go to node: `npm run bench -- --cpu-prof`. GONGWEN_BENCH=keystrokes,stdio measures these parts alone.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { TEXT, tables } from '../scripts/tables.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '../out/bench/bench.mjs');

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const parts = process.env.GONGWEN_BENCH?.split(',');
if ((!parts || parts.includes('peers')) && !existsSync(join(here, 'node_modules')))
  run('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], here);
// The command and the language server are measured as they are delivered.
run(process.execPath, ['esbuild.mjs'], join(here, '..'));
await build({
  entryPoints: [join(here, 'bench.ts')],
  outfile: out,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  loader: TEXT,
  plugins: [tables],
  packages: 'external',
  logLevel: 'warning',
});
run(process.execPath, [...process.argv.slice(2), out], process.cwd());
