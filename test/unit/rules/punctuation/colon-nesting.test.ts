import { colonNesting } from '../../../../server/src/rules/punctuation/colon-nesting.js';
import { testRule } from '../../../helpers/rule-tester.js';

testRule(colonNesting, {
  valid: [
    '全年重点抓好以下工作：一是完善机制；二是压实责任。',
    '办公时间：8:30至12:00。会议指出：“工作要求：从严从实。”',
    '全市行政许可情况：受理12件；行政处罚情况：立案3件。',
  ],
  invalid: [
    {
      text: '全年重点抓好以下工作⟪：⟫一是完善机制，具体措施有⟦：⟧定期会商、联合检查。',
      severity: 'hint',
      message: '同一句里冒号之后又用冒号，提起的范围不清；可改写或分段列出',
    },
    { text: '全镇推行以下举措⟪：⟫一是优化流程，具体措施有⟦：⟧减材料、减时限。' },
    { text: '整改情况如下⟪：⟫一是补齐短板，主要做法有⟦：⟧集中培训、轮岗锻炼。' },
  ],
});
