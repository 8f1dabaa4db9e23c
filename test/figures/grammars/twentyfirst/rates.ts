import { say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { count } from '../source.js';
import { anyRate, rated, share, size, yi } from '../twentieth/form.js';
import { perMille, twentyfirst, twoModes } from './form.js';

/** Rates of what was done, in the orders and brackets of yearly reports. */
export const RATES = [
  twentyfirst('rate/in-bracket', (s, mode, w) => {
    const { W, P, R } = rated(s, '件', mode, 0.8);
    return either(
      mode,
      say`${w.time()}${w.county()}政府共收到行政复议申请${W}，审结${P}（审结率${R}），${w.end()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.time()}${w.county()}政府共收到行政复议申请${W}，审结${P}（调解率${R}），${w.end()}。`,
    );
  }),
  twentyfirst('rate/ahead', (s, mode, w) => {
    const { W, P, R } = rated(s, '件', mode, 0.86);
    return either(
      mode,
      say`${w.county()}12345热线工单办结率达到${R}，共受理${W}、办结${P}，${w.end()}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.county()}12345热线群众满意率达到${R}，共受理${W}、办结${P}，${w.end()}。`,
    );
  }),
  twentyfirst('rate/should-and-did', (s, mode, w) => {
    const { W, P, R } = rated(s, '人', mode, 0.7);
    return either(
      mode,
      say`${w.town()}城乡居民医保应参保${W}，实际参保${P}，参保率为${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.town()}城乡居民医保应参保${W}，实际参保${P}，脱贫户参保率为${R}。`,
    );
  }),
  twentyfirst('rate/carried-over', (s, mode, w) => {
    const [a, b] = [s.int(20, 190), size(s)];
    const p = s.part(a + b, 0.7, 0.96);
    const [A, B, P, R] = [count(a, '件'), count(b, '件'), count(p, '件'), share(s, p, a + b, mode)];
    return either(
      mode,
      say`${w.time()}我院旧存案件${A}，新收${B}，共审执结${P}，结案率${R}，${w.end()}。`,
      [claim(mode, 'rate_carry', [P, A, B], R)],
      say`${w.time()}我院旧存案件${A}，新收${B}，共审执结${P}，一审服判息诉率${R}，${w.end()}。`,
    );
  }),
  twentyfirst('rate/complement', (s, mode, w) => {
    const { all, part, W, P } = rated(s, '批次', 'holds', 0.02, 0.12);
    const R = share(s, all - part, all, mode);
    return either(
      mode,
      say`${w.time()}完成食品安全监督抽检${W}，检出不合格样品${P}，总体合格率${R}，不合格产品均已依法处置。`,
      [claim(mode, 'rate_rest', [P, W], R)],
      say`${w.time()}完成食品安全监督抽检${W}，检出不合格样品${P}，食用农产品合格率${R}，不合格产品均已依法处置。`,
    );
  }),
  twentyfirst('rate/cases-beside-people', (s, mode, w) => {
    const cases = size(s);
    const p = s.part(cases, 0.4, 0.9);
    const [m, n] = [cases + s.int(20, 90), p + s.int(5, 19)];
    const [A, X, B, Y] = [count(cases, '件'), count(m, '人'), count(p, '件'), count(n, '人')];
    const R = share(s, n, m, mode);
    return either(
      mode,
      say`${w.organ()}受理提请批准逮捕案件${A}${X}，批准逮捕${B}${Y}，按人数计算的批捕率为${R}。`,
      [claim(mode, 'rate', [Y, X], R)],
      say`${w.organ()}受理提请批准逮捕案件${A}${X}，批准逮捕${B}${Y}，认罪认罚从宽制度适用率为${R}。`,
    );
  }),
  twentyfirst('rate/of-the-budget', (s, mode, w) => {
    const a = s.int(180, 980);
    const b = Math.round(a * (0.86 + 0.2 * s.next()));
    const [A, B, R] = [yi(a), yi(b), share(s, b, a, mode, 1, { most: 130 })];
    return either(
      mode,
      say`${w.county()}一般公共预算收入年初预算${A}，实际完成${B}，为预算的${R}。`,
      [claim(mode, 'rate', [B, A], R)],
      say`${w.county()}一般公共预算收入年初预算${A}，实际完成${B}，为调整预算的${R}。`,
    );
  }),
  twentyfirst('rate/visited-and-content', (s, mode, w) => {
    const [m1, m2] = twoModes(s, mode);
    const one = rated(s, '人', m1, 0.7, 0.95, s.int(400, 4200));
    const two = rated(s, '人', m2, 0.7, 0.97, one.part);
    return either(
      mode,
      say`${w.hospital()}对出院患者开展电话回访，应访${one.W}，访到${one.P}，随访率${one.R}；表示满意的${two.P}，满意度${two.R}。`,
      [claim(m1, 'rate', [one.P, one.W], one.R), claim(m2, 'rate', [two.P, one.P], two.R)],
      say`${w.hospital()}对出院患者开展电话回访，应访${one.W}，访到${one.P}，门诊预约率${one.R}；收到表扬信的医护${two.P}，医保患者占比${two.R}。`,
    );
  }),
  twentyfirst('rate/started-of-planned', (s, mode, w) => {
    const { W, P, R } = rated(s, '个', mode, 0.5, 0.95, s.int(40, 320));
    return either(
      mode,
      say`年度计划改造老旧小区${W}，目前已开工${P}，开工率${R}，预计明年上半年全面完工。`,
      [claim(mode, 'rate', [P, W], R)],
      say`年度计划改造老旧小区${W}，目前已开工${P}，资金支付率${R}，${w.county()}各项配套同步跟进。`,
    );
  }),
  twentyfirst('rate/of-both-kinds', (s, mode, w) => {
    const [a, b] = [s.int(40, 260), s.int(60, 380)];
    const p = s.part(a + b, 0.85, 0.98);
    const [A, B, P, R] = [count(a, '件'), count(b, '件'), count(p, '件'), share(s, p, a + b, mode)];
    return either(
      mode,
      say`${w.time()}承办人大代表建议${A}、政协提案${B}，已按期答复${P}，答复率${R}。`,
      [claim(mode, 'rate_of_sum', [P, A, B], R)],
      say`${w.time()}承办人大代表建议${A}、政协提案${B}，已按期答复${P}，代表委员见面率${R}。`,
    );
  }),
  twentyfirst('rate/detected', (s, mode, w) => {
    const all = s.int(9000, 48_000);
    const part = Math.round(all * (0.004 + 0.006 * s.next()));
    const [W, P, R] = [count(all, '人'), count(part, '人'), perMille(s, part, all, mode)];
    return either(
      mode,
      say`${w.county()}全年完成学生脊柱侧弯筛查${W}，检出异常${P}，检出率${R}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.county()}全年完成学生脊柱侧弯筛查${W}，检出异常${P}，初中女生检出率${R}。`,
    );
  }),
  twentyfirst('rate/present', (s, mode, w) => {
    const { W, P, R } = rated(s, '名', mode, 0.85, 0.98, s.int(150, 480));
    return either(
      mode,
      say`${w.county()}第十八届人民代表大会第四次会议应到代表${W}，实到${P}，到会率${R}，符合法定人数。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.county()}第十八届人民代表大会第四次会议应到代表${W}，实到${P}，选举办法赞成率${R}，符合法定人数。`,
    );
  }),
  twentyfirst('rate/people-placed', (s, mode, w) => {
    const { W, P, R } = rated(s, '人', mode, 0.8, 0.98, s.int(300, 2400));
    const Q = anyRate(s, 60, 90);
    return either(
      mode,
      say`${w.school()}本届毕业生${W}，落实就业去向的${P}，初次就业率${R}，专业对口率${Q}。`,
      [claim(mode, 'rate', [P, W], R)],
      say`${w.school()}本届毕业生${W}，落实就业去向的${P}，用人单位满意率${R}，专业对口率${Q}。`,
    );
  }),
];
