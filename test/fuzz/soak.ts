// usage: npm run soak [-- --edits N] [--seed N]
// Types into a report over the server's standard streams. Prints what the server holds along the way, and fails where
// the last figure is more than a tenth above that after a tenth of the edits, or where an edit leaves diagnostics, a
// ledger of figures and their statements, a checklist, an outline or a hover that a new document of the same text would
// not have.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { LedgerResult } from '../../server/src/lsp/protocol.js';
import { LspClient } from '../helpers/lsp-client.js';
import { change } from './texts.js';

const { values } = parseArgs({
  options: { edits: { type: 'string', default: '100000' }, seed: { type: 'string', default: '20261126' } },
});
const EDITS = Number(values.edits);
const CHECK_EVERY = 50;
/** The text is kept about as long as reports are. */
const LONGEST = 16_000;
const GROWTH = 1.1;

const folder = mkdtempSync(join(tmpdir(), 'gongwen-soak-'));
const asked = join(folder, 'heap');
const turns = [...'abcdefgh'];

/** Bytes that the server's threads hold after a collection, and those of compiled code among them. */
interface Held {
  readonly all: number;
  readonly code: number;
}

/** What both threads of the server hold together. */
async function held(): Promise<Held> {
  const turn = turns.shift();
  writeFileSync(`${asked}.${turn}`, '');
  for (;;) {
    await new Promise((done) => setTimeout(done, 200));
    const told = existsSync(`${asked}.${turn}.told`)
      ? readFileSync(`${asked}.${turn}.told`, 'utf8').trim().split('\n')
      : [];
    if (told.length < 2) continue;
    const sum = (column: number): number => told.reduce((all, line) => all + Number(line.split(' ')[column]), 0);
    return { all: sum(1), code: sum(2) };
  }
}

const told = (diagnostics: readonly Diagnostic[]): unknown =>
  diagnostics.map(({ range, code, message, severity, data }) => ({
    range,
    code,
    message,
    severity,
    fingerprint: (data as { readonly fingerprint?: string } | undefined)?.fingerprint,
  }));

/** Figures of a text that are hovered over, all over it. */
const HOVERS = 6;

/** What an editor shows of a text. */
async function shown(document: TextDocument): Promise<unknown> {
  const { uri } = document;
  const of = { textDocument: { uri } };
  const found = told(await client.diagnostics(document));
  const ledger = await client.request<LedgerResult>('gongwen/ledger', of);
  const step = Math.max(1, Math.floor(ledger.figures.length / HOVERS));
  const places = ledger.figures.filter((_, i) => i % step === 0).map(({ range }) => range.start);
  const hovers = await Promise.all(places.map((position) => client.on('hover', document, { position })));
  figures += ledger.figures.length;
  statements += ledger.figures.filter(({ statements: lines }) => lines.length > 0).length;
  const checklist = await client.request('gongwen/checklist', of);
  const outline = await client.on('documentSymbol', document);
  const { figures: rows, faults } = ledger;
  return { found, rows, faults, hovers, checklist, outline };
}

let figures = 0;
let statements = 0;
const sample = readFileSync('samples/fazhi-long.txt', 'utf8').slice(0, LONGEST);
const client = await LspClient.start('stdio', {
  execArgv: ['--expose-gc', '--require', resolve('test/fuzz/heap.cjs')],
  env: { GONGWEN_HEAP: asked },
});
const document = client.open(sample);
const edits = fc.sample(change, { seed: Number(values.seed), numRuns: 5000 });
const marks: Held[] = [];
const mega = (bytes: number): string => (bytes / 1e6).toFixed(1);
const started = Date.now();
for (let i = 1; i <= EDITS; i++) {
  const length = document.getText().length;
  // The same edits at other places: 5,000 of them go round.
  const edit = edits[i % edits.length] ?? { at: 0, length: 0, insert: '' };
  const at = (edit.at + i * 7919) % (length + 1);
  const cut = length > LONGEST ? Math.max(edit.length, edit.insert.length + 40) : edit.length;
  // Now and then the text is what it was: damage of many edits is not all that is looked at.
  if (i % 2000 === 0) client.change(document, 0, length, sample);
  else client.change(document, at, at + cut, edit.insert);
  await client.diagnostics(document);
  if (i % CHECK_EVERY === 0) {
    const again = client.open(document.getText(), { uri: 'file:///reports/again.txt' });
    const fresh = await shown(again);
    client.close(again);
    assert.deepEqual(await shown(document), fresh, `after edit ${i}`);
  }
  if (i === EDITS / 10 || i === EDITS / 2 || i === EDITS) {
    const now = await held();
    marks.push(now);
    const pace = ((Date.now() - started) / i).toFixed(1);
    console.log(`${i} edits: ${mega(now.all)} MB, ${mega(now.code)} of it compiled code, ${pace} ms an edit`);
  }
}
await client.stop();
rmSync(folder, { recursive: true, force: true });
const grown = (of: (held: Held) => number): number => {
  const [first, last] = [marks[0], marks.at(-1)];
  return first && last ? of(last) / of(first) : Number.NaN;
};
const ratio = grown(({ all }) => all);
const data = grown(({ all, code }) => all - code);
console.log(
  `${ratio.toFixed(3)} of what was held after a tenth of the edits, ${data.toFixed(3)} without compiled code; every ${CHECK_EVERY}th text read anew, the same: ${figures} figures, ${statements} in statements`,
);
assert.ok(figures > 0 && statements > 0);
assert.ok(ratio <= GROWTH, 'the server holds more and more');
