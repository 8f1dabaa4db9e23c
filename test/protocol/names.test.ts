import assert from 'node:assert/strict';
import type { DocumentHighlight, Location, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { describeServers, editedBy, rangeOf, textAt } from '../helpers/lsp-client.js';
import { openMarked, TITLE } from './helpers.js';

const BODY = `${TITLE}印发《青禾县法治政府建设实施方案》（以下简称《方案》），落实《⟦方‸案⟧》要求。

一、主要举措和成效
（一）加强领导。一是健全机制，压实责任；二是加强督察。
（二）依法行政。办理案件124件，办结121件，办结率97.6%。
二、下一年度工作安排
继续规范执法，详见https://www.example.cn/a.html。
`;

describeServers('names', (start) => {
  it('lead from an abbreviation to its definition, and find all its places', async () => {
    const client = await start();
    const { document, position, spans } = openMarked(client, BODY);
    const [definition] = await client.on<Location[]>('definition', document, { position });
    assert.equal(
      document.offsetAt(definition?.range.start ?? { line: 0, character: 0 }),
      document.getText().indexOf('《方案》') + 1,
    );
    const all = await client.on<Location[]>('references', document, {
      position,
      context: { includeDeclaration: true },
    });
    assert.equal(all.length, 2);
    const uses = await client.on<Location[]>('references', document, {
      position,
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      uses.map(({ range }) => range),
      spans.map((span) => rangeOf(document, span)),
    );
    const highlights = await client.on<DocumentHighlight[]>('documentHighlight', document, { position });
    assert.equal(highlights.length, 2);
  });

  it('lead from a stated figure to its operands', async () => {
    const client = await start();
    const { document, position } = openMarked(client, `${TITLE}办理案件124件，办结121件，办结率98.‸8%。\n`);
    const operands = await client.on<Location[]>('definition', document, { position });
    assert.deepEqual(operands.map(({ range }) => textAt(document, range)).sort(), ['121件', '124件']);
  });

  it('rename an abbreviation', async () => {
    const client = await start();
    const { document, position } = openMarked(client, BODY);
    const prepared = await client.on<{ placeholder: string }>('prepareRename', document, { position });
    assert.equal(prepared.placeholder, '方案');
    const edit = await client.on<WorkspaceEdit>('rename', document, { position, newName: '实施方案' });
    const text = editedBy(document, edit);
    assert.match(text, /以下简称《实施方案》），落实《实施方案》/);
    await assert.rejects(client.on('rename', document, { position, newName: '《坏》' }), /简称/);
  });

  it('rename a repeated figure, and nothing that only has its value', async () => {
    const client = await start();
    const { document, position } = openMarked(
      client,
      `${TITLE}新收行政复议案件13‸0件。开展培训130件次。行政复议案件130件已审结。\n`,
    );
    const edit = await client.on<WorkspaceEdit>('rename', document, { position, newName: '140' });
    assert.match(editedBy(document, edit), /新收行政复议案件140件。开展培训130件次。行政复议案件140件已审结/);
    await assert.rejects(client.on('rename', document, { position, newName: '许多' }), /数字/);
  });

  it('rename nothing where there is no name', async () => {
    const client = await start();
    const { document, position } = openMarked(client, `${TITLE}坚持依‸法行政。\n`);
    assert.equal(await client.on('prepareRename', document, { position }), null);
  });
});
