import { after } from '../changes.js';
import { say } from '../compose.js';
import { fig, pair, some, stray, trap, whole } from './form.js';

/** Figures side by side of which none follows from the others: of other places, stages, sorts and times. */
export const TRAPS_OF_LISTS = [
  trap('rate/of-a-third-place', (s, w) => {
    const { take, noun, unit, done } = w.errand();
    const [a, b, c] = w.towns();
    const [W, P] = pair(s);
    return [
      say`${a}${take}${noun}${whole(W, unit)}，${b}${done}${whole(P, unit)}，${c}${done}率${stray(s, 50, 99)}。`,
      say`${a}${take}${noun}${whole(W, unit)}，低于${b}；${c}${done}${whole(P, unit)}，全县${done}率${stray(s, 50, 99)}。`,
    ];
  }),
  trap('sum/funnel', (s, w) => {
    const W = s.whole();
    const [V, P] = [s.part(W, 0.4, 0.7), s.part(W, 0.1, 0.35)];
    return [
      say`${w.county()}收到${w.crime()}举报${whole(W, '条')}，核查${whole(V, '条')}，移交${whole(P, '条')}，查实${whole(s.int(3, 30), '条')}。`,
      say`报名献血${whole(W, '人')}，体检过关${whole(V, '人')}，到场${whole(P, '人')}，由${w.county()}血站采集。`,
    ];
  }),
  trap('sum/overlapping-marks', (s, w) => {
    const { noun, unit, mark, further, one } = w.roll();
    const W = s.whole();
    const part = () => whole(s.part(W, 0.4, 0.8), unit);
    return [
      say`${w.county()}现有${noun}${whole(W, unit)}，其中${mark}${part()}、${further}${part()}、${one}${part()}。`,
      say`${w.county()}${noun}${whole(W, unit)}中，${mark}${part()}，${further}${part()}，两项都沾边的不在少数。`,
    ];
  }),
  trap('sum/first-three', (s, w) => {
    const { noun, unit, kinds } = w.sort();
    const W = s.whole();
    const [a, b, c] = s.split(s.part(W, 0.4, 0.8), 3).map((n) => whole(n, unit)) as [
      ReturnType<typeof whole>,
      ReturnType<typeof whole>,
      ReturnType<typeof whole>,
    ];
    return [
      say`${w.county()}${noun}${whole(W, unit)}，排在前三的是${kinds[0]}${a}、${kinds[1]}${b}、${kinds[2]}${c}。`,
      say`${noun}共${whole(W, unit)}，${w.county()}集中在${kinds[0]}（${a}）、${kinds[1]}（${b}）等方面。`,
    ];
  }),
  trap('sum/several-answers-each', (s, w) => {
    const W = s.int(300, 3000);
    const part = () => whole(s.part(W, 0.3, 0.7), '人');
    return [
      say`${w.county()}问卷收回${whole(W, '份')}，选“离家近”${part()}、“学费低”${part()}、“老师好”${part()}，可选多项。`,
      say`${whole(W, '人')}受访（可选多项），盼增车位的${part()}，盼修路灯的${part()}，盼扩菜场的${part()}，${w.county()}逐条研究。`,
    ];
  }),
  trap('sum/stock-and-flow', (s, w) => {
    const W = s.int(2000, 30_000);
    const unit = '户';
    return [
      say`${w.county()}市场在册摊主${whole(W, unit)}，年内进场${whole(s.part(W, 0.1, 0.3), unit)}、退场${whole(s.part(W, 0.05, 0.2), unit)}、换证${whole(s.part(W, 0.05, 0.2), unit)}。`,
      say`${w.county()}自来水厂供水${whole(W, unit)}，报装${whole(s.part(W, 0.05, 0.2), unit)}，销户${whole(s.part(W, 0.01, 0.05), unit)}，报停${whole(s.part(W, 0.01, 0.05), unit)}。`,
    ];
  }),
  trap('sum/and-so-on', (s, w) => {
    const W = s.whole();
    const part = () => String(s.part(W, 0.05, 0.2));
    return [
      say`${w.county()}口岸截获各类种苗${whole(W, '株')}，有兰花${part()}株、多肉${part()}株、蕨类${part()}株等。`,
      say`${w.county()}警方收缴管制器具${whole(W, '件')}，含弩${part()}件、捕兽夹${part()}件等，奖励线人若干。`,
    ];
  }),
  trap('sum/named-numbers', (s, w) => {
    const n = () => String(s.int(3, 19));
    const built = s.int(2, 4);
    return [
      say`${w.county()}“五河三湖”治理铺开，清淤${n()}条、补水${n()}处，建成“四馆两中心”里的${String(built)}座，余下${String(6 - built)}座在建。`,
      say`“七廊八园”绿道${w.county()}段开工${n()}标、交付${n()}标，“双十双百”苗木基地挂牌${n()}家。`,
      say`${w.county()}推行“三色五级”预警，红色${n()}次、黄色${n()}次，值守人员${n()}名分两班。`,
    ];
  }),
  trap('sum/plan-of-years', (s, w) => {
    const W = s.int(60, 400);
    const part = () => whole(s.part(W, 0.1, 0.4), '座');
    return [
      say`${w.county()}计划三年建成村级泵站${whole(W, '座')}，当年开工${part()}、续建${part()}、竣工${part()}。`,
      say`${w.county()}规划公厕${whole(W, '座')}，已选址${part()}，招标${part()}，施工${part()}。`,
    ];
  }),
  trap('sum/days-and-means', (s, w) => {
    const [a, b, c] = [s.int(90, 900), s.int(90, 900), s.int(90, 900)];
    const n = (units: number) => whole(Math.round(units), '人次');
    return [
      say`${w.county()}图书馆平日日均进馆${n(a)}，周末日均${n(b)}，假期日均${n(c)}，全月日均${n((4 * a + 2 * b + c) / 7)}。`,
      say`${w.county()}医院一季度日均门诊${n(a)}，二季度日均${n(b)}，半年日均${n((a + b) / 2)}，夜诊单列。`,
    ];
  }),
  trap('sum/posts-and-persons', (s, w) => {
    const W = s.int(120, 900);
    return [
      say`${w.county()}学校核定教职${whole(W, '名')}，在编${whole(s.part(W, 0.7, 0.95), '名')}，临聘${whole(s.part(W, 0.1, 0.2), '名')}，支教${whole(s.int(5, 30), '名')}。`,
      say`${w.county()}消防员定额${whole(W, '名')}，备勤每班${whole(s.part(W, 0.2, 0.4), '名')}，轮休${whole(s.part(W, 0.1, 0.2), '名')}。`,
    ];
  }),
  trap('sum/marks-given', (s, w) => [
    say`${w.county()}考评满分120分，实得${some(s, 88, 99)}分，扣分${some(s, 3, 7)}处，加分${some(s, 1, 4)}项，列第${some(s, 2, 9)}名。`,
    say`${w.county()}游泳队收获金牌${some(s, 3, 9)}枚，奖牌榜第${some(s, 2, 9)}位，${some(s, 10, 30)}人次进入前八，总分${some(s, 90, 300)}分。`,
  ]),
];

/** Rates, growths and means that have nothing to do with the figures beside them. */
export const TRAPS_OF_RATES = [
  trap('rate/aims', (s, w) => {
    const { take, noun, unit, done } = w.errand();
    const [W, P] = pair(s);
    return [
      say`${w.county()}已${take}${noun}${whole(W, unit)}，${done}${whole(P, unit)}；明年${done}率争取到${stray(s, 60, 99)}。`,
      say`按计划，${w.county()}到年底${noun}${done}率不低于${stray(s, 60, 99)}，目前${take}${whole(W, unit)}、${done}${whole(P, unit)}。`,
    ];
  }),
  trap('rate/of-the-urgent-ones', (s, w) => {
    const { take, noun, unit, done } = w.errand();
    const [W, P] = pair(s);
    return [
      say`${w.county()}${take}${noun}${whole(W, unit)}，${done}${whole(P, unit)}，其中加急的${done}率${stray(s, 60, 99)}。`,
      say`${w.county()}${take}${noun}${whole(W, unit)}，${done}${whole(P, unit)}，当日${done}率${stray(s, 20, 50)}，回访率${stray(s, 61, 90)}。`,
    ];
  }),
  trap('rate/heads-and-visits', (s, w) => {
    const W = s.int(1200, 9000);
    return [
      say`${w.county()}夜校开课培训${whole(W, '人次')}，结业${whole(s.part(W, 0.2, 0.5), '人')}，结业率${stray(s, 70, 98)}。`,
      say`${w.county()}体检车服务${whole(W, '人次')}，建档${whole(s.part(W, 0.2, 0.5), '份')}，建档率${stray(s, 70, 98)}。`,
    ];
  }),
  trap('rate/capacities', (s, w) => {
    const W = s.int(120, 900);
    return [
      say`${w.county()}水厂设计日供水${fig(W, 1, '万吨')}，实供${fig(s.part(W), 1, '万吨')}，管网漏损率${stray(s, 5, 14)}。`,
      say`${w.county()}体育馆可容${whole(W * 10, '人')}，开赛首日入场${whole(s.part(W * 10), '人')}，赛季平均上座率${stray(s, 20, 90)}。`,
    ];
  }),
  trap('rate/last-years-share', (s, w) => {
    const [one] = w.taxes();
    const [W, P] = pair(s, 0.1, 0.4);
    return [
      say`${w.county()}今年税款${fig(W * 10, 2, '万元')}，其中${one}${fig(P * 10, 2, '万元')}；去年${one}占${stray(s, 5, 60)}。`,
      say`${w.county()}今年税款${fig(W * 10, 2, '万元')}，${one}${fig(P * 10, 2, '万元')}，占全市${one}收入的${stray(s, 5, 60)}。`,
    ];
  }),
  trap('change/real-growth', (s, w) => {
    const P = s.int(1200, 9000);
    const C = after(s, P, true);
    return [
      say`${w.county()}林业产值${fig(C, 2, '亿元')}（上年${fig(P, 2, '亿元')}），按可比价格增长${stray(s, 1, 5)}。`,
      say`${w.county()}渔业增加值${fig(C, 2, '亿元')}，上年为${fig(P, 2, '亿元')}，扣除价格变动实际增长${stray(s, 1, 5)}。`,
    ];
  }),
  trap('change/of-something-else', (s, w) => {
    const { take, noun, unit } = w.errand();
    const P = s.whole();
    const C = after(s, P, true);
    return [
      say`${w.county()}${take}${noun}${whole(C, unit)}，上年${whole(P, unit)}，巡查里程增长${stray(s, 60, 99)}。`,
      say`${w.county()}${take}${noun}${whole(C, unit)}（上年${whole(P, unit)}），经办成本下降${stray(s, 60, 99)}。`,
    ];
  }),
  trap('change/another-year', (s, w) => {
    const { take, noun, unit } = w.errand();
    const P = s.whole();
    const C = after(s, P, true);
    return [
      say`${w.county()}${take}${noun}${whole(C, unit)}，同比增长${stray(s, 60, 99)}，2019年为${whole(P, unit)}。`,
      say`${w.county()}10月${take}${noun}${whole(C, unit)}，同比增长${stray(s, 60, 99)}，8月为${whole(P, unit)}。`,
    ];
  }),
  trap('change/ranks', (s, w) => [
    say`${w.county()}空气质量排名由第${some(s, 12, 19)}位升至第${some(s, 2, 8)}位，综合得分提高${some(s, 20, 40)}分，降尘减少${stray(s, 2, 20)}。`,
    say`${w.county()}热线接通率列全市第${some(s, 2, 8)}，去年第${some(s, 9, 16)}，话务时长增加${some(s, 20, 50)}秒。`,
  ]),
  trap('average/of-some', (s, w) => {
    const N = s.int(300, 3000);
    return [
      say`${w.county()}为${whole(N, '人')}发救助金${fig(N * 13, 2, '万元')}，其中残障家庭人均${whole(s.int(2000, 4000), '元')}。`,
      say`${w.county()}护林员${whole(N, '人')}全年薪酬${fig(N * 230, 2, '万元')}，最高一人年薪${whole(s.int(30_000, 60_000), '元')}。`,
    ];
  }),
  trap('points/of-something-else', (s, w) => {
    const { noun, done } = w.errand();
    return [
      say`${w.county()}${noun}${done}率${stray(s, 80, 90)}，抽查率${stray(s, 50, 60)}，抽查率同比提高${(2 + 9 * s.next()).toFixed(1)}个百分点。`,
      say`${w.county()}${noun}${done}率${stray(s, 80, 90)}，比全市高${(2 + 9 * s.next()).toFixed(1)}个百分点；全省为${stray(s, 60, 70)}。`,
    ];
  }),
  trap('times/of-something-else', (s, w) => {
    const [fund] = w.funds();
    const P = s.int(900, 9000);
    return [
      say`${w.county()}${fund}投入${fig(P * 3, 2, '万元')}，村民自筹${fig(P, 2, '万元')}，工期是上一轮的${(1.2 + s.next()).toFixed(1)}倍。`,
      say`${w.county()}${fund}上级补助${fig(P, 2, '万元')}、县级配套${fig(P * 2, 2, '万元')}，惠及人数翻了${some(s, 3, 6)}倍。`,
    ];
  }),
];
