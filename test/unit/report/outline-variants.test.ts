import { checkOutline } from '../../helpers/outline.js';

const PROSE =
  '全县上下深入贯彻落实各项决策部署，扎实推进法治政府建设，各项工作取得新的进展，群众满意度持续提升，任务全面落实到位。';

/** One case: a text in which ¶ stands for a paragraph of prose, and its outline. */
function check(name: string, text: string, expected: string): void {
  it(name, () => checkOutline(text.replaceAll('¶', PROSE), expected));
}

describe('outline of titles', () => {
  check(
    'on two lines, organ first',
    '青禾县柳溪镇人民政府\n关于2023年度法治政府建设情况的报告\n¶\n一、主要做法\n¶',
    `
    t0 青禾县柳溪镇人民政府关于2023年度法治政府建设情况的报告
    h1 一、|主要做法
    `,
  );
  check(
    'on three lines with blank ones between',
    '石桥街道办事处\n\n关于2023年度推进法治政府建设\n\n工作情况的报告\n\n一、主要做法\n¶',
    `
    t0 石桥街道办事处关于2023年度推进法治政府建设工作情况的报告
    h1 一、|主要做法
    `,
  );
  check(
    'below the name of a site and a path',
    '青禾县人民政府\n首页 > 政务公开 > 法治政府建设年度报告\n青禾县2023年法治政府建设年度报告\n发布时间：2024-01-30 来源：县司法局 浏览次数：120\n¶\n一、主要做法\n¶',
    `
    t0 青禾县2023年法治政府建设年度报告
    h1 一、|主要做法
    `,
  );
  check(
    'with a document number above and an addressee below',
    '柳政报〔2024〕3号\n柳溪镇人民政府关于2023年度法治政府建设工作情况的报告\n青禾县人民政府：\n¶\n一、主要做法\n¶',
    `
    t0 柳溪镇人民政府关于2023年度法治政府建设工作情况的报告
    h1 一、|主要做法
    `,
  );
  check(
    'with a caption and an addressee behind',
    '2026年云岭市政府工作报告\n——2026年1月8日在云岭市第六届人民代表大会第五次会议上\n市长 林致远\n林致远作政府工作报告。\n各位代表：\n¶\n一、2025年工作回顾\n¶',
    `
    t0 2026年云岭市政府工作报告
    h1 一、|2025年工作回顾
    `,
  );
  check(
    'of a kind that names no document',
    '石桥街道2023年法治政府建设亮点\n¶\n一、主要做法\n¶',
    `
    t0 石桥街道2023年法治政府建设亮点
    h1 一、|主要做法
    `,
  );
  check(
    'none where the text begins at once',
    '2023年，石桥街道认真落实法治政府建设要求，现将工作情况报告如下：\n一、主要做法\n¶',
    `
    h1 一、|主要做法
    `,
  );
  check(
    'with the name of the site behind',
    '柳溪镇2023年度法治政府建设情况报告_青禾县人民政府\n¶\n一、主要做法\n¶',
    `
    t0 柳溪镇2023年度法治政府建设情况报告_青禾县人民政府
    h1 一、|主要做法
    `,
  );
  check(
    'rather the dated one than the name of a column',
    '法治政府建设年度报告\n柳溪镇2023年法治政府建设年度报告\n¶\n一、主要做法\n¶',
    `
    t0 柳溪镇2023年法治政府建设年度报告
    h1 一、|主要做法
    `,
  );
});

describe('outline of marks', () => {
  check(
    'broken over lines in every family',
    '一\n、工作情况\n（一\n）加强领导\n¶\n（\n二）健全机制\n¶\n（三）\n\n强化监督\n¶\n1.\n完善制度。¶\n第\n二部分 打算\n',
    `
    h1 一、|工作情况
      h2 （一）|加强领导
      h2 （二）|健全机制
      h2 （三）|强化监督
        h3 1.|完善制度
    h0 第二部分|打算
    `,
  );
  check(
    'with odd indentation',
    ' 　 一、工作情况\n\t（一）加强领导\n　　　　¶\n  1．完善制度\n¶\n　 （2）开展培训\n¶',
    `
    h1 一、|工作情况
      h2 （一）|加强领导
        h3 1．|完善制度
          h4 （2）|开展培训
    `,
  );
  check(
    'of one glyph',
    '一、情况\n㈠加强领导\n¶\n⒈完善制度\n¶\n⑴开展培训\n¶\n①走访\n¶',
    `
    h1 一、|情况
      h2 ㈠|加强领导
        h3 ⒈|完善制度
          h4 ⑴|开展培训
            h5 ①|走访
    `,
  );
  check(
    'whose titles begin with years and names of numbers',
    '一、2023年工作情况\n¶\n1.2023年重点工作\n¶\n2、2021—2025年规划落实情况\n¶\n3.12345热线办理情况\n¶',
    `
    h1 一、|2023年工作情况
      h3 1.|2023年重点工作
      h3 2、|2021—2025年规划落实情况
      h3 3.|12345热线办理情况
    `,
  );
  check(
    'but not numbers in a row, ordinals, dates or figures',
    '一、工作情况\n一、二、三产业协调发展，结构持续优化。\n二、三季度集中开展专项检查。\n第一书记带头讲法治课。\n第一部分是基础。\n第三节课由法治副校长讲授，学生反映良好。\n1、2号楼完成改造。\n3.15消费者权益日期间开展宣传。\n12.4国家宪法日组织宣誓。\n2023.6.1起施行。\n5.2亿元资金全部到位。\n8:30准时开始。',
    `
    h1 一、|工作情况
    `,
  );
  check(
    'chapters and sections',
    '第一章 总体情况\n第一节 基本情况\n¶\n第二节　主要成效\n一、制度建设\n¶\n第二章：下步打算\n¶',
    `
    h0 第一章|总体情况
      h0 第一节|基本情况
      h0 第二节|主要成效
        h1 一、|制度建设
    h0 第二章：|下步打算
    `,
  );
  check(
    'run in, with bodies of every kind',
    '一、工作情况。¶\n（一）强化领导：¶\n（二）强化培训；¶\n1.健全制度。一是建机制。¶二是抓落实。¶\n2.强化监督一是查问题。¶二是促整改。¶',
    `
    h1 一、|工作情况
      h2 （一）|强化领导
      h2 （二）|强化培训
        h3 1.|健全制度
          i4 一是|建机制
          i4 二是|抓落实
        h3 2.|强化监督
          i4 一是|查问题
          i4 二是|促整改
    `,
  );
});

describe('outline without marks', () => {
  check(
    'parts above 一、 hold them, and their siblings are parts too',
    '“十四五”发展成就\n¶\n2026年重点工作\n¶\n一、稳增长\n¶\n二、促改革\n¶',
    `
    h0 “十四五”发展成就
    h0 2026年重点工作
      h1 一、|稳增长
      h1 二、|促改革
    `,
  );
  check(
    'parts above （一）',
    '工作回顾\n¶\n目标任务\n¶\n重点工作\n¶\n（一）稳增长\n¶\n（二）促改革\n¶',
    `
    h1 工作回顾
    h1 目标任务
    h1 重点工作
      h2 （一）|稳增长
      h2 （二）|促改革
    `,
  );
  check(
    'an opening is a sibling',
    '前言\n¶\n一、稳增长\n¶\n二、促改革\n¶',
    `
    h1 前言
    h1 一、|稳增长
    h1 二、|促改革
    `,
  );
  check(
    'a gap in the series is filled at its level',
    '一、主要工作\n¶\n（一）稳增长\n¶\n（二）促改革\n¶\n存在问题\n¶\n三、下步打算\n¶',
    `
    h1 一、|主要工作
      h2 （一）|稳增长
      h2 （二）|促改革
    h1 存在问题
    h1 三、|下步打算
    `,
  );
  check(
    'no gap: subsections of the part',
    '一、主要工作\n经济发展\n¶\n社会事业\n¶\n二、下步打算\n项目建设\n¶\n民生保障\n¶',
    `
    h1 一、|主要工作
      h2 经济发展
      h2 社会事业
    h1 二、|下步打算
      h2 项目建设
      h2 民生保障
    `,
  );
  check(
    'only unmarked ones',
    '总体情况\n¶\n存在的不足\n¶\n下一步打算\n¶',
    `
    h1 总体情况
    h1 存在的不足
    h1 下一步打算
    `,
  );
  check(
    'no heading: captions, cells, names, signature, a lone short line',
    '一、主要工作\n¶\n图1 法治宣传活动现场\n¶\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n0\n0\n¶\n（本报记者）\n¶\n石桥街道办事处\n2024年1月20日\n¶',
    `
    h1 一、|主要工作
    `,
  );
  check(
    'the list behind 附件 is a part of its own',
    '一、主要工作\n¶\n二、下步打算\n¶\n附件\n2024年民生实事\n1.改造老旧小区。¶\n2.新建学校。¶',
    `
    h1 一、|主要工作
    h1 二、|下步打算
    h1 2024年民生实事
      h3 1.|改造老旧小区
      h3 2.|新建学校
    `,
  );
});

describe('outline of tables', () => {
  check(
    'numbered rows of the fixed tables are no headings',
    '二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\n本年制发件数\n规章\n0\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n3\n二、上年结转政府信息公开申请数量\n0\n三、本年度办理结果\n（一）予以公开\n2\n（三）不予公开\n1.属于国家秘密\n0\n（七）总计\n3\n四、结转下年度继续办理\n0\n四、政府信息公开行政复议、行政诉讼情况\n行政复议\n行政诉讼\n0\n0\n五、存在的主要问题及改进情况\n¶',
    `
    h1 二、|主动公开政府信息情况
    h1 三、|收到和处理政府信息公开申请情况
    h1 四、|政府信息公开行政复议、行政诉讼情况
    h1 五、|存在的主要问题及改进情况
    `,
  );
});

describe('outline of items', () => {
  check(
    'long series, series in other paragraphs, and glued ones',
    '一、做法\n一是建机制。¶\n二是抓落实。¶\n要点如下：一是早谋划；二是早部署；三是早见效。\n十是抓宣传。十一是抓队伍。十二是抓保障。',
    `
    h1 一、|做法
      i2 一是|建机制
      i2 二是|抓落实
      i2 一是|早谋划
      i2 二是|早部署
      i2 三是|早见效
      i2 十是|抓宣传
      i2 十一是|抓队伍
      i2 十二是|抓保障
    `,
  );
  check(
    'circled marks in a row inside a paragraph, not one alone',
    '一、做法\n重点抓好：①制度建设；②队伍建设；③作风建设。\n详见表中注②的说明。',
    `
    h1 一、|做法
      i2 ①|制度建设
      i2 ②|队伍建设
      i2 ③|作风建设
    `,
  );
  check(
    'not words that look like marks',
    '一、做法\n统一是前提，唯一是标准，之一是队伍薄弱。\n第一、二轮督察整改完成。质量第一，安全至上。\n最后一公里问题得到解决，首先要抓落实。',
    `
    h1 一、|做法
    `,
  );
});
