import { type Fig, say } from '../compose.js';
import { put, ratio, tenThousands } from '../ninth/form.js';
import { claim, holding, some, told } from '../seventh/form.js';
import { count, percent, wrong } from '../source.js';
import { any, anyGrowth, billions, number, settled, tenth, thousands } from './form.js';

/** Money: what was given, spent and put together; sums with what is left; cases beside people. */
export const TENTH_FUNDS = [
  tenth('funds/paid-out', (s, mode, w) => {
    const [fund] = w.funds();
    const all = s.int(1200, 9800);
    const part = s.part(all, 0.5, 0.97);
    const [W, P, R] = [thousands(all), thousands(part), ratio(s, part, all, mode)];
    return told(
      s,
      mode,
      [
        say`下达${fund}${W}，截至12月底已支出${P}，支出进度${R}。`,
        say`${w.county()}到位${fund}${W}，拨付${P}，拨付率${R}，${w.also()}。`,
        say`${fund}年初预算安排${W}，实际支出${P}，预算执行率为${R}。`,
        say`${w.span()}累计拨付${fund}${P}，占到位资金${W}的${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`下达${fund}${W}，截至12月底已支出${P}，项目开工率${some(s, 70, 99)}。`,
        say`${w.county()}到位${fund}${W}，${w.zone()}拨付${P}，绩效自评覆盖率${some(s, 60, 90)}。`,
      ],
    );
  }),
  tenth('funds/two-scales', (s, mode, w) => {
    const all = s.int(1050, 9800) / 100;
    const W = billions(all);
    const part = s.part(all * 10_000, 0.4, 0.95);
    const P = thousands(part);
    const exact = (100 * P.value) / W.value;
    const R = percent(mode === 'holds' ? exact : wrong(s, Number(exact.toFixed(1)), 1, 100), 1);
    return told(
      s,
      mode,
      [
        say`${w.span()}执行案件申请标的额${W}，实际执行到位${P}，执行标的到位率${R}。`,
        say`${w.zone()}签约项目计划投资${W}，已到位资金${P}，资金到位率为${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`${w.span()}执行案件申请标的额${W}，实际执行到位${P}，终本案件合格率${some(s, 95, 99)}。`,
        say`${w.zone()}签约项目计划投资${W}，当年到位资金${P}，项目开工率${some(s, 30, 80)}。`,
      ],
    );
  }),
  tenth('funds/sources', (s, mode, w) => {
    const [x, y, z] = w.funds();
    const all = s.int(2000, 18_000);
    const [a, b, c] = s.split(all, 3).map((p) => thousands(p)) as [Fig, Fig, Fig];
    const W = tenThousands(s, all, mode);
    return told(
      s,
      mode,
      [
        say`项目总投资${W}，资金来源为${x}${a}、${y}${b}、${z}${c}。`,
        say`${w.county()}整合${x}${a}、${y}${b}、${z}${c}，累计投入${W}用于农村公路养护。`,
        say`工程概算${W}（${x}${a}，${y}${b}，${z}${c}），${w.span()}完成招标。`,
      ],
      [claim(mode, 'sum', [a, b, c], W)],
      [say`项目总投资${W}，其中争取${x}${a}，当年完成投资${b}，次年计划投资${c}，节约土地成本若干。`],
    );
  }),
  tenth('funds/two-budgets', (s, mode, w) => {
    const [x, y] = w.expenses();
    const [A, B] = [s.int(20_000, 90_000), s.int(20_000, 90_000)];
    const [p, q] = [s.part(A, 0.8, 0.99), s.part(B, 0.8, 0.99)];
    const [FA, FB, FP, FQ] = [thousands(A), thousands(B), thousands(p), thousands(q)];
    const [R, T] = [ratio(s, p, A, mode, [(100 * q) / B], 1), ratio(s, q, B, 'holds', [], 1)];
    return told(
      s,
      mode,
      [
        say`${x}${FP}，完成调整预算${FA}的${R}；${y}${FQ}，完成调整预算${FB}的${T}。`,
        say`${w.county()}${x}预算${FA}，执行${FP}，完成${R}；${y}预算${FB}，执行${FQ}，完成${T}。`,
      ],
      [claim(mode, 'rate', [FP, FA], R), holding(mode, 'rate', [FQ, FB], T)],
      [
        say`${x}${FP}，完成年初预算的${some(s, 90, 99)}；${y}${FQ}，完成年初预算的${some(s, 100, 105)}，调入资金${FA}。`,
      ],
    );
  }),
  tenth('funds/balance', (s, mode, w) => {
    const [old, income] = [s.int(3000, 20_000), s.int(30_000, 90_000)];
    const spent = s.part(old + income, 0.75, 0.95);
    const [C, N, P] = [thousands(old), thousands(income), thousands(spent)];
    const Q = tenThousands(s, old + income - spent, mode);
    return told(
      s,
      mode,
      [
        say`城乡居民基本养老保险基金上年结余${C}，本年收入${N}，本年支出${P}，年末滚存结余${Q}。`,
        say`${w.county()}住房维修资金年初余额${C}，当年归集${N}，当年使用${P}，年末余额${Q}。`,
      ],
      [claim(mode, 'balance', [C, N, P], Q)],
      [
        say`城乡居民基本养老保险基金上年结余${C}，本年收入${N}，增长${anyGrowth(s)}，待遇支出${P}，增长${anyGrowth(s)}，委托投资${Q}。`,
      ],
    );
  }),
  tenth('funds/the-rest-in-money', (s, mode, w) => {
    const all = s.int(2000, 18_000);
    const part = s.part(all, 0.5, 0.9);
    const [W, P] = [thousands(all), thousands(part)];
    const Q = tenThousands(s, all - part, mode);
    return told(
      s,
      mode,
      [
        say`${w.county()}应追缴工程款${W}，已追缴${P}，剩余${Q}正在依法追缴。`,
        say`全县应化解债务${W}，截至11月底已化解${P}，剩余${Q}，${w.also()}。`,
      ],
      [claim(mode, 'diff', [W, P], Q)],
      [say`${w.county()}应追缴工程款${W}，已追缴${P}，另行核减${thousands(s.int(300, 900))}。`],
    );
  }),
  tenth('funds/still-open', (s, mode, w) => {
    const all = s.int(2000, 18_000);
    const part = s.part(all, 0.5, 0.9);
    const [P, Q] = [thousands(part), thousands(all - part)];
    const W = tenThousands(s, all, mode);
    return told(
      s,
      mode,
      [
        say`审计查出问题金额${W}，已整改${P}，尚有${Q}正在整改。`,
        say`${w.county()}清理拖欠账款${W}，其中已偿还${P}，尚未偿还${Q}，${w.also()}。`,
      ],
      [claim(mode, 'sum', [P, Q], W)],
      [say`审计查出问题金额${W}，已整改${P}，促进拨付滞留资金${thousands(s.int(300, 1500))}。`],
    );
  }),
  tenth('funds/cases-and-people-rates', (s, mode, w) => {
    const [cases, people] = [s.int(300, 900), s.int(1000, 2600)];
    const [p, q] = [s.part(cases, 0.7, 0.97), s.part(people, 0.6, 0.95)];
    const [C, P] = [count(cases, '件'), count(people, '人')];
    const [D, Q] = [count(p, '件'), count(q, '人')];
    const R = settled(s, p, cases, mode);
    const T = ratio(s, q, people, 'holds');
    return told(
      s,
      mode,
      [
        say`${w.county()}人民检察院受理审查起诉案件${C}${P}，审结${D}${Q}，按件计算审结率${R}，按人计算审结率${T}。`,
        say`受理审查逮捕案件${C}${P}，审结${D}${Q}，案件审结率和人数审结率分别为${R}、${T}。`,
      ],
      [claim(mode, 'rate', [D, C], R), holding(mode, 'rate', [Q, P], T)],
      [
        say`受理审查起诉案件${C}${P}，审结${D}${Q}，案件比、认罪认罚适用率分别为1.${any(s, 10, 40)}、${some(s, 80, 95)}。`,
      ],
    );
  }),
  tenth('funds/reached-and-left', (s, mode, w) => {
    const [noun, take, finish] = ['欠薪案件', '受理', '办结'];
    const all = s.int(150, 900);
    const part = s.part(all, 0.6, 0.95);
    const money = s.int(300, 4000);
    const [P, Q] = [count(part, '件'), count(all - part, '件')];
    const W = number(s, all, '件', mode);
    return told(
      s,
      mode,
      [
        say`${w.span()}${take}${noun}${W}、涉及金额${thousands(money)}，${finish}${P}，其余${Q}已移送法院。`,
        say`${w.county()}${take}${noun}${W}，其中${P}当场${finish}，剩下的${Q}转入法律程序，为劳动者追回工资${thousands(money)}。`,
      ],
      [claim(mode, 'sum', [P, Q], W)],
      [
        say`${w.span()}${take}${noun}${W}，${finish}${P}，列入“黑名单”${count(s.int(3, 30), '件')}，追回工资${thousands(put(s, money, 0, 'holds'))}。`,
      ],
    );
  }),
];
