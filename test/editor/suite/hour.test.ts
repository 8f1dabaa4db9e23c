import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, findingsWhere, openText, ruleOf, until } from './editor.js';
import { compose, countOf, inWebview, needsWindow, press, screenshot, type, waitFor } from './window.js';

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

  async press(key: string, change: (text: string) => string = (text) => text): Promise<void> {
    await press(key);
    this.expected = change(this.expected);
    await this.stands(key);
  }

  /** What was typed calls for a suggestion; Tab takes the first one, and `written` stands instead of `typed`. */
  async suggestion(typed: string, written: string, closed = ''): Promise<void> {
    await type(typed, 60);
    this.expected += typed + closed;
    await this.stands(typed);
    await suggested();
    await aMoment();
    await this.press('Tab', (text) => text.slice(0, text.length - typed.length - closed.length) + written);
  }

  /** The caret before the first of some words, as by a click. */
  caretAt(words: string): void {
    const at = this.editor.document.positionAt(this.text.indexOf(words));
    this.editor.selection = new vscode.Selection(at, at);
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
      '街道党工委把法治建设列入年度工作要点，全年召开专题会议4次，研究解决执法保障、矛盾化解等问题11个，班子成员带头述法。制定《石桥街道行政执法协同办法》（以下简称《办法》），明确街道与派驻机构的分工；执法中队、司法所、市场监管所按照《办法》开展会商9次，《办法》施行以来移交线索58条，办结49条。',
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

    // The title of a law is completed behind its first mark, which is closed once.
    await writer.rest('严格执行');
    await writer.suggestion('《中华人民共和国行政处', '《中华人民共和国行政处罚法》', '》');
    await writer.press('End');
    await writer.line('，组织执法人员学习12次，参加考试45人，合格45人。');

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

    // A wrong figure is seen while it is written, and its first fix is the sure one.
    await writer.line('（五）优化营商环境');
    await writer.rest('全年受理企业诉求85件，办结80件，办结率95.1%');
    await findingsWhere(document, (all) => all.some((one) => ruleOf(one) === 'figures/rate'), 'the wrong rate');
    await writer.press('ArrowLeft');
    await press('Control+.');
    await waitFor('.action-widget');
    await aMoment();
    await screenshot('hour-fix');
    await writer.press('Enter', (text) => text.replace('95.1%', '94.1%'));
    await writer.press('End');
    await writer.line(
      '。设立帮办窗口3个，提供上门服务27次，协助企业申报惠企政策41项；对轻微违法行为实行首违不罚16件，企业对服务的评价总体较好。推行一次告知、容缺受理，办事材料由12份减为7份，平均办理时间缩短3个工作日。',
    );
    await writer.line('（六）自觉接受监督');
    await writer.line(
      '办理人大代表建议5件、政协委员提案4件，全部按期答复，并回访有关代表委员。主动公开政府信息132条，受理公开申请6件，均在法定期限内答复。聘请社区法律顾问8名，审查合同36份，提出修改意见52条，采纳47条。',
    );
    await writer.line('（七）建设法治社区');
    await writer.line(
      '在9个社区设立法治议事点，全年议事54次，议定事项61件，办成57件；培育“法律明白人”72名，平均每个社区8名。组织居民参加人民调解员培训3期，完善居民公约，把停车、养犬、楼道堆物等常见纠纷写进公约，做到大事一起议、小事有人管。开展“邻里说法”活动，由律师、民警、老党员轮流坐班，就近解答婚姻家庭、物业服务、劳动报酬等方面的问题213个，其中当场答复198个，转交有关部门办理15个。建立未成年人法治教育联系点4个，在寒暑假组织模拟法庭、旁听庭审等实践活动。把法治宣传融入端午、中秋、重阳等传统节日，举办法治灯谜、情景短剧等活动，发放宣传折页，让居民在家门口学法、在身边事里懂法，遇事找法、办事依法的氛围更加浓厚。',
    );

    await writer.line('二、存在的不足和原因');
    await writer.line(
      '一是执法力量不足，原因是专业人员偏少，13名执法人员中具有法律专业背景的只有3名；二是普法形式单一，原因是创新意识不强，面向新就业群体、外来务工人员的宣传不够；三是矛盾预防能力有待提高，原因是网格与部门之间信息传递不够及时，个别问题发现得早、处理得晚。',
    );
    await writer.line('三、街道主要负责人履行推进法治建设第一责任人职责情况');
    await writer.line(
      '街道主要负责人认真履行第一责任人职责，对重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办，全年主持学法6次，听取汇报5次，研究执法保障事项7件。',
    );
    await writer.line('四、2026年工作安排');
    await writer.line(
      '一是充实执法力量，组织培训6期，把3个派驻机构的人员纳入统一调度；二是丰富普法形式，打造法治文化阵地2处，面向企业、学校、工地开展宣讲；三是健全多元化解机制，推动司法所、派出所、社区之间信息共享，把问题解决在基层。',
    );
    await writer.line('');
    await writer.line('石桥街道办事处');
    await writer.rest('2026年1月15日');
    await silent(document);
    await screenshot('hour-written');
    assert.ok(document.getText().length >= 1500, `${document.getText().length} characters`);

    // Read over: by the list of headings, to the definition of an abbreviation, and back over its new name.
    await press('Control+Shift+o');
    await waitFor('.quick-input-widget .monaco-list-row');
    await screenshot('hour-headings');
    await press('Escape');
    await aMoment();
    writer.caretAt('办法》开展会商');
    await aMoment();
    await press('F12');
    await until(
      vscode.window.onDidChangeTextEditorSelection,
      () => document.offsetAt(writer.editor.selection.start) < document.getText().indexOf('），明确街道'),
      'the definition of the abbreviation',
    );
    writer.caretAt('办法》开展会商');
    await aMoment();
    await press('F2');
    await waitFor('.rename-box input');
    await aMoment();
    await press('Control+a');
    await type('协同办法', 0);
    await writer.press('Enter', (text) => text.replaceAll('《办法》', '《协同办法》'));
    await writer.press('Control+z', (text) => text.replaceAll('《协同办法》', '《办法》'));

    // Formatting has nothing left to do in what was written with it; the finished report has its page of findings.
    await vscode.commands.executeCommand('editor.action.formatDocument');
    await writer.stands('formatted');
    await silent(document);
    await vscode.commands.executeCommand('gongwen.showPage');
    await inWebview.waitFor('h3 >> text=石桥街道年报.gongwen');
    await screenshot('hour-page');
  });
});
