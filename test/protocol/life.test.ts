import assert from 'node:assert/strict';
import { describeServers, LspClient, POOR } from '../helpers/lsp-client.js';
import { thorough } from '../helpers/thorough.js';

describeServers(
  'language server',
  (start) => {
    it('names itself and takes increments', async () => {
      const client = await start();
      const { textDocumentSync, positionEncoding } = client.capabilities;
      assert.deepEqual(textDocumentSync, { openClose: true, change: 2, save: false });
      assert.equal(positionEncoding, 'utf-16');
    });

    it('answers about documents that are not open', async () => {
      const client = await start();
      const textDocument = { uri: 'file:///nowhere.txt' };
      assert.equal(await client.request('textDocument/documentSymbol', { textDocument }), null);
      assert.deepEqual(await client.request('textDocument/diagnostic', { textDocument }), { kind: 'full', items: [] });
    });

    it('offers no pull to clients that do not pull', async () => {
      const client = await start({ capabilities: POOR });
      assert.equal(client.capabilities.diagnosticProvider, undefined);
    });
  },
  thorough() ? ['in process', 'stdio', 'command'] : ['in process'],
);

describe('life of the server process', () => {
  for (const transport of thorough() ? (['stdio', 'command'] as const) : (['command'] as const))
    it(`ends with code 0 after shutdown (${transport})`, async () => {
      const client = await LspClient.start(transport);
      const textDocument = { uri: 'file:///nowhere.txt' };
      assert.deepEqual(await client.request('textDocument/diagnostic', { textDocument }), { kind: 'full', items: [] });
      assert.equal(await client.stop(), 0);
    });
});
