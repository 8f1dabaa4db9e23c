import assert from 'node:assert/strict';
import type { WordFailure, WordReviewResult, WordTextResult } from '../../server/src/lsp/protocol.js';
import { readWord } from '../../server/src/word/read.js';
import { docx, p } from '../helpers/docx.js';
import { describeServers } from '../helpers/lsp-client.js';
import { REFUSED } from '../helpers/refused-words.js';

const file = docx({ body: p('甲县2025年法治政府建设年度报告') + p('全年受理200件，办结150件，办结率95%。') });
const base64 = Buffer.from(file).toString('base64');
const textDocument = { uri: 'file:///甲.docx' };

describeServers('Word files', (start) => {
  it('are opened as text', async () => {
    const client = await start();
    const { text } = await client.request<WordTextResult>('gongwen/wordText', { textDocument, base64 });
    assert.equal(text, readWord(file).text);
  });

  it('come back with comments, or with what was changed', async () => {
    const client = await start();
    const commented = await client.request<WordReviewResult>('gongwen/wordReview', { textDocument, base64 });
    assert.ok(commented.comments > 0);
    const text = readWord(file).text.replace('95%', '75%');
    const changed = await client.request<WordReviewResult>('gongwen/wordReview', { textDocument, base64, text });
    assert.deepEqual([changed.edits, changed.left], [1, 0]);
    const bytes = new Uint8Array(Buffer.from(changed.base64, 'base64'));
    assert.equal(readWord(bytes).text, text);
    assert.equal(readWord(bytes, { revisions: 'original' }).text, readWord(file).text);
    const longer = await client.request<WordReviewResult>('gongwen/wordReview', {
      textDocument,
      base64,
      text: `${text}新行\n`,
    });
    assert.deepEqual([longer.edits, longer.left > 0], [0, true]);
  });

  it('are checked in their form once the server knows where a text came from, while it is edited, too', async () => {
    const client = await start({ initializationOptions: { commands: ['gongwen.carryBack'] } });
    const { text } = readWord(file);
    const document = client.open(text, { uri: 'untitled:甲' });
    const codes = async () => new Set((await client.diagnostics(document)).map(({ code }) => code));
    assert.ok(![...(await codes())].some((code) => String(code).startsWith('layout/')));
    const origin = { textDocument: { uri: document.uri }, base64 };
    await client.connection.sendNotification('gongwen/wordOrigin', origin);
    await client.until(() => client.asked.find(({ method }) => method === 'workspace/diagnostic/refresh'));
    assert.ok((await codes()).has('layout/title'));
    client.change(document, text.indexOf('95%'), text.indexOf('95%') + 3, '75%');
    assert.ok((await codes()).has('layout/title'));
    const found = (await client.diagnostics(document)).find(({ code }) => code === 'layout/title');
    assert.ok(found);
    const actions = await client.actions(document, found.range);
    const remedy = actions.find(({ command }) => command?.command === 'gongwen.carryBack');
    assert.deepEqual(remedy?.command?.arguments, [document.uri, true]);
    const asked = { textDocument, base64, text: text.replace('95%', '75%'), reform: true };
    const made = await client.request<WordReviewResult>('gongwen/wordReview', asked);
    assert.deepEqual([made.edits, made.left], [1, 0]);
    assert.ok(made.reforms > 0);
  });

  it('are refused in one sentence with advice', async () => {
    const client = await start();
    for (const [name, [bytes]] of Object.entries(REFUSED))
      for (const method of ['gongwen/wordText', 'gongwen/wordReview']) {
        const params = { textDocument, base64: Buffer.from(bytes).toString('base64') };
        const failed = await client.request<WordFailure>(method, params);
        assert.match(failed.error, /^[^\n]*；请[^\n]*$/u, `${method}: ${name}`);
      }
  });
});
