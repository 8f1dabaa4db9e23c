import assert from 'node:assert/strict';
import type {
  CodeLens,
  DocumentLink,
  FoldingRange,
  Hover,
  InlayHint,
  Range,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { describeServers, edited, POOR, rangeOf, textAt } from '../helpers/lsp-client.js';
import { openMarked, TITLE } from './helpers.js';

const BODY = `${TITLE}印发《青禾县法治政府建设实施方案》（以下简称《方案》），落实《⟦方‸案⟧》要求。

一、主要举措和成效
（一）加强领导。一是健全机制，压实责任；二是加强督察。
（二）依法行政。办理案件124件，办结121件，办结率97.6%。
二、下一年度工作安排
继续规范执法，详见https://www.example.cn/a.html。
`;

describeServers('features', (start) => {
  it('fold sections', async () => {
    const client = await start();
    const { document } = openMarked(client, BODY);
    const folds = await client.on<FoldingRange[]>('foldingRange', document);
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [4, 6],
        [7, 8],
      ],
    );
  });

  it('select from figure to text in growing steps', async () => {
    const client = await start();
    const { document, position } = openMarked(client, '一、情况\n全年办理案件124件，办结12‸1件。\n');
    const [selection] = await client.on<SelectionRange[]>('selectionRange', document, { positions: [position] });
    const texts: string[] = [];
    for (let step = selection; step; step = step.parent) texts.push(textAt(document, step.range));
    assert.deepEqual(texts.slice(0, 3), ['121件', '办结121件', '全年办理案件124件，办结121件。']);
    assert.equal(texts.at(-1), document.getText());
    for (const [i, text] of texts.entries()) assert.ok(i === 0 || text.length > (texts[i - 1]?.length ?? 0));
  });

  const hovers: [string, string, RegExp][] = [
    ['a figure with its formula', '全年办理案件124件，办结121件，办结率98.‸8%。', /121÷124＝97\.58%.*不一致/s],
    ['the interval of a rounded figure', '投入资金1.‸2亿元。', /\[115000000, 125000000\]/],
    ['a law with its status', '依据《行政处‸罚法》执法。', /中华人民共和国行政处罚法.*全国人民代表大会.*现行有效/s],
    [
      'an abbreviation',
      '印发《云岭市依法行政实施方案》（以下简称《方案》），落实《方‸案》。',
      /云岭市依法行政实施方案/,
    ],
  ];
  for (const [what, text, expected] of hovers)
    it(`hover ${what}`, async () => {
      const client = await start();
      const { document, position } = openMarked(client, `${TITLE}${text}\n`);
      const hover = await client.on<Hover>('hover', document, { position });
      assert.match((hover.contents as { value: string }).value, expected);
    });

  it('hover the basis of a heading, in plain text where the client asks for that', async () => {
    const client = await start({ capabilities: POOR });
    const { document, position } = openMarked(client, `${TITLE}一、存在的‸不足\n力量薄弱。\n`);
    const hover = await client.on<Hover>('hover', document, { position });
    const { kind, value } = hover.contents as { kind: string; value: string };
    assert.equal(kind, 'plaintext');
    assert.match(value, /不足：必备内容/);
    assert.doesNotMatch(value, /\*\*/);
  });

  it('hint at figures that follow and at those that do not', async () => {
    const client = await start();
    const { document } = openMarked(
      client,
      `${TITLE}办理案件124件，办结121件，办结率97.6%。\n\n受理矛盾纠纷200件，调解成功150件，调解成功率80%。\n`,
    );
    const range: Range = rangeOf(document, { start: 0, end: document.getText().length });
    const hints = await client.on<InlayHint[]>('inlayHint', document, { range });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['✓', '→75%'],
    );
  });

  it('show no hints and lenses to those who turned them off', async () => {
    const client = await start({ configure: () => ({ inlayHints: false, codeLens: false }) });
    const { document } = openMarked(client, BODY);
    const range: Range = rangeOf(document, { start: 0, end: document.getText().length });
    assert.deepEqual(await client.on('inlayHint', document, { range }), []);
    assert.deepEqual(await client.on('codeLens', document), []);
  });

  it('count figures over each part', async () => {
    const client = await start();
    const { document } = openMarked(client, BODY);
    const lenses = await client.on<CodeLens[]>('codeLens', document);
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ['数据3项，参与核对3项，全部一致'],
    );
  });

  const lensed: [string, string, string[]][] = [
    [
      'a fault once, however many figures it touches',
      '一、情况\n开展活动12场次。\n二、数据\n新收案件130件，其中自然人100件、法人20件、其他5件。\n',
      ['数据1项，参与核对0项', '数据4项，参与核对4项，不一致1处'],
    ],
    [
      'a chapter whose only section has all of its figures once',
      '一、情况\n（一）办案\n办理案件124件，办结121件，办结率97.6%。\n',
      ['数据3项，参与核对3项，全部一致'],
    ],
    [
      'a chapter and its sections',
      '一、情况\n（一）办案\n办理案件124件，办结121件，办结率97.6%。\n（二）培训\n培训45人次。\n',
      ['数据4项，参与核对3项，全部一致', '数据3项，参与核对3项，全部一致', '数据1项，参与核对0项'],
    ],
  ];
  for (const [what, source, expected] of lensed)
    it(`count over ${what}`, async () => {
      const client = await start();
      const { document } = openMarked(client, TITLE + source);
      const lenses = await client.on<CodeLens[]>('codeLens', document);
      assert.deepEqual(
        lenses.map(({ command }) => command?.title),
        expected,
      );
    });

  it('link addresses', async () => {
    const client = await start();
    const links = await client.on<DocumentLink[]>('documentLink', openMarked(client, BODY).document);
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://www.example.cn/a.html'],
    );
  });

  it('link rules named in comments to their bundled pages', async () => {
    const client = await start({ initializationOptions: { rulePages: 'file:///pages/' } });
    const { document } = openMarked(client, `${TITLE}<!-- gongwen-ignore figures/rate 已核对 -->\n情况正常。\n`);
    const links = await client.on<DocumentLink[]>('documentLink', document);
    assert.deepEqual(
      links.map(({ target }) => target),
      ['file:///pages/figures/rate.md'],
    );
  });

  it('find symbols of open reports', async () => {
    const client = await start();
    openMarked(client, BODY);
    const symbols = await client.request<SymbolInformation[]>('workspace/symbol', { query: '加领' });
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['（一）加强领导'],
    );
  });

  it('colour marks, figures and titles, with deltas and ranges', async () => {
    const client = await start();
    const { document } = openMarked(client, `${TITLE}一、情况\n依据《行政处罚法》办结3件，第一责任人召开第2次会议。\n`);
    const tokens = await client.on<SemanticTokens>('semanticTokens/full', document);
    const legend = client.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    const read: [string, string][] = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < tokens.data.length; i += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = tokens.data.slice(i, i + 4);
      line += down;
      character = down > 0 ? right : character + right;
      const start = document.offsetAt({ line, character });
      read.push([legend[type] ?? '', document.getText().slice(start, start + length)]);
    }
    assert.deepEqual(read, [
      ['number', '2024年'],
      ['keyword', '一、'],
      ['string', '《行政处罚法》'],
      ['number', '3件'],
      ['number', '第2'],
    ]);
    client.change(document, document.getText().indexOf('3件'), document.getText().indexOf('3件') + 1, '13');
    const delta = await client.on<SemanticTokensDelta>('semanticTokens/full/delta', document, {
      previousResultId: tokens.resultId,
    });
    assert.equal(delta.edits.length, 1);
    const [change] = delta.edits;
    const patched = [...tokens.data];
    patched.splice(change?.start ?? 0, change?.deleteCount ?? 0, ...(change?.data ?? []));
    const fresh = await client.on<SemanticTokens>('semanticTokens/full', document);
    assert.deepEqual(patched, fresh.data);
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 20 } };
    const part = await client.on<SemanticTokens>('semanticTokens/range', document, { range });
    assert.equal(part.data.length, 10);
    assert.equal(part.data[0], 3);
  });

  it('format form and leave figures alone', async () => {
    const client = await start();
    const { document } = openMarked(client, `${TITLE}办理案件124件,办结121件,办结率98.8%。\n`);
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await client.on<TextEdit[]>('formatting', document, { options });
    assert.match(edited(document, edits), /124件，办结121件，办结率98\.8%。/);
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    assert.deepEqual(await client.on('rangeFormatting', document, { options, range }), []);
  });

  const typed: [string, string, string, string][] = [
    ['a comma behind 汉字', '推进工作,‸', ',', '推进工作，'],
    ['no comma in a number', '共1,‸', ',', '共1,'],
    ['a closing bracket like its opening one', '工作（试行)‸', ')', '工作（试行）'],
    ['a full stop', '继续推进.‸', '.', '继续推进。'],
    [
      'the next number behind a run-in heading',
      '（一）加强领导。健全机制。\n‸',
      '\n',
      '（一）加强领导。健全机制。\n（二）',
    ],
    ['the next number in a list', '1.甲事项\n2.乙事项\n‸', '\n', '1.甲事项\n2.乙事项\n3.'],
    ['nothing behind a bare heading', '一、工作情况\n‸', '\n', '一、工作情况\n'],
  ];
  for (const [what, source, ch, expected] of typed)
    it(`format on type: ${what}`, async () => {
      const client = await start();
      const { document, position } = openMarked(client, `${TITLE}${source}`);
      const edits = await client.on<TextEdit[]>('onTypeFormatting', document, {
        position,
        ch,
        options: { tabSize: 2, insertSpaces: true },
      });
      assert.equal(edited(document, edits), TITLE + expected);
    });

  it('format on type: no number for those who turned it off', async () => {
    const client = await start({ configure: () => ({ nextNumber: false }) });
    const { document, position } = openMarked(client, '（一）加强领导。健全机制。\n‸\n');
    const options = { tabSize: 2, insertSpaces: true };
    assert.deepEqual(await client.on('onTypeFormatting', document, { position, ch: '\n', options }), []);
  });
});
