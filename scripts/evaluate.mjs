// Bundles a program that measures or learns, and runs it: `node scripts/evaluate.mjs ENTRY [OPTION…]`
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { TEXT, tables } from './tables.mjs';

const [entry] = process.argv.splice(2, 1);
const folder = mkdtempSync(join(tmpdir(), 'gongwen-eval-'));
const outfile = join(folder, 'main.mjs');
try {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    loader: TEXT,
    plugins: [tables],
    banner: { js: "import { createRequire as __r } from 'node:module'; const require = __r(import.meta.url);" },
    logLevel: 'warning',
  });
  await import(outfile);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
