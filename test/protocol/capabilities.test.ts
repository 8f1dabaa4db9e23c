import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { LspClient, POOR, RICH } from '../helpers/lsp-client.js';

const SNAPSHOT = 'test/protocol/capabilities.snap.json';

describe('capabilities', () => {
  it('are those of the snapshot (write it anew with UPDATE_SNAPSHOTS=1)', async () => {
    const found: Record<string, unknown> = {};
    for (const [name, capabilities] of Object.entries({ rich: RICH, poor: POOR })) {
      const client = await LspClient.start('in process', { capabilities });
      found[name] = client.capabilities;
      await client.stop();
    }
    const text = `${JSON.stringify(found, null, 2)}\n`;
    if (process.env.UPDATE_SNAPSHOTS) writeFileSync(SNAPSHOT, text);
    assert.equal(text, readFileSync(SNAPSHOT, 'utf8'));
  });

  it('offer workspace diagnostics only to those who asked', async () => {
    const client = await LspClient.start('in process', { initializationOptions: { workspaceDiagnostics: true } });
    const provider = client.capabilities.diagnosticProvider;
    assert.ok(provider && 'workspaceDiagnostics' in provider && provider.workspaceDiagnostics);
    await client.stop();
  });
});
