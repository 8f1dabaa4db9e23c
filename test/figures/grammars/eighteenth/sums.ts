import { say } from '../compose.js';
import { claim, either } from '../other/form.js';
import { count, wan } from '../source.js';
import { eighteenth, figure, members, money, moneyOf, size, yi } from './form.js';

/** Lists with their total, and what is left over. */
export const SUMS = [
  eighteenth('sum/letters-closed-by-others', (s, mode, w) => {
    const { figs, W, more } = members(s, 4, '件', mode);
    const [a, b, c, d] = figs;
    const [x, y, z, v] = w.subjects();
    return either(
      mode,
      say`${w.start()}接收群众来信来访${W}，其中，反映${x}问题${a}、${y}问题${b}、${z}问题${c}、其他问题${d}。`,
      [claim(mode, 'sum', figs, W)],
      say`${w.start()}接收群众来信来访${more}，其中，反映${x}问题${a}、${y}问题${b}、${z}问题${c}、${v}问题${d}。`,
    );
  }),
  eighteenth('sum/answers-to-applications', (s, mode, w) => {
    const { figs, W, more } = members(s, 4, '件', mode);
    const [a, b, c, d] = figs;
    return either(
      mode,
      say`${w.bureau()}${w.time()}办结政府信息公开申请${W}：予以公开${a}，部分公开${b}，不予公开${c}，作其他处理${d}。`,
      [claim(mode, 'sum', figs, W)],
      say`${w.bureau()}${w.time()}办结政府信息公开申请${more}，其中当面申请${a}，网络申请${b}，不予公开${c}，经补正${d}。`,
    );
  }),
  eighteenth('sum/cases-in-bracket', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '件', mode);
    const [a, b, c] = figs;
    return either(
      mode,
      say`${w.bureau()}共作出行政处罚决定${W}（普通程序${a}，简易程序${b}，快速办理${c}），无一被撤销或变更。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.bureau()}共作出行政处罚决定${more}（法制审核${a}，集体讨论${b}，听证${c}），无一被撤销或变更。`,
    );
  }),
  eighteenth('sum/total-last', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '户次', mode);
    const [a, b, c] = figs;
    const [x, y, z] = w.sectors();
    return either(
      mode,
      say`${w.start()}先后检查${x}${a}、${y}${b}、${z}${c}，合计${W}，责令改正问题${String(s.int(20, 400))}个。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.start()}先后检查${x}${a}、${y}${b}、${z}${c}，指导企业自查${more}，责令改正问题${String(s.int(20, 400))}个。`,
    );
  }),
  eighteenth('sum/three-kinds-named', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '起', mode);
    const [a, b, c] = figs;
    return either(
      mode,
      say`${w.district()}发生火灾、道路交通、工矿商贸三类事故共${W}，三类事故分别为${a}、${b}、${c}，${w.end()}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.district()}发生各类险情${more}，火灾、道路交通、工矿商贸三类险情较上年分别减少${a}、${b}、${c}，${w.end()}。`,
    );
  }),
  eighteenth('sum/done-and-open', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '个', mode);
    const [a, b, c] = figs;
    return either(
      mode,
      say`巡察反馈${w.town()}问题${W}，目前已整改完成${a}，基本完成${b}，尚未完成${c}，修订制度${String(s.int(3, 28))}项。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`巡察反馈${w.town()}问题${more}，目前已整改完成${a}，涉及作风${b}，涉及资金${c}，修订制度${String(s.int(3, 28))}项。`,
    );
  }),
  eighteenth('sum/open-list-that-fills', (s, mode, w) => {
    const { figs, W, more } = members(s, 3, '名', mode, true);
    const [a, b, c] = figs;
    return either(
      mode,
      say`${w.district()}共有在册村（社区）法律顾问${W}，其中律师${a}、基层法律服务工作者${b}、司法所工作人员${c}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.district()}共有在册村（社区）法律顾问${more}，其中律师${a}、基层法律服务工作者${b}、司法所工作人员${c}。`,
    );
  }),
  eighteenth('sum/cases-from-start-to-end', (s, mode) => {
    const [old, fresh] = [s.int(20, 240), s.int(300, 2200)];
    const done = s.part(old + fresh, 0.8, 0.96);
    const [O, N, D] = [count(old, '件'), count(fresh, '件'), count(done, '件')];
    const L = figure(s, old + fresh - done, 0, '件', mode);
    return either(
      mode,
      say`年初存案${O}，全年新受理${N}，办结${D}，年末未结${L}，长期未结案件实现动态清零。`,
      [claim(mode, 'balance', [O, N, D], L)],
      say`年初存案${O}，全年新受理${N}，调解${D}，申请司法确认${L}，长期未结案件实现动态清零。`,
    );
  }),
  eighteenth('sum/what-is-left', (s, mode, w) => {
    const all = size(s) + 60;
    const part = s.part(all, 0.4, 0.9);
    const [W, P, L] = [count(all, '亩'), count(part, '亩'), figure(s, all - part, 0, '亩', mode)];
    return either(
      mode,
      say`${w.district()}批而未供土地${W}，${w.time()}消化处置${P}，余下${L}纳入下年度处置计划。`,
      [claim(mode, 'diff', [W, P], L)],
      say`${w.district()}批而未供土地${W}，${w.time()}消化处置${P}，另有闲置土地${L}纳入下年度处置计划。`,
    );
  }),
  eighteenth('sum/three-levels-of-money', (s, mode, w) => {
    const [x, y, z] = [s.int(3000, 40_000), s.int(900, 9000), s.int(300, 6000)];
    const [a, b, c] = [money(x), money(y), money(z)];
    const W = mode === 'trap' ? money(x + y + z + s.int(400, 9000)) : moneyOf(s, (x + y + z) * 1000, mode);
    return either(
      mode,
      say`${w.town()}${w.time()}到位衔接资金${W}，由中央资金${a}、省级资金${b}、县级配套${c}构成，实施项目${String(s.int(6, 60))}个。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`${w.town()}${w.time()}到位衔接资金${W}，用于产业${a}、用于道路${b}，上年结余${c}已收回，实施项目${String(s.int(6, 60))}个。`,
    );
  }),
  eighteenth('sum/revenue-of-two-parts', (s, mode, w) => {
    const [t, n] = [s.int(300, 2400), s.int(100, 900)];
    const W = yi((t + n) / 100);
    const T = yi(t / 100);
    const N = wan(figure(s, n / 100, 2, '', mode, { least: n / 100 }).value * 100_000_000, 0);
    return either(
      mode,
      say`${w.district()}一般公共预算收入完成${W}，其中税收收入${T}、非税收入${N}，收入质量稳步向好。`,
      [claim(mode, 'sum', [T, N], W)],
      say`${w.district()}一般公共预算收入完成${W}，政府性基金收入${T}，盘活存量资金${N}，收入质量稳步向好。`,
    );
  }),
  eighteenth('sum/three-stages-of-school', (s, mode, w) => {
    const { all, figs, W, more } = members(s, 3, '人', mode);
    const [a, b, c] = figs;
    const L = count(s.part(all, 0.05, 0.2), '人');
    return either(
      mode,
      say`秋季学期${w.town()}中心校三个学段在校生${W}：幼儿园${a}，小学${b}，初中${c}；寄宿生${L}。`,
      [claim(mode, 'sum', [a, b, c], W)],
      say`秋季学期${w.town()}中心校三个学段在校生${more}：本学年转入${a}，转出${b}，建档资助${c}；寄宿生${L}。`,
    );
  }),
  eighteenth('sum/served-and-not', (s, mode, w) => {
    const all = size(s) + 80;
    const [W, P] = [count(all, '辆'), count(s.part(all, 0.5, 0.9), '辆')];
    const L = figure(s, all - P.value, 0, '辆', mode);
    return either(
      mode,
      say`${w.district()}登记在册营运货车共计${W}，${P}已安装智能视频终端，还有${L}未安装，${w.end()}。`,
      [claim(mode, 'sum', [P, L], W)],
      say`${w.district()}登记在册营运货车共计${W}，${P}已安装智能视频终端，另有${L}外埠货车登记备案，${w.end()}。`,
    );
  }),
];
