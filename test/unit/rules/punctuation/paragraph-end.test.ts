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
