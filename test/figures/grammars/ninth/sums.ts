import type { Fig } from '../compose.js';
import { say } from '../compose.js';
import { sound } from '../fourth/form.js';
import { claim, holding, many, members, some, told, yis } from '../seventh/form.js';
import { count } from '../source.js';
import { ninth, put, tenThousands } from './form.js';

/** Sums: what closes a list. */
export const NINTH_SUMS = [
  ninth('sum/closed-by-others', (s, mode, w) => {
    const { figs, W, all } = members(s, 4, '人', mode, s.int(600, 30_000));
    const [x, y, z, o] = figs;
    return told(
      s,
      mode,
      [
        say`${w.area()}拥有卫生技术人员${W}，其中，执业（助理）医师${x}，注册护士${y}，药师（士）${z}，其他${o}。`,
        say`${w.area()}公交集团职工${W}，驾驶员${x}、修理工${y}、调度员${z}、其他人员${o}。`,
        say`${w.span()}，${w.area()}离岸人员共${W}：务工${x}，就学${y}，投亲${z}，其余原因${o}。`,
      ],
      [claim(mode, 'sum', [x, y, z, o], W)],
      [
        say`${w.area()}拥有卫生技术人员${count(all * 2, '人')}，其中，高级职称${x}，全科医生${y}，在基层医疗机构的${z}。`,
        say`${w.area()}公交集团职工${count(all * 2, '人')}，党员${x}、女职工${y}、复转军人${z}。`,
      ],
    );
  }),
  ninth('sum/in-a-bracket', (s, mode, w) => {
    const [noun, unit, a, b, c] = w.whole();
    const { figs, W, all } = members(s, 3, unit, mode);
    const [x, y, z] = figs;
    return told(
      s,
      mode,
      [
        say`${w.area()}现有${noun}${W}（${a}${x}、${b}${y}、${c}${z}）。`,
        say`${w.span()}，${w.area()}${noun}${W}（其中${a}${x}，${b}${y}，${c}${z}），分布在各乡镇。`,
        say`${w.area()}${noun}（${a}${x}，${b}${y}，${c}${z}）共${W}。`,
      ],
      [claim(mode, 'sum', [x, y, z], W)],
      [
        say`${w.area()}现有${noun}${count(all * 2, unit)}（${w.town()}${x}、${w.area()}城区${y}等）。`,
        say`${w.area()}${noun}${count(all * 3, unit)}（含当年新增${x}，改造${y}）。`,
      ],
    );
  }),
  ninth('sum/total-last', (s, mode, w) => {
    const parts = [s.int(900, 9000), s.int(400, 4000), s.int(100, 3000)] as const;
    const [x, y, z] = parts.map((p) => tenThousands(s, p, 'holds')) as [Fig, Fig, Fig];
    const all = parts[0] + parts[1] + parts[2];
    const W = tenThousands(s, all, mode, [parts[0] + parts[1]]);
    return told(
      s,
      mode,
      [
        say`${w.area()}财政补助${x}、村集体自筹${y}、社会捐赠${z}，三项合计${W}。`,
        say`${w.office()}争取中央资金${x}，省级资金${y}，市级资金${z}，资金总量${W}。`,
        say`当年收入${x}，加上上级补助收入${y}、上年结转收入${z}，收入总计${W}。`,
      ],
      [claim(mode, 'sum', [x, y, z], W)],
      [
        say`${w.area()}财政补助${x}、村集体自筹${y}、社会捐赠${z}，带动社会投资${tenThousands(s, all * 4 + 7, 'holds')}。`,
        say`当年收入${x}，上级补助收入${y}，上年结转${z}，国有资产总额${tenThousands(s, all * 9 + 7, 'holds')}。`,
      ],
    );
  }),
  ninth('sum/number-of-kinds', (s, mode, w) => {
    const [noun, unit, a, b, c] = w.whole();
    const { figs, W, all } = members(s, 3, unit, mode, s.int(60, 900));
    const [x, y, z] = figs;
    return told(
      s,
      mode,
      [
        say`${w.area()}登记${noun}三类共${W}：${a}${x}，${b}${y}，${c}${z}。`,
        say`${w.office()}将${W}${noun}分为三类，${a}${x}，${b}${y}，${c}${z}。`,
        say`${w.area()}${noun}${W}，按类型分为${a}${x}、${b}${y}、${c}${z}三种。`,
      ],
      [claim(mode, 'sum', [x, y, z], W)],
      [
        say`${w.area()}登记${noun}${count(all * 3, unit)}，涉及六大类，其中${a}${x}，${b}${y}，${c}${z}。`,
        say`${w.office()}公布${noun}8大类${count(all * 3, unit)}，主要有${a}${x}、${b}${y}。`,
      ],
    );
  }),
  ninth('sum/done-and-open', (s, mode, w) => {
    const { figs, W, all } = members(s, 3, '个', mode, s.int(90, 900));
    const [x, y, z] = figs;
    return told(
      s,
      mode,
      [
        say`${w.area()}列入年度计划的停车场项目${W}，已完工${x}，在建${y}，未开工${z}。`,
        say`巡察反馈${w.town()}问题${W}，已整改到位${x}，基本完成${y}，尚未完成${z}。`,
        say`${w.office()}承担任务${W}，其中完成${x}、正在推进${y}、未启动${z}。`,
      ],
      [claim(mode, 'sum', [x, y, z], W)],
      [
        say`${w.area()}列入年度计划的停车场项目${count(all * 2, '个')}，已立项${x}，已招标${y}，已用地报批${z}。`,
        say`巡察反馈${w.town()}问题${count(all * 2, '个')}，建章立制${x}，约谈${y}，问责${z}。`,
      ],
    );
  }),
  ninth('sum/split-twice', (s, mode, w) => {
    const all = many(s);
    const W = count(all, '件');
    const [x, y, z] = s.split(all, 3).map((p) => count(p, '件')) as [Fig, Fig, Fig];
    const [p, q] = s.split(all, 2) as [number, number];
    const [P, Q] = [count(p, '件'), count(put(s, q, 0, mode), '件')];
    const wrongly = mode === 'fails';
    return told(
      s,
      mode,
      [
        say`${w.area()}县长信箱共收到来信${W}。按目的分：咨询${x}、求助${y}、建议${z}；按署名分：实名${P}、匿名${Q}。`,
        say`${w.span()}收到来信${W}，其中投诉${x}、求助${y}、感谢${z}；其中属本级办理${P}，转下级办理${Q}。`,
      ],
      [
        mode === 'trap' ? [] : [{ kind: 'sum', operands: [P, Q], stated: W, holds: !wrongly }],
        holding(mode, 'sum', [x, y, z], W),
      ],
      [
        say`${w.area()}县长信箱共收到来信${count(all * 2, '件')}。反映较多的：物业${x}、噪声${y}、停车${z}；带附件${P}。`,
      ],
    );
  }),
  ninth('sum/cases-and-persons', (s, mode, w) => {
    const [all, heads] = [s.int(90, 900), s.int(1000, 4000)];
    const [a, b, c] = s.split(all, 3).map((p) => count(p, '起')) as [Fig, Fig, Fig];
    const [x, y, z] = s.split(heads, 3).map((p) => count(p, '人')) as [Fig, Fig, Fig];
    const [W, V] = [count(all, '起'), count(put(s, heads, 0, mode), '人')];
    return told(
      s,
      mode,
      [
        say`${w.area()}共发生山洪灾害${W}，转移${V}，其中上游${a}、转移${x}，中游${b}、转移${y}，下游${c}、转移${z}。`,
        say`${w.span()}调解欠薪纠纷${W}、涉及${V}。其中建筑业${a}${x}，制造业${b}${y}，服务业${c}${z}。`,
      ],
      [claim(mode, 'sum', [x, y, z], V), holding(mode, 'sum', [a, b, c], W)],
      [
        say`${w.span()}调解欠薪纠纷${count(all * 2, '起')}、涉及${count(heads * 2, '人')}，其中春节前${a}${x}，立案查处${b}${y}。`,
      ],
    );
  }),
  ninth('sum/money-in-two-scales', (s, mode, w) => {
    const parts = [s.int(20, 400), s.int(20, 400), s.int(10, 90)] as const;
    const [x, y, z] = parts.map((p) => tenThousands(s, p * 100, 'holds')) as [Fig, Fig, Fig];
    const all = parts[0] + parts[1] + parts[2];
    const W = yis(s, all, mode);
    return told(
      s,
      mode,
      [
        say`${w.area()}污水管网工程总投资${W}，资金来源为中央预算内投资${x}，专项债券${y}，自筹${z}。`,
        say`${w.span()}兑付三项惠农资金${W}：耕地地力保护补贴${x}、农机购置补贴${y}、种粮补贴${z}。`,
        say`发放稳岗返还${x}、技能补贴${y}、创业贴息${z}，合计${W}。`,
      ],
      [claim(mode, 'sum', [x, y, z], W)],
      [
        say`${w.area()}污水管网工程总投资${yis(s, all * 3, 'holds')}，其中一季度完成${x}，二季度完成${y}。`,
        say`${w.span()}兑付惠农资金${yis(s, all * 3, 'holds')}，较多的有${w.town()}${x}、石门农场${y}。`,
      ],
    );
  }),
  ninth('sum/what-is-left', (s, mode, w) => {
    const [a, b] = [s.int(9000, 30_000), s.int(900, 8000)];
    const [W, P] = [tenThousands(s, a, 'holds'), tenThousands(s, a - b, 'holds')];
    const Q = tenThousands(s, b, mode);
    return told(
      s,
      mode,
      [
        say`${w.area()}预备费${W}，实际动用${P}，剩余${Q}转入预算稳定调节基金。`,
        say`${w.area()}新增债务限额${W}，已安排${P}，其余${Q}留待下一步分配。`,
        say`授信总额${W}，已使用${P}，尚未使用${Q}。`,
      ],
      [claim(mode, 'diff', [W, P], Q)],
      [
        say`${w.area()}预备费${W}，实际动用${P}，其中防汛抢险${tenThousands(s, Math.round((a - b) * 0.4), 'holds')}。`,
        say`${w.area()}新增债务限额${W}，已安排${P}，付息支出${tenThousands(s, b + 313, 'holds')}。`,
      ],
    );
  }),
  ninth('sum/stock-that-came-and-went', (s, mode, w) => {
    const [name, unit] = w.stock();
    const a = s.int(900, 9000);
    const [b, c] = [s.part(a, 0.08, 0.2), s.part(a, 0.01, 0.06)];
    const [A, B, C, D] = [
      count(a, unit),
      count(b, unit),
      count(c, unit),
      count(put(s, a + b - c, 0, mode, [a + b, a + b + c]), unit),
    ];
    return told(
      s,
      mode,
      [
        say`年初有${name}${A}，当年新增${B}、减少${C}，年末达到${D}。`,
        say`${w.area()}${name}上年末${A}，全年增加${B}，减少${C}，年末共${D}。`,
      ],
      [claim(mode, 'balance', [A, B, C], D)],
      [say`年初有${name}${A}，当年改造${B}、检修${C}，“十四五”末规划达到${count(a * 2 + 17, unit)}。`],
    );
  }),
  ninth('sum/net-growth', (s, mode, w) => {
    const [a, b] = [s.int(900, 9000), s.int(200, 890)];
    const [A, B] = [count(a, '人'), count(b, '人')];
    const D = count(put(s, a - b, 0, mode, [a + b]), '人');
    return told(
      s,
      mode,
      [
        say`${w.area()}全年迁入${A}，迁出${B}，净迁入${D}。`,
        say`${w.span()}，${w.area()}出生人口${A}，死亡人口${B}，自然增加${D}。`,
      ],
      [claim(mode, 'diff', [A, B], D)],
      [say`${w.area()}全年迁入${A}，迁出${B}，外出务工${count(a * 3, '人')}。`],
    );
  }),
  ninth('sum/a-part-and-its-parts', (s, mode, w) => {
    const parts = [s.int(20, 90), s.int(200, 900), s.int(100, 900), s.int(30, 190)] as const;
    const [a, c, d, e] = parts.map((p) => tenThousands(s, p, 'holds')) as [Fig, Fig, Fig, Fig];
    const b = tenThousands(s, parts[1] + parts[2], mode, [parts[1]]);
    const right = tenThousands(s, parts[1] + parts[2], sound(mode));
    const inner = mode === 'holds' ? right : b;
    const W = tenThousands(s, parts[0] + inner.value / 10_000 + parts[3], 'holds');
    return told(
      s,
      mode,
      [
        say`${w.area()}体彩公益金支出${W}，其中：培训${a}，场地建设${inner}（新建${c}、维修${d}），赛事${e}。`,
        say`${w.office()}工会经费支出${W}，其中慰问${a}；活动${inner}（文体${c}、帮扶${d}）；办公${e}。`,
      ],
      [claim(mode, 'sum', [c, d], inner), holding(mode, 'sum', [a, inner, e], W)],
      [say`${w.area()}体彩公益金结存${W}，当年收入${c}，补助${d}，覆盖率${some(s, 40, 90)}。`],
    );
  }),
];
