import type { Source } from '../source.js';

/** Words of the thirteenth family: places, funds, firms, things that bulletins count. */
const TIERS = [
  { all: '全市', own: '市本级', lower: '县区', level: '市级' },
  { all: '全州', own: '州本级', lower: '县市', level: '州级' },
  { all: '全省', own: '省本级', lower: '市县', level: '省级' },
  { all: '全区', own: '区本级', lower: '镇街', level: '区级' },
] as const;
const PLACES = ['岚州市', '沅陂县', '望川区', '桐港市', '禾源县', '石坪区', '青筱县', '临渚市', '雁塘区'];
const CAPITALS = ['岚州', '桐港', '临渚', '榆岭', '朔原'];
const FIRMS = ['岚州城建', '桐港国投', '临渚水务', '朔原交投', '榆岭文旅'];
const BUILDINGS = ['桂苑二期安置房', '东湖初级中学', '滨江污水厂', '会展北路', '荷塘人才公寓', '南站换乘楼'];
const OUTLAYS = [
  '教育支出',
  '卫生健康支出',
  '农林水支出',
  '城乡社区支出',
  '交通运输支出',
  '科学技术支出',
  '住房保障支出',
];
const CAUSES = [
  '主要是上年一次性收入较多',
  '主要是部分项目跨年实施',
  '主要是落实过紧日子要求',
  '主要是年中追加上级专款',
  '主要是人员变动和正常调资',
];
const WORKS = [
  '支持高铁片区路网和水厂扩建',
  '保障城中村改造顺利推进',
  '有效缓解到期偿付压力',
  '推动重点产业链补短板',
  '加快老旧管网更新',
];
const PONDS = [
  { all: '小微水体整治', a: '山塘', b: '水窖、蓄水池等设施', ua: '座', ub: '个' },
  { all: '口袋绿地', a: '社区游园', b: '街角花境等节点', ua: '座', ub: '处' },
  { all: '乡村驿站', a: '骑行服务站', b: '茶亭、观景台等设施', ua: '座', ub: '个' },
] as const;
const DISPUTES = ['矛盾纠纷', '物业纠纷', '婚姻家庭纠纷', '劳动争议', '消费纠纷'];
const TRADES = ['批发业', '仓储业', '租赁业', '软件业', '广告业'];
const CROPS = ['小麦', '玉米', '大豆', '薯类', '谷子'];
const BEASTS = ['牛', '羊', '猪', '驴'];

export const thirteenthWords = (s: Source) => {
  const year = s.int(2017, 2025);
  return {
    ...s.pick(TIERS),
    place: s.pick(PLACES),
    places: (count: number) => s.several(PLACES, count),
    capital: s.pick(CAPITALS),
    firm: s.pick(FIRMS),
    buildings: (count: number) => s.several(BUILDINGS, count),
    outlays: (count: number) => s.several(OUTLAYS, count),
    cause: () => s.pick(CAUSES),
    works: (count: number) => s.several(WORKS, count),
    pond: s.pick(PONDS),
    dispute: s.pick(DISPUTES),
    trades: (count: number) => s.several(TRADES, count),
    crops: (count: number) => s.several(CROPS, count),
    beasts: (count: number) => s.several(BEASTS, count),
    y: `${year}年`,
    last: `${year - 1}年`,
  };
};
