// Measures the reading of figures on labelled and generated passages, kind by kind.
// usage: npm run eval:figures [-- --list] [--set NAME|generated] [--seed N]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'gongwen-eval-'));
const outfile = join(folder, 'main.mjs');
try {
  await build({
    entryPoints: ['test/figures/eval/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    loader: { '.tsv': 'text', '.txt': 'text' },
    banner: { js: "import { createRequire as __r } from 'node:module'; const require = __r(import.meta.url);" },
    logLevel: 'warning',
  });
  await import(outfile);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
