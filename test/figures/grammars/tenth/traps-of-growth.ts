import { say } from '../compose.js';
import { some } from '../seventh/form.js';
import { count } from '../source.js';
import { any, anyBillions, anyGrowth, billions, decimal, thousands, trap } from './form.js';

/** Growth, levels and amounts that follow from no figure beside them. */
export const TENTH_TRAPS_OF_GROWTH = [
  trap('constant-prices', (s, w) => {
    const a = s.int(9000, 60_000) / 100;
    const [A, B] = [billions(a), billions(a * (1.02 + s.next() / 12))];
    return [
      say`初步核算，${w.county()}全年地区生产总值${B}，按不变价格计算，比上年增长${anyGrowth(s)}；上年为${A}。`,
      say`2024年，${w.county()}生产总值由上年的${A}提高到${B}，同比实际增长${anyGrowth(s)}（可比价）。`,
      say`第三产业增加值${B}，增长${anyGrowth(s)}（上年初步核算数为${A}）。`,
    ];
  }),
  trap('comparable-scope', (s, w) => {
    const a = s.int(2000, 9900) / 100;
    const [A, B] = [billions(a), billions(a * (0.94 + s.next() / 5))];
    return [
      say`一般公共预算收入${B}，剔除留抵退税因素后同口径增长${anyGrowth(s)}，上年完成${A}。`,
      say`${w.zone()}规上工业营业收入${B}，上年为${A}，因统计口径调整，按可比口径增长${anyGrowth(s)}。`,
    ];
  }),
  trap('growth-of-another', (s, w) => {
    const [x, y, z] = w.moneys();
    const [A, B] = [anyBillions(s), anyBillions(s)];
    return [
      say`${x}${A}，${y}${B}，分别增长${anyGrowth(s)}和${anyGrowth(s)}，${z}增速居全市第${any(s, 2, 8)}位。`,
      say`${w.county()}${x}${A}，增长${anyGrowth(s)}；${w.zone()}${y}${B}，下降${anyGrowth(s)}。`,
      say`${x}由${A}起步，带动${y}达到${B}，${z}增长${anyGrowth(s)}。`,
    ];
  }),
  trap('quarters', (s) => {
    const x = s.pick(['社会消费品零售额', '外贸进出口额', '规模以上工业营业收入']);
    const q = () => anyGrowth(s);
    return [
      say`一至四季度，${x}分别增长${q()}、${q()}、${q()}和${q()}，全年${anyBillions(s)}，逐季回升。`,
      say`${x}一季度${anyBillions(s)}、二季度${anyBillions(s)}，增速由${decimal(s, 1.1, 3.9)}%回升至${decimal(s, 4.2, 9.8)}%。`,
    ];
  }),
  trap('per-period', (s, w) => {
    return [
      say`${w.town()}每周巡查河道${count(s.int(3, 9), '次')}，全年清理漂浮物${count(s.int(300, 1900), '吨')}，打捞船日均作业${count(s.int(6, 9), '小时')}。`,
      say`新线路日发${count(s.int(20, 60), '班次')}，单程票价${count(s.int(3, 12), '元')}，开通以来运送旅客${count(s.int(20, 90), '万人次')}，日均客流${count(s.int(1000, 4000), '人次')}。`,
      say`对特困人员每季度走访${count(s.int(2, 6), '次')}，全年累计走访${count(s.int(4000, 9000), '人次')}，发放慰问金${thousands(s.int(100, 400))}。`,
    ];
  }),
  trap('capacities', (s, w) => {
    const n = s.int(200, 900);
    return [
      say`${w.zone()}污水处理厂设计日处理能力${count(n * 10, '吨')}，全年处理污水${count(s.int(100, 300), '万吨')}，出水达标率${some(s, 97, 99)}。`,
      say`新校区规划办学规模${count(n * 4, '人')}，首年招生${count(n, '人')}，录取一志愿率${some(s, 80, 99)}。`,
      say`县养老服务中心核定床位${count(n, '张')}，其中护理型床位占${some(s, 50, 80)}，入住老人${count(s.part(n, 0.3, 0.7), '人')}。`,
      say`储备库总仓容${count(n * 100, '吨')}，当年轮换${count(n * 20, '吨')}，科学储粮覆盖率${some(s, 90, 99)}。`,
    ];
  }),
  trap('standards', (s) => {
    const a = s.int(80, 300);
    return [
      say`基础养老金标准由每人每月${count(a, '元')}提高到${count(a + s.int(5, 30), '元')}，惠及${count(s.int(20_000, 90_000), '人')}，发放率100%。`,
      say`对困难学生按每生每年${count(a * 10, '元')}给予资助，资助学生${count(s.int(200, 900), '人')}，资助面达${some(s, 5, 30)}。`,
      say`城乡居民医保财政补助标准提高至每人${count(s.int(600, 700), '元')}，个人缴费${count(s.int(350, 400), '元')}，政策范围内住院报销比例${some(s, 65, 75)}。`,
    ];
  }),
  trap('births-and-deaths', (s, w) => {
    const n = s.int(2000, 9000);
    return [
      say`${w.county()}全年出生人口${count(n, '人')}，出生率${(s.int(50, 90) / 10).toFixed(2)}‰；死亡人口${count(n + s.int(100, 900), '人')}，死亡率${(s.int(60, 95) / 10).toFixed(2)}‰。`,
      say`年末户籍人口${count(s.int(30, 80), '万人')}，当年登记结婚${count(n, '对')}，办理收养登记${count(s.int(3, 20), '件')}，自然增长率为-${(s.int(1, 30) / 10).toFixed(2)}‰。`,
    ];
  }),
  trap('prices', (s, w) => [
    say`居民消费价格上涨${decimal(s, 0.1, 0.9)}%，其中食品价格下降${anyGrowth(s)}，鲜菜零售均价每公斤${(s.int(30, 90) / 10).toFixed(1)}元，生猪出栏${count(s.int(10, 60), '万头')}。`,
    say`${w.county()}工业生产者出厂价格下降${anyGrowth(s)}，购进价格下降${anyGrowth(s)}，规上工业产值${anyBillions(s)}。`,
  ]),
  trap('ranks', (s, w) => {
    const [x, y] = w.levels();
    return [
      say`${x}${some(s, 80, 97)}，高于省定目标${decimal(s, 1.1, 6.9)}个百分点；${y}${some(s, 70, 90)}，居全市第${any(s, 2, 9)}位，前移${any(s, 1, 3)}位。`,
      say`${x}、${y}分别达到${some(s, 80, 89)}、${some(s, 90, 97)}，分别提高${decimal(s, 1.1, 3.9)}个和${decimal(s, 4.1, 6.9)}个百分点。`,
    ];
  }),
  trap('five-years-and-one', (s, w) => {
    const [noun, unit] = w.stock();
    const n = s.int(300, 900);
    return [
      say`五年来新增${noun}${count(n, unit)}，其中2024年新增${count(s.part(n, 0.15, 0.3), unit)}，年均增长${anyGrowth(s)}。`,
      say`“十四五”以来累计建成高标准农田${count(s.int(20, 60), '万亩')}，今年又建成${count(s.int(2, 6), '万亩')}，粮食总产增长${anyGrowth(s)}。`,
    ];
  }),
  trap('of-the-city', (s, w) => {
    const [x, y] = w.moneys();
    return [
      say`${w.county()}${x}${anyBillions(s)}，占全市的${some(s, 8, 30)}；${y}${anyBillions(s)}，占全市的${some(s, 8, 30)}。`,
      say`${w.zone()}以全县${some(s, 2, 6)}的土地贡献了${some(s, 40, 70)}的工业税收，实现工业总产值${anyBillions(s)}。`,
    ];
  }),
];
