/**
 * Words for generated passages. None stands in a table of the project, so nothing is read because its word is known
 * (`words.test.ts` keeps that so).
 */

/** What is taken in and then dealt with, and how one counts it. */
export interface Deed {
  /** Verb of the whole: what comes in. */
  readonly take: string;
  /** Verb of the part: what is done with it; gives the rate its name. */
  readonly finish: string;
  readonly noun: string;
  readonly unit: string;
}

const deed = (line: string): Deed => {
  const [take = '', finish = '', noun = '', unit = ''] = line.split(' ');
  return { take, finish, noun, unit };
};

export const DEEDS: readonly Deed[] = [
  '揽收 投妥 邮包 件',
  '托运 起卸 货箱 个',
  '送样 测毕 水样 份',
  '打捞 指认 沉物 件',
  '挂网 开标 标段 个',
  '收蛋 孵出 种蛋 枚',
  '移栽 成活 树苗 株',
  '嫁接 抽枝 果树 株',
  '放流 洄游 鱼苗 尾',
  '采撷 烘干 鲜叶 筐',
  '点播 出苗 穴位 处',
  '立卷 编目 旧档 卷',
  '拓印 装裱 碑帖 幅',
  '勘测 定桩 界点 处',
  '租借 归还 单车 辆',
  '寄存 领回 行李 件',
  '借阅 还架 图书 册',
  '预订 入住 客房 间',
  '登机 抵达 旅客 人',
  '献血 配型 志愿者 人',
  '集训 及第 学员 人',
  '面试 留用 应征者 人',
  '延揽 上岗 讲解员 人',
  '巡检 除锈 井盖 个',
  '运抵 拆解 旧电池 组',
  '布放 返航 浮标 个',
  '赋码 上链 茶饼 片',
  '开窖 封坛 酒醅 坛',
  '入栏 出栏 羊羔 头',
  '铺轨 焊接 轨节 节',
  '绘制 付印 海图 张',
  '编组 发运 车皮 节',
].map(deed);

/** Kinds that a whole is divided into: names without numerals. */
export const KINDS: readonly (readonly string[])[] = [
  ['青瓷', '白瓷', '紫砂', '彩陶'],
  ['北坡', '南坡', '东沟', '西坳'],
  ['早班', '中班', '晚班', '夜班'],
  ['乔木', '灌木', '藤本', '草本'],
  ['陆运', '水运', '空运', '管运'],
  ['柳编', '竹编', '藤编', '草编'],
  ['江水', '湖水', '泉水', '井水'],
  ['甲板', '舱内', '舷侧', '船艏'],
  ['楷书', '行书', '隶书', '篆书'],
  ['山羊', '绵羊', '羊驼', '岩羊'],
  ['沙洲', '滩涂', '礁盘', '潟湖'],
  ['童声', '女声', '男声', '混声'],
];

export const PLACES = [
  '松风岭',
  '鹤鸣湾',
  '雁回渡',
  '霜桥',
  '云栖坞',
  '石镜山',
  '白芦洲',
  '桐子坪',
  '月牙泊',
  '盐井沟',
];

export const OWNERS = [
  '航标站',
  '驯鹿场',
  '古籍馆',
  '气球队',
  '茶山队',
  '灯塔所',
  '缆车队',
  '花灯社',
  '窑务所',
  '雪场',
];

export const TIMES = ['全年', '今年以来', '上半年', '年内', '入秋以来', '前三季度'];

/** Things with a total that is no deed: stock, money, length. */
export const STOCKS: readonly { readonly name: string; readonly unit: string }[] = [
  { name: '馆藏卷轴', unit: '轴' },
  { name: '在册渔排', unit: '座' },
  { name: '观鸟亭', unit: '座' },
  { name: '越冬候鸟', unit: '只' },
  { name: '蜂箱', unit: '个' },
  { name: '登山步道', unit: '条' },
  { name: '古驿道碑', unit: '块' },
  { name: '露营帐篷', unit: '顶' },
  { name: '冰雕展品', unit: '件' },
  { name: '渡口趸船', unit: '艘' },
].filter(({ unit }) => unit !== '轴' && unit !== '顶');

export const SPENDINGS = [
  '苔藓养护',
  '灯会布展',
  '航道疏浚',
  '古桥修缮',
  '候鸟救护',
  '窑炉改造',
  '雪道平整',
  '碑林保护',
];

export const ASIDES = [
  '同期晴天日数较常年偏多。',
  '新版图录已付梓，配套讲座同步开讲。',
  '展厅全面换用节能灯具。',
  '夜间值守实行轮换。',
];
