import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
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
  rated,
  share,
  shared,
  told,
} from '../seventh/form.js';
import { count } from '../source.js';
import { eighth } from './form.js';

/** Petitions, administrative review and open records. */
export const EIGHTH_VOICES = [
  eighth('sum/letters-visits-web', (s, mode, w) => {
    const { figs, W, all } = members(s, 3, '件次', mode);
    const [x, y, z] = figs;
    return told(
      s,
      mode,
      [
        say`${w.span()}，全市信访系统受理信访事项${W}，其中来信${x}、来访${y}、网上信访${z}。`,
        say`${w.office()}共登记来信${x}，来访${y}，网上信访${z}，总计${W}，${grew(s)}。`,
      ],
      [claim(mode, 'sum', [x, y, z], W)],
      [
        say`${w.span()}，全市信访系统受理信访事项${count(all + 90, '件次')}，其中初次信访${x}、领导包案${y}、网上评价${z}。`,
      ],
    );
  }),
  eighth('rate/taken-in-time', (s, mode, w) => {
    const { W, P, R } = rated(s, many(s), '件', mode, 0.85, 0.99);
    return told(
      s,
      mode,
      [
        say`应在期限内受理的信访事项${W}，及时受理${P}，及时受理率${R}。`,
        say`${w.area()}应按期答复${W}，按期答复${P}，按期答复率为${R}，比上年${gained(s)}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`受理信访事项${W}，出具处理意见${P}，及时受理率${R}。`,
        say`${w.area()}应按期答复${W}，按期答复${P}，信访群众满意率为${R}。`,
      ],
    );
  }),
  eighth('share/first-and-again', (s, mode, w) => {
    const { W, figs, R, rates, sum } = shared(s, 2, '件', mode);
    const [x, y] = figs;
    return told(
      s,
      mode,
      [
        say`${w.span()}受理信访事项${W}，其中初次信访${x}，占${R[0]}；重复信访${y}，占${R[1]}。`,
        say`${w.area()}信访总量${W}。初次信访${x}（占${R[0]}），重复信访${y}（占${R[1]}）。`,
      ],
      [rates, sum],
      [
        say`${w.span()}受理信访事项${count(W.value * 2, '件')}，其中初次信访${x}，一次性化解率${R[0]}；重复信访${y}，下降${R[1]}。`,
      ],
    );
  }),
  eighth('rate/old-cases-and-the-rest', (s, mode, w) => {
    const { W, P, Q, R } = rated(s, s.int(60, 900), '件', mode, 0.5, 0.96);
    const [wording, rest] = s.pick([
      [
        say`上级交办信访积案${W}，已化解${P}，化解率${R}，剩余${Q}正在攻坚。`,
        holding(mode, 'diff', [W, P], Q),
      ] as const,
      [
        say`${w.area()}梳理重复信访${W}，化解${P}，化解率达${R}，未化解${Q}均已落实包案领导。`,
        holding(mode, 'sum', [P, Q], W),
      ] as const,
    ]);
    return told(
      s,
      mode,
      [wording],
      [claim(mode, 'rate', [P, W], R), rest],
      [
        say`上级交办信访积案${W}，已化解${P}，其中涉法涉诉类化解率${R}。`,
        say`${w.area()}梳理重复信访${W}，化解${P}，包案领导接访率达${R}。`,
      ],
    );
  }),
  eighth('change/group-visits', (s, mode, w) => {
    const [p, q] = [s.int(50, 400), s.int(600, 4000)];
    const [c, d] = [later(s, p, false), later(s, q, false)];
    const [P, C, Q, D] = [count(p, '批次'), count(c, '批次'), count(q, '人次'), count(d, '人次')];
    const [R, T] = [moved(s, c, p, mode, 1), moved(s, d, q, sound(mode), 1)];
    return told(
      s,
      mode,
      [
        say`到市集体访${C}、${D}，上年为${P}、${Q}，批次、人次分别下降${R}、${T}。`,
        say`${w.area()}集体访由上年的${P}、${Q}下降到${C}、${D}，分别下降${R}、${T}。`,
      ],
      [claim(mode, 'decline', [C, P], R), holding(mode, 'decline', [D, Q], T)],
      [say`到市集体访${C}、${D}，上年为${P}、${Q}，全省批次、人次分别下降${R}、${T}。`],
    );
  }),
  eighth('sum/what-became-of-applications', (s, mode, w) => {
    const { figs, W, all } = members(s, 4, '件', mode, s.int(150, 3000));
    const [x, y, z, o] = figs;
    return told(
      s,
      mode,
      [
        say`${w.span()}收到行政复议申请${W}，其中受理${x}，不予受理${y}，申请人撤回${z}，其他处理${o}。`,
        say`全市行政复议机构对收到的${W}申请，依法受理${x}、不予受理${y}、转送${z}、作其他处理${o}。`,
      ],
      [claim(mode, 'sum', [x, y, z, o], W)],
      [say`${w.span()}收到行政复议申请${count(all + 80, '件')}，其中掌上复议${x}，线下窗口指导${y}，容缺受理${z}。`],
    );
  }),
  eighth('rate/put-right-directly', (s, mode, w) => {
    const all = many(s);
    const [a, b] = [s.part(all, 0.04, 0.1), s.part(all, 0.02, 0.06)];
    const [W, A, B] = [count(all, '件'), count(a, '件'), count(b, '件')];
    const R = share(s, a + b, all, mode);
    return told(
      s,
      mode,
      [
        say`审结行政复议案件${W}，其中撤销${A}、确认违法${B}，直接纠错率${R}。`,
        say`${w.area()}审结复议案件${W}，作出撤销决定${A}、责令履行决定${B}，两项合计占审结总数的${R}。`,
      ],
      [claim(mode, 'rate_sum', [A, B, W], R)],
      [
        say`审结行政复议案件${W}，其中听证${A}、专家咨询${B}，综合纠错率${R}。`,
        say`${w.area()}审结复议案件${W}，作出撤销决定${A}、责令履行决定${B}，案前化解数占申请总数的${R}。`,
      ],
    );
  }),
  eighth('share/by-respondent', (s, mode, w) => {
    const [a, b, c, d] = w.organs();
    const { W, figs, R, rates, sum } = shared(s, 4, '件', mode, s.int(400, 9000));
    const [x, y, z, o] = figs;
    return told(
      s,
      mode,
      [
        say`从被申请人看，新收${W}复议案件中，${a}${x}，占${R[0]}；${b}${y}，占${R[1]}；${c}${z}，占${R[2]}；${d}${o}，占${R[3]}。`,
        say`新收行政复议案件${W}，被申请人为${a}的${x}（${R[0]}），${b}的${y}（${R[1]}），${c}的${z}（${R[2]}），${d}的${o}（${R[3]}）。`,
      ],
      [rates, sum],
      [say`从被申请人看，${a}${x}，增长${R[0]}；${b}${y}，增长${R[1]}；${c}${z}，增长${R[2]}。`],
    );
  }),
  eighth('rate/settled-by-mediation', (s, mode, w) => {
    const { W, P, R } = rated(s, many(s), '件', mode, 0.15, 0.6);
    return told(
      s,
      mode,
      [
        say`${w.span()}审结行政复议案件${W}，以调解、和解方式结案${P}，调解和解率${R}。`,
        say`${w.area()}审结的${W}行政复议案件中，经调解和解后终止${P}，占${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.span()}审结行政复议案件${W}，以调解、和解方式结案${P}，行政机关自我纠错占${R}。`,
        say`${w.area()}审结行政复议案件${W}，经调解和解后终止${P}，复议后未提起诉讼的占${R}。`,
      ],
    );
  }),
  eighth('rate/lost-in-court', (s, mode, w) => {
    const { W, P, R } = rated(s, s.int(60, 900), '件', mode, 0.03, 0.3);
    return told(
      s,
      mode,
      [
        say`法院审结以${w.area()}行政机关为被告的一审案件${W}，判决行政机关败诉${P}，败诉率${R}。`,
        say`${w.span()}一审审结行政诉讼案件${W}，其中败诉${P}，败诉率为${R}，同比${gained(s)}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [say`${w.span()}一审审结行政诉讼案件${W}，其中败诉${P}，全市平均败诉率为${R}，协调撤诉数${grew(s)}。`],
    );
  }),
  eighth('balance/open-at-the-end', (s, mode, w) => {
    const [c, n] = [s.int(20, 190), s.int(200, 2000)];
    const p = s.part(n, 0.85, 0.98);
    const [C, N, P] = [count(c, '件'), count(n, '件'), count(p, '件')];
    const D = counted(s, c + n - p, '件', mode);
    return told(
      s,
      mode,
      [
        say`上年结转行政复议案件${C}，本年新收${N}，审结${P}，年末未结${D}。`,
        say`${w.area()}行政复议机构上年结转${C}，新受理${N}，已审结${P}，结转下年${D}。`,
      ],
      [claim(mode, 'balance', [C, N, P], D)],
      [say`上年结转行政复议案件${C}，本年新收${N}，审结${P}，发出意见书${D}。`],
    );
  }),
  eighth('share/answers-to-applications', (s, mode, w) => {
    const { W, figs, R, rates, sum } = shared(s, 4, '件', mode);
    const [x, y, z, o] = figs;
    return told(
      s,
      mode,
      [
        say`${w.office()}答复政府信息公开申请${W}，其中予以公开${x}，占${R[0]}；部分公开${y}，占${R[1]}；不予公开${z}，占${R[2]}；其他处理${o}，占${R[3]}。`,
        say`全年答复申请${W}，予以公开、部分公开、不予公开、其他处理分别为${x}、${y}、${z}、${o}，占比分别为${R[0]}、${R[1]}、${R[2]}、${R[3]}。`,
      ],
      [rates, sum],
      [
        say`${w.office()}答复政府信息公开申请${count(W.value * 2, '件')}，同比变化较大的：予以公开${x}，增长${R[0]}；部分公开${y}，下降${R[1]}；不予公开${z}，下降${R[2]}。`,
      ],
    );
  }),
  eighth('sum/new-and-carried', (s, mode, w) => {
    const { figs, W, all } = members(s, 2, '件', mode);
    const [x, y] = figs;
    return told(
      s,
      mode,
      [
        say`${w.office()}本年新收政府信息公开申请${x}，上年结转${y}，共${W}。`,
        say`${w.area()}全年办理政府信息公开申请${W}，其中本年新收${x}，上年结转${y}。`,
      ],
      [claim(mode, 'sum', [x, y], W)],
      [
        say`${w.area()}全年办理政府信息公开申请${count(all + 50, '件')}，其中信函提交${x}，自然人提交${y}。`,
        say`${w.office()}本年新收政府信息公开申请${x}，上年结转${y}，政务新媒体发布信息${count(all * 3, '条')}。`,
      ],
    );
  }),
  eighth('sum/published-by-channel', (s, mode, w) => {
    const { figs, W, all } = members(s, 3, '条', mode, s.int(400, 20_000));
    const [x, y, z] = figs;
    return told(
      s,
      mode,
      [
        say`${w.office()}主动公开政府信息${W}，其中网站公开${x}、政务新媒体公开${y}、其他方式公开${z}。`,
        say`通过网站、政务新媒体和其他方式分别公开${x}、${y}、${z}，合计${W}，${grew(s)}。`,
      ],
      [claim(mode, 'sum', [x, y, z], W)],
      [say`${w.office()}主动公开政府信息${count(all + 130, '条')}，其中重点领域${x}、图文解读${y}、转载${z}。`],
    );
  }),
];
