import { altered, type Kind, sentences } from '../plant.js';

export const NUMBER_KINDS: readonly Kind[] = [
  sentences(
    'approximation twice',
    ['numbers/approximation-twice'],
    [
      '开展宣传活动⟦近500余场⟧。',
      '投入资金⟦约300万元左右⟧。',
      '服务群众⟦超过5000多人次⟧。',
      '培训人员⟦大约近200人⟧。',
      '发放资料⟦至少2000份以上⟧。',
      '整改问题⟦约30余个⟧。',
      '参会人员⟦不超过60人以内⟧。',
      '检查企业⟦最少80家以上⟧。',
    ],
  ),
  sentences(
    'unit of a range',
    ['numbers/range-unit'],
    ['占比为⟦15～30%⟧。', '规模为⟦9～16亿⟧元。', '增长⟦5—8%⟧。', '投入⟦13～17万元⟧。'],
  ),
  sentences(
    'mixed scale',
    ['numbers/mixed-scale'],
    ['惠及群众⟦4千人⟧。', '发放资料⟦3百份⟧。', '培训人员⟦2千余人次⟧。', '总投资⟦8千万⟧元。'],
  ),
  altered(
    'short year',
    ['numbers/short-year'],
    /(?<![\d—－\-～~至和、（(《“第])20(1\d|2[0-6])年/g,
    ([, year]) => `${year}年`,
  ),
  sentences(
    'zero in a Chinese year',
    ['numbers/zero-form'],
    ['自⟦二○二五年⟧起施行。', '自⟦二零二五年⟧起施行。', '截至⟦二O二五年⟧底。', '于⟦二0二四年⟧启动。'],
  ),
  altered(
    'blank in a number',
    ['numbers/spaced-number'],
    /(?<![\d.,])(\d{2})(\d{1,2})(件|次|人|场|个|万元)/g,
    ([, a, b, unit]) => `${a} ${b}${unit}`,
  ),
  altered(
    'groups of other than three digits',
    ['numbers/digit-grouping'],
    /(?<![\d.,，—])(\d{2})(\d{3,4})(?=件|人|份|万元|元|户|次|亿元)/g,
    ([, a, b]) => `${a}${b?.slice(0, -2)},${b?.slice(-2)}`,
  ),
  altered(
    'mixed grouping',
    ['numbers/digit-grouping'],
    /(?<![\d.,，—])(\d{1,3})(\d{3})(?=件|人|份|万元|元|户|次|个|家|亿元|公里)/g,
    ([, a, b]) => `${a},${b}`,
    true,
  ),
  altered(
    'wide comma in a number',
    ['numbers/digit-grouping', 'punctuation/half-width'],
    /(?<![\d.,，—])(\d{1,3})(\d{3})(?=件|人|份|万元|户|次|亿元|公里)/g,
    ([, a, b]) => `${a}，${b}`,
  ),
  altered(
    'lost character',
    ['numbers/lost-character', 'figures/over-hundred'],
    /(?<!\d)(20\d\d)[—～至](20\d\d)年/g,
    ([, a, b]) => `${a}${b}年`,
  ),
  altered(
    'letter for a digit',
    ['numbers/letter-digit'],
    /(?<![\d.,])(\d*[1-9]\d*)0(?=\d*[件次人场个家年])/g,
    ([, a]) => `${a}O`,
  ),
  altered('full-width digits', ['numbers/full-width-digits'], /(?<![\d.])\d{2,4}(?=[件次人场个家年])/g, ([n]) =>
    [...n].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join(''),
  ),
  sentences(
    'decrease by times',
    ['figures/decrease-times'],
    ['案件数量⟦下降2倍⟧。', '费用比上年⟦减少了3倍⟧。', '办理时限⟦缩短1倍⟧。', '成本⟦节约了一倍⟧。'],
  ),
  sentences(
    'points or per cent',
    ['figures/points-or-percent'],
    ['办结率比上年⟦提高3%⟧，达到98%。', '满意率比上年⟦上升2.5%⟧。'],
  ),
  sentences(
    'above a hundred',
    ['figures/over-hundred'],
    ['案件办结率⟦达到105%⟧。', '行政机关负责人出庭应诉率⟦为102%⟧。'],
  ),
];
