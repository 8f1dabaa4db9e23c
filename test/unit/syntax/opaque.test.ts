import assert from 'node:assert/strict';
import { opaqueAt, opaqueOf } from '../../../server/src/syntax/opaque.js';
import { marked, paragraph, withMarks } from './block-of.js';

/** The opaque spans of a line are those marked, of these kinds. */
function check(line: string, ...kinds: string[]): void {
  it(line, () => {
    const { text } = marked(line);
    const found = opaqueOf(paragraph(text));
    assert.equal(withMarks(text, found), line);
    assert.deepEqual(
      found.map(({ kind }) => kind),
      kinds,
    );
  });
}

describe('opaqueOf', () => {
  check('办理124件,调解121件', ...[]);
  check('共受理⟦1,392,476⟧件,其中⟦29 757⟧件', 'digit-group', 'digit-group');
  check('分别为12,2021年为3', ...[]);
  check('办结率⟦98.8⟧%,比上年提高⟦2.3⟧个百分点', 'decimal', 'decimal');
  check('窗口⟦8:30⟧至⟦17：30⟧开放', 'time', 'time');
  check('按⟦3:2⟧配置，补助比例为⟦1：1⟧', 'ratio', 'ratio');
  check('下发《通知》（云政发⟦〔2021〕1号⟧）', 'document-number');
  check('依据青府规⟦[2022] 第3号⟧和柳法⟦（2021）12号⟧文件', 'document-number', 'document-number');
  check('详见⟦https://www.example.gov.cn/a/b.html?x=1,2⟧，或写信至⟦fazhi@example.gov.cn⟧。', 'url', 'email');
  check('登录⟦www.example.gov.cn⟧。', 'url');
  check('⟦PM2.5⟧平均浓度下降，⟦5G⟧基站建成，推行“⟦2+26⟧”“⟦1+13⟧”模式', 'code', 'code', 'code', 'code');
  check('“⟦12·4⟧”国家宪法日，“⟦3·15⟧”活动', 'code', 'code');
  check('按⟦GB/T 9704-2012⟧印发，拨打⟦0899-61234567⟧', 'code', 'phone');
  check('2021-2025年规划不是编码', ...[]);
  check('拨打12345热线', ...[]);
  check('时间为⟦2021-01-21⟧，或⟦2021.1.21⟧', 'date', 'decimal');
  check('⟦2021/1/2⟧前完成，⟦AT&T⟧公司与⟦Wi-Fi⟧信号', 'date', 'code', 'code');

  it('finds the span that an offset lies in', () => {
    const { text, spans } = marked('率⟦98.8⟧%，比⟦3:2⟧。');
    const block = paragraph(text);
    for (let i = 0; i < text.length; i++)
      assert.equal(
        opaqueAt(block, i) !== undefined,
        spans.some((s) => s.start <= i && i < s.end),
        `${i}`,
      );
  });
});
