// Bundles the extension, the server, the command and the tests. `node esbuild.mjs [--tests | --with-tests] [--watch]`
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { globSync } from 'tinyglobby';
import { TEXT, tables, tablesBeside } from './scripts/tables.mjs';

const flags = new Set(process.argv.slice(2));
const production = !flags.has('--watch');

const common = {
  bundle: true,
  target: 'es2022',
  minify: production,
  charset: 'utf8',
  logLevel: 'warning',
  legalComments: 'none',
  loader: TEXT,
  plugins: [tables],
};

/** The packed counts: results that are kept are those of one program with one set of them. */
const COUNTS = 'server/src/spelling/data/typos.bin';

/** Node code as ES modules; what CommonJS packages expect is put back. */
const node = {
  ...common,
  platform: 'node',
  format: 'esm',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

/** Packages of the command that few runs need: each a file of its own, loaded when it is asked for. */
const APART = ['fflate', 'iconv-lite', 'ignore', 'jsonc-parser', 're2js', 'saxes', 'tinyglobby', 'yaml'];

const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^(?:${APART.join('|')})$`) }, ({ path }) => ({
      path: `./lib/${path}.cjs`,
      external: true,
    }));
  },
};

/** esbuild leaves regular expressions as they are; the units of a character mean the same there as the character. */
function inAscii(program) {
  const escaped = /\\[^\0-\x7f]/.exec(program);
  if (escaped) throw new Error(`an escaped character that needs no escape: ${escaped[0]}`);
  return program.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The command is read byte for byte, and carries a name for its content. */
const ascii = {
  name: 'ascii',
  setup({ onEnd }) {
    onEnd(({ errors }) => {
      if (errors.length > 0) return;
      const program = inAscii(readFileSync('dist/command.cjs', 'utf8'));
      writeFileSync('dist/command.cjs', program);
      const counts = readFileSync(COUNTS);
      writeFileSync('dist/build-id', `${createHash('sha1').update(program).update(counts).digest('base64url')}\n`);
    });
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
    plugins: [tablesBeside],
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
    // The command in one piece, which cli.js and its threads load with the code that V8 kept of it: see cli/bundle.ts.
    ...common,
    platform: 'node',
    format: 'cjs',
    charset: 'ascii',
    plugins: [tablesBeside, lightCommander, apart, ascii],
    entryPoints: ['server/src/cli/whole.ts'],
    outfile: 'dist/command.cjs',
    // What V8 runs as a script cannot import.
    supported: { 'dynamic-import': false },
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
  },
  {
    ...common,
    platform: 'node',
    format: 'cjs',
    // The UMD form of jsonc-parser hides its parts.
    mainFields: ['module', 'main'],
    entryPoints: APART,
    outdir: 'dist/lib',
    outExtension: { '.js': '.cjs' },
  },
  {
    ...common,
    platform: 'node',
    format: 'cjs',
    entryPoints: { cli: 'server/src/cli/main.ts', worker: 'server/src/cli/worker.ts' },
    outdir: 'dist',
  },
  { ...node, entryPoints: { index: 'server/src/word/api.ts' }, outdir: 'dist', outExtension: { '.js': '.mjs' } },
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
    entryPoints: [
      'test/helpers/hooks.ts',
      'test/helpers/counting-worker.ts',
      ...globSync('test/{unit,property,protocol,cli,corpus,slow}/**/*.test.ts'),
    ],
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
if (withProduct) {
  // The counts lie beside the programs that read them.
  copyFileSync(COUNTS, 'dist/typos.bin');
  // Node starts CommonJS sooner than modules.
  writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
}
