import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  DiagnosticSeverity,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { edited, LspClient, POOR, type StartOptions, transportNow } from '../helpers/lsp-client.js';
import { webServer } from '../helpers/web-server.js';

const TEXT = `云岭市2024年重点工作总结

一、2024年主要工作
办理案件124件，办结121件，办结率98.8%。依法妥善处理各类矛顿纠纷，维护社会稳定。
深入推进行政执法规饭化建设，进一步完善公共文化服物体系。
`;

const COUNTS = 'https://example.invalid/dist/typos.bin';

/** A server in this process that has the counts; in the slow suites, the bundle. */
const started = (options: StartOptions = {}): Promise<LspClient> =>
  LspClient.start(transportNow(), { ...options, counts: readFileSync('dist/typos.bin') });

const slipsIn = (diagnostics: readonly Diagnostic[]) => diagnostics.filter(({ code }) => code === 'terms/typo');

/** What a client shows of the text in the end, and what it showed first. */
async function shownBy(client: LspClient): Promise<{ first: readonly Diagnostic[]; last: readonly Diagnostic[] }> {
  client.open(TEXT);
  await client.until(() => client.pushed.find(({ diagnostics }) => slipsIn(diagnostics).length > 0));
  const shown = client.pushed.map(({ diagnostics }) => diagnostics);
  // Only a server in a process of its own has a code.
  assert.equal((await client.stop()) ?? 0, 0);
  return { first: shown[0] ?? [], last: shown.at(-1) ?? [] };
}

describe('likely slips in the editor', () => {
  it('come after the first findings, and are the same in a browser as in Node', async () => {
    const node = await shownBy(await LspClient.start('stdio', { capabilities: POOR }));
    assert.deepEqual(slipsIn(node.first), []);
    assert.ok(node.first.length > 0);
    assert.equal(slipsIn(node.last).length, 3);
    assert.deepEqual(
      node.last.filter((one) => slipsIn([one]).length === 0),
      node.first,
    );

    const asked: string[] = [];
    const { reader, writer } = webServer((url) => {
      asked.push(url);
      return readFileSync('dist/typos.bin');
    });
    const connection = createProtocolConnection(reader, writer);
    const web = await shownBy(
      await LspClient.over(connection, { capabilities: POOR, initializationOptions: { counts: COUNTS } }),
    );
    assert.deepEqual(asked, [COUNTS]);
    assert.equal(JSON.stringify(web), JSON.stringify(node));
  });

  it('are in the first answer to a client that pulls, or behind it where the client says so', async () => {
    const once = await started();
    assert.equal(slipsIn(await once.diagnostics(once.open(TEXT))).length, 3);
    await once.stop();

    const later = await started({ initializationOptions: { slipsLater: true } });
    const document = later.open(TEXT);
    assert.deepEqual(slipsIn(await later.diagnostics(document)), []);
    await later.until(() => later.asked.find(({ method }) => method === 'workspace/diagnostic/refresh'));
    assert.equal(slipsIn(await later.diagnostics(document)).length, 3);
    await later.stop();
  });

  it('are in the first answer though findings were asked for before it', async () => {
    const client = await started();
    const document = client.open(TEXT);
    await client.actions(document, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    assert.equal(slipsIn(await client.diagnostics(document)).length, 3);
    await client.stop();
  });

  it('offer the reading first, then that the word is right, and are told from errors of figures', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongwen-'));
    const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
    writeFileSync(join(folder, 'gongwen.yaml'), '# 本单位\nrules:\n  figures/rate: error\n');
    const client = await started({ folders: [{ uri: pathToFileURL(folder).href, name: 'reports' }] });
    try {
      const document = client.open(TEXT, { uri: uri('1.txt') });
      const all = await client.diagnostics(document);
      assert.equal(all.find(({ code }) => code === 'figures/rate')?.severity, DiagnosticSeverity.Error);
      const [slip, ...more] = slipsIn(all);
      assert.ok(slip && more.length > 0);
      assert.notEqual(slip.severity, DiagnosticSeverity.Error);

      const [fix, accept] = await client.actions(document, slip.range);
      assert.equal(fix?.title, '改为“盾”');
      assert.match(accept?.title ?? '', /^“.*矛顿.*”不是错字，加入单位用语表$/);
      const [change] = (accept?.edit?.documentChanges ?? []) as TextDocumentEdit[];
      assert.equal(change?.textDocument.uri, uri('gongwen.yaml'));
      const config = TextDocument.create('', 'yaml', 0, readFileSync(join(folder, 'gongwen.yaml'), 'utf8'));
      writeFileSync(join(folder, 'gongwen.yaml'), edited(config, change.edits as TextEdit[]));
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uri('gongwen.yaml'), type: 2 }],
      });
      assert.deepEqual(
        slipsIn(await client.diagnostics(document)).map(({ message }) => message),
        more.map(({ message }) => message),
      );
    } finally {
      await client.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('are silent while a syllable is being composed beside them', async () => {
    const client = await started({ capabilities: POOR });
    const composing = TEXT.replace('矛顿纠纷', "矛顿jiu'fen");
    client.open(composing);
    await client.until(() => client.pushed.find(({ diagnostics }) => slipsIn(diagnostics).length > 0));
    const said = slipsIn(client.pushed.at(-1)?.diagnostics ?? []).map(({ message }) => message);
    assert.ok(said.length > 0 && said.every((message) => !String(message).includes('矛')), said.join());
    await client.stop();
  });
});
