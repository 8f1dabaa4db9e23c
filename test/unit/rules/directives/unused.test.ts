import { unused } from '../../../../server/src/rules/directives/unused.js';
import { testRule } from '../../../helpers/rule-tester.js';

testRule(unused, {
  valid: [
    '<!-- 内部说明 -->\n全年办结案件124件。',
    '全年办结案件124件。',
    '<!-- gongwen-ignore P007 引用原文 -->\n全年办结案件124件，，群众满意。',
  ],
  invalid: [
    { text: '⟦<!-- gongwen-enable -->⟧\n全年办结案件124件。', fixed: ['全年办结案件124件。'] },
    {
      text: '⟦<!-- gongwen-ignore * 已核 -->⟧\n全年办结案件124件。',
      message: '这条忽略注释（*）没有抑制任何提示，请删去',
      fixed: ['全年办结案件124件。'],
    },
    { text: '⟦<!-- gongwen-disable -->⟧\n全年办结案件124件。\n<!-- gongwen-enable -->', fixed: 'many' },
    { text: '⟦<!-- gongwen-ignore-file -->⟧\n全年办结案件124件。', fixed: ['全年办结案件124件。'] },
  ],
});
