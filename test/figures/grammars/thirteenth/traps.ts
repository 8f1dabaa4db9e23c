import { type Fig, say } from '../compose.js';
import { fig, grew, n, pct } from '../twelfth/form.js';
import { draw, figures, row, trap } from './form.js';

/** Figures side by side between which nothing is stated. */
export const THIRTEENTH_TRAPS = [
  trap('sights-of-grade', (s, w) => [
    say`${w.place}全年接待国内游客${n(s, 1100, 3900)}.${n(s, 1, 9)}万人次，旅游总收入${n(s, 110, 390)}.${n(s, 1, 9)}亿元。年末共有A级旅游景区${n(s, 31, 59)}家，其中4A级以上旅游景区${n(s, 7, 19)}家。`,
  ]),
  trap('capital-paid-in', (s, w) => {
    const whole = s.int(2100, 9800);
    return [
      say`${w.place}国资委将持有的${w.firm}${n(s, 51, 98)}.${n(s, 11, 99)}%股权划转至控股公司。截至${w.y}3月末，${w.firm}注册资本${fig(whole, 2, '亿元')}，实收资本${fig(s.part(whole, 0.8, 0.98), 2, '亿元')}，实际控制人未发生变化。`,
    ];
  }),
  trap('funds-new-and-all', (s, w) => [
    say`${w.place}实际利用外资${n(s, 2, 9)}.${n(s, 11, 98)}亿美元，增长${pct(s, 2, 19)}。股权投资基金加快集聚，新增${n(s, 310, 690)}家，总数达${n(s, 810, 1290)}家，其中滨江商务中心集聚${n(s, 110, 290)}家。`,
  ]),
  trap('items-recorded', (s, w) => [
    say`三是深入推进“一网通办”，${w.place}录入政务服务网事项${n(s, 610, 890)}项，其中：行政许可${n(s, 91, 190)}项，公共服务${n(s, 210, 390)}项。新增自助终端${n(s, 11, 49)}台。`,
  ]),
  trap('current-used', (s, w) => {
    const whole = s.int(21_000, 69_000);
    return [
      say`${w.place}林木覆盖率提高到${pct(s, 21, 39)}。全年全社会用电量${fig(whole, 2, '亿千瓦时')}，${grew(s)}，其中城乡居民生活用电量${fig(s.part(whole, 0.1, 0.3), 2, '亿千瓦时')}，${grew(s)}。`,
    ];
  }),
  trap('under-the-nation', (s, w) => {
    const over = () => `${s.pick(['高于', '低于'])}全国${n(s, 0, 4)}.${n(s, 1, 9)}个百分点`;
    return [
      say`${w.y}，${w.place}经济运行在合理区间，地区生产总值增长${pct(s, 3, 7)}、${over()}，规上工业增加值增长${pct(s, 3, 9)}、${over()}，固定资产投资增长${pct(s, 2, 9)}、${over()}，进出口总值增长${pct(s, 3, 9)}、${over()}。`,
    ];
  }),
  trap('exports-of-high-technology', (s, w) => [
    say`${w.place}外贸出口持续较快增长，进出口总额${n(s, 610, 890)}亿美元。高新技术产品出口${n(s, 110, 190)}亿美元，占${w.all}出口总额的${pct(s, 29, 39)}，比上年提高${n(s, 2, 6)}.${n(s, 1, 9)}个百分点。`,
  ]),
  trap('patents', (s, w) => {
    const whole = s.int(9100, 29_000);
    return [
      say`每万人口发明专利拥有量${n(s, 11, 39)}.${n(s, 11, 98)}件，${grew(s)}。全年${w.place}专利授权${fig(whole, 0, '件')}，${grew(s)}；其中，发明专利授权${fig(s.part(whole, 0.2, 0.5), 0, '件')}，${grew(s)}；签订技术合同${n(s, 1100, 9900)}项。`,
    ];
  }),
  trap('restricted-assets', (s, w) => [
    say`${w.firm}非流动资产较上年末增长。截至${w.y}末，公司受限资产${fig(s.int(9100, 19_000), 2, '亿元')}，主要为质押的银行存款${fig(s.int(310, 990), 2, '亿元')}和抵押的存货；受限资产占资产总额的比重为${pct(s, 11, 29)}，前五大应收对象占应收账款的${pct(s, 31, 69)}。`,
  ]),
  trap('insurance-rolled-over', (s, w) => {
    const out = s.int(3100, 9800);
    const [I, O, L] = figures([out + s.int(410, 1900), out, out + s.int(2100, 9800)], 2, '亿元') as [Fig, Fig, Fig];
    return [
      say`${w.own}社会保险基金预算收入预计${I}，预算支出安排${O}，滚存结余${L}。`,
      say`${w.all}社会保险基金预算收入${I}，完成预算的${pct(s, 98, 106)}；支出${O}，${grew(s)}，年末滚存结余${L}。`,
    ];
  }),
  trap('households-and-people', (s, w) => {
    const [h, p] = [s.int(210, 590), s.int(2, 3)];
    const [k, m] = [s.part(h, 0.4, 0.7), h * p + s.int(11, 90)];
    return [
      say`${w.place}设立医疗救助、助学、产业帮扶基金，有效解决困难群众后顾之忧。建档立卡贫困户${fig(h, 0, '户')}${fig(m, 0, '人')}全部脱贫，其中${fig(k, 0, '户')}${fig(k * p + s.int(1, 9), 0, '人')}稳定脱贫。`,
    ];
  }),
  trap('reviews-received', (s, w) => {
    const got = s.int(21, 90);
    const taken = got - s.int(3, 12);
    return [
      say`${w.place}司法局进一步畅通行政复议渠道，全年共收到行政复议案件${fig(got, 0, '件')}，受理行政复议申请${fig(taken, 0, '件')}，审结${fig(taken - s.int(0, 4), 0, '件')}，案件办理质量稳步提升。`,
    ];
  }),
  trap('income-behind-its-budget', (s, w) => {
    const now = s.int(2100, 6900);
    return [
      say`受上级转移支付增加等因素影响，${w.own}一般公共预算支出变动预算数为${fig(now * 2 + s.int(110, 990), 2, '亿元')}。${w.own}一般公共预算收入完成${fig(now, 2, '亿元')}，为预算的${pct(s, 81, 96)}，下降${pct(s, 3, 26)}。`,
    ];
  }),
  trap('classes-of-outlay', (s, w) => {
    const [x, y] = w.outlays(2) as [string, string];
    return [
      say`4．保障${x}${fig(s.int(21_000, 59_000), 0, '万元')}、${y}${fig(s.int(11_000, 29_000), 0, '万元')}、粮油物资储备支出${fig(s.int(1100, 3900), 0, '万元')}。5．政法及行政机关运转类支出${fig(s.int(110_000, 290_000), 0, '万元')}，占一般公共预算支出比重${n(s, 11, 29)}.${n(s, 11, 98)}%。`,
    ];
  }),
  trap('of-the-planned-investment', (s, w) => [
    say`我们加快推进灾后恢复重建，${w.place}等重灾区已完成投资${n(s, 2100, 9900)}亿元，占规划总投资的${pct(s, 51, 79)}；新开工安置房${n(s, 11, 49)}万套，其中已交付${n(s, 3, 10)}万套。`,
  ]),
  trap('heads-in-court', (s, w) => {
    const whole = s.int(41, 190);
    return [
      say`推进行政机关负责人出庭应诉，截至目前，以${w.place}政府为被告的行政应诉案件${fig(whole, 0, '件')}，其中已开庭审理${fig(s.part(whole, 0.8, 0.97), 0, '件')}，被诉行政机关负责人出庭率${s.pick(['100%', '99%'])}。`,
    ];
  }),
  trap('railways-of-the-world', (s, w) => [
    say`${w.y}末，铁路营业里程达到${n(s, 11, 15)}.${n(s, 1, 9)}万公里，其中高速铁路超过${n(s, 2, 4)}.${n(s, 1, 9)}万公里，占世界${s.pick(['60', '65'])}%以上。高速公路通车里程${n(s, 13, 18)}.${n(s, 1, 9)}万公里，建成万吨级泊位${n(s, 210, 890)}个。`,
  ]),
  trap('fields-of-grain', (s, w) => {
    const parts = draw(s, 2, 21_000, 89_000);
    const whole = parts.reduce((x, y) => x + y) + s.int(1100, 9900);
    const [x, y] = w.crops(2) as [string, string];
    return [
      say`全年${w.place}粮食种植面积${fig(whole, 2, '万亩')}，比上年减少${fig(s.int(110, 390), 2, '万亩')}。其中，${row([`${x}种植面积`, `${y}种植面积`], figures(parts, 2, '万亩'), '；', [`，增加${n(s, 1, 3)}.${n(s, 11, 98)}万亩`, `，减少${n(s, 1, 3)}.${n(s, 11, 98)}万亩`])}。`,
    ];
  }),
  trap('homes-under-way', (s, w) => {
    const plan = s.int(1100, 3900);
    const [x, y] = w.buildings(2) as [string, string];
    return [
      say`${w.firm}剩余可售面积${n(s, 21, 59)}.${n(s, 11, 98)}万平方米，整体规模较大。截至${w.y}末，公司主要在建项目有${x}、${y}，建筑面积合计${n(s, 31, 89)}.${n(s, 11, 98)}万平方米，计划总投资合计${fig(plan, 2, '亿元')}，已完成投资${fig(s.part(plan, 0.2, 0.6), 2, '亿元')}。`,
    ];
  }),
  trap('chief-taxes', (s, w) => {
    const taxes = s.int(1900, 3900);
    const figs = figures([s.int(710, 990), s.int(210, 290), s.int(110, 190), s.int(110, 190)], 2, '亿元');
    const names = ['增值税', '企业所得税', '房产税', '城镇土地使用税'];
    return [
      say`${w.own}税收收入${fig(taxes, 2, '亿元')}，${grew(s)}；非税收入${fig(s.int(510, 990), 2, '亿元')}，${grew(s)}。主要收入项目是：${row(
        names,
        figs,
        '；',
        names.map(() => `，${grew(s)}`),
      )}。`,
    ];
  }),
];
