import { unknown } from '../../../../server/src/rules/directives/unknown.js';
import { testRule } from '../../../helpers/rule-tester.js';

testRule(unknown, {
  valid: ['<!-- gongwen 的说明 -->\n全年办结案件124件。'],
  invalid: [{ text: '<!-- gongwen-ignore ⟦zzzzzzzz⟧ 已核 -->\n全年办结案件124件。' }],
});
