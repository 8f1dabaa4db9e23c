import type { Source } from '../source.js';

/** Words of the fourth family, as clerks of a county write them: none stands in a table. */
const matter = (line: string) => {
  const [take = '', finish = '', noun = '', unit = ''] = line.split(' ');
  return { take, finish, noun, unit };
};

type Matter = ReturnType<typeof matter>;

export const MATTERS = [
  '申办 批出 夜市摊证 张',
  '报修 复亮 庭院灯 盏',
  '征来 刊登 家史文稿 篇',
  '受托 出证 继承文书 件',
  '溯回 封存 冻品 批次',
  '筛出 随诊 高压病员 人',
  '抄见 核平 水表 块',
  '交换 拆阅 公函 份',
  '揽训 结业 月嫂 人',
  '排定 开刀 择期病患 例',
  '挂失 补制 存折 本',
  '领受 践约 旧物捐件 件',
  '登门 建册 独居老者 户',
  '扣留 退车主 电摩 辆',
  '分送 签妥 催缴单 份',
  '巡得 填平 路面坑槽 处',
  '寄送 拆验 留样盒 盒',
  '叫到 写保证书 摊主 名',
  '过磅 计价 甘蔗 车',
  '吸纳 转正 候补会员 名',
  '移入 贴签 老账簿 册',
  '捕捉 绝育 流浪犬 只',
].map(matter);

/** Kinds without numerals: what a whole is divided into. */
export const SPECIES: readonly (readonly string[])[] = [
  ['邻里口角', '宅基争界', '欠薪追讨', '彩礼返还'],
  ['熟肉', '豆干', '糕团', '酱腌菜'],
  ['内科', '骨科', '眼科', '儿科'],
  ['路灯类', '噪声类', '停车类', '供水类'],
  ['沿街门面', '集市棚位', '网店', '流动餐车'],
  ['高中', '职高', '大专', '初中'],
  ['电梯', '锅炉', '叉车', '游乐器具'],
];

export const TOWNS = ['柳溪镇', '古亭街道', '横塘乡', '梅冲镇', '东圩镇', '石臼乡', '望湖街道', '北仓镇'];

export const OFFICES = ['县公证室', '市场所', '疾控站', '城管队', '乡贤馆', '县志办'];

export const SCHEMES = ['老街改厕', '水表到户', '冷链补短', '村医轮训', '菜场升级', '河埠整修'];

export const SPANS = ['今年前10个月', '截至11月末', '去年全年', '本年度', '开年以来', '报告期内'];

/** Clauses about other things, in units of their own. */
const ASIDES = [
  (n: number) => `开设夜校${n}期`,
  (n: number) => `播出普法短剧${n}集`,
  (n: number) => `印制双语折页${n * 100}张`,
  (n: number) => `召开院坝会${n}场`,
  (n: number) => `更换值班表${n}次`,
  (n: number) => `张贴提示语${n}条`,
];

export const fourthWords = (s: Source) => ({
  matter: () => s.pick(MATTERS),
  matters() {
    const [a, b] = s.several(MATTERS, 2);
    return [a, b] as [Matter, Matter];
  },
  species: (n: number) =>
    [...s.several(s.pick(SPECIES), n), '', '', ''].slice(0, 4) as [string, string, string, string],
  towns: (n: number) => [...s.several(TOWNS, n), '', '', ''].slice(0, 4) as [string, string, string, string],
  schemes: () => s.several(SCHEMES, 2) as [string, string],
  office: () => s.pick(OFFICES),
  span: () => s.pick(SPANS),
  aside: () => s.pick(ASIDES)(s.int(6, 48)),
});
