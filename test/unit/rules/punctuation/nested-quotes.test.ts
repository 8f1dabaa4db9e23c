import { nestedQuotes } from '../../../../server/src/rules/punctuation/nested-quotes.js';
import { testRule } from '../../../helpers/rule-tester.js';

testRule(nestedQuotes, {
  valid: [
    '印发《关于转发〈青禾县办法〉的通知》，落实“三项制度”。',
    '落实《关于推进“放管服”改革的意见》要求。',
    '会议强调“要落实‘三项制度’，规范执法”。',
    '推进“甲，“乙”改革。',
  ],
  invalid: [
    {
      text: '印发《关于转发⟦《青禾县办法》⟧的通知》，抓好落实。',
      message: '“《》”套在同一种标点里，里层应为“〈〉”',
      fixed: ['印发《关于转发〈青禾县办法〉的通知》，抓好落实。'],
    },
    {
      text: '会议强调“要落实⟦“三项制度”⟧，规范执法”。',
      severity: 'info',
      fixed: ['会议强调“要落实‘三项制度’，规范执法”。'],
    },
  ],
});

testRule(nestedQuotes, {
  valid: ['办结率>98%，落实《办法》<五条>。', '学习《C<D的比较》。'],
  invalid: [
    { text: '印发《关于公布⟦<权责清单>⟧的通知》。', fixed: ['印发《关于公布〈权责清单〉的通知》。'] },
    { text: '印发《关于公布⟦＜权责清单＞⟧的通知》。', fixed: ['印发《关于公布〈权责清单〉的通知》。'] },
  ],
});
