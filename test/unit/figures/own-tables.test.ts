import assert from 'node:assert/strict';
import { FIGURE_RULES } from '../../../server/src/rules/figures/index.js';
import { presentFinding } from '../../../server/src/service/present.js';
import { createReportService } from '../../../server/src/service/service.js';
import fc from '../../helpers/property.js';

const service = createReportService({ rules: FIGURE_RULES });

const HEAD = '# 云岭市2024年工作报告\n\n## 一、工作情况\n\n';

/** Rows of cells set apart by commas, as a table of Markdown or with tabs. */
function table(rows: readonly string[], format: 'markdown' | 'text'): string {
  const cells = rows.map((row) => row.split(',').map((cell) => cell.trim()));
  if (format === 'text') return cells.map((row) => row.join('\t')).join('\n');
  const lines = cells.map((row) => `| ${row.join(' | ')} |`);
  lines.splice(1, 0, `|${' --- |'.repeat(cells[0]?.length ?? 0)}`);
  return lines.join('\n');
}

/** Findings as “rule: what is underlined → what its first fix writes”. */
function found(markdown: string, format: 'markdown' | 'text'): string[] {
  const text = format === 'markdown' ? markdown : markdown.replace(/^#+ /gm, '');
  const report = service.parse(text, { format });
  return service.lint(report).map((finding) => {
    const { rule, start, end, fixes } = presentFinding(report, finding, 'zh-CN');
    const to = fixes[0]?.edits[0]?.text;
    return `${rule.replace('figures/', '')}: ${text.slice(start, end)}${to === undefined ? '' : ` → ${to}`}`;
  });
}

const CASES: readonly (readonly [name: string, rows: readonly string[], findings: readonly string[]])[] = [
  [
    'a total that is not the sum of its column, and one that is',
    ['镇街,来访,来信', '青禾镇,31,12', '柳溪镇,24,9', '石桥街道,45,14', '合计,101,35'],
    ['sum: 101 → 100'],
  ],
  [
    'a single column whose total differs',
    ['镇街,来访,备注', '青禾镇,31,无', '柳溪镇,24,无', '合计,56,无'],
    ['sum: 56 → 55'],
  ],
  [
    'a row wrong in its total and in the column: one fault',
    ['单位,许可,处罚,合计', '甲局,12,3,15', '乙局,10,5,15', '丙局,7,8,16', '合计,29,16,45'],
    ['sum: 16 → 15'],
  ],
  [
    'subtotals and their total',
    ['单位,件数,人数', '甲局,3,5', '乙局,4,6', '小计,7,11', '丙局,2,2', '丁局,1,8', '小计,3,10', '总计,10,22'],
    ['sum: 22 → 21'],
  ],
  [
    'a total above its rows',
    ['区县,宣讲场次,听众', '全市合计,60,900', '东区,20,300', '西区,40,610'],
    ['sum: 900 → 910'],
  ],
  ['rows that are within another', ['类别,件数', '婚姻家庭,30', '其中：离婚,12', '邻里,20', '合计,50'], []],
  [
    'a rate named after its part',
    ['镇街,受理,化解,化解率', '青禾镇,50,48,96.0%', '柳溪镇,40,36,92.0%', '石桥街道,60,57,95.0%'],
    ['rate: 92.0% → 90.0'],
  ],
  [
    'shares of the total',
    ['来源,件数,占比', '热线,60,60.0%', '信件,25,24.0%', '走访,15,15.0%', '合计,100,100%'],
    ['rate: 24.0% → 25.0'],
  ],
  [
    'growth and difference',
    [
      '部门,2023年,2024年,同比增长,增减',
      '甲局,200,210,5.0%,10',
      '乙局,100,90,-10.0%,-10',
      '丙局,50,56,10.0%,6',
      '丁局,40,44,10.0%,4',
    ],
    ['change: 10.0% → 12.0'],
  ],
  [
    'a fall whose sign stays',
    ['部门,上年,本年,增减', '甲局,20,18,-2', '乙局,30,24,-5', '丙局,12,16,4', '丁局,9,10,1'],
    ['difference: 5 → 6'],
  ],
  [
    'rates of which no pair of columns is the base',
    ['镇街,户数,人口,普及率', '青禾镇,50,148,96.0%', '柳溪镇,40,136,92.0%', '石桥街道,60,157,95.0%'],
    [],
  ],
  ['totals that count each only once', ['活动,场次,人数', '讲座,4,50', '培训,6,80', '合计,10,100'], ['sum: 100 → 130']],
  ['columns that are not added up', ['镇街,排名,人均收入', '青禾镇,1,3.2', '柳溪镇,2,3.1', '合计,3,3.1'], []],
  ['words among the numbers', ['镇街,来访,来信', '青禾镇,31,12', '柳溪镇,暂缺,9', '合计,101,21'], []],
  [
    'blanks and dashes for nothing',
    ['镇街,来访,来信', '青禾镇,31,—', '柳溪镇,,9', '石桥镇,6,4', '合计,37,14'],
    ['sum: 14 → 13'],
  ],
  [
    'amounts that were rounded',
    ['项目,金额（万元）,面积', '道路,12.34,3', '桥梁,5.67,4', '水渠,8.01,5', '合计,26.03,12'],
    [],
  ],
];

describe('tables of one’s own', () => {
  for (const format of ['markdown', 'text'] as const)
    for (const [name, rows, findings] of CASES)
      it(`${name}, ${format}`, () => assert.deepEqual(found(HEAD + table(rows, format), format), findings));

  it('stand one under the other', () => {
    const rows = ['镇街,来访,来信', '青禾镇,31,12', '柳溪镇,24,9', '合计,55,21'];
    const wrong = [...rows.slice(0, 3), '合计,55,22'];
    for (const format of ['markdown', 'text'] as const) {
      const text = `${HEAD}${table(rows, format)}\n\n${table(wrong, format)}\n`;
      assert.deepEqual(found(text, format), ['sum: 22 → 21']);
    }
  });

  it('are silent where everything adds up, and find one cell that was changed', () => {
    const cell = fc.integer({ min: 2, max: 9_000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 8 }),
        fc.nat(),
        fc.integer({ min: 0, max: 2 }),
        (numbers, pick, column) => {
          const rows = numbers.map(([a, b, c]) => [a, b, c, a + b + c]);
          const totals = [0, 1, 2, 3].map((i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0));
          const print = () => [
            '单位,甲,乙,丙,合计',
            ...rows.map((row, i) => [`第${i + 1}组`, ...row].join(',')),
            ['合计', ...totals].join(','),
          ];
          assert.deepEqual(found(HEAD + table(print(), 'markdown'), 'markdown'), []);
          const row = rows[pick % rows.length];
          if (!row) return;
          const was = row[column] ?? 0;
          row[column] = was + 1;
          const [one, ...more] = found(HEAD + table(print(), 'markdown'), 'markdown');
          assert.deepEqual([one?.replace(/^sum: \d+/, 'sum'), more], [`sum → ${was}`, []]);
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('tables that cannot be read', () => {
  const said = (text: string) => found(text, 'markdown').filter((line) => line.startsWith('unread'));

  it('are named once at their head', () => {
    const text = `${HEAD}| 镇街 | 来访 | 合计 |\n| --- | --- | --- |\n| 青禾镇 | 31 | 40 |\n| 柳溪镇 | 24 |\n`;
    assert.deepEqual(said(text), ['unread-table: | 镇街 | 来访 | 合计 |']);
  });

  it('are named where they came apart', () => {
    const text = `${HEAD}表2 各镇办件情况\n\n${'青禾镇 12 柳溪镇 20 石桥镇 7 合计 39'.split(' ').join('\n\n')}\n`;
    assert.deepEqual(said(text), ['unread-table: 表2 各镇办件情况']);
  });

  it('of HTML on one line is said', () => {
    const text = '<table><tr><td>镇街</td><td>受理</td></tr><tr><td>合计</td><td>12</td></tr></table>\n';
    assert.equal(said(text).length, 1);
    assert.deepEqual(said(text.replace('合计', '河东镇')), []);
  });

  it('are not named where nothing follows from anything', () => {
    assert.deepEqual(said(`${HEAD}| 规章 | 制发 |\n| --- | --- |\n| 许可 | 3 | 4 |\n| 处罚 | 2 |\n`), []);
    assert.deepEqual(said(`${HEAD}表2 说明\n\n青禾镇\n\n柳溪镇\n`), []);
  });
});
