import assert from 'node:assert/strict';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-protocol';
import { describeServers, POOR, textAt } from '../helpers/lsp-client.js';

const TEXT = `青禾县2024年法治政府建设年度报告

一、主要举措和成效
（一）加强领导。一是健全机制；二是压实责任。
（二）依法行政。
二、下一年度工作安排
`;

describeServers('document symbols', (start) => {
  it('are a tree whose nodes hold their children', async () => {
    const client = await start();
    const document = client.open(TEXT);
    const symbols = await client.on<DocumentSymbol[]>('documentSymbol', document);
    const draw = (nodes: readonly DocumentSymbol[], depth: number): string[] =>
      nodes.flatMap(({ name, selectionRange, range, children = [] }) => {
        assert.ok(document.offsetAt(range.start) <= document.offsetAt(selectionRange.start));
        assert.ok(document.offsetAt(range.end) >= document.offsetAt(selectionRange.end));
        assert.ok(textAt(document, selectionRange).startsWith(name.slice(0, 2)));
        return [`${' '.repeat(depth)}${name}`, ...draw(children, depth + 1)];
      });
    assert.deepEqual(draw(symbols, 0), [
      '青禾县2024年法治政府建设年度报告',
      '一、主要举措和成效',
      ' （一）加强领导',
      '  一是健全机制',
      '  二是压实责任',
      ' （二）依法行政',
      '二、下一年度工作安排',
    ]);
  });

  it('are a list for clients without trees', async () => {
    const client = await start({ capabilities: POOR });
    const symbols = await client.on<SymbolInformation[]>('documentSymbol', client.open(TEXT));
    assert.deepEqual(symbols.map(({ name, containerName }) => [name, containerName]).slice(2, 4), [
      ['（一）加强领导', '一、主要举措和成效'],
      ['一是健全机制', '（一）加强领导'],
    ]);
  });

  it('leave Markdown to the editor, and are silent in other plain text', async () => {
    const client = await start();
    const markdown = client.open(TEXT, { languageId: 'markdown', uri: 'file:///a.md' });
    assert.equal(await client.on('documentSymbol', markdown), null);
    const note = client.open('买菜\n一、白菜\n', { languageId: 'plaintext', uri: 'file:///note.txt' });
    assert.equal(await client.on('documentSymbol', note), null);
  });

  it('follow edits', async () => {
    const client = await start();
    const document = client.open(TEXT);
    client.change(document, TEXT.length, TEXT.length, '三、附则\n');
    const symbols = await client.on<DocumentSymbol[]>('documentSymbol', document);
    assert.equal(symbols.at(-1)?.name, '三、附则');
  });
});
