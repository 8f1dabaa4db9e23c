import type { Source } from '../source.js';

/**
 * Words of the second family of grammars: none stands in a table of the project, nor among the words of the first
 * family (`grammars.test.ts` keeps that so).
 */

/** A trade: what comes in, what becomes of it, what it is and how it is counted. */
export interface Trade {
  readonly take: string;
  readonly finish: string;
  readonly noun: string;
  readonly unit: string;
}

const trade = (line: string): Trade => {
  const [take = '', finish = '', noun = '', unit = ''] = line.split(' ');
  return { take, finish, noun, unit };
};

export const TRADES: readonly Trade[] = [
  '征选 入展 剪纸 幅',
  '送检 过秤 矿样 份',
  '登船 靠岸 渔工 名',
  '下单 出炉 糕饼 盒',
  '砍伐 剥皮 原木 根',
  '浸种 发芽 稻种 袋',
  '起挖 清洗 陶罐 件',
  '放飞 归巢 信鸽 只',
  '牵引 定型 马驹 匹',
  '铺设 试压 管段 处',
  '抄录 勘误 县志 册',
  '招揽 持牌 向导 名',
  '投放 回笼 蟹笼 个',
  '组装 调试 风车 台',
  '刻录 归库 唱片 张',
  '摘取 称重 梨果 箱',
  '打磨 抛光 玉料 块',
  '搬运 上架 药箱 箱',
  '邀约 落座 乐手 位',
  '孵化 起飞 雏雁 只',
  '喷绘 张挂 灯箱 个',
  '扦插 生根 茶枝 株',
].map(trade);

export const SORTS: readonly (readonly string[])[] = [
  ['松木', '柏木', '榆木', '槐木'],
  ['东埠', '西埠', '南埠', '北埠'],
  ['晨练', '午训', '夜跑', '晚课'],
  ['冰面', '雪面', '草面', '土面'],
  ['红茶', '绿茶', '白茶', '黑茶'],
  ['手绣', '机绣', '贴绣', '盘绣'],
  ['木刻', '石刻', '砖雕', '骨雕'],
  ['粗纱', '细纱', '棉线', '麻线'],
];

export const SPOTS = [
  '芦花汀',
  '望云台',
  '鸡笼垭',
  '白鹭滩',
  '枫杨渡',
  '柳絮塘',
  '乌桕坡',
  '栗子沟',
  '青螺屿',
  '铁索塆',
];

export const GUILDS = ['木偶团', '潜水班', '护林哨', '龙舟会', '蜡染坊', '观星社', '冰球社', '采石班'];

export const SEASONS = ['全季', '年初以来', '三季度', '上半年', '入冬以来', '今年'];

export const OUTLAYS = ['戏台翻修', '古井清淤', '渔港扩容', '花圃补植', '塔钟校准', '索道换缆', '石窟加固'];

/** Picks words of the second family from a source. */
export const wordsOf = (s: Source) => ({
  trade: (): Trade => s.pick(TRADES),
  /** Two trades of different things. */
  trades(): readonly [Trade, Trade] {
    const [a, b] = s.several(TRADES, 2);
    return [a as Trade, b as Trade];
  },
  sorts: (count: number): readonly [string, string, string, string] =>
    [...s.several(s.pick(SORTS), count), '', '', ''].slice(0, 4) as [string, string, string, string],
  spots: (count: number): readonly [string, string, string] =>
    [...s.several(SPOTS, count), '', ''].slice(0, 3) as [string, string, string],
  outlays: (): readonly [string, string] => s.several(OUTLAYS, 2) as [string, string],
  guild: (): string => s.pick(GUILDS),
  season: (): string => s.pick(SEASONS),
});
