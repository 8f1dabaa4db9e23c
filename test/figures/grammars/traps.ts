import { say } from './compose.js';
import type { Grammar } from './grammar.js';
import { count, percent, unitless, wan } from './source.js';

/** Passages that look as if figures followed from each other and in which nothing may be said. */
export const TRAPS: readonly Grammar[] = [
  {
    id: 'trap/two-places',
    write(s) {
      const { take, finish, noun, unit } = s.deed();
      const [a = '', b = ''] = s.places(2);
      const w = s.whole();
      return {
        draft: say`${a}${take}${noun}${count(w, unit)}，${b}${finish}${count(s.part(w), unit)}，${b}${finish}率${percent(s.int(300, 990) / 10, 1)}。`,
        claims: [],
      };
    },
  },
  {
    id: 'trap/funnel',
    write(s) {
      const [{ noun, unit }, second] = s.deeds();
      const w = s.int(300, 900);
      const p = s.part(w, 0.6, 0.9);
      const q = s.part(p, 0.6, 0.9);
      return {
        draft: say`收到${noun}线索${count(w, unit)}，移交${count(p, unit)}，${second.finish}${count(q, unit)}，回访满意率${percent(s.int(880, 990) / 10, 1)}。`,
        claims: [],
      };
    },
  },
  {
    id: 'trap/overlapping-kinds',
    write(s) {
      const { noun, unit } = s.deed();
      const [a = '', b = '', c = ''] = s.kinds(3);
      const w = s.int(200, 900);
      return {
        draft: say`${noun}${count(w, unit)}，标注${a}的${count(s.part(w, 0.5, 0.8), unit)}、${b}的${count(s.part(w, 0.4, 0.7), unit)}、${c}的${count(s.part(w, 0.3, 0.6), unit)}，同一${unit}可有多个标注。`,
        claims: [],
      };
    },
  },
  {
    id: 'trap/first-three',
    write(s) {
      const { noun, unit } = s.deed();
      const places = s.places(3);
      const w = s.int(900, 4000);
      const n = () => count(s.int(40, 200), unit);
      return {
        draft: say`${noun}${count(w, unit)}，排名前三的分别是${places[0] ?? ''}${n()}、${places[1] ?? ''}${n()}、${places[2] ?? ''}${n()}。`,
        claims: [],
      };
    },
  },
  {
    id: 'trap/target',
    write(s) {
      const { name, unit } = s.stock();
      const n = s.int(300, 3000);
      return {
        draft: say`${name}达到${count(n, unit)}，明年力争突破${count(n + s.int(30, 400), unit)}，增长${percent(s.int(20, 60) / 10, 1)}以上。`,
        claims: [],
      };
    },
  },
  {
    id: 'trap/real-growth',
    write(s) {
      const p = s.int(2000, 9000) / 10;
      const c = p * (1.04 + 0.1 * s.next());
      return {
        draft: say`乡村总产出由上年的${unitless(p, 1, '亿元')}提高到${unitless(c, 1, '亿元')}，按可比价格计算增长${percent(s.int(20, 39) / 10, 1)}。`,
        claims: [],
      };
    },
  },
  {
    id: 'trap/growth-of-another',
    write(s) {
      const [a, b] = s.deeds();
      const n = s.whole();
      return {
        draft: say`${a.finish}${a.noun}由${count(n, a.unit)}增加到${count(Math.round(n * 1.4), a.unit)}，带动${b.noun}${b.finish}量增长${percent(s.int(30, 190) / 10, 1)}。`,
        claims: [],
      };
    },
  },
  {
    id: 'trap/other-period',
    write(s) {
      const { take, finish, noun, unit } = s.deed();
      const w = s.int(300, 900);
      return {
        draft: say`本月${take}${noun}${count(w, unit)}；1至11月累计${finish}${count(w * 6 + s.int(3, 50), unit)}，累计${finish}率${percent(s.int(850, 990) / 10, 1)}。`,
        claims: [],
      };
    },
  },
  {
    id: 'trap/capacity',
    write(s) {
      const [a = ''] = s.places(1);
      return {
        draft: say`${a}新建冷库${count(s.int(2, 9), '座')}，总库容${count(s.int(2000, 9000), '吨')}，日处理能力${count(s.int(20, 90), '吨')}，设计使用率${percent(s.int(600, 900) / 10, 1)}。`,
        claims: [],
      };
    },
  },
  {
    id: 'trap/named-numbers',
    write(s) {
      const [a = ''] = s.places(1);
      const n = s.int(20, 60);
      return {
        draft: say`${a}构建“${'五廊七径'}”步道体系，修缮路段${count(n, '处')}，推广“三看两问”巡护法，覆盖${count(s.int(4, 12), '支')}队伍。`,
        claims: [],
      };
    },
  },
  {
    id: 'trap/household-beside-total',
    write(s) {
      const [name = ''] = s.spendings(1);
      const h = s.int(100, 900);
      return {
        draft: say`${name}投入${wan(h * 50_000, 0)}，带动${count(h, '户')}参与，户均增收${count(s.int(2000, 4000), '元')}，最高增收${count(s.int(9000, 20_000), '元')}。`,
        claims: [],
      };
    },
  },
  {
    id: 'trap/share-without-base',
    write(s) {
      const { take, noun, unit } = s.deed();
      const w = s.whole();
      return {
        draft: say`${take}${noun}${count(w, unit)}，优于全流域平均水平，在同类渡口中占比${percent(s.int(80, 350) / 10, 1)}。`,
        claims: [],
      };
    },
  },
  {
    id: 'trap/stocks-in-a-row',
    write(s) {
      const { name, unit } = s.stock();
      const n = s.int(400, 900);
      return {
        draft: say`全境有${name}${count(n, unit)}，石阶${count(s.int(40, 200), unit === '座' ? '级' : '处')}，观景台${count(s.int(12, 60), '处')}，休憩亭${count(s.int(12, 60), '处')}，导览牌${count(s.int(100, 300), '块')}。`,
        claims: [],
      };
    },
  },
  {
    id: 'trap/changes-in-a-row',
    write(s) {
      const names = s.spendings(3);
      const r = () => percent(s.int(20, 300) / 10, 1);
      return {
        draft: say`${names[0] ?? ''}支出${wan(s.int(200, 900) * 10_000, 0)}，增长${r()}；${names[1] ?? ''}支出${wan(s.int(200, 900) * 10_000, 0)}，下降${r()}；${names[2] ?? ''}支出${wan(s.int(200, 900) * 10_000, 0)}，增长${r()}。`,
        claims: [],
      };
    },
  },
];
