import { paragraphEnd } from '../../../../server/src/rules/punctuation/paragraph-end.js';
import { testRule } from '../../../helpers/rule-tester.js';

const prose = '全市坚持把法治政府建设摆在重要位置，定期听取汇报，研究解决问题，推动任务落地见效。';

testRule(paragraphEnd, {
  valid: [
    `${prose}各级各部门依法履职能力进一步增强。`,
    `${prose}重点抓好以下工作：`,
    `${prose}各级各部门依法履职（以上数据截至年底）`,
    '云岭市法治政府建设领导小组办公室',
    `${prose}各级各部门主动担当，推\n${prose}动各项工作再上新台阶，成\n${prose}效得到群众普遍认可。`,
  ],
  invalid: [
    {
      text: `${prose}各级各部门依法履职能力进一步增⟦强⟧`,
      severity: 'warning',
      message: '段末“一步增强”之后没有句号，请补上，并核对是否漏了文字',
      fixed: [`${prose}各级各部门依法履职能力进一步增强。`],
    },
    {
      text: `${prose}各级各部门依法履职能力进一步增强⟦，⟧`,
      message: '段落以“，”结束，应为句号；请核对是否漏了文字',
      fixed: [`${prose}各级各部门依法履职能力进一步增强。`],
    },
  ],
});

testRule(paragraphEnd, {
  valid: [
    '全区坚持依法行政，定期听取汇报，研究解决重点难点问题，推动各项任务落地见效。各级各部门依法履职能力进一步增强。',
  ],
  invalid: [
    // A stop cannot begin a paragraph: the line was broken there.
    {
      text: '全区坚持依法行政，定期听取汇报，研究解决重点难点问题，推动各项任务落地见效。各级各部门依法履职能力进一步增⟦强⟧\n，群众满意度持续提升，各项工作取得新的进展。',
      severity: 'info',
      message: '“一步增强”之后句子没有完就另起了一段，像是转换格式时断开的行，请接上',
    },
    // A comma at the end of one paragraph is a slip of the writer.
    {
      text: '全区坚持依法行政，定期听取汇报，研究解决重点难点问题，推动各项任务落地见效。各级各部门依法履职能力进一步增强⟦，⟧\n各街道分别建立台账，逐项抓好整改。',
      severity: 'warning',
      fixed: [
        '全区坚持依法行政，定期听取汇报，研究解决重点难点问题，推动各项任务落地见效。各级各部门依法履职能力进一步增强。\n各街道分别建立台账，逐项抓好整改。',
      ],
    },
  ],
});
