import assert from 'node:assert/strict';
import { createReportService } from '../../../server/src/service/service.js';

describe('safe fixes in Markdown', () => {
  const service = createReportService();
  const cases: readonly (readonly [name: string, source: string, fixed: string])[] = [
    [
      'leave the marks of notes as they are',
      '# 柳溪镇2025年工作总结\n\n走访企业32家[^1],其中新办3家。\n\n[^1]: 不含,个体户。\n',
      '# 柳溪镇2025年工作总结\n\n走访企业32家[^1]，其中新办3家。\n\n[^1]: 不含，个体户。\n',
    ],
    [
      'leave the marks of terms as they are',
      '# 柳溪镇2025年工作总结\n\n联调\n: 各方参与,共同调解。\n',
      '# 柳溪镇2025年工作总结\n\n联调\n: 各方参与，共同调解。\n',
    ],
    [
      'leave targets and titles of links as they are',
      '# 柳溪镇2025年工作总结\n\n详见[说明](a,b.html "标题,二"),一并印发。\n',
      '# 柳溪镇2025年工作总结\n\n详见[说明](a,b.html "标题,二")，一并印发。\n',
    ],
  ];
  for (const [name, source, fixed] of cases)
    it(name, () => assert.equal(service.fixAll(source, { format: 'markdown' }).text, fixed));
});
