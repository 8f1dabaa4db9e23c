import assert from 'node:assert/strict';
import { readWord } from '../../../server/src/word/read.js';
import { writeWord } from '../../../server/src/word/write/write.js';
import { pages, paragraphs, parts, printed, reportOf } from '../../helpers/page.js';

const REPORT = `柳溪镇2024年法治政府建设年度报告

云溪县人民政府：

现将有关情况报告如下。

一、主要举措

（一）加强组织领导。全年研究法治工作4次。

1.健全制度。

附件：1.统计表
      2.任务清单

柳溪镇人民政府
2025年1月20日
`;

describe('the report on the page', () => {
  it('gives every paragraph its place', () => {
    assert.deepEqual(printed(REPORT), [
      'title 柳溪镇2024年法治政府建设年度报告',
      'addressee 云溪县人民政府：',
      'body 现将有关情况报告如下。',
      'heading1 一、主要举措',
      'body （一）加强组织领导。全年研究法治工作4次。',
      'heading3 1.健全制度。',
      'attachment 附件：1.统计表',
      'attachment-more 2.任务清单',
      'sign-off 柳溪镇人民政府',
      'date 2025年1月20日',
    ]);
  });

  it('prints rows whose columns cannot be told as they stand', () => {
    const rows =
      '二、主动公开政府信息情况\n第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n';
    assert.deepEqual(printed(`柳溪县2024年政府信息公开工作年度报告\n\n${rows}`).slice(-4), [
      'heading1 二、主动公开政府信息情况',
      'body 第二十条第（一）项',
      'body 信息内容 本年制发件数 本年废止件数 现行有效件数',
      'body 规章 0 0 0',
    ]);
  });

  it('sets a dot before items of a list without numbers, on paper and in the Word file', () => {
    const text = '# 柳溪镇2024年法治政府建设年度报告\n\n- 健全制度\n- 强化监督\n';
    assert.deepEqual(
      paragraphs(text, 'markdown').map(({ bullet = false }) => bullet),
      [false, true, true],
    );
    const [page] = pages(text, 'markdown');
    const dots = page?.lines.filter((line) => line.text === '•') ?? [];
    const items = page?.lines.filter((line) => /^(?:健全|强化)/.test(line.text)) ?? [];
    assert.deepEqual(
      dots.map(({ x, y, width }) => [x + width, y]),
      items.map(({ x, y }) => [x, y]),
    );
    assert.equal(readWord(writeWord(reportOf(text, 'markdown'))).text.split('\n')[1], '• 健全制度');
    assert.equal(parts('正文。')['word/numbering.xml'], undefined);
  });

  it('sets a heading that runs into its text in two faces', () => {
    const runIn = paragraphs(REPORT).find(({ text }) => text.startsWith('（一）'));
    assert.deepEqual(
      runIn?.runs.map(({ start, end, face }) => [runIn.text.slice(start, end), face]),
      [
        ['（一）加强组织领导。', 'kai'],
        ['全年研究法治工作4次。', 'fang'],
      ],
    );
  });

  it('leaves the lines free that the standard asks for', () => {
    const before = Object.fromEntries(paragraphs(REPORT).map(({ style, before: lines }) => [style, lines]));
    assert.equal(before.addressee, 1);
    assert.equal(before.attachment, 1);
    assert.equal(before['sign-off'], 1);
    assert.equal(before.date, 0);
  });

  for (const [name, signer, date, rights] of [
    ['a long name: the date begins two characters after it', '柳溪镇人民政府办公室', '2025年1月20日', [2, 3.5]],
    ['a short name: it gives way to the date', '县司法局', '2025年11月20日', [7, 2]],
  ] as const)
    it(`signs ${name}`, () => {
      const found = paragraphs(REPORT.replace(/柳溪镇人民政府\n.*\n$/, `${signer}\n${date}\n`));
      assert.deepEqual(
        found.filter(({ style }) => style === 'sign-off' || style === 'date').map(({ right }) => right),
        rights,
      );
    });

  it('puts a sealed signature above the middle of its date', () => {
    const found = paragraphs(REPORT, 'text', { sealed: true });
    assert.deepEqual(
      found.filter(({ style }) => style === 'sign-off' || style === 'date').map(({ right }) => right),
      [3.75, 4],
    );
  });

  it('makes a red head of the front matter', () => {
    const text = `---\n发文机关标志: 云溪县人民政府文件\n发文字号: 云政发〔2025〕3号\n签发人: 甲某某\n---\n# 云溪县2024年法治政府建设年度报告\n\n现将情况报告如下。\n`;
    const [organ, number, title] = paragraphs(text, 'markdown');
    assert.equal(organ?.style, 'organ');
    assert.equal(number?.text, '云政发〔2025〕3号');
    assert.equal(number?.opposite, '签发人：甲某某');
    assert.equal(title?.before, 2);
  });

  it('parts signature and date that Markdown joins', () => {
    const text =
      '# 柳溪镇2024年法治政府建设年度报告\n\n## 一、举措\n\n开展执法检查。\n\n柳溪镇人民政府\n2025年1月20日\n';
    assert.deepEqual(printed(text, 'markdown').slice(-2), ['sign-off 柳溪镇人民政府', 'date 2025年1月20日']);
  });

  it('begins an attachment on a page of its own', () => {
    const found = paragraphs(`${REPORT}\n附件1\n\n统计表\n`);
    const label = found.find(({ style }) => style === 'attachment-label');
    assert.equal(label?.pageBreak, true);
  });
});
