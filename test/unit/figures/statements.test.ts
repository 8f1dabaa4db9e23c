import assert from 'node:assert/strict';
import { statementsOf } from '../../../server/src/figures/index.js';
import { formulaText } from '../../../server/src/figures/wording.js';
import { parseReport } from '../../../server/src/report/parse.js';

/** “kind verdict formula → stated” of every statement in the body of a small report; a blank line parts paragraphs. */
function statements(body: string): string[] {
  const report = parseReport(`工作情况通报\n\n一、基本情况\n${body}\n`, { format: 'text' });
  return statementsOf(report).map(
    ({ kind, verdict, formula, operands, stated }) =>
      `${kind} ${verdict} ${formulaText(formula, operands, 'zh-CN')} → ${stated.quantity.text.trim()}`,
  );
}

/** Each text with what is found in it; half-width punctuation must make no difference. */
function check(title: string, cases: Readonly<Record<string, readonly string[]>>): void {
  describe(title, () => {
    for (const [text, wanted] of Object.entries(cases))
      it(text.slice(0, 40), () => {
        assert.deepEqual(statements(text), wanted);
        const narrow = text
          .replace(/，/g, ',')
          .replace(/；/g, ';')
          .replace(/：/g, ':')
          .replace(/（/g, '(')
          .replace(/）/g, ')');
        assert.deepEqual(statements(narrow), wanted);
      });
  });
}

check('rates by name', {
  '全年受理群众诉求6368件，调解成功6217件，成功率97.6%。': ['rate consistent 6217÷6368 → 97.6%'],
  '各调解组织受理纠纷2872宗，成功调处2784宗，调处成功率96.7%。': ['rate contradiction 2784÷2872 → 96.7%'],
  '发生一般矛盾纠纷124件，调解121件，调解参与率98.8%。': ['rate question 121÷124 → 98.8%'],
  '热线转来留言255件，转办242件，办结221件，办结率91.32%。': ['rate consistent 221÷242 → 91.32%'],
  '上年度结余案件6件，新受理252件，结案246件，结案率95.3%。': ['rate consistent 246÷（6＋252） → 95.3%'],
  '全年受理仲裁案件252件，上年度结余案件6件，结案246件，仲裁结案率达95.3%。': [
    'rate consistent 246÷（252＋6） → 95.3%',
  ],
  '受理申请320件，上年结转30件，审结336件，结案率98%。': ['rate contradiction 336÷（320＋30） → 98%'],
  '民商事结案440件，其中调解211件，撤诉97件，调撤率70%。': ['rate consistent （211＋97）÷440 → 70%'],
  '共逮捕25人，不捕24人，不捕率48.98%。': ['rate consistent 24÷（25＋24） → 48.98%'],
  '共起诉507人，不起诉118人，起诉率81.12%。': ['rate consistent 507÷（507＋118） → 81.12%'],
  '到区上访13批，到市上访2批，赴省上访1批，化解15批，化解率99%。': ['rate contradiction 15÷（13＋2＋1） → 99%'],
  '事项网办率达到87.6%，其中：公共服务113项，网上可办数97项；行政许可65项，网上可办数59项。': [
    'rate consistent （97＋59）÷（113＋65） → 87.6%',
  ],
  '收回反馈表631份，对过程满意的630件，对结果满意的622件，满意率分别是99.8%和98.6%。': [
    'rate consistent 630÷631 → 99.8%',
    'rate consistent 622÷631 → 98.6%',
  ],
  '全年收到各类诉求860件。其中诉讼类办结172件，办结率20%。': ['rate consistent 172÷860 → 20%'],
});

check('items that are one sentence under a mark', {
  '1.坚持网格排查，受理纠纷150件，化解147件，化解率98%；\n2.开展回访。': ['rate consistent 147÷150 → 98%'],
  '（一）办理来信260件，办结234件，办结率91%；\n（二）开展回访。': ['rate contradiction 234÷260 → 91%'],
  '（一）办理来信260件\n（二）办结234件，办结率91%。': [],
});

check('rates whose name joins several counts, or whose whole is a list', {
  '审结行政案件75件，协调和解18件，撤诉12件，协调撤诉率40%。': ['rate consistent （18＋12）÷75 → 40%'],
  '抽查案卷160件，其中优秀64件、良好80件，优良率90%。': ['rate consistent （64＋80）÷160 → 90%'],
  '受理劳动争议88件、人事争议12件，调解结案64件，调解结案率64%。': ['rate consistent 64÷（88＋12） → 64%'],
  '新收申请56件，上年结转4件，共审结54件，结案率96.4%。': ['rate consistent 54÷56 → 96.4%'],
  '矛盾纠纷化解率99.5%（排查450件，化解441件）。': ['rate contradiction 441÷450 → 99.5%'],
});

check('rates of what they do not name', {
  '应体检职工240人，未体检12人，体检率95%。': ['rate consistent （240－12）÷240 → 95%'],
  '一审审结1200件，上诉120件，服判息诉率90%。': [],
  '五年来共招聘村医860名，今年到岗120名，到岗率92.5%。': [],
});

check('averages of some', {
  '全镇82个村经营性收入共2296万元，村均28万元。': ['average consistent 2296万÷82 → 28万元'],
  '全镇82个村经营性收入共2296万元，其中山区村的村均19万元。': [],
  '向400名困难职工发放慰问金80万元，其中重病职工人均5200元。': [],
  '全县常住人口为96.2万人，十年共增加20.3万人。平均每年增加2.3万人。': [],
});

check('lists that their own words close or open', {
  '信访事项120件，按渠道分，来信40件，来访38件，网上32件。': ['sum contradiction 40＋38＋32 → 120件'],
  '74件照目的分：控告2件、求决63件、建言9件；照类型分：建议14件、检举8件、投诉19件、询问33件。': [
    'sum consistent 2＋63＋9 → 74件',
  ],
  '案卷96册中，30册已归档，41册待核对，另有20册待补正。': ['sum contradiction 30＋41＋20 → 96册'],
  '接待游客9600人次。其中，县内游客4200人次；县外游客5100人次。': ['sum contradiction 4200＋5100 → 9600人次'],
  '登记商户645家，其中开网店的372家、摆夜市的294家、租门面的391家，兼营的分别计入。': [],
});

check('rates that have a whole of their own', {
  '行政应诉案件79件，其中已开庭75件，负责人出庭应诉率100%。': [],
  '行政应诉案件80件，应出庭60件，负责人出庭58件，出庭应诉率76.7%。': ['rate contradiction 58÷60 → 76.7%'],
  '受理案件22895件，办结19942件，审限内结案率97%。': [],
  '法治培训3场，参训280人，考试合格率98%。': [],
  '抽检食品1200批次，合格1176批次，合格率98.5%。': ['rate contradiction 1176÷1200 → 98.5%'],
  '办理人大代表建议25件、政协提案40件，办结率、满意率均达100%。': [],
});

check('shares', {
  '收到诉求860件：咨询516件，占60%；投诉258件，占32%；建议86件，占10%。': [
    'sum consistent 516＋258＋86 → 860件',
    'rate consistent 516÷860 → 60%',
    'rate contradiction 258÷860 → 32%',
    'rate consistent 86÷860 → 10%',
  ],
  '收入24813万元，完成年初预算61418万元的40.4%。': ['rate consistent 24813万÷61418万 → 40.4%'],
  '总装机9157万千瓦，其中新能源装机4091万千瓦，占总装机的44.7%。': ['rate consistent 4091万÷9157万 → 44.7%'],
  '常住人口7513人，汉族5682人，占75.63%；少数民族1831人，占24.37%，其中回族1761人，占23.44%。': [
    'sum consistent 5682＋1831 → 7513人',
    'rate consistent 5682÷7513 → 75.63%',
    'rate consistent 1831÷7513 → 24.37%',
    'rate consistent 1761÷7513 → 23.44%',
  ],
  '男性192314人，占50.98%；女性184906人，占49.02%。': [
    'rate consistent 192314÷（192314＋184906） → 50.98%',
    'rate consistent 184906÷（192314＋184906） → 49.02%',
  ],
  '建议93件：A类54件，占58.07%；B类33件，占35.48%；C类2件，占2.15%；D类4件，占4.30%。': [
    'sum consistent 54＋33＋2＋4 → 93件',
    'rate consistent 54÷93 → 58.07%',
    'rate consistent 33÷93 → 35.48%',
    'rate consistent 2÷93 → 2.15%',
    'rate consistent 4÷93 → 4.30%',
  ],
  '受理件数同比上升46.5%，反映城市建设类占27.21%，市场监管类占20.19%。': [],
});

check('sums', {
  '全年新收案件130件，其中民事100件、行政25件、其他20件。': ['sum contradiction 100＋25＋20 → 130件'],
  '录入事项691项，其中：行政许可112项，公共服务301项。': [],
  '全年办件47811件（电话42316件、非电话5495件）。': ['sum consistent 42316＋5495 → 47811件'],
  '全年办件46653件（电话41424件、非电话5129件）。': ['sum contradiction 41424＋5129 → 46653件'],
  '留言3172条，市直部门1986条，县市区1186条；询问1214条、投诉1903条、建言55条。': [
    'sum consistent 1986＋1186 → 3172条',
  ],
  '发生较大事故18起，死亡70人。其中工商贸1起3人，道路交通16起64人，水上交通1起3人。': [
    'sum consistent 1＋16＋1 → 18起',
    'sum consistent 3＋64＋3 → 70人',
  ],
  '受理11件，办结10件；其中甲窗口受理6件，办结7件，乙窗口受理5件，办结3件。': [
    'sum consistent 6＋5 → 11件',
    'sum consistent 7＋3 → 10件',
  ],
  '本月有10件逾期，其中青山区4件，税务局、城管局、气象局、供水、供电、供气各1件。': ['sum consistent 4＋6×1 → 10件'],
  '举报11件：水1件，占9.09%；大气3件，占27.27%；噪声4件，占36.36%；固废5件，占45.45%。': [
    'rate consistent 1÷11 → 9.09%',
    'rate consistent 3÷11 → 27.27%',
    'rate consistent 4÷11 → 36.36%',
    'rate consistent 5÷11 → 45.45%',
  ],
  '新造林地126万亩、其中南山造林项目38万亩，修复退化草地493万亩。': [],
  '规范性文件42件，人事任免106件，其他文件113件。': [],
  '全年收到行政复议案件8件，受理行政复议申请6件，审结6件。': [],
});

check('changes', {
  '刑事案件262件，同比减少7件，下降2.60%。': ['change consistent 7÷（262＋7） → 2.60%'],
  '刑事案件262件，同比减少7件，上升2.60%。': ['change direction 7÷（262＋7） → 2.60%'],
  '治安警情162起，较上周200起减少38起，环比下降19.0%。': [
    'difference consistent 200－162 → 38起',
    'change consistent （200－162）÷200 → 19.0%',
  ],
  '治安警情162起，较上周200起增加38起。': ['difference direction 162－200 → 38起'],
  '投诉256件，去年同期237件，同比上升7.4%。': ['change contradiction （256－237）÷237 → 7.4%'],
  '受理各类案件1803件（旧存240件），结案894件；受案同比增加167件，上升10.21%；结案增加34件，上升3.95%。': [
    'change consistent 167÷（1803－167） → 10.21%',
    'change consistent 34÷（894－34） → 3.95%',
  ],
  '全市地区生产总值达到1369.7亿元，较“十三五”末的932.3亿元增加437.4亿元，增长33.6%。': [
    'difference consistent 1369.7亿－932.3亿 → 437.4亿元',
  ],
  '受理行政审批5610件，比上月增加75.42%；办结5497件，增加79.11%。': [],
  '案件数151件，比上年的66件增长128.78%。': ['change precision （151－66）÷66 → 128.78%'],
});

check('points, averages, multiples, yearly growth', {
  '结案率由91.2%提高到95.7%，提高4.5个百分点。': ['points consistent 95.7－91.2 → 4.5个百分点'],
  '结案率95.7%，比上年的91.2%下降4.5个百分点。': ['points direction 91.2－95.7 → 4.5个百分点'],
  '4月共20个工作日，办结20425件，日均办理1021件。': ['average consistent 20425÷20 → 1021件'],
  '全县16个街道共设调解室208个，平均每个街道13个。': ['average consistent 208÷16 → 13个'],
  '新增托位3100个，每个建成的小区配备1所托育园。': [],
  '全县16个街道共设调解室208个，平均每个街道15个。': ['average contradiction 208÷16 → 15个'],
  '惠及4500户，发放资金7200万元，户均1.7万元。': ['average contradiction 7200万÷4500 → 1.7万元'],
  '全年办结2000件，日均784件。': [],
  '协议由8万件增加到48万件，增长6倍。': ['times contradiction （48万－8万）÷8万 → 6倍'],
  '2025年受理6400件，是2020年2560件的2.5倍。': ['times consistent 6400÷2560 → 2.5倍'],
  '2022年与2017年相比，业务量增长61.1%，年均增长10.0%。': ['cagr consistent （1＋61.1）^(1/5)－1 → 10.0%'],
  '出口额由2008年的236亿美元增加到2013年的741亿美元，年均增长28.5%。': [
    'cagr question （741亿÷236亿）^(1/5)－1 → 28.5%',
  ],
});

check('wholes in an earlier paragraph', {
  '本月共受理有效工单11171件。\n城管类1590件，占14.23%。': ['rate consistent 1590÷11171 → 14.23%'],
  '本月共受理有效工单11171件。\n城管类1590件，占18.23%。': [],
});

describe('statements', () => {
  it('are kept with their block while the paragraphs before it are the same', () => {
    const text = '工作情况通报\n\n一、基本情况\n受理100件，办结95件，办结率95%。\n其中咨询20件，占20%。\n';
    const first = parseReport(text, { format: 'text' });
    const again = parseReport(text.replace('占20%', '占21%'), { format: 'text' }, first);
    assert.equal(statementsOf(first)[0], statementsOf(again)[0]);
  });

  it('look at a bounded stretch of a sentence that never ends', () => {
    const unit = '受理100件，其中甲60件、乙40件；办结95件，办结率95%，';
    const count = (n: number) => statements(unit.repeat(n)).length;
    assert.equal(count(24) - count(16), count(16) - count(8));
  });
});

check('figures of a thousandth', {
  '出生率为7.52‰，死亡率为6.11‰，自然增长率为1.41‰。': ['difference consistent 7.52‰－6.11‰ → 1.41‰'],
  '常住人口出生率8.52‰，死亡率6.11‰，人口自然增长率2.41‰。': ['difference consistent 8.52‰－6.11‰ → 2.41‰'],
});

check('figures whose unit is a quotient of two', {
  '全县总面积2500平方公里，常住人口50万人，人口密度200人/平方公里。': ['average consistent 50万÷2500 → 200人'],
  '全县总面积2500平方公里，常住人口50万人，人口密度240人/平方公里。': ['average contradiction 50万÷2500 → 240人'],
  '商品房销售面积52万平方米，销售额31.2亿元，均价6000元/平方米。': ['average consistent 31.2亿÷52万 → 6000元'],
  '小麦播种面积31万亩，总产量12.4万吨，单产400公斤/亩。': ['average consistent 12.4万×1000÷31万 → 400公斤'],
  '小麦播种面积31万亩，总产量12.4万吨，单产450公斤/亩。': ['average contradiction 12.4万×1000÷31万 → 450公斤'],
  '玉米播种面积2.5万公顷，总产量18.75万吨，单产500公斤/亩。': [
    'average consistent 18.75万×1000÷（2.5万×15） → 500公斤',
  ],
  '规上企业产值62.4亿元，从业人员2.08万人，全员劳动生产率30万元/人。': ['average consistent 62.4亿÷2.08万 → 30万元/人'],
  // What is fixed, other people, capacities and wages follow from nothing that stands here.
  '发放补贴4200万元，惠及耕地45万亩，补贴标准90元/亩。': [],
  '全县总面积2500平方公里，常住人口50万人，旺季游客密度430人/平方公里。': [],
  '建成污水厂3座，日处理能力5万吨/日，处理污水900万吨。': [],
  '低保对象1200人，发放资金800万元，月人均标准740元/月。': [],
});

check('rates whose figures may be of two', {
  '甲镇受理120件，乙镇办结100件，办结率90%。': [],
  '受理120件，本院办结108件，办结率90%。': ['rate consistent 108÷120 → 90%'],
  // A part and its contrary share out another whole.
  '男性60人，女性40人，女性占30%。': [],
  '男性60人，女性40人，女性占40%。': ['rate consistent 40÷（60＋40） → 40%'],
});

describe('figures behind the sign-off', () => {
  it('are read like any other', () => {
    const text = [
      '白沙县信访工作总结',
      '',
      '一、基本情况',
      '全县受理信访件300件，办结285件，办结率95%。',
      '',
      '白沙县信访局',
      '2025年1月8日',
      '',
      '附件：各镇受理情况',
      '',
      '甲镇受理信访件50件，办结45件，办结率80%。',
      '乙镇受理信访件60件：来信20件、来访35件、网信5件。',
    ].join('\n');
    const report = parseReport(text, { format: 'text' });
    assert.deepEqual(
      statementsOf(report).map(({ kind, verdict, stated }) => `${kind} ${verdict} ${stated.quantity.text}`),
      ['rate consistent 95%', 'rate contradiction 80%', 'sum consistent 60件'],
    );
  });
});

// One relation is told once, of the figure that its name calls a difference.
check('a balance and its two figures', {
  '全年医保基金收入412.6亿元，支出371.9亿元，当期结余40.7亿元。': ['difference consistent 412.6亿－371.9亿 → 40.7亿元'],
  '全年出口86.4亿元，进口52.1亿元，贸易顺差34.3亿元。': ['difference consistent 86.4亿－52.1亿 → 34.3亿元'],
});

check('figures that say themselves what they are of', {
  // Each share has its own base, each rate its own name, each figure its place in the row before it.
  '全年火警48起、伤亡1441人。厂房火警17起、伤亡1061人，分别占火警总数和伤亡总数的35.42%、37.63%。': [
    'rate consistent 17÷48 → 35.42%',
    'rate contradiction 1061÷1441 → 37.63%',
  ],
  '下单糕饼37982盒，出炉29293盒、定型14924盒，出炉率、定型率分别为82.12%、39.29%。': [
    'rate contradiction 29293÷37982 → 82.12%',
    'rate consistent 14924÷37982 → 39.29%',
  ],
  // What was passed is no amount.
  '全区接种总量1127.7万剂，首次突破千万剂，其中老年人接种347.3万剂，占接种总量的30.80%。': [
    'rate consistent 347.3万÷1127.7万 → 30.80%',
  ],
  // The column beside it says that a list is whole.
  '发生险情16起，受困64人：库区2起6人，堤段2起6人，涵闸1起5人，圩口1起8人，山塘10起36人，河埠1起3人。': [
    'sum contradiction 2＋2＋1＋1＋10＋1 → 16起',
    'sum consistent 6＋6＋5＋8＋36＋3 → 64人',
  ],
  '受理劳动仲裁案件287件，2022年252件，同比上升16.9%。': ['change contradiction （287－252）÷252 → 16.9%'],
});

check('points over what is named', {
  '南浦街道回访满意率98.4%，高于全区平均水平96.9%4.5个百分点。': ['points contradiction 98.4－96.9 → 4.5个百分点'],
  '南浦街道回访满意率98.4%，高出全区平均水平（96.9%）1.5个百分点。': ['points consistent 98.4－96.9 → 1.5个百分点'],
  '全市续保率92.1%，我区续保率94.5%，高于全市2.4个百分点。': ['points consistent 94.5－92.1 → 2.4个百分点'],
});
