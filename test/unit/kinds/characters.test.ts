import assert from 'node:assert/strict';
import { said } from '../../helpers/said.js';

/** Kinds of slips of the hand, each in several wordings, with all that is said of them. */
const KINDS: Readonly<Record<string, readonly (readonly [text: string, ...findings: string[]])[]>> = {
  'a half-width stop ends a sentence wherever one may end': [
    ['枫林区推行“告知承诺制”.办事时限压缩三成.企业反映很方便.', 'half-width . ⇒ 全文标点改为全角'],
    ['全年办结诉求318件.群众满意率99.1%.其中重复投诉6件.', 'half-width . ⇒ 全文标点改为全角'],
    ['印发《枫林区执法公示办法》.及时公开结果（见附件1）.公开率为100%.', 'half-width . ⇒ 全文标点改为全角'],
  ],
  'full-width digits are one finding, and a figure made of them is read': [
    ['全区设调解室４２个，投入经费１，２００．５万元。', 'full-width-digits ４２ ⇒ 全文数字改为半角'],
    [
      '依据《枫林区工作规则》（枫政〔２０２３〕１２号），办理１２３４５热线工单１４２０件。',
      'full-width-digits ２０２３ ⇒ 全文数字改为半角',
    ],
    [
      '调解纠纷２００起，成功１８０起，成功率９５％。',
      'full-width-digits ２００ ⇒ 全文数字改为半角',
      'rate ９５％ ⇒ 改为９０％',
    ],
  ],
  'two marks that are no pair are one finding': [
    ['推行"一窗受理”服务，办理事项210件。', 'pairs " ⇒ 改为前引号，与另一半成对'],
    ['推行”一窗受理”服务，办理事项210件。', 'pairs ” ⇒ 改为前引号，与另一半成对'],
    ['推行“一窗受理“服务，办理事项210件。', 'pairs “ ⇒ 改为后引号，与另一半成对'],
    ['建立’首问负责’制度，办理事项210件。', 'pairs ’ ⇒ 改为前单引号，与另一半成对'],
    ['落实《枫林区行政执法监督办法>要求，办理事项210件。', 'pairs > ⇒ 改为后书名号，与另一半成对'],
    ['落实<枫林区行政执法监督办法》要求，办理事项210件。', 'pairs < ⇒ 改为前书名号，与另一半成对'],
    ['开展检查3次[含交叉检查】，办理事项210件。', 'pairs 】 ⇒ 改为后括号，与另一半成对'],
    ['贷款期限为（1，2]年，办理事项210件。'],
  ],
  'a hyphen between two numbers is reported, one inside a number is not': [
    ['每年新增5-8个站点。', 'range-dash - ⇒ 改为“～”'],
    ['工期为6--8个月。', 'range-dash -- ⇒ 改为“～”'],
    ['10月8-12日开展检查。', 'range-dash - ⇒ 改为“—”'],
    ['预计2026-2028年建成。', 'range-dash - ⇒ 改为“—”'],
    ['受理时间为周一至周五8:30-12:00，地址为松岭路88-1号，型号为GX-200，比分为3-1。'],
  ],
  'letters in the place of digits are reported': [
    ['全区办结案件2O6件。', 'letter-digit 2O6 ⇒ 改为“206”'],
    ['其中调解l8件，裁决I2件。', 'letter-digit l8 ⇒ 改为“18”', 'letter-digit I2 ⇒ 改为“12”'],
    ['推广H5页面3个，建设5G基站120个，使用CO2监测仪，开展O2O服务，用A4纸打印。'],
  ],
  'a clock takes a half-width colon, other ratios stay': [
    ['会议于14：00召开。', 'clock 14：00 ⇒ 改为“14:00”'],
    ['早上7：50分集合；备注：3项未完成；比例为1：4，比分为2：0，地图比例尺为1：10000。', 'clock 7：50 ⇒ 改为“7:50”'],
  ],
  'traditional characters are shown as they stand': [
    ['各部门緊緊圍繞目標开展工作。', 'traditional 緊緊圍繞 ⇒ 全部改为规范汉字'],
  ],
  'a fixed phrase keeps its words and their order': [
    [
      '枫林区2025年工作总结\n一、主要工作\n全区完整、全面、准确贯彻新发展理念。',
      'fixed-phrase 完整、全面、准确 ⇒ 改为“完整、准确、全面”',
    ],
    ['枫林区2025年工作总结\n一、主要工作\n深刻领悟“两个确立”的重大意义。', 'fixed-phrase 重大意义 ⇒ 改为“决定性意义”'],
    ['枫林区2025年工作总结\n一、主要工作\n全区完整、准确、全面贯彻新发展理念，深刻领悟“两个确立”的决定性意义。'],
  ],
  'an approximation is said once': [
    ['大约发放补贴300万元左右。', 'approximation-twice 大约发放补贴300万元左右 ⇒ 删去“大约”'],
    ['不超过3天以内办结。', 'approximation-twice 不超过3天以内 ⇒ 删去“不超过”'],
    ['起码要培训50人以上。', 'approximation-twice 起码要培训50人以上 ⇒ 删去“起码”'],
    ['最少需要20名以上执法人员。', 'approximation-twice 最少需要20名以上 ⇒ 删去“最少”'],
    ['平均用时缩短了三倍。', 'decrease-times 缩短了三倍'],
    ['预计支出87654321.27元。', 'approximate-exact 预计支出87654321.27元 ⇒ 删去“预计”'],
  ],
};

for (const [kind, cases] of Object.entries(KINDS))
  describe(kind, () => {
    for (const [text, ...findings] of cases) it(text, () => assert.deepEqual(said(text), findings));
  });
