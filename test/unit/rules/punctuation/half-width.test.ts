import { halfWidth } from '../../../../server/src/rules/punctuation/half-width.js';
import { testRule } from '../../../helpers/rule-tester.js';

testRule(halfWidth, {
  valid: [
    '全市扎实推进依法行政，严格规范执法。',
    '全年受理1,392,476件，会议于8:30开始，比例为3:2。',
    '网址为http://www.example.gov.cn/a,b?c=1，邮箱a.b@example.cn。',
    '执行标准（GB/T 9704）和PM2.5、12.4等指标，登记在册(AT&T)。',
    'The report, in short: done.',
    '1.完善机制。加强协调配合。',
    '（1）完善机制，1)压实责任。',
  ],
  invalid: [
    {
      text: '全市扎实推进依法行政⟦,⟧严格规范执法⟪;⟫成效明显⟪.⟫',
      message: '中文里用了半角标点，全文共3处，此处“,”应为“，”；可一次全部改为全角',
      fixed: ['全市扎实推进依法行政，严格规范执法；成效明显。'],
    },
    {
      text: '成立⟦(⟧含试点）2个中心，受理1,392件⟪,⟫办结率98.8%⟪,⟫效果好。',
      fixed: ['成立（含试点）2个中心，受理1,392件，办结率98.8%，效果好。'],
    },
    { text: '推进⟦"⟧放管服⟪"⟫改革。', severity: 'info', fixed: ['推进“放管服”改革。'] },
    { text: '真的落实了吗⟦?⟧还没有⟪!⟫', fixed: ['真的落实了吗？还没有！'] },
    { text: '主要是PM2.5⟦,⟧二氧化硫等指标⟪:⟫', fixed: ['主要是PM2.5，二氧化硫等指标：'] },
    { text: '全年办结3件⟦,⟧\n调解4件⟪,⟫成功率高。', fixed: ['全年办结3件，\n调解4件，成功率高。'] },
  ],
});
