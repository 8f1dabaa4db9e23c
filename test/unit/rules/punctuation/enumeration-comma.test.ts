import { enumerationComma } from '../../../../server/src/rules/punctuation/enumeration-comma.js';
import { testRule } from '../../../helpers/rule-tester.js';

testRule(enumerationComma, {
  valid: [
    '学习《行政处罚法》《行政复议法》等法律，落实“双随机”“一公开”。',
    '执行《青禾县办法》（青政发〔2023〕1号）、《青禾县细则》。',
    '推行“一网通办”、“一窗受理”、告知承诺制。',
    '举办消费季、“五五购物节”、“云岭之夏”等活动。',
    '做强“云岭茶会”、“青禾讲堂”课程、柳溪市集。',
  ],
  invalid: [
    {
      text: '”⟦、⟧“一窗受理”等做法。',
      fixed: ['”“一窗受理”等做法。'],
    },
    {
      text: '”⟦、⟧“',
      fixed: ['”“'],
    },
    {
      text: '学习《宪法》⟦、⟧《民法典》⟪、⟫《行政处罚法》等法律。',
      severity: 'info',
      message: '并列的书名号之间通常不用顿号（本段2处），可删去',
      fixed: ['学习《宪法》《民法典》《行政处罚法》等法律。'],
    },
    {
      text: '开展“扫黄”⟦、⟧“打非”行动。\n落实“双随机”⟪、⟫“一公开”要求。',
      message: '并列的引号之间通常不用顿号（全文2处），可删去',
      fixed: ['开展“扫黄”“打非”行动。\n落实“双随机”“一公开”要求。'],
    },
  ],
});
