import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, EXTENSION, findingOf, findings, openFile, openText, until } from './editor.js';

const REPORT = `云岭市2025年法治政府建设年度报告

2025年，云岭市深入贯彻习近平法治思想，扎实推进法治政府建设。现将有关情况报告如下：

一、主要举措和成效

（一）依法化解矛盾纠纷

全年发生矛盾纠纷124件，调解成功121件，调解成功率98.8%。

二、存在的不足和原因

一是法治队伍力量薄弱，原因是编制偏紧。

三、2026年工作安排

一是加强行政执法监督。二是做好法治宣传。

云岭市人民政府
2026年1月15日
`;

describe('opening a report', () => {
  afterEach(closeAll);

  it('activates the extension and knows the language by extension', async () => {
    const { document } = await openText(REPORT);
    assert.equal(document.languageId, 'gongwen');
    await findingOf(document, 'figures/rate');
    assert.ok(vscode.extensions.getExtension(EXTENSION)?.isActive);
  });

  it('recognises a report in plain text and gives it the language', async () => {
    const { document } = await openText(REPORT, '云岭市年报.txt');
    const language = () =>
      vscode.workspace.textDocuments.find((d) => d.uri.toString() === document.uri.toString())?.languageId;
    await until(vscode.workspace.onDidOpenTextDocument, () => language() === 'gongwen', 'language');
  });

  it('leaves other plain text alone', async () => {
    const { document } = await openText('今天天气很好,我们去公园.\n', '日记.txt');
    const { document: report } = await openText(REPORT);
    await findingOf(report, 'figures/rate');
    assert.equal(document.languageId, 'plaintext');
    assert.deepEqual(findings(document), []);
  });

  it('shows the outline as a tree', async () => {
    const { document } = await openText(REPORT);
    await findingOf(document, 'figures/rate');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = symbols.map(({ name }) => name);
    for (const title of ['主要举措和成效', '存在的不足和原因', '2026年工作安排'])
      assert.ok(
        names.some((name) => name.includes(title)),
        `${title} in ${names.join(' ')}`,
      );
    const first = symbols.find(({ name }) => name.includes('主要举措'));
    assert.ok(first?.children.some(({ name }) => name.includes('依法化解矛盾纠纷')));
  });

  it('underlines the stated rate and links both operands', async () => {
    const { document } = await openText(REPORT);
    const finding = await findingOf(document, 'figures/rate');
    assert.equal(document.getText(finding.range), '98.8%');
    assert.match(finding.message, /121÷124/);
    const linked = finding.relatedInformation?.map(({ location }) => document.getText(location.range)) ?? [];
    for (const operand of ['124', '121'])
      assert.ok(
        linked.some((text) => text.includes(operand)),
        linked.join(' '),
      );
  });

  it('opens the samples with findings, no setting changed', async () => {
    const [sample] = await vscode.workspace.findFiles('samples/*faulty*');
    assert.ok(sample, 'a faulty sample');
    const { document } = await openFile(sample.fsPath);
    await until(vscode.languages.onDidChangeDiagnostics, () => findings(document).length > 5, 'findings of the sample');
  });
});
