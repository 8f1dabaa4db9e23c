import { say } from '../compose.js';
import { count, percent } from '../source.js';
import { any, fig, grew, lot, money, trap, up, whole } from './form.js';

/** Figures side by side of which nothing follows. */
export const ELEVENTH_TRAPS = [
  trap('valid-days', (s, w) => {
    const days = s.int(300, 350);
    const rate = Math.round((1000 * days) / (days + s.int(4, 9))) / 10;
    return [
      say`${w.area()}全年空气质量优良天数${count(days, '天')}、优良率${percent(rate, 1)}，PM2.5平均浓度从每立方米${whole(s, 25, 29)}.3微克下降至${whole(s, 18, 24)}.9微克。`,
    ];
  }),
  trap('other-budget', (s, w) => {
    const plan = money(s);
    const done = s.part(plan, 0.6, 0.9);
    return [
      say`${w.y}${w.area()}${w.fund}支出年初预算为${fig(plan, 2, '亿元')}，执行中追加上级补助。全年支出完成${fig(done, 2, '亿元')}，为调整预算的${any(s, 91, 99)}，同比${grew(s)}。`,
      say`市级${w.fund}收入预算${fig(plan, 2, '亿元')}，完成${fig(done, 2, '亿元')}，剔除开发区部分后完成年初预算的${any(s, 98, 104)}。`,
    ];
  }),
  trap('constant-prices', (s, w) => {
    const before = money(s);
    const now = Math.round(before * (1.02 + 0.05 * s.next()));
    return [
      say`${w.area()}地区生产总值由${w.last}的${fig(before, 1, '亿元')}增加到${w.y}的${fig(now, 1, '亿元')}，按不变价格计算增长${any(s, 4, 9)}。`,
      say`全年${w.area()}GDP同比增长${any(s, 3, 8)}，比全市高0.3个百分点，在同类城区里排在最前；总量达到${fig(now, 1, '亿元')}，一年增加了${fig(now - before, 1, '亿元')}。`,
      say`农村居民人均可支配收入${count(s.int(18_000, 29_000), '元')}，比上年增长${any(s, 5, 7)}，扣除价格因素，实际增长${any(s, 3, 5)}；人均消费支出${count(s.int(12_000, 17_000), '元')}。`,
    ];
  }),
  trap('loans-overlap', (s, w) => [
    say`年末${w.area()}金融机构各项贷款余额${fig(money(s) + 90_000, 2, '亿元')}。从贷款分类看，中长期贷款${fig(money(s), 2, '亿元')}，比年初少了6.13亿元；短期贷款${fig(money(s), 2, '亿元')}；涉农贷款${fig(money(s), 2, '亿元')}；住户贷款${fig(money(s), 2, '亿元')}，${grew(s)}。`,
  ]),
  trap('target-after-fact', (s, w) => {
    const [[noun, unit], [noun2, unit2]] = w.stocks();
    const now = lot(s);
    return [
      say`${w.area()}${noun}达到${count(now, unit)}，增长${any(s, 8, 30)}；今年力争达到${count(Math.round(now * 1.2), unit)}以上，${noun2}达到${count(lot(s), unit2)}。`,
      say`今年主要预期目标是：${w.area()}一般公共预算收入增长${any(s, 3, 6)}，达到${fig(money(s), 1, '亿元')}；固定资产投资完成${fig(money(s), 1, '亿元')}，社会消费品零售总额增长${any(s, 4, 7)}。`,
    ];
  }),
  trap('new-and-stock', (s, w) => {
    const [[noun, unit], [noun2, unit2]] = w.stocks();
    return [
      say`新增${noun}${count(s.int(110, 490), unit)}、总量${count(s.int(1600, 6900), unit)}，新增${noun2}${count(s.int(30, 99), unit2)}、增长${any(s, 8, 30)}。`,
      say`${w.area()}新登记经营主体${fig(s.int(110, 690), 1, '万户')}、${up(s)}，经营主体达${fig(s.int(900, 6900), 1, '万户')}，其中：个体工商户增长${any(s, 9, 40)}、企业增长${any(s, 9, 20)}。`,
    ];
  }),
  trap('city-and-own-level', (s, w) => [
    say`${w.y}${w.area()}教育支出${fig(money(s), 2, '亿元')}，${grew(s)}（市本级${fig(s.int(210, 990), 2, '亿元')}，${grew(s)}）；科技支出${fig(s.int(1100, 2000), 2, '亿元')}，${grew(s)}（市本级${fig(s.int(110, 900), 2, '亿元')}，${grew(s)}）。`,
    say`${w.area()}${w.other}收入${fig(money(s) * 3, 0, '万元')}，完成预算的${any(s, 91, 106)}，${grew(s)}；市本级收入${fig(money(s), 0, '万元')}，完成预算的${any(s, 91, 106)}，${grew(s)}。`,
  ]),
  trap('contribution-and-pull', (s, w) => {
    const a = s.int(31, 99);
    const b = s.int(280, 420);
    return [
      say`${w.area()}三次产业对经济增长贡献率分别为${percent(a / 10, 1)}、${percent(b / 10, 1)}和${percent((1000 - a - b) / 10, 1)}，三次产业结构中服务业占比${any(s, 46, 58)}，${up(s)}。`,
      say`全年服务业增加值${fig(money(s), 2, '亿元')}，比上年${up(s)}，对经济增长的贡献率为${any(s, 50, 70)}，拉动经济增长${whole(s, 2, 4)}.${whole(s, 1, 9)}个百分点；限额以上零售额${fig(money(s), 2, '亿元')}。`,
    ];
  }),
  trap('building-and-places', (s, w) => [
    say`${w.area()}新改扩建幼儿园${count(s.int(11, 40), '所')}、义务教育学校${count(s.int(11, 40), '所')}、高中学校${count(s.int(3, 9), '所')}，增加学位${fig(s.int(11, 70), 1, '万座')}，比“十三五”期间增长${any(s, 20, 80)}。`,
    say`新建改建公园${count(s.int(4, 30), '个')}，共建花园${count(s.int(11, 30), '个')}，新增绿道${count(s.int(6, 60), '公里')}、碧道${count(s.int(6, 60), '公里')}，人均公园绿地面积达${whole(s, 11, 19)}.${whole(s, 1, 9)}平方米。`,
  ]),
  trap('cut-rate-only', (s, w) => [
    say`对60万元以上的政府投资项目，${w.area()}实施立项前估算评审${count(lot(s), '项')}，审减资金${fig(s.int(210, 990), 2, '亿元')}，审减率${any(s, 12, 33)}；完成结算评审金额${fig(money(s), 2, '亿元')}。`,
  ]),
  trap('why-it-grew', (s, w) => [
    say`${w.area()}${w.other}收入${fig(money(s), 2, '亿元')}，增长${any(s, 30, 95)}，增长的主要原因是土地使用权出让收入增加${fig(s.int(300, 990), 2, '亿元')}、专项收入增加${fig(s.int(60, 290), 2, '亿元')}。`,
    say`${w.area()}公共安全支出${fig(money(s), 1, '亿元')}，增长${any(s, 20, 60)}，主要是新增执法装备${fig(s.int(20, 99), 1, '亿元')}等支出影响。`,
  ]),
  trap('bills-and-replies', (s, w) => [
    say`${w.area()}坚持向人大报告工作，全年共办理人大代表建议${count(s.int(95, 290), '件')}、政协提案${count(s.int(95, 290), '件')}，其中重点督办${count(s.int(5, 20), '件')}，答复率、满意率均为100%。`,
    say`${w.area()}人民调解委员会${count(s.int(40, 90), '个')}，兼职人民调解员${count(s.int(200, 900), '名')}，调解成功率${any(s, 95, 99)}，防止矛盾激化率达100%。`,
  ]),
  trap('named-numbers', (s, w) => [
    say`${w.area()}“5080”攻坚任务全面达标，公办园增至${count(s.int(50, 90), '所')}，普惠性幼儿园增至${count(s.int(120, 200), '所')}，“1+62+8+N”预案体系不断健全。`,
    say`${w.area()}推行“三事分流”，将居民议题分为3大项48小项，收集议题${count(lot(s), '件')}，解决“小事”${count(s.int(30, 99), '件')}，“四个千亿”政策惠企${count(lot(s), '家')}。`,
  ]),
  trap('debts-by-source', (s, w) => {
    const a = s.int(520, 760);
    const b = s.int(120, 220);
    return [
      say`截至${w.y}底，${w.company()}全部债务${fig(money(s), 2, '亿元')}（银行融资占${percent(a / 10, 1)}，债券融资占${percent(b / 10, 1)}，非标占${percent((1000 - a - b) / 10, 1)}），较上年底${grew(s)}，短期债务${fig(s.int(900, 2000), 2, '亿元')}。`,
    ];
  }),
  trap('two-dates', (s, w) => {
    const all = money(s) * 3;
    const own = s.part(all, 0.3, 0.6);
    return [
      say`截至${w.last}末，${w.company()}总资产${fig(all, 2, '亿元')}；截至${w.y}3月末，所有者权益${fig(own, 2, '亿元')}，资产负债率${percent(Math.round(1000 * (1 - own / all)) / 10 + 2.3, 1)}。`,
      say`${w.y}，${w.company()}工程业务收入${fig(s.int(110, 990), 2, '亿元')}，毛利率为${any(s, 3, 19)}；租赁业务收入${fig(s.int(110, 990), 2, '亿元')}，毛利率同比上升3.08个百分点；综合毛利率${any(s, 8, 30)}。`,
    ];
  }),
  trap('shares-of-elsewhere', (s, w) => [
    say`新引进10亿元以上项目${count(s.int(90, 190), '个')}，新增总部企业${count(s.int(30, 80), '家')}，${w.area()}新设外资企业${count(s.int(1000, 8000), '家')}、增长${any(s, 20, 90)}、占全国${any(s, 3, 15)}。`,
    say`PCT国际专利申请${count(s.int(1100, 9000), '件')}，${up(s)}，占全国总量的${any(s, 8, 39)}；${w.area()}国内有效发明专利${fig(s.int(40, 190), 1, '万件')}，每万人拥有${whole(s, 200, 700)}.9件。`,
  ]),
  trap('some-of-many', (s, w) => {
    const [noun, unit, kind, kind2] = w.whole();
    const all = lot(s);
    return [
      say`${w.area()}有${noun}${count(all, unit)}，其中${kind}${count(s.part(all, 0.1, 0.4), unit)}、${kind2}${count(s.part(all, 0.1, 0.4), unit)}，${w.last}新增${count(s.int(3, 11), unit)}。`,
      say`全体居民人均消费支出${count(s.int(22_000, 29_000), '元')}，其中，食品烟酒支出${count(s.int(6000, 8000), '元')}，居住支出${count(s.int(4000, 5000), '元')}，教育文化娱乐支出${count(s.int(2000, 3000), '元')}。`,
    ];
  }),
  trap('town-and-country', (s, w) => [
    say`${w.area()}全体居民人均可支配收入${count(s.int(30_000, 33_000), '元')}，${up(s)}。分城乡看，城镇居民人均可支配收入${count(s.int(36_000, 42_000), '元')}，增长${any(s, 3, 5)}；农村居民人均可支配收入${count(s.int(17_000, 22_000), '元')}，增长${any(s, 5, 7)}。`,
    say`${w.area()}城镇居民和农村居民人均可支配收入分别达${count(s.int(34_000, 36_000), '元')}和${count(s.int(13_000, 19_000), '元')}、年均实际增长${any(s, 5, 7)}和${any(s, 7, 9)}，城乡收入的差距比五年前小了。`,
  ]),
  trap('months-of-year', (s, w) => [
    say`${w.area()}进出口总额${fig(money(s), 1, '亿元')}、降幅由一季度的23.1%收窄到${any(s, 1, 9)}，其中出口增长${any(s, 1, 9)}；四季度出口${fig(s.int(300, 900), 1, '亿元')}。`,
    say`1—11月，${w.area()}规上工业总产值${fig(money(s), 0, '亿元')}，${up(s)}；社会消费品零售总额约${fig(s.int(300, 2000), 0, '亿元')}，增长${any(s, 3, 9)}；11月当月零售额${fig(s.int(30, 190), 0, '亿元')}，增长${any(s, 3, 9)}。`,
  ]),
];
