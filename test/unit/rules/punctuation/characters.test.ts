import { fullWidthDigits } from '../../../../server/src/rules/numbers/full-width-digits.js';
import { letterDigit } from '../../../../server/src/rules/numbers/letter-digit.js';
import { clock } from '../../../../server/src/rules/punctuation/clock.js';
import { cornerQuotes } from '../../../../server/src/rules/punctuation/corner-quotes.js';
import { halfWidth } from '../../../../server/src/rules/punctuation/half-width.js';
import { pairs } from '../../../../server/src/rules/punctuation/pairs.js';
import { rangeDash } from '../../../../server/src/rules/punctuation/range-dash.js';
import { runInSequence } from '../../../../server/src/rules/structure/run-in-sequence.js';
import { traditional } from '../../../../server/src/rules/terms/traditional.js';
import { testRule } from '../../../helpers/rule-tester.js';

testRule(letterDigit, {
  valid: [
    '配备IPv6设备12台，推广APP，OA系统3个，执行DB53/T 100标准。',
    'I类3件，PM2.5浓度下降。',
    '开通OTO门店12家，Q1项目3个。',
  ],
  invalid: [
    { text: '⟦2O24⟧年办理⟦1O3⟧件，撤回⟦l2⟧件，审结⟦9l⟧件。', fixed: 'many' },
    { text: '占比⟦98.O⟧%，投入⟦3OO⟧万元。', fixed: 'many' },
    { text: '处罚企业⟦I5⟧家。', fixed: ['处罚企业15家。'] },
  ],
});

testRule(fullWidthDigits, {
  valid: ['全年办理1240件。', '2024年，办理12345热线工单36件。', '共三百二十件。'],
  invalid: [
    {
      text: '全年办理⟦１２４０⟧件，调解⟪１，２０３⟫件，成功率⟪９７．０％⟫。',
      fixed: ['全年办理1240件，调解1,203件，成功率97.0%。'],
    },
    { text: '走访⟦５⟧户，化解⟪３⟫件。', fixed: ['走访5户，化解3件。'] },
    { text: '培训⟦２００⟧人次。', fixed: ['培训200人次。'] },
  ],
});

testRule(clock, {
  valid: ['男女比例为1：30。', '双方以3：12的票数表决。', '活动于9:30开始。', '图幅比例1：50。'],
  invalid: [
    { text: '会议于⟦9：30⟧开始，⟦１１：３０⟧结束。'.replace('⟦１１：３０⟧', '⟦11：30⟧'), fixed: 'many' },
    { text: '办公时间⟦9：00⟧至⟦17：30⟧。', fixed: 'many' },
    { text: '听证会定于⟦14：30⟧举行。', fixed: ['听证会定于14:30举行。'] },
  ],
});

testRule(cornerQuotes, {
  valid: ['落实“第一责任人”职责。', '印发《工作要点》，落实‘双随机’。', '推广“一窗受理”。'],
  invalid: [
    { text: '落实⟦「⟧第一责任人⟪」⟫职责。', fixed: ['落实“第一责任人”职责。'] },
    { text: '深化⟦『⟧放管服⟪』⟫改革。', fixed: ['深化“放管服”改革。'] },
    { text: '推行⟦「⟧一网通办⟪」⟫服务。', fixed: ['推行“一网通办”服务。'] },
  ],
});

testRule(traditional, {
  valid: [
    '以习近平法治思想为指导，前后左右，茶几乾坤，发展皇后镇。',
    '里程、公里、干部、批准、面粉、后面。',
    '松柏、丰收、征收、余款。',
  ],
  invalid: [
    { text: '以⟦習⟧近平法治思想⟪為⟫指⟪導⟫。', fixed: ['以习近平法治思想为指导。'] },
    { text: '加強⟦幹⟧部培訓。'.replace('強', '强').replace('訓', '训'), fixed: 'many' },
    { text: '全面推進依法⟦行⟧政。'.replace('⟦行⟧', '行').replace('進', '⟦進⟧'), fixed: 'many' },
  ],
});

testRule(rangeDash, {
  valid: [
    '咨询电话0871-6512345，执行GB/T 15834-2011。',
    '案号为（2024）云01行初12-15号。',
    '时间为9:00-11:30，型号A-12。',
    '年均3～5件，力争3—5年建成。',
  ],
  invalid: [
    { text: '力争3⟦-⟧5年建成，参会100⟦-⟧120人。', fixed: 'many' },
    { text: '办结率提高5%⟦-⟧8%。', fixed: ['办结率提高5%～8%。'] },
    { text: '今年1⟦-⟧9月办结12件。', fixed: ['今年1—9月办结12件。'] },
  ],
});

testRule(halfWidth, {
  valid: ['一.加强宣传，图1.2所示，网址www.example.gov.cn。'],
  invalid: [
    {
      text: '推广“一网通办”⟦.⟧各镇设立‘帮办窗口’⟪.⟫群众反映好⟪.⟫',
      fixed: ['推广“一网通办”。各镇设立‘帮办窗口’。群众反映好。'],
    },
    { text: '全年办结率为98.1%⟦.⟧', fixed: ['全年办结率为98.1%。'] },
  ],
});

testRule(pairs, {
  valid: ['推进“双随机”检查，落实"一公开"要求。'],
  invalid: [
    { text: '推进⟪“⟫双随机⟦"⟧检查。', fixed: ['推进“双随机”检查。'] },
    { text: '推进⟦"⟧双随机⟪”⟫检查。', fixed: ['推进“双随机”检查。'] },
  ],
});

testRule(runInSequence, {
  valid: [{ text: '一是抓宣传。第一，进村入户。第二，上网上屏。二是抓执法。' }],
  invalid: [
    {
      text: '⟪第一⟫，提高认识。⟦二是⟧强化落实。第三，完善监督。',
      fixed: ['第一，提高认识。第二，强化落实。第三，完善监督。'],
    },
    { text: '⟪一是⟫提高认识。⟦第二⟧，强化落实。三是完善监督。', fixed: ['一是提高认识。二是强化落实。三是完善监督。'] },
  ],
});
