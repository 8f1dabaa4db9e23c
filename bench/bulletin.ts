import { randomOf } from './random.js';

const FIELDS = ['粮食', '蔬菜', '水果', '茶叶', '油料', '水产品', '肉类', '禽蛋', '中药材', '食用菌'];
const TRADES = ['采矿业', '制造业', '建筑业', '批发业', '零售业', '住宿业', '餐饮业', '仓储业', '软件业', '租赁业'];
const PEOPLE = ['城镇居民', '农村居民', '从业人员', '在校学生', '参保人员', '常住人口', '老年人口', '执业医师'];
const PLACES = ['云岭市', '青禾县', '柳溪镇', '石桥区', '白塔县', '松坪县', '望江县', '碧湖区'];

/** A statistical bulletin of invented places: a figure every ten characters, amounts beside growth, shares and parts. */
export function generateBulletin(units: number, seed = 1): string {
  const next = randomOf(seed);
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = (list: readonly string[]) => list[int(0, list.length - 1)] ?? '';
  const amount = () => (int(1000, 99_999) / 100).toFixed(2);
  const percent = (top = 150) => (int(1, top) / 10).toFixed(1);
  const move = () => `${next() < 0.7 ? '增长' : '下降'}${percent()}%`;
  const sentences: readonly (() => string)[] = [
    () => `全年${pick(FIELDS)}产量${amount()}万吨，比上年${move()}；${pick(FIELDS)}产量${amount()}万吨，${move()}。`,
    () =>
      `${pick(TRADES)}增加值${amount()}亿元，${move()}，占全部增加值的比重为${percent(500)}%，比上年提高${percent(20)}个百分点。`,
    () => {
      const [a, b, c] = [int(1000, 9000), int(1000, 9000), int(1000, 9000)];
      return `年末全市共有${pick(PEOPLE)}${a + b + c}人，其中${pick(PLACES)}${a}人、${pick(PLACES)}${b}人、其他地区${c}人。`;
    },
    () => {
      const part = int(100, 900);
      return `全年抽查产品${part + 77}批次，合格${part}批次，合格率${((100 * part) / (part + 77)).toFixed(1)}%。`;
    },
    () =>
      `${pick(PEOPLE)}人均可支配收入${int(9000, 60_000)}元，${move()}，人均消费支出${int(9000, 40_000)}元，${move()}。`,
    () =>
      `分行业看，${pick(TRADES)}投资${amount()}亿元，${move()}，${pick(TRADES)}投资${amount()}亿元，${move()}，${pick(TRADES)}投资${amount()}亿元，${move()}。`,
    () => `进出口总额${amount()}亿元，其中出口${amount()}亿元，${move()}；进口${amount()}亿元，${move()}。`,
  ];
  const lines = ['云岭市2024年国民经济和社会发展统计公报', ''];
  let length = 0;
  for (let part = 1; length < units; part++) {
    lines.push(`${'一二三四五六七八九十'[(part - 1) % 10]}、${pick(TRADES)}`);
    for (let i = 0; i < 6; i++) {
      const line = Array.from({ length: int(3, 8) }, () =>
        (sentences[int(0, sentences.length - 1)] ?? (() => ''))(),
      ).join('');
      lines.push(line);
      length += line.length;
    }
  }
  return `${lines.join('\n')}\n`;
}
