import { say } from '../compose.js';
import { quotient } from '../grammar.js';
import { claim, grew, later, moved, share, some, told, wans, yis } from '../seventh/form.js';
import { count } from '../source.js';
import { eighth, moneyShares } from './form.js';

/** Final accounts of departments and of a city. */
export const EIGHTH_FINANCE = [
  eighth('share/income-by-kind', (s, mode, w) => {
    const { W, x, y, z, R, claims } = moneyShares(s, mode, 4000);
    return told(
      s,
      mode,
      [
        say`${w.unit()}2024年度本年收入合计${W}，其中：财政拨款收入${x}，占${R[0]}；事业收入${y}，占${R[1]}；其他收入${z}，占${R[2]}。`,
        say`本年收入合计${W}。财政拨款收入${x}，占${R[0]}；事业收入${y}，占${R[1]}；其他收入${z}，占${R[2]}。`,
      ],
      [claims],
      [
        say`${w.unit()}2024年度预算收入${x}，较年初增长${R[0]}；上级专项${y}，支付进度${R[1]}；其他资金${z}，绩效目标完成率${R[2]}。`,
      ],
    );
  }),
  eighth('sum/basic-and-project', (s, mode, w) => {
    const [p, q] = [s.int(30_000, 400_000), s.int(20_000, 300_000)];
    const [x, y, W] = [wans(s, p, 'holds'), wans(s, q, 'holds'), wans(s, p + q, mode)];
    return told(
      s,
      mode,
      [
        say`${w.unit()}本年支出合计${W}，其中：基本支出${x}，项目支出${y}。`,
        say`2024年度支出${W}，其中基本支出${x}、项目支出${y}，全部用于保障机构运转和履职。`,
        say`本年基本支出${x}，项目支出${y}，支出合计${W}。`,
      ],
      [claim(mode, 'sum', [x, y], W)],
      [
        say`${w.unit()}本年支出合计${wans(s, (p + q) * 2, 'holds')}，其中：人员经费${x}，信息化运维${y}。`,
        say`2024年度支出${wans(s, (p + q) * 2, 'holds')}，其中一季度${x}、二季度${y}。`,
      ],
    );
  }),
  eighth('change/less-than-last-account', (s, mode, w) => {
    const p = s.int(60_000, 900_000);
    const c = later(s, p, false);
    const [C, D, R] = [wans(s, c, 'holds'), wans(s, p - c, 'holds'), moved(s, c, p, mode, 2)];
    return told(
      s,
      mode,
      [
        say`${w.unit()}财政拨款支出决算${C}，与2023年相比，减少${D}，下降${R}。`,
        say`2024年度支出总计${C}，较上年决算减少${D}，降低${R}，主要原因是项目收尾。`,
        say`机关运行经费支出${C}，比上年减少${D}，降幅${R}，主要是压减一般性支出。`,
      ],
      [claim(mode, 'growth_delta', [C, D], R, { sign: -1 })],
      [
        say`机关运行经费支出${C}，比上年减少${D}，其中印刷费压减${R}。`,
        say`2024年度支出总计${C}，较上年决算减少${D}，人均办公面积下降${R}。`,
      ],
    );
  }),
  eighth('rate/of-the-first-budget', (s, mode, w) => {
    const whole = s.int(60_000, 900_000);
    const part = Math.round(whole * (0.8 + 0.35 * s.next()));
    const [W, P] = [wans(s, whole, 'holds'), wans(s, part, 'holds')];
    const R = share(s, part, whole, mode, 2, 200);
    return told(
      s,
      mode,
      [
        say`一般公共预算财政拨款支出年初预算为${W}，支出决算为${P}，完成年初预算的${R}。`,
        say`${w.unit()}行政运行（项）年初预算${W}，支出决算${P}，完成年初预算的${R}，决算数与预算数的差异主要是人员变动。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`一般公共预算财政拨款支出年初预算为${W}，支出决算为${P}，其中教育支出完成年初预算的${R}。`,
        say`${w.unit()}项目支出年初预算${W}，支出决算${P}，项目绩效评价优良率${R}。`,
      ],
    );
  }),
  eighth('rate/of-the-adjusted-budget', (s, mode) => {
    const first = s.int(4000, 40_000);
    const whole = Math.round(first * (1.05 + 0.2 * s.next()));
    const part = s.part(whole, 0.88, 0.99);
    const [A, W, P] = [yis(s, first, 'holds'), yis(s, whole, 'holds'), yis(s, part, 'holds')];
    const R = share(s, part, whole, mode, 1);
    return told(
      s,
      mode,
      [
        say`全市一般公共预算支出年初预算${A}，调整后预算${W}，实际支出${P}，为调整预算的${R}，${grew(s)}。`,
        say`一般公共预算支出${P}，完成调整预算${W}的${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`全市一般公共预算支出年初预算${A}，调整后预算${W}，实际支出${P}，民生支出占比达${R}。`,
        say`一般公共预算支出${P}，调整预算${W}，直达资金支出进度${R}。`,
      ],
    );
  }),
  eighth('share/three-public-outlays', (s, mode, w) => {
    const { W, x, y, z, R, claims } = moneyShares(s, mode, 50);
    return told(
      s,
      mode,
      [
        say`“三公”经费支出决算${W}，其中：公务用车运行维护费${x}，占${R[0]}；公务接待费${y}，占${R[1]}；因公出国（境）费${z}，占${R[2]}。`,
        say`${w.unit()}“三公”经费支出${W}。公务用车运行维护费、公务接待费、因公出国（境）费分别为${x}、${y}、${z}，占比分别为${R[0]}、${R[1]}、${R[2]}。`,
      ],
      [claims],
      [
        say`${w.unit()}“三公”经费由财政统一保障。公务用车运行维护费、公务接待费、因公出国（境）费分别为${x}、${y}、${z}，较上年分别下降${R[0]}、${R[1]}、${R[2]}。`,
      ],
    );
  }),
  eighth('average/each-guest', (s, mode, w) => {
    const n = s.int(60, 900);
    const t = n * s.int(60, 190);
    const [N, T] = [count(n, '人次'), wans(s, Math.round(t / 100), 'holds')];
    const A = quotient(s, T.value / n, 0, '元', mode);
    const B = count(s.int(9, 50), '批次');
    return told(
      s,
      mode,
      [
        say`国内公务接待${B}、${N}，支出${T}，人均${A}。`,
        say`${w.unit()}全年公务接待费${T}，接待${B}${N}，人均接待费用${A}。`,
      ],
      [claim(mode, 'average', [T, N], A)],
      [
        say`国内公务接待${B}、${N}，支出${T}，培训费人均${A}。`,
        say`${w.unit()}全年公务接待费${T}，接待${B}${N}，规定的人均标准为${A}。`,
      ],
    );
  }),
  eighth('balance/carried-forward', (s, mode, w) => {
    const [a, b] = [s.int(3000, 60_000), s.int(90_000, 600_000)];
    const c = s.part(b, 0.85, 0.99);
    const [A, B, C] = [wans(s, a, 'holds'), wans(s, b, 'holds'), wans(s, c, 'holds')];
    const D = wans(s, a + b - c, mode);
    return told(
      s,
      mode,
      [
        say`年初结转和结余${A}，本年收入${B}，本年支出${C}，年末结转和结余${D}。`,
        say`${w.unit()}上年结转${A}，本年收入${B}，本年支出${C}，结转下年${D}。`,
      ],
      [claim(mode, 'balance', [A, B, C], D)],
      [say`${w.unit()}上年结转${A}，本年收入${B}，本年支出${C}，固定资产原值${D}。`],
    );
  }),
  eighth('sum/goods-works-services', (s, mode, w) => {
    const parts = [s.int(9000, 90_000), s.int(9000, 190_000), s.int(9000, 70_000)] as const;
    const [x, y, z] = [wans(s, parts[0], 'holds'), wans(s, parts[1], 'holds'), wans(s, parts[2], 'holds')];
    const W = wans(s, parts[0] + parts[1] + parts[2], mode);
    const sme = some(s, 60, 90);
    return told(
      s,
      mode,
      [
        say`政府采购支出总额${W}，其中：政府采购货物支出${x}、政府采购工程支出${y}、政府采购服务支出${z}。`,
        say`${w.unit()}采购货物${x}、工程${y}、服务${z}，政府采购支出总额${W}，面向中小企业的比例为${sme}。`,
      ],
      [claim(mode, 'sum', [x, y, z], W)],
      [
        say`政府采购预算${wans(s, (parts[0] + parts[1] + parts[2]) * 2, 'holds')}，其中：电子卖场${x}、框架协议采购${y}，面向中小企业的比例为${sme}。`,
      ],
    );
  }),
  eighth('rate/contracts-of-small-firms', (s, mode, w) => {
    const whole = s.int(20_000, 400_000);
    const part = s.part(whole, 0.3, 0.95);
    const [W, P] = [wans(s, whole, 'holds'), wans(s, part, 'holds')];
    const R = share(s, part, whole, mode, 2);
    return told(
      s,
      mode,
      [
        say`政府采购支出总额${W}，其中授予中小企业合同金额${P}，占政府采购支出总额的${R}。`,
        say`${w.unit()}授予中小企业合同金额${P}，占政府采购支出总额（${W}）的${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [say`政府采购支出总额${W}，其中授予中小企业合同金额${P}，货物采购授予中小企业合同金额占货物支出金额的${R}。`],
    );
  }),
  eighth('sum/transfers', (s, mode) => {
    const [p, q, r] = [s.int(3000, 30_000), s.int(900, 9000), s.int(500, 5000)];
    const [x, y, z] = [yis(s, p, 'holds'), yis(s, q, 'holds'), yis(s, r, 'holds')];
    const W = yis(s, p + q + r, mode);
    return told(
      s,
      mode,
      [
        say`上级补助收入${W}，包括返还性收入${z}、一般性转移支付收入${x}、专项转移支付收入${y}。`,
        say`全市上级补助收入${W}，其中返还性收入${z}，一般性转移支付${x}，专项转移支付${y}。`,
      ],
      [claim(mode, 'sum', [x, y, z], W)],
      [say`全市财力${yis(s, (p + q + r) * 2, 'holds')}，其中一般性转移支付${x}，专项转移支付${y}，教育支出${z}。`],
    );
  }),
];
