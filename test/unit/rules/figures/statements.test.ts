import { average } from '../../../../server/src/rules/figures/average.js';
import { cagr } from '../../../../server/src/rules/figures/cagr.js';
import { change } from '../../../../server/src/rules/figures/change.js';
import { difference } from '../../../../server/src/rules/figures/difference.js';
import { points } from '../../../../server/src/rules/figures/points.js';
import { rate } from '../../../../server/src/rules/figures/rate.js';
import { same } from '../../../../server/src/rules/figures/same.js';
import { sum } from '../../../../server/src/rules/figures/sum.js';
import { times } from '../../../../server/src/rules/figures/times.js';
import { testRule } from '../../../helpers/rule-tester.js';

testRule(rate, {
  valid: [
    '全年受理矛盾纠纷358起，调处成功358起，调处成功率约为100%。',
    '行政应诉案件79件，其中已开庭75件，负责人出庭应诉率100%。',
    '受理案件151件，结案66件，结案率43.70%。',
    // A grade counts those above it.
    '抽查卷宗90卷，其中优30卷、良45卷、差15卷，优良率83.3%。',
    '考核干部60人，优秀12人，称职46人，基本称职1人，不称职1人，称职率96.7%。',
    '补考学员240人，其中良好90人，及格126人，不及格24人，及格率90%。',
  ],
  invalid: [
    {
      text: '发生一般矛盾纠纷⟪124件⟫，调解⟪121件⟫，调解参与率⟦98.8%⟧。',
      severity: 'warning',
      message: '121÷124＝97.58%，与所写98.8%不一致，且以124为基数没有整数能得到98.8%；请核对“参与率”的口径或数字',
      fixed: ['发生一般矛盾纠纷124件，调解121件，调解参与率97.6%。'],
    },
    {
      text: '全年受理纠纷⟪2872宗⟫，成功调处⟪2784宗⟫，调处成功率⟦96.7%⟧。',
      severity: 'error',
      message: '2784÷2872＝96.94%，与所写96.7%不一致；请核对各数',
      fixed: [
        '全年受理纠纷2872宗，成功调处2784宗，调处成功率96.9%。',
        '全年受理纠纷2872宗，成功调处2777宗，调处成功率96.7%。',
        '全年受理纠纷2879宗，成功调处2784宗，调处成功率96.7%。',
      ],
    },
  ],
});

testRule(sum, {
  valid: [
    '录入政务服务事项691项，其中行政许可112项，公共服务301项。',
    '派单594件，其中热线493件，信箱95件，走访6件。',
    // 不合格 shares the whole with 合格, but 良好 is not that whole.
    '抽查台账150本，良好60本，合格74本，不合格16本。',
    '抽查台账150本，其中优秀35本，良好60本，合格44本，不合格11本，优秀率23.3%。',
  ],
  invalid: [
    {
      text: '抽查台账⟦160本⟧，其中合格⟪134本⟫、不合格⟪16本⟫。',
      severity: 'error',
      fixed: 'many',
    },
    {
      text: '制造业⟪58家⟫、商贸业⟪41家⟫、物流业⟪23家⟫，三项合计⟦132家⟧。',
      severity: 'error',
      fixed: 'many',
    },
    {
      text: '全年新收案件⟦130件⟧，其中民事⟪100件⟫、行政⟪25件⟫、其他⟪20件⟫。',
      severity: 'error',
      message: '各项合计100＋25＋20＝145件，与所写总数130件不一致；请核对各数',
      fixed: 'many',
    },
  ],
});

testRule(difference, {
  valid: ['本周刑事警情62起，较上周81起减少19起。'],
  invalid: [
    { text: '本周刑事警情⟪62起⟫，较上周⟪81起⟫减少⟦29起⟧。', fixed: ['本周刑事警情62起，较上周81起减少19起。'] },
  ],
});

testRule(change, {
  valid: ['刑事案件262件，同比减少7件，下降2.60%。', '新收案件878247件，比上年上升9.2%。'],
  invalid: [
    {
      text: '刑事案件⟪262件⟫，同比减少⟪7件⟫，上升⟦2.60%⟧。',
      message: '增减方向与数字相反：7÷（262＋7）＝-2.602%，与所写2.60%不一致；请核对“增”“减”用词和各数',
      severity: 'error',
    },
  ],
});

testRule(points, {
  valid: ['结案率由91.2%提高到95.7%，提高4.5个百分点。'],
  invalid: [
    {
      text: '结案率由⟪91.2%⟫提高到⟪95.7%⟫，提高⟦5.5个百分点⟧。',
      fixed: ['结案率由91.2%提高到95.7%，提高4.5个百分点。'],
    },
  ],
});

testRule(average, {
  valid: ['全年办结2000件，日均784件。', '惠及4500户，发放资金7200万元，户均1.6万元。'],
  invalid: [
    {
      text: '惠及⟪4500户⟫，发放资金⟪7200万元⟫，户均⟦1.7万元⟧。',
      fixed: ['惠及4500户，发放资金7200万元，户均1.6万元。'],
    },
  ],
});

testRule(times, {
  valid: ['调解协议由8万件增加到48万件，增长5倍。'],
  invalid: [
    {
      text: '调解协议由⟪8万件⟫增加到⟪48万件⟫，增长⟦6倍⟧。',
      fixed: ['调解协议由8万件增加到48万件，增长5倍。'],
    },
  ],
});

testRule(cagr, {
  valid: ['2022年与2017年相比，业务量增长57.3%，年均增长9.5%。'],
  invalid: [
    {
      text: '2022年与2017年相比，业务量增长⟪57.3%⟫，年均增长⟦11.5%⟧。',
      severity: 'warning',
      fixed: ['2022年与2017年相比，业务量增长57.3%，年均增长9.5%。'],
    },
  ],
});

testRule(same, {
  valid: ['全市行政复议机构受理申请124件。\n数据已经归档。\n全市行政复议机构受理申请124件，办理质量提升。'],
  invalid: [
    {
      text: '全市行政复议机构受理申请⟪124件⟫。\n数据已经归档。\n全市行政复议机构受理申请⟦126件⟧，办理质量提升。',
      severity: 'warning',
      fixed: ['全市行政复议机构受理申请124件。\n数据已经归档。\n全市行政复议机构受理申请124件，办理质量提升。'],
    },
  ],
});
