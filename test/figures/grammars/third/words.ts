import type { Source } from '../source.js';

/** Words of the third family: again none that stands in a table, nor in the other two. */
const trade = (line: string) => {
  const [take = '', finish = '', noun = '', unit = ''] = line.split(' ');
  return { take, finish, noun, unit };
};

type Errand = ReturnType<typeof trade>;

export const ERRANDS = [
  '申领 制卡 渔证 本',
  '点种 结铃 棉苗 株',
  '递交 过审 剧本 部',
  '网获 分拣 河蟹 只',
  '采掘 破碎 石料 方',
  '试飞 交付 滑翔机 架',
  '吊运 卸船 石材 块',
  '认捐 兑付 善款 笔',
  '登台 谢幕 票友 名',
  '引种 开花 兰草 盆',
  '踏勘 成图 图幅 幅',
  '装车 出港 冷柜 个',
  '缝制 熨烫 戏服 套',
  '腌制 起缸 酱菜 坛',
  '绑扎 点燃 花灯 盏',
  '报案 追回 单反 台',
].map(trade);

export const BREEDS: readonly (readonly string[])[] = [
  ['篱笆', '石墙', '土墙', '木栅'],
  ['快板', '评弹', '大鼓', '相声'],
  ['黄铜', '赤铜', '紫铜', '白铜'],
  ['春茬', '夏茬', '秋茬', '冬茬'],
  ['海盐', '湖盐', '井盐', '岩盐'],
  ['朝北', '朝南', '朝东', '朝西'],
];

export const CORNERS = ['苇子滩', '双塔桥', '磨盘岭', '燕子矶', '杏花墟', '龟背洲', '风铃谷', '火镰坪'];

export const CREWS = ['修表铺', '说书班', '渔政船队', '山歌社', '测风塔组', '造纸坊'];

export const COSTS = ['围堰加高', '谷仓翻盖', '灯塔补漆', '石阶铺砌', '鱼道改建', '钟楼加固'];

export const thirdWords = (s: Source) => ({
  errand: () => s.pick(ERRANDS),
  errands() {
    const [a, b] = s.several(ERRANDS, 2);
    return [a, b] as [Errand, Errand];
  },
  breeds: (n: number) => [...s.several(s.pick(BREEDS), n), '', '', ''].slice(0, 4) as [string, string, string, string],
  corners: (n: number) => [...s.several(CORNERS, n), '', ''].slice(0, 3) as [string, string, string],
  costs: () => s.several(COSTS, 2) as [string, string],
  crew: () => s.pick(CREWS),
});
