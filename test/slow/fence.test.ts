import assert from 'node:assert/strict';
import { codes, fenced, LOOP, pulled, REPORT, stopFenced, WRONG } from '../helpers/fenced.js';
import { POOR } from '../helpers/lsp-client.js';
import { TITLE } from '../protocol/helpers.js';

describe('fence', () => {
  afterEach(stopFenced);

  it('is back within two seconds after its worker was killed mid-way, and nothing typed is lost', async () => {
    const { client, workers, kill, shown } = await fenced({}, 5000);
    const document = client.open(TITLE);
    await client.diagnostics(document);
    const typed = `一、情况\n${WRONG}`;
    const began = Date.now();
    for (const [i, character] of [...typed].entries()) {
      const at = document.getText().length;
      client.change(document, at, at, character);
      if (i === 10) kill();
    }
    const found = await pulled(client, document);
    assert.ok(Date.now() - began < 2000, `${Date.now() - began} ms`);
    const rate = found.find(({ code }) => code === 'figures/rate');
    assert.equal(rate && document.getText(rate.range), '98.8%');
    assert.equal(workers.length, 2);
    assert.deepEqual(shown, []);
    assert.ok(client.asked.some(({ method }) => method === 'workspace/diagnostic/refresh'));
    assert.equal(client.asked.filter(({ method }) => method === 'client/registerCapability').length, 2);
  });

  it('finds the rule that does not end on a paragraph, leaves it out there and says so, until it is changed', async function () {
    this.timeout(30_000);
    const { client, shown, logged } = await fenced();
    const document = client.open(REPORT);
    await client.diagnostics(document);
    const at = document.getText().length;
    client.change(document, at, at, `${LOOP}${WRONG}`);
    const found = await pulled(client, document);
    // All other rules have their say, also on that paragraph.
    assert.equal(codes(found).filter((code) => code === 'figures/rate').length, 2);
    const left = found.filter(({ code }) => code === 'engine/timeout');
    assert.deepEqual(
      left.map(({ range }) => document.getText(range)),
      [`${LOOP}${WRONG}`.trim()],
    );
    assert.match(String(left[0]?.message), /规则terms\/loop/);
    assert.equal(shown.length, 1);
    assert.match(shown[0] ?? '', /^规则terms\/loop检查.*第5行“推进这项永不结束的工作。/);
    assert.ok(logged.some((message) => message.startsWith('analysis restarted')));
    assert.ok(logged.some((message) => message.includes('terms/loop')));
    // Typing elsewhere goes on with the worker that is there.
    client.change(document, at, at, WRONG);
    assert.equal((await pulled(client, document)).filter(({ code }) => code === 'figures/rate').length, 3);
    const bad = document.getText().indexOf('永不结束');
    client.change(document, bad, bad + 4, '长期');
    assert.ok(!codes(await pulled(client, document)).includes('engine/timeout'));
    assert.equal(shown.length, 1);
  });

  it('finds the rule that does not end on a whole text, and does without it', async function () {
    this.timeout(40_000);
    const { client, shown, logged } = await fenced();
    const document = client.open(`${REPORT}其一不止。\n其二不止。\n`);
    const found = await pulled(client, document);
    assert.ok(codes(found).includes('figures/rate'));
    assert.deepEqual(
      shown.map((message) => message.slice(0, 16)),
      ['规则structure/loop'],
    );
    assert.ok(logged.some((message) => message.includes('structure/loop')));
  });

  it('finds a paragraph that ends its worker again and again', async function () {
    this.timeout(30_000);
    const { client, shown } = await fenced();
    const document = client.open(`${REPORT}工作立即退出。\n`);
    const found = await pulled(client, document);
    assert.ok(codes(found).includes('figures/rate'));
    assert.ok(codes(found).includes('engine/timeout'));
    assert.match(shown[0] ?? '', /工作立即退出/);
  });

  it('serves clients that do not pull', async function () {
    this.timeout(30_000);
    const { client } = await fenced({ capabilities: POOR });
    const document = client.open(`${REPORT}${LOOP}\n`);
    await client.until(() =>
      client.pushed.find(({ diagnostics }) => diagnostics.some(({ code }) => code === 'engine/timeout')),
    );
    assert.ok(document);
  });
});
