import { checkOutline } from '../../helpers/outline.js';

const PROSE =
  '全镇上下深入贯彻习近平法治思想，扎实推进各项工作，法治政府建设取得新的成效，群众满意度持续提升，各项任务落到实处。';

describe('outline', () => {
  it('reads title, parts, sections and run-in items', () =>
    checkOutline(
      `柳溪镇2024年法治政府建设年度报告

${PROSE}现将有关情况报告如下：

一、主要举措和成效

（一）强化组织领导。一是履行职责。党委会专题研究3次。二是健全机制，落实责任；三是压实责任。

（二）规范执法行为

1.推行执法公示。公示信息120条。
2.健全审核机制。

二、存在的不足和原因

${PROSE}

柳溪镇人民政府
2025年1月20日
`,
      `
      t0 柳溪镇2024年法治政府建设年度报告
      h1 一、|主要举措和成效
        h2 （一）|强化组织领导
          i3 一是|履行职责
          i3 二是|健全机制，落实责任
          i3 三是|压实责任
        h2 （二）|规范执法行为
          h3 1.|推行执法公示
          h3 2.|健全审核机制
      h1 二、|存在的不足和原因
      `,
    ));

  it('takes variants of marks', () =>
    checkOutline(
      `一.工作情况
(一) 加强领导。${PROSE}
（ 二 ）、健全机制。${PROSE}
1、开展培训。${PROSE}
２．开展检查。${PROSE}
(1)检查企业。${PROSE}
1）检查学校。${PROSE}
①走访群众。${PROSE}
`,
      `
      h1 一.|工作情况
        h2 (一)|加强领导
        h2 （ 二 ）、|健全机制
          h3 1、|开展培训
          h3 ２．|开展检查
            h4 (1)|检查企业
            h4 1）|检查学校
              h5 ①|走访群众
      `,
    ));

  it('joins a mark that a line break cut off', () =>
    checkOutline(
      `一、工作情况\n（\n一）加强领导\n${PROSE}\n（二）\n健全机制\n${PROSE}\n`,
      `
      h1 一、|工作情况
        h2 （一）|加强领导
        h2 （二）|健全机制
      `,
    ));

  it('puts parts and chapters above 一、', () =>
    checkOutline(
      `第一部分 工作回顾\n一、基本情况\n${PROSE}\n第二部分 工作打算\n一、总体要求\n${PROSE}\n`,
      `
      h0 第一部分|工作回顾
        h1 一、|基本情况
      h0 第二部分|工作打算
        h1 一、|总体要求
      `,
    ));

  it('gives unmarked short lines the level of their siblings', () =>
    checkOutline(
      `石桥街道2023年工作总结\n一、主要工作\n${PROSE}\n存在的问题和不足\n${PROSE}\n三、下步打算\n${PROSE}\n`,
      `
      t0 石桥街道2023年工作总结
      h1 一、|主要工作
      h1 存在的问题和不足
      h1 三、|下步打算
      `,
    ));

  it('takes no date, number or hotline for a mark', () =>
    checkOutline(
      `一、基本情况\n2024年，全镇受理诉求120件。\n12345热线办结率99%。\n3.5万人次参加活动。\n12.4国家宪法日期间开展宣传。\n15个村建成法治广场。\n110联动机制运行良好。\n`,
      `
      h1 一、|基本情况
      `,
    ));

  it('keeps words that end in 一是 whole, and takes a glued 一是 with its successor', () =>
    checkOutline(
      `一、存在的问题\n短板之一是队伍不强。统一是基础。\n我们加强监管执法一是组织专项整治。整治3次。二是开展排查。\n`,
      `
      h1 一、|存在的问题
        i2 一是|组织专项整治
        i2 二是|开展排查
      `,
    ));

  it('reads first, second and 首先 series', () =>
    checkOutline(
      `一、体会\n第一，坚持党的领导。第二，坚持人民至上。\n首先，思想要重视。其次，措施要具体。最后，成效要检验。\n首先报告全年工作。\n`,
      `
      h1 一、|体会
        i2 第一|坚持党的领导
        i2 第二|坚持人民至上
        i2 首先|思想要重视
        i2 其次|措施要具体
        i2 最后|成效要检验
      `,
    ));

  it('passes over what a web page puts around the text', () =>
    checkOutline(
      `下载\n打印\n【字号：\n】\n2025年青禾县政府工作报告\n——2025年1月6日在青禾县第十九届人民代表大会第四次会议上\n来源：青禾日报\n县长 王平\n各位代表：\n${PROSE}\n一、2024年工作回顾\n${PROSE}\n扫一扫在手机打开\n`,
      `
      t0 2025年青禾县政府工作报告
      h1 一、|2024年工作回顾
      `,
    ));
});
