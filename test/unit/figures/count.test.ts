import assert from 'node:assert/strict';
import { statementsOf } from '../../../server/src/figures/index.js';
import { parseReport } from '../../../server/src/report/parse.js';

/** Statements on numbers of items in a section of paragraphs: figure, pattern, how many were named, verdict. */
function countsIn(body: string): string[] {
  const report = parseReport(`云岭市2023年法治政府建设年度报告\n\n一、主要工作\n${body}\n`, { format: 'text' });
  return statementsOf(report)
    .filter(({ kind }) => kind === 'count')
    .map(({ stated, pattern, operands, verdict, computed }) => {
      const more = computed.high.num - computed.low.num;
      return `${stated.quantity.text} ${pattern.slice(6)} ${operands.length}${more > 0n ? `+${more}` : ''} ${verdict}`;
    });
}

const CASES: readonly (readonly [body: string, counts: readonly string[]])[] = [
  ['抓好三个方面工作：一是抓学习。二是抓执法。三是抓监督。', ['三个 series 3 consistent']],
  ['抓好三个方面工作：一是抓学习。二是抓执法。', ['三个 series 2 question']],
  ['推出四项举措。一是抓学习。二是抓执法。三是抓监督。', ['四项 series 3 question']],
  ['干好四件大事：\n一是抓学习。\n二是抓执法。\n三是抓监督。\n四是抓落实。', ['四件 series 4 consistent']],
  ['做好以下5个方面工作：一是抓学习。\n二是抓执法。\n三是抓监督。', ['5个 series 3 question']],
  // An item between is missing: what the number should be is not known.
  ['抓好四个方面工作：一是抓学习。三是抓执法。', []],
  ['着重对两个目标加以说明。\n全年工作平稳。\n第一，抓学习。第二，抓执法。第三，抓监督。', []],
  ['坚持四个方面的保障措施。\n一是抓学习。二是抓执法。三是抓监督。四是抓落实。', ['四个 series 4 consistent']],
  ['生产经营类事业单位共3家，分别是云岭设计院、青禾广电中心和石桥市场管理中心。', ['3家 names 3 consistent']],
  ['生产经营类事业单位共4家，分别是云岭设计院、青禾广电中心和石桥市场管理中心。', ['4家 names 3 question']],
  ['新设调解组织2个，分别是柳溪镇物业和消费纠纷调委会、青禾街道调委会。', ['2个 names 2+1 consistent']],
  ['无业务单位4个：文体局、农业局、科技局、粮食局。', ['4个 colon 4 consistent']],
  ['无业务单位5个：文体局、农业局、科技局、粮食局。', ['5个 colon 4 question']],
  ['做好两项工作：农业、林业和水利普查。', []],
  ['扩建柳溪镇、石桥镇、青禾镇等3个镇的服务站。', ['3个 before 3 consistent']],
  ['在柳溪镇、石桥镇、青禾镇、云岭镇等3个镇试点。', ['3个 before 4 question']],
  ['发布“云岭通”“青禾办”等18项服务。', []],
  ['组织市、县两级开展普法、调解等2项活动。', []],
  ['召开法治委、法治办会议各2次。', []],
  ['受理12件、办结10件，分别增长2%、3%。', []],
  [
    '按照2个阶段3个步骤进行（会前阶段：1.征求意见；2.酝酿。会中阶段：3.集体决策）。',
    ['2个 marks 2 consistent', '3个 marks 3 consistent'],
  ],
  ['分解7个方面18项任务。', []],
];

describe('statements on numbers of items', () => {
  for (const [body, counts] of CASES) it(body, () => assert.deepEqual(countsIn(body), counts));
});
