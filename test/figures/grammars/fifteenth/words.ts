import type { Source } from '../source.js';

/** Words of the fifteenth family: pensions, grain, ports, notaries, jabs, cableways, seeds, post, blood, heat, graves. */
const rows = <Key extends string>(keys: readonly Key[], lines: readonly string[]) =>
  lines.map((line) => {
    const cells = line.split(' ');
    return Object.fromEntries(keys.map((key, i) => [key, cells[i] ?? ''])) as Record<Key, string>;
  });

const TASKS = rows(
  ['take', 'done', 'noun', 'unit'],
  [
    '申报 核准 退休待遇 人',
    '送检 验质 入库早稻 批',
    '靠泊 卸毕 散货船 艘',
    '接单 出证 继承公证 宗',
    '预约 接种 流感疫苗 剂',
    '抽检 过检 索道吊厢 台',
    '取样 测定 杂交稻种 份',
    '交兑 兑付 即开票 张',
    '交寄 妥投 乡邮包裹 件',
    '采回 放行 血样 袋',
    '报修 修复 暖气漏点 起',
    '申购 落葬 节地墓位 个',
    '实测 入图 农房宗地 宗',
    '报损 勘毕 参保奶牛 头',
    '补录 制卡 敬老乘车卡 张',
    '报名 录取 小班幼儿 名',
  ],
);

/** Deeds with two units beside each other. */
const COUPLED = rows(
  ['take', 'done', 'noun', 'unit', 'heads'],
  [
    '接单 出证 遗嘱公证 宗 人',
    '报损 勘毕 牛只险情 起 头',
    '报修 修复 片区停暖 起 户',
    '登记 迁葬 散埋坟 处 穴',
    '收到 改派 误投邮袋 批 封',
    '申报 核准 工龄认定 批 人',
  ],
);

/** A total and the kinds that it falls into. */
const STOCKS: readonly (readonly [total: string, unit: string, kinds: readonly string[]])[] = [
  ['收储粮食', '吨', ['早籼稻', '晚粳稻', '硬冬麦', '黄玉米']],
  ['吞吐货物', '箱', ['冷藏箱', '干货箱', '危品箱', '开顶箱']],
  ['出具公证书', '份', ['继承类', '委托类', '声明类', '保全类']],
  ['在园幼儿', '名', ['托班', '小班', '中班', '大班']],
  ['采集全血', '袋', ['A型', 'B型', 'O型', 'AB型']],
  ['安放骨灰', '具', ['壁葬', '树葬', '花坛葬', '草坪葬']],
  ['承保牲畜', '头', ['奶牛', '肉牛', '牦牛', '种公牛']],
  ['投递邮件', '件', ['平信', '挂号信', '印刷品', '包裹']],
  ['补贴乘车', '人次', ['敬老卡', '学生卡', '爱心卡', '军属卡']],
  ['繁育良种', '袋', ['稻种', '麦种', '豆种', '薯种']],
];

/** Two sorts that are all there is. */
const PAIRS = rows(
  ['one', 'other', 'unit'],
  [
    '男保育员 女保育员 名',
    '电子公证书 纸质公证书 份',
    '常温邮车 冷藏邮车 辆',
    '立式墓位 卧式墓位 个',
    '机械化粮仓 人工粮仓 座',
    '燃油公交车 纯电公交车 辆',
  ],
);

/** What is due and what really came. */
const DUES = rows(
  ['due', 'real', 'name', 'noun', 'unit'],
  [
    '应缴 实缴 缴费 采暖费 户',
    '应到 实到 到会 家长代表 名',
    '应种 实种 接种 麻腮风疫苗 人',
    '应检 实检 受检 缆车抱索器 只',
    '应领 实领 领取 高龄津贴 人',
    '应回 实回 回收 邮袋 条',
  ],
);

/** A few of many that are faulty. */
const FAULTS = rows(
  ['check', 'noun', 'fault', 'unit'],
  [
    '目检 麦种 霉变 粒',
    '复验 血样 溶血 份',
    '抽查 平信 错投 封',
    '比对 宗地 误绘 宗',
    '回访 参保户 重保 户',
    '扫描 票面 漏印 张',
  ],
);

/** What rises or falls from year to year. */
const MEASURES = rows(
  ['noun', 'unit'],
  [
    '索道乘客 人次',
    '乡村邮路 公里',
    '献血者 名',
    '投保奶牛 头',
    '公证文书 份',
    '进港货轮 艘',
    '供热入户测温 次',
    '种粮订单 份',
    '敬老卡刷卡 次',
    '生态墓位 个',
  ],
);

const FUNDS = ['敬老乘车', '冬季供暖', '奶牛保险', '良种推广', '公益墓地', '乡邮末端', '普惠托位'];

const PLACES = ['澜溪县', '杏坞镇', '鹤汀区', '松陂县', '麻岭县', '青砚区', '洄湾县', '枫堰镇', '乌桥县', '棠浦区'];

const OFFICES = ['业务股', '民生专班', '联席办', '片区办', '便民窗口', '监管站', '一线小组', '运行科'];

const TIMES = ['全年', '报告期内', '2024年', '年内', '过去一年', '截至12月底'];

/** Clauses of something else, with a figure of their own. */
const ASIDES = ['新设引导岗#个', '办业务班#期', '更换指路牌#块', '开院坝会#场', '改造管线#公里', '加装摄像头#只'];

export const fifteenthWords = (s: Source) => ({
  task: () => s.pick(TASKS),
  coupled: () => s.pick(COUPLED),
  stock: () => {
    const [total, unit, kinds] = s.pick(STOCKS);
    return { total, unit, kinds: s.several(kinds, 4) as [string, string, string, string] };
  },
  pair: () => s.pick(PAIRS),
  due: () => s.pick(DUES),
  fault: () => s.pick(FAULTS),
  measure: () => s.pick(MEASURES),
  fund: () => s.pick(FUNDS),
  places: () => s.several(PLACES, 3) as [string, string, string],
  office: () => s.pick(OFFICES),
  when: () => s.pick(TIMES),
  aside: () => s.pick(ASIDES).replace('#', String(s.int(6, 180))),
});
