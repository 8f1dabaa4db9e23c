import { unfilled } from '../../../../server/src/rules/structure/unfilled.js';
import { testRule } from '../../../helpers/rule-tester.js';

testRule(unfilled, {
  valid: [
    '全年办理案件36件，办结率97.2%，罚款12万元。',
    '二〇二五年完成换届，种植面积2×3公里，推广XXL型设备。',
    '本办法由县司法局（办公室）负责解释，调解室（个人）12个。',
    '案件（含上年结转）待办理，有关问题待进一步研究。',
    '网址为www.example.gov.cn/a__b，代码为a_b。',
    '依据《规划（2021—2025年）》[1]推进。',
    '围绕“三个年”活动，全年 月均办理12件。',
  ],
  invalid: [
    { text: '由⟦XX部门⟧牵头，⟦×月×日⟧前完成。' },
    { text: '全年办理案件⟦___件⟧，办结⟦率  %⟧。'.replace('办结⟦率', '办结⟦率') },
    { text: '全年开展检查⟦（  ）次⟧，⟦罚款 万元⟧。' },
    { text: '工作进展⟦（此处待补充）⟧，⟦【待核实】⟧。' },
    { text: '见表⟦错误!未找到引用源。⟧所列。', severity: 'error' },
    { text: '⟦某某局⟧和⟦××镇⟧开展宣传。' },
    { text: '经核实⟦[李四2]⟧，全年办理12件。' },
    { text: '⟦××年×月⟧印发，⟦××万元⟧到位。' },
    { text: '第一段。\n⟦批注[王五3]：请核对⟧\n⟦{ PAGE \\* MERGEFORMAT 2}⟧' },
  ],
});
