// `npm run package [FILE]`: builds and writes the .vsix; everything is bundled, no node_modules inside.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createVSIX } from '@vscode/vsce';

/** Bytes; a larger package is a mistake in bundling. */
const LIMIT = 2_500_000;
const target = resolve(process.argv[2] ?? 'gongwen.vsix');

const { status } = spawnSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
await createVSIX({
  cwd: process.cwd(),
  packagePath: target,
  dependencies: false,
  allowMissingRepository: true,
  // The pictures of the README are in the package.
  rewriteRelativeLinks: false,
});
const { size } = statSync(target);
console.log(`${target}: ${(size / 1024).toFixed(0)} KB`);
if (size > LIMIT) {
  console.error(`larger than ${LIMIT / 1000} kB`);
  process.exit(1);
}
