import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { presentFinding } from '../../server/src/service/present.js';
import { createReportService } from '../../server/src/service/service.js';
import { describeServers, type LspClient, POOR, transportNow } from '../helpers/lsp-client.js';
import { TITLE } from './helpers.js';

const WRONG = `${TITLE}一、情况\n办理案件124件，办结121件，办结率98.8%。\n推进,依法行政。\n`;
const SEVERITY = ['', 'error', 'warning', 'info', 'hint'];
const service = createReportService();
/** The bundle has the counts of likely slips; a server in this process has none. */
const isBundle = transportNow() === 'stdio';
if (isBundle) service.useCounts(readFileSync('dist/typos.bin'));

/** Random edits of one run. */
const EDITS = isBundle ? 500 : 40;

/** What the command line says, in the form of {@link told}. */
function expected(document: TextDocument): string[] {
  const report = service.parse(document.getText(), { format: document.uri.endsWith('.md') ? 'markdown' : 'text' });
  return service.lint(report).map((finding) => {
    const { rule, severity, message, start, end } = presentFinding(report, finding, 'zh-CN');
    return `${start}-${end} ${severity} ${rule} ${message}`;
  });
}

const told = (document: TextDocument, diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(
    ({ range, severity = 0, code, message }) =>
      `${document.offsetAt(range.start)}-${document.offsetAt(range.end)} ${SEVERITY[severity]} ${code} ${message}`,
  );

/** A repeatable row of numbers below `limit`. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const PIECES = [
  '，',
  ',',
  '。',
  '\n',
  '\r\n',
  '\r',
  '二、',
  '（二）',
  '98.8%',
  '124件',
  '一是',
  '《',
  '》',
  '“',
  '𠮷',
  '\ud83d',
  '|',
  '其中',
  '<!-- gongwen-ignore figures/rate 已核 -->',
  '',
];

/** The document after a random edit that the client was told of. */
function editAtRandom(client: LspClient, document: TextDocument, next: (limit: number) => number): void {
  const text = document.getText();
  let start = next(text.length + 1);
  // An editor does not cut surrogate pairs and line ends in two.
  if (/[\udc00-\udfff]/.test(text[start] ?? '') || (text[start] === '\n' && text[start - 1] === '\r')) start--;
  let end = Math.min(text.length, start + next(4));
  if (/[\udc00-\udfff]/.test(text[end] ?? '') || (text[end] === '\n' && text[end - 1] === '\r')) end--;
  client.change(document, start, Math.max(start, end), PIECES[next(PIECES.length)] ?? '');
}

describeServers('diagnostics', (start) => {
  it('are what the command line finds, with codes, data and related places', async () => {
    const client = await start();
    const document = client.open(WRONG);
    const diagnostics = await client.diagnostics(document);
    assert.deepEqual(told(document, diagnostics), expected(document));
    const rate = diagnostics.find(({ code }) => code === 'figures/rate');
    assert.equal(rate?.source, 'gongwen');
    assert.equal(rate?.data.version, 1);
    assert.match(rate?.data.fingerprint, /^[0-9a-f]{14}/);
    assert.equal(rate?.relatedInformation?.length, 2);
    assert.equal(rate?.codeDescription, undefined);
  });

  it(`are what the command line finds in every ${isBundle ? '' : 'faulty '}sample`, async () => {
    const client = await start();
    for (const name of readdirSync('samples')) {
      if (!isBundle && !name.includes('faulty')) continue;
      const text = readFileSync(`samples/${name}`, 'utf8');
      const document = client.open(text, { uri: `file:///samples/${name}` });
      assert.deepEqual(told(document, await client.diagnostics(document)), expected(document), name);
    }
  });

  it('are unchanged until the text or the settings change', async () => {
    const client = await start();
    const document = client.open(WRONG);
    const pull = (previousResultId?: string) =>
      client.on<DocumentDiagnosticReport>('diagnostic', document, { previousResultId });
    const first = await pull();
    assert.deepEqual(await pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    client.change(document, 0, 0, ' ');
    const second = await pull(first.resultId);
    assert.equal(second.kind, 'full');
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
    assert.equal((await pull(second.resultId)).kind, 'full');
  });

  it('of a file that was opened again are new', async () => {
    const client = await start();
    const document = client.open(WRONG, { uri: 'file:///same.txt' });
    const { resultId } = await client.on<DocumentDiagnosticReport>('diagnostic', document);
    client.close(document);
    const again = client.open('无误。\n', { uri: 'file:///same.txt' });
    const report = await client.on<DocumentDiagnosticReport>('diagnostic', again, { previousResultId: resultId });
    assert.equal(report.kind, 'full');
  });

  it('equal a fresh run after each of many random edits', async function () {
    this.timeout(120_000);
    const client = await start();
    const document = client.open(WRONG);
    const next = numbers(20_241);
    for (let i = 0; i < EDITS; i++) {
      editAtRandom(client, document, next);
      assert.deepEqual(told(document, await client.diagnostics(document)), expected(document), `edit ${i}`);
    }
  });

  it('answer for the newest text when edits overtake the request', async () => {
    const client = await start();
    const document = client.open(WRONG.repeat(200));
    const pending = client.diagnostics(document);
    client.change(document, 0, document.getText().length, WRONG);
    assert.deepEqual(told(document, await pending), expected(document));
  });

  it('can be cancelled', async () => {
    const client = await start();
    const document = client.open(WRONG.repeat(300));
    const source = new (await import('vscode-languageserver-protocol/node')).CancellationTokenSource();
    const pending = client.connection.sendRequest(
      'textDocument/diagnostic',
      { textDocument: { uri: document.uri } },
      source.token,
    );
    source.cancel();
    await assert.rejects(pending, (error: { code?: number }) => error.code === -32800);
  });

  it('are at most 1,000 and one that says how many are not shown', async () => {
    const client = await start();
    const document = client.open(
      `${TITLE}推进,依法行政;落实责任.\n${Array.from({ length: 1200 }, (_, i) => `第${i}段按装设备。\n`).join('')}`,
    );
    const diagnostics = await client.diagnostics(document);
    assert.equal(diagnostics.length, 1001);
    assert.ok(diagnostics.some(({ message }) => /没有列出/.test(String(message))));
  });

  it('are silent in other plain text and Markdown, and speak where a profile recognises the text', async () => {
    const client = await start();
    const note = client.open('买菜,做饭.\n', { languageId: 'plaintext', uri: 'file:///note.txt' });
    assert.deepEqual(await client.diagnostics(note), []);
    const markdown = client.open('# 笔记\n\n今天,下雨.\n', { languageId: 'markdown', uri: 'file:///note.md' });
    assert.deepEqual(await client.diagnostics(markdown), []);
    const report = client.open(WRONG, { languageId: 'plaintext', uri: 'file:///report.txt' });
    assert.ok((await client.diagnostics(report)).length > 0);
  });

  it('are pushed to clients that do not pull, replaced after edits and emptied when the file is closed', async () => {
    const client = await start({ capabilities: POOR });
    const document = client.open(WRONG);
    const pushed = (version: number) =>
      client.until(() => client.pushed.find((p) => p.uri === document.uri && p.version === version));
    assert.deepEqual(told(document, (await pushed(1)).diagnostics), expected(document));
    const at = document.getText().indexOf('98.8');
    client.change(document, at, at + 4, '97.6');
    assert.deepEqual(told(document, (await pushed(2)).diagnostics), expected(document));
    assert.ok(
      client.pushed.every(({ diagnostics }) => diagnostics.length > 0),
      'never emptied in between',
    );
    client.close(document);
    await client.until(() => client.pushed.find((p) => p.uri === document.uri && p.diagnostics.length === 0));
  });

  it('survive any text and any position', async () => {
    const client = await start();
    for (const text of [
      '',
      '\u0000',
      '\ud800',
      '𠮷'.repeat(50),
      '，'.repeat(2000),
      '《'.repeat(2000),
      '1'.repeat(5000),
      '\r\n\r'.repeat(50),
    ]) {
      const document = client.open(text);
      await client.diagnostics(document);
      for (const position of [
        { line: 0, character: 1 },
        { line: 9999, character: 9999 },
      ]) {
        const range = { start: position, end: position };
        await client.on('hover', document, { position });
        await client.on('completion', document, { position });
        await client.on('definition', document, { position });
        await client.on('prepareRename', document, { position });
        await client.on('selectionRange', document, { positions: [position] });
        await client.actions(document, range);
      }
      await client.on('semanticTokens/full', document);
      await client.on('formatting', document, { options: { tabSize: 2, insertSpaces: true } });
    }
  });
});
