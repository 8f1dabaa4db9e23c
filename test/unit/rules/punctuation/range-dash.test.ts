import { rangeDash } from '../../../../server/src/rules/punctuation/range-dash.js';
import { testRule } from '../../../helpers/rule-tester.js';

testRule(rangeDash, {
  valid: [
    '落实2021—2025年普法规划，实施2021～2025年方案。',
    '服务电话0871-6512345，文件编号2021-2025，日期2024-01-05。',
    '标准为GB/T 9704-2012，疫情为COVID-19。',
  ],
  invalid: [
    {
      text: '落实2021⟦-⟧2025年普法规划，成效明显。',
      severity: 'info',
      message: '时间起止之间应用一字线“—”，不用“-”',
      fixed: ['落实2021—2025年普法规划，成效明显。'],
    },
    { text: '2024年1月⟦——⟧6月，全市办结案件。', fixed: ['2024年1月—6月，全市办结案件。'] },
    { text: '印发《普法规划（2021⟦－⟧2025）》。', fixed: ['印发《普法规划（2021—2025）》。'] },
    { text: '建成云岭⟦-⟧青禾高速公路。', fixed: ['建成云岭—青禾高速公路。'] },
  ],
});

testRule(rangeDash, {
  valid: ['坐班时间9点—11点，周一至周五开放。'],
  invalid: [
    { text: '坐班时间9点⟦-⟧11点。', fixed: ['坐班时间9点—11点。'] },
    { text: '周一⟦-⟧周五开放。', fixed: ['周一—周五开放。'] },
  ],
});
