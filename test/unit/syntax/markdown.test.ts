import assert from 'node:assert/strict';
import { parseReport } from '../../../server/src/report/parse.js';
import { opaqueOf } from '../../../server/src/syntax/opaque.js';
import { checkOutline } from '../../helpers/outline.js';

const parse = (text: string) => parseReport(text, { format: 'markdown' });

/** Kind and logical text of every block that is not blank. */
const blocks = (text: string): string[] =>
  parse(text)
    .blocks.filter(({ kind }) => kind !== 'blank')
    .map((block) => `${block.kind}: ${block.text}`);

/** Every unit of each logical text stands in the source where the map says. */
function checkMap(text: string): void {
  const report = parse(text);
  for (const block of report.blocks) {
    for (let i = 0; i < block.text.length; i++) {
      const { start, end } = report.rangeOf({ block, start: i, end: i + 1 });
      const there = text.slice(start, end);
      assert.ok(
        there === block.text[i] || (block.text[i] === ' ' && /^[\r\n]/.test(there)),
        `${block.text}: ${i} ${there}`,
      );
    }
  }
}

describe('Markdown', () => {
  const cases: readonly (readonly [name: string, source: string, ...expected: string[]])[] = [
    [
      'joins the lines of a paragraph',
      '全镇受理诉求120件，\n办结118件。\n\n次段落完整结束。',
      'paragraph: 全镇受理诉求120件，办结118件。',
      'paragraph: 次段落完整结束。',
    ],
    ['puts a blank between words of Latin letters', 'we use\nTypeScript here.', 'paragraph: we use TypeScript here.'],
    [
      'leaves out emphasis, links, images and HTML',
      '**一是**加强[培训](https://a.cn/b "c")，![图](a.png)完成<b>3</b>次\\*。',
      'paragraph: 一是加强培训，完成3次*。',
    ],
    [
      'leaves out what names a note, a term or an abbreviation that a line defines',
      '走访企业32家[^1]。\n\n[^1]: 含个体户,下同。\n[^注]: 见附表。\n\n联调\n: 各方参与的调解。\n: 也称联合调解。\n\n*[三项]: 公示等制度',
      'paragraph: 走访企业32家[^1]。',
      'paragraph: 含个体户,下同。',
      'paragraph: 见附表。',
      'paragraph: 联调',
      'paragraph: 各方参与的调解。',
      'paragraph: 也称联合调解。',
      'paragraph: 公示等制度',
    ],
    [
      'begins no paragraph at a number before Latin letters',
      'start\n    alpha\n123. alpha',
      'paragraph: start alpha 123. alpha',
    ],
    ['keeps emphasis next to quotation marks out too', '落实**“三项制度”**要求。', 'paragraph: 落实“三项制度”要求。'],
    ['keeps stars that are none', '面积3*4米，共5 * 6块。', 'paragraph: 面积3*4米，共5 * 6块。'],
    [
      'passes over front matter, code and HTML',
      '---\ntitle: x\n---\n\n```\n一、代码\n```\n\n<div>\n一、框\n</div>\n\n    一、缩进\n\n这里是正文内容。',
      'opaque: ---\ntitle: x\n---',
      'opaque: ```\n一、代码\n```',
      'opaque: <div>\n一、框\n</div>',
      'opaque:     一、缩进',
      'paragraph: 这里是正文内容。',
    ],
    [
      'reads list items',
      '* 完成整改，\n  全部销号。\n- 建立台账。',
      'list-item: 完成整改，全部销号。',
      'list-item: 建立台账。',
    ],
    [
      'reads tables row by row',
      '文前说明文字。\n\n类别 | 件数\n--- | ---\n来信 | 3\n\n后文说明。',
      'paragraph: 文前说明文字。',
      'table-row: 类别 | 件数',
      'table-row: --- | ---',
      'table-row: 来信 | 3',
      'paragraph: 后文说明。',
    ],
    [
      'keeps directives',
      '正文第一段内容。\n\n<!-- gongwen-ignore figures/rate 已核对 -->\n\n正文第二段。',
      'paragraph: 正文第一段内容。',
      'directive: <!-- gongwen-ignore figures/rate 已核对 -->',
      'paragraph: 正文第二段。',
    ],
    ['reads quotations', '> 引用的一句话，\n> 在这里结束。', 'paragraph: 引用的一句话，在这里结束。'],
  ];
  for (const [name, source, ...expected] of cases) {
    it(name, () => assert.deepEqual(blocks(source), expected));
    it(`${name}: and finds the way back`, () => {
      checkMap(source);
      checkMap(source.replaceAll('\n', '\r\n'));
    });
  }

  it('reads headings of both kinds', () =>
    checkOutline(
      '# 柳溪镇2023年法治政府建设年度报告\n\n## 一、主要做法\n\n正文说明文字。\n\n### （一）强化领导\n\n**1. 健全机制。**正文。\n\n下步打算\n---\n\n正文说明。\n',
      `
      t0 柳溪镇2023年法治政府建设年度报告
      h1 一、|主要做法
        h2 （一）|强化领导
          h3 1.|健全机制
      h1 下步打算
      `,
      'markdown',
    ));

  it('reads plain reports whose lines nothing separates', () =>
    checkOutline(
      '柳溪镇2023年法治政府建设年度报告\n2023年，全镇认真落实法治政府建设要求，现报告如下：\n一、主要做法\n（一）强化领导。一是专题研究。召开会议3次。\n二是压实责任。\n（二）规范执法。整治3次。\n二、存在问题\n队伍建设还有差距。\n',
      `
      t0 柳溪镇2023年法治政府建设年度报告
      h1 一、|主要做法
        h2 （一）|强化领导
          i3 一是|专题研究
          i3 二是|压实责任
        h2 （二）|规范执法
      h1 二、|存在问题
      `,
      'markdown',
    ));

  it('keeps code spans and entities from the rules', () => {
    const block = parse('运行`npm test,1`并&nbsp;检查。').blocks[0];
    assert.ok(block);
    assert.equal(block.text, '运行npm test,1并&nbsp;检查。');
    assert.deepEqual(
      opaqueOf(block).map(({ kind, start, end }) => `${kind} ${block.text.slice(start, end)}`),
      ['verbatim npm test,1', 'verbatim &nbsp;'],
    );
  });
});
