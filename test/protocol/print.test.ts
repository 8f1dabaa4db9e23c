import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { createProtocolConnection } from 'vscode-languageserver-protocol/node';
import type { ExportResult, PrintResult } from '../../server/src/lsp/protocol.js';
import { describeServers, LspClient, transportNow } from '../helpers/lsp-client.js';
import { webServer } from '../helpers/web-server.js';
import { TITLE } from './helpers.js';

const REPORT = `${TITLE}一、主要举措和成效
全年办理矛盾纠纷124件，化解121件，化解率98.8%。
二、存在的不足
执法力量薄弱。
`;

describeServers('the printed page', (start) => {
  const about = (uri: string) => ({ textDocument: { uri } });
  const textOf = ({ sheets }: PrintResult) =>
    sheets.flatMap(({ lines }) => lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')));

  it('shows every line with its place in the text', async () => {
    const client = await start();
    const { uri } = client.open(REPORT);
    const result = await client.request<PrintResult>('gongwen/print', about(uri));
    assert.equal(result.sheets.length, 1);
    for (const { source, pieces } of result.sheets[0]?.lines ?? [])
      assert.equal(source && REPORT.slice(source.start, source.end), pieces.map(({ text }) => text).join(''));
    assert.ok(textOf(result).includes('一、主要举措和成效'));
  });

  it('marks findings where they stand', async () => {
    const client = await start();
    const { uri } = client.open(REPORT);
    const result = await client.request<PrintResult>('gongwen/print', about(uri));
    const marked = result.sheets
      .flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces))
      .filter((p) => p.severity);
    const rate = marked.find(({ severity }) => severity === 'error');
    assert.equal(rate?.text, '98.8%');
    assert.match(rate?.message ?? '', /121÷124/);
    assert.equal(rate?.range && REPORT.slice(rate.range.start, rate.range.end), '98.8%');
  });

  it('follows what is typed', async () => {
    const client = await start();
    const document = client.open(REPORT);
    const at = REPORT.indexOf('薄弱');
    client.change(document, at, at + 2, '不足');
    const result = await client.request<PrintResult>('gongwen/print', about(document.uri));
    assert.ok(textOf(result).includes('执法力量不足。'));
  });

  it('prints texts that are no reports, without findings', async () => {
    const client = await start();
    const { uri } = client.open('买菜\n', { languageId: 'plaintext' });
    assert.deepEqual(textOf(await client.request<PrintResult>('gongwen/print', about(uri))), ['买菜']);
  });

  it('answers nothing about what is not open', async () => {
    const client = await start();
    assert.equal(await client.request('gongwen/print', about('file:///nowhere.txt')), null);
    assert.equal(await client.request('gongwen/export', about('file:///nowhere.txt')), null);
  });

  it('hands out the Word file', async () => {
    const client = await start();
    const { uri } = client.open(REPORT);
    const { base64 } = await client.request<ExportResult>('gongwen/export', about(uri));
    const parts = unzipSync(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)));
    assert.match(new TextDecoder().decode(parts['word/document.xml']), /化解率98\.8%/);
  });
});

describe('the printed page in a browser', () => {
  it('is the same as in Node', async () => {
    const pageOf = async (client: LspClient): Promise<unknown> => {
      const { uri } = client.open(REPORT);
      const result = await client.request<PrintResult>('gongwen/print', { textDocument: { uri } });
      await client.stop();
      return result;
    };
    const { reader, writer } = webServer(() => readFileSync('dist/typos.bin'));
    const web = await pageOf(await LspClient.over(createProtocolConnection(reader, writer)));
    assert.deepEqual(
      web,
      await pageOf(await LspClient.start(transportNow(), { counts: readFileSync('dist/typos.bin') })),
    );
    assert.ok(JSON.stringify(web).includes('121÷124'));
  });
});
