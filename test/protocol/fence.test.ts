import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver-protocol/node';
import { codes, fenced, pulled, REPORT, stopFenced, WRONG } from '../helpers/fenced.js';
import { TITLE } from './helpers.js';

describe('fence', () => {
  afterEach(stopFenced);

  it('lets everything through while nothing is wrong', async () => {
    const { client, workers, logged } = await fenced();
    const document = client.open(REPORT);
    assert.ok(codes(await client.diagnostics(document)).includes('figures/rate'));
    const position = document.positionAt(document.getText().indexOf('98.8') + 1);
    assert.ok(await client.on<Hover>('hover', document, { position }));
    assert.equal(workers.length, 1);
    assert.deepEqual(logged, []);
  });

  it('is back after its worker was killed mid-way with settings and folders, and nothing typed is lost', async () => {
    const { client, workers, kill, shown } = await fenced(
      { configure: () => ({ severities: { 'figures/rate': 'hint' } }) },
      5000,
    );
    const document = client.open(TITLE);
    await client.diagnostics(document);
    const typed = `一、情况\n${WRONG}`;
    for (const [i, character] of [...typed].entries()) {
      const at = document.getText().length;
      client.change(document, at, at, character);
      if (i === 10) kill();
    }
    const found = await pulled(client, document);
    const rate = found.find(({ code }) => code === 'figures/rate');
    assert.equal(rate && document.getText(rate.range), '98.8%');
    assert.equal(rate?.severity, 4);
    assert.equal(workers.length, 2);
    assert.deepEqual(shown, []);
    assert.ok(client.asked.some(({ method }) => method === 'workspace/diagnostic/refresh'));
    assert.equal(client.asked.filter(({ method }) => method === 'client/registerCapability').length, 2);
  });
});
