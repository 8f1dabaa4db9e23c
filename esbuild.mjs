// Bundles the extension, the server, the command and the tests. `node esbuild.mjs [--tests | --with-tests] [--watch]`
import { copyFileSync, rmSync } from 'node:fs';
import { build, context } from 'esbuild';
import { globSync } from 'tinyglobby';

const flags = new Set(process.argv.slice(2));
const production = !flags.has('--watch');

const common = {
  bundle: true,
  target: 'es2022',
  minify: production,
  charset: 'utf8',
  logLevel: 'warning',
  legalComments: 'none',
  loader: { '.tsv': 'text', '.txt': 'text' },
};

/** Node code as ES modules; what CommonJS packages expect is put back. */
const node = {
  ...common,
  platform: 'node',
  format: 'esm',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

/** commander needs child_process only for subcommands that are programs of their own; loading it slows every short run. */
const lightCommander = {
  name: 'light-commander',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'unused' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** VS Code's extension hosts load CommonJS. */
const extension = { ...common, format: 'cjs', external: ['vscode'] };
const web = { ...extension, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const product = [
  { ...extension, platform: 'node', entryPoints: ['client/src/main-node.ts'], outfile: 'dist/client.cjs' },
  { ...web, entryPoints: ['client/src/main-browser.ts'], outfile: 'dist/client-web.js' },
  {
    ...common,
    platform: 'node',
    format: 'cjs',
    entryPoints: ['server/src/lsp/entry-node.ts'],
    outfile: 'dist/server.cjs',
  },
  {
    ...common,
    platform: 'node',
    format: 'cjs',
    entryPoints: ['server/src/lsp/entry-worker.ts'],
    outfile: 'dist/server-worker.cjs',
  },
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    mainFields: ['browser', 'module', 'main'],
    entryPoints: ['server/src/lsp/entry-browser.ts'],
    outfile: 'dist/server-web.js',
  },
  {
    // The command in one piece, which cli.js loads with the code that V8 kept of it.
    ...common,
    platform: 'node',
    format: 'cjs',
    plugins: [lightCommander],
    entryPoints: ['server/src/cli/whole.ts'],
    outfile: 'dist/command.cjs',
    // Where tinypool, bundled, looks for its own worker.
    define: { 'import.meta.url': '__chunk' },
    banner: { js: "const __chunk = require('node:url').pathToFileURL(__dirname + '/chunks/command.cjs').href;" },
  },
  {
    ...node,
    entryPoints: {
      cli: 'server/src/cli/main.ts',
      worker: 'server/src/cli/worker.ts',
      index: 'server/src/word/api.ts',
      // Where tinypool, bundled into a chunk, looks for it.
      'chunks/entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
    },
    outdir: 'dist',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  },
];

/** Maps lie beside the tests: they are read only for a stack. */
const test = { minify: false, sourcemap: 'linked' };

const tests = [
  {
    ...common,
    ...test,
    platform: 'node',
    format: 'cjs',
    entryPoints: ['test/helpers/looping-worker.ts'],
    outfile: 'out/test/helpers/looping-worker.cjs',
  },
  {
    ...node,
    ...test,
    entryPoints: ['test/helpers/hooks.ts', ...globSync('test/{unit,property,protocol,cli,corpus,slow}/**/*.test.ts')],
    outbase: 'test',
    outdir: 'out/test',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    packages: 'external',
  },
];

/** The suite that runs inside VS Code's extension host. */
const editorTests = [
  {
    ...extension,
    minify: false,
    sourcemap: 'inline',
    platform: 'node',
    entryPoints: ['test/editor/suite/index.ts'],
    outfile: 'out/editor/index.cjs',
    external: ['vscode', 'mocha'],
  },
  {
    ...web,
    minify: false,
    sourcemap: 'inline',
    entryPoints: ['test/editor/web-suite/index.ts'],
    outfile: 'out/editor-web/index.js',
  },
];

if (flags.has('--editor-tests')) {
  await Promise.all(editorTests.map((job) => build(job)));
  process.exit(0);
}

const withProduct = !flags.has('--tests');
const withTests = !withProduct || flags.has('--with-tests');
const jobs = [...(withProduct ? product : []), ...(withTests ? tests : [])];
if (withProduct) rmSync('dist', { recursive: true, force: true });
if (withTests) rmSync('out/test', { recursive: true, force: true });
if (flags.has('--watch')) await Promise.all(jobs.map(async (job) => (await context(job)).watch()));
else await Promise.all(jobs.map((job) => build(job)));
// The counts lie beside the programs that read them.
if (withProduct) copyFileSync('server/src/spelling/data/typos.bin', 'dist/typos.bin');
