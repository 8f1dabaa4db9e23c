// Bundles and runs a program of test/fuzz: `npm run fuzz`, `npm run soak`.
import { build } from 'esbuild';
import { TEXT, tables } from './tables.mjs';

const [name = 'main'] = process.argv.splice(2, 1);
const outfile = `out/${name === 'main' ? 'fuzz' : name}.mjs`;
await build({
  entryPoints: [`test/fuzz/${name}.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  loader: TEXT,
  plugins: [tables],
  logLevel: 'warning',
});
await import(`../${outfile}`);
