import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import type { ExportResult, ReadWordResult, ReviewWordResult } from '../../server/src/lsp/protocol.js';
import { describeServers } from '../helpers/lsp-client.js';
import { TITLE } from './helpers.js';

describeServers('Word files', (start) => {
  it('give their text', async () => {
    const client = await start();
    const { uri } = client.open(`${TITLE}一、主要举措和成效\n全年开展执法检查12次。\n`);
    const { base64 } = await client.request<ExportResult>('gongwen/export', { textDocument: { uri } });
    const result = await client.request<ReadWordResult>('gongwen/readWord', { base64 });
    assert.ok(result.text?.includes('一、主要举措和成效\n全年开展执法检查12次。'));
  });

  it('come back with comments at their findings', async () => {
    const client = await start();
    const { uri } = client.open(`${TITLE}一、主要举措和成效\n全年办理案件124件，办结121件，办结率98.8%。\n`);
    const { base64 } = await client.request<ExportResult>('gongwen/export', { textDocument: { uri } });
    const result = await client.request<ReviewWordResult>('gongwen/reviewWord', { base64, uri, revise: true });
    assert.ok(result.comments > 0);
    const parts = unzipSync(Uint8Array.from(atob(result.base64 ?? ''), (c) => c.charCodeAt(0)));
    assert.match(new TextDecoder().decode(parts['word/comments.xml']), /121÷124/);
  });

  it('say why they cannot be read', async () => {
    const client = await start();
    const result = await client.request<ReadWordResult>('gongwen/readWord', { base64: btoa('no archive') });
    assert.equal(result.text, null);
    assert.match(result.error ?? '', /[一-龥]/);
  });
});
