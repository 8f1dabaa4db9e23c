import { ellipsis } from '../../../../server/src/rules/punctuation/ellipsis.js';
import { testRule } from '../../../helpers/rule-tester.js';

testRule(ellipsis, {
  valid: ['涉及教育、医疗、住房……逐项解决。', '一、工作情况..........1', 'To be continued... and so on。'],
  invalid: [
    { text: '涉及教育、医疗、住房⟦...⟧逐项解决。', fixed: ['涉及教育、医疗、住房……逐项解决。'] },
    { text: '涉及教育、医疗、住房⟦。。。⟧逐项解决。', fixed: ['涉及教育、医疗、住房……逐项解决。'] },
    {
      text: '涉及教育、医疗、住房等⟦……⟧事项，逐项解决。',
      severity: 'info',
      message: '“等”与省略号意思重复，省略号应删去',
      fixed: ['涉及教育、医疗、住房等事项，逐项解决。'],
    },
  ],
});
