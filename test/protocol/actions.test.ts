import assert from 'node:assert/strict';
import type { CodeAction, Range } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { describeServers, editedBy, type LspClient, ORIGIN, rangeOf } from '../helpers/lsp-client.js';
import { openMarked, TITLE } from './helpers.js';

const WRONG = `${TITLE}一、情况\n办理案件124件，办结121件，办结率⟦98.8%⟧。\n推进,依法行政,落实责任。\n`;

async function named(client: LspClient, document: TextDocument, range: Range, title: RegExp): Promise<CodeAction> {
  const actions = await client.actions(document, range);
  const found = actions.find((action) => title.test(action.title));
  assert.ok(found, `${title} is not among ${actions.map((a) => a.title).join(' | ')}`);
  return found;
}

describeServers('code actions', (start) => {
  it('offer the fixes of a finding', async () => {
    const client = await start();
    const { document, spans } = openMarked(client, WRONG);
    const range = rangeOf(document, spans[0] ?? { start: 0, end: 0 });
    const fix = await named(client, document, range, /97\.6/);
    assert.equal(fix.kind, 'quickfix');
    assert.equal(fix.diagnostics?.[0]?.code, 'figures/rate');
    assert.equal(fix.isPreferred, undefined);
    assert.match(editedBy(document, fix.edit), /办结率97\.6%/);
  });

  it('prefer a single sure fix, and fix all of a rule', async () => {
    const client = await start();
    const { document } = openMarked(client, `${TITLE}推进⟦,⟧依法行政,落实责任。\n`);
    const comma = document.getText().indexOf(',');
    const range = rangeOf(document, { start: comma, end: comma });
    const actions = await client.actions(document, range);
    const preferred = actions.filter((action) => action.isPreferred);
    assert.equal(preferred.length, 1);
    assert.match(editedBy(document, preferred[0]?.edit), /推进，依法行政/);
  });

  it('stand in the order in which they are wanted', async () => {
    const client = await start({ initializationOptions: { commands: ['gongwen.explainRule'] } });
    const { document, spans } = openMarked(
      client,
      `${TITLE}一、情况\n办理案件124件，办结121件，⟦办结率⟧98.8%。\n受理案件200件，办结150件，办结率80%。\n`,
    );
    const at = (spans[0]?.end ?? 0) + 1;
    const titles = (await client.actions(document, rangeOf(document, { start: at, end: at }))).map(
      ({ title }) => title,
    );
    const kinds = titles.map((title) =>
      /忽略|设为|列入基线/.test(title)
        ? 'silence'
        : /规则说明/.test(title)
          ? 'explain'
          : /改为/.test(title)
            ? 'fix'
            : title,
    );
    assert.deepEqual(
      kinds.filter((kind, i) => kind !== kinds[i - 1]),
      ['fix', 'explain', 'silence'],
      titles.join(' | '),
    );
    assert.equal(titles[0], '改为97.6%');
  });

  it('fix all of a kind in the file', async () => {
    const client = await start();
    const { document } = openMarked(client, `${TITLE}落实《条例》、《办法》要求。\n\n学习《纲要》、《规划》内容。\n`);
    const at = document.getText().indexOf('、《');
    const action = await named(client, document, rangeOf(document, { start: at, end: at }), /同类问题全部修正（2处）/);
    assert.match(editedBy(document, action.edit), /《条例》《办法》.*《纲要》《规划》/s);
  });

  it('silence a finding here, in the file, and are silent then', async () => {
    for (const title of [/此处忽略/, /在本文件中忽略/]) {
      const client = await start();
      const { document, spans } = openMarked(client, WRONG);
      const action = await named(client, document, rangeOf(document, spans[0] ?? { start: 0, end: 0 }), title);
      const text = editedBy(document, action.edit);
      client.change(document, 0, document.getText().length, text);
      const codes = (await client.diagnostics(document)).map(({ code }) => code);
      assert.ok(
        !codes.includes('figures/rate') && !codes.some((code) => String(code).startsWith('directives/')),
        codes.join(),
      );
    }
  });

  it('apply all safe fixes and no choice', async () => {
    const client = await start();
    const { document } = openMarked(client, WRONG);
    const range = { start: ORIGIN, end: ORIGIN };
    assert.deepEqual(
      (await client.actions(document, range)).filter(({ kind }) => kind?.startsWith('source')),
      [],
    );
    const [all] = await client.actions(document, range, ['source.fixAll']);
    assert.equal(all?.kind, 'source.fixAll.gongwen');
    const text = editedBy(document, all?.edit);
    assert.match(text, /推进，依法行政，落实责任。/);
    assert.match(text, /98\.8%/);
    client.change(document, 0, document.getText().length, text);
    assert.deepEqual(await client.actions(document, range, ['source.fixAll.gongwen']), []);
  });

  it('explain a rule where the client can show it', async () => {
    const client = await start({ initializationOptions: { commands: ['gongwen.explainRule'] } });
    const { document, spans } = openMarked(client, WRONG);
    const action = await named(client, document, rangeOf(document, spans[0] ?? { start: 0, end: 0 }), /规则说明/);
    assert.deepEqual(action.command?.arguments, ['figures/rate']);
  });

  const refactored: [string, RegExp, string, string][] = [
    [
      'renumber the headings of a level',
      /本级标题重新编号/,
      '一、甲\n正文。\n三、‸乙\n正文。\n四、丙\n正文。\n',
      '一、甲\n正文。\n二、乙\n正文。\n三、丙\n正文。\n',
    ],
    [
      'demote a heading with what follows',
      /降一级/,
      '一、甲\n正文。\n二、‸乙\n（一）小\n正文。\n三、丙\n正文。\n',
      '一、甲\n正文。\n（一）乙\n1.小\n正文。\n二、丙\n正文。\n',
    ],
    [
      'promote a heading',
      /升一级/,
      '一、甲\n（一）小\n正文。\n（二）‸大\n正文。\n二、乙\n正文。\n',
      '一、甲\n（一）小\n正文。\n二、大\n正文。\n三、乙\n正文。\n',
    ],
    [
      'split run-in items',
      /拆成/,
      '一、甲\n主要做法是：一是健‸全机制，压实责任；二是加强督察。\n',
      '一、甲\n主要做法是：\n（一）健全机制，压实责任。\n（二）加强督察。\n',
    ],
    [
      'join headings to run-in items',
      /合并/,
      '一、甲\n（一）健‸全机制，压实责任。\n（二）加强督察。\n',
      '一、甲\n一是健全机制，压实责任；二是加强督察。\n',
    ],
  ];
  for (const [what, title, source, expected] of refactored)
    it(what, async () => {
      const client = await start();
      const { document, position } = openMarked(client, TITLE + source);
      const action = await named(client, document, { start: position, end: position }, title);
      assert.equal(action.kind, 'refactor.rewrite');
      assert.equal(editedBy(document, action.edit), TITLE + expected);
    });

  it('offer no refactoring in plain prose', async () => {
    const client = await start();
    const { document, position } = openMarked(client, `${TITLE}一、甲\n继续推‸进工作。\n`);
    assert.deepEqual(await client.actions(document, { start: position, end: position }, ['refactor']), []);
  });
});
