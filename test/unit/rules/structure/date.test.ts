import { date } from '../../../../server/src/rules/structure/date.js';
import { testLines } from '../../../helpers/rule-lines.js';

const report = (day: string): string =>
  `云岭市2023年法治政府建设年度报告\n\n一、主要工作\n全年各项工作平稳有序推进。\n\n云岭市人民政府\n${day}\n`;

const whole = { whole: true } as const;

testLines(date, [
  [report('⟦2024年1月23⟧'), { ...whole, fixed: [report('2024年1月23日')] }],
  [report('⟦2024年01月23日⟧'), { ...whole, fixed: [report('2024年1月23日')] }],
  [report('⟦2024年1月05日⟧'), { ...whole, fixed: [report('2024年1月5日')] }],
  [report('⟦2024年02月03日⟧'), { ...whole, fixed: [report('2024年2月3日')] }],
  [report('⟦2024年1月⟧'), { ...whole, fixed: [] }],
  [report('⟦2024年2月30日⟧'), { ...whole, fixed: [] }],
  [report('⟦2025年0月2日⟧'), { ...whole, fixed: [] }],
  [report('⟦2025年1月00日⟧'), { ...whole, fixed: [] }],
  [report('2024年1月23日'), whole],
  [report('２０２４年１月２３日'), whole],
  [report('二〇二四年一月二十三日'), whole],
  ['⟦2023年11月31日⟧召开推进会。', { fixed: [] }],
  ['⟦2023年2月29日⟧召开推进会。', { fixed: [] }],
  ['⟦2023年13月⟧召开推进会，⟦4月31日⟧总结。', { fixed: [] }],
  ['截至⟦6月31日⟧，受理15件。', { fixed: [] }],
  ['⟦2月30日⟧开展宣传。', { fixed: [] }],
  ['⟦2023年9月31日⟧至10月8日开展检查。', { fixed: [] }],
  ['⟦2023年0月5日⟧印发。', { fixed: [] }],
  ['于⟦2022年1月32日⟧印发，⟦12月35日⟧结束。', { fixed: [] }],
  ['⟦14月3日⟧举办培训。', { fixed: [] }],
  '2024年2月29日召开推进会，2000年2月29日、2月29日开展活动。',
  '历时15月，2023年12月31日完成。',
  '1—13月，5月31日，10月31日。',
  '9月30号线路改造。',
]);
