import { say } from '../compose.js';
import { fig, grew, money, n, pct, trap } from './form.js';

/** Figures of budgets and ratings that stand side by side and of which nothing follows. */
export const TWELFTH_BUDGET_TRAPS = [
  trap('guarantees', (s, w) => [
    say`截至${w.y}末，${w.company}对外担保余额合计为${fig(money(s), 2, '亿元')}，担保比率为${pct(s, 6, 29)}，主要为对${w.area()}内国有企业的担保。`,
    say`截至${w.y}末，${w.company}受限资产账面价值合计${fig(money(s), 2, '亿元')}，主要是存款、存货和未完工程等，占总资产的比重为${pct(s, 12, 39)}。`,
  ]),
  trap('income-and-outlay-of-insurance', (s, w) => [
    say`${w.all}社会保险基金预算收入预期目标${fig(money(s), 1, '亿元')}，增长${pct(s, 2, 9)}。社会保险基金预算支出${fig(money(s), 1, '亿元')}，增长${pct(s, 2, 9)}。`,
    say`${w.own}长期护理保险基金收入${fig(s.int(3000, 6900), 2, '亿元')}，支出${fig(s.int(1100, 2900), 2, '亿元')}，年末滚存结余${fig(s.int(9000, 19_000), 2, '亿元')}。`,
  ]),
  trap('taxes-of-budget', (s, w) => {
    const all = s.int(160_000, 690_000);
    const [x, y] = w.taxes();
    return [
      say`——${w.area()}税收收入完成${fig(all, 0, '万元')}，为预算的${pct(s, 92, 118)}，${grew(s)}。其中：${x}完成${fig(s.part(all, 0.2, 0.4), 0, '万元')}，为预算的${pct(s, 92, 118)}，${grew(s)}，${w.reason()}；${y}完成${fig(s.part(all, 0.1, 0.2), 0, '万元')}，为预算的${pct(s, 92, 118)}。`,
    ];
  }),
  trap('capacity-and-supply', (s, w) => [
    say`供水能力方面，${w.company}三个水厂日供水能力${fig(s.int(600, 1900), 2, '万吨')}，实际日供水约${fig(s.int(310, 590), 2, '万吨')}。`,
    say`${w.y}，${w.company}供水业务收入${fig(s.int(31, 290), 2, '亿元')}，同比有所增长，毛利率降至${pct(s, 12, 39)}。`,
  ]),
  trap('evaluated-projects', (s, w) => [
    say`${w.y}对${n(s, 11, 29)}个部门单位的${n(s, 31, 60)}个项目开展财政评价，涉及金额${n(s, 310, 890)}亿元，其中省级资金${n(s, 90, 190)}亿元，养老、看病、治水都在其中。`,
  ]),
  trap('livelihood-share', (s, w) => [
    say`持续加大民生领域投入力度，${w.y}累计投入民生领域资金${fig(s.int(900, 2900), 1, '亿元')}，占一般公共预算支出的${pct(s, 70, 82)}。拨付省以上困难群众补助资金${fig(s.int(11, 60), 1, '亿元')}。`,
    say`汇总以上科目，${w.all}教育、农林水、住房保障等民生支出合计${fig(s.int(1_100_000, 3_900_000), 0, '万元')}，占一般公共预算支出的比重达到${pct(s, 70, 82)}，增加${fig(s.int(110_000, 290_000), 0, '万元')}，多花的占全部多花部分的${pct(s, 60, 90)}。`,
  ]),
  trap('funds-for-good-deeds', (s, w) => {
    const all = s.int(2900, 9900);
    return [
      say`${w.all}各级财政共投入民生实事资金${fig(all, 2, '亿元')}，完成预算的${pct(s, 101, 124)}；其中，${w.own}投入${fig(s.part(all, 0.3, 0.6), 2, '亿元')}，完成预算的${pct(s, 101, 124)}。`,
      say`${w.all}国有资本经营预算收入${fig(all, 2, '亿元')}，完成预算的${pct(s, 101, 124)}；国有资本经营预算支出${fig(s.part(all, 0.3, 0.6), 2, '亿元')}，完成预算的${pct(s, 90, 99)}。`,
    ];
  }),
  trap('restricted-land', (s, w) => {
    const all = s.int(1900, 4900);
    return [
      say`${w.y}末${w.company}存货大多是开发中的项目，其中土地使用权${fig(all, 2, '亿元')}，性质均为出让，受限规模${fig(s.part(all, 0.4, 0.8), 2, '亿元')}；其他非流动资产主要系代为支付的投资款${fig(s.int(900, 2900), 2, '亿元')}。`,
      say`${w.y}末${w.company}存货主要由土地整理成本${fig(all, 2, '亿元')}、基础设施项目建设成本${fig(all - 40, 2, '亿元')}、房地产开发成本${fig(s.part(all, 0.2, 0.6), 2, '亿元')}等构成，存货周转天数为${n(s, 3000, 8900)}天。`,
    ];
  }),
  trap('villages-of-three-ranks', (s, w) => [
    say`截至目前,${w.area()}创建“市级民主法治村（社区）”${n(s, 9, 30)}个,“省级民主法治村”${n(s, 5, 8)}个,“国家级民主法治村”${n(s, 1, 4)}个。`,
  ]),
  trap('investment-still-needed', (s, w) => {
    const all = s.int(900, 28_000);
    return [
      say`截至${w.y}末，${w.company}主要在建及拟建文旅项目预计总投资${fig(all, 2, '亿元')}，尚需投资${fig(s.part(all, 0.4, 0.9), 2, '亿元')}。`,
      say`截至${w.y}末，${w.company}承建业务手头项目总投资额为${fig(all, 2, '亿元')}，已完成投资${fig(s.part(all, 0.3, 0.8), 2, '亿元')}。同一时点，还没开工的项目概算总投资${fig(money(s), 2, '亿元')}。`,
    ];
  }),
  trap('fund-and-its-uses', (s, w) => {
    const all = s.int(610, 1900);
    return [
      say`${w.all}政府性基金预计收入${fig(all, 1, '亿元')}。政府性基金预算支出安排${fig(s.part(all, 0.5, 0.8), 1, '亿元')}，专项债券还本支出${fig(s.int(11, 60), 1, '亿元')}，调入一般公共预算${fig(s.int(61, 190), 1, '亿元')}。`,
    ];
  }),
  trap('income-over-five-years', (s, w) => [
    say`“十四五”时期，${w.all}一般公共预算支出累计完成${fig(s.int(11_000, 49_000), 1, '亿元')}，比“十三五”时期增加${fig(s.int(900, 7900), 1, '亿元')}，年均增长${pct(s, 2, 6)}。`,
    say`“十四五”期间，${w.all}累计完成一般公共预算收入${fig(s.int(9000, 19_000), 1, '亿元')}，完成一般公共预算支出${fig(s.int(20_000, 39_000), 1, '亿元')}。`,
  ]),
  trap('totals-of-unnamed-parts', (s, w) => {
    const own = s.int(6, 40);
    const total = fig(own + s.int(3, 30), 1, '亿元');
    return [
      say`预计${w.own}国有资本经营预算收入${fig(own, 1, '亿元')}，${grew(s)}，加上上年结转收入等，收入总计${total}；预计${w.own}国有资本经营预算支出${fig(Math.max(2, own - 3), 1, '亿元')}，${grew(s)}，加上调出资金，支出总计${total}。`,
    ];
  }),
  trap('transfers-of-regions', (s, w) => {
    const [a, b, c, d] = w.cities();
    const of = () => `${n(s, 90, 290)}.${n(s, 1, 9)}亿元，增长${pct(s, 2, 18)}`;
    return [
      say`从补助地区转移支付资金情况看，${a}（含${w.zone}管委会）${of()}；${b}${of()}；${c}${of()}；${d}${of()}。`,
    ];
  }),
  trap('houses-mainly-of-two', (s, w) => [
    say`${w.y}${w.company}房地产开发业务确认收入${fig(s.int(210, 490), 2, '亿元')}，同比有所增长，主要来自于澜苑新城（${fig(s.int(90, 160), 2, '亿元')}）和湖畔雅居（${fig(s.int(5, 40), 2, '亿元')}）项目。`,
  ]),
];
