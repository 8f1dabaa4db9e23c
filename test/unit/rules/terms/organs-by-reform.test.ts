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

// Stems and forms that stand in no row: the reform builds them.
testRule(renamedOrgan, {
  valid: [
    { text: '中国铁路兰州局集团有限公司参加演练，县工商联、市消防救援支队到场。', year: 2024 },
    { text: '重庆市经济和信息化委员会印发方案。', year: 2024 },
    { text: '建设工程质监站开展抽检。', year: 2024 },
    { text: '全面深化改革领导小组会议研究部署。', year: 2018 },
    { text: '镇政府组建志愿消防大队。', year: 2024 },
    { text: '测绘局面复杂，省自然资源厅测绘地理信息处到场。', year: 2024 },
    { text: '农业生产委托服务面积扩大，文化委托项目落地。', year: 2024 },
  ],
  invalid: [
    { text: '会同市⟦规划和国土资源管理局⟧踏勘。', year: 2024, fixed: 'many' },
    { text: '县⟦人事劳动局⟧组织考试。', year: 2024, fixed: ['县人力资源和社会保障局组织考试。'] },
    { text: '⟦兰州铁路局⟧参加演练。', year: 2024, fixed: ['中国铁路兰州局集团有限公司参加演练。'] },
    { text: '县⟦地税局⟧提供数据。', year: 2020, fixed: ['县税务局提供数据。'] },
    { text: '⟦依法治县工作领导小组⟧召开会议。', year: 2021, fixed: ['全面依法治县委员会召开会议。'] },
    { text: '省⟦林业厅⟧验收。', year: 2021, fixed: ['省林业和草原局验收。'] },
    { text: '市⟦维稳办⟧通报情况。', year: 2022, severity: 'info', fixed: 'many' },
    { text: '省⟦海洋与渔业厅⟧开展检查。', year: 2022, severity: 'info', fixed: 'many' },
    { text: '市⟦测绘地理信息局⟧、省⟦测绘与地理信息局⟧参加。', year: 2022, severity: 'info', fixed: 'many' },
    { text: '⟦公安消防大队⟧开展检查。', year: 2022, fixed: ['消防救援大队开展检查。'] },
  ],
});
