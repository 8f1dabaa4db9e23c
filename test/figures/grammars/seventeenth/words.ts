import type { Source } from '../source.js';

/** Words of the seventeenth family: courts, wards, schools, streets and statisticians of a few places that are not. */
const matter = (line: string) => {
  const [take = '', finish = '', noun = '', unit = ''] = line.split(' ');
  return { take, finish, noun, unit };
};

export const MATTERS = [
  '派转 回单 便民热线工单 件',
  '梳理出 清账 讨薪线索 条',
  '建卡 脱管 高龄独居老人 名',
  '导入 挂接 不动产旧档 卷',
  '编入 拆违 屋顶搭建 处',
  '送检 复判 校园食材 批次',
  '接转 函复 委员来信 封',
  '领取 核讫 扶残补助 笔',
  '分流 评鉴 交通伤情 例',
  '备录 揭牌 社区工坊 个',
  '预检 喷淋 入城渣土车 辆',
  '约谈 补缴 欠费企业 家',
].map(matter);

export const TOWNS = ['青箬街道', '杏渚镇', '石帆街道', '浔桥镇', '葛坞乡', '丹垟镇', '荻港街道', '銮山镇', '沙陂乡'];

export const REGIONS = ['澜川市', '颍丘县', '临渌区', '沅陂县', '桐崖市', '湄塬区', '鄢亭县', '嵩浦区'];

export const HOSPITALS = ['市第六人民医院', '区康复总院', '县妇幼分院', '市口腔专科院', '县中医馆'];

export const SCHOOLS = ['县职教中心', '区实验二小', '市农技学院', '县三中集团', '市幼师学校'];

export const HALLS = [
  '县图书总馆',
  '区退役军人之家',
  '市科普馆',
  '县融媒中心',
  '区疾控站',
  '市公积金分部',
  '区养老驿站',
];

export const KINDS_OF_COMPLAINT = [
  ['邻里噪声', '物业收费', '婚约彩礼', '借条争议'],
  ['预付卡', '保健品', '网购退货', '车辆维保'],
  ['占道', '餐饮异味', '渣土', '犬只'],
  ['路灯不亮', '井盖缺损', '公交改线', '停水停气'],
];

export const SERVICES = ['社保认证', '医保报销', '户口迁移', '老年证', '公租房申领', '税费代缴'];

const TIMES = ['全年', '2024年', '报告期内', '一年来', '去年', '上半年', '1至9月', '截至12月底', '本年度'];

/** What is told besides, in units of its own. */
const TAILS: readonly ((s: Source) => string)[] = [
  (s) => `召开调度会${s.int(4, 48)}次`,
  (s) => `张贴公告${s.int(30, 900)}张`,
  (s) => `选派指导员${s.int(3, 60)}人`,
  (s) => `投入专用设备${s.int(5, 80)}台（套）`,
  (s) => `修订制度${s.int(2, 18)}项`,
  (s) => `在全省作经验交流${s.int(1, 3)}次`,
  () => '工作成效得到上级充分肯定',
  () => '各项任务有序推进',
];

export const seventeenthWords = (s: Source) => ({
  matter: () => s.pick(MATTERS),
  town: () => s.pick(TOWNS),
  towns: () => s.several(TOWNS, 2) as [string, string],
  region: () => s.pick(REGIONS),
  hospital: () => s.pick(HOSPITALS),
  school: () => s.pick(SCHOOLS),
  hall: () => s.pick(HALLS),
  kinds: () => s.several(s.pick(KINDS_OF_COMPLAINT), 3) as [string, string, string],
  services: () => s.several(SERVICES, 3) as [string, string, string],
  /** Behind its subject. */
  time: () => s.pick(TIMES),
  /** At the head of a sentence. */
  lead: () => `${s.pick(TIMES)}${s.chance(0.4) ? '，' : ''}`,
  tail: () => s.pick(TAILS)(s),
});
