// Writes what is generated from the metadata of the rules: `npm run docs`.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { TEXT, tables } from './tables.mjs';

const outfile = 'out/generated-files.mjs';
await build({
  entryPoints: ['scripts/generated-files.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  charset: 'utf8',
  logLevel: 'warning',
  loader: TEXT,
  plugins: [tables],
});
const { generatedFiles, readmeWith } = await import(pathToFileURL(outfile).href);

const files = generatedFiles();
const pages = 'server/docs/rules';
try {
  for (const name of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
    const path = join(pages, name).replaceAll('\\', '/');
    if (path.endsWith('.md') && !files.has(path)) rmSync(path);
  }
} catch {
  // No pages yet.
}
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
writeFileSync('README.md', readmeWith(readFileSync('README.md', 'utf8')));
console.log(`${files.size} files`);
