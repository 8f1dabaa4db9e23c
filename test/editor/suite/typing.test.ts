import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingOf, findings, findingsWhere, openText, ruleOf } from './editor.js';

/** A blank line in the middle of {@link largeReport}. */
const BLANK = 1503;

/** About 350,000 characters, no paragraph twice. */
function largeReport(): string {
  const lines = ['云岭市2025年工作情况报告', ''];
  for (let part = 1; part <= 12; part++) {
    lines.push(`第${part}章 分项工作`, '');
    for (let i = 1; i <= 220; i++) {
      const n = part * 1000 + i;
      lines.push(
        `第${n}号片区开展法治宣传${n % 90}场次，排查矛盾纠纷${n}件，化解${n - 7}件，组织执法人员学习${n % 40}课时，走访企业${n % 70}家，收集意见建议${n % 55}条，全部建立台账并逐项回应，群众获得感持续增强，各项任务有序推进，基层基础不断夯实。`,
        '',
      );
    }
  }
  return lines.join('\n');
}

describe('typing', () => {
  afterEach(closeAll);

  it('stays right in a report of 350,000 characters', async function () {
    this.timeout(120_000);
    const editor = await openText(largeReport());
    const { document } = editor;
    const at = document.lineAt(BLANK).range.start;
    const line = '全年办理案件124件，办结121件，办结率98.8%。';
    for (const [i, character] of [...line].entries())
      await editor.edit((edit) => edit.insert(at.translate(0, i), character), {
        undoStopBefore: false,
        undoStopAfter: false,
      });
    const finding = await findingOf(document, 'figures/rate', 60_000);
    assert.equal(document.getText(finding.range), '98.8%');
    assert.equal(finding.range.start.line, BLANK);
  });

  it('ends with the findings of a fresh report after 500 random edits', async function () {
    this.timeout(240_000);
    const pieces = [
      '。',
      '，',
      '\n',
      '一、',
      '一是',
      '三是',
      '全年受理案件124件，办结121件，办结率98.8%。',
      '《',
      '》、《',
      '“',
      '2025',
      '的的',
      '不同程序',
    ];
    const editor = await openText('关于石桥街道工作的报告\n\n一、基本情况\n\n全年受理案件130件，办结121件。\n');
    const { document } = editor;
    let seed = 7;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return seed % below;
    };
    for (let i = 0; i < 500; i++) {
      const length = document.getText().length;
      const from = random(length + 1);
      const remove = random(5) === 0 ? random(8) : 0;
      const range = new vscode.Range(document.positionAt(from), document.positionAt(Math.min(length, from + remove)));
      await editor.edit((edit) => edit.replace(range, pieces[random(pieces.length)] ?? ''), {
        undoStopBefore: false,
        undoStopAfter: false,
      });
    }
    const text = document.getText();
    const fresh = await openText(text);
    const print = (d: vscode.Diagnostic) =>
      `${ruleOf(d)} ${d.range.start.line}:${d.range.start.character} ${d.message}`;
    await findingsWhere(fresh.document, (all) => all.length > 0);
    await vscode.window.showTextDocument(document);
    await findingsWhere(
      document,
      (all) => all.map(print).sort().join('\n') === findings(fresh.document).map(print).sort().join('\n'),
      'the findings of a fresh report',
    );
  });
});
