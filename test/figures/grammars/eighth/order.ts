import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { quotient } from '../grammar.js';
import {
  claim,
  counted,
  gained,
  grew,
  holding,
  later,
  many,
  members,
  moved,
  points,
  rated,
  share,
  told,
  wans,
} from '../seventh/form.js';
import { count, percent } from '../source.js';
import { eighth } from './form.js';

/** Safety, markets and police. */
export const EIGHTH_ORDER = [
  eighth('change/accidents-and-deaths', (s, mode, w) => {
    const [p, q] = [s.int(70, 500), s.int(20, 69)];
    const [c, d] = [later(s, p, false), later(s, q, false)];
    const [C, X, D, Y] = [count(c, '起'), count(p - c, '起'), count(d, '人'), count(q - d, '人')];
    const [R, T] = [moved(s, c, p, mode, 1), moved(s, d, q, sound(mode), 1)];
    const second = holding(mode, 'growth_delta', [D, Y], T).map((held) => ({ ...held, params: { sign: -1 } }));
    return told(
      s,
      mode,
      [
        say`${w.span()}，全市发生生产安全事故${C}，同比减少${X}，下降${R}；死亡${D}，同比减少${Y}，下降${T}。`,
        say`${w.area()}共发生各类事故${C}、死亡${D}，同比分别减少${X}、${Y}，下降${R}、${T}。`,
      ],
      [claim(mode, 'growth_delta', [C, X], R, { sign: -1 }), second],
      [
        say`${w.span()}，全市发生生产安全事故${C}，同比减少${X}；死亡${D}，同比减少${Y}，道路运输和建筑施工领域分别下降${R}、${T}。`,
      ],
    );
  }),
  eighth('rate/hazards-put-right', (s, mode, w) => {
    const { W, P, R } = rated(s, many(s), '处', mode, 0.7, 0.98);
    const firms = count(s.int(120, 5000), '家次');
    return told(
      s,
      mode,
      [
        say`检查${w.business()}${firms}，发现隐患${W}，完成整改${P}，整改率${R}。`,
        say`${w.office()}开展${w.plan()}行动，检查${w.business()}${firms}，排查隐患${W}，已整改${P}，整改率达${R}。`,
        say`排查一般隐患${W}，整改${P}，整改率${R}，责令停产停业${count(s.int(2, 40), '家')}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`检查${w.business()}${firms}，发现隐患${W}，完成整改${P}，重大隐患整改率${R}。`,
        say`排查一般隐患${W}，整改${P}，企业自查自报率${R}。`,
      ],
    );
  }),
  eighth('sum/calls-by-sort', (s, mode, w) => {
    const { figs, W, all } = members(s, 4, '起', mode);
    const [x, y, z, o] = figs;
    return told(
      s,
      mode,
      [
        say`${w.span()}，全市消防救援队伍接警出动${W}，其中火灾扑救${x}、抢险救援${y}、社会救助${z}、其他${o}。`,
        say`共接警${W}（火灾扑救${x}、抢险救援${y}、社会救助${z}、其他出动${o}），日均出动平稳。`,
      ],
      [claim(mode, 'sum', [x, y, z, o], W)],
      [
        say`${w.span()}，全市消防救援队伍接警出动${count(all * 2, '起')}，较多的是火灾扑救${x}、抢险救援${y}、社会救助${z}。`,
      ],
    );
  }),
  eighth('sum/ordinary-and-simple', (s, mode, w) => {
    const { figs, W, all } = members(s, 2, '起', mode);
    const [x, y] = figs;
    return told(
      s,
      mode,
      [
        say`${w.office()}立案查处违法行为${W}，其中一般程序${x}，简易程序${y}。`,
        say`${w.span()}实施行政处罚${W}（普通程序${x}，简易程序${y}），未发生行政复议撤销案件。`,
      ],
      [claim(mode, 'sum', [x, y], W)],
      [
        say`${w.office()}立案查处违法行为${count(all + 50, '起')}，其中听证${x}，法制审核${y}。`,
        say`${w.span()}实施行政检查${count(all + 50, '起')}（其中跨部门联合${x}，非现场${y}）。`,
      ],
    );
  }),
  eighth('average/fine-of-a-case', (s, mode, w) => {
    const n = s.int(20, 600);
    const [N, T] = [count(n, '起'), wans(s, n * s.int(30, 600), 'holds')];
    const each = quotient(s, T.value / n / 10_000, 2, '万元', mode);
    const A = { ...each, value: each.value * 10_000 };
    return told(
      s,
      mode,
      [
        say`${w.office()}实施行政处罚${N}，罚款${T}，案均罚款${A}。`,
        say`${w.span()}办结处罚案件${N}，罚没款合计${T}，平均每案${A}。`,
      ],
      [claim(mode, 'average', [T, N], A)],
      [
        say`${w.office()}实施行政处罚${N}，罚款${T}，单案最高罚款${A}。`,
        say`${w.span()}办结处罚案件${N}，罚没款合计${T}，食品类案件案均${A}。`,
      ],
    );
  }),
  eighth('sum/registered-firms', (s, mode, w) => {
    const { figs, W, all } = members(s, 3, '户', mode, s.int(3000, 90_000));
    const [x, y, z] = figs;
    return told(
      s,
      mode,
      [
        say`${w.area()}实有经营主体${W}，其中企业${x}，个体工商户${y}，农民专业合作社${z}。`,
        say`新登记企业${x}、个体工商户${y}、农民专业合作社${z}，新登记经营主体合计${W}，${grew(s)}。`,
      ],
      [claim(mode, 'sum', [x, y, z], W)],
      [say`${w.area()}实有经营主体${count(all * 2, '户')}，其中新登记${x}，变更${y}，注销${z}。`],
    );
  }),
  eighth('rate/new-firms', (s, mode, w) => {
    const { W, P, R } = rated(s, s.int(900, 40_000), '户', mode, 0.15, 0.5);
    return told(
      s,
      mode,
      [
        say`${w.span()}新登记经营主体${W}，其中企业${P}，占${R}，比上年${gained(s)}。`,
        say`${w.area()}新设经营主体${W}，${grew(s)}，其中新设企业${P}，${grew(s)}，占比为${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.span()}新登记经营主体${W}，其中企业${P}，全程网办率${R}，比上年${gained(s)}。`,
        say`${w.area()}新设经营主体${W}，其中新设企业${P}，企业纳税额占比为${R}。`,
      ],
    );
  }),
  eighth('rate/complaints-by-two-sorts', (s, mode, w) => {
    const { W, P, R, w: all } = rated(s, many(s), '件', mode, 0.7, 0.98);
    const a = s.part(all, 0.5, 0.8);
    const [A, B] = [count(a, '件'), count(all - a, '件')];
    const money = wans(s, s.int(3000, 90_000), 'holds');
    return told(
      s,
      mode,
      [
        say`${w.office()}受理消费投诉举报${W}，其中投诉${A}、举报${B}，办结${P}，办结率${R}，挽回经济损失${money}。`,
        say`${w.span()}共接收投诉举报${W}（投诉${A}、举报${B}），已办结${P}，办结率为${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R), holding(mode, 'sum', [A, B], W)],
      [
        say`${w.office()}受理消费投诉举报${count(all * 2, '件')}，其中涉及网购${A}、涉及食品${B}，调解成功率${R}，挽回经济损失${money}。`,
      ],
    );
  }),
  eighth('rate/cleared-crimes', (s, mode, w) => {
    const { W, P, R } = rated(s, many(s), '起', mode, 0.3, 0.95);
    return told(
      s,
      mode,
      [
        say`全市公安机关立${w.crime()}案件${W}，破案${P}，破案率${R}。`,
        say`${w.span()}，${w.crime()}案件立案${W}、破案${P}，破案率达${R}，同比${gained(s)}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`全市公安机关立${w.crime()}案件${W}，破案${P}，命案破案率${R}。`,
        say`${w.span()}，${w.crime()}案件立案${W}、破案${P}，群众安全感达${R}，同比${gained(s)}。`,
      ],
    );
  }),
  eighth('change/crimes-and-losses', (s, mode, w) => {
    const [p, q] = [many(s), s.int(90_000, 900_000)];
    const [c, d] = [later(s, p, false), later(s, q, false)];
    const [P, C, Q, D] = [count(p, '起'), count(c, '起'), wans(s, q, 'holds'), wans(s, d, 'holds')];
    const [R, T] = [moved(s, c, p, mode, 1), moved(s, d, q, sound(mode), 1)];
    return told(
      s,
      mode,
      [
        say`${w.crime()}发案由上年的${P}降至${C}，下降${R}；群众损失由${Q}降至${D}，下降${T}。`,
        say`${w.span()}${w.crime()}立案${C}、涉案金额${D}，上年同期分别为${P}、${Q}，同比分别下降${R}、${T}。`,
      ],
      [claim(mode, 'decline', [C, P], R), holding(mode, 'decline', [D, Q], T)],
      [
        say`${w.span()}${w.crime()}立案${C}、涉案金额${D}，上年同期分别为${P}、${Q}，全省发案和损失同比分别下降${R}、${T}。`,
      ],
    );
  }),
  eighth('points/reports-in-time', (s, mode, w) => {
    const c = s.int(800, 985) / 10;
    const p = c - s.int(11, 90) / 10;
    const [C, P, D] = [percent(c, 1), percent(p, 1), points(s, c, p, mode)];
    return told(
      s,
      mode,
      [
        say`${w.area()}企业年报率${C}，较上年${P}提高${D}。`,
        say`群众安全感满意度由上年的${P}上升为${C}，上升${D}。`,
        say`重点产品监督抽查合格率为${C}，上年为${P}，提高${D}。`,
      ],
      [claim(mode, 'points', [C, P], D)],
      [
        say`${w.area()}企业年报率${C}，个体工商户年报率${P}，合计较上年提高${D}。`,
        say`重点产品监督抽查合格率为${C}，流通领域为${P}，较上年提高${D}。`,
      ],
    );
  }),
  eighth('difference/vehicles-net', (s, mode, w) => {
    const p = s.int(9000, 90_000);
    const c = later(s, p, true);
    const [P, C, D] = [count(p, '辆'), count(c, '辆'), counted(s, c - p, '辆', mode)];
    return told(
      s,
      mode,
      [
        say`年末全市新能源汽车保有量${C}，比上年末的${P}净增${D}。`,
        say`${w.area()}机动车保有量由${P}增加到${C}，增加${D}。`,
      ],
      [claim(mode, 'diff', [C, P], D)],
      [say`${w.area()}机动车保有量上年为${P}、本年为${C}，其中摩托车增加${D}。`],
    );
  }),
  eighth('share/of-the-whole-count', (s, mode, w) => {
    const [a, b, c] = w.complaints();
    const all = many(s);
    const [p, q, r] = [s.part(all, 0.28, 0.4), s.part(all, 0.16, 0.26), s.part(all, 0.06, 0.14)];
    const [W, P, Q, T] = [count(all, '件'), count(p, '件'), count(q, '件'), count(r, '件')];
    const d = s.int(1, 2);
    const [R, U, V] = [share(s, p, all, mode, d), share(s, q, all, sound(mode), d), share(s, r, all, sound(mode), d)];
    return told(
      s,
      mode,
      [
        say`${w.span()}受理消费投诉${W}，排名前三的为：${a}${P}，占${R}；${b}${Q}，占${U}；${c}${T}，占${V}。`,
        say`在受理的${W}消费投诉中，${a}、${b}、${c}类居前三位，分别为${P}、${Q}、${T}，占投诉总量的${R}、${U}、${V}。`,
      ],
      [claim(mode, 'rate', [P, W], R), holding(mode, 'rate', [Q, W], U), holding(mode, 'rate', [T, W], V)],
      [
        say`${w.span()}受理消费投诉${W}，排名前三的为：${a}${P}，调解成功率${R}；${b}${Q}，调解成功率${U}；${c}${T}，调解成功率${V}。`,
      ],
    );
  }),
];
