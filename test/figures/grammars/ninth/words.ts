import type { Source } from '../source.js';

/** Words of the ninth family: bulletins of cities and counties, and what their departments report beside them. */
const OFFICES = ['市水务局', '区城管执法局', '区退役军人事务局', '市公路中心', '县供销社', '市残联', '市公积金中心'];
const AREAS = ['云溪县', '南屏区', '临江区', '宁丰县', '北塘区', '昌河县', '东湾区'];
const TOWNS = ['青岩镇', '白鹭街道', '桃坪乡', '石桥镇', '望江街道', '沙口镇', '双井乡'];
const SPANS = ['2024年', '全年', '2023年度', '今年以来', '截至年末', '前三季度'];
const LASTS = ['上年', '2022年', '去年同期', '上年同期'];

/** Who is due, what is due, what was done, the rate, the unit. */
const DUES = [
  ['非公企业', '应缴存', '实缴存', '缴存率', '户'],
  ['村（社区）干部', '应参训', '实参训', '参训率', '名'],
  ['退役士兵', '应体检', '实体检', '体检率', '名'],
  ['营运货车', '应年审', '已年审', '年审率', '辆'],
  ['党员代表', '应到', '实到', '出席率', '名'],
  ['职工会员', '应投票', '实投票', '投票率', '人'],
] as const;

/** What is taken in hand, how, what is done with it, the rate, the unit. */
const TASKS = [
  ['黑臭水体', '排查', '销号', '销号率', '处'],
  ['政协提案', '交办', '办复', '办复率', '件'],
  ['困难职工家庭', '摸排', '帮扶', '帮扶率', '户'],
  ['老旧电梯', '登记', '改造', '改造率', '部'],
  ['破损路灯', '报修', '修复', '修复率', '盏'],
  ['入河排污口', '溯源', '整治', '整治率', '个'],
] as const;

/** Three kinds of one whole: the whole, its unit, the kinds. */
const WHOLES = [
  ['客运车辆', '辆', '班线客车', '旅游包车', '出租汽车'],
  ['养老机构', '家', '公办', '公建民营', '民办'],
  ['农作物受灾点', '处', '洪涝', '风雹', '低温冷冻'],
  ['科技成果', '项', '基础理论类', '应用技术类', '软科学类'],
  ['桥梁', '座', '大桥', '中桥', '小桥'],
  ['持证残疾人', '人', '肢体残疾', '视力残疾', '听力言语残疾'],
  ['图书流通点', '个', '校园流通点', '社区流通点', '军营流通点'],
] as const;

/** Indicators in money, with what is in them. */
const INCOMES = ['房产税收入', '耕地占用税收入', '车船税收入', '国有资源有偿使用收入', '契税收入'];
const OUTLAYS = ['科学技术支出', '住房保障支出', '节能环保支出', '农林水支出', '文化旅游体育与传媒支出'];
const STOCKS = [
  ['公共充电桩', '个'],
  ['在册民宿', '家'],
  ['5G基站', '座'],
  ['博物馆注册志愿者', '名'],
  ['快递末端网点', '处'],
  ['高技能人才', '人'],
] as const;
const PERCENTS = ['城镇化率', '森林覆盖率', '农作物耕种收综合机械化率', '生活垃圾回收利用率', '义务教育巩固率'];
const CHANNELS = ['电话', '网站', '微信小程序', '现场窗口'];

export const ninthWords = (s: Source) => ({
  office: () => s.pick(OFFICES),
  area: () => s.pick(AREAS),
  areas: () => s.several(AREAS, 2) as [string, string],
  town: () => s.pick(TOWNS),
  towns: () => s.several(TOWNS, 3) as [string, string, string],
  span: () => s.pick(SPANS),
  last: () => s.pick(LASTS),
  due: () => s.pick(DUES),
  task: () => s.pick(TASKS),
  whole: () => s.pick(WHOLES),
  income: () => s.pick(INCOMES),
  incomes: () => s.several(INCOMES, 2) as [string, string],
  outlay: () => s.pick(OUTLAYS),
  stock: () => s.pick(STOCKS),
  percent: () => s.pick(PERCENTS),
  channels: () => CHANNELS as [string, string, string, string],
});
