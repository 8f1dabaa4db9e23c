import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const SOURCE = join(process.cwd(), 'server/src');

/** What each layer may import, besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  text: [],
  messages: [],
  layout: ['text'],
  page: ['text', 'syntax', 'report', 'layout'],
  quantity: ['text'],
  syntax: ['text', 'quantity'],
  lexicon: ['text', 'quantity', 'syntax', 'messages'],
  spelling: ['text'],
  profiles: ['text', 'messages'],
  report: ['text', 'quantity', 'syntax', 'lexicon', 'profiles', 'messages', 'layout'],
  figures: ['text', 'quantity', 'syntax', 'report', 'lexicon', 'messages'],
  rules: [
    'text',
    'quantity',
    'syntax',
    'report',
    'figures',
    'lexicon',
    'spelling',
    'profiles',
    'messages',
    'layout',
    'page',
  ],
  config: ['text', 'rules', 'profiles', 'messages', 'host', 'layout'],
  lint: [
    'text',
    'quantity',
    'syntax',
    'report',
    'figures',
    'rules',
    'lexicon',
    'spelling',
    'profiles',
    'messages',
    'config',
    'layout',
  ],
  host: ['text', 'messages'],
  service: [
    'text',
    'quantity',
    'syntax',
    'report',
    'figures',
    'rules',
    'lint',
    'lexicon',
    'spelling',
    'profiles',
    'messages',
    'config',
    'host',
    'layout',
    'page',
  ],
  word: ['text', 'config', 'syntax', 'report', 'profiles', 'messages', 'host', 'service', 'layout', 'page'],
  lsp: [
    'text',
    'quantity',
    'syntax',
    'report',
    'figures',
    'rules',
    'lint',
    'profiles',
    'messages',
    'config',
    'host',
    'service',
    'layout',
    'page',
    'word',
  ],
  cli: [
    'text',
    'quantity',
    'syntax',
    'report',
    'figures',
    'rules',
    'lint',
    'profiles',
    'messages',
    'config',
    'host',
    'layout',
    'page',
    'service',
    'word',
  ],
};

/** Layers that may touch the outside world. */
const OUTSIDE = new Set(['host', 'lsp', 'cli', 'word']);

/** Bytes of a file above which it is to be split; there is no exception. */
const LARGE = 12 * 1024;

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));

const importsOf = (source: string): string[] =>
  [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1] ?? '');

describe('layers', () => {
  it('import only downwards', () => {
    const wrong: string[] = [];
    for (const file of files) {
      const layer = file.split('/')[0] ?? '';
      const allowed = ALLOWED[layer];
      assert.ok(allowed, `${file}: unknown layer`);
      for (const name of importsOf(readFileSync(join(SOURCE, file), 'utf8'))) {
        if (!name.startsWith('.') || name.endsWith('.json')) continue;
        const target = relative(SOURCE, join(SOURCE, dirname(file), name)).split('/')[0] ?? '';
        if (target !== layer && !allowed.includes(target)) wrong.push(`${file} → ${name}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('keep the outside world at the edge', () => {
    const wrong = files
      .filter((file) => !OUTSIDE.has(file.split('/')[0] ?? ''))
      .filter((file) => {
        const source = readFileSync(join(SOURCE, file), 'utf8');
        return /\bconsole\./.test(source) || importsOf(source).some((name) => /^node:|^vscode/.test(name));
      });
    assert.deepEqual(wrong, []);
  });

  it('know the process in the entries alone', () => {
    const entries = new Set(['cli/main.ts', 'cli/bundle.ts', 'cli/node-terminal.ts', 'cli/tuning.ts']);
    const wrong = files
      .filter((file) => file.startsWith('cli/') && !entries.has(file))
      .filter((file) => /\bprocess\./.test(readFileSync(join(SOURCE, file), 'utf8')));
    assert.deepEqual(wrong, []);
  });

  it('are folders that exist, each in ARCHITECTURE.md', () => {
    const folders = readdirSync(SOURCE);
    assert.deepEqual(Object.keys(ALLOWED).sort(), folders.sort());
    const text = readFileSync('ARCHITECTURE.md', 'utf8');
    for (const [, path = ''] of text.matchAll(/`((?:server|client|test)\/[a-z/-]+(?:\.ts)?)`/g))
      assert.ok(existsSync(path), `${path} is not there`);
    for (const folder of folders) assert.match(text, new RegExp(`\\| .*(?:server/src/|\`)${folder}[\`/]`), folder);
  });

  it('keep rules apart: what two of them need stands in a file of its own', () => {
    const rules = new Set(
      files.filter(
        (file) =>
          file.startsWith('rules/') && /^\s+id: '[a-z]+\/[a-z-]+',$/m.test(readFileSync(join(SOURCE, file), 'utf8')),
      ),
    );
    assert.ok(rules.size > 50);
    const wrong: string[] = [];
    for (const file of rules)
      for (const name of importsOf(readFileSync(join(SOURCE, file), 'utf8'))) {
        const target = relative(SOURCE, join(SOURCE, dirname(file), name)).replace(/\.js$/, '.ts');
        if (rules.has(target)) wrong.push(`${file} → ${target}`);
      }
    assert.deepEqual(wrong, []);
  });

  it('spell the figures of Chinese numerals in one place', () => {
    const spelt = files.filter((file) => readFileSync(join(SOURCE, file), 'utf8').includes("'零一二三四五六七八九"));
    assert.deepEqual(spelt, ['text/han-numerals.ts']);
  });

  it('hold files of a size that can be read', () => {
    const sizes = files
      .map((file): [string, number] => [file, statSync(join(SOURCE, file)).size])
      .filter(([, size]) => size > LARGE);
    assert.deepEqual(sizes, []);
  });

  it('have no cycle of files', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(readFileSync(join(SOURCE, file), 'utf8'))
          .filter((name) => name.startsWith('.'))
          .map((name) => relative(SOURCE, join(SOURCE, dirname(file), name)).replace(/\.js$/, '.ts')),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      assert.ok(!path.includes(file), `cycle: ${[...path, file].join(' → ')}`);
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });
});
