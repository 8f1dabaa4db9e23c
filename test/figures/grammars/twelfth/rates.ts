import { say } from '../compose.js';
import { claim } from '../grammar.js';
import { fig, grew, lot, n, pct, put, several, share, tell, twelfth, worked } from './form.js';

/** Rates that have a name: mediated, bookable on line, settled, budgets fulfilled. */
export const TWELFTH_RATES = [
  twelfth('rate/mediated', (s, mode, w) => {
    const whole = s.int(60, 390);
    const part = s.part(whole, 0.8, 0.99);
    const [W, P] = [fig(whole, 0, '件'), fig(part, 0, '件')];
    const R = share(s, mode, part, whole, [100], 1);
    const rest = `受理信访件${n(s, 110, 480)}件,接访${n(s, 500, 900)}人次,办结率100%`;
    return tell(
      mode,
      say`${w.y}以来,召开群众工作联席会议${n(s, 4, 9)}次、矛盾排查会议${n(s, 10, 19)}次;发生${w.dispute}${W},调解${P},调解率${R};${rest};协调处理辖区内${n(s, 3, 9)}件大的信访突出问题。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.y}以来,召开群众工作联席会议${n(s, 4, 9)}次、矛盾排查会议${n(s, 10, 19)}次;调解${w.dispute}${P},调解率${R};${rest}。`,
    );
  }),
  twelfth('rate/pooled-on-line', (s, mode, w) => {
    const [a, b] = [s.int(60, 190), s.int(40, 140)];
    const [p, q] = [s.part(a, 0.7, 0.97), s.part(b, 0.6, 0.97)];
    const [A, P, B, Q] = [a, p, b, q].map((units) => fig(units, 0, '项'));
    if (!A || !P || !B || !Q) throw new Error('four');
    const R = share(s, mode, p + q, a + b, [(100 * p) / a], 1);
    return tell(
      mode,
      say`${w.area()}审批局事项网办率达到100%,许可和服务两类事项网办率达到${R},其中:公共服务${A},网上可办数${P};行政许可${B},网上可办数${Q}。`,
      [claim(mode, 'rate_pooled', [P, A, Q, B], R)],
      say`${w.area()}审批局事项网办率达到100%,服务和查询两类事项网办率达到${R},录入行政许可${A},其中即办件${P}。`,
    );
  }),
  twelfth('rate/budgeted-and-executed', (s, mode, w) => {
    const plan = s.int(900, 9900);
    const done = Math.round(plan * (0.7 + 0.9 * s.next()));
    const [W, P] = [fig(plan, 2, '亿元'), fig(done, 2, '亿元')];
    const R = worked(s, mode, (100 * done) / plan, { decimals: 1, most: 300, near: [(100 * plan) / done] });
    const [x] = w.outlays();
    return tell(
      mode,
      say`（十三）${x}支出预算数为${W}，执行数为${P}，完成预算数的${R}，${w.reason()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`（十三）${x}支出执行数为${P}，${grew(s)}，完成预算数的${R}，其中新增债券安排${fig(s.part(done, 0.1, 0.4), 2, '亿元')}，${w.reason()}。`,
    );
  }),
  twelfth('rate/executed-grew-of-budget', (s, mode, w) => {
    const plan = s.int(900, 9900);
    const done = Math.round(plan * (0.8 + 0.4 * s.next()));
    const [W, P] = [fig(plan, 2, '亿元'), fig(done, 2, '亿元')];
    const R = worked(s, mode, (100 * done) / plan, { decimals: 1, most: 180, near: [(100 * plan) / done] });
    const [x] = w.taxes();
    return tell(
      mode,
      say`（二）${x}收入预算数为${W}，执行数为${P}，${grew(s)}，为预算数的${R}，${w.reason()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`（二）${x}收入执行数为${P}，${grew(s)}，为预算数的${R}，其中${w.own}留用${fig(s.part(done, 0.2, 0.7), 2, '亿元')}，${w.reason()}。`,
    );
  }),
  twelfth('rate/settled-disputes', (s, mode, w) => {
    const whole = s.int(90, 480);
    const part = s.part(whole, 0.84, 0.99);
    const [W, P] = [fig(whole, 0, '起'), fig(part, 0, '起')];
    const R = share(s, mode, part, whole, [100], 1);
    return tell(
      mode,
      say`街道人民调解委员会配备${n(s, 2, 6)}名专职调解员,积极做好${w.dispute}摸排调处,全年受理各类矛盾纠纷${W},调处成功${P},调处成功率约为${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`街道人民调解委员会配备${n(s, 2, 6)}名专职调解员,全年排查矛盾纠纷隐患${W},调处${w.dispute}${P},防止矛盾激化率达${R}。`,
    );
  }),
  twelfth('rate/urban', (s, mode, w) => {
    const whole = s.int(9000, 78_000);
    const part = s.part(whole, 0.45, 0.82);
    const [W, P] = [fig(whole, 2, '万人'), fig(part, 2, '万人')];
    const R = share(s, mode, part, whole, [(100 * (whole - part)) / whole], 2);
    return tell(
      mode,
      say`年末${w.all}常住人口${W}，其中城镇人口${P}。常住人口城镇化率为${R}，比上年末提高${n(s, 0, 1)}.${n(s, 11, 98)}个百分点。`,
      [claim(mode, 'rate', [P, W], R)],
      say`年末${w.all}户籍人口${W}，其中城镇户籍人口${P}。常住人口城镇化率为${R}，比上年末提高${n(s, 0, 1)}.${n(s, 11, 98)}个百分点。`,
    );
  }),
  twelfth('rate/arbitrated-with-carry', (s, mode, w) => {
    const [whole, carry] = [s.int(120, 690), s.int(5, 48)];
    const part = s.part(whole + carry, 0.82, 0.97);
    const [W, C, P] = [fig(whole, 0, '件'), fig(carry, 0, '件'), fig(part, 0, '件')];
    const R = worked(s, mode, (100 * part) / (whole + carry), { decimals: 1, most: 100, least: 0.6 });
    const people = n(s, 700, 990);
    return tell(
      mode,
      say`${w.y}共受理劳动争议案件${W},涉及劳动者人数${people}人,涉及金额${n(s, 800, 4900)}万元,上年度结余案件${C},结案${P},仲裁结案率达${R}。`,
      [claim(mode, 'rate_carry', [P, W, C], R)],
      say`${w.y}共接听劳动争议咨询电话${n(s, 1100, 4900)}个,涉及劳动者人数${people}人,结案${P},仲裁结案率达${R}。`,
    );
  }),
  twelfth('rate/covers-its-debt', (s, mode, w) => {
    const [debt, part] = [s.int(40_000_000, 380_000_000), 1.06 + 1.1 * s.next()];
    const income = Math.round(debt * part);
    const [C, D] = [fig(income, 2, '万元', true), fig(debt, 2, '万元', true)];
    const R = worked(s, mode, income / debt, { decimals: 2, unit: '倍', least: 0.06, near: [income / debt + 1] });
    return tell(
      mode,
      say`按上述测算条件，债券还清以前${w.area()}污水管网项目预计累计现金净流量${C}。债券存续期应偿还的融资本息为${D}，项目收益覆盖全部债券本息的倍数为${R}，项目收益可以覆盖融资成本。`,
      [claim(mode, 'times', [C, D], R)],
      say`按上述测算条件，债券还清以前${w.area()}污水管网项目总投资${C}，其中拟申请发行债券${D}，项目收益覆盖全部债券本息的倍数为${R}。`,
    );
  }),
  twelfth('rate/weights-of-two', (s, mode, w) => {
    const c = several(s, mode, 2);
    const [a, b] = [lot(s), lot(s)];
    const [p, q] = [s.part(a, 0.2, 0.7), s.part(b, 0.4, 0.9)];
    const [A, P, B, Q] = [fig(a, 2, '亿元'), fig(p, 2, '亿元'), fig(b, 2, '亿元'), fig(q, 2, '亿元')];
    const least = (part: number): number => 0.4 + 150 / part;
    const R = worked(s, c.of(0), (100 * p) / a, { decimals: 1, most: 100, least: least(p) });
    const U = worked(s, c.of(1), (100 * q) / b, { decimals: 1, most: 100, least: least(q), near: [(100 * p) / a] });
    return tell(
      mode,
      say`${w.all}一般公共预算收入${A}，增长${pct(s, 1, 9)}，其中税收收入${P}，下降${pct(s, 1, 9)}，占一般公共预算收入比重${R}。一般公共预算支出${B}，比上年下降${pct(s, 1, 9)}，其中民生支出${Q}，下降${pct(s, 1, 9)}，占一般公共预算支出比重${U}。`,
      [c.claim(0, 'rate', [P, A], R), c.claim(1, 'rate', [Q, B], U)],
      say`${w.all}把钱多用在民生上，全年累计投入民生领域资金${Q}，占一般公共预算支出的${U}。拨付困难群众补助资金${fig(s.int(11, 60), 1, '亿元')}，${grew(s)}。`,
    );
  }),
  twelfth('rate/taxes-of-last-sentence', (s, mode, w) => {
    const whole = s.int(610, 5900);
    const part = s.part(whole, 0.45, 0.85);
    const [W, P] = [fig(whole, 1, '亿元'), fig(part, 1, '亿元')];
    const R = worked(s, mode, (100 * part) / whole, { decimals: 1, most: 100, least: 0.4 + 150 / part });
    return tell(
      mode,
      say`全年${w.all}一般公共预算收入${W}，比上年${grew(s)}。其中，税收收入${P}，${grew(s)}，占一般公共预算收入的比重为${R}。一般公共预算支出${put(s, 'holds', whole * 2 + 7, 1, '亿元')}，${grew(s)}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`全年${w.all}一般公共预算支出${W}，比上年${grew(s)}。其中，教育支出${P}，${grew(s)}。税收占一般公共预算收入的比重为${R}。`,
    );
  }),
];
