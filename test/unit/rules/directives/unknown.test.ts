import { unknown } from '../../../../server/src/rules/directives/unknown.js';
import { testRule } from '../../../helpers/rule-tester.js';

const faulty = '全年办结案件124件，，群众满意。';

testRule(unknown, {
  valid: [
    '<!-- gongwen 的说明 -->\n全年办结案件124件。',
    `<!-- gongwen-ignore P007 引用原文 -->\n${faulty}`,
    '全年办结案件124件。',
  ],
  invalid: [
    {
      text: `<!-- gongwen-ignore ⟦punctuation/repeatd⟧ 引用原文 -->\n${faulty}`,
      message: '没有“punctuation/repeatd”这条规则，忽略注释不起作用；是否指“punctuation/repeated”？',
      fixed: [`<!-- gongwen-ignore punctuation/repeated 引用原文 -->\n${faulty}`],
    },
    {
      text: `<!-- gongwen-⟦ingore⟧ repeated 引用原文 -->\n${faulty}`.replace('repeated', 'punctuation/repeated'),
      fixed: [`<!-- gongwen-ignore punctuation/repeated 引用原文 -->\n${faulty}`],
    },
    { text: '<!-- gongwen-ignore ⟦zzzzzzzz⟧ 已核 -->\n全年办结案件124件。' },
  ],
});
