import type { QuantityClass } from './quantity.js';

export interface Unit {
  /** As it is printed, scale left out. */
  readonly text: string;
  readonly class: QuantityClass;
  /** Dimension in which units add and compare: 件, 起 and 宗 are kin, 平方米 and 亩 convert. */
  readonly kin: string;
}

const words = (text: string): readonly string[] => text.split(' ');

/** Units by class; the longest that fits is read. */
const TABLE: readonly (readonly [QuantityClass, string])[] = [
  [
    'count',
    '件 件次 起 起次 宗 个 个次 个点 项 项次 次 次数 份 份次 条 条次 场 场次 家 家次 户 户次 处 处次 所 座 部 篇 期 批 批次 班 班次 台 台次 套 辆 辆次 艘 架 架次 张 块 幅 面 本 册 枚 支 把 只 头 匹 株 棵 袋 箱 盒 瓶 桶 组 队 支队 类 种 级 层 栋 幢 间 卷 封 例 句 字 笔 单 票 桩 门 节 课 课时 站 片 段 页 轮 道 号 分 例次 人份 剂 剂次 床 张床 学时 卷宗 例案 宗地 村 镇 乡 街道 社区 县 市 省 州 盟 旗 区 国 个国家 岁 款 档 则 幕 部次 通 通次 尾 羽 口 眼 颗 粒 公里 千米 里 米 厘米 毫米 海里 吨 公斤 千克 斤 克 升 毫升 立方米 立方 m³ km kg 方 千瓦 千瓦时 兆瓦 吉瓦 瓦 度 摄氏度 标准煤 吨标准煤 标箱 标准箱 车次 列 列次 站次 航次 架飞机 人年 处罚 万千瓦 公里/小时 对 大类 大项 大领域 千伏 伏 微克/立方米 毫克/升 坛 筐 罐 缸 捆 垛 串 帧 樘 篓 盏 窑 匣 畦 垄 盆 碗 杯 碟 顶 扇 池 窝 朵 束 根 枝 堂 桌 具 尊 孔 趟 遍 双 副 柜 群',
  ],
  ['people', '人 人次 名 位 人·次 余名 户人'],
  ['money', '元 美元 欧元 港元 日元 英镑 卢布 元/人 元/月'],
  ['area', '亩 公顷 平方米 平方千米 平方公里 平米 ㎡ m² km² 亩次'],
  ['percentage', '% ％ ‰ 成 /10万 /十万'],
  ['points', '个百分点 百分点'],
  ['multiple', '倍 番'],
  [
    'duration',
    '年 个年头 周年 年度 个月 个多月 天 日 个工作日 工作日 小时 个小时 分钟 秒 秒钟 周 个星期 星期 个季度 季度 个世纪 世纪 工时 个小时',
  ],
  ['date', '月 月份 月底 月末'],
];

/** Units of one family are interchangeable in a sum (figures/patterns §5: 件, 起 and 宗 where the text treats them so). */
const KIN: readonly (readonly string[])[] = [
  words('件 起 宗 例 件次 起次'),
  words('人 名 位'),
  words('% ％ 成'),
  words('/10万 /十万'),
  words('年 周年 年度'),
  words('天 日'),
  words('平方米 平米 ㎡ m²'),
  words('平方公里 平方千米 km²'),
  words('公里 千米 km'),
  words('公斤 千克 kg'),
  words('立方米 m³'),
  words('个百分点 百分点'),
];

/** The first unit of the first family that a unit stands in. */
const KIN_OF: ReadonlyMap<string, string> = new Map(
  [...KIN].reverse().flatMap((family) => family.map((text) => [text, family[0] ?? text])),
);

const kinOf = (text: string): string => KIN_OF.get(text) ?? text;

/** Units by their first character, the longest first; a list is made when its character is first met. */
const BY_FIRST = new Map<string, readonly Unit[]>();

function unitsFrom(first: string): readonly Unit[] {
  let units = BY_FIRST.get(first);
  if (!units) BY_FIRST.set(first, (units = listed(first)));
  return units;
}

/** `first`: one unit of text. */
function listed(first: string): readonly Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < TABLE.length; i++) {
    const { 0: kind, 1: texts } = TABLE[i] as (typeof TABLE)[number];
    for (let at = texts.indexOf(first); at >= 0; at = texts.indexOf(first, at + 1)) {
      if (at > 0 && texts[at - 1] !== ' ') continue;
      const end = texts.indexOf(' ', at);
      const text = end < 0 ? texts.slice(at) : texts.slice(at, end);
      if (text !== '') units.push({ text, class: kind, kin: kinOf(text) });
    }
  }
  return units.sort((a, b) => b.text.length - a.text.length);
}

/** What follows a unit's word where it is none: 3家→家园, 5部→部门, 2级→级别 … */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  号: '召',
  部: '门分署委队',
  区: '域间别',
  市: '场民',
  国: '家际内有民务',
  面: '对向临积',
  次: '要',
  门: '户',
  所: '有',
  分: '别析类工布为',
  单: '位独',
  字: '号',
  成: '立功员果效绩就为本长熟品都交',
  项: '目',
  把: '握关',
  通: '过知报道',
  度: '假',
  方: '面案向式便法',
  口: '径号',
  级: '别',
  里: '面程',
  节: '约能',
  课: '程题',
  站: '点在',
  段: '落',
  村: '民',
  米: '粉',
  支: '持撑出付',
  组: '织建成',
  批: '准复示评',
  本: '级地市区年次',
  期: '间望待',
  层: '次面级',
  头: '雁',
  只: '有要',
  间: '接隔',
  例: '如外',
  则: '',
  档: '案',
  道: '路德',
  轮: '流',
  种: '植子',
  类: '似',
  条: '件例款',
  处: '理置罚分于',
  位: '于置数列',
  件: '套数',
  个国家: '级',
  对: '于口象待外接策标照比应方',
  伏: '特',
  名: '单称义录',
  日: '常益报',
  天: '然津',
  罐: '头',
  串: '联通',
  窝: '点',
  碗: '柜',
  池: '塘州',
  束: '缚',
  根: '据本源治除植',
  枝: '江',
  具: '有体备',
  尊: '重敬',
  孔: '子雀',
  双: '方重向拥创边减语休碳随',
  副: '主局书处镇县市省区校院总秘部职厅',
};

/** 439⟦名义⟧工 are people. */
const NAMED_PEOPLE = /^名(?:义工|称职)/;

/** The unit at `at`; undefined where there is none. */
export function unitAt(text: string, at: number): Unit | undefined {
  const first = text.charAt(at);
  if (first === '') return undefined;
  const candidates = unitsFrom(first);
  for (let i = 0; i < candidates.length; i++) {
    const unit = candidates[i] as Unit;
    if (!text.startsWith(unit.text, at)) continue;
    const next = text[at + unit.text.length] ?? '';
    if (next !== '' && NOT_BEFORE[unit.text]?.includes(next) && !NAMED_PEOPLE.test(text.slice(at, at + 3))) continue;
    return unit;
  }
  return undefined;
}

export const sameKin = (a: string, b: string): boolean => kinOf(a) === kinOf(b);

/** How many of the smallest unit of a measure each of its units holds. */
const SIZES: readonly Readonly<Record<string, bigint>>[] = [
  { 克: 1n, 斤: 500n, 公斤: 1000n, 千克: 1000n, kg: 1000n, 吨: 1_000_000n },
  // Thirds of a square metre: 3 亩 are 2000 平方米.
  {
    平方米: 3n,
    平米: 3n,
    '㎡': 3n,
    'm²': 3n,
    亩: 2000n,
    公顷: 30_000n,
    平方公里: 3_000_000n,
    平方千米: 3_000_000n,
    'km²': 3_000_000n,
  },
];

/** How many of the second unit the first holds (吨, 公斤: 1000); undefined where it is no whole number of them. */
export function timesOf(large: string, small: string): bigint | undefined {
  const sizes = SIZES.find((measure) => large in measure && small in measure);
  const [a, b] = [sizes?.[large], sizes?.[small]];
  return a !== undefined && b !== undefined && a % b === 0n ? a / b : undefined;
}
