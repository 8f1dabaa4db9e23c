// Bundles and runs the fuzz: `npm run fuzz -- --minutes N`; see test/fuzz/main.ts.
import { build } from 'esbuild';

await build({
  entryPoints: ['test/fuzz/main.ts'],
  outfile: 'out/fuzz.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  loader: { '.tsv': 'text', '.txt': 'text' },
  logLevel: 'warning',
});
await import('../out/fuzz.mjs');
