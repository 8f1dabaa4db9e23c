import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, findingsWhere, openText, ruleOf, until } from './editor.js';
import { compose, countOf, needsWindow, press, screenshot, type, waitFor } from './window.js';

/** Writes by keyboard and knows after every line what must stand there: nothing else may have come in. */
class Writer {
  readonly editor: vscode.TextEditor;
  expected = '';

  constructor(editor: vscode.TextEditor) {
    this.editor = editor;
  }

  get text(): string {
    return this.editor.document.getText();
  }

  /** Waits until the text is what it must be. */
  async stands(what: string): Promise<void> {
    await until(vscode.workspace.onDidChangeTextDocument, () => this.text === this.expected, what, 8000).catch(() =>
      assert.equal(this.text, this.expected, what),
    );
  }

  /** A line and Enter; `next` is the number that Enter may write. */
  async line(text: string, next = ''): Promise<void> {
    await type(text, 0);
    this.expected += text;
    await this.stands(text);
    await press('Enter');
    this.expected += `\n${next}`;
    await this.stands(`Enter behind ${text}`);
  }

  async rest(text: string): Promise<void> {
    await type(text, 0);
    this.expected += text;
    await this.stands(text);
  }

  async press(key: string, change: (text: string) => string): Promise<void> {
    await press(key);
    this.expected = change(this.expected);
    await this.stands(key);
  }
}

/** What a hand needs between two keys; the editor learns meanwhile what it was offered. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 400));

/** The finished report has no findings. */
const silent = (document: vscode.TextDocument) =>
  findingsWhere(document, (all) => all.length === 0, 'end of findings').catch(() =>
    assert.deepEqual(findings(document).map(ruleOf), []),
  );

/** Waits for suggestions; asks for them where keys that came faster than any hand kept them away. */
async function suggested(): Promise<void> {
  const rows = '.suggest-widget.visible .monaco-list-row';
  await waitFor(rows, 3000).catch(async () => {
    await press('Control+Space');
    await waitFor(rows);
  });
}

describe('an hour of writing', () => {
  afterEach(closeAll);

  it('takes a street office from an empty file to the finished report, by keyboard alone', async function () {
    needsWindow(this);
    this.timeout(300_000);
    this.retries(0);
    const writer = new Writer(await openText('', '石桥街道年报.gongwen'));
    const { document } = writer.editor;
    await waitFor('.monaco-editor.focused');

    await writer.line('石桥街道2025年法治政府建设年度报告');
    await writer.line('');
    await writer.line(
      '2025年，石桥街道坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，全面推进依法行政，各项任务有序落实。现将有关情况报告如下：',
    );
    await writer.line('');
    // Behind a heading's own line nothing is written, at any level.
    await writer.line('一、2025年推进法治政府建设的主要举措和成效');
    await writer.line('（一）强化组织领导');
    await writer.line(
      '街道党工委把法治建设列入年度工作要点，全年召开专题会议4次，研究解决执法保障、矛盾化解等问题11个，班子成员带头述法。',
    );
    await writer.line('（二）规范行政执法');
    await writer.rest('全年办理行政处罚案件124件，办结121件，');
    await aMoment();
    await writer.rest('办结率');
    await suggested();
    await screenshot('hour-value');
    await aMoment();
    // The value that follows is taken with Tab; Enter would begin a new line.
    await writer.press('Tab', (text) => `${text}97.6%`);
    await writer.line('；开展联合检查36次，检查经营主体210家次。');

    // A composition is not disturbed and shows no list.
    await compose(['y', 'yi', 'yifa', '依法'], '依法');
    writer.expected += '依法';
    await writer.stands('composed');
    assert.equal(await countOf('.suggest-widget.visible'), 0, 'no list behind a composed word');
    await writer.line('公示执法结果，案卷评查合格。');

    // A half-width mark becomes a full-width one, and one undo brings it back.
    await type('压实责任,', 0);
    writer.expected += '压实责任，';
    await writer.stands('full-width comma');
    await writer.press('Control+z', (text) => `${text.slice(0, -1)},`);
    await writer.press('Control+y', (text) => `${text.slice(0, -1)}，`);
    await writer.line('执法全过程记录做到全覆盖。');

    // Items go on by themselves; the number is one step of undo, one Backspace, or one Enter.
    await writer.line('（三）化解矛盾纠纷');
    await writer.line('1.坚持网格排查，全年排查矛盾纠纷150件，化解147件，化解率98%；', '2.');
    await writer.press('Control+z', (text) => text.slice(0, -2));
    await writer.press('Control+y', (text) => `${text}2.`);
    await writer.line('依托调解工作室受理群众来访62批次；', '3.');
    await writer.rest('推广“石桥说事”“邻里议事”等做法。');
    await press('Enter');
    writer.expected += '\n4.';
    await writer.stands('the next item');
    await aMoment();
    await writer.press('Backspace', (text) => text.slice(0, -2));
    await writer.line('（四）加强普法宣传。开展法治讲座18场，参加1260人次。', '（五）');
    await writer.press('Enter', (text) => text.slice(0, -3));

    await writer.line('二、存在的不足和原因');
    await writer.line('一是执法力量不足，原因是专业人员偏少；二是普法形式单一，原因是创新意识不强。');
    await writer.line('三、街道主要负责人履行推进法治建设第一责任人职责情况');
    await writer.line('街道主要负责人认真履行第一责任人职责，对重要工作亲自部署、重大问题亲自过问，全年听取汇报5次。');
    await writer.line('四、2026年工作安排');
    await writer.line('一是充实执法力量，组织培训6期；二是丰富普法形式，打造法治文化阵地2处；三是健全多元化解机制。');
    await writer.line('');
    await writer.line('石桥街道办事处');
    await writer.rest('2026年1月15日');
    await silent(document);
    await screenshot('hour-written');
    assert.ok(document.getText().length > 500, `${document.getText().length} characters`);
  });
});
