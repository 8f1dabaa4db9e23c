import type { Source } from '../source.js';

/** Words of the fourteenth family: stations, halls, wards and woods of places that are not. */
const errand = (line: string) => {
  const [office = '', take = '', noun = '', unit = '', done = ''] = line.split(' ');
  return { office, take, noun, unit, done };
};

const ERRANDS = [
  '水上警务站 接报 走失警情 起 寻回',
  '口岸查验科 查验 冷链货柜 只 放行',
  '自来水厂 排查出 漏水管段 处 补好',
  '方志档案馆 征集 民国契约 卷 编目',
  '图书馆 约出 阅览席位 个 履约',
  '消防大队 检出 失压消火栓 具 复压',
  '体育局 申领 裁判证书 本 核发',
  '民政局 收齐 低保复核表 份 核定',
  '气象台 领用 雨量筒 台 联网',
  '巡回法庭 收到 保全申请 宗 裁定',
  '市场服务中心 点验 熟食摊位 个 达标',
  '热线中心 派发 热线工单 张 办复',
  '林场 栽下 容器苗 株 成活',
  '第二医院 收治 骨折伤员 名 痊愈',
  '教育局 收下 学籍异动表 份 审定',
  '税务所 收到 契税退库单 笔 退清',
].map(errand);

/** Things of one sort and what they fall into. */
const sort = (line: string) => {
  const [noun = '', unit = '', ...kinds] = line.split(' ');
  return { noun, unit, kinds };
};

const SORTS = [
  '报警求助 起 噪声扰民 口角纠纷 老幼走失 财物遗落',
  '入藏文献 册 乡土志书 少儿绘本 外文期刊 盲文读本',
  '火警 起 电气短路 用火不慎 烟头遗火 雷击',
  '来电诉求 件 爆管报修 占道停车 夜间施工 办证咨询',
  '造林地块 块 封育 补植 新造 退耕',
  '退运货物 票 夹带活体 单货不符 标签缺失 超期滞港',
  '门诊病例 例 呼吸科 骨伤科 眼科 皮肤科',
  '承办赛事 场 篮球 羽毛球 龙舟 围棋',
  '预警信息 条 暴雨 大风 寒潮 浓雾',
  '一审纠纷 宗 相邻通行 抚养探视 车位买卖 预付卡退费',
].map(sort);

/** Persons on a list, in two halves that leave nobody out, and two marks that overlap. */
const roll = (line: string) => {
  const [noun = '', unit = '', one = '', other = '', mark = '', further = ''] = line.split(' ');
  return { noun, unit, one, other, mark, further };
};

const ROLLS = [
  '矫正对象 人 男性 女性 外省籍 六十岁以上',
  '特困供养对象 人 集中供养 分散供养 失能 独居',
  '持证护林员 名 专职 兼职 党员 退伍军人',
  '注册运动员 名 在训 停训 少数民族 省队输送',
  '签约家庭医生 名 全科 专科 高级职称 返聘',
  '在校住宿生 人 走读改住 原有住宿 受资助 留守',
].map(roll);

const STOCKS = ['登记商户', '公益林管护户', '供水用户', '借阅证', '社会体育指导员', '纳税信用A级户'];

const COUNTIES = ['漱玉县', '棠溪区', '枕河县', '望岫区', '白榆县', '柳陂市', '桐埠区', '澜石县'];

const TOWNS = ['杏坞镇', '上荻镇', '乌柏镇', '双泾镇', '鹤湾乡', '松陂乡', '麦浪街道', '槐荫街道'];

const PERIODS = ['1至10月', '上半年', '前三季度', '去年全年', '2024年度', '入秋以来'];

const FUNDS = ['管网换新', '校舍加固', '残障托养', '古树复壮', '河堤抢险', '乡镇影院', '山塘清淤'];

const LEVIES = ['水费', '采暖费', '公房租金', '摊位费', '泊车费', '垃圾清运费'];

const TAXES = ['房产税', '资源税', '车船税', '印花税', '契税', '环保税'];

const CRIMES = ['电诈', '盗采', '制假', '偷猎'];

export const fourteenthWords = (s: Source) => ({
  errand: () => s.pick(ERRANDS),
  /** One of those that lie on a desk until they are done. */
  paper: () => s.pick(ERRANDS.filter(({ unit }) => /[张份宗笔]/.test(unit))),
  sort: () => {
    const { noun, unit, kinds } = s.pick(SORTS);
    return { noun, unit, kinds: s.several(kinds, 4) as [string, string, string, string] };
  },
  roll: () => s.pick(ROLLS),
  stock: () => s.pick(STOCKS),
  county: () => s.pick(COUNTIES),
  towns: () => s.several(TOWNS, 5) as [string, string, string, string, string],
  period: () => s.pick(PERIODS),
  funds: () => s.several(FUNDS, 3) as [string, string, string],
  levy: () => s.pick(LEVIES),
  taxes: () => s.several(TAXES, 3) as [string, string, string],
  crime: () => s.pick(CRIMES),
});
