import type { Source } from '../source.js';

/** Words of the sixth family, as offices of a county have them in their yearly reports: none stands in a table. */
const task = (line: string) => {
  const [take = '', finish = '', noun = '', unit = ''] = line.split(' ');
  return { take, finish, noun, unit };
};

export const TASKS = [
  '排出 补强 危旧农房 户',
  '列册 重砌 旱厕 座',
  '誊录 激活 社保卡 张',
  '换发 领用 新门牌 块',
  '通知 补种 漏种儿童 名',
  '编目 面访 慢病居民 名',
  '散发 回填 入户问卷 份',
  '筛选 面签 意向企业 家',
  '盘库 贴码 固定资产 件',
  '推送 查实 欠薪线索 条',
  '调阅 打分 执法案卷 卷',
  '呈备 抽核 规范性文件 份',
  '收储 出让 闲置宗地 宗',
  '流转 回函 协查函 份',
  '申装 接火 充电桩 台',
  '报检 检定 衡器 台',
  '受检 换新 燃气软管 根',
].map(task);

/** What people say and write to offices. */
export const APPEALS = [
  '接转 复电 市民来电 通',
  '立单 关单 投诉单 件',
  '收文 拟复 群众来信 封',
  '汇总 答明 问政帖 条',
  '登册 劝解 邻里争端 起',
].map(task);

/** What people call about. */
export const MATTERS_OF_LIFE: readonly (readonly string[])[] = [
  ['城市管理', '住房保障', '劳动用工', '交通出行'],
  ['供气', '供暖', '物业服务', '环境卫生'],
  ['占道经营', '油烟扰民', '违规停车', '噪声扰民'],
  ['教育收费', '市场消费', '医疗卫生', '农资经营'],
];

export const TYPES = ['咨询类', '求助类', '举报类', '建议类', '表扬类'];

export const STREETS = ['沙陂镇', '榆坳镇', '枫坪乡', '青石桥街道', '白鹭街道', '河湾乡', '龙潭口镇', '茶亭镇'];

export const DESKS = ['县信访中心', '区热线平台', '县公开办', '区调解总站', '县营商专班', '县退役军人站'];

export const BRIGADES = ['应急救援队', '巡逻队', '宣讲队', '森林消防队', '水上救护队', '护林队'];

export const PROJECTS = ['河道清淤', '村卫生室提标', '农村公路养护', '校舍抗震改造', '灌区节水', '数字乡村'];

export const FEES = ['垃圾清运费', '公房租金', '水面承包款', '摊位管理费'];

export const USES = ['征地补偿', '主体施工', '设备购置', '监理检测'];

export const SITES = ['养老服务站', '公共法律服务点', '应急广播', '便民充电棚'];

/** Names with numerals in them. */
export const MOTTOES = ['“六横六纵”路网', '“三馆一中心”', '“一核两翼”布局', '“五纵三横”水系', '“两山四水”景观带'];

const PERIODS = ['2024年', '全年', '1—11月', '截至12月20日', '年初以来', '报告年度内'];

export const sixthWords = (s: Source) => ({
  task: () => s.pick([...TASKS, ...APPEALS]),
  appeal: () => s.pick(APPEALS),
  matters: (n: number) =>
    [...s.several(s.pick(MATTERS_OF_LIFE), n), '', '', ''].slice(0, 3) as [string, string, string],
  types: () => s.several(TYPES, 3) as [string, string, string],
  streets: (n: number) => [...s.several(STREETS, n), '', '', ''].slice(0, 4) as [string, string, string, string],
  street: () => s.pick(STREETS),
  desk: () => s.pick(DESKS),
  brigades: () => s.several(BRIGADES, 3) as [string, string, string],
  project: () => s.pick(PROJECTS),
  fee: () => s.pick(FEES),
  uses: () => s.several(USES, 3) as [string, string, string],
  site: () => s.pick(SITES),
  motto: () => s.pick(MOTTOES),
  period: () => s.pick(PERIODS),
});
