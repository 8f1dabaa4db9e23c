import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, TextDocumentEdit, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  describeServers,
  edited,
  type LspClient,
  ORIGIN,
  POOR,
  RICH,
  type StartOptions,
} from '../helpers/lsp-client.js';
import { TITLE } from './helpers.js';

const WRONG = `${TITLE}一、情况\n办理案件124件，办结121件，办结率98.8%。\n`;

describeServers('files and folders', (start) => {
  let folder = '';
  const at = (name: string): string => pathToFileURL(join(folder, name)).href;
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const startIn = (options: StartOptions = {}): Promise<LspClient> =>
    start({ folders: [{ uri: pathToFileURL(folder).href, name: 'reports' }], ...options });
  const severityOf = async (client: LspClient, document: TextDocument): Promise<number | undefined> =>
    (await client.diagnostics(document)).find(({ code }) => code === 'figures/rate')?.severity;
  const watched = (client: LspClient, name: string): void =>
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: at(name), type: 2 }],
    });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongwen-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('follow the nearest gongwen.yaml, each folder its own', async () => {
    write('a/gongwen.yaml', 'rules:\n  figures/rate: warning\n');
    write('b/gongwen.yaml', 'rules:\n  figures/rate: off\n');
    const client = await startIn();
    assert.equal(await severityOf(client, client.open(WRONG, { uri: at('a/1.txt') })), 2);
    assert.equal(await severityOf(client, client.open(WRONG, { uri: at('b/1.txt') })), undefined);
    assert.equal(await severityOf(client, client.open(WRONG, { uri: at('1.txt') })), 1);
  });

  it('follow gongwen.yaml when it is written', async () => {
    write('gongwen.yaml', 'rules:\n  figures/rate: warning\n');
    const client = await startIn();
    const document = client.open(WRONG, { uri: at('1.txt') });
    assert.equal(await severityOf(client, document), 2);
    write('gongwen.yaml', 'rules:\n  figures/rate: hint\n');
    watched(client, 'gongwen.yaml');
    assert.equal(await severityOf(client, document), 4);
  });

  it('follow gongwen.yaml while it is edited, and say what is wrong in it', async () => {
    write('gongwen.yaml', '');
    const client = await startIn();
    const document = client.open(WRONG, { uri: at('1.txt') });
    const config = client.open('rules:\n  figures/rate: warning\n', { uri: at('gongwen.yaml'), languageId: 'yaml' });
    assert.equal(await severityOf(client, document), 2);
    client.change(config, 0, config.getText().length, 'rules:\n  figures/rat: warning\n');
    const [problem] = await client.diagnostics(config);
    assert.match(String(problem?.message), /figures\/rate/);
    const [fix] = await client.actions(config, problem?.range ?? { start: ORIGIN, end: ORIGIN });
    const change = fix?.edit?.documentChanges?.[0] as TextDocumentEdit;
    assert.equal(edited(config, change.edits as never), 'rules:\n  figures/rate: warning\n');
    client.close(config);
    assert.equal(await severityOf(client, document), 1);
  });

  it('push what is wrong in gongwen.yaml', async () => {
    const client = await startIn({ capabilities: POOR });
    client.open('rule:\n  a: b\n', { uri: at('gongwen.yaml'), languageId: 'yaml' });
    const { diagnostics } = await client.until(() => client.pushed.find(({ uri }) => uri === at('gongwen.yaml')));
    assert.match(String(diagnostics[0]?.message), /rules/);
  });

  it('take severities, profile and language from the editor, but nothing that the configuration turned off', async () => {
    write('off/gongwen.yaml', 'rules:\n  figures/rate: off\n');
    const client = await startIn({
      configure: () => ({ severities: { 'figures/rate': 'info' }, locale: 'en', profile: 'general' }),
    });
    const document = client.open(WRONG, { uri: at('1.txt') });
    const diagnostics = await client.diagnostics(document);
    assert.equal(diagnostics.find(({ code }) => code === 'figures/rate')?.severity, 3);
    assert.ok(diagnostics.every(({ code }) => code !== 'structure/required-section'));
    assert.ok(diagnostics.every(({ message }) => /[a-z]{3}/.test(String(message))));
    assert.equal(await severityOf(client, client.open(WRONG, { uri: at('off/1.txt') })), undefined);
  });

  it('leave out what the baseline accepts', async () => {
    const client = await startIn();
    const document = client.open(WRONG, { uri: at('1.txt') });
    const rate = (await client.diagnostics(document)).find(({ code }) => code === 'figures/rate');
    const entry = { rule: 'figures/rate', fingerprint: rate?.data.fingerprint, text: '98.8%' };
    write('gongwen-baseline.json', JSON.stringify({ schema: 'gongwen-baseline/1', files: { '1.txt': [entry] } }));
    write('gongwen.yaml', 'baseline: gongwen-baseline.json\n');
    watched(client, 'gongwen.yaml');
    watched(client, 'gongwen-baseline.json');
    assert.equal(await severityOf(client, document), undefined);
  });

  /** Applies an action to the files of the folder. */
  function apply(client: LspClient, { edit }: CodeAction): void {
    for (const change of edit?.documentChanges ?? []) {
      if ('kind' in change) continue;
      const name = decodeURIComponent(change.textDocument.uri.slice(change.textDocument.uri.lastIndexOf('/') + 1));
      const [first] = change.edits;
      assert.ok(first && 'newText' in first);
      write(name, first.newText);
      watched(client, name);
    }
  }

  for (const [what, title] of [
    ['change a severity', /设为“关闭”/],
    ['accept a finding', /列入基线/],
  ] as const)
    it(`offer to ${what} in files that do not exist yet`, async () => {
      const client = await startIn();
      const document = client.open(WRONG, { uri: at('1.txt') });
      const rate = (await client.diagnostics(document)).find(({ code }) => code === 'figures/rate');
      const actions = await client.actions(document, rate?.range ?? { start: ORIGIN, end: ORIGIN });
      const action = actions.find((a) => title.test(a.title));
      assert.ok(action, actions.map((a) => a.title).join(' | '));
      apply(client, action);
      assert.equal(await severityOf(client, document), undefined);
    });

  it('check reports that are not open, with unchanged ones left out and gone ones emptied', async () => {
    write('a.txt', WRONG);
    write('note.txt', '买菜,做饭.\n');
    write('node_modules/b.txt', WRONG);
    const client = await startIn({ initializationOptions: { workspaceDiagnostics: true } });
    const pull = (previousResultIds: { uri: string; value: string }[]) =>
      client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    const { items } = await pull([]);
    assert.deepEqual(
      items.map(({ uri, kind }) => [uri, kind]),
      [[at('a.txt'), 'full']],
    );
    const value = items[0]?.resultId ?? '';
    const second = await pull([
      { uri: at('a.txt'), value },
      { uri: at('gone.txt'), value: 'x' },
    ]);
    assert.deepEqual(
      second.items.map(({ uri, kind }) => [uri, kind]),
      [
        [at('a.txt'), 'unchanged'],
        [at('gone.txt'), 'full'],
      ],
    );
  });

  it('are not checked where nobody asked', async () => {
    write('a.txt', WRONG);
    const client = await startIn({ capabilities: RICH });
    assert.deepEqual(await client.request('workspace/diagnostic', { previousResultIds: [] }), { items: [] });
  });

  it('find symbols of reports that are not open', async () => {
    write('a.txt', WRONG);
    const client = await startIn();
    const symbols = await client.request<{ name: string }[]>('workspace/symbol', { query: '情况' });
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['一、情况'],
    );
  });

  it('find each once where links lead back to their own folder', async () => {
    write('a/a.txt', WRONG);
    for (const name of ['self', 'a/up', 'a/again']) symlinkSync(name === 'a/up' ? '..' : '.', join(folder, name));
    const client = await startIn();
    const symbols = await client.request<{ name: string }[]>('workspace/symbol', { query: '情况' });
    assert.equal(symbols.length, 1);
  });
});
