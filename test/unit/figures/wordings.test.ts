import assert from 'node:assert/strict';
import { statementsOf } from '../../../server/src/figures/index.js';
import { formulaText } from '../../../server/src/figures/wording.js';
import { parseReport } from '../../../server/src/report/parse.js';

/** “formula → stated” of what is stated in the one paragraph of a small report: contradictions, or agreements. */
function said(text: string, agreed = false): string[] {
  const report = parseReport(`工作情况通报\n\n一、基本情况\n${text}\n`, { format: 'text' });
  return statementsOf(report)
    .filter(({ verdict }) => (verdict === 'consistent' || verdict === 'precision') === agreed)
    .map(
      ({ formula, operands, stated }) => `${formulaText(formula, operands, 'zh-CN')} → ${stated.quantity.text.trim()}`,
    );
}

function check(title: string, cases: Readonly<Record<string, readonly string[]>>): void {
  describe(title, () => {
    for (const [text, wanted] of Object.entries(cases))
      it(text.slice(0, 40), () => assert.deepEqual(said(text), wanted));
  });
}

check('lists that pass their total', {
  '收到来访登记2453件，登记有效2497件，登记重复56件。': ['2497＋56 → 2453件'],
  '收到留言1548件：城建类719件，交通类405件，社保类524件。': ['719＋405＋524 → 1548件'],
  '收到留言1648件：城建类719件，交通类405件，社保类524件。': [],
  '办理提案3258件。按类别分：委员提案1749件，党派提案1002件，界别提案607件。': ['1749＋1002＋607 → 3258件'],
  '全区共有桥梁649座，包括石桥240座、木桥128座和廊桥374座。': ['240＋128＋374 → 649座'],
  // What may overlap, and what adds up by chance with a neighbour of the list.
  '走访商户650处，反映停车的411处、反映照明的392处，同一处可反映多项。': [],
  '总体得分86.45分。响应指标得92.03分，规范指标得89.71分，办理指标得82.72分。': [],
});

check('shares', {
  '教育支出28.4亿元，占23%；医疗支出11.9亿元，占10%；公交补贴支出3.7亿元，占3%；住房支出3.2亿元，占2.6%。': [],
  '受理申请274件，甲类、乙类分别为87件、53件，分别占总数的37.75%、19.3%。': ['87÷274 → 37.75%'],
  '获金奖9项、占全国22.5%。该市9个区通过全国评估。': [],
  '新增处理能力1200吨/日、回收处理能力616吨/日，垃圾回收利用率提升至48.5%。': [],
  '新区产业增加值53.42亿元，占总值889.5亿元的比重为6 4%。': [],
});

check('what a change is compared with', {
  '按期办结率51.3%，比上年（31.4%）提高23.9个百分点。': ['51.3－31.4 → 23.9个百分点'],
  '按期办结率51.3%，比上年（31.4%）提高19.9个百分点。': [],
  '全年受理申请50187件（2024年41722件），同比上升26.29%。': ['（50187－41722）÷41722 → 26.29%'],
  '“十四五”以来累计投入137.68亿元，较“十三五”时期的60.69亿元增长126.9%，年均增长22.7%。': [],
});

describe('pooled rates', () => {
  for (const between of ['；', '。', '；修剪行道树460株；'])
    it(`agree with pairs that “${between}” parts`, () =>
      assert.deepEqual(said(`旧案清理率达到87.6%，其中：东坪113件，已清理97件${between}西坪65件，已清理59件。`, true), [
        '（97＋59）÷（113＋65） → 87.6%',
      ]));
});
