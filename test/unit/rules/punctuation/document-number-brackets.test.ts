import { documentNumberBrackets } from '../../../../server/src/rules/punctuation/document-number-brackets.js';
import { testRule } from '../../../helpers/rule-tester.js';

testRule(documentNumberBrackets, {
  valid: [
    '落实《青禾县执法办法》（青政发〔2024〕3号）要求。',
    '依据（2023）云0101行初12号判决，完成整改。',
    '发布公告（2024）第3号，接受社会监督。',
  ],
  invalid: [
    {
      text: '落实《青禾县执法办法》（青政发⟦[2024]⟧3号）要求。',
      severity: 'warning',
      message: '发文字号的年份应用六角括号，“[2024]”应为“〔2024〕”',
      fixed: ['落实《青禾县执法办法》（青政发〔2024〕3号）要求。'],
    },
    { text: '落实青政办发⟦（2024）⟧12号文件。', fixed: ['落实青政办发〔2024〕12号文件。'] },
    { text: '落实青政办发⟦【2024】⟧12号文件。', fixed: ['落实青政办发〔2024〕12号文件。'] },
  ],
});
