/** Tables 3 and 4 of a report on open government information, in the layouts in which they are copied. */

export type Layout = 'repeated' | 'merged' | 'tabs';

const results = (group: string, ...items: readonly string[]): readonly (readonly string[])[] =>
  items.map((item, i) => ['三、本年度办理结果', group, `${i + 1}.${item}`]);

const REQUEST_LABELS: readonly (readonly string[])[] = [
  ['一、本年新收政府信息公开申请数量'],
  ['二、上年结转政府信息公开申请数量'],
  ['三、本年度办理结果', '（一）予以公开'],
  ['三、本年度办理结果', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
  ...results(
    '（三）不予公开',
    '属于国家秘密',
    '其他法律行政法规禁止公开',
    '危及“三安全一稳定”',
    '保护第三方合法权益',
    '属于三类内部事务信息',
    '属于四类过程性信息',
    '属于行政执法案卷',
    '属于行政查询事项',
  ),
  ...results('（四）无法提供', '本机关不掌握相关政府信息', '没有现成信息需要另行制作', '补正后申请内容仍不明确'),
  ...results(
    '（五）不予处理',
    '信访举报投诉类申请',
    '重复申请',
    '要求提供公开出版物',
    '无正当理由大量反复申请',
    '要求行政机关确认或重新出具已获取信息',
  ),
  ...results(
    '（六）其他处理',
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '其他',
  ),
  ['三、本年度办理结果', '（七）总计'],
  ['四、结转下年度继续办理'],
];

const RESULT_ROWS = REQUEST_LABELS.length - 4;

/** A table 3 of 25 × 7 cells in which every identity holds. */
export function requestCells(): number[][] {
  const cells = REQUEST_LABELS.map(() => Array.from({ length: 7 }, () => 0));
  const set = (row: number, column: number, value: number) => {
    const line = cells[row];
    if (line) line[column] = value;
  };
  const at = (row: number, column: number): number => cells[row]?.[column] ?? 0;
  for (let column = 0; column < 6; column++) {
    for (let row = 0; row < RESULT_ROWS; row++) set(row + 2, column, (row * 7 + column * 5) % (column === 0 ? 6 : 3));
    const handled = cells.slice(2, RESULT_ROWS + 2).reduce((sum, line) => sum + (line[column] ?? 0), 0);
    set(RESULT_ROWS + 2, column, handled);
    set(RESULT_ROWS + 3, column, column % 2);
    set(1, column, column === 0 ? 3 : 0);
    set(0, column, handled + (column % 2) - at(1, column));
  }
  for (const line of cells) line[6] = line.slice(0, 6).reduce((sum, value) => sum + value, 0);
  return cells;
}

/** A table 4 of 15 cells in which every identity holds. */
export const reviewCells = (): number[] => [3, 1, 0, 1, 5, 2, 0, 1, 0, 3, 1, 0, 0, 1, 2];

function rowOf(layout: Layout, cells: readonly string[]): string {
  return layout === 'tabs' ? cells.join('\t') : `| ${cells.join(' | ')} |`;
}

export function requestTable(cells: readonly (readonly number[])[], layout: Layout): string {
  const names = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const head = [
    rowOf(layout, ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '', '', ...names]),
    ...(layout === 'tabs'
      ? []
      : [
          rowOf(
            layout,
            Array.from({ length: 10 }, () => '---'),
          ),
        ]),
  ];
  let before: readonly string[] = [];
  const rows = REQUEST_LABELS.map((labels, i) => {
    const shown = [0, 1, 2].map((k) => {
      const label = labels[k] ?? '';
      return layout === 'merged' && k < labels.length - 1 && label === before[k] ? '' : label;
    });
    before = labels;
    return rowOf(layout, [...shown, ...(cells[i] ?? []).map(String)]);
  });
  return [...head, ...rows].join('\n');
}

export function reviewTable(cells: readonly number[], layout: Layout): string {
  const names = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const head = [
    rowOf(layout, [...names, ...names, ...names]),
    ...(layout === 'tabs'
      ? []
      : [
          rowOf(
            layout,
            Array.from({ length: 15 }, () => '---'),
          ),
        ]),
  ];
  return [...head, rowOf(layout, cells.map(String))].join('\n');
}

export interface XxgkTables {
  readonly request: readonly (readonly number[])[];
  readonly review: readonly number[];
}

/** A whole report around the two tables; the prose agrees with `prose`. */
export function xxgkReport(tables: XxgkTables, layout: Layout, prose: XxgkTables = tables): string {
  const total = (row: number): number => prose.request[row]?.[6] ?? 0;
  const [review = 0, direct = 0, after = 0] = [4, 9, 14].map((i) => prose.review[i]);
  return `云岭市司法局2024年政府信息公开工作年度报告

根据《中华人民共和国政府信息公开条例》规定，编制本报告。

一、总体情况

（一）主动公开。全年通过门户网站公开政府信息860条。

（二）依申请公开。全年新收政府信息公开申请${total(0)}件，上年结转${total(1)}件；办结${total(23)}件，结转下年度继续办理${total(24)}件。

二、主动公开政府信息情况

全年制发行政规范性文件4件，现行有效21件。

三、收到和处理政府信息公开申请情况

${requestTable(tables.request, layout)}

四、政府信息公开行政复议、行政诉讼情况

全年因政府信息公开被申请行政复议${review}件，被提起行政诉讼${direct + after}件。

${reviewTable(tables.review, layout)}

五、存在的主要问题及改进情况

解读形式还不够丰富。已经增加图解、视频等形式。

六、其他需要报告的事项

本年度没有收取信息处理费。
`;
}
