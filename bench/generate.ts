import { randomOf } from './random.js';

const HAN = '零一二三四五六七八九';
const han = (n: number): string =>
  n < 10 ? (HAN[n] ?? '') : `${n >= 20 ? HAN[Math.floor(n / 10)] : ''}十${n % 10 ? HAN[n % 10] : ''}`;

const PLACES = [
  '云岭市',
  '青禾县',
  '柳溪镇',
  '石桥街道',
  '白塔乡',
  '清水湾新区',
  '松坪县',
  '临河镇',
  '东阳坝街道',
  '望江县',
  '桃源镇',
  '银杏街道',
  '双河乡',
  '碧湖区',
];
const BODIES = [
  '司法局',
  '综合行政执法队',
  '政务服务中心',
  '信访接待室',
  '人民调解委员会',
  '市场监督管理所',
  '应急管理站',
  '自然资源所',
  '公共法律服务站',
  '便民服务大厅',
  '普法办公室',
  '行政复议办公室',
];
const AIMS = [
  '强化组织领导',
  '健全制度机制',
  '规范行政执法',
  '优化营商环境',
  '化解矛盾纠纷',
  '深化政务公开',
  '加强队伍建设',
  '提升服务质效',
  '严格决策程序',
  '压实工作责任',
  '推进数字赋能',
  '完善监督体系',
  '拓宽普法渠道',
  '防范重大风险',
  '改进工作作风',
  '夯实基层基础',
];
const DEEDS = [
  '制定实施方案',
  '建立工作台账',
  '开展专题培训',
  '组织集中排查',
  '完善联动机制',
  '公布办事指南',
  '召开推进会议',
  '编制权责清单',
  '修订议事规则',
  '开通服务专线',
  '选聘法律顾问',
  '落实审核制度',
  '举办宣讲活动',
  '明确责任分工',
  '细化整改措施',
  '优化办理流程',
];
const FIELDS = [
  '生态环境',
  '安全生产',
  '食品药品',
  '劳动保障',
  '城市管理',
  '农村土地',
  '物业服务',
  '交通运输',
  '文化旅游',
  '社会救助',
  '教育培训',
  '医疗卫生',
  '市场监管',
  '消防安全',
  '防汛抗旱',
  '乡村振兴',
];
const RESULTS = [
  '工作质效明显提升',
  '群众满意度稳步提高',
  '执法行为更加规范',
  '办事环节进一步压缩',
  '风险隐患得到有效管控',
  '制度体系日趋完善',
  '干部法治意识不断增强',
  '社会大局保持稳定',
  '企业获得感持续增强',
  '基层治理能力得到加强',
];
const MEANS = [
  '坚持问题导向',
  '围绕年度目标',
  '聚焦群众关切',
  '按照职责分工',
  '结合辖区实际',
  '依托服务平台',
  '对照考核指标',
  '强化部门协同',
  '注重源头治理',
  '发挥示范作用',
];

/** What the profile asks for, so that the report is a normal one. */
const MANDATORY = [
  '2024年度推进法治政府建设的主要举措和成效',
  '2024年度推进法治政府建设存在的不足和原因',
  '2024年度党政主要负责人履行推进法治建设第一责任人职责情况',
  '2025年度推进法治政府建设的主要安排',
];

type Pick = <T>(list: readonly T[]) => T;

class Writer {
  readonly #random: () => number;
  readonly #seen = new Set<string>();

  constructor(seed: number) {
    this.#random = randomOf(seed);
  }

  int(from: number, to: number): number {
    return from + Math.floor(this.#random() * (to - from + 1));
  }

  pick: Pick = (list) => list[this.int(0, list.length - 1)] as (typeof list)[number];

  /** Text that was not given before. */
  fresh(make: () => string): string {
    for (;;) {
      const text = make();
      if (this.#seen.has(text)) continue;
      this.#seen.add(text);
      return text;
    }
  }

  heading(): string {
    return this.fresh(
      () =>
        `${this.pick(AIMS)}，${this.pick(MEANS)}推动${this.pick(FIELDS)}${this.pick(['领域', '方面'])}${this.pick(RESULTS)}`,
    );
  }

  sentence(): string {
    const { pick } = this;
    const whole = this.int(120, 9800);
    const part = whole - this.int(0, Math.floor(whole / 9));
    const rate = ((part / whole) * 100).toFixed(1);
    const before = this.int(60, 4000);
    const more = this.int(1, 400);
    return pick<() => string>([
      () =>
        `${pick(PLACES)}${pick(BODIES)}${pick(MEANS)}，${pick(DEEDS)}，${pick(DEEDS)}，${pick(FIELDS)}领域${pick(RESULTS)}。`,
      () => `全年排查${pick(FIELDS)}类矛盾纠纷${whole}件，化解${part}件，化解率${rate}%。`,
      () => `${pick(PLACES)}受理${pick(FIELDS)}诉求${before + more}件，比上年增加${more}件，${pick(RESULTS)}。`,
      () =>
        `累计开展${pick(FIELDS)}专项检查${this.int(12, 480)}次，检查单位${this.int(200, 5000)}家，督促整改问题${this.int(30, 900)}个。`,
      () =>
        `${pick(MEANS)}，${pick(DEEDS)}，由${pick(BODIES)}牵头推动“${pick(['一件事一次办', '一网通办', '双随机、一公开', '最多跑一次'])}”落地见效，${pick(RESULTS)}。`,
      () =>
        `组织${pick(FIELDS)}专题宣传${this.int(5, 260)}场，发放资料${this.int(2, 90)}.${this.int(1, 9)}万份，覆盖群众${this.int(3, 60)}万余人次。`,
      () =>
        `投入资金${this.int(80, 9000)}万元，建成${pick(FIELDS)}站点${this.int(3, 120)}个，${pick(RESULTS)}；${pick(DEEDS)}，${pick(RESULTS)}。`,
      () =>
        `依据《${pick(PLACES)}${pick(FIELDS)}管理办法（试行）》和有关规定，${pick(BODIES)}${pick(DEEDS)}，做到程序合法、${pick(['公开透明', '权责清晰', '全程留痕', '便民高效'])}。`,
    ])();
  }

  paragraph(): string {
    return this.fresh(() => Array.from({ length: this.int(2, 5) }, () => this.sentence()).join(''));
  }

  items(): string {
    return this.fresh(() =>
      Array.from({ length: this.int(2, 4) }, (_, i) => `${han(i + 1)}是${this.pick(AIMS)}。${this.sentence()}`).join(
        '',
      ),
    );
  }
}

/** A report of at least `bytes` bytes in UTF-8; no paragraph stands in it twice. The same seed gives the same text. */
export function generateReport(bytes: number, seed = 1): string {
  const writer = new Writer(seed);
  const lines = ['云岭市2024年法治政府建设年度报告', '', `2024年，${writer.paragraph()}现将有关情况报告如下：`];
  const encoder = new TextEncoder();
  let size = encoder.encode(lines.join('\n')).length;
  const add = (line: string) => {
    lines.push(line);
    size += encoder.encode(line).length + 1;
  };
  for (let part = 1; size < bytes; part++) {
    if (bytes > 100_000) add(`第${han(part)}部分 ${writer.heading()}`);
    for (let chapter = 1; chapter <= 9 && size < bytes; chapter++) {
      add(`${han(chapter)}、${part === 1 ? (MANDATORY[chapter - 1] ?? writer.heading()) : writer.heading()}`);
      for (let section = 1; section <= 8 && size < bytes; section++) {
        if (section % 2 === 0) add(`（${han(section)}）${writer.heading()}。${writer.items()}`);
        else {
          add(`（${han(section)}）${writer.heading()}`);
          for (let i = writer.int(2, 4); i > 0; i--) add(writer.paragraph());
        }
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
