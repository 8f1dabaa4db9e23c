import { type Fig, say } from '../compose.js';
import { count, percent } from '../source.js';
import { anyRate, members, moneyOf, rated, size, someMoney, trap, twoYears, yi } from './form.js';

/** Figures that look as if they contradicted each other and do not. */
export const TRAPS = [
  trap('two-places', (s, w) => {
    const { W, P, R } = rated(s, '件', 'fails');
    const [here, there] = w.towns();
    return [
      say`${here}受理12345转办单${W}，${there}办结${P}，${there}办结率${R}。`,
      say`${w.start()}${here}排查欠薪线索${W}。${there}化解${P}，化解率${R}，居全县第一。`,
      say`${here}共有网格事件${W}，同期${there}处置${P}，处置率为${R}。`,
    ];
  }),
  trap('funnel', (s, w) => {
    const a = size(s) + 260;
    const b = s.part(a, 0.55, 0.8);
    const c = s.part(b, 0.3, 0.6);
    const [A, B, C, D] = [a, b, c, s.part(c, 0.2, 0.6)].map((n) => count(n, '件')) as [Fig, Fig, Fig, Fig];
    return [
      say`${w.bureau()}收到线索${A}，初核${B}，立案${C}，移送司法机关${D}。`,
      say`${w.start()}接待咨询${A}，登记申请${B}，组成合议庭或仲裁庭${C}，开庭审理${D}。`,
    ];
  }),
  trap('overlapping-kinds', (s, w) => {
    const all = size(s);
    const [a, b, c] = [0.55, 0.4, 0.35].map((low) => count(s.part(all, low, low + 0.2), '名')) as [Fig, Fig, Fig];
    return [
      say`${w.bureau()}共有干部职工${count(all, '名')}，其中党员${a}，女职工${b}，35岁以下青年${c}。`,
      say`县检察院起诉未成年人${count(all, '名')}，其中在校学生${a}、初犯${b}、留守儿童${c}（存在交叉）。`,
      say`${w.town()}登记困难群众${count(all, '名')}，其中低保对象${a}、重度残疾人${b}、高龄老人${c}。`,
    ];
  }),
  trap('first-three', (s, w) => {
    const { figs, more } = members(s, 3, '件', 'holds');
    const [a, b, c] = figs.toSorted((one, two) => two.value - one.value) as [Fig, Fig, Fig];
    const [x, y, z] = w.subjects();
    return [
      say`${w.start()}受理热线诉求${more}，诉求量居前三位的是${x}${a}、${y}${b}、${z}${c}。`,
      say`全年复议申请${more}，数量较多的领域依次为${x}（${a}）、${y}（${b}）、${z}（${c}）。`,
    ];
  }),
  trap('targets', (s, w) => {
    const { W, P } = rated(s, '件', 'holds', 0.4, 0.8);
    const R = anyRate(s, 90, 99);
    return [
      say`${w.start()}受理信访事项${W}、办结${P}，下一年力争按期办结率达到${R}以上。`,
      say`2024年工作目标：受理量控制在${W}以内，调解结案${P}以上，执行到位率不低于${R}。`,
    ];
  }),
  trap('real-growth', (s, w) => {
    const a = s.int(8000, 50_000) / 100;
    const [A, B] = [yi(a), yi(a * (1.01 + s.next() * 0.02))];
    const R = anyRate(s, 5, 9);
    return [
      say`${w.district()}实现地区生产总值${B}（2022年为${A}），按不变价格计算，同比增长${R}。`,
      say`${w.park()}工业增加值由${A}增加到${B}，剔除价格因素后实际增长${R}。`,
    ];
  }),
  trap('growth-of-another-thing', (s, w) => {
    const { A, B } = twoYears(s, '家', 1.05, 1.4);
    const R = anyRate(s, 41, 80);
    return [
      say`${w.park()}企业由${A}增加到${B}，研发投入增长${R}。`,
      say`新登记经营主体${B}（上年${A}），其中个体工商户新登记量增长${R}。`,
      say`${w.bureau()}检查企业${B}，去年同期${A}，罚没款同比上升${R}。`,
    ];
  }),
  trap('month-and-year', (s, w) => {
    const all = size(s);
    const [A, B] = [count(all, '起'), count(s.part(all, 0.05, 0.15), '起')];
    const R = anyRate(s, 20, 60);
    return [
      say`${w.district()}全年接报警情${A}，12月份接报${B}，当月环比下降${R}。`,
      say`1至10月发生交通事故${A}，其中10月份${B}，10月份同比下降${R}。`,
    ];
  }),
  trap('capacity', (s, w) => {
    const beds = s.int(80, 400);
    const [A, B] = [count(beds, '张'), count(s.part(beds, 0.4, 0.9), '名')];
    const n = s.int(2, 9);
    const [C, D] = [count(s.int(200, 900), '吨'), count(s.int(20_000, 90_000), '吨')];
    return [
      say`${w.town()}敬老院设计床位${A}，入住${B}，配备护理员${String(n)}名，日间照料老人${count(s.int(20, 90), '名')}。`,
      say`${w.district()}建成污水处理厂${String(n)}座，设计日处理能力${C}，全年处理${D}。`,
    ];
  }),
  trap('named-numbers', (s, w) => {
    const { figs, more } = members(s, 2, '公里', 'holds');
    const [a, b] = figs;
    return [
      say`${w.district()}“五横五纵”路网加快成形，建成国省干线${a}、县道${b}，农村公路总里程${more}。`,
      say`${w.park()}围绕“一轴两翼三片区”布局，新建道路${a}，改造管网${b}，谋划储备${more}。`,
      say`${w.town()}深化“三官一律”进网格，“四所一庭”联动调处纠纷${count(size(s), '件')}，覆盖${String(s.int(6, 19))}个村。`,
    ];
  }),
  trap('thousand-people', (s, w) => {
    const [A, B] = [count(s.int(40, 320), '名'), (s.int(20, 60) / 10).toFixed(1)];
    return [
      say`${w.district()}新增执业医师${A}，全县每千人口拥有执业（助理）医师${B}名。`,
      say`${w.town()}招聘辅警${A}，每万名群众配备社区民警${B}名，接处警平均用时${String(s.int(3, 9))}分钟。`,
    ];
  }),
  trap('rate-of-a-subset', (s, w) => {
    const { W, P } = rated(s, '件', 'holds', 0.4, 0.8);
    const R = anyRate(s, 85, 99);
    const [x] = w.subjects();
    return [
      say`${w.start()}受理投诉${W}，办结${P}，其中涉${x}类投诉办结率${R}。`,
      say`县法院受理案件${W}，审结${P}，民商事案件调撤率${R}。`,
      say`${w.bureau()}立案${W}，结案${P}，重大案件结案率${R}。`,
    ];
  }),
  trap('money-of-different-kinds', (s, w) => {
    const A = someMoney(s, 500, 4000);
    const [B, C] = [0.6, 0.5].map((part) => moneyOf(s, A.value * (part + 0.3 * s.next()), 'holds')) as [Fig, Fig];
    return [
      say`${w.town()}投资${A}实施道路硬化，争取债券${B}，带动社会资本${C}。`,
      say`${w.start()}为劳动者追讨工资${A}，行政罚款${B}，企业缴存保证金${C}。`,
      say`${w.bureau()}年度预算${A}，政府采购${B}，授予中小企业合同${C}。`,
    ];
  }),
  trap('since-the-start', (s, w) => {
    const { A, B } = twoYears(s, '宗', 1.3, 2.4);
    const R = anyRate(s, 4, 22);
    return [
      say`改革以来${w.district()}累计受理复议案件${B}，今年受理${A}，今年受理量同比增长${R}。`,
      say`“十四五”以来累计办理不动产登记${B}，本年度办理${A}，抵押登记同比增长${R}。`,
    ];
  }),
  trap('ranks-and-scores', (s, w) => {
    const R = anyRate(s, 88, 99);
    const [A, B] = [String(s.int(2, 9)), String(s.int(11, 40))];
    return [
      say`${w.district()}政务公开第三方评估得分${R.text.replace('%', '分')}，列全市第${A}位，较上年前移${B}位，网站抽查合格率${R}。`,
      say`${w.bureau()}在${B}个参评单位中排第${A}名，群众测评得票率${R}，领导评价${String(s.int(80, 99))}分。`,
    ];
  }),
  trap('cumulative-and-current-people', (s, w) => {
    const { W, P } = rated(s, '人', 'holds', 0.5, 0.9);
    const R = anyRate(s, 10, 45);
    return [
      say`${w.district()}社区矫正对象累计接收${W}，累计解除${P}，现有在册${count(s.int(40, 300), '人')}，重新犯罪率${percent(s.int(1, 5) / 10, 1).text}。`,
      say`${w.town()}常住人口${W}，户籍人口${P}，60岁以上老年人占${R}。`,
      say`${w.time()}毕业学生${P}，在校生${W}，寄宿生占比${R}。`,
    ];
  }),
];
