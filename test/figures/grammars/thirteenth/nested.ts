import { type Fig, say } from '../compose.js';
import { claim } from '../grammar.js';
import { fig, grew, n, pct, several, tell } from '../twelfth/form.js';
import { add, blend, draw, figures, percentage, put, row, thirteenth, total } from './form.js';

/** Totals whose parts have parts, or that are split in two ways. */
export const THIRTEENTH_NESTED = [
  thirteenth('nested/by-structure', (s, mode, w) => {
    const parts = [s.int(210, 590), s.int(4100, 9800), s.int(1100, 2900)];
    const [A, B, C] = figures(parts, 1, '亿元') as [Fig, Fig, Fig];
    const shared = fig(s.part(parts[1] ?? 0, 0.3, 0.6), 1, '亿元');
    const T = total(s, mode, parts, 1, '亿元');
    const ups = [0, s.int(12, 90), s.int(90, 490)];
    const up = (i: number) => `同比增长${((ups[i] ?? 0) / 10).toFixed(1)}%`;
    const tails = [up(1), `增长${pct(s, 2, 19)}`, up(2)] as const;
    return tell(
      mode,
      say`${w.y}，财政厅补助${w.lower}一般公共预算转移支付资金${T}，同比增长${blend(parts, ups)}。分结构看，返还性补助收入${A}，与上年持平；一般性转移支付${B}，${tails[0]}（其中共同事权转移支付${shared}，${tails[1]}）；专项转移支付${C}，${tails[2]}。`,
      [claim(mode, 'sum', [A, B, C], T)],
      say`${w.y}，${w.lower}一般公共预算收入${T}，${grew(s)}。补助方面，返还性补助收入${A}，与上年持平；一般性转移支付${B}，${tails[0]}（其中共同事权转移支付${shared}，${tails[1]}）；专项转移支付${C}，${tails[2]}。`,
    );
  }),
  thirteenth('nested/medical-institutions', (s, mode, w) => {
    const hospitals = draw(s, 2, 21, 98);
    const basic = [
      s.int(41, 190),
      s.int(21, 90),
      s.int(110, 290),
      s.int(210, 490),
      s.int(910, 2900),
      s.int(1100, 3900),
    ];
    const publics = draw(s, 2, 7, 19);
    const q = several(s, mode, 2);
    const H = total(s, q.of(0), hospitals, 0, '个');
    const B = total(s, q.of(1), basic, 0, '个', { side: 'under' });
    const [ha, hb] = figures(hospitals, 0, '个') as [Fig, Fig];
    const base = figures(basic, 0, '个');
    const [b0, b1, b2, ...others] = base as [Fig, Fig, Fig, ...Fig[]];
    const [pa, pb] = figures(publics, 0, '个') as [Fig, Fig];
    const P = fig(add(publics) + 6, 0, '个');
    const W = fig(add(hospitals) + add(basic) + add(publics) + 6 + s.int(7, 29), 0, '个');
    const tail = row(['门诊部', '诊所（医务室）', '村卫生室'], others, '，');
    return tell(
      mode,
      say`年末${w.place}共有医疗卫生机构${W}，其中医院${H}，含公立医院${ha}、民营医院${hb}；基层医疗卫生机构${B}，其中乡镇卫生院${b0}，社区卫生服务中心${b1}、卫生服务站${b2}，${tail}；专业公共卫生机构${P}，其中疾病预防控制中心${pa}、妇幼保健院（所）${pb}。`,
      [q.claim(0, 'sum', [ha, hb], H), q.claim(1, 'sum', base, B)],
      say`年末${w.place}共有医疗卫生机构${W}，其中三级医院${pa}、二级医院${ha}；床位${fig(s.int(91, 390), 2, '万张')}，其中乡镇卫生院${fig(s.int(11, 49), 2, '万张')}。社区卫生服务中心${b1}、卫生服务站${b2}，${tail}。`,
    );
  }),
  thirteenth('nested/bonds-in-two-ways', (s, mode, w) => {
    const whole = s.int(2100, 6900);
    const [general, fresh] = [s.part(whole, 0.1, 0.4), s.part(whole, 0.5, 0.8)];
    const q = several(s, mode, 1);
    const [A, B, C, D] = figures([general, whole - general, fresh, whole - fresh], 1, '亿元') as [Fig, Fig, Fig, Fig];
    const T = fig(whole, 1, '亿元');
    const slip = { near: [whole - fresh, general] };
    const isFirst = s.chance(0.5);
    const Bx = isFirst && mode !== 'holds' ? total(s, mode, [whole - general], 1, '亿元', slip) : B;
    const Dx = !isFirst && mode !== 'holds' ? total(s, mode, [whole - fresh], 1, '亿元', slip) : D;
    return tell(
      mode,
      say`1.政府债券发行情况。${w.all}共发行地方政府债券${T}，其中，一般债券${A}，专项债券${Bx}；从债券类型看，新增债券${C}，再融资债券${Dx}。加权平均利率${pct(s, 2, 3)}。`,
      [
        isFirst ? q.claim(0, 'sum', [A, Bx], T) : claim('holds', 'sum', [A, Bx], T),
        isFirst ? claim('holds', 'sum', [C, Dx], T) : q.claim(0, 'sum', [C, Dx], T),
      ],
      say`1.政府债券发行情况。${w.all}共发行地方政府债券${T}，利率${pct(s, 2, 3)}；兑付到期一般债券${A}，专项债券${fig(s.int(310, 1900), 1, '亿元')}，支付利息${fig(s.int(90, 290), 1, '亿元')}。`,
    );
  }),
  thirteenth('nested/onlent-bonds', (s, mode, w) => {
    const [again, fresh, againB, freshB] = [
      s.int(21_000, 69_000),
      s.int(31_000, 89_000),
      s.int(110, 4900),
      s.int(91_000, 290_000),
    ];
    const [G, S] = [again + fresh, againB + freshB];
    const q = several(s, mode, 3);
    const T = total(s, q.of(0), [G, S], 0, '万元');
    const [Af, Bf, Cf, Df] = figures([again, fresh, againB, freshB], 0, '万元') as [Fig, Fig, Fig, Fig];
    const g = total(s, q.of(1), [again, fresh], 0, '万元');
    const sp = total(s, q.of(2), [againB, freshB], 0, '万元');
    // a part that is wrong carries its total with it
    const W = q.of(0) === 'holds' ? fig((g.value + sp.value) / 1e4, 0, '万元') : T;
    return tell(
      mode,
      say`${w.y}，省财政厅转贷${w.place}政府债券${W}，其中：一般债券${g}（再融资债券${Af}，新增债券${Bf}），专项债券${sp}（再融资债券${Cf}，新增债券${Df}）。`,
      [q.claim(0, 'sum', [g, sp], W), q.claim(1, 'sum', [Af, Bf], g), q.claim(2, 'sum', [Cf, Df], sp)],
      say`${w.y}，${w.place}政府债务限额${W}，其中：一般债务限额较上年增加（新增债券${Bf}）。全年转贷再融资债券${Af}，偿还到期债券${Cf}。`,
    );
  }),
  thirteenth('nested/special-bonds-by-use', (s, mode, w) => {
    const whole = s.int(21_000, 49_000);
    const [near, two] = [s.part(whole, 0.6, 0.85), s.part(whole, 0.3, 0.48)];
    const rest = whole - two;
    const q = several(s, mode, 3);
    const [T, A, C, D] = figures([whole, near, two, rest], 2, '亿元') as [Fig, Fig, Fig, Fig];
    // a list of places may be open: only parts above their total are wrong for sure
    const B = put(s, q.of(0), whole - near, 2, '亿元', { near: [near, two], least: 4, side: 'over' });
    const right = (part: number) => (100 * part) / whole;
    const X = percentage(s, q.of(1), right(two), 1, { near: [Math.round(10 * right(rest))], most: 1000 });
    const Y = percentage(s, q.of(2), right(rest), 1, { near: [Math.round(10 * right(two))], most: 1000 });
    return tell(
      mode,
      say`${w.last}${w.all}先后到账的长期国债有${T}（其中，${w.place}${A}、高新区${B}），当月就拨给了用款单位，其中，投向地下管网更新${C}，占比${X}；投向老旧设备换新${D}，占比${Y}。`,
      [
        q.claim(0, 'sum', [A, B], T),
        q.claim(1, 'rate', [C, T], X),
        q.claim(2, 'rate', [D, T], Y),
        claim('holds', 'sum', [C, D], T),
      ],
      say`${w.last}${w.all}先后到账的长期国债有${T}（不含${w.place}${A}），当月就拨给了用款单位，地下管网项目${n(s, 21, 90)}个，占项目总数的${pct(s, 31, 59)}；换新补贴里给轿车的${B}，占全部补贴的${pct(s, 11, 49)}。`,
    );
  }),
  thirteenth('nested/firstly-secondly', (s, mode, w) => {
    const general = [s.int(210, 590), s.int(1100, 3900)];
    const special = [s.int(310, 790), s.int(2100, 6900)];
    const q = several(s, mode, 3);
    const [ga, gb] = figures(general, 1, '亿元') as [Fig, Fig];
    const [sa, sb] = figures(special, 1, '亿元') as [Fig, Fig];
    const g = total(s, q.of(1), general, 1, '亿元');
    const sp = total(s, q.of(2), special, 1, '亿元');
    const sum = Math.round((g.value + sp.value) / 1e7);
    const T = total(s, q.of(0), [sum], 1, '亿元', { near: [add(general), add(special)], least: 5 });
    return tell(
      mode,
      say`经省人民代表大会常务委员会会议批准，${w.y}${w.place}新增债务收入${T}，一是一般债券${g}，其中：${w.level}留用${ga}，转贷${w.lower}${gb}；二是专项债券${sp}，其中：${w.level}留用${sa}，转贷${w.lower}${sb}。`,
      [q.claim(0, 'sum', [g, sp], T), q.claim(1, 'sum', [ga, gb], g), q.claim(2, 'sum', [sa, sb], sp)],
      say`经省人民代表大会常务委员会会议批准，${w.y}${w.place}债务限额${T}，一是保障一般公共预算支出，${w.level}留用一般债券${ga}；二是支持重点项目，转贷${w.lower}专项债券${sb}。`,
    );
  }),
  thirteenth('nested/three-publics', (s, mode, w) => {
    const [abroad, guests] = [s.int(3100, 8900), s.int(3100, 8900)];
    const cars = [s.int(3100, 8900), s.int(11_000, 29_000)];
    const q = several(s, mode, 2);
    const C = total(s, q.of(0), cars, 0, '万元');
    const [buy, run] = figures(cars, 0, '万元') as [Fig, Fig];
    const [E, G] = figures([abroad, guests], 0, '万元') as [Fig, Fig];
    const T = total(s, q.of(1), [abroad, C.value / 1e4, guests], 0, '万元');
    const ups = draw(s, 3, -90, -11);
    const down = (i: number) => `较上年下降${(-(ups[i] ?? 0) / 10).toFixed(1)}%`;
    const all = `较上年下降${blend([abroad, add(cars), guests], ups)}`;
    return tell(
      mode,
      say`${w.y}${w.level}“三公”经费支出${T}，${all}，主要是严格落实过紧日子要求。其中：因公出国（境）支出${E}，${down(0)}；公务用车购置及运行维护支出${C}（公务用车购置费${buy}，公务用车运行维护费${run}），${down(1)}；公务接待费支出${G}，${down(2)}。`,
      [q.claim(0, 'sum', [buy, run], C), q.claim(1, 'sum', [E, C, G], T)],
      say`${w.y}${w.level}会议费支出${T}，${all}，主要是严格落实过紧日子要求。因公出国（境）支出${E}，${down(0)}；公务用车运行维护费${run}，${down(1)}；公务接待费支出${G}，${down(2)}。`,
    );
  }),
  thirteenth('nested/debt-under-limit', (s, mode, w) => {
    const parts = [s.int(310_000, 890_000), s.int(910_000, 2_900_000)];
    const [A, B] = figures(parts, 2, '亿元') as [Fig, Fig];
    const limit = add(parts) + s.int(9100, 59_000);
    const T = total(s, mode, parts, 2, '亿元', { near: [limit, ...parts] });
    return tell(
      mode,
      say`1.地方政府债务规模情况。${w.y}，${w.all}政府债务余额${T}，其中，一般债务${A}、专项债务${B}，严格控制在批准的${w.all}债务限额${fig(limit, 2, '亿元')}以内。`,
      [claim(mode, 'sum', [A, B], T)],
      say`1.地方政府债务规模情况。${w.y}，${w.all}政府债务余额${T}，全年还本${A}、付息${fig(s.int(9100, 39_000), 2, '亿元')}，严格控制在批准的${w.all}债务限额${fig(limit + 900_000, 2, '亿元')}以内。`,
    );
  }),
];
