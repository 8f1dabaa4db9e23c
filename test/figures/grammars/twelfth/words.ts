import type { Source } from '../source.js';

/** Words of the twelfth family: places, offices, companies, lines of budgets. */
const AREAS = ['云泽市', '蓝桥县', '青岩区', '北渡市', '松屏县', '临汐区', '赤湾新区', '柏川市'];
const CITIES = ['云泽市', '北渡市', '柏川市', '砚池市', '枫桥市', '麓台市'];
const LEVELS = [
  { all: '全市', own: '市本级', lower: '县区' },
  { all: '全省', own: '省本级', lower: '市县' },
  { all: '全州', own: '州本级', lower: '县市' },
  { all: '全县', own: '县本级', lower: '乡镇' },
] as const;
const COMPANIES = ['云泽建投', '蓝桥水投', '北渡产业集团', '临汐城发', '柏川交控'];
const OFFICES = ['区粮食储备中心', '市儿童福利院', '县审计局', '区市容管理所', '市少年宫'];
const OUTLAYS = ['教育', '公共安全', '科学技术', '农林水', '住房保障', '自然资源海洋气象', '城乡社区', '粮油物资储备'];
const FUNDS = ['政府性基金预算', '一般公共预算', '国有资本经营预算'];
const TAXES = ['环境保护税', '契税', '房产税', '车船税', '资源税', '耕地占用税'];
const AIDS = ['困难群众救助补助', '就业补助', '水污染防治', '学生资助补助', '农村公路养护', '基层文化服务补助'];
const REASONS = [
  '主要是上年一次性项目较多，抬高了基数',
  '主要是上级提前下达资金增加',
  '主要是项目按进度据实安排',
  '主要原因是清理欠缴收入',
  '主要是人员正常晋级晋档',
];
const CROPS = [
  ['油料', '花生'],
  ['水果', '柑橘'],
  ['水产品', '贝类'],
  ['肉类', '禽肉'],
  ['蔬菜', '叶菜'],
] as const;
const DISPUTES = ['物业纠纷', '邻里纠纷', '征迁纠纷', '土地承包纠纷'];
const ZONES = ['高铁新城', '空港园', '科教园区'];

export const twelfthWords = (s: Source) => {
  const year = s.int(2018, 2025);
  return {
    ...s.pick(LEVELS),
    area: () => s.pick(AREAS),
    areas: () => s.several(AREAS, 3) as [string, string, string],
    cities: () => s.several(CITIES, 4) as [string, string, string, string],
    company: s.pick(COMPANIES),
    office: s.pick(OFFICES),
    outlays: () => s.several(OUTLAYS, 3) as [string, string, string],
    fund: s.pick(FUNDS),
    taxes: () => s.several(TAXES, 2) as [string, string],
    aids: () => s.several(AIDS, 3) as [string, string, string],
    reason: () => s.pick(REASONS),
    crop: s.pick(CROPS),
    dispute: s.pick(DISPUTES),
    zone: s.pick(ZONES),
    year,
    y: `${year}年`,
    last: `${year - 1}年`,
  };
};
