// Bundles and runs a program of scripts/typos: `node scripts/typos.mjs train|evaluate ARGUMENTS`
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { TEXT, tables } from './tables.mjs';

const [name = '', ...args] = process.argv.slice(2);
const outfile = `out/scripts/typos-${name}.mjs`;
await build({
  entryPoints: [`scripts/typos/${name}.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  loader: TEXT,
  plugins: [tables],
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['--max-old-space-size=12000', outfile, ...args], { stdio: 'inherit' });
process.exit(status ?? 1);
