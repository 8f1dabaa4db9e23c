import assert from 'node:assert/strict';
import { said } from '../../helpers/said.js';

const report = (...rows: string[]): string =>
  `枫林区2025年行政执法工作总结\n\n一、执法情况\n\n分部门情况如下：\n\n${rows.join('\n')}\n\n二、存在问题\n\n力量不足。\n`;

/** One table in the forms in which it is pasted; the last total is wrong by one. */
const ROWS = [
  ['执法部门', '行政处罚', '行政强制', '合计'],
  ['区市场监管局', '88', '6', '94'],
  ['区城管局', '62', '14', '76'],
  ['区水务局', '36', '2', '38'],
  ['合计', '186', '22', '207'],
];

const FORMS: Readonly<Record<string, (row: readonly string[], i: number) => string>> = {
  'bars at both ends': (row, i) => `| ${row.join(' | ')} |${i === 0 ? '\n|---|---|---|---|' : ''}`,
  'bars between the cells': (row) => row.join('|'),
  tabs: (row) => row.join('\t'),
  'wide blanks': (row) => row.join('　　'),
  blanks: (row) => row.join('    '),
  'bold figures': (row, i) =>
    `| ${row.map((cell) => (/^\d/.test(cell) ? `**${cell}**` : cell)).join(' | ')} |${i === 0 ? '\n|---|---|---|---|' : ''}`,
  'rows of HTML': (row, i) =>
    `${i === 0 ? '<table>\n' : ''}<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>${i === ROWS.length - 1 ? '\n</table>' : ''}`,
};

describe('a table of one’s own', () => {
  for (const [name, print] of Object.entries(FORMS))
    it(`is read with ${name}`, () => assert.deepEqual(said(report(...ROWS.map(print))), ['sum 207 ⇒ 改为208']));

  it('has nothing said of it where its totals are right', () => {
    const right = ROWS.map((row) => row.map((cell) => (cell === '207' ? '208' : cell)));
    for (const print of Object.values(FORMS)) assert.deepEqual(said(report(...right.map(print))), []);
  });
});

describe('the fields of a form', () => {
  it('in one line are no colons inside one another', () => {
    assert.deepEqual(
      said(
        '填表单位：枫林区综合行政执法局    审核人：李明    填报日期：2026年1月10日\n填表人：王芳　　复核人：张强　　联系电话：0000-0000000',
      ),
      [],
    );
  });
});

describe('an item of dots', () => {
  it('is unfilled and nothing else', () => {
    const text =
      '枫林区2025年工作总结\n一、主要工作\n1.抓学习。学习12次。\n2.抓制度。制定5项。\n3.……\n二、存在问题\n力量不足。\n';
    assert.deepEqual(said(text), ['unfilled 3.……']);
  });
});
