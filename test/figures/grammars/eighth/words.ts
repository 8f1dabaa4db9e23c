import type { Source } from '../source.js';

/** Words of the eighth family: accounts, health, schools, safety, markets, police, petitions, reviews and open records. */
const OFFICES = ['市应急管理局', '市市场监管局', '市卫生健康委', '市教育局', '市财政局', '市信访局', '市政务公开办'];
const UNITS = ['本部门', '本单位', '局机关', '市本级'];
const AREAS = ['滨海新区', '江南区', '清河县', '凤山县', '西湖区', '龙泉市'];
const HOSPITALS = ['市人民医院', '市中医院', '县妇幼保健院', '社区卫生服务中心'];
const SCHOOLS = ['市第一中学', '实验小学', '市职业技术学校', '县第二中学'];
const SPANS = ['2024年', '年内', '全年', '2024年度', '前三季度', '上半年'];
const ILLS = ['高血压患者', '糖尿病患者', '老年人健康体检', '严重精神障碍患者'];
const SCREENINGS = ['结核病', '宫颈癌', '脊柱侧弯', '近视', '职业病'];
const BUSINESSES = ['餐饮单位', '危化品企业', '特种设备使用单位', '建筑工地', '烟花爆竹经营点', '校外培训机构'];
const CRIMES = ['电信网络诈骗', '盗窃', '寻衅滋事', '故意伤害'];
const COMPLAINTS = ['网络购物', '预付式消费', '餐饮服务', '装修服务', '家用电器', '美容美发'];
const ORGANS = ['市政府工作部门', '县级政府', '县级政府部门', '乡镇政府（街道办）'];
const CAUSES = ['征地拆迁', '劳动社保', '涉法涉诉', '城乡建设', '农村农业'];
const PLANS = ['“百日攻坚”', '“一件事一次办”', '“双随机、一公开”', '“一老一小”', '“1+8+X”'];

export const eighthWords = (s: Source) => ({
  office: () => s.pick(OFFICES),
  unit: () => s.pick(UNITS),
  area: () => s.pick(AREAS),
  areas: () => s.several(AREAS, 2) as [string, string],
  hospital: () => s.pick(HOSPITALS),
  school: () => s.pick(SCHOOLS),
  span: () => s.pick(SPANS),
  ill: () => s.pick(ILLS),
  screening: () => s.pick(SCREENINGS),
  business: () => s.pick(BUSINESSES),
  crime: () => s.pick(CRIMES),
  complaints: () => s.several(COMPLAINTS, 3) as [string, string, string],
  organs: () => ORGANS as [string, string, string, string],
  causes: () => s.several(CAUSES, 3) as [string, string, string],
  plan: () => s.pick(PLANS),
});
