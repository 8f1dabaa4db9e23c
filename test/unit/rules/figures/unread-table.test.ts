import { unreadTable } from '../../../../server/src/rules/figures/unread-table.js';
import { testRule } from '../../../helpers/rule-tester.js';

const format = 'markdown' as const;
const HEAD = '全年办件情况见下表。\n\n';

testRule(unreadTable, {
  valid: [
    { format, text: `${HEAD}| 镇街 | 来访 | 合计 |\n| --- | --- | --- |\n| 青禾镇 | 31 | 31 |\n| 柳溪镇 | 24 | 24 |` },
    // Nothing follows from anything.
    { format, text: `${HEAD}| 规章 | 制发 |\n| --- | --- |\n| 许可 | 3 | 4 |\n| 处罚 | 2 |` },
    { format, text: `${HEAD}表2 说明\n\n青禾镇\n\n柳溪镇` },
  ],
  invalid: [
    {
      format,
      text: `${HEAD}⟦| 镇街 | 来访 | 合计 |⟧\n| --- | --- | --- |\n| 青禾镇 | 31 | 40 |\n| 柳溪镇 | 24 |`,
      severity: 'info',
    },
    {
      format,
      text: `${HEAD}⟦表2 各镇办件情况⟧\n\n${'青禾镇 12 柳溪镇 20 石桥镇 7 合计 39'.split(' ').join('\n\n')}\n`,
    },
    {
      format,
      text: `${HEAD}⟦<table><tr><td>镇街</td><td>受理</td></tr><tr><td>合计</td><td>12</td></tr></table>⟧\n`,
    },
  ],
});
