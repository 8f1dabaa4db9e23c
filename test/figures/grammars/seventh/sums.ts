import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { count, wan } from '../source.js';
import { claim, counted, gained, grew, holding, many, members, seventh, told, wans, yis } from './form.js';

/** Sums that are closed by others, by a bracket, by their total, by a number of kinds, by what is done and open. */
export const SEVENTH_SUMS = [
  seventh('sum/with-others', (s, mode, w) => {
    const [a, b, c] = w.fields(3);
    const { figs, W, all } = members(s, 4, '件', mode);
    const [x, y, z, o] = figs;
    return told(
      s,
      mode,
      [
        say`${w.period()}共办理行政处罚案件${W}，其中${a}领域${x}、${b}领域${y}、${c}领域${z}、其他领域${o}。`,
        say`${w.dept()}移送的案件共${W}，涉及${a}${x}，${b}${y}，${c}${z}，其他${o}。`,
        say`收到申请${W}，按类别分，${a}类${x}，${b}类${y}，${c}类${z}，其余类别共${o}。`,
      ],
      [claim(mode, 'sum', [x, y, z, o], W)],
      [
        say`${w.period()}共办理行政处罚案件${count(all * 2 + 11, '件')}，其中${a}领域${x}、${b}领域${y}、${c}领域${z}，占比较高。`,
        say`${w.dept()}移送的案件共${count(all + 60, '件')}，主要涉及${a}${x}，${b}${y}，${c}${z}等。`,
      ],
    );
  }),
  seventh('sum/in-a-bracket', (s, mode, w) => {
    const { figs, W, all } = members(s, 4, '件', mode);
    const [x, y, z, o] = figs;
    return told(
      s,
      mode,
      [
        say`${w.court()}${w.period()}受理各类案件${W}（刑事${x}，民商事${y}，行政${z}，执行${o}），${grew(s)}。`,
        say`${w.dept()}承办建议提案${W}（省级${x}、市级${y}、县级${z}、平时建议${o}），均按期办复。`,
      ],
      [claim(mode, 'sum', [x, y, z, o], W)],
      [
        say`${w.court()}${w.period()}受理各类案件${count(all + 60, '件')}（其中涉企${x}，涉农${y}，网上立案${z}，跨域立案${o}），${grew(s)}。`,
        say`${w.dept()}承办建议提案${count(all + 60, '件')}（其中重点督办${x}、联名提出${y}、会办${z}），均按期办复。`,
      ],
    );
  }),
  seventh('sum/total-last', (s, mode, w) => {
    const [a, b, c] = w.towns(3);
    const { figs, W, all } = members(s, 3, '户', mode);
    const [x, y, z] = figs;
    return told(
      s,
      mode,
      [
        say`${a}搬迁${x}、${b}搬迁${y}、${c}搬迁${z}，合计${W}。`,
        say`新增市场主体中，企业${x}，个体工商户${y}，农民专业合作社${z}，共计${W}。`,
        say`新增低保对象${x}、特困人员${y}、低保边缘家庭${z}，三类合计${W}。`,
      ],
      [claim(mode, 'sum', [x, y, z], W)],
      [
        say`${a}搬迁${x}、${b}搬迁${y}、${c}搬迁${z}，全县累计搬迁${count(all * 3 + 8, '户')}。`,
        say`新增低保对象${x}、特困人员${y}、低保边缘家庭${z}，年末在册救助对象合计${count(all * 5 + 3, '户')}。`,
      ],
    );
  }),
  seventh('sum/by-number-of-kinds', (s, mode, w) => {
    const [a, b, c] = w.charges();
    const { figs, W, all } = members(s, 3, '人', mode, s.int(60, 900));
    const [x, y, z] = figs;
    return told(
      s,
      mode,
      [
        say`${w.prosecutor()}起诉上述三类犯罪共${W}，分别为${a}${x}、${b}${y}、${c}${z}。`,
        say`起诉${a}、${b}、${c}三类犯罪分别为${x}、${y}、${z}，共${W}。`,
        say`三类罪名共起诉${W}：${a}罪${x}，${b}罪${y}，${c}罪${z}。`,
      ],
      [claim(mode, 'sum', [x, y, z], W)],
      [
        say`${w.prosecutor()}共起诉各类犯罪${count(all + 70, '人')}，居前三位的是${a}${x}、${b}${y}、${c}${z}。`,
        say`起诉${a}、${b}、${c}犯罪分别为${x}、${y}、${z}，起诉各类犯罪共${count(all * 4 + 9, '人')}。`,
      ],
    );
  }),
  seventh('sum/done-and-open', (s, mode, w) => {
    const { take, finish, noun, unit } = w.task();
    const { figs, W, all } = members(s, 2, unit, mode);
    const [x, y] = figs;
    return told(
      s,
      mode,
      [
        say`${take}${noun}${W}，其中已${finish}${x}，正在${finish}${y}。`,
        say`${w.period()}共${take}${noun}${W}，已${finish}${x}，未${finish}${y}。`,
        say`${w.dept()}${take}的${W}${noun}中，${x}已${finish}，其余${y}正在推进。`,
      ],
      [claim(mode, 'sum', [x, y], W)],
      [
        say`${take}${noun}${count(all + 40, unit)}，其中年内${finish}${x}，涉及乡镇的${y}。`,
        say`${w.period()}共${take}${noun}${count(all + 40, unit)}，已${finish}${x}，其中市级挂牌督办${count(Math.max(1, Math.round(x.value / 9)), unit)}。`,
      ],
    );
  }),
  seventh('sum/money-by-source', (s, mode, w) => {
    const [a, b, c] = w.sources();
    const parts = [s.int(40_000, 900_000), s.int(30_000, 400_000), s.int(20_000, 300_000)] as const;
    const all = parts[0] + parts[1] + parts[2];
    const [x, y, z] = [wans(s, parts[0], 'holds'), wans(s, parts[1], 'holds'), wans(s, parts[2], 'holds')];
    const W = wans(s, all, mode);
    return told(
      s,
      mode,
      [
        say`项目总投资${W}，其中${a}${x}、${b}${y}、${c}${z}。`,
        say`${w.fund()}共筹集${W}，资金来源为${a}${x}，${b}${y}，${c}${z}。`,
        say`落实${a}${x}、${b}${y}、${c}${z}，共计${W}。`,
      ],
      [claim(mode, 'sum', [x, y, z], W)],
      [
        say`项目总投资${wan(W.value * 2.6)}，其中${a}已到位${x}、${b}已到位${y}。`,
        say`${w.fund()}共安排${wan(W.value * 3.1)}，本年先行下达${a}${x}，${b}${y}。`,
      ],
    );
  }),
  seventh('sum/three-industries', (s, mode) => {
    const parts = [s.int(2000, 9000), s.int(9000, 40_000), s.int(9000, 50_000)] as const;
    const all = parts[0] + parts[1] + parts[2];
    const [x, y, z] = [yis(s, parts[0], 'holds'), yis(s, parts[1], 'holds'), yis(s, parts[2], 'holds')];
    const W = yis(s, all, mode);
    return told(
      s,
      mode,
      [
        say`全年实现地区生产总值${W}，${grew(s)}。其中，第一产业增加值${x}，${grew(s)}；第二产业增加值${y}，${grew(s)}；第三产业增加值${z}，${grew(s)}。`,
        say`全市生产总值${W}，其中第一、二、三产业增加值分别为${x}、${y}、${z}。`,
      ],
      [claim(mode, 'sum', [x, y, z], W)],
      [
        say`全年实现地区生产总值${yis(s, all * 2, 'holds')}，${grew(s)}。其中，农林牧渔业增加值${x}，${grew(s)}；工业增加值${y}，${grew(s)}；批发和零售业增加值${z}，${grew(s)}。`,
      ],
    );
  }),
  seventh('sum/files-and-persons', (s, mode, w) => {
    const [a, b] = w.charges();
    const x = members(s, 3, '件', mode, s.int(100, 900));
    const y = members(s, 3, '人', 'holds', s.int(950, 2900));
    const [p, q, r] = x.figs;
    const [d, e, f] = y.figs;
    return told(
      s,
      mode,
      [
        say`${w.prosecutor()}批准逮捕${x.W}${y.W}，其中${a}犯罪${p}${d}，${b}犯罪${q}${e}，其他犯罪${r}${f}。`,
        say`全年共查处问题${x.W}，处理${y.W}，其中县级${p}、${d}，乡科级${q}、${e}，其他${r}、${f}。`,
      ],
      [claim(mode, 'sum', [p, q, r], x.W), holding(mode, 'sum', [d, e, f], y.W)],
      [
        say`${w.prosecutor()}批准逮捕${count(x.all + 41, '件')}${count(y.all + 77, '人')}，其中${a}犯罪${p}${d}，${b}犯罪${q}${e}，未成年人犯罪${r}${f}。`,
      ],
    );
  }),
  seventh('sum/men-and-women', (s, mode, w) => {
    const { figs, W, all } = members(s, 2, '人', mode);
    const [x, y] = figs;
    return told(
      s,
      mode,
      [
        say`${w.town()}登记失业人员${W}，其中男性${x}、女性${y}。`,
        say`${w.dept()}组织培训${W}，其中线上${x}、线下${y}，合格率${gained(s)}。`,
        say`全年新发展党员${W}，男${x}，女${y}。`,
      ],
      [claim(mode, 'sum', [x, y], W)],
      [
        say`${w.town()}登记失业人员${count(all - 20, '人')}，其中女性${x}、高校毕业生${y}。`,
        say`${w.dept()}组织培训${count(all + 50, '人')}，其中新进人员${x}、基层干部${y}，合格率${gained(s)}。`,
      ],
    );
  }),
  seventh('sum/papers-cleared', (s, mode, w) => {
    const { figs, W, all } = members(s, 4, '件', mode, s.int(60, 700));
    const [x, y, z, o] = figs;
    return told(
      s,
      mode,
      [
        say`${w.dept()}对${W}行政规范性文件进行清理，继续有效${x}，修改${y}，废止${z}，宣布失效${o}。`,
        say`集中清理规范性文件${W}，其中保留${x}、修订${y}、废止${z}、失效${o}。`,
      ],
      [claim(mode, 'sum', [x, y, z, o], W)],
      [
        say`${w.dept()}对${count(all - 25, '件')}行政规范性文件进行合法性审查，提出意见${count(all + 30, '条')}，备案${x}，公开解读${y}，上网公布${z}。`,
      ],
    );
  }),
  seventh('sum/how-appeals-ended', (s, mode, w) => {
    const { figs, W, all } = members(s, 5, '件', mode, s.int(130, 980));
    const [x, y, z, o, t] = figs;
    return told(
      s,
      mode,
      [
        say`审结行政复议案件${W}，其中维持${x}，驳回${y}，撤销或变更${z}，终止${o}，其他${t}。`,
        say`${w.period()}审结的${W}行政复议案件中，作出维持决定${x}、撤销决定${y}、确认违法决定${z}，调解${o}，以其他方式结案${t}。`,
      ],
      [claim(mode, 'sum', [x, y, z, o, t], W)],
      [
        say`审结行政复议案件${count(all + 35, '件')}，其中听证审理${x}，听取意见${y}，实地调查${z}，制发建议书${count(o.value, '份')}。`,
      ],
    );
  }),
  seventh('difference/what-is-left', (s, mode, w) => {
    const { take, finish, noun, unit } = w.task();
    const all = many(s);
    const p = s.part(all, 0.5, 0.95);
    const [W, P, D] = [count(all, unit), count(p, unit), counted(s, all - p, unit, mode)];
    const [wording, own] = s.pick([
      [
        say`${w.period()}${take}${noun}${W}，已${finish}${P}，尚有${D}未${finish}。`,
        claim(mode, 'sum', [P, D], W),
      ] as const,
      [
        say`${w.dept()}${take}${noun}${W}，${finish}${P}，剩余${D}将于明年一季度${finish}。`,
        claim(mode, 'diff', [W, P], D),
      ] as const,
    ]);
    return told(
      s,
      mode,
      [wording],
      [own],
      [
        say`${w.period()}${take}${noun}${W}，已${finish}${P}，历年累计尚有${counted(s, all, unit, sound(mode))}未${finish}。`,
        say`${w.dept()}${take}${noun}${W}，${finish}${P}，明年一季度计划再${take}${D}。`,
      ],
    );
  }),
  seventh('balance/debt-of-the-year', (s, mode) => {
    const [a, b, c] = [s.int(20_000, 90_000), s.int(2000, 9000), s.int(900, 6000)];
    const [A, B, C] = [yis(s, a, 'holds'), yis(s, b, 'holds'), yis(s, c, 'holds')];
    const D = yis(s, a + b - c, mode);
    return told(
      s,
      mode,
      [
        say`年初全市政府债务余额${A}，当年新增${B}，偿还${C}，年末余额${D}。`,
        say`上年末政府债务余额${A}，本年增加${B}、减少${C}，年末余额为${D}。`,
      ],
      [claim(mode, 'balance', [A, B, C], D)],
      [
        say`年初全市政府债务余额${A}，当年发行新增债券${B}、再融资债券${C}，年末债务限额${yis(s, Math.round((a + b) * 1.2), 'holds')}。`,
      ],
    );
  }),
];
