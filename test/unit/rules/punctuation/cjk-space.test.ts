import { cjkSpace } from '../../../../server/src/rules/punctuation/cjk-space.js';
import { testRule } from '../../../helpers/rule-tester.js';

testRule(cjkSpace, {
  valid: [
    '全市法治政府建设扎实推进。',
    '　　全市法治政府建设扎实推进。',
    '采用 Word 文档，共 3 份，使用 12345 热线。',
    '联系人：张三　电话：1234567　地址：云岭市人民路。',
    '（一） 加强组织领导。全市法治政府建设扎实推进。',
    '一是加强学习 二是完善制度。',
  ],
  invalid: [
    {
      text: '全市法治政府⟦ ⟧建设扎实推进，⟪　⟫成效明显。',
      message: '汉字之间有空格，全文共2处，应删去',
      fixed: ['全市法治政府建设扎实推进，成效明显。'],
    },
    { text: '全年开展⟦ ⟧执法检查12次。', fixed: ['全年开展执法检查12次。'] },
    { text: '群众满意⟦　⟧度稳步提升。', fixed: ['群众满意度稳步提升。'] },
  ],
});
