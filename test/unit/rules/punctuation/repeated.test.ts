import { repeated } from '../../../../server/src/rules/punctuation/repeated.js';
import { testRule } from '../../../helpers/rule-tester.js';

testRule(repeated, {
  valid: ['落实了吗？！还没有！！', '会议指出：“要落实。”会后，各地抓好整改。', '网址http://a.cn/;,b可以查询。'],
  invalid: [
    {
      text: '全年办结124件⟦，，⟧满意度提升⟦。。⟧',
      severity: 'warning',
      message: ['标点“，，”连用，请只留一个', '标点“。。”连用，请只留一个'],
      fixed: ['全年办结124件，满意度提升。。', '全年办结124件，，满意度提升。'],
    },
    {
      text: '全年办结124件⟦，。⟧满意度提升。',
      fixed: ['全年办结124件，满意度提升。', '全年办结124件。满意度提升。'],
    },
    { text: '完善机制⟦；；⟧压实责任。', fixed: ['完善机制；压实责任。'] },
  ],
});
