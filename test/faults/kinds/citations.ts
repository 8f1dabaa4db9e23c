import { add, altered, type Kind, type Random, sentences } from '../plant.js';

/** Titles as they are in force, of laws, regulations and policies that such reports cite. */
const TITLES = [
  '中华人民共和国行政处罚法',
  '中华人民共和国行政许可法',
  '中华人民共和国行政复议法',
  '中华人民共和国安全生产法',
  '中华人民共和国农产品质量安全法',
  '中华人民共和国水土保持法',
  '中华人民共和国节约能源法',
  '中华人民共和国湿地保护法',
  '中华人民共和国乡村振兴促进法',
  '中华人民共和国职业教育法',
  '中华人民共和国反家庭暴力法',
  '中华人民共和国人民调解法',
  '中华人民共和国道路运输条例',
  '中华人民共和国政府信息公开条例',
  '中华人民共和国海洋环境保护法',
  '优化营商环境条例',
  '重大行政决策程序暂行条例',
  '保障农民工工资支付条例',
  '信访工作条例',
  '行政法规制定程序条例',
  '建设工程质量管理条例',
  '危险化学品安全管理条例',
  '地质灾害防治条例',
  '排污许可管理条例',
  '退耕还林条例',
  '生产安全事故报告和调查处理条例',
  '互联网上网服务营业场所管理条例',
  '娱乐场所管理条例',
  '无障碍环境建设条例',
  '工伤保险条例',
  '女职工劳动保护特别规定',
  '医疗机构管理条例',
  '医疗纠纷预防和处理条例',
  '殡葬管理条例',
  '不动产登记暂行条例',
  '城市供水条例',
  '城镇排水与污水处理条例',
  '畜禽规模养殖污染防治条例',
  '森林防火条例',
  '校车安全管理条例',
  '民用爆炸物品安全管理条例',
  '安全生产许可证条例',
  '基本农田保护条例',
  '全民健身条例',
  '法治政府建设实施纲要（2021—2025年）',
  '法治社会建设实施纲要（2020—2025年）',
  '法治中国建设规划（2020—2025年）',
  '关于进一步加强市县法治建设的意见',
  '法治政府建设与责任落实督察工作规定',
  '关于加强法治乡村建设的意见',
  '党政主要负责人履行推进法治建设第一责任人职责规定',
  '党政机关厉行节约反对浪费条例',
  '中国共产党纪律处分条例',
  '国务院关于加强数字政府建设的指导意见',
  '关于加快推进公共法律服务体系建设的意见',
  '地方党政领导干部安全生产责任制规定',
] as const;

/** One slip in a title: a lost, a doubled or another character, two swapped, another genre, other years. */
function slip(title: string, random: Random): string | undefined {
  const from = title.startsWith('中华人民共和国') ? 7 : 0;
  const words = (title.includes('（') ? title.indexOf('（') : title.length) - from;
  const at = from + 1 + random.below(words - 2);
  switch (random.below(6)) {
    case 0:
      return title.slice(0, at) + title.slice(at + 1);
    case 1:
      return title.slice(0, at) + (title[at] ?? '') + title.slice(at);
    case 2:
      return title[at] === title[at + 1]
        ? undefined
        : title.slice(0, at) + (title[at + 1] ?? '') + (title[at] ?? '') + title.slice(at + 2);
    case 3:
      return title.slice(0, at) + (random.of([...'设制理定治建与和']) ?? '') + title.slice(at + 1);
    case 4:
      return /条例$/.test(title)
        ? title.replace(/条例$/, '办法')
        : /意见$/.test(title)
          ? title.replace(/意见$/, '通知')
          : /法$/.test(title)
            ? title.replace(/法$/, '条例')
            : undefined;
    default:
      return /（20/.test(title)
        ? title.replace(/20(\d)(\d)—/, (_, tens, ones) => `20${tens}${(Number(ones) + 1) % 10}—`)
        : /暂行/.test(title)
          ? title.replace('暂行', '试行')
          : undefined;
  }
}

const REPEALED = [
  '信访条例',
  '中华人民共和国合同法',
  '中华人民共和国物权法',
  '中华人民共和国侵权责任法',
  '中华人民共和国行政监察法',
  '法律援助条例',
  '个体工商户条例',
  '法治政府建设实施纲要（2015—2020年）',
  '中华人民共和国婚姻法',
  '中华人民共和国环境噪声污染防治法',
] as const;

const UNMARKED = [
  '中华人民共和国行政处罚法',
  '优化营商环境条例',
  '重大行政决策程序暂行条例',
  '保障农民工工资支付条例',
  '法治政府建设实施纲要（2021—2025年）',
  '党政主要负责人履行推进法治建设第一责任人职责规定',
  '信访工作条例',
  '中华人民共和国安全生产法',
  '关于进一步加强市县法治建设的意见',
  '法治政府建设与责任落实督察工作规定',
] as const;

const MARKED = [
  '食品经营许可证',
  '营业执照',
  '全国人民代表大会',
  '法治政府建设推进会',
  '宪法宣传周主题活动',
  '县委全面依法治县委员会',
  '行政执法证',
  '法治建设领导小组',
  '优化营商环境工作座谈会',
  '国家宪法日',
  '中国质量奖',
  '不动产权证书',
] as const;

const NUMBERS = ['〔2021〕第33号', '〔21〕33号', '〔2021〕033号', '〔2021年〕33号', '〔2021〕33'] as const;

export const CITATION_KINDS: readonly Kind[] = [
  {
    name: 'title of a law or policy',
    rules: ['citations/title', 'citations/status'],
    plant(host, random) {
      const title = random.of(TITLES);
      const wrong = title && slip(title, random);
      return wrong && wrong !== title ? add(host, random, `认真贯彻落实⟦《${wrong}》⟧。`) : undefined;
    },
  },
  altered('years in a title', ['citations/title'], /《[^《》]*（(20\d\d)—20\d\d年）》/g, ([whole, year]) =>
    whole.replace(year ?? '', String(Number(year) + 1)),
  ),
  sentences(
    'repealed law',
    ['citations/status'],
    REPEALED.map((title) => `依据⟦《${title}》⟧办理有关案件。`),
    2024,
  ),
  sentences(
    'document number',
    ['citations/document-number'],
    NUMBERS.map((number) => `印发实施方案（青政发⟦${number}⟧）。`),
  ),
  sentences(
    'number of another document',
    ['citations/document-number'],
    [
      '落实《法治政府建设实施纲要（2021—2025年）》⟦（中发〔2021〕38号）⟧要求。',
      '执行《重大行政决策程序暂行条例》⟦（国务院令第731号）⟧。',
      '执行《优化营商环境条例》⟦（国务院令第702号）⟧。',
    ],
  ),
  sentences(
    'title marks missing',
    ['citations/book-title'],
    UNMARKED.map((title) => `认真贯彻落实⟦${title}⟧，压实工作责任。`),
  ),
  sentences(
    'title marks too many',
    ['citations/book-title'],
    MARKED.map((title) => `按规定做好⟦《${title}》⟧有关工作。`),
  ),
  sentences(
    'abbreviation never used',
    ['citations/abbreviation'],
    [
      '印发《青禾县行政执法监督办法》（⟦以下简称《监督办法》⟧），压实责任。',
      '成立青禾县法治建设督察专班（⟦以下简称“督察专班”⟧），统筹推进。',
      '依托青禾县矛盾纠纷联调中心（⟦以下简称联调中心⟧）开展工作。',
    ],
  ),
  {
    name: 'abbreviation before its definition',
    rules: ['citations/abbreviation'],
    plant(host, random) {
      const [early, late] = random.of([
        [
          '严格执行⟦《裁量细则》⟧，规范办案。',
          '《青禾县行政裁量细则》（以下简称《裁量细则》）印发实施，《裁量细则》逐条落实。',
        ],
        ['依托⟦“督办平台”⟧跟踪进度。', '建成青禾县重点工作督办平台（以下简称“督办平台”），“督办平台”运行良好。'],
      ]) ?? ['', ''];
      const first = add(host, random, early ?? '');
      if (!first) return undefined;
      const end = first.text.lastIndexOf('。\n');
      return end < first.end
        ? undefined
        : { ...first, text: `${first.text.slice(0, end + 1)}${late}${first.text.slice(end + 1)}` };
    },
  },
];
