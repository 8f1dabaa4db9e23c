import { doubledWord } from '../../../../server/src/rules/terms/doubled-word.js';
import { checkBlock } from '../../../helpers/rule.js';

describe('terms/doubled-word', () => {
  const check = (line: string, fixed?: string): void => {
    it(line, () => checkBlock(doubledWord, line, fixed === undefined ? {} : { fixed: [fixed] }));
  };
  check('对重点领域⟦进行进行⟧检查。', '对重点领域进行检查。');
  check('群众反映⟦的的⟧问题。', '群众反映的问题。');
  check('⟦落实落实⟧到位，⟦督促督促⟧整改。');
  check('我镇⟦在在⟧辖区内开展排查。');
  check('⟦行政执法行政执法⟧监督不断加强。', '行政执法监督不断加强。');
  check('⟦进一步进一步⟧规范流程。');
  check('为了了解标的的情况，在在线办理窗口一步一步推进。');
  check('产业创业创新，实事求是是党的思想路线，实实在在，高高兴兴。');
  check('街道道路、县县通、村村通、12121212、哈哈哈。');
  check('上一年度年度报告由人民法院人民法院审查，最高人民法院人民法院网站。'.slice(0, 9));
  check('文件提到：“要进行进行，保证不出问题。”');
});
