import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { count } from '../source.js';
import { claim, gained, grew, holding, many, rated, seventh, share, some, told, wans } from './form.js';

/** Rates of what was taken in and finished, in every order. */
export const SEVENTH_RATES = [
  seventh('rate/taken-and-finished', (s, mode, w) => {
    const { take, finish, noun, unit } = w.task();
    const { W, P, R } = rated(s, many(s), unit, mode);
    return told(
      s,
      mode,
      [
        say`${w.period()}，${w.dept()}共${take}${noun}${W}，${finish}${P}，${finish}率${R}。`,
        say`${w.dept()}全年${take}${noun}${W}、${finish}${P}，${finish}率达${R}，较上年${gained(s)}。`,
        say`今年以来共${take}${noun}${W}，目前已${finish}${P}，${finish}率为${R}。`,
        say`${take}${noun}${W}，其中${finish}${P}，${finish}率达到${R}，同比${gained(s)}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.period()}，${w.dept()}共${take}${noun}${W}，${finish}${P}，群众满意度${R}。`,
        say`${w.dept()}全年${take}${noun}${W}、${finish}${P}，网上可办率达${R}，较上年${gained(s)}。`,
        say`今年以来共${take}${noun}${W}，目前已${finish}${P}，上年${finish}率为${R}。`,
      ],
    );
  }),
  seventh('rate/rate-first', (s, mode, w) => {
    const { take, finish, noun, unit } = w.task();
    const { W, P, R } = rated(s, many(s), unit, mode);
    return told(
      s,
      mode,
      [
        say`${w.dept()}${noun}${finish}率达${R}，全年共${take}${W}，${finish}${P}。`,
        say`截至11月底，${noun}${finish}率为${R}，累计${take}${W}、${finish}${P}。`,
        say`${w.town()}${noun}${finish}率${R}（共${take}${W}，已${finish}${P}）。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`全省${noun}平均${finish}率为${R}；${w.dept()}全年共${take}${W}，${finish}${P}。`,
        say`年度目标为${noun}${finish}率不低于${R}，${w.dept()}全年共${take}${W}，${finish}${P}。`,
        say`${w.town()}上年${noun}${finish}率${R}，本年度共${take}${W}，已${finish}${P}。`,
      ],
    );
  }),
  seventh('rate/in-a-bracket', (s, mode, w) => {
    const { take, finish, noun, unit } = w.task();
    const { W, P, R } = rated(s, many(s), unit, mode);
    const place = String(s.int(2, 9));
    return told(
      s,
      mode,
      [
        say`${w.period()}${take}${noun}${W}，${finish}${P}（${finish}率${R}），居全市第${place}位。`,
        say`${w.dept()}${take}${noun}${W}（${finish}${P}，${finish}率${R}）。`,
        say`${w.period()}${take}的${W}${noun}中，已${finish}${P}（${R}），居全市第${place}位。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.period()}${take}${noun}${W}，${finish}${P}（涉企事项占${R}），居全市第${place}位。`,
        say`${w.dept()}${take}${noun}${W}（网上${take}的占${R}），${finish}${P}。`,
      ],
    );
  }),
  seventh('rate/clause-between', (s, mode, w) => {
    const { take, finish, noun, unit } = w.task();
    const { W, P, R } = rated(s, many(s), unit, mode);
    const people = count(s.int(1100, 9900), '人');
    const times = count(s.int(3, 40), '次');
    return told(
      s,
      mode,
      [
        say`${w.dept()}${take}${noun}${W}，同比${grew(s)}，召开专题会议${times}，${finish}${P}，${finish}率${R}。`,
        say`${take}${noun}${W}，涉及群众${people}，组织联合会商${times}，已${finish}${P}，${finish}率为${R}。`,
        say`${w.period()}${take}${noun}${W}，${finish}${P}，惠及群众${people}，${finish}率达到${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.dept()}${take}${noun}${W}，${finish}${P}，召开专题会议${times}，议定事项落实率${R}。`,
        say`${take}${noun}${W}，已${finish}${P}，回访群众${people}，满意率为${R}。`,
      ],
    );
  }),
  seventh('rate/due-and-actual', (s, mode, w) => {
    const [due, real, name, noun, unit] = w.due();
    const { W, P, R } = rated(s, many(s), unit, mode, 0.75, 0.99);
    return told(
      s,
      mode,
      [
        say`${w.period()}${noun}${due}${W}，${real}${P}，${name}${R}。`,
        say`全县${due}${noun}${W}，${real}${P}，${name}达${R}，居全市前列。`,
        say`${w.town()}${noun}${due}${W}、${real}${P}，${name}为${R}，比上年${gained(s)}。`,
        say`全县${noun}${name}为${R}，其中${due}${W}，${real}${P}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.period()}${noun}${due}${W}，${real}${P}，全市平均${name}${R}。`,
        say`${w.town()}${noun}${due}${W}、${real}${P}，明年${name}力争达到${R}，重点做好扫尾工作。`,
      ],
    );
  }),
  seventh('rate/carried-over', (s, mode, w) => {
    const n = many(s);
    const c = s.part(n, 0.05, 0.3);
    const p = s.part(n + c, 0.75, 0.97);
    const [N, C, P] = [count(n, '件'), count(c, '件'), count(p, '件')];
    const R = share(s, p, n + c, mode);
    return told(
      s,
      mode,
      [
        say`${w.court()}新收各类案件${N}，加上上年结转${C}，共审结${P}，结案率${R}。`,
        say`${w.period()}，${w.court()}旧存案件${C}，新收${N}，结案${P}，结案率为${R}。`,
        say`${w.dept()}上年结转行政复议案件${C}，本年新收${N}，审结${P}，结案率${R}。`,
        say`${w.court()}新收案件${N}，旧存${C}，审执结${P}，综合结案率达${R}。`,
      ],
      [claim(mode, 'rate_carry', [P, N, C], R)],
      [
        say`${w.court()}新收各类案件${N}，加上上年结转${C}，共审结${P}，法定审限内结案率${R}。`,
        say`${w.court()}新收案件${N}，旧存${C}，审执结${P}，一审服判息诉率达${R}。`,
      ],
    );
  }),
  seventh('rate/carried-over-within', (s, mode, w) => {
    const { W, P, R, w: all } = rated(s, many(s), '件', mode, 0.7, 0.97);
    const C = count(s.part(all, 0.05, 0.2), '件');
    return told(
      s,
      mode,
      [
        say`${w.court()}受理各类案件${W}（含上年结转${C}），审结${P}，结案率${R}。`,
        say`${w.period()}，${w.court()}共受理案件${W}，其中上年旧存${C}，结案${P}，结案率为${R}。`,
        say`${w.dept()}办理行政复议案件${W}（其中上年结转${C}），已审结${P}，审结率达${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.court()}受理各类案件${W}（含上年结转${C}），审结${P}，简易程序适用率${R}。`,
        say`${w.dept()}办理行政复议案件${W}（其中上年结转${C}），已审结${P}，案后自动履行率达${R}。`,
      ],
    );
  }),
  seventh('rate/all-but-the-bad', (s, mode, w) => {
    const all = many(s);
    const q = s.part(all, 0.01, 0.12);
    const [W, Q] = [count(all, '批次'), count(q, '批次')];
    const R = share(s, all - q, all, mode);
    const noun = w.sample();
    return told(
      s,
      mode,
      [
        say`${w.period()}抽检${noun}${W}，检出不合格${Q}，合格率${R}。`,
        say`全县共抽检${noun}${W}，不合格${Q}，抽检合格率为${R}。`,
        say`组织${noun}监督抽检${W}，其中不合格${Q}，合格率达${R}，比上年${gained(s)}。`,
      ],
      [claim(mode, 'rate_rest', [Q, W], R)],
      [
        say`${w.period()}抽检${noun}${W}，检出不合格${Q}，核查处置完成率${R}。`,
        say`全县共抽检${noun}${W}，不合格${Q}，全省同类产品合格率为${R}。`,
      ],
    );
  }),
  seventh('rate/cases-and-suspects', (s, mode, w) => {
    const a = s.int(120, 900);
    const { W, P, R, p } = rated(s, Math.round(a * (1.15 + 0.6 * s.next())), '人', mode, 0.1, 0.5);
    const [A, C] = [count(a, '件'), count(s.part(p, 0.6, 0.9), '件')];
    return told(
      s,
      mode,
      [
        say`${w.prosecutor()}受理审查起诉案件${A}${W}，其中${w.charge()}案${C}${P}，人数占${R}。`,
        say`${w.prosecutor()}共提起公诉${A}${W}，其中起诉${w.charge()}犯罪${C}${P}，占起诉总人数的${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.prosecutor()}受理审查起诉案件${A}${W}，其中${w.charge()}案${C}${P}，认罪认罚从宽制度适用率${R}。`,
        say`${w.prosecutor()}共提起公诉${A}${W}，其中起诉${w.charge()}犯罪${C}${P}，占全省同类人数的${R}。`,
      ],
    );
  }),
  seventh('rate/heads-in-court', (s, mode, w) => {
    const { W, P, R, w: all } = rated(s, s.int(40, 600), '件', mode, 0.7, 0.98);
    return told(
      s,
      mode,
      [
        say`行政机关负责人应出庭案件${W}，实际出庭${P}，出庭应诉率${R}。`,
        say`${w.period()}，法院通知负责人出庭的行政案件${W}，负责人出庭应诉${P}，出庭率达${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`全县新收一审行政应诉案件${count(all * 2 + 7, '件')}，开庭审理${W}，行政机关败诉率${some(s, 4, 19)}，负责人出庭应诉率${R}。`,
        say`全县法院开庭审理行政案件${count(all * 2 + 3, '件')}，负责人出庭应诉${P}，按规定应出庭案件的出庭率达${R}。`,
      ],
    );
  }),
  seventh('rate/money-paid-out', (s, mode, w) => {
    const whole = s.int(120_000, 990_000);
    const part = s.part(whole, 0.6, 0.97);
    const [W, P] = [wans(s, whole, 'holds'), wans(s, part, 'holds')];
    const R = share(s, part, whole, mode);
    return told(
      s,
      mode,
      [
        say`下达${w.fund()}${W}，已拨付${P}，拨付率${R}。`,
        say`${w.period()}，${w.fund()}到位${W}，支出${P}，支出进度${R}。`,
        say`${w.dept()}${w.fund()}年初预算${W}，实际支出${P}，预算执行率为${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`下达${w.fund()}${W}，已拨付${P}，受益群众知晓率${R}。`,
        say`${w.dept()}${w.fund()}年初预算${W}，实际支出${P}，上年预算执行率为${R}。`,
      ],
    );
  }),
  seventh('rate/two-kinds-respectively', (s, mode, w) => {
    const x = rated(s, many(s), '件', mode, 0.75, 0.97);
    const y = rated(s, many(s), '件', sound(mode), 0.6, 0.95, x.decimals);
    return told(
      s,
      mode,
      [
        say`${w.court()}新收民商事案件${x.W}、执行案件${y.W}，分别结案${x.P}、${y.P}，结案率分别为${x.R}、${y.R}。`,
        say`${w.court()}受理民商事案件${x.W}，审结${x.P}，结案率${x.R}；受理执行案件${y.W}，执结${y.P}，执结率${y.R}。`,
      ],
      [claim(mode, 'rate', [x.P, x.W], x.R), holding(mode, 'rate', [y.P, y.W], y.R)],
      [
        say`${w.court()}新收民商事案件${x.W}、执行案件${y.W}，分别结案${x.P}、${y.P}，电子送达覆盖率和网上立案率分别为${x.R}、${y.R}。`,
      ],
    );
  }),
];
