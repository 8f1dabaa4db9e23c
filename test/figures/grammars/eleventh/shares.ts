import { say } from '../compose.js';
import { claim } from '../grammar.js';
import { told } from '../seventh/form.js';
import { count } from '../source.js';
import { any, eleventh, fig, grew, lot, money, ratio, several, stated, up, whole } from './form.js';

/** Shares of what was said before, of lists, of other places. */
export const ELEVENTH_SHARES = [
  eleventh('share/named-again', (s, mode, w) => {
    const all = money(s);
    const tax = s.part(all, 0.45, 0.8);
    const [W, P, R] = [fig(all, 1, '亿元'), fig(tax, 1, '亿元'), ratio(s, tax, all, mode)];
    return told(
      s,
      mode,
      [
        say`全年${w.area()}一般公共预算收入${W}，比上年${up(s)}，其中：税收收入${P}，${up(s)}，税收收入占一般公共预算收入的比重${R}。`,
        say`一般公共预算收入${W}，${grew(s)}，其中税收收入${P}，${grew(s)}，占一般公共预算收入的比重为${R}；${w.other}收入${fig(money(s), 1, '亿元')}，${grew(s)}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`全年${w.area()}一般公共预算收入${W}，比上年${up(s)}；${w.other}收入${P}，${grew(s)}，税收占比稳定保持在${any(s, 60, 85)}左右。`,
      ],
    );
  }),
  eleventh('share/spending-amid-growth', (s, mode, w) => {
    const all = money(s);
    const own = s.part(all, 0.55, 0.85);
    const [W, P, R] = [fig(all, 2, '亿元'), fig(own, 2, '亿元'), ratio(s, own, all, mode)];
    return told(
      s,
      mode,
      [
        say`一般公共预算支出${W}，比上年${grew(s)}，其中民生支出${P}，${grew(s)}，占一般公共预算支出比重${R}。`,
        say`${w.area()}一般公共预算支出${W}，${w.rank()}，其中民生领域支出${P}，占比${R}。`,
        say`${w.area()}一般预算支出${W}，${grew(s)}；其中：民生支出${P}，占一般预算支出的${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`一般公共预算支出${W}，比上年${grew(s)}；全省民生支出占一般公共预算支出比重${any(s, 70, 80)}，${w.area()}九大类民生支出${P}，${grew(s)}。`,
      ],
    );
  }),
  eleventh('share/then-total', (s, mode, w) => {
    const all = money(s);
    const tax = s.part(all, 0.5, 0.8);
    const more = money(s);
    const c = several(s, 2, mode);
    const [W, P, M] = [fig(all, 2, '亿元'), fig(tax, 2, '亿元'), fig(more, 2, '亿元')];
    const R = ratio(s, tax, all, c.of(0));
    const T = stated(s, all + more, 2, '亿元', c.of(1), 2, [all + more + tax]);
    return told(
      s,
      mode,
      [
        say`${w.y}，${w.area()}一般公共预算收入完成${W}，其中税收收入完成${P}、占一般公共预算收入的比重为${R}，收入结构比预想的好；加上级税收返还、各项转移支付、调入的资金和上年结转等${M}，总收入累计${T}。`,
      ],
      [c.claim(0, 'rate', [P, W], R), c.claim(1, 'sum', [W, M], T)],
      [
        say`${w.y}，${w.area()}一般公共预算收入完成${W}，其中税收收入完成${P}，加上上级补助等收入后，收入总计${fig(all + more, 2, '亿元')}。`,
      ],
    );
  }),
  eleventh('share/zone-in-zone', (s, mode, w) => {
    const all = money(s);
    const own = s.part(all, 0.45, 0.7);
    const [W, P, R] = [fig(all, 1, '亿元'), fig(own, 1, '亿元'), ratio(s, own, all, mode)];
    const a = w.area();
    return told(
      s,
      mode,
      [
        say`前三季度，合作区GDP实现${W}，${a}片区贡献${P}、${up(s)}，占合作区${R}、好于上年同期；合作区GDP${up(s)}。`,
        say`合作区规上服务业营收${W}，${a}片区贡献${P}、占合作区${R}，${up(s)}、增速居各片区首位。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [say`前三季度，合作区GDP实现${W}，${up(s)}；规上工业总产值${P}、${up(s)}，占全市${any(s, 12, 40)}、稳居第一。`],
    );
  }),
  eleventh('share/two-debtors', (s, mode, w) => {
    const all = s.int(2000, 9900);
    const [a, b] = [s.part(all, 0.35, 0.6), s.part(all, 0.08, 0.3)];
    const [W, A, B] = [fig(all, 2, '亿元'), fig(a, 2, '亿元'), fig(b, 2, '亿元')];
    const R = ratio(s, a + b, all, mode, [(100 * a) / all]);
    return told(
      s,
      mode,
      [
        say`同期末，公司应收账款${W}，主要为代建款，大额应收对象包括${w.area()}开发区管委会（${A}）和${w.subsidiary()}（${B}，国企），合计占应收账款的${R}，账期集中在1年以内。`,
        say`公司应收账款余额${W}，其中${w.area()}财政局${A}、${w.subsidiary()}${B}，两者合计占比${R}，集中度很高。`,
      ],
      [claim(mode, 'rate_sum', [A, B, W], R)],
      [
        say`同期末，公司应收账款${W}，大额应收对象包括${w.area()}开发区管委会（${A}）和${w.subsidiary()}（${B}，国企）等，前五大合计占应收账款的${any(s, 85, 99)}。`,
      ],
    );
  }),
  eleventh('share/restricted', (s, mode, w) => {
    const all = money(s) * 4;
    const held = s.part(all, 0.06, 0.3);
    const [W, P, R] = [fig(all, 2, '亿元'), fig(held, 2, '亿元'), ratio(s, held, all, mode)];
    return told(
      s,
      mode,
      [
        say`截至${w.y}末，${w.company()}资产总额${W}，以存货和应收类款项为主；受限资产合计${P}，占同期末总资产的比重为${R}，主要为用于抵押、质押借款的土地使用权。`,
        say`${w.y}末公司总资产${W}，同比${up(s)}，流动资产占比${any(s, 52, 80)}；同期末，受限资产账面价值${P}，占总资产的${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`截至${w.y}末，${w.company()}总资产${W}；受限货币资金${P}，占同期末货币资金的比重为${any(s, 6, 40)}，主要为保证金。`,
      ],
    );
  }),
  eleventh('share/users', (s, mode, w) => {
    const all = money(s);
    const own = s.part(all, 0.4, 0.8);
    const [W, P, R] = [fig(all, 2, '万户'), fig(own, 2, '万户'), ratio(s, own, all, mode)];
    return told(
      s,
      mode,
      [
        say`年末${w.area()}移动电话用户${W}，比上年末${up(s)}。5G移动电话用户${P}，在移动电话用户中占比${R}。固定互联网宽带接入用户${fig(money(s), 2, '万户')}，${up(s)}。`,
        say`年末${w.area()}固定宽带用户${W}，其中500Mbps及以上用户${P}，占比从${any(s, 20, 35)}提高到${R}。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`年末${w.area()}移动电话用户${W}，固定互联网宽带接入用户${P}；5G移动电话用户在移动电话用户中占比${any(s, 50, 75)}。`,
      ],
    );
  }),
  eleventh('share/capacity', (s, mode, w) => {
    const all = money(s);
    const own = s.part(all, 0.2, 0.6);
    const [W, P, R] = [fig(all, 2, '万千瓦'), fig(own, 2, '万千瓦'), ratio(s, own, all, mode)];
    return told(
      s,
      mode,
      [
        say`年末${w.area()}发电装机容量${W}，比上年末${up(s)}。其中，新能源装机容量为${P}，${up(s)}，占全部装机容量比重为${R}，比上年提高${whole(s, 1, 6)}.${whole(s, 1, 9)}个百分点。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [
        say`年末${w.area()}发电装机容量${W}；新增新能源装机${P}，占全省新增装机比重为${any(s, 5, 20)}，比上年提高${whole(s, 1, 6)}.${whole(s, 1, 9)}个百分点。`,
      ],
    );
  }),
  eleventh('share/of-plants', (s, mode, w) => {
    const [noun, unit, kind] = w.whole();
    const all = lot(s);
    const own = s.part(all, 0.3, 0.8);
    const [W, P, R] = [count(all, unit), count(own, unit), ratio(s, own, all, mode)];
    const area = w.area();
    const whole = `全${area.endsWith('新区') ? '区' : area.slice(-1)}`;
    return told(
      s,
      mode,
      [
        say`${area}${noun}发展到${W}，带动就业${count(lot(s), '人')}，其中${kind}${P}，占${whole}总数的${R}。`,
        say`新增${noun}${count(s.int(12, 98), unit)}，总数达到${W}，其中${kind}${P}、占总数的${R}，规模居全省第二。`,
      ],
      [claim(mode, 'rate', [P, W], R)],
      [say`${w.area()}${noun}发展到${W}；今年新认定${kind}${P}，占全市新认定数的${any(s, 8, 40)}。`],
    );
  }),
];
